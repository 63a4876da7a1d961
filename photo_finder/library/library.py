"""Library: every use case, the only door for a front end.

Thread-safe: any method may be called from any thread; reading goes on while one thread indexes.
"""

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from photo_finder.actions.remove import Extras
from photo_finder.catalog import Catalog, FeatureStore, ThumbnailStore
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
from photo_finder.core.grouping import By, GroupPlan, GroupQuery, PhotoGroup
from photo_finder.core.incoming import ImportPlan
from photo_finder.core.operations import OperationReport
from photo_finder.core.placing import PlacingPlan, as_import
from photo_finder.core.progress import NEVER, Cancel, Progress, silent
from photo_finder.core.query import Query, SearchResult
from photo_finder.core.saved_search import SavedSearch
from photo_finder.imaging import formats
from photo_finder.library.album_file import AlbumFile
from photo_finder.library.albums import Albums
from photo_finder.library.arranging import Arranging, target_folder
from photo_finder.library.carrying import Carrying
from photo_finder.library.cleaning import Cleaning
from photo_finder.library.collection import absolute, with_absolute_folder
from photo_finder.library.example_search import ExampleSearch
from photo_finder.library.exporting import export_groups
from photo_finder.library.gathering import Compared, Gathering
from photo_finder.library.keep_sets import keep_sets_of, with_keep_set, without_keep_set
from photo_finder.library.laying import Laying
from photo_finder.library.matching import Matching, Reading
from photo_finder.library.recognising import recognising_by
from photo_finder.library.removing_by_hand import RemovingByHand
from photo_finder.library.restoring import Restoring
from photo_finder.library.sample import lay_out_sample
from photo_finder.library.saved_searches import SavedSearches
from photo_finder.library.seeing import Seeing
from photo_finder.library.verdicts import Verdicts
from photo_finder.paths import AppPaths
from photo_finder.settings import Settings


class Library(Restoring):
    """One library: a catalog, its thumbnails, its neighbour index, and the folders it watches.

    Built by ``bootstrap.open_library``.

    Args: as of ``Collection``.
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
        super().__init__(paths, settings, catalog, thumbnails, notices, features=features)
        self._matching = Matching(catalog, thumbnails, features, self._writing)
        self._compared = Compared(catalog)
        self._searches = SavedSearches(paths.searches, catalog.photos.digest_of, catalog.photos.id_of)
        self._verdicts = Verdicts(catalog, self._writing, paths.verdict_list)
        self._arranging = Arranging(self._gazetteer)
        self._album_file = AlbumFile(paths.albums)
        damage = self._album_file.mend()
        if damage is not None:
            self._notices.append(damage)

    def lay_out_sample(self) -> Path:
        """A folder of sample photos in which all can be tried, made if need be. Raises: LibraryError."""
        return lay_out_sample(self._paths.sample, self._paths.own_sample)

    # --- search ------------------------------------------------------------------------------

    def search(self, query: Query, *, cancel: Cancel = NEVER) -> SearchResult:
        """The most similar photos, and before them copies of the examples, if the model can tell copies.

        Raises: UnreadablePhotoError (an example), UsageError (a box outside the picture).
        """
        engine = self._engine
        seeing = Seeing(self._catalog, engine, self._path_of, self._settings.max_pixels)
        like = [seeing.seen(example) for example in query.like]
        unlike = [seeing.seen(example) for example in query.unlike]
        cancel.check()
        where = with_absolute_folder(query.filter)
        allowed = None if where.empty else np.sort(self._catalog.photos.ids(where))
        search = ExampleSearch(self._catalog, engine.model, engine.neighbourhood, like, unlike)
        return SearchResult(engine.model.id, search.hits(query, allowed))

    def warm_up(self) -> None:
        """Load what the first search needs: Pillow's own decoders, the model and the neighbour index."""
        formats.make_ready(("JPEG",))
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
        reading = Reading(self._settings.max_pixels, self._settings.workers)
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
        recognising = recognising_by(self._engine, self._catalog, self._features, self._settings)
        return recognising.have(
            folder,
            self._settings.excluded,
            identical_only=identical_only,
            progress=progress,
            cancel=cancel,
        )

    def _gathering(self) -> Gathering:
        engine = self._engine
        return Gathering(self._catalog, engine.model, engine.neighbourhood, self._compared)

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
        self.alter_settings(lambda now: with_keep_set(now, name, rules))

    def remove_keep_set(self, name: str) -> None:
        """Forget a set. Raises UsageError if there is none of that name, LibraryError."""
        self.alter_settings(lambda now: without_keep_set(now, name))

    def overlay(self, first: bytes, second: bytes) -> Overlay | None:
        """Where one photo lies in another, by their digests; None if they have nothing in common.

        Reads both files, as far as they are there.
        """
        return Laying(self._catalog, self._features, self._settings.max_pixels).overlay(first, second)

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
            self._gathering(),
            self._by_names(query),
            reasons=reasons,
            locked=locked,
            progress=progress,
            cancel=cancel,
        )

    def _by_names(self, query: GroupQuery) -> GroupQuery:
        def named(folder: Path | None) -> Path | None:
            return None if folder is None else Path(self._by_name(absolute(folder)))

        return replace(query, folder=named(query.folder), like=named(query.like))

    def split_group(
        self, group: PhotoGroup, query: GroupQuery, by: By, *, cancel: Cancel = NEVER
    ) -> tuple[PhotoGroup, ...]:
        """A group in parts by time or looks; one if it cannot be split. Raises: Cancelled."""
        return self._arranging.split(self._gathering(), group, self._by_names(query), by, cancel)

    def group_folder(self, query: GroupQuery) -> Path:
        """Where the folders of a plan are to be made. Raises: UsageError if nothing says it."""
        return target_folder(self._by_names(query), self._catalog.folders.paths())

    def plan_placing(
        self,
        groups: Sequence[PhotoGroup],
        into: Path,
        *,
        copy: bool = False,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> PlacingPlan:
        """Which files would be moved where, companions included, if groups became folders; nothing is done.

        Args:
            groups: their names are those of their folders.
            into: that all these folders are in; it need not exist.
            copy: whether they are to be copied; see ``arrange``.
            progress: told ``check``, done and total in files.
            cancel: looked at between files.

        Raises: UsageError, Cancelled.
        """
        top = absolute(into)
        wanted = {
            path: os.path.normpath(os.path.join(top, *group.name.split("/")))
            for group in groups
            for path in group.files
        }
        return self._removing.plan_placing(wanted, top, progress, cancel, copy=copy)

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
        return self._removing.plan_import(new, absolute(folder), absolute(into), progress, cancel)

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
        return Carrying(self._settings.max_pixels)

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
            hard_links: each file's place becomes another name of the file that stays for it, and what belongs
                to it stays there; what cannot have one is left alone. For files of the same bytes.
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
