"""Whether a larger picture was made from a smaller JPEG: told by whose rounding is found in the other.

A JPEG's cosine coefficients are whole steps. If the larger picture is the origin, then what it gives at the
smaller one's size lies anywhere between these steps, since the rounding came later. If it was enlarged from
the smaller one, it still lies near them, however soft either picture is: an out-of-focus original is not
taken for an enlargement. Knows only levels and steps, no file.
"""

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.resaved import Blocks, Levels, Steps, coefficients
from photo_finder.duplicates.verification.vision import resized

LEAST_GROWTH = 1.1
"""Factor of lengths from which a picture counts as larger."""

MOST_DISTANCE, LEAST_NEAR = 0.22, 0.55
"""Most root mean square distance from whole steps, and least share within ``_NEAR`` of them: evenly spread
distances would give 0.29 and 0.3."""

_NEAR, _FARTHEST = 0.15, 0.6
_LEAST_STEP = 3.0
"""Levels; the noise of saving hides finer ones."""
_DETAILED = 0.6
"""Share of the blocks that are left out as the flattest."""
_LEAST_DETAIL, _LEAST_BLOCKS, _LEAST_FREQUENCIES = 4, 30, 3
_RARE = 0.1


def is_enlarged(larger: Levels, smaller: Levels, steps: Steps) -> bool | None:
    """Whether the larger picture was made from the smaller one, with nothing else done to it.

    Args:
        larger: luma, uint8 [h, w].
        smaller: luma of a JPEG.
        steps: of its coefficients, float64 [8, 8].

    Returns:
        None when too little can be told: other shapes, hardly any detail, too fine steps. False says only
        that nothing speaks for it.
    """
    if not _is_same_shape(larger, smaller):
        return None
    own = coefficients(smaller)
    whole = np.rint(own / steps)
    detail = np.count_nonzero(whole, axis=(1, 2))
    chosen = detail >= max(_LEAST_DETAIL, float(np.quantile(detail, _DETAILED)))
    if chosen.sum() < _LEAST_BLOCKS:
        return None
    whole = whole[chosen]
    telling = _telling(whole, steps)
    if telling.sum() < _LEAST_FREQUENCIES:
        return None
    there = coefficients(resized(larger, (smaller.shape[1], smaller.shape[0])))[chosen]
    off = np.abs(_as_strong(there, whole * steps) / steps - whole)[:, telling]
    distance = float(np.sqrt(np.mean(np.minimum(off, _FARTHEST) ** 2)))
    return distance <= MOST_DISTANCE and float(np.mean(off < _NEAR)) >= LEAST_NEAR


def _is_same_shape(larger: Levels, smaller: Levels) -> bool:
    """Whether it is larger, and as wide for its height but for whole pixels."""
    if min(smaller.shape) < 8:
        return False
    down, across = larger.shape[0] / smaller.shape[0], larger.shape[1] / smaller.shape[1]
    return bool(
        min(down, across) >= LEAST_GROWTH and abs(down - across) <= max(down, across) / min(smaller.shape)
    )


def _telling(whole: Blocks, steps: Steps) -> NDArray[np.bool_]:
    """Frequencies that are neither mostly nothing nor mostly far from it, bool [8, 8]."""
    share = np.count_nonzero(whole, axis=0) / len(whole)
    told: NDArray[np.bool_] = (share > _RARE) & (share < 1 - _RARE) & (steps >= _LEAST_STEP)
    told[0, 0] = False
    return told


def _as_strong(found: Blocks, wanted: Blocks) -> Blocks:
    """The same with each frequency as strong as there: enlarging and reducing weaken the fast ones."""
    gain = (wanted * found).sum(axis=0) / np.maximum((found * found).sum(axis=0), 1e-9)
    made: Blocks = gain * found
    return made
