"""Where photos were taken: distances, and the places where the photographer usually is.

A pure matter of coordinates; knows no names.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Coordinates = NDArray[np.float64]
"""Degrees north and east, float64 [..., 2]; NaN where they are not known."""

AWAY_KM = 60.0
"""So far from every usual place one is away."""

_EARTH_KM = 6371.0
_USUAL_KM = 30.0
_LEAST_DAYS, _LEAST_SHARE = 5, 0.1
_LEAST_SPAN_DAYS = 45
_DAY = 86_400.0


def distance_km(one: Coordinates, other: Coordinates) -> Floats:
    """Distances over ground; NaN where a place is not known."""
    north, east = np.radians(one[..., 0]), np.radians(one[..., 1])
    other_north, other_east = np.radians(other[..., 0]), np.radians(other[..., 1])
    half = np.sin((other_north - north) / 2) ** 2
    half = half + np.cos(north) * np.cos(other_north) * np.sin((other_east - east) / 2) ** 2
    return np.asarray(2 * _EARTH_KM * np.arcsin(np.sqrt(np.clip(half, 0, 1))))


@dataclass(frozen=True, slots=True)
class UsualPlaces:
    """Places that one comes back to; none known if the photos tell of no months there."""

    centres: Coordinates

    @staticmethod
    def of(times: Floats, places: Coordinates) -> "UsualPlaces":
        """Those of shots: where photos were taken on many days, over a long time.

        Args:
            times: float64 [N], seconds.
            places: float64 [N, 2].
        """
        told = np.isfinite(places).all(axis=1)
        days, where = np.floor(times[told] / _DAY), places[told]
        if not len(days):
            return UsualPlaces(np.empty((0, 2)))
        _unique, first = np.unique(np.column_stack((days, np.round(where, 1))), axis=0, return_index=True)
        days, where = days[first], where[first]
        least = max(_LEAST_DAYS, _LEAST_SHARE * len(np.unique(days)))
        centres = []
        while len(days):
            centre, near = _densest(days, where)
            here = days[near]
            if len(np.unique(here)) < least:
                break
            if np.ptp(here) >= _LEAST_SPAN_DAYS:
                centres.append(centre)
            days, where = days[~near], where[~near]
        return UsualPlaces(np.array(centres).reshape(-1, 2))

    @property
    def known(self) -> bool:
        """Whether there are any."""
        return bool(len(self.centres))

    def are_away(self, places: Coordinates) -> NDArray[np.bool_]:
        """Which places are far from all of them, bool [N]; False where it is not known."""
        return np.asarray(self.how_far(places) > AWAY_KM)

    def how_far(self, places: Coordinates) -> Floats:
        """Kilometres to the nearest of them, float64 [N]; NaN where it is not known."""
        if not self.known:
            return np.full(len(places), np.nan)
        return np.asarray(np.min([distance_km(places, centre) for centre in self.centres], axis=0))


def _densest(days: Floats, where: Coordinates) -> tuple[Coordinates, NDArray[np.bool_]]:
    """The place with most days around it, and which of the rows lie around it."""
    cells, inverse = np.unique(np.round(where / 0.2), axis=0, return_inverse=True)
    counts = np.array([len(np.unique(days[inverse == cell])) for cell in range(len(cells))])
    centre = np.median(where[inverse == int(np.argmax(counts))], axis=0)
    return centre, np.asarray(distance_km(where, centre) <= _USUAL_KM)
