"""Simulated years of shooting with known events: walks and parties at home, journeys, quiet months."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DAY, HOUR = 86_400.0, 3600.0
BEGIN = 1_420_070_400.0
"""1 January 2015."""


@dataclass(frozen=True, slots=True)
class Years:
    """Shots in the order of time.

    Attributes:
        times: float64 [N], seconds since 1970.
        places: float64 [N, 2]; NaN where they are not known.
        events: int64 [N], number of the true event.
        home: degrees north and east.
    """

    times: NDArray[np.float64]
    places: NDArray[np.float64]
    events: NDArray[np.int64]
    home: NDArray[np.float64]


class Photographer:
    """Somebody with habits.

    Args:
        seed: decides them all.
        located: share of the shots that know their place.
        journeys: whether there are any.
        weekends: whether there are some with a night away, and some with two trips that end at home.
    """

    def __init__(
        self, seed: int, *, located: float = 1.0, journeys: bool = True, weekends: bool = False
    ) -> None:
        self._chance = np.random.default_rng(seed)
        self._located = located
        self._journeys = journeys
        self._weekends = weekends
        self._home = np.array([self._chance.uniform(-50, 60), self._chance.uniform(-120, 140)])
        self._often = self._chance.uniform(0.08, 0.35)
        self._many = self._chance.uniform(4, 50)
        self._shots: list[tuple[float, float, float, int]] = []
        self._event = 0

    def years(self, count: int = 2) -> Years:
        """So many years of it."""
        quiet = set(self._chance.integers(0, 12 * count, 3 * count).tolist())
        day = 0
        while day < 365 * count:
            if day // 30 in quiet:
                day += 1
            elif self._journeys and self._chance.random() < 1 / 90:
                day += self._journey(day)
            elif self._weekends and self._chance.random() < 1 / 25:
                self._weekend(day, stay=bool(self._chance.random() < 1 / 2))
                day += 3
            else:
                self._day(day)
                day += 1
        shots = np.array(sorted(self._shots))
        return Years(shots[:, 0], shots[:, 1:3], shots[:, 3].astype(np.int64), self._home)

    def _day(self, day: int) -> None:
        if self._chance.random() >= self._often:
            return
        start = BEGIN + day * DAY + self._chance.uniform(8, 15) * HOUR
        for _ in range(1 + int(self._chance.random() < 0.2)):
            length = min(8 * HOUR, float(np.exp(self._chance.normal(np.log(1.5), 0.8))) * HOUR)
            many = max(1.0, self._many * float(np.exp(self._chance.normal(0, 0.8))))
            self._occasion(start, length, many, self._home + self._chance.normal(0, 0.1, 2))
            self._event += 1
            start += length + self._chance.uniform(2.5, 6) * HOUR

    def _journey(self, day: int) -> int:
        days = int(self._chance.integers(3, 16))
        where = self._home + self._chance.choice([-1, 1], 2) * self._chance.uniform(2, 40, 2)
        where[0] = np.clip(where[0], -65, 70)
        for number in range(days):
            if 0 < number < days - 1 and self._chance.random() < 0.07:
                continue
            where = where + self._chance.normal(0, 0.3, 2)
            start = BEGIN + (day + number) * DAY + self._chance.uniform(8, 11) * HOUR
            self._occasion(start, self._chance.uniform(4, 12) * HOUR, self._many, where)
        self._event += 1
        return days + 1

    def _weekend(self, day: int, *, stay: bool) -> None:
        where = self._some_way_off(80, 300 if stay else 150)
        self._occasion(BEGIN + day * DAY + self._chance.uniform(9, 17) * HOUR, 4 * HOUR, self._many, where)
        if stay:
            where = where + self._chance.normal(0, 0.1, 2)
        else:
            where = self._some_way_off(80, 150)
            self._event += 1
        start = BEGIN + (day + 1) * DAY + self._chance.uniform(9, 13) * HOUR
        self._occasion(start, 4 * HOUR, self._many, where)
        self._event += 1

    def _some_way_off(self, least_km: float, most_km: float) -> NDArray[np.float64]:
        angle, far = self._chance.uniform(0, 2 * np.pi), self._chance.uniform(least_km, most_km) / 111
        east = far * np.sin(angle) / np.cos(np.radians(self._home[0]))
        return self._home + np.array([far * np.cos(angle), east])

    def _occasion(self, start: float, length: float, many: float, where: NDArray[np.float64]) -> None:
        clumps = max(1, int(self._chance.poisson(many / 8)) + 1)
        times = [0.0]
        for begin in np.sort(self._chance.uniform(0, length, clumps)):
            count = 1 + int(self._chance.poisson(many / clumps))
            pace = float(self._chance.choice([3, 20, 90]))
            clump = begin + np.cumsum(self._chance.exponential(pace, count))
            times += clump[clump < length].tolist()
        place = where
        for time in sorted(times):
            place = place + self._chance.normal(0, 0.0005, 2)
            north, east = place if self._chance.random() < self._located else (np.nan, np.nan)
            self._shots.append((start + time, float(north), float(east), self._event))


def boundary_f1(begins: NDArray[np.bool_], events: NDArray[np.int64]) -> float:
    """How well the first shots of events are found; the very first does not count."""
    right = np.append(True, np.diff(events) != 0)
    both = int(np.sum(begins[1:] & right[1:]))
    return 2 * both / max(1, int(begins[1:].sum() + right[1:].sum()))
