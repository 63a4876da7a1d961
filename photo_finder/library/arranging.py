"""Proposing groups of a library's photos. Changes nothing: a plan is carried out by ``actions``.

Owns how the catalog and the room ``grouping`` are brought together, and keeps the last heap, so that the
same photos are grouped anew for another taste at once.
"""

import os
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from photo_finder.core.errors import FolderError, UsageError
from photo_finder.core.grouping import BY, By, GroupPlan, GroupQuery, PhotoGroup
from photo_finder.core.model import EMBEDDING
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.grouping.gazetteer import Gazetteer
from photo_finder.grouping.like_folder import sorted_like
from photo_finder.grouping.likeness import Demand
from photo_finder.grouping.looks import Tick
from photo_finder.grouping.naming import check_template
from photo_finder.grouping.proposal import Proposal
from photo_finder.library.gathering import Gathering
from photo_finder.library.heaping import Gathered, gather
from photo_finder.library.sidecar_keywords import SidecarKeywords

SORTED = "Sorted"
"""Folder that groups are made in unless another is named."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """A heap that was gathered, and what it depends on."""

    key: tuple[object, ...]
    gathered: Gathered
    proposal: Proposal


class Arranging:
    """Proposes groups for one library.

    Args:
        gazetteer: names places.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._sidecars = SidecarKeywords()
        self._kept: _Kept | None = None
        self._at_work = threading.Lock()

    def plan(
        self,
        gathering: Gathering,
        query: GroupQuery,
        *,
        reasons: bool = True,
        locked: Sequence[PhotoGroup] = (),
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> GroupPlan:
        """Groups as they are proposed now, but for those that are locked.

        Raises: UsageError, FolderError, Cancelled.
        """
        started = time.perf_counter()
        query = absolute(query)
        _refuse(query)
        _refuse_missing(gathering, query)
        with self._at_work:
            kept = self._gathered(gathering, query, progress, cancel)
            if query.like is None:
                plan = kept.proposal.plan(query, reasons=reasons, locked=locked)
            else:
                tick = _ticking(progress, cancel)
                plan = sorted_like(kept.gathered.heap, kept.gathered.vectors, query, locked, tick)
        return replace(plan, notes=kept.gathered.clocks, seconds=time.perf_counter() - started)

    def split(
        self, gathering: Gathering, group: PhotoGroup, query: GroupQuery, by: By, cancel: Cancel = NEVER
    ) -> tuple[PhotoGroup, ...]:
        """A group in parts; one if it cannot be split. Raises: Cancelled."""
        query = replace(absolute(query), like=None)
        with self._at_work:
            return self._gathered(gathering, query, silent, cancel).proposal.split(group, query, by)

    def _gathered(self, gathering: Gathering, query: GroupQuery, progress: Progress, cancel: Cancel) -> _Kept:
        whole = query if query.like is None else replace(query, folder=None)
        revision = gathering.catalog.database.revision()
        key = (whole.folder, whole.untouched, gathering.model.id, revision)
        if self._kept is None or self._kept.key != key:
            calibration = gathering.model.outputs[EMBEDDING].calibration
            demand = Demand.of(calibration.least_cosine)
            gathered = gather(gathering, whole, self._sidecars, progress, cancel)
            proposal = Proposal(gathered.heap, gathered.vectors, demand, self._gazetteer.name_of)
            self._kept = _Kept(key, gathered, proposal)
        self._kept.proposal.tick = _ticking(progress, cancel)
        return self._kept


def _ticking(progress: Progress, cancel: Cancel) -> Tick:
    def tick(done: int, total: int) -> None:
        cancel.check()
        progress(Step("compare", done, total))

    return tick


def absolute(query: GroupQuery) -> GroupQuery:
    """The same with absolute folders."""

    def whole(path: Path | None) -> Path | None:
        return None if path is None else Path(os.path.abspath(os.path.expanduser(path)))

    untouched = tuple(Path(os.path.abspath(os.path.expanduser(path))) for path in query.untouched)
    return replace(
        query, folder=whole(query.folder), like=whole(query.like), into=whole(query.into), untouched=untouched
    )


def target_folder(query: GroupQuery, watched: Sequence[str]) -> Path:
    """Where the folders of a plan are to be. Raises: UsageError if nothing says it."""
    query = absolute(query)
    if query.into is not None:
        return query.into
    if query.like is not None:
        return query.like
    if query.folder is not None:
        return query.folder / SORTED
    if len(watched) == 1:
        return Path(watched[0]) / SORTED
    raise UsageError("Say where the folders are to be made: --into FOLDER.")


def _refuse(query: GroupQuery) -> None:
    if not query.by or set(query.by) - set(BY):
        raise UsageError(f"Photos can be grouped by {' and '.join(BY)}.")
    if not 0 <= query.detail <= 1:
        raise UsageError("Detail is from 0 (few big groups) to 1 (many small ones).")
    if query.least < 1:
        raise UsageError("A group has one photo at least.")
    if query.deepest < 1:
        raise UsageError("Photos go into one folder at least.")
    if query.name is not None:
        check_template(query.name)
    if query.like is not None and not query.like.is_dir():
        raise FolderError(f"There is no folder {query.like}.")


def _refuse_missing(gathering: Gathering, query: GroupQuery) -> None:
    """A folder with a wrong letter would leave nothing to group, or protect nothing."""
    for folder in (query.folder, *query.untouched):
        if folder is not None and not folder.is_dir() and not gathering.catalog.files.known([str(folder)]):
            raise UsageError(f"There is no folder {folder}, neither on the disk nor in the library.")
