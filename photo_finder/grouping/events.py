"""Events: shots that belong together by time and place, with gaps learnt from the shots themselves.

A gap ends an event if it is long for this library and long for these hours: what is long follows the two
kinds of gaps that every library has (lulls within an event, and the time between events), and the pace of
the shots around, after Platt, Czerwinski and Field, "PhotoTOC" (2003). Days of a journey are one event, and
so are two with a night away between them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.grouping.places import UsualPlaces, distance_km

_MINUTE, HOUR, _DAY = 60.0, 3600.0, 86_400.0

LEAST_GAP, MOST_GAP = 40 * _MINUTE, 12 * HOUR
"""Shorter gaps never end an event, longer ones always do."""

NO_EXPERIENCE = 3 * HOUR
"""The gap that parts events where there is nothing to learn it from."""

_AROUND = 10
_PACE, _PACE_WEIGHT = 100.0, 0.2
_LEARNT = 0.8
_SHORTEST_PACE = 20.0
_LULL_FROM, _LULL_TO = 10 * _MINUTE, 14 * _DAY
_NIGHT_ENDS = 4 * HOUR
_MOVED_KM = 30.0
_LIGHTER = 0.75
_ENOUGH = 20
_JOURNEY = 1.25 * _DAY
_PAUSE = 3 * _DAY
_KM_AN_HOUR, _REST = 70.0, 8 * HOUR

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Shots:
    """Shots in the order of time.

    Attributes:
        times: float64 [N], rising; seconds of the local clock since 1970.
        places: float64 [N, 2], degrees north and east; NaN where they are not known.
    """

    times: Floats
    places: Floats

    def __len__(self) -> int:
        """Number of shots."""
        return len(self.times)

    def part(self, rows: NDArray[np.int64] | slice) -> "Shots":
        """Some of them."""
        return Shots(self.times[rows], self.places[rows])


def first_of_events(
    shots: Shots, stretch: float = 1.0, unless_learnt: float = NO_EXPERIENCE
) -> NDArray[np.bool_]:
    """Which shots begin an event, bool [N]; the first always does.

    Args:
        shots: N of them.
        stretch: longer gaps are borne where it is above 1, shorter ones end an event where it is below.
        unless_learnt: the gap in seconds that parts events where these are too few to learn it from.
    """
    begins = np.ones(len(shots), bool)
    if len(shots) > 1:
        gaps = np.diff(shots.times) / stretch
        longest = _longest_within(shots, gaps, learnt_gap(gaps, unless_learnt))
        begins[1:] = (gaps > longest) & (gaps > LEAST_GAP) | (gaps > MOST_GAP)
    return begins


def _longest_within(shots: Shots, gaps: Floats, between: float) -> Floats:
    """How long each gap may be without ending an event, float64 [N - 1]."""
    pace = _pace_around(gaps, between)
    limit = (pace * _PACE) ** _PACE_WEIGHT * (_LEARNT * between) ** (1 - _PACE_WEIGHT)
    limit *= np.where(_over_night(shots.times), _LIGHTER, 1.0)
    moved = distance_km(shots.places[:-1], shots.places[1:]) > _MOVED_KM  # False where it is not known
    return np.asarray(limit * np.where(moved, _LIGHTER, 1.0))


def learnt_gap(gaps: Sequence[float] | Floats, unless_learnt: float = NO_EXPERIENCE) -> float:
    """The gap in seconds that best parts lulls from the time between events (Otsu's threshold of logs)."""
    told = np.asarray(gaps, np.float64)
    logs = np.sort(np.log(told[(told >= _LULL_FROM) & (told <= _LULL_TO)]))
    if len(logs) < _ENOUGH:
        return unless_learnt
    below = np.arange(1, len(logs))
    sums = np.cumsum(logs)
    mean_below, mean_above = sums[:-1] / below, (sums[-1] - sums[:-1]) / (len(logs) - below)
    apart = below * (len(logs) - below) * (mean_above - mean_below) ** 2
    place = int(np.argmax(apart))
    return float(np.clip(np.exp((logs[place] + logs[place + 1]) / 2), HOUR, 8 * HOUR))


def _pace_around(gaps: Floats, most: float) -> Floats:
    """The geometric mean of the gaps before and after each, itself left out."""
    logs = np.log(np.clip(gaps, _SHORTEST_PACE, most))
    sums = np.concatenate(([0.0], np.cumsum(logs)))
    place = np.arange(len(gaps))
    first, last = np.maximum(place - _AROUND, 0), np.minimum(place + _AROUND + 1, len(gaps))
    count = last - first - 1
    total = sums[last] - sums[first] - logs
    mean = np.where(count > 0, total / np.maximum(count, 1), np.log(NO_EXPERIENCE / _PACE))
    return np.asarray(np.exp(mean))


def _over_night(times: Floats) -> NDArray[np.bool_]:
    """Whether four in the morning lies between two shots, bool [N - 1]."""
    return np.asarray(np.diff(np.floor((times - _NIGHT_ENDS) / _DAY)) > 0)


def first_of_journeys(shots: Shots, begins: NDArray[np.bool_], usual: UsualPlaces) -> NDArray[np.bool_]:
    """Which shots begin an event, once the events of a journey are one.

    A journey is a run of events away from all usual places over several days, or over a night away. Events of
    which no place is known belong to it if it goes on after them.

    Args:
        shots: N of them.
        begins: bool [N], of ``first_of_events``.
        usual: where one is not on a journey.
    """
    joined = begins.copy()
    if not usual.known:
        return joined
    starts = np.flatnonzero(begins)
    ends = np.append(starts[1:], len(shots))
    where = [_where(shots.places[start:end], usual) for start, end in zip(starts, ends, strict=True)]
    for first, last in _runs(where, shots.times[starts], shots.times[ends - 1]):
        if _is_journey(shots.part(slice(starts[first], ends[last])), usual):
            joined[starts[first + 1 : last + 1]] = False
    return joined


def _is_journey(run: Shots, usual: UsualPlaces) -> bool:
    """Whether shots away were taken on one journey, not on one day or on two that ended at home."""
    return bool(run.times[-1] - run.times[0] >= _JOURNEY) or bool(_nights_away(run, usual).any())


def _nights_away(run: Shots, usual: UsualPlaces) -> NDArray[np.bool_]:
    """Between which shots a night was spent away, bool [N - 1]; False where places are not known.

    That is where one was again in the morning, or so far from home that there was no time for it.
    """
    before, behind = _last_known(run.places)[:-1], _last_known(run.places[::-1])[::-1][1:]
    home_and_back = (usual.how_far(before) + usual.how_far(behind)) / _KM_AN_HOUR * HOUR
    stayed = (distance_km(before, behind) <= _MOVED_KM) | (np.diff(run.times) < home_and_back + _REST)
    return np.asarray(_over_night(run.times) & stayed)


def _last_known(places: Floats) -> Floats:
    """For each shot its own place, else that of the last one before it that knows its place."""
    known = np.isfinite(places).all(axis=1)
    row = np.maximum.accumulate(np.where(known, np.arange(len(places)), 0))
    return np.asarray(places[row])


def _where(places: NDArray[np.float64], usual: UsualPlaces) -> str:
    told = places[np.isfinite(places).all(axis=1)]
    if not len(told):
        return "unknown"
    return "away" if np.mean(usual.are_away(told)) > 1 / 2 else "home"


def _runs(where: Sequence[str], begin: Floats, end: Floats) -> Iterator[tuple[int, int]]:
    """First and last event of each run away, without long pauses."""
    first = last = -1
    for event, place in enumerate(where):
        if first >= 0 and (place == "home" or begin[event] - end[event - 1] > _PAUSE):
            yield first, last
            first = -1
        if place == "away":
            first, last = (event if first < 0 else first), event
    if first >= 0:
        yield first, last
