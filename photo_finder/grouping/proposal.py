"""Proposes groups of a heap of photos for one taste after another: trees of look-alikes are kept.

What it is given is all in memory; making groups anew with another taste takes a fraction of a second.
"""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from photo_finder.core.folder_names import apart
from photo_finder.core.group_editing import group_id
from photo_finder.core.group_reasons import Reason, name_of_file
from photo_finder.core.grouping import By, GroupPlan, GroupQuery, PhotoGroup
from photo_finder.grouping.extraction import ALONE
from photo_finder.grouping.habits import Habits
from photo_finder.grouping.heap import Heap, renewed
from photo_finder.grouping.likeness import Demand
from photo_finder.grouping.looks import LookAlikes, Tick, near_pairs, nearest_of, typical_first
from photo_finder.grouping.naming import check_template
from photo_finder.grouping.planning import SHOWN, NamePlace, Planning

_SPLIT_STEPS = 8

Rows = NDArray[np.int64]


class Proposal:
    """Proposes groups of one heap.

    Attributes:
        tick: told how far comparing is; may raise to end it.

    Args:
        heap: of photos.
        vectors: float32 [N, D], a unit row for each photo; zeros where there is none.
        demand: how alike photos must be, for this model.
        name_place: names coordinates.
    """

    def __init__(
        self,
        heap: Heap,
        vectors: NDArray[np.float32],
        demand: Demand,
        name_place: NamePlace,
    ) -> None:
        self._heap = heap
        self._vectors = vectors
        self._demand = demand
        self._name_place = name_place
        self.tick: Tick | None = None
        self._trees: dict[bytes, LookAlikes] = {}
        self._rest: tuple[frozenset[int], Proposal] | None = None

    def plan(
        self, query: GroupQuery, *, reasons: bool = True, locked: Sequence[PhotoGroup] = ()
    ) -> GroupPlan:
        """Groups for a taste.

        Args:
            query: how; which photos count was decided before.
            reasons: tell of each photo why it is in its group, which takes longer.
            locked: groups that stay as they are; the other photos are grouped without theirs.

        Raises: UsageError if the template of names makes no sense.
        """
        if query.name is not None:
            check_template(query.name)
        if not locked:
            return self.planning(query, reasons=reasons).run()
        fixed = frozenset(member.photo for group in locked for member in group.members)
        if self._rest is None or self._rest[0] != fixed:  # kept with its trees for the next taste
            stays = [photo.photo not in fixed for photo in self._heap.photos]
            self._rest = fixed, self._part(stays, self._heap.habits)
        rest = self._rest[1]
        rest.tick = self.tick
        names = {group.name for group in locked}
        found = rest.planning(query, reasons=reasons, others=names).run()
        stay = renewed(locked, {photo.photo: photo.files for photo in self._heap.photos})
        return replace(found, groups=(*stay, *found.groups))

    def split(self, group: PhotoGroup, query: GroupQuery, by: By) -> tuple[PhotoGroup, ...]:
        """A group in parts: the coarsest that are at least two. One, if it cannot be split.

        Args:
            group: of photos that are in the heap; others are left out.
            query: template of names.
            by: time or looks.
        """
        inside = {member.photo for member in group.members}
        part = self._part([photo.photo in inside for photo in self._heap.photos])
        for step in range(_SPLIT_STEPS + 1):
            taste = replace(query, by=(by,), detail=step / _SPLIT_STEPS, least=1, name=_part_name(by, query))
            found = part.planning(taste).run()
            if len(found.groups) > 1:
                names = apart([f"{group.name} {each.name}" for each in found.groups])
                parts = [replace(each, name=name) for each, name in zip(found.groups, names, strict=True)]
                return (*parts, *_rest_of(group, parts))
        return (group,)

    def planning(self, query: GroupQuery, *, reasons: bool = True, others: Collection[str] = ()) -> Planning:
        """How groups are made for one taste, under other names than these."""
        return Planning(self._heap, self._look_alikes, self._likest, self._name_place, query, reasons, others)

    def _part(self, stays: Sequence[bool], habits: Habits | None = None) -> "Proposal":
        """Some of the photos alone; without habits, which parts also what they would keep together."""
        rows = np.flatnonzero(np.array(stays, bool))
        _kept, units = np.unique(self._heap.units[rows], return_inverse=True)
        heap = Heap([self._heap.photos[row] for row in rows.tolist()], np.asarray(units, np.int64), habits)
        part = Proposal(heap, self._vectors[rows], self._demand, self._name_place)
        part.tick = self.tick
        return part

    # --- looks -------------------------------------------------------------------------

    def _look_alikes(self, rows: Rows, detail: float, least: int) -> list[Rows]:
        """Groups of these rows that look alike, the largest first; each unit counts once."""
        units, inverse = np.unique(self._heap.units[rows], return_inverse=True)
        if len(units) < 2 * max(2, least) and len(rows) != len(self._heap):
            return []
        means = np.zeros((len(units), self._vectors.shape[1]), np.float32)
        np.add.at(means, inverse, self._vectors[rows])
        known = np.linalg.norm(means, axis=1) > 0
        if not known.any():
            return []
        found = np.full(len(units), ALONE)
        found[known] = self._tree(means[known], rows).groups(detail, least)
        of_row = found[inverse]
        groups = [rows[of_row == number] for number in range(int(found.max()) + 1)]
        groups = [typical_first(self._vectors, group) for group in groups]
        return sorted(groups, key=lambda group: (-len(group), int(group.min())))

    def _tree(self, means: NDArray[np.float32], rows: Rows) -> LookAlikes:
        key = hashlib.blake2b(np.sort(rows).tobytes(), digest_size=16).digest()
        if key not in self._trees:
            unit = means / np.linalg.norm(means, axis=1, keepdims=True)
            self._trees[key] = LookAlikes.of(unit, near_pairs(unit, self.tick), self._demand)
        return self._trees[key]

    def _likest(self, rows: Rows) -> list[Reason]:
        """Of each of these photos, which of the others it is most like."""
        names = [name_of_file(self._heap.photos[row].files[0]) for row in rows.tolist()]
        near = nearest_of(self._vectors[rows], SHOWN)[0].tolist()
        return [Reason("looks like", tuple(names[other] for other in others)) for others in near]


def _part_name(by: By, query: GroupQuery) -> str:
    """Template of the names of parts."""
    if by == "time":
        return "{start:%m-%d %H-%M}"
    return query.words.part.replace("{", "{{").replace("}", "}}") + " {number}"


def _rest_of(group: PhotoGroup, parts: Sequence[PhotoGroup]) -> list[PhotoGroup]:
    """What of a group is in none of its parts keeps its name."""
    inside = {member.photo for part in parts for member in part.members}
    left = tuple(member for member in group.members if member.photo not in inside)
    return [replace(group, id=group_id(left), members=left)] if left else []
