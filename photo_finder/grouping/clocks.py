"""Clocks of several cameras that disagree, brought together where the pictures show by how much.

Two people photograph the same things at the same time, so that many look-alike pairs of shots of two
cameras are apart by one and the same time. If they are so in several hours of shooting, that is what the
clocks differ by. A pure matter of numbers.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

LEAST_OFF = 10 * 60.0
"""Seconds by which clocks may differ without harm."""

_WINDOW = 10 * 60.0
_LEAST_SHOTS, _LEAST_SCENES = 6, 3
_SCENE = 1800.0
_TIMES_AS_MANY = 3.0
_BY_CHANCE = 0.25


def clock_offsets(
    times: Floats, cameras: NDArray[np.int64], located: NDArray[np.bool_], alike: NDArray[np.int64]
) -> Mapping[int, float]:
    """Seconds to add to the times of cameras; those whose clocks seem right, or tell nothing, are missing.

    Args:
        times: float64 [N], seconds by each camera's clock.
        cameras: int64 [N], a number for each camera; negative where it is not known.
        located: bool [N], shots that know their place: such a camera has its time from satellites.
        alike: int64 [E, 2], rows of shots that look alike.
    """
    known = np.unique(cameras[cameras >= 0])
    if len(known) < 2:
        return {}
    right = max(known, key=lambda camera: (_count(located, cameras, camera), _count(None, cameras, camera)))
    offsets: dict[int, float] = {}
    for camera in known:
        if camera != right:
            off = _offset(times, *_pairs(cameras, alike, int(camera), int(right)))
            if off is not None:
                offsets[int(camera)] = off
    return offsets


def _count(located: NDArray[np.bool_] | None, cameras: NDArray[np.int64], camera: int) -> int:
    own = cameras == camera
    return int(np.sum(own if located is None else own & located))


def _pairs(
    cameras: NDArray[np.int64], alike: NDArray[np.int64], camera: int, right: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Rows of the camera's shots and of the look-alikes of the one whose clock is right."""
    one, other = alike.T
    forward = (cameras[one] == camera) & (cameras[other] == right)
    back = (cameras[other] == camera) & (cameras[one] == right)
    return np.concatenate((one[forward], other[back])), np.concatenate((other[forward], one[back]))


def _offset(times: Floats, own: NDArray[np.int64], others: NDArray[np.int64]) -> float | None:
    """What the clock is off by, if enough shots in enough scenes say the same and few say otherwise."""
    if len(own) < _LEAST_SHOTS:
        return None
    apart = times[others] - times[own]
    order = np.argsort(apart)
    apart, own, seen = apart[order], own[order], times[others][order]
    first, last = _fullest_window(apart)
    shots = np.unique(own[first:last])
    scenes = 1 + int(np.sum(np.diff(np.sort(seen[first:last])) > _SCENE))
    if len(shots) < _LEAST_SHOTS or scenes < _LEAST_SCENES:
        return None
    off = float(np.median(apart[first:last]))
    agreed = len(np.unique(own[np.abs(apart) <= _WINDOW / 2]))
    enough = len(shots) >= _TIMES_AS_MANY * agreed and len(shots) >= _BY_CHANCE * len(np.unique(own))
    return off if enough and abs(off) > LEAST_OFF else None


def _fullest_window(rising: Floats) -> tuple[int, int]:
    """First and behind the last of the values that lie in the fullest window."""
    last = np.searchsorted(rising, rising + _WINDOW, side="right")
    first = int(np.argmax(last - np.arange(len(rising))))
    return first, int(last[first])
