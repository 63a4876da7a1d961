"""Photos sorted like the folders in a folder: each goes where its like lie, or stays if that is unsure."""

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.core.errors import UsageError
from photo_finder.core.group_editing import group_id
from photo_finder.core.group_reasons import NO_REASON, Reason
from photo_finder.core.grouping import GroupMember, GroupPlan, GroupQuery, PhotoGroup
from photo_finder.grouping.heap import Heap, HeapPhoto, renewed
from photo_finder.grouping.looks import Tick, likest_of
from photo_finder.grouping.sorting import UNSURE, sort_into

_NAMED = 3


def sorted_like(
    heap: Heap,
    vectors: NDArray[np.float32],
    query: GroupQuery,
    locked: Sequence[PhotoGroup] = (),
    tick: Tick | None = None,
) -> GroupPlan:
    """Photos outside of a folder, sorted into the folders in it.

    Args:
        heap: with the photos of that folder, which are the examples.
        vectors: float32 [N, D], a unit row for each photo; zeros where there is none.
        query: names the folder, and may name another that alone is sorted.
        locked: groups that stay as they are; their photos are not sorted.
        tick: told how far comparing is; may raise to end it.

    Raises: UsageError if there are no examples.
    """
    assert query.like is not None
    photos = heap.photos
    fixed = {member.photo for group in locked for member in group.members}
    known = np.linalg.norm(vectors, axis=1) > 0
    folder_of = [_folder_below(photo, query.like) for photo in photos]
    names = sorted({name for name in folder_of if name})
    if not names:
        raise UsageError(f"The folders in {query.like} hold no photos of the library that could be examples.")
    number = {name: place for place, name in enumerate(names)}
    examples = np.array([row for row, name in enumerate(folder_of) if name and known[row]], np.int64)
    folders = np.array([number[folder_of[row] or ""] for row in examples.tolist()], np.int64)
    wanted = [
        row
        for row, name in enumerate(folder_of)
        if name is None and photos[row].photo not in fixed and _is_wanted(photos[row], query.folder)
    ]
    asked = np.array([row for row in wanted if known[row]], np.int64)
    comparing = _Comparing(2 * len(asked) + len(examples), tick)
    found = sort_into(vectors[asked], vectors[examples], folders, compared=comparing.more)
    near = likest_of(vectors[asked], vectors[examples], _NAMED, comparing.rest).tolist()
    groups: dict[int, list[GroupMember]] = {}
    left = [_member(photos[row], query.folder) for row in wanted if not known[row]]
    for place, row in enumerate(asked.tolist()):
        folder, sure = int(found.folders[place]), float(found.sureness[place])
        likest = tuple(_in_folder(photos[examples[each]]) for each in near[place])
        why = Reason("unsure" if folder == UNSURE else "looks like", likest)
        member = _member(photos[row], query.folder, why, sure)
        if folder == UNSURE:
            left.append(member)
        else:
            groups.setdefault(folder, []).append(member)
    counts = Counter(folders.tolist())
    made = [_group(names[each], groups[each], counts[each]) for each in sorted(groups)]
    stay = renewed(locked, {photo.photo: _wanted_files(photo, query.folder) for photo in photos})
    return GroupPlan((*stay, *sorted(made, key=lambda group: -len(group.members))), tuple(left))


def _folder_below(photo: HeapPhoto, like: Path) -> str | None:
    """The folder below ``like`` in which a photo lies; empty for ``like`` itself, None outside of it."""
    top = _within(like)
    inside = [os.path.dirname(path)[len(top) :] for path in photo.files if path.startswith(top)]
    if not inside:
        return None
    return next((name.replace(os.sep, "/") for name in inside if name), "")


def _is_wanted(photo: HeapPhoto, folder: Path | None) -> bool:
    return bool(_wanted_files(photo, folder))


def _wanted_files(photo: HeapPhoto, folder: Path | None) -> tuple[str, ...]:
    """The places of a photo in a folder; what lies elsewhere stays."""
    return tuple(path for path in photo.files if folder is None or path.startswith(_within(folder)))


def _within(folder: Path) -> str:
    """How paths of what lies in a folder begin."""
    return os.path.join(folder, "")


def _in_folder(example: HeapPhoto) -> str:
    """The name of a photo, with its folder."""
    return os.sep.join(example.files[0].split(os.sep)[-2:])


class _Comparing:
    """Photos that were compared, as a share of all that are."""

    def __init__(self, total: int, tick: Tick | None) -> None:
        self._total, self._tick, self._done = total, tick, 0

    def more(self, count: int) -> None:
        """So many were compared."""
        self._done += count
        self._tell(self._done)

    def rest(self, done: int, _total: int) -> None:
        """So many of the last ones were."""
        self._tell(self._done + done)

    def _tell(self, done: int) -> None:
        if self._tick is not None:
            self._tick(done, self._total)


def _member(
    photo: HeapPhoto, folder: Path | None, why: Reason = NO_REASON, sureness: float = 0.0
) -> GroupMember:
    files = _wanted_files(photo, folder)
    return GroupMember(photo.photo, photo.digest, files, why, float(np.clip(sureness, 0, 1)))


def _group(name: str, members: Sequence[GroupMember], examples: int) -> PhotoGroup:
    ordered = tuple(sorted(members, key=lambda member: -member.sureness))
    return PhotoGroup(group_id(ordered), name, Reason("like folder", (name,), examples), ordered)
