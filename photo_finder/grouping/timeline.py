"""A heap of photos parted into events, each photo by the best that is known of its time."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from photo_finder.grouping.events import NO_EXPERIENCE, Shots, first_of_events, first_of_journeys
from photo_finder.grouping.heap import Heap
from photo_finder.grouping.places import UsualPlaces

_DAY = 86_400.0
_COPYING_SECONDS, _COPYING_LEAST = 2.0, 12

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Event:
    """Photos of one occasion.

    Attributes:
        rows: of the heap, in the order of time.
        weak: only the files' own times say so.
    """

    rows: Rows
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """All events, and the photos of which no time is known.

    Attributes:
        events: in the order of time.
        undated: rows; their files' times are those of a copying run, one second after the other.
    """

    events: tuple[Event, ...]
    undated: Rows


def timeline(heap: Heap, stretch: float = 1.0) -> Timeline:
    """Part a heap into events.

    Args:
        heap: of photos.
        stretch: of the gaps that end an event; above 1 for fewer events.
    """
    return _Parting(heap, stretch).run()


@dataclass(slots=True)
class _Parting:
    heap: Heap
    stretch: float
    _leads: Rows = field(init=False)

    def __post_init__(self) -> None:
        self._leads = self._leading()

    def _leading(self) -> Rows:
        """Of each unit the photo whose time counts: the best known one, of these the first."""
        keys = [photo.moment.order for photo in self.heap.photos]
        lead = np.full(int(self.heap.units.max(initial=-1)) + 1, -1)
        for row, unit in enumerate(self.heap.units.tolist()):
            if lead[unit] < 0 or keys[row] < keys[lead[unit]]:
                lead[unit] = row
        return lead

    def run(self) -> Timeline:
        sources = np.array([self.heap.photos[row].moment.source for row in self._leads.tolist()])
        units = np.arange(len(self._leads))
        sure = self._in_order(units[np.isin(sources, ["camera", "name"])])
        events = list(self._events(sure, journeys=True))
        events, days = self._with_days(events, units[sources == "day"])
        events, weak = self._with_weak([*events, *days], units[sources == "file"])
        copied = self._copied(weak)
        events += [Event(group, weak=True) for group in self._runs(self._in_order(weak[~copied]))]
        whole = [Event(self._rows(event.rows), event.weak) for event in events]
        whole.sort(key=lambda event: self.heap.photos[int(event.rows[0])].moment.when)
        return Timeline(tuple(whole), self._rows(weak[copied]))

    # --- units -------------------------------------------------------------------------

    def _times(self, units: Rows) -> NDArray[np.float64]:
        return self.heap.times(self._leads[units])

    def _in_order(self, units: Rows) -> Rows:
        return np.asarray(units[np.argsort(self._times(units), kind="stable")])

    def _rows(self, units: Rows) -> Rows:
        """All photos of these units, in the order of the units, each unit's in the order of time."""
        place = np.full(len(self._leads), -1)
        place[units] = np.arange(len(units))
        rows = np.flatnonzero(place[self.heap.units] >= 0)
        order = np.lexsort((self.heap.times(rows), place[self.heap.units[rows]]))
        return np.asarray(rows[order])

    # --- events ------------------------------------------------------------------------

    def _events(self, units: Rows, *, journeys: bool) -> Iterator[Event]:
        if not len(units):
            return
        shots = Shots(self._times(units), self.heap.places(self._leads[units]))
        habits = self.heap.habits
        begins = first_of_events(shots, self.stretch, NO_EXPERIENCE if habits is None else habits.gap)
        if journeys:
            known = habits is not None and habits.usual.known
            usual = habits.usual if habits and known else UsualPlaces.of(shots.times, shots.places)
            begins = first_of_journeys(shots, begins, usual)
        for group in np.split(units, np.flatnonzero(begins)[1:]):
            yield Event(group)

    def _runs(self, units: Rows) -> Iterator[Rows]:
        return (event.rows for event in self._events(units, journeys=False))

    def _with_days(self, events: list[Event], units: Rows) -> tuple[list[Event], list[Event]]:
        """Photos of which only the day is known go to that day's largest event, or are one of their own."""
        of_day: dict[float, Counter[int]] = {}
        for number, event in enumerate(events):
            for day in np.floor(self._times(event.rows) / _DAY).tolist():
                of_day.setdefault(day, Counter())[number] += 1
        alone: dict[float, list[int]] = {}
        joining: dict[int, list[int]] = {}
        for unit, day in zip(units.tolist(), np.floor(self._times(units) / _DAY).tolist(), strict=True):
            if day in of_day:
                joining.setdefault(of_day[day].most_common(1)[0][0], []).append(unit)
            else:
                alone.setdefault(day, []).append(unit)
        return self._joined(events, joining), [Event(np.array(found)) for found in alone.values()]

    def _with_weak(self, events: list[Event], units: Rows) -> tuple[list[Event], Rows]:
        """Photos whose file's time lies within an event go there; the others are given back."""
        spans = [(float(times.min()), float(times.max())) for times in (self._times(e.rows) for e in events)]
        order = sorted(range(len(events)), key=lambda number: spans[number])
        starts = np.array([spans[number][0] for number in order])
        joining: dict[int, list[int]] = {}
        left = []
        for unit, when in zip(units.tolist(), self._times(units).tolist(), strict=True):
            place = int(np.searchsorted(starts, when, side="right")) - 1
            if place >= 0 and when <= spans[order[place]][1]:
                joining.setdefault(order[place], []).append(unit)
            else:
                left.append(unit)
        return self._joined(events, joining), np.array(left, np.int64)

    def _joined(self, events: list[Event], joining: dict[int, list[int]]) -> list[Event]:
        return [
            Event(self._in_order(np.append(event.rows, joining[number])), event.weak)
            if number in joining
            else event
            for number, event in enumerate(events)
        ]

    def _copied(self, units: Rows) -> NDArray[np.bool_]:
        """Which of these came in a copying run: many files, hardly a moment apart."""
        copied = np.zeros(len(units), bool)
        if len(units) < _COPYING_LEAST:
            return copied
        order = np.argsort(self._times(units), kind="stable")
        times = self._times(units)[order]
        runs = np.split(np.arange(len(units)), np.flatnonzero(np.diff(times) > 60) + 1)
        for run in runs:
            pace = np.diff(times[run])
            if len(run) >= _COPYING_LEAST and np.mean(pace) <= _COPYING_SECONDS:
                copied[order[run]] = True
        return copied
