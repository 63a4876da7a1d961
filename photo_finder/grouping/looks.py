"""Groups of photos that look alike, for any taste between few big and many small ones.

The tree of merges is made once; cutting it anew takes a fraction of a second.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.grouping.extraction import groups_of
from photo_finder.grouping.likeness import CLEAR, NEIGHBOURS, OWN, Demand, closeness
from photo_finder.grouping.linkage import MergeTree, merge_tree

_BLOCK_CELLS = 1 << 24
_STRIPS = 64
_NONE = -2.0
_SAMPLE, _CLOSEST = 32, 10

Tick = Callable[[int, int], None]
"""Told how much of how much is done; may raise."""

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Near:
    """Which photos are near which, of N.

    Attributes:
        rows: int64 [N, K], the nearest of each photo, by falling cosine.
        cosines: float32 [N, K].
    """

    rows: Rows
    cosines: NDArray[np.float32]

    @property
    def pairs(self) -> Rows:
        """Int64 [N * K, 2], each photo with each of its nearest; a pair may be there twice."""
        own = np.repeat(np.arange(len(self.rows)), self.rows.shape[1])
        return np.stack((own, self.rows.ravel()), axis=1)


def near_pairs(vectors: Vectors, tick: Tick | None = None) -> Near:
    """Of each photo the nearest, by comparing all with all.

    Args:
        vectors: float32 [N, D], unit rows.
        tick: told how many of how many photos are done; may raise to end it.
    """
    return Near(*nearest_of(vectors, NEIGHBOURS, tick))


def nearest_of(vectors: Vectors, count: int, tick: Tick | None = None) -> tuple[Rows, NDArray[np.float32]]:
    """The nearest of each, by falling cosine.

    Args:
        vectors: float32 [N, D], unit rows.
        count: how many of each, if there are so many others.
        tick: as for ``near_pairs``.

    Returns:
        Rows int64 [N, K] and cosines float32 [N, K].
    """
    total = len(vectors)
    width = min(count, max(0, total - 1))
    rows = np.empty((total, width), np.int64)
    cosines = np.empty((total, width), np.float32)
    padded = _padded(vectors)
    step = max(1, _BLOCK_CELLS // max(1, len(padded)))
    block = np.empty((min(step, total), len(padded)), np.float32)
    for start in range(0, total if width else 0, step):
        part = padded[start : min(start + step, total)]
        cells = np.matmul(part, padded.T, out=block[: len(part)])
        cells[:, total:] = _NONE
        own = np.arange(len(part))
        cells[own, start + own] = _NONE  # a photo is no neighbour of its own
        rows[start : start + step], cosines[start : start + step] = _highest(cells, width)
        if tick is not None:
            tick(start + len(part), total)
    return rows, cosines


def likest_of(asked: Vectors, others: Vectors, count: int, tick: Tick | None = None) -> Rows:
    """Of each of these photos the likest of others, by falling cosine; of equal ones the first.

    Args:
        asked: float32 [N, D], unit rows.
        others: float32 [M, D], unit rows.
        count: how many of each, if there are so many.
        tick: told how many of N photos are done; may raise to end it.

    Returns:
        Rows of ``others``, int64 [N, K].
    """
    width = min(count, len(others))
    rows = np.empty((len(asked), width), np.int64)
    padded = _padded(others)
    step = max(1, _BLOCK_CELLS // max(1, len(padded)))
    for start in range(0, len(asked) if width else 0, step):
        cells = asked[start : start + step] @ padded.T
        cells[:, len(others) :] = _NONE
        rows[start : start + step] = _highest(cells, width)[0]
        if tick is not None:
            tick(start + len(cells), len(asked))
    return rows


def _padded(vectors: Vectors) -> Vectors:
    """With rows of zeros, until they can be laid in strips."""
    padded = np.zeros((-(-len(vectors) // _STRIPS) * _STRIPS, vectors.shape[1]), np.float32)
    padded[: len(vectors)] = vectors
    return padded


def _highest(cells: Vectors, width: int) -> tuple[Rows, NDArray[np.float32]]:
    """Columns and values of the highest of each row, falling.

    The values of a row are laid in strips over one another. The highest of each column of these are values of
    the row too, so that nothing below the n-th of them is among the n highest: that spares ordering them all.
    """
    tops = cells.reshape(len(cells), _STRIPS, -1).max(axis=1)
    if tops.shape[1] > width:
        least = np.partition(tops, tops.shape[1] - width, axis=1)[:, -width]
    else:
        least = np.partition(cells, cells.shape[1] - width, axis=1)[:, -width]
    place = np.flatnonzero(cells >= least[:, np.newaxis])
    own, column = np.divmod(place, cells.shape[1])
    values = cells.ravel()[place]
    order = np.lexsort((column, -values, own))
    first = np.searchsorted(own[order], np.arange(len(cells)))
    chosen = order[first[:, np.newaxis] + np.arange(width)]
    return column[chosen], values[chosen]


@dataclass(frozen=True, slots=True)
class LookAlikes:
    """Photos with the tree of their likeness.

    Attributes:
        vectors: float32 [N, D], unit rows.
        near: int64 [N, K], the nearest of each, by falling cosine.
        tree: of all photos.
        demand: of the model.
    """

    vectors: Vectors
    near: Rows
    tree: MergeTree
    demand: Demand

    @staticmethod
    def of(vectors: Vectors, near: Near, demand: Demand) -> "LookAlikes":
        """Of photos with these unit vectors [N, D] and neighbours."""
        pairs, low = near.pairs, demand.heights(0.0).low
        close = closeness(pairs, near.cosines.ravel(), len(vectors))
        return LookAlikes(vectors, near.rows, merge_tree(vectors, pairs, close, least=low), demand)

    def groups(self, detail: float, least: int) -> Rows:
        """The group of each photo, int64 [N]; ``ALONE`` for those that belong nowhere.

        Args:
            detail: from 0, few big groups, to 1, many small ones.
            least: photos of a group at least.
        """
        return groups_of(self.tree, self.demand.heights(detail), max(2, least), self._are_one)

    def _are_one(self, photos: list[int], alike: bool) -> bool:
        if share_of_own(self.near, photos) < OWN:
            return False
        return alike or clearness(self.vectors, photos) >= CLEAR


def share_of_own(near: Rows, photos: Sequence[int]) -> float:
    """How many of the nearest of some photos, as many as there are others of them, are of them; a share.

    Args:
        near: int64 [N, K], the nearest of each, by falling cosine.
        photos: rows, at least 2.
    """
    inside = np.zeros(len(near), bool)
    inside[photos] = True
    return float(inside[near[photos, : min(_CLOSEST, len(photos) - 1)]].mean())


def clearness(vectors: Vectors, photos: Sequence[int]) -> float:
    """How much nearer some photos are to the nearest of their own than to as many others; mean cosines.

    Much as a silhouette (Rousseeuw 1987), of a sample of them; 0 if there are no others.
    """
    others = len(vectors) - len(photos)
    if not others or len(photos) < 2:
        return 0.0
    inside = np.zeros(len(vectors), bool)
    inside[photos] = True
    sample = np.array(photos)[:: -(-len(photos) // _SAMPLE)]
    cosines = vectors[sample] @ vectors.T
    cosines[np.arange(len(sample)), sample] = _NONE
    count = min(_CLOSEST, len(photos) - 1)
    own = _mean_of_highest(cosines[:, inside], count)
    return own - _mean_of_highest(cosines[:, ~inside], min(count, others))


def _mean_of_highest(cells: Vectors, count: int) -> float:
    return float(np.partition(cells, cells.shape[1] - count, axis=1)[:, -count:].mean())


def typical_first(vectors: Vectors, rows: Rows) -> Rows:
    """These rows, the most like all of them first: the first ones make the cover."""
    middle = vectors[rows].mean(axis=0)
    return np.asarray(rows[np.argsort(-(vectors[rows] @ middle), kind="stable")])
