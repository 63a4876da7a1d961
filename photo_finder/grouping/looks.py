"""Groups of photos that look alike, for any taste between few big and many small ones.

The tree of merges is made once; cutting it anew takes a fraction of a second.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.grouping.extraction import groups_of
from photo_finder.grouping.likeness import NEIGHBOURS, Demand, closeness
from photo_finder.grouping.linkage import MergeTree, merge_tree

_BLOCK_CELLS = 1 << 24

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Near:
    """Which photos are near which, of N.

    Attributes:
        pairs: int64 [E, 2], rows; a pair may be there twice.
        cosines: float32 [E].
    """

    pairs: Rows
    cosines: NDArray[np.float32]


def near_pairs(vectors: Vectors) -> Near:
    """Of each photo the nearest, by comparing all with all; for some ten thousand photos."""
    rows, cosines = nearest_of(vectors, NEIGHBOURS)
    own = np.repeat(np.arange(len(rows)), rows.shape[1])
    return Near(np.stack((own, rows.ravel()), axis=1), cosines.ravel())


def nearest_of(vectors: Vectors, count: int) -> tuple[Rows, NDArray[np.float32]]:
    """The nearest of each, by falling cosine.

    Args:
        vectors: float32 [N, D], unit rows.
        count: how many of each, if there are so many others.

    Returns:
        Rows int64 [N, K] and cosines float32 [N, K].
    """
    total = len(vectors)
    width = min(count, max(0, total - 1))
    rows = np.empty((total, width), np.int64)
    cosines = np.empty((total, width), np.float32)
    step = max(1, _BLOCK_CELLS // max(1, total))
    for start in range(0, total if width else 0, step):
        block = vectors[start : start + step] @ vectors.T
        own = np.arange(len(block))
        block[own, start + own] = -2  # a photo is no neighbour of its own
        found = np.argpartition(-block, width - 1, axis=1)[:, :width]
        near = np.take_along_axis(block, found, axis=1)
        order = np.argsort(-near, axis=1, kind="stable")
        rows[start : start + step] = np.take_along_axis(found, order, axis=1)
        cosines[start : start + step] = np.take_along_axis(near, order, axis=1)
    return rows, cosines


@dataclass(frozen=True, slots=True)
class LookAlikes:
    """Photos with the tree of their likeness.

    Attributes:
        tree: of all photos.
        demand: of the model.
    """

    tree: MergeTree
    demand: Demand

    @staticmethod
    def of(vectors: Vectors, near: Near, demand: Demand) -> "LookAlikes":
        """Of photos with these unit vectors [N, D] and neighbours."""
        low = demand.heights(0.0).low
        close = closeness(near.pairs, near.cosines, len(vectors))
        return LookAlikes(merge_tree(vectors, near.pairs, close, least=low), demand)

    def groups(self, detail: float, least: int) -> Rows:
        """The group of each photo, int64 [N]; ``ALONE`` for those that belong nowhere.

        Args:
            detail: from 0, few big groups, to 1, many small ones.
            least: photos of a group at least.
        """
        return groups_of(self.tree, self.demand.heights(detail), max(2, least))


def typical_first(vectors: Vectors, rows: Rows) -> Rows:
    """These rows, the most like all of them first: the first ones make the cover."""
    middle = vectors[rows].mean(axis=0)
    return np.asarray(rows[np.argsort(-(vectors[rows] @ middle), kind="stable")])
