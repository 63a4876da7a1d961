"""How well neighbours by cosine show the same kind of thing.

Queries are searched for in an index; leave-one-out retrieval is the case that both are the same photos.
Knows nothing of photos or networks: vectors and labels in, figures out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError
from trainer.evaluation.rankings import (
    RECALL_AT,
    Bench,
    Figures,
    Labels,
    Vectors,
    cut_figures,
    full_figures,
    leave_one_out,
)

__all__ = ["Bench", "Labels", "Scores", "Vectors", "evaluate_retrieval", "leave_one_out", "score", "unit"]

FULL_RANKING = 50_000
"""The largest index that is ranked to its end for each query …"""
CUT_RANKING = 100
"""… and how far a larger one is."""


@dataclass(frozen=True, slots=True)
class Scores:
    """Figures over all queries that have something to find.

    Attributes:
        queries: how many those are.
        index: photos searched; the query itself is left out each time.
        mp_at_5: mean precision at 5 as the Google Universal Image Embedding challenge defines it.
        recall_at: by k, the share of queries with at least one right photo among the k nearest.
        mean_average_precision: over the first ``ranks`` of each ranking.
        ranks: 0 for the full ranking (mAP), 100 where the index is too large for that (mAP@100).
        domains: figures of each domain's queries in the whole index, where there are several.
    """

    queries: int
    index: int
    mp_at_5: float
    recall_at: Mapping[int, float]
    mean_average_precision: float
    ranks: int = 0
    domains: "Mapping[str, Scores]" = field(default_factory=dict)

    @property
    def map_name(self) -> str:
        """``mAP``, or ``mAP@100``."""
        return f"mAP@{self.ranks}" if self.ranks else "mAP"


def unit(vectors: Vectors) -> Vectors:
    """Rows brought to length one."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-12), dtype=np.float32)


def score(vectors: Vectors, bench: Bench, *, full_ranking: int = FULL_RANKING) -> Scores:
    """Search every query of a bench in its index.

    The mean precision at 5 is ``1/Q * sum over q of 1/min(n_q, 5) * sum over j <= min(n_q, 5) of
    rel_q(j)`` with n_q the photos of the query's class in the index (Google Universal Image Embedding
    challenge, 2022, "Evaluation"); on rows of length one Euclidean neighbours are those by cosine.
    Average precision at k divides by min(n_q, k) (Google Landmarks challenges, "mAP@100").

    Args:
        vectors: float32 [N, D] of any length, brought to length one first.
        bench: of N rows; queries without anything to find are left out.
        full_ranking: the largest index that is ranked to its end.

    Raises:
        TrainerError: no query has anything to find.
    """
    ranks = CUT_RANKING if len(bench.index) > full_ranking else 0
    rows = unit(vectors)
    asked, figures = cut_figures(rows, bench, ranks) if ranks else full_figures(rows, bench)
    if not len(asked):
        raise TrainerError("no query has another photo of its class, so there is nothing to find")
    domains = {} if bench.domains is None else _domains(bench.domains[asked], figures, bench, ranks)
    return _scores(figures, len(bench.index), ranks, domains)


def evaluate_retrieval(vectors: Vectors, labels: Labels, queries: NDArray[np.bool_]) -> Scores:
    """Search each query among all other photos, ranked to the end however many there are.

    Args:
        vectors: float32 [N, D] of any length.
        labels: [N].
        queries: bool [N], which photos are searched for; those alone in their class are left out.

    Raises:
        TrainerError: no query has anything to find.
    """
    return score(vectors, leave_one_out(labels, queries), full_ranking=len(labels))


def _domains(names: Labels, figures: Figures, bench: Bench, ranks: int) -> dict[str, Scores]:
    several = np.unique(names)
    if len(several) < 2:
        return {}
    return {str(name): _scores(figures[names == name], len(bench.index), ranks, {}) for name in several}


def _scores(figures: Figures, index: int, ranks: int, domains: Mapping[str, Scores]) -> Scores:
    precision, average, *recalls = (float(value) for value in figures.mean(axis=0))
    recall_at = dict(zip(RECALL_AT, recalls, strict=True))
    return Scores(len(figures), index, precision, recall_at, average, ranks, domains)
