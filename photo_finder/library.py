"""Library: every use case, the only door for a front end.

Thread-safe: any method may be called from any thread; reading goes on while one thread indexes.
"""

import json
import logging
import os
import shutil
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder import __version__
from photo_finder import settings as settings_file
from photo_finder.actions.remove import Extras
from photo_finder.album_file import AlbumFile
from photo_finder.albums import Albums
from photo_finder.arranging import Arranging, target_folder
from photo_finder.carrying import Carrying
from photo_finder.catalog import Catalog, FeatureStore, ThumbnailStore
from photo_finder.cleaning import Cleaning
from photo_finder.comparing import Comparing
from photo_finder.copy_output import CopyOutput
from photo_finder.core.browsing import Facets, PhotoOrder, PhotoRow
from photo_finder.core.by_hand import HandOffer, HandRemoval
from photo_finder.core.carrying import Carried
from photo_finder.core.duplicates import (
    KINDS,
    CleanPlan,
    Decided,
    DuplicateGroup,
    DuplicateQuery,
    DuplicateReport,
    HaveReport,
    Kind,
    MatchReport,
    Overlay,
    Removal,
    Verdict,
)
from photo_finder.core.errors import (
    Cancelled,
    FolderError,
    LibraryBusyError,
    LibraryError,
    ModelError,
    UnreadablePhotoError,
    VanishedPhotoError,
)
from photo_finder.core.grouping import By, GroupPlan, GroupQuery, PhotoGroup
from photo_finder.core.incoming import ImportPlan
from photo_finder.core.model import EMBEDDING, ModelInfo
from photo_finder.core.operations import (
    HOLDING_FOLDER,
    EmptyReport,
    Operation,
    OperationReport,
    RemovedItem,
    Standing,
)
from photo_finder.core.photo import Photo, PreparedPhoto
from photo_finder.core.placing import PlacingPlan, as_import
from photo_finder.core.progress import NEVER, Cancel, Progress, silent
from photo_finder.core.query import Example, PhotoFilter, Query, SearchResult
from photo_finder.core.reports import Check, Folder, IndexReport, LibrarySizes, ModelEntry, Skipped, Status
from photo_finder.core.saved_search import SavedSearch
from photo_finder.core.watching import ChangedFolder, Watch
from photo_finder.doctor import examine
from photo_finder.embedding.embedder import Embedder
from photo_finder.embedding.shelf import ModelShelf
from photo_finder.example_search import ExampleSearch, SeenExample
from photo_finder.exporting import export_groups
from photo_finder.gathering import Gathering
from photo_finder.grouping.gazetteer import Gazetteer
from photo_finder.imaging.prepare import SUFFIXES, load_picture, prepare_bytes, read_within
from photo_finder.imaging.reader import PhotoReader
from photo_finder.indexing.exclusions import Exclusions
from photo_finder.indexing.run import IndexOptions, IndexRun
from photo_finder.keep_sets import keep_sets_of, with_keep_set, without_keep_set
from photo_finder.laying import Laying
from photo_finder.matching import Matching, Reading
from photo_finder.neighbourhood import Neighbourhood
from photo_finder.paths import AppPaths
from photo_finder.reading_outside import OutsideReader
from photo_finder.recognising import Recognising
from photo_finder.removing import Removing, way_of_emptying
from photo_finder.removing_by_hand import RemovingByHand
from photo_finder.saved_searches import SavedSearches
from photo_finder.settings import Settings
from photo_finder.verdicts import Verdicts
from photo_finder.watching.observer import Interest
from photo_finder.watching.watcher import Watcher
from photo_finder.whole_files import write_whole
from photo_finder.write_lock import WriteLock

log = logging.getLogger(__name__)

REBUILD = "rebuild"
"""Fact of the catalog: it replaces a damaged one and was not filled yet."""

_MEGAPIXEL = 1_000_000


@dataclass(frozen=True, slots=True)
class _Engine:
    """A model and what belongs to it. Replaced as a whole, so that a search sees one or the other."""

    model: ModelInfo
    embedder: Embedder
    neighbourhood: Neighbourhood


class Library:
    """One library: a catalog, its thumbnails, its neighbour index, and the folders it watches.

    Built by ``bootstrap.open_library``.

    Args:
        paths: where everything lies.
        settings: as the user chose them.
        catalog: the truth.
        thumbnails: None if the library can only be read and has none.
        notices: what happened while opening that the user must know.
        features: None if the library can only be read; then no copies are looked for.
    """

    def __init__(
        self,
        paths: AppPaths,
        settings: Settings,
        catalog: Catalog,
        thumbnails: ThumbnailStore | None,
        notices: Sequence[str] = (),
        *,
        features: FeatureStore | None = None,
    ) -> None:
        self._paths = paths
        self._settings = settings
        self._catalog = catalog
        self._thumbnails = thumbnails
        self._features = features
        self._notices = list(notices)
        self._writing = WriteLock(paths.library / "lock")
        self._indexing = threading.Lock()
        self._shelf = ModelShelf(paths.bundled_model, paths.models)
        self._engine = self._engine_of(self._chosen_model())
        self._matching = Matching(catalog, thumbnails, features, self._writing)
        self._searches = SavedSearches(paths.searches, catalog.photos.digest_of, catalog.photos.id_of)
        self._verdicts = Verdicts(catalog, self._writing, paths.verdict_list)
        self._removing = Removing(catalog, paths.library, self._writing)
        self._gazetteer = Gazetteer(paths.assets / "places")
        self._arranging = Arranging(self._gazetteer)
        self._watcher: Watcher | None = None
        self._album_file = AlbumFile(paths.albums)
        self._recover()

    def _recover(self) -> None:
        """Settle what was cut off while files were moved. A library that cannot do so can still be read."""
        try:
            told = self._removing.recover()
        except LibraryError as error:
            told = str(error)
        damage = self._album_file.mend()
        self._notices += [sentence for sentence in (told, damage) if sentence is not None]

    def _chosen_model(self) -> ModelInfo:
        if self._settings.model:
            try:
                return self._shelf.find(self._settings.model)
            except ModelError as error:
                self._notices.append(f"{error} The bundled model is used instead.")
        return self._shelf.bundled()

    def _engine_of(self, model: ModelInfo) -> _Engine:
        neighbourhood = Neighbourhood(self._catalog, model, self._paths.neighbours)
        return _Engine(model, Embedder(model, threads=1), neighbourhood)

    # --- folders -----------------------------------------------------------------------------

    def folders(self) -> tuple[Folder, ...]:
        """The watched folders, in the order they were added."""
        return self._catalog.folders.reports()

    def add_folder(self, path: Path) -> Folder:
        """Watch a folder from now on; ``index`` reads it. Raises FolderError if it is none."""
        absolute = _absolute(path)
        if not os.path.isdir(absolute):
            there = os.path.exists(absolute)
            raise FolderError(f"{absolute} is not a folder." if there else f"{absolute} does not exist.")
        if HOLDING_FOLDER in os.path.realpath(absolute).lower().split(os.sep):
            raise FolderError(f"{absolute} holds removed files (see removed list).")
        with self._writing.held():
            self._catalog.folders.add(absolute)
            self._keep_folder_list()
        return self._folder(absolute)

    def remove_folder(self, path: Path) -> Folder:
        """Watch it no longer and forget its files; the files themselves are not touched."""
        folder = self._folder(_absolute(path))
        with self._writing.held():
            self._catalog.folders.remove(folder.path)
            self._keep_folder_list()
        self._engine.neighbourhood.reload()
        return folder

    def relocate_folder(self, old: Path, new: Path) -> Folder:
        """The folder now lies elsewhere; nothing is read again but what differs.

        Raises: FolderError if ``old`` is not watched, or ``new`` is no folder, or is in the library.
        """
        source, target = self._folder(_absolute(old)).path, _absolute(new)
        if not os.path.isdir(target):
            raise FolderError(f"{target} is not a folder.")
        watched = any(folder.path == target for folder in self.folders())
        if watched or self._catalog.files.known([target]):
            raise FolderError(f"{target} is in the library already.")
        with self._writing.held():
            self._catalog.folders.relocate(source, target)
            self._removing.relocate(source, target)
            self._keep_folder_list()
        return self._folder(target)

    def _folder(self, absolute: str) -> Folder:
        for folder in self.folders():
            if folder.path == absolute:
                return folder
        raise FolderError(f"{absolute} is not one of the library's folders (see folder list).")

    def _keep_folder_list(self) -> None:
        """Beside the catalog, so that the folders survive it."""
        try:
            write_whole(self._paths.folder_list, json.dumps(self._catalog.folders.paths()))
        except OSError as error:
            log.warning("the list of folders could not be kept: %s", error)

    # --- indexing ----------------------------------------------------------------------------

    def index(
        self, folders: Sequence[Path] = (), *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> IndexReport:
        """Add these folders, then bring them (or, without any, all) up to date.

        Steps reported: ``scan`` (total None), then ``index`` (done/total in files to read), then, in a
        large library, ``neighbours``.
        Photos can be searched as soon as their batch is in (``revision`` rises with each).
        A cancelled run returns its report with ``cancelled`` set.

        Raises: FolderError, LibraryBusyError, LibraryError (disk full, read-only).
        """
        added = [self.add_folder(folder).path for folder in folders]
        watched = self._catalog.folders.paths()
        report = self._run(self._engine.model, progress, cancel, lambda run: run.update(added or watched))
        if not report.cancelled:
            self._catalog.remember("last_indexed", datetime.now().isoformat(timespec="seconds"))
        if self.needs_rebuild and not report.cancelled and set(added or watched) >= set(watched):
            self._catalog.remember(REBUILD, "")
        return report

    def watch(self) -> Watch:
        """Notice from now on what changes in the folders, those that are added later included.

        What it hands out is to be given to ``index_changed``. It ends with the library at the latest.
        """
        self.stop_watching()
        suffixes = frozenset(os.fsencode(suffix) for suffix in SUFFIXES)
        interest = Interest(
            lambda name: os.path.splitext(name)[1].lower() in suffixes,
            Exclusions(self._settings.excluded).leave_out,
        )
        self._watcher = Watcher(self._catalog.folders.paths, interest)
        return self._watcher

    def stop_watching(self) -> None:
        """Notice nothing any more."""
        watcher, self._watcher = self._watcher, None
        if watcher is not None:
            watcher.stop()

    def index_changed(
        self, changed: Sequence[ChangedFolder], *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> IndexReport:
        """Bring these folders alone up to date, where they are in watched ones; quick in any library.

        Files that are written just now are passed over: a watch hands their folder out again.

        Steps reported and errors: as of ``index``.
        """
        watched = self._catalog.folders.paths()
        return self._run(self._engine.model, progress, cancel, lambda run: run.update_parts(changed, watched))

    def _run(
        self,
        model: ModelInfo,
        progress: Progress,
        cancel: Cancel,
        work: Callable[[IndexRun], IndexReport],
    ) -> IndexReport:
        """Let one run work, and settle what it leaves to be done."""
        if not self._indexing.acquire(blocking=False):
            raise LibraryBusyError("The library is being brought up to date already.")
        try:
            with self._writing.held():
                run = self._index_run(model, progress, cancel)
                try:
                    report = work(run)
                except Cancelled:
                    return _cancelled_early()
                self._finish(report, model, progress, cancel)
                return report
        finally:
            self._indexing.release()

    def _index_run(self, model: ModelInfo, progress: Progress, cancel: Cancel) -> IndexRun:
        if self._thumbnails is None:
            raise LibraryError(
                f"The library in {self._paths.library} cannot be written; nothing was changed."
            )
        self._retry_after_update()
        engine = self._engine
        searched = model.id == engine.model.id
        embedder = engine.embedder if searched else Embedder(model, threads=1)
        embedder.load()
        options = IndexOptions(
            model=model.id,
            outputs=tuple(model.outputs),
            suffixes=SUFFIXES,
            excluded=self._settings.excluded,
            workers=self._settings.workers,
            timeout_seconds=self._settings.decode_timeout_seconds,
            in_flight=self._paths.library / "in-flight",
        )
        return IndexRun(
            self._catalog,
            self._thumbnails,
            PhotoReader(model.input, self._max_pixels),
            embedder.embed,
            options,
            stored=engine.neighbourhood.add if searched else _not_searched_yet,
            progress=progress,
            cancel=cancel,
        )

    def _retry_after_update(self) -> None:
        """A newer program may read what an older one could not."""
        if self._catalog.fact("program") != __version__:
            self._catalog.files.forget_reasons()
            self._catalog.remember("program", __version__)

    def _finish(self, report: IndexReport, model: ModelInfo, progress: Progress, cancel: Cancel) -> None:
        self._removing.settle()
        if model.id == self._engine.model.id:
            if report.gone or report.moved or report.copies:
                self._engine.neighbourhood.reload()
            self._engine.neighbourhood.settle(progress, cancel)

    @property
    def revision(self) -> int:
        """Changes whenever what the library shows may have changed (by this process or another)."""
        return self._catalog.database.revision()

    def unreadable(self) -> tuple[Skipped, ...]:
        """Files that could not be read, and why."""
        return self._catalog.files.unreadable()

    def retry_unreadable(self, *, progress: Progress = silent, cancel: Cancel = NEVER) -> IndexReport:
        """Try them again, changed or not."""
        with self._writing.held():
            self._catalog.files.forget_reasons()
        return self.index(progress=progress, cancel=cancel)

    # --- photos ------------------------------------------------------------------------------

    def photo_ids(self, where: PhotoFilter = PhotoFilter()) -> NDArray[np.int64]:
        """Ids of the photos that have a place, newest first. Quick at 100,000."""
        return self._catalog.photos.ids(_with_absolute_folder(where))

    def row(self, where: PhotoFilter = PhotoFilter(), order: PhotoOrder = PhotoOrder()) -> PhotoRow:
        """The photos that fit the filter, in this order, and their headings. Quick at 100,000."""
        return self._catalog.browsing.row(_with_absolute_folder(where), order)

    def facets(self) -> Facets:
        """What the photos can be narrowed down by, with counts. Quick at 100,000."""
        return self._catalog.browsing.facets()

    def photos(self, ids: Sequence[int]) -> list[Photo]:
        """The photos of these ids, in this order; those that are gone are left out."""
        return self._catalog.photos.get(ids)

    def thumbnail(self, photo_id: int) -> bytes | None:
        """Its JPEG thumbnail (upright, sRGB, longer side 320), or None."""
        digest = self._catalog.photos.digest_of(photo_id)
        if digest is None:
            return None
        kept = None if self._thumbnails is None else self._thumbnails.get(digest)
        return self._new_thumbnail(photo_id) if kept is None else kept

    def place_name(self, north: float, east: float) -> str:
        """The city and country at or near a place in degrees; empty where none is known."""
        city = self._gazetteer.city((north, east))
        return "" if city is None else ", ".join(part for part in (city.name, city.country) if part)

    def kept_thumbnail(self, digest: bytes) -> bytes | None:
        """The JPEG thumbnail of a content, if one is kept."""
        return None if self._thumbnails is None else self._thumbnails.get(digest)

    def _new_thumbnail(self, photo_id: int) -> bytes | None:
        photos = self.photos([photo_id])
        if not photos or photos[0].offline:
            return None
        try:
            data = read_within(photos[0].path, self._max_pixels)
            prepared = prepare_bytes(data, self._engine.model.input, max_pixels=self._max_pixels)
        except UnreadablePhotoError:
            return None
        if self._thumbnails is not None and prepared.digest == photos[0].digest:
            try:
                self._thumbnails.put([(prepared.digest, prepared.thumbnail)])
            except LibraryError as error:
                log.warning("a thumbnail could not be kept: %s", error)
        return prepared.thumbnail

    def picture(self, source: int | Path, max_side: int) -> NDArray[np.uint8]:
        """The upright sRGB picture [height, width, 3], no side longer than ``max_side`` pixels.

        Raises: UnreadablePhotoError.
        """
        return load_picture(self._path_of(source), max_side, max_pixels=self._max_pixels)

    def _path_of(self, source: int | Path) -> str:
        if isinstance(source, Path):
            return str(source)
        photos = self.photos([source])
        if not photos:
            raise UnreadablePhotoError("the photo is no longer in the library")
        if photos[0].offline:
            raise UnreadablePhotoError("its drive is not connected")
        return photos[0].path

    @property
    def _max_pixels(self) -> int:
        return self._settings.max_megapixels * _MEGAPIXEL

    # --- search ------------------------------------------------------------------------------

    def search(self, query: Query, *, cancel: Cancel = NEVER) -> SearchResult:
        """The most similar photos, and before them copies of the examples, if the model can tell copies.

        Raises: UnreadablePhotoError (an example), UsageError (a box outside the picture).
        """
        engine = self._engine
        like = [self._seen(engine, example) for example in query.like]
        unlike = [self._seen(engine, example) for example in query.unlike]
        cancel.check()
        where = _with_absolute_folder(query.filter)
        allowed = None if where.empty else np.sort(self._catalog.photos.ids(where))
        search = ExampleSearch(self._catalog, engine.model, engine.neighbourhood, like, unlike)
        return SearchResult(engine.model.id, search.hits(query, allowed))

    def _seen(self, engine: _Engine, example: Example) -> SeenExample:
        if isinstance(example.source, int) and example.box is None:
            stored = self._stored_vectors(engine.model, example.source)
            if EMBEDDING in stored:
                return SeenExample(stored, self._catalog.photos.digest_of(example.source))
        prepared = self._prepared(engine.model, example)
        outputs = engine.embedder.embed(prepared.pixels[np.newaxis])
        vectors = {name: rows[0] for name, rows in outputs.items()}
        return SeenExample(vectors, None if example.box else prepared.digest)

    def _stored_vectors(self, model: ModelInfo, photo_id: int) -> dict[str, NDArray[np.float32]]:
        found = {name: self._catalog.vectors.get(model.id, name, photo_id) for name in model.outputs}
        return {name: vector for name, vector in found.items() if vector is not None}

    def _prepared(self, model: ModelInfo, example: Example) -> PreparedPhoto:
        source = example.source
        name = "The pasted picture" if isinstance(source, bytes) else self._path_of(source)
        try:
            data = source if isinstance(source, bytes) else read_within(name, self._max_pixels)
            return prepare_bytes(data, model.input, max_pixels=self._max_pixels, box=example.box)
        except VanishedPhotoError as error:
            raise VanishedPhotoError(f"{name} does not exist.") from error
        except UnreadablePhotoError as error:
            raise type(error)(f"{name} cannot be searched for: {error}.") from error

    def warm_up(self) -> None:
        """Load what the first search needs: the model and the neighbour index."""
        self._engine.embedder.load()
        self._engine.neighbourhood.load()

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """Searches that are kept under a name, the latest last. Raises: LibraryError."""
        return self._searches.all()

    def save_search(self, search: SavedSearch) -> SavedSearch:
        """Keep a search; pictures that are not the library's are copied for it.

        Returns: it with its key, and with a number after its name if there was one of that name.
        Raises: UsageError (no name, no example), LibraryError (it cannot be written).
        """
        return self._searches.add(search)

    def rename_search(self, key: str, name: str) -> None:
        """Call it otherwise. Raises: UsageError, LibraryError."""
        self._searches.rename(key, name)

    def mark_search_seen(self, key: str, digests: Iterable[bytes]) -> None:
        """Its user has seen these contents as its results. Raises: LibraryError."""
        self._searches.mark_seen(key, digests)

    def forget_search(self, key: str) -> None:
        """Keep it no longer; photos are not touched. Raises: LibraryError."""
        self._searches.remove(key)

    # --- duplicates --------------------------------------------------------------------------

    def match(self, *, progress: Progress = silent, cancel: Cancel = NEVER) -> MatchReport:
        """Look for copies of the photos of which none were looked for yet; ``duplicates`` shows them.

        May take long in a large library, and goes on where it was stopped or ended. Steps reported:
        ``candidates`` (in photos), then ``match`` (in pairs). A cancelled run returns its report with
        ``cancelled`` set.

        Raises: LibraryBusyError, LibraryError (disk full, read-only).
        """
        reading = Reading(self._max_pixels, self._settings.workers)
        return self._matching.run(self._engine.model, reading, progress=progress, cancel=cancel)

    def to_match(self) -> int:
        """Number of photos of which no copies were looked for yet."""
        return self._matching.to_do(self._engine.model)

    def duplicates(
        self,
        query: DuplicateQuery = DuplicateQuery(),
        *,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> DuplicateReport:
        """Groups of files, as the catalog tells; the disk is not looked at.

        Copies are those that ``match`` found. Look-alikes alone take long, and are told as the step
        ``candidates``.

        Raises: UsageError (a rule, a folder or a kind that does not exist), Cancelled.
        """
        return self._cleaning().report(query, progress=progress, cancel=cancel)

    @property
    def duplicate_kinds(self) -> tuple[Kind, ...]:
        """Kinds of duplicates that this library can tell."""
        return KINDS

    def plan_cleaning(
        self,
        query: DuplicateQuery = DuplicateQuery(),
        *,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> CleanPlan:
        """What would go, by the files as they are on the disk now; ``remove`` carries it out.

        Raises: UsageError, Cancelled.
        """
        return self._cleaning().plan(query, progress=progress, cancel=cancel)

    def have(
        self,
        folder: Path,
        *,
        identical_only: bool = False,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> HaveReport:
        """Which photos of a folder the library has in places outside it; nothing is added to the library.

        Steps reported: ``scan`` (total None), ``compare`` (done/total in files), then ``match`` (in pairs of
        pictures that may be the same).

        Args:
            folder: need not be the library's.
            identical_only: only the same bytes count; what is new is not decoded.
            progress: told these steps.
            cancel: looked at all the time.

        Raises: FolderError, Cancelled.
        """
        engine, output = self._engine, CopyOutput.of(self._engine.model)
        comparing = Comparing(
            self._catalog,
            self._features,
            output.probability,
            max_pixels=self._max_pixels,
            workers=self._settings.workers,
        )
        reader = OutsideReader(
            PhotoReader(engine.model.input, self._max_pixels),
            engine.embedder.embed,
            self._settings.workers,
            self._settings.decode_timeout_seconds,
        )
        recognising = Recognising(self._catalog, engine.model, reader, comparing)
        return recognising.have(
            folder,
            self._settings.excluded,
            identical_only=identical_only,
            progress=progress,
            cancel=cancel,
        )

    def _gathering(self) -> Gathering:
        engine = self._engine
        return Gathering(self._catalog, engine.model, engine.neighbourhood)

    def _cleaning(self) -> Cleaning:
        return Cleaning(self._gathering(), self._settings.keep, self.keep_sets())

    def export_groups(self, groups: Sequence[DuplicateGroup], path: Path) -> None:
        """Write groups as a table (``.csv``) or as JSON (``.json``). Raises UsageError, LibraryError."""
        export_groups(groups, path)

    def keep_sets(self) -> dict[str, str]:
        """The user's own sets of keep rules: what people would write for each, by its name."""
        return keep_sets_of(self._settings)

    def save_keep_set(self, name: str, rules: str) -> None:
        """Save rules under a name. Raises UsageError (the name, or a rule that is none), LibraryError."""
        self.change_settings(with_keep_set(self._settings, name, rules))

    def remove_keep_set(self, name: str) -> None:
        """Forget a set. Raises UsageError if there is none of that name, LibraryError."""
        self.change_settings(without_keep_set(self._settings, name))

    def overlay(self, first: bytes, second: bytes) -> Overlay | None:
        """Where one photo lies in another, by their digests; None if they have nothing in common.

        Reads both files, as far as they are there.
        """
        return Laying(self._catalog, self._features, self._max_pixels).overlay(first, second)

    def say_not_duplicates(self, first: bytes | Path, others: Sequence[bytes | Path]) -> None:
        """From now on, the first photo and each of the others are in no group together, for good.

        Args:
            first: a digest, or a file.
            others: likewise.

        Raises: UsageError (the same bytes, or a file that cannot be read), LibraryBusyError, LibraryError.
        """
        self._verdicts.say(first, others)

    def take_back_not_duplicates(self, first: bytes | Path, others: Sequence[bytes | Path]) -> int:
        """They may be duplicates again. Returns: how many verdicts there were. Raises: likewise."""
        return self._verdicts.take_back(first, others)

    def verdicts(self) -> tuple[Verdict, ...]:
        """All pairs that were said to be no duplicates, the latest first."""
        return self._verdicts.all()

    def decided(self) -> Decided:
        """Of how many groups of copies the user decided, and how many of them were wrong."""
        return self._verdicts.decided()

    # --- grouping ----------------------------------------------------------------------------

    def propose_groups(
        self,
        query: GroupQuery,
        *,
        reasons: bool = True,
        locked: Sequence[PhotoGroup] = (),
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> GroupPlan:
        """Groups of photos by time, looks, or the example of a folder; nothing is changed.

        Asked again for the same photos with another taste, it answers at once, as long as the library stays
        as it is.

        Args:
            query: which photos, and how.
            reasons: tell of each photo why it is in its group, which takes longer.
            locked: groups that stay as they are; only the other photos are grouped.
            progress: told ``gather`` (photos), then ``compare``.
            cancel: looked at now and then.

        Raises: UsageError, FolderError, Cancelled.
        """
        return self._arranging.plan(
            self._gathering(), query, reasons=reasons, locked=locked, progress=progress, cancel=cancel
        )

    def split_group(
        self, group: PhotoGroup, query: GroupQuery, by: By, *, cancel: Cancel = NEVER
    ) -> tuple[PhotoGroup, ...]:
        """A group in parts by time or looks; one if it cannot be split. Raises: Cancelled."""
        return self._arranging.split(self._gathering(), group, query, by, cancel)

    def group_folder(self, query: GroupQuery) -> Path:
        """Where the folders of a plan are to be made. Raises: UsageError if nothing says it."""
        return target_folder(query, self._catalog.folders.paths())

    def plan_placing(
        self,
        groups: Sequence[PhotoGroup],
        into: Path,
        *,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> PlacingPlan:
        """Which files would be moved where, companions included, if groups became folders; nothing is done.

        Args:
            groups: their names are those of their folders.
            into: that all these folders are in; it need not exist.
            progress: told ``check``, done and total in files.
            cancel: looked at between files.

        Raises: UsageError, Cancelled.
        """
        top = _absolute(into)
        wanted = {
            path: os.path.normpath(os.path.join(top, *group.name.split("/")))
            for group in groups
            for path in group.files
        }
        return self._removing.plan_placing(wanted, top, progress, cancel)

    def arrange(
        self,
        plan: PlacingPlan,
        what: str,
        *,
        copy: bool = False,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> OperationReport:
        """Move files into their folders, or copy them there: one operation, which can be undone.

        Args:
            plan: of ``plan_placing``.
            what: the operation in words, for the history.
            copy: leave all files where they are, and copy them.
            progress: told ``arrange`` (or ``import`` for copies), done and total in files.
            cancel: looked at between photos; what is done stays done.

        Raises: FolderError (not enough space), LibraryBusyError, LibraryError.
        """
        if copy:
            report = self._removing.bring_in(as_import(plan), what, progress, cancel)
        else:
            report = self._removing.arrange(plan, what, progress, cancel)
        self._places_changed(report)
        return report

    @property
    def albums(self) -> Albums:
        """The user's albums, and what can be done with them."""
        return Albums(self._catalog, self._album_file, self._removing)

    # --- removing and the way back -----------------------------------------------------------

    def plan_import(
        self,
        new: Sequence[str],
        folder: Path,
        into: Path,
        *,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> ImportPlan:
        """Which files would be copied where, companions included, if these photos came in; nothing is done.

        Args:
            new: photos in ``folder`` or below it, as ``have`` tells them.
            folder: a card or a dump.
            into: where they are to lie, in the folders that they have there; it need not exist.
            progress: told ``check``, done and total in photos.
            cancel: looked at between photos.

        Raises: UsageError if one of the folders lies in the other, Cancelled.
        """
        return self._removing.plan_import(new, _absolute(folder), _absolute(into), progress, cancel)

    def bring_in(
        self, plan: ImportPlan, what: str, *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> OperationReport:
        """Copy what was planned: one operation, which can be undone. ``index`` then reads what came.

        Raises: FolderError (not enough space), LibraryBusyError, LibraryError.
        """
        return self._removing.bring_in(plan, what, progress, cancel)

    def plan_carrying(
        self,
        removals: Sequence[Removal],
        query: DuplicateQuery = DuplicateQuery(),
        *,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> tuple[Carried, ...]:
        """What files that are to go tell and those that stay for them lack; nothing is written.

        Args:
            removals: as ``plan_cleaning`` gives them.
            query: that they were planned by: nothing is written in folders that its rules never touch.
            progress: told ``check``, done and total in files that are to go.
            cancel: looked at between files.

        Raises: UsageError, Cancelled.
        """
        never = self._cleaning().never(query)
        return self._carrying().plan(removals, never, progress=progress, cancel=cancel)

    def _carrying(self) -> Carrying:
        return Carrying(self._max_pixels)

    def plan_removing(self, photo_ids: Sequence[int], *, cancel: Cancel = NEVER) -> HandOffer:
        """The ways to remove photos that a person chose; ``remove`` carries one out. Raises: Cancelled."""
        never = self._cleaning().never(DuplicateQuery())
        return RemovingByHand(self._gathering(), never).offer(photo_ids, cancel)

    def remove(
        self,
        removals: Sequence[Removal | HandRemoval],
        what: str,
        *,
        hard_links: bool = False,
        carried: Sequence[Carried] = (),
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> OperationReport:
        """Move these files, and what belongs to them, out of the way: one operation, which can be undone.

        Each goes only if it is what the library knows, and the file that stays for it, if there is to be one,
        is there, is another one, and has the content that it must have. Otherwise it is left alone and
        reported.

        Args:
            removals: what is to go, in this order.
            what: the operation in words, for the history.
            hard_links: each file's place becomes another name of the file that stays for it; what cannot
                have one is left alone. For files of the same bytes.
            carried: what is written beside files that stay before anything goes, as ``plan_carrying`` gives
                it; a file whose metadata cannot be carried over is left alone.
            progress: told ``remove``, done and total in files.
            cancel: looked at between photos; what is done stays done.

        Raises: LibraryBusyError, LibraryError (disk full, read-only).
        """

        def extras() -> Extras:
            return self._carrying().extras(carried, link=hard_links)

        report = self._removing.remove(removals, what, progress, cancel, extras)
        self._places_changed(report)
        return report

    def history(self) -> tuple[Operation, ...]:
        """What was done to files, the latest first."""
        return self._removing.history()

    def standings(self) -> tuple[Standing, ...]:
        """What was done to files, the latest first, and where the files of each operation stand now."""
        return self._removing.standings()

    def undo(
        self, operation: int | None = None, *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> OperationReport:
        """Put back all files of an operation; of the last one that is not undone if none is said.

        What cannot go back stays held and is reported; undoing again tries it again.

        Raises: UsageError (no such operation), LibraryBusyError, LibraryError.
        """
        report = self._removing.undo(operation, progress, cancel)
        self._places_changed(report)
        return report

    def removed(self) -> tuple[RemovedItem, ...]:
        """Removed files that are held, the latest first."""
        return self._removing.removed()

    def restore(
        self, paths: Sequence[Path], *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> OperationReport:
        """Put back single removed files, named by where they were or where they lie, with their companions.

        Raises: UsageError (a file that is not among the removed), LibraryBusyError, LibraryError.
        """
        report = self._removing.restore([_absolute(path) for path in paths], progress, cancel)
        self._places_changed(report)
        return report

    def empty(
        self,
        operation: int | None = None,
        *,
        to_trash: bool = True,
        dry_run: bool = False,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> EmptyReport:
        """Let removed files go, but for those of which no other copy is left, which stay and are reported.

        Args:
            operation: of this one alone.
            to_trash: into the system's trash; otherwise they are deleted.
            dry_run: only look, and tell what would go.
            progress: told ``empty``, done and total in files.
            cancel: looked at between files.

        Raises: UsageError (no such operation), LibraryBusyError, LibraryError.
        """
        way = way_of_emptying(to_trash=to_trash, dry_run=dry_run)
        return self._removing.empty(operation, way, progress, cancel)

    def _places_changed(self, report: OperationReport) -> None:
        if report.moves:
            self._engine.neighbourhood.reload()

    # --- models ------------------------------------------------------------------------------

    def models(self) -> tuple[ModelEntry, ...]:
        """The bundled embedder and the installed ones."""
        return tuple(self._entry(info) for info in self._shelf.all())

    def _entry(self, info: ModelInfo) -> ModelEntry:
        active = info.id == self._engine.model.id
        return ModelEntry(info.id, info.name, active, info.folder, self._shelf.measured(info))

    def active_model(self) -> ModelInfo:
        """The embedder whose vectors are searched."""
        return self._engine.model

    def model_card(self, model_id: str) -> str:
        """What its makers tell of a model, in Markdown. Raises ModelError if there is no such model."""
        return self._shelf.card(model_id)

    def install_model(self, folder: Path) -> ModelEntry:
        """Copy a model folder into the library after re-running its golden vectors."""
        with self._writing.held():
            return self._entry(self._shelf.install(Path(_absolute(folder))))

    def use_model(self, model_id: str, *, progress: Progress = silent, cancel: Cancel = NEVER) -> IndexReport:
        """Embed all photos with another model, then switch; search uses the old one until then."""
        model = self._shelf.find(model_id)
        report = self._run(model, progress, cancel, IndexRun.embed_missing)
        if not report.cancelled:
            bundled = model.id == self._shelf.bundled().id
            self.change_settings(replace(self._settings, model="" if bundled else model.id))
            replaced, self._engine = self._engine, self._engine_of(model)
            replaced.neighbourhood.save()
        return report

    def verify_model(self, *, progress: Progress = silent) -> tuple[Check, ...]:
        """Re-run the golden vectors of the active model."""
        return self._engine.embedder.verify(progress)

    # --- the library itself ------------------------------------------------------------------

    def status(self) -> Status:
        """What the library holds."""
        files, offline, unreadable = self._catalog.files.counts()
        return Status(
            photos=self._catalog.photos.count(),
            files=files,
            offline_files=offline,
            unreadable=unreadable,
            folders=self.folders(),
            model=self._engine.model.id,
            library=self._paths.library,
            vectors=self._catalog.vectors.count(self._engine.model.id, EMBEDDING),
            size_bytes=self._size_bytes(),
            last_indexed=self._catalog.last_indexed,
        )

    def _size_bytes(self) -> int:
        sizes = self.sizes()
        return sizes.catalog + sizes.thumbnails + sizes.features + sizes.neighbours

    def sizes(self) -> LibrarySizes:
        """What the library's own files take, and where they lie."""
        return LibrarySizes(
            catalog=self._catalog.size_bytes,
            models=self._shelf.size_bytes,
            thumbnails=0 if self._thumbnails is None else self._thumbnails.size_bytes,
            features=0 if self._features is None else self._features.size_bytes,
            neighbours=self._engine.neighbourhood.size_bytes,
            library=self._paths.library,
        )

    def doctor(self, *, progress: Progress = silent, cancel: Cancel = NEVER) -> tuple[Check, ...]:
        """Whether program, model, database, index and disk are sound."""
        free = shutil.disk_usage(self._paths.library).free
        return (
            *examine(self._catalog, self.folders(), free),
            *self._engine.embedder.verify(progress),
            *self._engine.neighbourhood.check(cancel),
        )

    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings, from the next step on. Raises LibraryError if they cannot be written."""
        try:
            settings_file.save(self._paths.settings, settings)
        except OSError as error:
            raise LibraryError(f"The settings could not be kept: {error.strerror}.") from error
        self._settings = settings

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written to it, as on a disk that is protected."""
        return self._features is None

    def notices(self) -> tuple[str, ...]:
        """Sentences the user must see once, e.g. that a damaged catalog was set aside and is rebuilt."""
        told, self._notices = tuple(self._notices), []
        return told

    @property
    def needs_rebuild(self) -> bool:
        """The catalog was damaged and made anew: ``index`` has to fill it."""
        return bool(self._catalog.fact(REBUILD) and self._catalog.folders.paths())

    def close(self) -> None:
        """Save and let go of everything; further calls are a fault of the caller."""
        self.stop_watching()
        self._engine.neighbourhood.save()
        if self._thumbnails is not None:
            self._thumbnails.close()
        if self._features is not None:
            self._features.close()
        self._catalog.close()


def _absolute(path: Path) -> str:
    return os.path.abspath(os.path.expanduser(path))


def _with_absolute_folder(where: PhotoFilter) -> PhotoFilter:
    return where if where.folder is None else replace(where, folder=Path(_absolute(where.folder)))


def _not_searched_yet(_ids: Sequence[int], _vectors: Mapping[str, NDArray[np.float32]]) -> None:
    """Vectors of a model that is not in use until it has seen all photos."""


def _cancelled_early() -> IndexReport:
    return IndexReport(0, 0, 0, 0, 0, 0, (), 0.0, cancelled=True)
