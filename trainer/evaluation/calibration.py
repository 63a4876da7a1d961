"""From cosines to probabilities: a monotone, piecewise linear map fitted on pairs whose truth is known.

Isotonic regression (Zadrozny and Elkan 2002, "Transforming classifier scores into accurate multiclass
probability estimates"), thinned to a few knots.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.evaluation.rankings import Labels, Vectors
from trainer.evaluation.retrieval import unit
from trainer.frameworks import load_framework

MOST_KNOTS = 20
NEAREST = 20
RANKS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 1.0)
"""Shares of pairs at which ranks have a knot; denser where what is found lies."""
LEAST_PAIRS = 60
"""Fewer tell nothing about twenty knots."""
_DIGITS = 5
_BLOCK = 512


@dataclass(frozen=True, slots=True)
class CosineCalibration:
    """Knots of the map; between them it is linear, beyond them constant.

    Attributes:
        cosine: rising.
        probability: never falling.
        event: in words, what the probability is of.
    """

    cosine: tuple[float, ...]
    probability: tuple[float, ...]
    event: str

    def __call__(self, cosines: NDArray[np.float64]) -> NDArray[np.float64]:
        """Probabilities, of the same shape."""
        return np.interp(cosines, self.cosine, self.probability)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Cosines [P] of pairs of photos, and whether the event is true of each, [P]."""

    cosine: NDArray[np.float64]
    same: NDArray[np.bool_]


def nearest_pairs(vectors: Vectors, labels: Labels, queries: NDArray[np.bool_], k: int = NEAREST) -> Pairs:
    """Each query and its k nearest other photos; the event is that they are of one class."""
    rows, chosen = unit(vectors), np.flatnonzero(queries)
    cosines, same = [], []
    for start in range(0, len(chosen), _BLOCK):
        block = chosen[start : start + _BLOCK]
        found = rows[block] @ rows.T
        found[np.arange(len(block)), block] = -np.inf
        near = np.argsort(-found, axis=1, kind="stable")[:, : min(k, len(rows) - 1)]
        cosines.append(np.take_along_axis(found, near, axis=1).ravel())
        same.append((labels[near] == labels[block][:, None]).ravel())
    return Pairs(np.concatenate(cosines).astype(np.float64), np.concatenate(same))


def fit_calibration(
    vectors: Vectors, labels: Labels, queries: NDArray[np.bool_], event: str
) -> CosineCalibration:
    """Fit the map on each query's nearest photos.

    Its first knot stands for photos that are not near: the median cosine of a query and any photo, and
    the share of one class among such pairs below it.

    Args:
        vectors: float32 [N, D].
        labels: [N].
        queries: bool [N].
        event: in words, for ``CosineCalibration.event``.
    """
    pairs = nearest_pairs(vectors, labels, queries)
    cosines, probabilities = _knots(pairs)
    far_cosine, far_share = _far(vectors, labels, queries)
    if far_cosine < cosines[0]:
        cosines, probabilities = (far_cosine, *cosines), (far_share, *probabilities)
    rising = np.maximum.accumulate(probabilities)
    return CosineCalibration(cosines, tuple(round(float(value), _DIGITS) for value in rising), event)


def calibrate(
    vectors: Vectors, labels: Labels, queries: NDArray[np.bool_], event: str
) -> tuple[CosineCalibration | None, float | None]:
    """The map fitted on all queries, and the error of one that saw every other of their classes.

    Args:
        vectors: as for ``fit_calibration``; photos of other classes among them make the map honest.
        labels: as for ``fit_calibration``.
        queries: as for ``fit_calibration``.
        event: as for ``fit_calibration``.

    Returns:
        None for the map where the pairs are too few or all alike, and None for the error where halves
        of them are.
    """
    classes = np.unique(labels[queries])
    fitted = queries & np.isin(labels, classes[::2])
    half = _fit_if_sane(vectors, labels, fitted, event)
    others = queries & ~fitted
    error = None
    if half is not None and others.any():
        error = round(calibration_error(half, nearest_pairs(vectors, labels, others)), 4)
    return _fit_if_sane(vectors, labels, queries, event), error


def _fit_if_sane(
    vectors: Vectors, labels: Labels, queries: NDArray[np.bool_], event: str
) -> CosineCalibration | None:
    if not queries.any() or len(vectors) < 2:
        return None
    pairs = nearest_pairs(vectors, labels, queries)
    if len(pairs.same) < LEAST_PAIRS or pairs.same.all() or not pairs.same.any():
        return None
    found = fit_calibration(vectors, labels, queries, event)
    return found if len(found.cosine) > 1 and np.isfinite(found.cosine).all() else None


def rank_calibration(vectors: Vectors, event: str) -> CosineCalibration | None:
    """A map that needs no labels: the share of pairs of the photos that are less alike.

    Args:
        vectors: float32 [N, D].
        event: in words, that the probability is such a share and no more.

    Returns:
        None where there are no two photos, or all pairs are equally alike.
    """
    chosen = np.linspace(0, len(vectors) - 1, min(len(vectors), 4 * _BLOCK)).round().astype(int)
    rows = unit(vectors[chosen])
    cosines = np.clip((rows @ rows.T)[np.triu_indices(len(rows), 1)].astype(np.float64), -1, 1)
    if not len(cosines):
        return None
    knots = {
        round(float(at), _DIGITS): rank for at, rank in zip(np.quantile(cosines, RANKS), RANKS, strict=True)
    }
    return CosineCalibration(tuple(knots), tuple(knots.values()), event) if len(knots) > 1 else None


def _knots(pairs: Pairs) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Means over equal shares of the pairs, by rising cosine, of the isotonic fit."""
    isotonic = load_framework("sklearn.isotonic").IsotonicRegression(y_min=0.0, y_max=1.0)
    ordered = np.sort(pairs.cosine)
    fitted = isotonic.fit(pairs.cosine, pairs.same.astype(np.float64)).predict(ordered)
    shares = [part for part in np.array_split(np.arange(len(ordered)), MOST_KNOTS - 1) if len(part)]
    knots = {round(float(ordered[part].mean()), _DIGITS): float(fitted[part].mean()) for part in shares}
    return tuple(knots), tuple(knots.values())


def _far(vectors: Vectors, labels: Labels, queries: NDArray[np.bool_]) -> tuple[float, float]:
    """Median cosine of queries with evenly chosen photos, and the share of one class below it."""
    rows = unit(vectors)
    few = np.flatnonzero(queries)[:: max(1, int(queries.sum()) // _BLOCK)]
    cosines = rows[few] @ rows.T
    same = labels[few][:, None] == labels[None, :]
    median = float(np.median(cosines))
    return round(median, _DIGITS), float(same[cosines <= median].mean())


def calibration_error(calibration: CosineCalibration, pairs: Pairs, bins: int = 15) -> float:
    """Expected calibration error: mean over equal shares of |told - true|, weighted by their sizes.

    Naeini, Cooper and Hauskrecht 2015, with bins of equal counts.
    """
    told = calibration(pairs.cosine)
    parts = np.array_split(np.argsort(told, kind="stable"), bins)
    gaps = [
        abs(float(told[part].mean() - pairs.same[part].mean())) * len(part) for part in parts if len(part)
    ]
    return sum(gaps) / len(told)
