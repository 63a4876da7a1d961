"""Names for coordinates: the nearest city, offline. Data: GeoNames, CC BY 4.0 (assets/places)."""

import gzip
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.grouping.places import Coordinates, distance_km

NEAR_KM = 40.0
"""A city farther away gives no name, but its country does, up to ``COUNTRY_KM``."""

COUNTRY_KM = 200.0

_LARGE_KM = 12.0
_MAJORITY = 0.6


@dataclass(frozen=True, slots=True)
class City:
    """A city and its country, as they are written there or in English."""

    name: str
    country: str


class Gazetteer:
    """Cities by place. Reads its files when it is first asked.

    Args:
        folder: with ``cities.tsv.gz`` and ``countries.tsv.gz``. Without them nothing has a name.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded = False
        self._names: list[str] = []
        self._codes: list[str] = []
        self._countries: dict[str, str] = {}
        self._where: Coordinates = np.empty((0, 2))
        self._people: NDArray[np.float64] = np.empty(0)

    def city(self, place: tuple[float, float]) -> City | None:
        """The city at or near a place, degrees north and east: of near ones rather a large one.

        The name is empty where only the country is near.
        """
        self._load()
        rows = self._around(place[0])
        if not len(rows):
            return None
        distances = distance_km(self._where[rows], np.array(place))
        nearest = int(np.argmin(distances))
        if distances[nearest] > COUNTRY_KM:
            return None
        near = np.flatnonzero(distances <= max(_LARGE_KM, 1.5 * float(distances[nearest])))
        # A suburb counts by what it is a suburb of: people against distance.
        best = int(near[np.argmax(np.log(self._people[rows[near]] + 1.0) - distances[near] / 4)])
        row = int(rows[best])
        name = self._names[row] if distances[best] <= NEAR_KM else ""
        return City(name, self._countries.get(self._codes[row], self._codes[row]))

    def name_of(self, places: Coordinates) -> str:
        """One name for places float64 [N, 2]: the city of most, else the country of most, else empty."""
        told = places[np.isfinite(places).all(axis=1)]
        if not len(told):
            return ""
        middle = np.median(told, axis=0)
        among = self.city((float(middle[0]), float(middle[1])))
        if among is not None and np.mean(distance_km(told, middle) <= NEAR_KM) >= _MAJORITY:
            return among.name or among.country
        spots, counts = np.unique(np.round(told, 2), axis=0, return_counts=True)
        cities: Counter[str] = Counter()
        countries: Counter[str] = Counter()
        for (north, east), count in zip(spots.tolist(), counts.tolist(), strict=True):
            city = self.city((north, east))
            if city is not None:
                cities[city.name] += count
                countries[city.country] += count
        return _most(cities, len(told)) or _most(countries, len(told))

    def _around(self, north: float) -> NDArray[np.int64]:
        """Rows of cities at nearly this latitude."""
        degrees = COUNTRY_KM / 111
        first, last = np.searchsorted(self._where[:, 0], (north - degrees, north + degrees))
        return np.arange(first, last)

    def _load(self) -> None:
        if self._loaded:
            return
        self._loaded = True
        try:
            rows = _rows(self._folder / "cities.tsv.gz")
            self._countries = {row[0]: row[1] for row in _rows(self._folder / "countries.tsv.gz")}
        except OSError:
            return
        rows.sort(key=lambda row: float(row[2]))
        self._names = [row[0] for row in rows]
        self._codes = [row[1] for row in rows]
        self._where = np.array([(float(row[2]), float(row[3])) for row in rows]).reshape(-1, 2)
        self._people = np.array([float(row[4]) for row in rows])


def _most(names: Counter[str], of: int) -> str:
    for name, count in names.most_common(1):
        return name if count >= _MAJORITY * of else ""
    return ""


def _rows(path: Path) -> list[list[str]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file]
