"""How alike photos are, and how alike they must be to be one group.

Owns what was chosen on heaps of kinds that the model was trained on, as they are and with noise that makes
them as little alike as other kinds; ``python -m tests.benchmarks groups`` measures it on kinds that it never
saw. Where photos lie close to one another in any case, as products on one shelf do, more is asked of them:
part of how near a photo's own neighbours are is taken from its cosines.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.grouping.extraction import Heights

NEIGHBOURS = 20
"""Nearest photos of each photo that it may be joined with."""

CLEAR = 0.12
"""Photos so much nearer to one another than to others may be one kind although they are little alike."""

OWN = 0.6
"""Share of the nearest of a group's photos that are of the group, or they are near one another by chance."""

DETAIL = 0.5
"""Neither few big groups nor many small ones."""

_CLOSENESS_WEIGHT = 0.4
_LOW, _HIGH, _LITTLE, _WITHIN, _USUAL = 0.20, 0.80, 0.38, 0.45, 0.925
_FEW, _MANY = -0.22, 0.2
_HALF = 32

LeastCosine = Callable[[float], float]
"""The cosine from which on photos are of one kind with a probability, by the model's calibration."""


@dataclass(frozen=True, slots=True)
class Demand:
    """Which cosines make a group, for one model.

    Attributes:
        low, high: between which each group is cut.
        little: what the pairs of a group must have on average if it is clear.
        within: what they must have if it is not.
        usual: how near a photo's neighbours usually are.
    """

    low: float
    high: float
    little: float
    within: float
    usual: float

    @staticmethod
    def of(least_cosine: LeastCosine) -> "Demand":
        """By what the model's cosines mean."""
        return Demand(*map(least_cosine, (_LOW, _HIGH, _LITTLE, _WITHIN, _USUAL)))

    def heights(self, detail: float) -> Heights:
        """For a taste between 0 (few big groups) and 1 (many small ones)."""
        step = (detail - DETAIL) / DETAIL
        shift = step * (_MANY if step > 0 else -_FEW)
        usual = _CLOSENESS_WEIGHT * self.usual
        little, within = self.little + shift / 2, self.within + shift / 2
        return Heights(self.low + shift - usual, self.high + shift - usual, within, little)


def closeness(pairs: NDArray[np.int64], cosines: NDArray[np.float32], photos: int) -> NDArray[np.float64]:
    """What is taken from each photo's cosines, float64 [N]: part of their mean with its nearest.

    Args:
        pairs: int64 [E, 2], rows that are near each other.
        cosines: float32 [E].
        photos: N.
    """
    both = np.concatenate((pairs, pairs[:, ::-1]))
    keys, first = np.unique((both[:, 0] << _HALF) + both[:, 1], return_index=True)
    ends, mates = keys >> _HALF, keys & ((1 << _HALF) - 1)
    values = np.concatenate((cosines, cosines))[first].astype(np.float64)
    order = np.lexsort((mates, -values, ends))
    ends, values = ends[order], np.clip(values[order], 0.0, 1.0)
    rank = np.arange(len(ends)) - np.searchsorted(ends, ends)
    closest = rank < NEIGHBOURS
    count = np.bincount(ends[closest], minlength=photos)
    total = np.bincount(ends[closest], values[closest], minlength=photos)
    return np.asarray(_CLOSENESS_WEIGHT * total / np.maximum(count, 1))
