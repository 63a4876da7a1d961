"""Makes groups of a heap for one taste: which photos are one, why, and what their folders are called."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from photo_finder.core.folder_names import apart
from photo_finder.core.group_editing import group_id
from photo_finder.core.group_reasons import NO_REASON, Reason, after, name_of_file
from photo_finder.core.grouping import (
    DETAIL,
    LOOKS_NAME,
    TIME_NAME,
    GroupMember,
    GroupPlan,
    GroupQuery,
    PhotoGroup,
)
from photo_finder.grouping.heap import Heap
from photo_finder.grouping.naming import Facts, common_folder, common_keyword, name_of, telling_folder
from photo_finder.grouping.timeline import Event, timeline

NamePlace = Callable[[NDArray[np.float64]], str]
"""A name for places float64 [N, 2], or an empty text."""

LARGE = 150
"""Photos of an event from which on it is parted by looks, for the usual taste."""

SHOWN = 3
"""Photos that are named where others are like them."""

_STRETCH, _LARGER = 4.0, 4.0
_LEAST_PARTED = 0.5
_MOST_OF_ALL, _MOST_OF_FOLDER = 0.5, 0.6

Rows = NDArray[np.int64]


@dataclass(slots=True)
class _Found:
    """A group in the making.

    Attributes:
        rows: of the heap, the most telling first; none of an event that is wholly in its parts.
        why: they are together.
        reasons: for each row.
        template: of its name.
        span: first and last moment of what it is named after; None where no time is known.
        place: where that was, or empty.
        fallback: its name if nothing else tells what it is.
        above: number of the group that it is part of; negative if it is part of none.
    """

    rows: Rows
    why: Reason
    reasons: Sequence[Reason]
    template: str
    span: tuple[datetime, datetime] | None = None
    place: str = ""
    fallback: str = ""
    above: int = -1


@dataclass(slots=True)
class Planning:
    """One plan.

    Attributes:
        heap: of photos.
        alike: gives groups of rows that look alike, for a taste and a least size.
        likest: tells of each of some rows which of the others it is most like.
        name_place: names coordinates.
        query: how.
        reasons: tell of each photo why it is in its group.
        others: names that no group may have.
    """

    heap: Heap
    alike: Callable[[Rows, float, int], list[Rows]]
    likest: Callable[[Rows], list[Reason]]
    name_place: NamePlace
    query: GroupQuery
    reasons: bool = True
    others: Collection[str] = ()
    _groups: list[_Found] = field(default_factory=list)
    _left: list[int] = field(default_factory=list)
    _in_folder: Counter[str] = field(init=False)
    _keywords: Counter[str] = field(init=False)

    def __post_init__(self) -> None:
        self._in_folder = Counter(telling_folder(photo.files[0]) for photo in self.heap.photos)
        self._keywords = Counter(word for photo in self.heap.photos for word in set(photo.keywords))

    def run(self) -> GroupPlan:
        """All groups, and what belongs to none."""
        everything = np.arange(len(self.heap))
        if "time" in self.query.by:
            self._by_time()
        else:
            self._by_looks(everything)
        return self._told()

    # --- by time -----------------------------------------------------------------------

    def _by_time(self) -> None:
        taste = (DETAIL - self.query.detail) / DETAIL
        parted = timeline(self.heap, _STRETCH**taste)
        small: list[Event] = []
        for event in parted.events:
            if self.heap.whole_units(event.rows) < self.query.least:
                small.append(event)
            else:
                self._take_event(event, LARGE * _LARGER**taste)
        for month in _months(small, self.heap):
            self._take_month(month)
        if "looks" in self.query.by:
            self._by_looks(parted.undated)
        else:
            self._left += parted.undated.tolist()

    def _take_event(self, event: Event, large: float) -> None:
        self._groups.append(self._event(event, event.rows))
        if "looks" not in self.query.by or self.heap.whole_units(event.rows) < large:
            return
        parts = self.alike(event.rows, self.query.detail, max(self.query.least, 2))
        if len(parts) < 2 or sum(map(len, parts)) < _LEAST_PARTED * len(event.rows):
            return
        above = len(self._groups) - 1
        inside = np.concatenate(parts)
        self._groups[above] = self._event(event, event.rows[~np.isin(event.rows, inside)])
        self._groups += [self._alike(part, number, above) for number, part in enumerate(parts, 1)]

    def _event(self, event: Event, rows: Rows) -> _Found:
        """A group of an event, or of what is left of it beside its parts; named after the whole."""
        span = _span(self.heap, event.rows)
        place = self.name_place(self.heap.places(event.rows))
        why = Reason("taken", first=span[0], last=span[1], place=place, weak=event.weak)
        return _Found(rows, why, self._since(rows), self._template(TIME_NAME), span, place)

    def _since(self, rows: Rows) -> list[Reason]:
        """Why each photo of an event is in it: how long after the one before it was taken."""
        found: list[Reason] = []
        before = None
        for row in rows.tolist():
            photo = self.heap.photos[row]
            if before is None:
                found.append(Reason("first" if len(rows) > 1 else "alone"))
            else:
                found.append(after(photo.moment.when - before.moment.when, name_of_file(before.files[0])))
            before = photo
        return found

    def _take_month(self, rows: Rows) -> None:
        if self.heap.whole_units(rows) < self.query.least:
            self._left += rows.tolist()
            return
        span = _span(self.heap, rows)
        why = Reason("month", first=span[0])
        template = self.query.name or "{year}/{start:%Y-%m}"
        place = self.name_place(self.heap.places(rows))
        self._groups.append(_Found(rows, why, self._since(rows), template, span, place))

    # --- by looks ----------------------------------------------------------------------

    def _by_looks(self, rows: Rows) -> None:
        parts = self.alike(rows, self.query.detail, self.query.least)
        inside: set[int] = set()
        for number, part in enumerate(parts, 1):
            self._groups.append(self._alike(part, number))
            inside.update(part.tolist())
        self._left += [row for row in rows.tolist() if row not in inside]

    def _alike(self, rows: Rows, number: int, above: int = -1) -> _Found:
        names = tuple(name_of_file(self.heap.photos[row].files[0]) for row in rows[:SHOWN].tolist())
        why = Reason("alike", names, len(rows))
        reasons = self.likest(rows) if self.reasons else [NO_REASON] * len(rows)
        template = LOOKS_NAME if above >= 0 else self._template(LOOKS_NAME)
        fallback = f"{self.query.words.group} {number:02}"
        return _Found(rows, why, reasons, template, fallback=fallback, above=above)

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
        left = tuple(self._member(row, NO_REASON, 0.0) for row in sorted(self._left))
        return GroupPlan((*dated, *others), left)

    def _names(self) -> list[str]:
        """Names of all groups; parts lie in the folder of what they are part of."""
        whole = [number for number, found in enumerate(self._groups) if found.above < 0]
        names = apart([self._name(self._groups[number], number) for number in whole], self.others)
        own = dict(zip(whole, names, strict=True))
        inner = [number for number in range(len(self._groups)) if number not in own]
        below = [f"{own[self._groups[n].above]}/{self._name(self._groups[n], n)}" for n in inner]
        return [name for _number, name in sorted((own | dict(zip(inner, apart(below), strict=True))).items())]

    def _name(self, found: _Found, number: int) -> str:
        rows = found.rows
        paths = [path for row in rows.tolist() for path in self.heap.photos[row].files[:1]]
        folder = self._telling(common_folder(paths), paths, dated=found.span is not None)
        first, last = found.span or (None, None)
        keyword = self._keyword(rows)
        facts = Facts(
            *(first, last, found.place, folder, number + 1, len(rows), found.fallback, keyword),
            words=self.query.words,
        )
        return name_of(found.template, facts, self.query.deepest if found.above < 0 else 1)

    def _keyword(self, rows: Rows) -> str:
        """What most photos of a group are called, and not most of all."""
        if not self._keywords:
            return ""
        words = [self.heap.photos[row].keywords for row in rows.tolist()]
        return common_keyword(words, self._keywords, _MOST_OF_ALL * len(self.heap))

    def _telling(self, folder: str, paths: Sequence[str], *, dated: bool) -> str:
        """A folder's name if it tells a group from the others: an event need not hold all of the folder."""
        if not folder:
            return ""
        if dated:
            tells = self._in_folder[folder] <= _MOST_OF_ALL * len(self.heap)
        else:
            own = sum(telling_folder(path) == folder for path in paths)
            tells = own >= _MOST_OF_FOLDER * self._in_folder[folder]
        return folder if tells else ""

    def _group(self, found: _Found, name: str) -> PhotoGroup:
        members = tuple(
            self._member(row, why, 1.0) for row, why in zip(found.rows.tolist(), found.reasons, strict=True)
        )
        first, last = found.span or (None, None)
        return PhotoGroup(group_id(members), name, found.why, members, first, last, found.place)

    def _member(self, row: int, why: Reason, sureness: float) -> GroupMember:
        photo = self.heap.photos[row]
        return GroupMember(photo.photo, photo.digest, photo.files, why, sureness)


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
