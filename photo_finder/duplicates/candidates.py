"""Which photos may be copies: the nearest by a model's vectors, for many photos at once.

Owns how many neighbours count and how large a block is multiplied. Must not know what the vectors mean, nor
of graphs: where a library is too large for products of all with all, who asks brings the neighbours along.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NEAREST = 20
"""Neighbours of a photo that may be copies of it, beside those that surely are: many copies of one photo must
not crowd out those of its copies that are less like it."""

MOST = 200
"""Neighbours of a photo that count at all."""

PRODUCTS = 100_000_000_000
"""Cosines up to which multiplying all is quicker than making a graph first (bench_duplicates)."""

_ROWS, _COLUMNS = 1024, 8192
_UNIT = 1.01

Nearest = Callable[[NDArray[np.float32], int], tuple[NDArray[np.int64], NDArray[np.float32]]]
"""Ids and falling cosines of the neighbours of a vector [D], at most so many."""


Page = tuple[NDArray[np.int64], NDArray[np.float32]]
"""Ids int64 [m] and unit rows float32 [m, D]."""

Found = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Limits:
    """Which cosines count.

    Attributes:
        least: below it, two photos are surely no copies.
        sure: from it on they count beside the nearest.
    """

    least: float
    sure: float


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Pairs that were found for some photos.

    Attributes:
        asked: ids int64 [n] of these photos.
        ids: int64 [N, 2], the smaller first, each pair once.
        similarities: float32 [N].
    """

    asked: NDArray[np.int64]
    ids: NDArray[np.int64]
    similarities: NDArray[np.float32]


def by_products(
    ids: NDArray[np.int64], vectors: NDArray[np.float32], asked: NDArray[np.int64], limits: Limits
) -> Iterator[Neighbours]:
    """The neighbours of some photos among all, some photos at a time.

    Args:
        ids: int64 [N], rising.
        vectors: float32 [N, D], unit rows.
        asked: those of the ids whose neighbours are wanted, int64 [n].
        limits: which cosines count.
    """
    rows = np.searchsorted(ids, asked)
    for start in range(0, len(rows), _ROWS):
        part = rows[start : start + _ROWS]
        own, other, cosines = _near(vectors[part], vectors, part, limits.least)
        kept = _of_each(own, cosines, limits.sure)
        yield _pairs(ids[part], ids[part[own[kept]]], ids[other[kept]], cosines[kept])


def by_asking(
    ids: NDArray[np.int64],
    vectors: NDArray[np.float32],
    asked: NDArray[np.int64],
    limits: Limits,
    nearest: Nearest,
) -> Iterator[Neighbours]:
    """The same, by asking for the neighbours of one photo after the other."""
    rows = np.searchsorted(ids, asked)
    for start in range(0, len(rows), _ROWS):
        part = rows[start : start + _ROWS]
        found = [_asked(vectors[row], limits, nearest) for row in part]
        own = np.repeat(ids[part], [len(others) for others, _cosines in found])
        others = np.concatenate([others for others, _cosines in found])
        cosines = np.concatenate([cosines for _others, cosines in found])
        foreign = own != others
        yield _pairs(ids[part], own[foreign], others[foreign], cosines[foreign])


def nearest_pairs(
    asked: NDArray[np.int64],
    own: NDArray[np.int64],
    other: NDArray[np.int64],
    cosines: NDArray[np.float32],
) -> Neighbours:
    """Of pairs that were found for some photos, the nearest of each; a photo is no neighbour of its own.

    Args:
        asked: ids int64 [n] of these photos.
        own: ids of them int64 [N]; a pair may be there several times, and then its highest cosine counts.
        other: ids of their neighbours int64 [N].
        cosines: float32 [N].
    """
    order = np.argsort(-cosines, kind="stable")
    own, other, cosines = own[order], other[order], cosines[order]
    _unique, first = np.unique(np.stack((own, other)), axis=1, return_index=True)
    first = first[own[first] != other[first]]
    kept = first[_of_each(own[first], cosines[first], np.inf)]
    return _pairs(asked, own[kept], other[kept], cosines[kept])


def among_pages(wanted: NDArray[np.float32], pages: Iterable[Page], least: float) -> Found:
    """The nearest of vectors that are no photos of the library, in one pass over all that are.

    Args:
        wanted: float32 [n, D], unit rows.
        pages: of the library, some at a time; rows that are damaged are near to nothing.
        least: cosines below it do not count.

    Returns:
        Rows of ``wanted``, ids and cosines, at most ``NEAREST`` of each row, by falling cosine.
    """
    rows, ids, cosines = np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.float32)
    worst = np.full(len(wanted), least, np.float32)
    for page_ids, page in pages:
        for start in range(0, len(wanted), _ROWS):
            with np.errstate(all="ignore"):
                near = wanted[start : start + _ROWS] @ page.T
            row, column = np.nonzero((near >= worst[start : start + _ROWS, np.newaxis]) & (near <= _UNIT))
            rows = np.concatenate((rows, row + start))
            ids = np.concatenate((ids, page_ids[column]))
            cosines = np.concatenate((cosines, near[row, column]))
        kept = _of_each(rows, cosines, np.inf)
        rows, ids, cosines = rows[kept], ids[kept], cosines[kept]
        last = np.searchsorted(rows, np.arange(len(wanted))) + NEAREST - 1
        full = np.flatnonzero(np.bincount(rows, minlength=len(wanted)) == NEAREST)
        worst[full] = cosines[last[full]]
    return rows, ids, np.clip(cosines, -1.0, 1.0)


def _asked(
    vector: NDArray[np.float32], limits: Limits, nearest: Nearest
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """With the photo itself, which is surely its own copy."""
    found, cosines = nearest(vector, NEAREST + 1)
    sure = int(np.sum(cosines >= limits.sure))
    if sure > 1:
        found, cosines = nearest(vector, MOST + 1 if sure > NEAREST else NEAREST + sure)
        count = NEAREST + int(np.sum(cosines >= limits.sure))
        found, cosines = found[:count], cosines[:count]
    near = cosines >= limits.least
    return found[near], cosines[near]


def _near(
    block: NDArray[np.float32], vectors: NDArray[np.float32], own: NDArray[np.int64], least: float
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
    """Rows of the block, rows of all, and cosines, of all that are near but the photos themselves."""
    rows, others, near = [], [], []
    for start in range(0, len(vectors), _COLUMNS):
        cosines = block @ vectors[start : start + _COLUMNS].T
        inside = np.flatnonzero((own >= start) & (own < start + cosines.shape[1]))
        cosines[inside, own[inside] - start] = -np.inf
        row, column = np.nonzero(cosines >= _thresholds(cosines, least)[:, np.newaxis])
        rows.append(row)
        others.append(column + start)
        near.append(cosines[row, column])
    return np.concatenate(rows), np.concatenate(others), np.concatenate(near)


def _thresholds(cosines: NDArray[np.float32], least: float) -> NDArray[np.float32]:
    """What counts of each row: no more than may be kept of it, however much is near."""
    thresholds = np.full(len(cosines), least, np.float32)
    full = np.flatnonzero(np.count_nonzero(cosines >= least, axis=1) > MOST)
    if len(full):
        thresholds[full] = np.partition(cosines[full], -MOST, axis=1)[:, -MOST]
    return thresholds


def _of_each(own: NDArray[np.int64], cosines: NDArray[np.float32], sure: float) -> NDArray[np.int64]:
    """Which to keep: of each photo those that are sure, and the nearest of the others."""
    order = np.lexsort((-cosines, own))
    ordered = own[order]
    first = np.searchsorted(ordered, ordered)
    surely = np.concatenate(([0], np.cumsum(cosines[order] >= sure)))
    last = np.searchsorted(ordered, ordered, side="right")
    most = np.minimum(MOST, NEAREST + surely[last] - surely[first])
    kept: NDArray[np.int64] = order[np.arange(len(order)) - first < most]
    return kept


def _pairs(
    asked: NDArray[np.int64],
    own: NDArray[np.int64],
    other: NDArray[np.int64],
    cosines: NDArray[np.float32],
) -> Neighbours:
    both = np.sort(np.stack((own, other), axis=1), axis=1)
    unique, first = np.unique(both, axis=0, return_index=True)
    return Neighbours(asked, unique.reshape(-1, 2), np.clip(cosines[first], -1.0, 1.0))
