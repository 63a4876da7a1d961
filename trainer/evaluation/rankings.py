"""From vectors to what each query's ranking is worth: precision, average precision, recall.

Owns who is searched for where, and the blocks in which the ranking is done. Knows nothing of photos.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.evaluation.nearest import nearest, rows_a_block

RECALL_AT = (1, 5, 10, 20)
_BLOCK = 512

Vectors = NDArray[np.float32]
Labels = NDArray[np.str_]
Figures = NDArray[np.float64]
"""A row a query: precision at 5, average precision, then recall at each of ``RECALL_AT``."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What is searched for, and where.

    Attributes:
        labels: [N], of all rows.
        queries: row numbers of what is searched for.
        index: row numbers of what is searched; a query among them is left out of its own ranking.
        domains: [N], each row's data set; none to tell no domains apart.
    """

    labels: Labels
    queries: NDArray[np.int64]
    index: NDArray[np.int64]
    domains: Labels | None = None


def leave_one_out(
    labels: Labels, queries: NDArray[np.bool_] | None = None, domains: Labels | None = None
) -> Bench:
    """A bench on which each query is searched among all other rows.

    Args:
        labels: [N].
        queries: bool [N]; all unless given.
        domains: as for ``Bench``.
    """
    everything = np.arange(len(labels))
    return Bench(labels, everything if queries is None else np.flatnonzero(queries), everything, domains)


def full_figures(rows: Vectors, bench: Bench) -> tuple[NDArray[np.int64], Figures]:
    """Rank the whole index for each query.

    Args:
        rows: float32 [N, D] of length one.
        bench: of N rows.

    Returns:
        The row numbers of the queries that have something to find, and the figures of each.
    """
    asked, found = [], []
    for block, cosines in _cosine_blocks(rows, bench):
        order = np.argsort(-cosines, axis=1, kind="stable")
        for query, row, values in zip(block, order, cosines, strict=True):
            others = bench.index[row[values[row] > -np.inf]]
            relevant = bench.labels[others] == bench.labels[query]
            if relevant.any():
                asked.append(query)
                found.append(_figures(relevant))
    return np.asarray(asked, dtype=np.int64), np.asarray(found, dtype=np.float64)


def cut_figures(rows: Vectors, bench: Bench, ranks: int) -> tuple[NDArray[np.int64], Figures]:
    """As ``full_figures``, but of the ``ranks`` nearest of each query alone."""
    codes = np.unique(bench.labels, return_inverse=True)[1]
    there = np.bincount(codes[bench.index], minlength=int(codes.max()) + 1)
    wanted = there[codes] - np.isin(np.arange(len(codes)), bench.index)
    parts = [np.zeros((0, 2 + len(RECALL_AT)))]
    for block, cosines in _cosine_blocks(rows, bench):
        near = nearest(cosines, ranks)
        others = np.take_along_axis(cosines, near, axis=1) > -np.inf
        parts.append(_cut(others & (codes[bench.index[near]] == codes[block][:, None]), wanted[block]))
    sought = wanted[bench.queries] > 0
    return bench.queries[sought], np.concatenate(parts)[sought]


def neighbours(rows: Vectors, bench: Bench, count: int) -> NDArray[np.int64]:
    """Row numbers of each query's nearest in the index, [Q, min(count, others)], the nearest first."""
    others = len(bench.index) - bool(np.isin(bench.queries, bench.index).any())
    parts = [np.zeros((0, min(count, others)), dtype=np.int64)]
    for _, cosines in _cosine_blocks(rows, bench):
        parts.append(bench.index[nearest(cosines, min(count, others))])
    return np.concatenate(parts)


def _cosine_blocks(rows: Vectors, bench: Bench) -> Iterator[tuple[NDArray[np.int64], Vectors]]:
    """Row numbers of some queries and their cosines with the index; with themselves minus infinity."""
    searched = rows if np.array_equal(bench.index, np.arange(len(rows))) else rows[bench.index]
    position = np.full(len(rows), -1)
    position[bench.index] = np.arange(len(bench.index))
    size = min(_BLOCK, rows_a_block(len(searched)))
    for start in range(0, len(bench.queries), size):
        block = bench.queries[start : start + size]
        cosines = rows[block] @ searched.T
        own = position[block]
        cosines[np.flatnonzero(own >= 0), own[own >= 0]] = -np.inf
        yield block, cosines


def _figures(relevant: NDArray[np.bool_]) -> tuple[float, ...]:
    places = np.flatnonzero(relevant)
    wanted = min(len(places), 5)
    precision = float(relevant[:wanted].mean())
    average = float(np.mean(np.arange(1, len(places) + 1) / (places + 1)))
    return (precision, average, *(float(relevant[:k].any()) for k in RECALL_AT))


def _cut(relevant: NDArray[np.bool_], wanted: NDArray[np.int64]) -> Figures:
    """Figures of the nearest rows' relevance [B, ranks], ``wanted`` relevant ones being in the index."""
    ranks = relevant.shape[1]
    hits = relevant.cumsum(axis=1)
    most = np.minimum(np.maximum(wanted, 1), ranks)
    five = np.minimum(most, 5)
    precision = hits[np.arange(len(hits)), five - 1] / five
    average = (hits / np.arange(1, ranks + 1) * relevant).sum(axis=1) / most
    recalls = [hits[:, min(k, ranks) - 1] > 0 for k in RECALL_AT]
    return np.stack([precision, average, *recalls], axis=1).astype(np.float64)
