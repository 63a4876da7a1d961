"""Groups of a heap of photos, with names and reasons: by time, by looks, or by both.

Brings the parts of this room together. What it is given is all in memory; making it anew with another
taste takes a fraction of a second, since trees of look-alikes are kept.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from photo_finder.core.folder_names import apart
from photo_finder.core.group_editing import group_id
from photo_finder.core.grouping import (
    DETAIL,
    LOOKS_NAME,
    TIME_NAME,
    By,
    GroupMember,
    GroupPlan,
    GroupQuery,
    PhotoGroup,
)
from photo_finder.grouping.extraction import ALONE
from photo_finder.grouping.heap import Heap, HeapPhoto
from photo_finder.grouping.likeness import Demand
from photo_finder.grouping.looks import LookAlikes, Tick, near_pairs, nearest_of, typical_first
from photo_finder.grouping.naming import (
    Facts,
    check_template,
    common_folder,
    name_of,
    telling_folder,
)
from photo_finder.grouping.timeline import Event, timeline

NamePlace = Callable[[NDArray[np.float64]], str]
"""A name for places float64 [N, 2], or an empty text."""

LARGE = 150
"""Photos of an event from which on it is parted by looks, for the usual taste."""

_STRETCH, _LARGER = 4.0, 4.0
_LEAST_PARTED = 0.5
_SHOWN = 3
_MOST_OF_ALL, _MOST_OF_FOLDER = 0.5, 0.6
_SPLIT_STEPS = 8
_PART_NAMES: Mapping[By, str] = {"time": "{start:%m-%d %H-%M}", "looks": "part {number}"}

Rows = NDArray[np.int64]


@dataclass(slots=True)
class _Found:
    """A group in the making.

    Attributes:
        rows: of the heap, the most telling first.
        why: in words.
        reasons: for each row.
        template: of its name.
        dated: whether its time is known.
        fallback: its name if nothing else tells what it is.
        above: number of the group that it is part of; negative if it is part of none.
    """

    rows: Rows
    why: str
    reasons: Sequence[str]
    template: str
    dated: bool
    fallback: str
    above: int = -1


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

    @property
    def heap(self) -> Heap:
        """The photos."""
        return self._heap

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
            return _Planning(self, query, reasons).run()
        fixed = frozenset(member.photo for group in locked for member in group.members)
        if self._rest is None or self._rest[0] != fixed:  # kept with its trees for the next taste
            self._rest = fixed, self._part([photo.photo not in fixed for photo in self._heap.photos])
        rest = self._rest[1]
        rest.tick = self.tick
        found = _Planning(rest, query, reasons, {group.name for group in locked}).run()
        return replace(found, groups=(*locked, *found.groups))

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
            taste = replace(query, by=(by,), detail=step / _SPLIT_STEPS, least=1, name=_PART_NAMES[by])
            found = _Planning(part, taste, reasons=True).run()
            if len(found.groups) > 1:
                names = apart([f"{group.name} {each.name}" for each in found.groups])
                parts = [replace(each, name=name) for each, name in zip(found.groups, names, strict=True)]
                return (*parts, *_rest_of(group, parts))
        return (group,)

    def _part(self, stays: Sequence[bool]) -> "Proposal":
        """Some of the photos alone."""
        rows = np.flatnonzero(np.array(stays, bool))
        _kept, units = np.unique(self._heap.units[rows], return_inverse=True)
        heap = Heap([self._heap.photos[row] for row in rows.tolist()], np.asarray(units, np.int64))
        part = Proposal(heap, self._vectors[rows], self._demand, self._name_place)
        part.tick = self.tick
        return part

    # --- looks -------------------------------------------------------------------------

    def look_alikes(self, rows: Rows, detail: float, least: int) -> list[Rows]:
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

    def likest(self, rows: Rows) -> list[str]:
        """Of each of these photos, which of the others it is most like."""
        names = [_name(self._heap.photos[row]) for row in rows.tolist()]
        near = nearest_of(self._vectors[rows], _SHOWN)[0].tolist()
        return [f"looks like {_listed([names[other] for other in others])}" for others in near]

    def place_of(self, rows: Rows) -> str:
        """The name of where these were taken."""
        return self._name_place(self._heap.places(rows))


@dataclass(slots=True)
class _Planning:
    proposal: Proposal
    query: GroupQuery
    reasons: bool
    taken: Collection[str] = ()
    _groups: list[_Found] = field(default_factory=list)
    _left: list[int] = field(default_factory=list)
    _in_folder: Counter[str] = field(init=False)

    def __post_init__(self) -> None:
        self._in_folder = Counter(telling_folder(photo.files[0]) for photo in self._heap.photos)

    @property
    def _heap(self) -> Heap:
        return self.proposal.heap

    def run(self) -> GroupPlan:
        everything = np.arange(len(self._heap))
        if "time" in self.query.by:
            self._by_time()
        else:
            self._by_looks(everything)
        return self._told()

    # --- by time -----------------------------------------------------------------------

    def _by_time(self) -> None:
        taste = (DETAIL - self.query.detail) / DETAIL
        parted = timeline(self._heap, _STRETCH**taste)
        small: list[Event] = []
        for event in parted.events:
            if self._heap.whole_units(event.rows) < self.query.least:
                small.append(event)
            else:
                self._take_event(event, LARGE * _LARGER**taste)
        for month in _months(small, self._heap):
            self._take_month(month)
        if "looks" in self.query.by:
            self._by_looks(parted.undated)
        else:
            self._left += parted.undated.tolist()

    def _take_event(self, event: Event, large: float) -> None:
        self._groups.append(self._event(event))
        if "looks" not in self.query.by or self._heap.whole_units(event.rows) < large:
            return
        parts = self.proposal.look_alikes(event.rows, self.query.detail, max(self.query.least, 2))
        if len(parts) < 2 or sum(map(len, parts)) < _LEAST_PARTED * len(event.rows):
            return
        above = len(self._groups) - 1
        inside = np.concatenate(parts)
        self._groups[above] = self._event(Event(event.rows[~np.isin(event.rows, inside)], event.weak), event)
        self._groups += [self._alike(part, number, above) for number, part in enumerate(parts, 1)]

    def _event(self, event: Event, whole: Event | None = None) -> _Found:
        """A group of an event, or of what is left of it beside its parts."""
        rows = event.rows
        span = whole or event
        first, last = _span(self._heap, span.rows)
        place = self.proposal.place_of(span.rows)
        why = _taken(first, last) + (f" in {place}" if place else "")
        why += ", by the files' own times, which may be those of copies" if event.weak else ""
        return _Found(rows, why, self._since(rows), self._template(TIME_NAME), dated=True, fallback="")

    def _since(self, rows: Rows) -> list[str]:
        """Why each photo of an event is in it: how long after the one before it was taken."""
        found, before = [], None
        for row in rows.tolist():
            photo = self._heap.photos[row]
            if before is None:
                found.append("the first of them" if len(rows) > 1 else "alone")
            else:
                found.append(_after(photo.moment.when - before.moment.when, _name(before)))
            before = photo
        return found

    def _take_month(self, rows: Rows) -> None:
        if self._heap.whole_units(rows) < self.query.least:
            self._left += rows.tolist()
            return
        first, _last = _span(self._heap, rows)
        why = f"single shots of {first:%B %Y}, too few at a time for a group of their own"
        template = self.query.name or "{year}/{start:%Y-%m}"
        self._groups.append(_Found(rows, why, self._since(rows), template, dated=True, fallback=""))

    # --- by looks ----------------------------------------------------------------------

    def _by_looks(self, rows: Rows) -> None:
        parts = self.proposal.look_alikes(rows, self.query.detail, self.query.least)
        inside: set[int] = set()
        for number, part in enumerate(parts, 1):
            self._groups.append(self._alike(part, number))
            inside.update(part.tolist())
        self._left += [row for row in rows.tolist() if row not in inside]

    def _alike(self, rows: Rows, number: int, above: int = -1) -> _Found:
        names = [_name(self._heap.photos[row]) for row in rows[:_SHOWN].tolist()]
        why = f"{len(rows)} photos that look alike, most of all like {_listed(names)}"
        reasons = self.proposal.likest(rows) if self.reasons else [""] * len(rows)
        template = LOOKS_NAME if above >= 0 else self._template(LOOKS_NAME)
        return _Found(rows, why, reasons, template, dated=False, fallback=f"Group {number:02}", above=above)

    def _template(self, usual: str) -> str:
        return self.query.name or usual

    # --- the plan ----------------------------------------------------------------------

    def _told(self) -> GroupPlan:
        names = self._names()
        groups = [
            self._group(found, name)
            for found, name in zip(self._groups, names, strict=True)
            if len(found.rows)
        ]
        dated = sorted((g for g in groups if g.first is not None), key=lambda g: str(g.first), reverse=True)
        others = sorted((g for g in groups if g.first is None), key=lambda g: -len(g.members))
        left = tuple(self._member(row, "", 0.0) for row in sorted(self._left))
        return GroupPlan((*dated, *others), left)

    def _names(self) -> list[str]:
        """Names of all groups; parts lie in the folder of what they are part of."""
        whole = [number for number, found in enumerate(self._groups) if found.above < 0]
        names = apart([self._name(self._groups[number], number) for number in whole], self.taken)
        own = dict(zip(whole, names, strict=True))
        inner = [number for number in range(len(self._groups)) if number not in own]
        below = [f"{own[self._groups[n].above]}/{self._name(self._groups[n], n)}" for n in inner]
        return [name for _number, name in sorted((own | dict(zip(inner, apart(below), strict=True))).items())]

    def _name(self, found: _Found, number: int) -> str:
        rows = found.rows
        paths = [path for row in rows.tolist() for path in self._heap.photos[row].files[:1]]
        folder = self._telling(common_folder(paths), paths, dated=found.dated)
        facts = Facts(folder=folder, number=number + 1, count=len(rows), fallback=found.fallback)
        if found.dated and len(rows):
            first, last = _span(self._heap, rows)
            facts = replace(facts, first=first, last=last, place=self.proposal.place_of(rows))
        return name_of(found.template, facts, self.query.deepest if found.above < 0 else 1)

    def _telling(self, folder: str, paths: Sequence[str], *, dated: bool) -> str:
        """A folder's name if it tells a group from the others: an event need not hold all of the folder."""
        if not folder:
            return ""
        if dated:
            tells = self._in_folder[folder] <= _MOST_OF_ALL * len(self._heap)
        else:
            own = sum(telling_folder(path) == folder for path in paths)
            tells = own >= _MOST_OF_FOLDER * self._in_folder[folder]
        return folder if tells else ""

    def _group(self, found: _Found, name: str) -> PhotoGroup:
        members = tuple(
            self._member(row, why, 1.0) for row, why in zip(found.rows.tolist(), found.reasons, strict=True)
        )
        first, last = _span(self._heap, found.rows) if found.dated else (None, None)
        place = self.proposal.place_of(found.rows) if found.dated else ""
        return PhotoGroup(group_id(members), name, found.why, members, first, last, place)

    def _member(self, row: int, why: str, sureness: float) -> GroupMember:
        photo = self._heap.photos[row]
        return GroupMember(photo.photo, photo.digest, photo.files, why, sureness)


def _rest_of(group: PhotoGroup, parts: Sequence[PhotoGroup]) -> list[PhotoGroup]:
    """What of a group is in none of its parts keeps its name."""
    inside = {member.photo for part in parts for member in part.members}
    left = tuple(member for member in group.members if member.photo not in inside)
    return [replace(group, id=group_id(left), members=left)] if left else []


def _months(events: Sequence[Event], heap: Heap) -> list[Rows]:
    """Rows of small events, by month."""
    months: dict[tuple[int, int], list[Rows]] = {}
    for event in events:
        when = heap.photos[int(event.rows[0])].moment.when
        months.setdefault((when.year, when.month), []).append(event.rows)
    return [np.concatenate(rows) for rows in months.values()]


def _span(heap: Heap, rows: Rows) -> tuple[datetime, datetime]:
    moments = [heap.photos[row].moment.when for row in rows.tolist()]
    return min(moments), max(moments)


def _taken(first: datetime, last: datetime) -> str:
    day = f"{first.day} {first:%B %Y}"
    if first.date() == last.date():
        clock = f"{first:%H:%M}"
        return f"taken on {day}, {clock}" + (f" to {last:%H:%M}" if f"{last:%H:%M}" != clock else "")
    return f"taken from {day} to {last.day} {last:%B %Y}"


def _after(gap: timedelta, name: str) -> str:
    seconds = int(gap.total_seconds())
    if seconds <= 0:
        return f"at the same time as {name}" if not seconds else f"belongs to {name}"
    for length, one, many in ((86_400, "day", "days"), (3600, "hour", "hours"), (60, "minute", "minutes")):
        if seconds >= length:
            count = seconds // length
            return f"{count} {one if count == 1 else many} after {name}"
    return f"{seconds} seconds after {name}" if seconds != 1 else f"1 second after {name}"


def _name(photo: HeapPhoto) -> str:
    return photo.files[0].replace("\\", "/").rsplit("/", 1)[-1]


def _listed(names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
