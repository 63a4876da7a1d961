"""Proposing groups of a library's photos. Changes nothing: a plan is carried out by ``actions``.

Owns how the catalog and the room ``grouping`` are brought together, and keeps the last heap, so that the
same photos are grouped anew for another taste at once.
"""

import os
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.core.errors import FolderError, UsageError
from photo_finder.core.group_editing import group_id
from photo_finder.core.grouping import BY, By, GroupMember, GroupPlan, GroupQuery, PhotoGroup
from photo_finder.core.model import EMBEDDING
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.gathering import Gathering
from photo_finder.grouping.gazetteer import Gazetteer
from photo_finder.grouping.heap import HeapPhoto
from photo_finder.grouping.likeness import Demand
from photo_finder.grouping.looks import Tick
from photo_finder.grouping.naming import check_template
from photo_finder.grouping.proposal import Proposal
from photo_finder.grouping.sorting import UNSURE, sort_into
from photo_finder.heaping import Gathered, gather

SORTED = "Sorted"
"""Folder that groups are made in unless another is named."""

_NAMED = 3


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
                plan = _sorted_like(kept.gathered, str(query.like), query)
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
            gathered = gather(gathering, whole, progress, cancel)
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


# --- like a folder -------------------------------------------------------------------------------


def _sorted_like(gathered: Gathered, like: str, query: GroupQuery) -> GroupPlan:
    """Photos outside of a folder, sorted into the folders in it."""
    photos = gathered.heap.photos
    folder_of = [_folder_below(photo, like) for photo in photos]
    known = np.linalg.norm(gathered.vectors, axis=1) > 0
    names = sorted({name for name in folder_of if name})
    if not names:
        raise UsageError(f"The folders in {like} hold no photos of the library that could be examples.")
    examples = np.array([row for row, name in enumerate(folder_of) if name and known[row]], np.int64)
    wanted = [row for row, name in enumerate(folder_of) if name is None and _is_wanted(photos[row], query)]
    asked = np.array([row for row in wanted if known[row]], np.int64)
    folders = np.array([names.index(folder_of[row] or "") for row in examples.tolist()], np.int64)
    found = sort_into(gathered.vectors[asked], gathered.vectors[examples], folders)
    groups: dict[int, list[GroupMember]] = {}
    left = [_member(photos[row]) for row in wanted if not known[row]]
    cosines = gathered.vectors[examples] if len(examples) else np.empty((0, 0), np.float32)
    for row, folder, sure in zip(
        asked.tolist(), found.folders.tolist(), found.sureness.tolist(), strict=True
    ):
        near = _likest(gathered.vectors[row], cosines, examples, photos)
        if folder == UNSURE:
            left.append(_member(photos[row], f"no folder is sure; looks like {near}", sure))
        else:
            groups.setdefault(folder, []).append(_member(photos[row], f"looks like {near}", sure))
    counts = Counter(folders.tolist())
    plan = [_like_group(names[number], groups[number], counts[number]) for number in sorted(groups)]
    return GroupPlan(tuple(sorted(plan, key=lambda g: -len(g.members))), tuple(left))


def _folder_below(photo: HeapPhoto, like: str) -> str | None:
    """The folder below ``like`` in which a photo lies; empty for ``like`` itself, None outside of it."""
    top = like.rstrip(os.sep) + os.sep
    inside = [os.path.dirname(path)[len(top) :] for path in photo.files if path.startswith(top)]
    if not inside:
        return None
    return next((name.replace(os.sep, "/") for name in inside if name), "")


def _is_wanted(photo: HeapPhoto, query: GroupQuery) -> bool:
    if query.folder is None:
        return True
    top = str(query.folder).rstrip(os.sep) + os.sep
    return any(path.startswith(top) for path in photo.files)


def _likest(
    vector: NDArray[np.float32],
    examples: NDArray[np.float32],
    rows: NDArray[np.int64],
    photos: Sequence[HeapPhoto],
) -> str:
    """The examples that a photo is most like, with their folders."""
    near = rows[np.argsort(-(examples @ vector), kind="stable")[:_NAMED]].tolist()
    names = [os.sep.join(photos[row].files[0].split(os.sep)[-2:]) for row in near]
    return ", ".join(names)


def _member(photo: HeapPhoto, why: str = "", sureness: float = 0.0) -> GroupMember:
    return GroupMember(photo.photo, photo.digest, photo.files, why, float(np.clip(sureness, 0, 1)))


def _like_group(name: str, members: Sequence[GroupMember], examples: int) -> PhotoGroup:
    ordered = tuple(sorted(members, key=lambda member: -member.sureness))
    why = f"like the {examples} photos in {name}" if examples != 1 else f"like the photo in {name}"
    return PhotoGroup(group_id(ordered), name, why, ordered)
