"""Two grey pictures of one size, compared block by block: how alike, and how far off."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.vision import Floats, box_mean

STEP = 6
"""Pixels from block to block."""
WINDOW = 13
"""Side of a block in pixels: they overlap."""

_LOCAL = 15
FLAT = 3.5
"""Standard deviation in grey levels up to which a block shows nothing."""
AGREEING = 0.75
"""Least correlation of a block that agrees."""
_SHARP = 0.004
"""Least curvature of a block that can be placed in both directions, of levels freed of contrast."""
_DAMPING = 1e-4
_MOST_SHIFT = 3.0
"""Beyond so many pixels the estimate means nothing."""

Numbers = NDArray[np.float64]
Places = tuple[NDArray[np.int64], NDArray[np.int64]]
"""Rows and columns of the blocks' middles."""


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """Blocks that lie wholly in both pictures, k of them.

    Attributes:
        places: float64 [k, 2], x and y of the middles in pixels.
        correlation: float64 [k], normalised, of both pictures.
        textured: bool [k], which show something in at least one picture.
        shifts: float64 [k, 2], pixels from where something is in the first to where it is in the second.
        sharp: bool [k], whose shift is told in both directions.
    """

    places: Numbers
    correlation: Numbers
    textured: NDArray[np.bool_]
    shifts: Numbers
    sharp: NDArray[np.bool_]

    @property
    def agreeing(self) -> NDArray[np.bool_]:
        """Which show something, and the same: bool [k]."""
        return self.textured & (self.correlation >= AGREEING)


def compared(one: Floats, two: Floats, inside: NDArray[np.bool_]) -> Blocks:
    """Compare two pictures, float32 [h, w], where ``inside``, bool [h, w], says that both have something."""
    rows, columns = _grid(inside)
    correlation, deviation = _correlated(one, two, (rows, columns))
    shifts, sharp = _shifts(_local(one), _local(two), (rows, columns))
    places = np.column_stack((columns, rows)).astype(np.float64)
    return Blocks(places, correlation, deviation > FLAT, shifts, sharp)


def _grid(inside: NDArray[np.bool_]) -> Places:
    """Middles of blocks that lie inside, and within the picture."""
    half = WINDOW // 2
    whole = box_mean(inside.astype(np.float32), WINDOW) > 0.999
    whole[:half] = whole[-half:] = whole[:, :half] = whole[:, -half:] = False
    rows, columns = np.nonzero(whole[half::STEP, half::STEP])
    return rows * STEP + half, columns * STEP + half


def _mean(picture: Floats, places: Places) -> Numbers:
    return box_mean(picture, WINDOW)[places].astype(np.float64)


def _correlated(one: Floats, two: Floats, places: Places) -> tuple[Numbers, Numbers]:
    """Normalised correlation and the larger deviation of each block, float64 [k] each."""
    a, b = _mean(one, places), _mean(two, places)
    varying = [_mean(one * one, places) - a * a, _mean(two * two, places) - b * b]
    first, second = (np.maximum(each, 1e-3) for each in varying)
    correlation = (_mean(one * two, places) - a * b) / np.sqrt(first * second)
    return correlation, np.sqrt(np.maximum(first, second))


def _local(picture: Floats) -> Floats:
    """Freed of light and contrast, by the mean and deviation around each pixel."""
    centred = picture - box_mean(picture, _LOCAL)
    deviation = np.sqrt(box_mean(centred * centred, _LOCAL).clip(0))
    made: Floats = centred / (deviation + np.float32(FLAT))
    return made


def _shifts(one: Floats, two: Floats, places: Places) -> tuple[Numbers, NDArray[np.bool_]]:
    """By how much the second picture lies off in each block (Lucas and Kanade, IJCAI 1981, section 4)."""
    down, across = np.asarray(np.gradient((one + two) / 2), dtype=np.float32)
    gap = np.asarray(one - two, dtype=np.float32)
    xx, xy, yy = _mean(across * across, places), _mean(across * down, places), _mean(down * down, places)
    x, y = _mean(across * gap, places), _mean(down * gap, places)
    a, b = xx + _DAMPING, yy + _DAMPING
    shifts = np.column_stack((b * x - xy * y, a * y - xy * x)) / (a * b - xy * xy)[:, None]
    least = (xx + yy) / 2 - np.sqrt((xx - yy) ** 2 / 4 + xy * xy)
    return shifts.clip(-_MOST_SHIFT, _MOST_SHIFT), least > _SHARP
