"""Which keypoints of two photos look alike, mirrored and in negative too.

Must not know geometry: most of these matches may be wrong.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.features import LocalFeatures
from photo_finder.duplicates.verification.vision import Floats, products

Variant = Literal["plain", "mirrored", "negative", "mirrored negative"]
VARIANTS: tuple[Variant, ...] = ("plain", "mirrored", "negative", "mirrored negative")
MIRRORED: tuple[Variant, ...] = ("mirrored", "mirrored negative")
NEGATIVE: tuple[Variant, ...] = ("negative", "mirrored negative")

RATIO = 0.85
"""A match counts when its distance is at most so many times that to the second best place."""

_LEAST_LIKENESS = 0.7
_SAME_PLACE_PIXELS = 5.0


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """Pairs of keypoints that look alike, k of them.

    Attributes:
        variant: how the first photo was changed so that they do.
        first, second: float32 [k, 4] each: x, y, diameter in pixels, angle in radians; of the first photo
            as it lies after the change (mirrored: x counts from the right edge).
    """

    variant: Variant
    first: Floats
    second: Floats

    def __len__(self) -> int:
        """Number of pairs."""
        return len(self.first)


class Matcher:
    """Matches two photos; what all variants need is made once."""

    def __init__(self, first: LocalFeatures, second: LocalFeatures) -> None:
        """Take two photos, with any number of keypoints."""
        self._first = first
        self._second = second
        self._wanted = _unit(second.descriptors)

    def matches(self, variant: Variant) -> Matches:
        """The mutual best matches that pass the ratio test, of the first photo changed and the second."""
        if not len(self._first) or not len(self._second):
            return Matches(variant, np.empty((0, 4), np.float32), np.empty((0, 4), np.float32))
        likeness = products(_unit(changed(self._first.descriptors, variant)), self._wanted)
        best = likeness.argmax(axis=1)
        rows = np.flatnonzero(likeness.argmax(axis=0)[best] == np.arange(len(best)))
        rows = rows[likeness[rows, best[rows]] >= _LEAST_LIKENESS]
        rows = rows[self._clear(likeness[rows], best[rows])]
        return Matches(variant, points(self._first, variant)[rows], points(self._second)[best[rows]])

    def _clear(self, likeness: Floats, best: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which rows' best is clearly better than that of any other place: one corner has several at times.

        Args:
            likeness: float32 [k, n] with the second photo's keypoints.
            best: int64 [k].
        """
        x, y = self._second.places.T
        near = np.abs(x - x[best, None]) <= _SAME_PLACE_PIXELS
        near &= np.abs(y - y[best, None]) <= _SAME_PLACE_PIXELS
        runner_up = np.where(near, np.float32(0), likeness).max(axis=1)
        clear: NDArray[np.bool_] = 1 - likeness.max(axis=1) <= RATIO**2 * (1 - runner_up)
        return clear


def changed(descriptors: NDArray[np.uint8], variant: Variant) -> NDArray[np.uint8]:
    """Descriptors of the mirrored or negative picture, uint8 [n, 128], from those of the picture itself.

    They hold the same numbers in another order. A keypoint's own axis is the first of its places: mirroring
    turns their rows about and counts directions backwards; in a negative every gradient, so that axis too,
    points the other way, and the places are turned by half a turn.
    """
    return descriptors if variant == "plain" else descriptors[:, _ORDERS[variant]]


def points(photo: LocalFeatures, variant: Variant = "plain") -> Floats:
    """Keypoints of the changed picture, float32 [n, 4], as in ``Matches``."""
    places, angles = photo.places, photo.angles
    if variant in MIRRORED:
        places = np.stack((photo.working[0] - 1 - places[:, 0], places[:, 1]), axis=1)
        angles = np.float32(np.pi) - angles
    if variant in NEGATIVE:
        angles = angles + np.float32(np.pi)
    return np.column_stack((places, photo.diameters, angles))


def _order(variant: Variant) -> NDArray[np.int64]:
    grid = np.arange(128).reshape(4, 4, 8)
    if variant in MIRRORED:
        grid = grid[::-1, :, -np.arange(8) % 8]
    if variant in NEGATIVE:
        grid = grid[::-1, ::-1]
    return grid.ravel()


_ORDERS = {variant: _order(variant) for variant in VARIANTS}


def _unit(levels: NDArray[np.uint8]) -> Floats:
    rows = levels.astype(np.float32)
    lengths: Floats = np.maximum(np.sqrt(np.einsum("nd,nd->n", rows, rows)), 1e-6)
    return rows / lengths[:, None]
