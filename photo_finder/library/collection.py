"""Collection: what a library holds and how it is kept up to date.

Folders, indexing, photos, settings. ``Tending`` adds models and soundness, ``Restoring`` the journal, and
``Library`` what people do with the photos: searches, duplicates, groups, removing.
"""

import json
import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog import Catalog, FeatureStore, ThumbnailStore
from photo_finder.core.browsing import Facets, PhotoOrder, PhotoRow
from photo_finder.core.errors import (
    FolderError,
    LibraryError,
    ModelError,
    UnreadablePhotoError,
    UsageError,
)
from photo_finder.core.model import ModelInfo
from photo_finder.core.operations import HOLDING_FOLDER
from photo_finder.core.photo import Photo
from photo_finder.core.progress import NEVER, Cancel, Progress, silent
from photo_finder.core.query import PhotoFilter
from photo_finder.core.reports import Folder, IndexReport, Skipped
from photo_finder.core.watching import ChangedFolder, Watch
from photo_finder.embedding.shelf import ModelShelf
from photo_finder.grouping.gazetteer import Gazetteer
from photo_finder.imaging.prepare import SUFFIXES, load_picture, prepare_bytes, read_within
from photo_finder.indexing.exclusions import Exclusions
from photo_finder.indexing.run import IndexRun
from photo_finder.library.chosen_settings import ChosenSettings
from photo_finder.library.engine import Engine, engine_of
from photo_finder.library.removing import Removing
from photo_finder.library.updating import Updating
from photo_finder.library.watched_names import as_watched
from photo_finder.library.write_lock import WriteLock
from photo_finder.paths import AppPaths
from photo_finder.settings import Settings
from photo_finder.watching.observer import Interest
from photo_finder.watching.watcher import Watcher
from photo_finder.whole_files import write_whole

log = logging.getLogger(__name__)

REBUILD = "rebuild"
"""Fact of the catalog: it replaces a damaged one and was not filled yet."""


class Collection:
    """A catalog, its thumbnails, its neighbour index, and the folders it watches.

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
        self._chosen = ChosenSettings(paths.settings, settings)
        self._catalog = catalog
        self._thumbnails = thumbnails
        self._features = features
        self._notices = list(notices)
        self._writing = WriteLock(paths.library / "lock")
        self._shelf = ModelShelf(paths.bundled_model, paths.models)
        self._engine = self._engine_of(self._chosen_model())
        self._removing = Removing(catalog, paths.library, self._writing)
        self._gazetteer = Gazetteer(paths.assets / "places")
        self._updating = Updating(catalog, thumbnails, self._writing, self._removing, paths.library)
        self._watcher: Watcher | None = None
        self._recover()

    def _recover(self) -> None:
        """Settle what was cut off while files were moved. A library that cannot do so can still be read."""
        try:
            told = self._removing.recover()
        except LibraryError as error:
            told = str(error)
        if told is not None:
            self._notices.append(told)

    def _chosen_model(self) -> ModelInfo:
        if self._settings.model:
            try:
                return self._shelf.find(self._settings.model)
            except ModelError as error:
                self._notices.append(f"{error} The bundled model is used instead.")
        return self._shelf.bundled()

    def _engine_of(self, model: ModelInfo) -> Engine:
        return engine_of(self._catalog, model, self._paths.neighbours)

    # --- folders -----------------------------------------------------------------------------

    def folders(self) -> tuple[Folder, ...]:
        """The watched folders, in the order they were added."""
        return self._catalog.folders.reports()

    def folders_inside(self, path: Path) -> tuple[Folder, ...]:
        """The folders right inside one of the library's folders, or inside one of these, by name."""
        return self._catalog.folders.inside(absolute(path))

    def add_folder(self, path: Path) -> Folder:
        """Watch a folder from now on; ``index`` reads it. Raises FolderError if it is none.

        A link to a watched folder is that folder, and not another one with the same photos.
        """
        place = self._by_name(absolute(path))
        if not os.path.isdir(place):
            there = os.path.exists(place)
            raise FolderError(f"{place} is not a folder." if there else f"{place} does not exist.")
        if HOLDING_FOLDER in os.path.realpath(place).lower().split(os.sep):
            raise FolderError(f"{place} holds removed files (see removed list).")
        with self._writing.held():
            self._catalog.folders.add(place)
            self._keep_folder_list()
        return self._folder(place)

    def remove_folder(self, path: Path) -> Folder:
        """Watch it no longer and forget its files; the files themselves are not touched."""
        folder = self._folder(self._by_name(absolute(path)))
        with self._writing.held():
            self._catalog.folders.remove(folder.path)
            self._keep_folder_list()
        self._engine.neighbourhood.reload()
        return folder

    def relocate_folder(self, old: Path, new: Path) -> Folder:
        """The folder now lies elsewhere; nothing is read again but what differs.

        Raises: FolderError if ``old`` is not watched, or ``new`` is no folder, or is in the library.
        """
        source, target = self._folder(absolute(old)).path, absolute(new)
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

    def _folder(self, place: str) -> Folder:
        for folder in self.folders():
            if folder.path == place:
                return folder
        raise FolderError(f"{place} is not one of the library's folders (see folder list).")

    def _by_name(self, place: str) -> str:
        return as_watched(place, self._catalog.folders.paths())

    def known_folder(self, path: Path) -> Path:
        """A folder by the name under which its photos are in the library, whatever links lead there.

        Raises: UsageError if it is neither on the disk nor in the library.
        """
        folder = self._by_name(absolute(path))
        if not os.path.isdir(folder) and not self._catalog.files.known([folder]):
            raise UsageError(f"There is no folder {folder}, neither on the disk nor in the library.")
        return Path(folder)

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
        report = self._update(lambda run: run.update(added or watched), progress, cancel)
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
        return self._update(lambda run: run.update_parts(changed, watched), progress, cancel)

    def _update(
        self, work: Callable[[IndexRun], IndexReport], progress: Progress, cancel: Cancel
    ) -> IndexReport:
        return self._updating.run(self._engine, self._settings, work, progress, cancel)

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
        return self._catalog.photos.ids(with_absolute_folder(where))

    def row(self, where: PhotoFilter = PhotoFilter(), order: PhotoOrder = PhotoOrder()) -> PhotoRow:
        """The photos that fit the filter, in this order, and their headings. Quick at 100,000."""
        return self._catalog.browsing.row(with_absolute_folder(where), order)

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
            data = read_within(photos[0].path, self._settings.max_pixels)
            prepared = prepare_bytes(data, self._engine.model.input, max_pixels=self._settings.max_pixels)
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
        return load_picture(self._path_of(source), max_side, max_pixels=self._settings.max_pixels)

    def _path_of(self, source: int | Path) -> str:
        if isinstance(source, Path):
            return str(source)
        photos = self.photos([source])
        if not photos:
            raise UnreadablePhotoError("the photo is no longer in the library")
        if photos[0].offline:
            raise UnreadablePhotoError("its drive is not connected")
        return photos[0].path

    # --- the library itself ------------------------------------------------------------------

    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    @property
    def _settings(self) -> Settings:
        return self._chosen.now

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings, from the next step on. Raises LibraryError if they cannot be written."""
        self.alter_settings(lambda _now: settings)

    def alter_settings(self, change: Callable[[Settings], Settings]) -> None:
        """Keep what ``change`` makes of the settings as they are now; nobody else changes them meanwhile.

        What another program changed in them is in force from then on, too.

        Raises: LibraryBusyError; LibraryError if they cannot be written; whatever ``change`` raises.
        """
        self._chosen.alter(change)

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


def absolute(path: Path) -> str:
    """The path as the catalog has it, ``~`` resolved."""
    return os.path.abspath(os.path.expanduser(path))


def with_absolute_folder(where: PhotoFilter) -> PhotoFilter:
    """The same filter, whatever folder its user stands in."""
    return where if where.folder is None else replace(where, folder=Path(absolute(where.folder)))
