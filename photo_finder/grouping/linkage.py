"""A tree of ever larger groups of look-alikes: average linkage over the graph of near photos.

Average linkage joins the two groups whose pairs are most alike on average. With unit vectors that average
is the product of the groups' mean vectors, so that it is exact however large the groups are; only which
groups are tried comes from the graph. All groups that are each other's best are joined at once
(reciprocal agglomeration, Sumengen et al. 2021, arXiv:2105.11653), which takes a few dozen rounds for any
number of photos.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_AT_ONCE = 1 << 15

Rows = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class MergeTree:
    """Which groups were joined, in order; photo i is node i, the n-th merge makes node ``photos + n``.

    Attributes:
        photos: number of photos.
        pairs: int64 [M, 2], the nodes that were joined.
        likeness: float64 [M], the mean likeness of their pairs of photos; never above that of what was joined
            before within them.
        sizes: int64 [M], photos of the node that was made.
        within: float64 [M], the mean cosine of all pairs of its photos.
    """

    photos: int
    pairs: Rows
    likeness: Floats
    sizes: Rows
    within: Floats


def merge_tree(vectors: NDArray[np.float32], edges: Rows, closeness: Floats, *, least: float) -> MergeTree:
    """Join groups of photos until none are alike any more.

    Args:
        vectors: float32 [N, D], unit rows.
        edges: int64 [E, 2], rows that are near each other, in any order; each pair once is enough.
        closeness: float64 [N], what is taken from a photo's cosines: how near its neighbours are in any case.
            A pair's likeness is its cosine less the mean of both.
        least: mean likeness below which nothing is joined.
    """
    return _Joining(vectors, edges, closeness, least).run()


class _Joining:
    def __init__(self, vectors: NDArray[np.float32], edges: Rows, closeness: Floats, least: float) -> None:
        count = len(vectors)
        self._photos = count
        self._least = least
        self._sums = vectors.astype(np.float64)
        self._near = closeness.copy()
        self._sizes = np.ones(count, np.int64)
        self._node = np.arange(count)
        self._edges = _unique(edges)
        self._likeness = self._of(self._edges)
        self._heights = np.full(count, np.inf)
        self._made = 0

    def run(self) -> MergeTree:
        """Round by round."""
        parts = list(self._rounds())
        pairs = np.concatenate([part[0] for part in parts]) if parts else np.empty((0, 2), np.int64)
        likeness = np.concatenate([part[1] for part in parts]) if parts else np.empty(0)
        sizes = np.concatenate([part[2] for part in parts]) if parts else np.empty(0, np.int64)
        within = np.concatenate([part[3] for part in parts]) if parts else np.empty(0)
        return MergeTree(self._photos, pairs, likeness, sizes, within)

    def _of(self, edges: Rows) -> Floats:
        """Mean likeness of the pairs between the groups that edges connect."""
        cosines = np.empty(len(edges))
        for start in range(0, len(edges), _AT_ONCE):  # the sums of all ends at once would fill the memory
            one, other = edges[start : start + _AT_ONCE].T
            cosines[start : start + _AT_ONCE] = np.einsum("nd,nd->n", self._sums[one], self._sums[other])
        one, other = edges.T
        cosines /= self._sizes[one] * self._sizes[other]
        near = self._near / self._sizes
        return np.asarray(cosines - (near[one] + near[other]) / 2)

    def _rounds(self) -> Iterator[tuple[Rows, Floats, Rows, Floats]]:
        while len(self._edges):
            joined, likeness = self._reciprocal()
            if not len(joined):
                return
            likeness = np.minimum(likeness, self._heights[joined].min(axis=1))
            nodes = self._node[joined]
            self._join(joined, likeness)
            made = joined[:, 0]
            yield nodes, likeness, self._sizes[made], self._within(made)

    def _within(self, groups: Rows) -> Floats:
        """Mean cosine of the pairs of photos in these groups."""
        squares = np.einsum("nd,nd->n", self._sums[groups], self._sums[groups])
        sizes = self._sizes[groups]
        return np.asarray((squares - sizes) / (sizes * (sizes - 1)))

    def _reciprocal(self) -> tuple[Rows, Floats]:
        """Groups that are each other's best, the smaller number first, and how alike they are."""
        one, other = self._edges.T
        ends, mates = np.concatenate((one, other)), np.concatenate((other, one))
        values = np.concatenate((self._likeness, self._likeness))
        order = np.lexsort(
            (-mates, values, ends)
        )  # the last of each end is its best; of equals the first mate
        ends, mates, values = ends[order], mates[order], values[order]
        last = np.flatnonzero(np.append(ends[1:] != ends[:-1], True))
        best = np.full(len(self._node), -1)
        best[ends[last]] = mates[last]
        likeness = np.full(len(self._node), -np.inf)
        likeness[ends[last]] = values[last]
        own = ends[last]
        mutual = own[(best[best[own]] == own) & (own < best[own]) & (likeness[own] > self._least)]
        return np.stack((mutual, best[mutual]), axis=1), likeness[mutual]

    def _join(self, joined: Rows, likeness: Floats) -> None:
        stays, goes = joined.T
        self._sums[stays] += self._sums[goes]
        self._near[stays] += self._near[goes]
        self._sizes[stays] += self._sizes[goes]
        self._heights[stays] = likeness
        self._node[stays] = self._photos + self._made + np.arange(len(joined))
        self._made += len(joined)
        target = np.arange(len(self._node))
        target[goes] = stays
        changed = np.zeros(len(self._node), bool)
        changed[stays] = True
        edges = target[self._edges]
        inside = edges[:, 0] == edges[:, 1]
        moved = changed[edges].any(axis=1)
        fresh = _unique(edges[moved & ~inside])
        same = ~moved & ~inside
        self._likeness = np.concatenate((self._likeness[same], self._of(fresh)))
        self._edges = np.concatenate((edges[same], fresh))
        alike = self._likeness > self._least
        self._edges, self._likeness = self._edges[alike], self._likeness[alike]


def _unique(edges: Rows) -> Rows:
    if not len(edges):
        return np.empty((0, 2), np.int64)
    ordered = np.sort(edges, axis=1)
    ordered = ordered[ordered[:, 0] != ordered[:, 1]]
    keys = np.unique(ordered[:, 0] * (1 << 32) + ordered[:, 1])
    return np.stack((keys >> 32, keys & ((1 << 32) - 1)), axis=1)
