"""Where parts went that lie elsewhere in the other picture: what moves between two shots.

What is put over a copy shows something else, that is nowhere near; a person who took a step, or a pillar
that stands nearer than the wall behind it, is found a few pixels away. Must not know how the pictures were
aligned.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.blocks import WINDOW, Blocks
from photo_finder.duplicates.verification.vision import Floats, best_place

REACH = 9
"""Pixels around a block's own place in which it is sought."""
FOUND = 0.9
"""Least correlation where a block is found."""

_CLEARER = 0.25
"""By so much a block must correlate better there than at its own place."""
_LEAST_STEP = 1
_MOST_SOUGHT = 64


@dataclass(frozen=True, slots=True)
class Displaced:
    """What came of seeking blocks.

    Attributes:
        sought: number of blocks that disagree at their place, show something, and were sought.
        found: number of these that are found elsewhere.
    """

    sought: int
    found: int


def displaced(one: Floats, two: Floats, blocks: Blocks) -> Displaced:
    """Seek the blocks of one picture that disagree around their place in the other, float32 [h, w] both."""
    rows = np.flatnonzero(blocks.textured & blocks.sharp & ~blocks.agreeing)
    rows = rows[np.linspace(0, len(rows) - 1, min(len(rows), _MOST_SOUGHT)).astype(np.int64)]
    found = sum(_is_found(one, two, blocks.places[row], float(blocks.correlation[row])) for row in rows)
    return Displaced(len(rows), found)


def _is_found(one: Floats, two: Floats, place: NDArray[np.float64], correlation: float) -> bool:
    x, y = (int(value) for value in place)
    half = WINDOW // 2
    top, left = max(0, y - half - REACH), max(0, x - half - REACH)
    window = two[top : y + half + 1 + REACH, left : x + half + 1 + REACH]
    block = one[y - half : y + half + 1, x - half : x + half + 1]
    if block.shape != (WINDOW, WINDOW) or float(block.std()) < 1:
        return False
    score, across, down = best_place(window, block)
    far = max(abs(left + across + half - x), abs(top + down + half - y))
    return score >= FOUND and score - correlation >= _CLEARER and _LEAST_STEP <= far < REACH
