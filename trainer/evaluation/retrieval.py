"""How well neighbours by cosine show the same kind of thing: leave-one-out retrieval.

Knows nothing of photos or networks: vectors and labels in, figures out.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError

RECALL_AT = (1, 5, 10, 20)
_BLOCK = 512

Vectors = NDArray[np.float32]
Labels = NDArray[np.str_]


@dataclass(frozen=True, slots=True)
class RetrievalReport:
    """Figures over all queries that have something to find.

    Attributes:
        queries: how many those are.
        index: photos searched, the query itself being left out each time.
        mp_at_5: mean precision at 5 as the Google Universal Image Embedding challenge defines it.
        recall_at: by k, the share of queries with at least one right photo among the k nearest.
        mean_average_precision: over the full ranking.
    """

    queries: int
    index: int
    mp_at_5: float
    recall_at: dict[int, float]
    mean_average_precision: float


def unit(vectors: Vectors) -> Vectors:
    """Rows brought to length one."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-12), dtype=np.float32)


def evaluate_retrieval(vectors: Vectors, labels: Labels, queries: NDArray[np.bool_]) -> RetrievalReport:
    """Search each query among all other photos.

    The mean precision at 5 is ``1/Q * sum over q of 1/min(n_q, 5) * sum over j <= min(n_q, 5) of
    rel_q(j)`` with n_q the photos of the query's class in the index (Google Universal Image Embedding
    challenge, 2022, "Evaluation").

    Args:
        vectors: float32 [N, D] of any length.
        labels: [N].
        queries: bool [N], which photos are searched for; those alone in their class are left out.

    Raises:
        TrainerError: no query has anything to find.
    """
    found = [_figures(relevant) for relevant in _rankings(unit(vectors), labels, queries)]
    if not found:
        raise TrainerError("no class has two photos, so there is nothing to find")
    precision, average, *recalls = np.mean(np.asarray(found), axis=0)
    recall_at = {k: float(value) for k, value in zip(RECALL_AT, recalls, strict=True)}
    return RetrievalReport(len(found), len(vectors), float(precision), recall_at, float(average))


def _rankings(vectors: Vectors, labels: Labels, queries: NDArray[np.bool_]) -> Iterator[NDArray[np.bool_]]:
    """For each query, whether each other photo is of its class, the nearest first."""
    chosen = np.flatnonzero(queries)
    for start in range(0, len(chosen), _BLOCK):
        block = chosen[start : start + _BLOCK]
        cosines = vectors[block] @ vectors.T
        cosines[np.arange(len(block)), block] = -np.inf
        order = np.argsort(-cosines, axis=1, kind="stable")[:, :-1]
        for row, query in zip(order, block, strict=True):
            relevant = labels[row] == labels[query]
            if relevant.any():
                yield relevant


def _figures(relevant: NDArray[np.bool_]) -> tuple[float, ...]:
    places = np.flatnonzero(relevant)
    wanted = min(len(places), 5)
    precision = float(relevant[:wanted].mean())
    average = float(np.mean(np.arange(1, len(places) + 1) / (places + 1)))
    return (precision, average, *(float(relevant[:k].any()) for k in RECALL_AT))
