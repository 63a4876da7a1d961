"""Exact search: the cosines of the query with all rows, or with some.

Owns the choice of the best rows. Must not know of graphs or files.
"""

import numpy as np
from numpy.typing import NDArray

from photo_finder.search.vectors import GATHER_ROWS, Snapshot

Hits = tuple[NDArray[np.int64], NDArray[np.float32]]
"""Ids int64 [n] and their cosines float32 [n], falling."""

SCAN_SHARE = 8
"""Rows are picked one by one when they are fewer than one in so many, else all are compared."""


def nothing() -> Hits:
    """No hits."""
    return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32)


def search_all(view: Snapshot, query: NDArray[np.float32], k: int) -> Hits:
    """The best k of all rows that count."""
    cosines = _all_cosines(view, query)
    if view.dead:
        cosines[~view.alive] = -np.inf
    return _best(view.ids, cosines, k)


def search_rows(view: Snapshot, query: NDArray[np.float32], k: int, rows: NDArray[np.int64]) -> Hits:
    """The best k of these rows (each once), which must all count."""
    return _best(view.ids[rows], cosines_of(view, query, rows), k)


def cosines_of(view: Snapshot, query: NDArray[np.float32], rows: NDArray[np.int64]) -> NDArray[np.float32]:
    """The cosine of each of these rows with the query: float32 [len(rows)]."""
    if len(rows) * SCAN_SHARE > len(view) and len(view) > GATHER_ROWS // 16:
        return _all_cosines(view, query)[rows]
    cosines = np.empty(len(rows), dtype=np.float32)
    for start in range(0, len(rows), GATHER_ROWS):
        part = slice(start, start + GATHER_ROWS)
        _cosines(view.gather(rows[part]), query, cosines[part])
    return cosines


def _all_cosines(view: Snapshot, query: NDArray[np.float32]) -> NDArray[np.float32]:
    cosines = np.empty(len(view), dtype=np.float32)
    for start, block in view.slices():
        _cosines(block, query, cosines[start : start + len(block)])
    return cosines


def _cosines(rows: NDArray[np.float32], query: NDArray[np.float32], out: NDArray[np.float32]) -> None:
    """Products of [n, D] with [D], on this thread alone.

    ``matmul`` would share them out among the threads of the BLAS library, which is no quicker (memory is
    the limit) and waits for a time slice of each while the cores are busy with indexing.
    """
    np.einsum("nd,d->n", rows, query, out=out)


def _best(ids: NDArray[np.int64], cosines: NDArray[np.float32], k: int) -> Hits:
    """The k highest, falling; equal ones by rising id. Rows at minus infinity never."""
    if k < len(cosines):
        least = np.partition(cosines, len(cosines) - k)[len(cosines) - k]
        candidates = np.flatnonzero(cosines >= least)
    else:
        candidates = np.arange(len(cosines))
    candidates = candidates[cosines[candidates] > -np.inf]
    order = candidates[np.lexsort((ids[candidates], -cosines[candidates]))][:k]
    return ids[order], np.clip(cosines[order], -1.0, 1.0)
