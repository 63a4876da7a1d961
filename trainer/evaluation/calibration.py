"""From cosines to probabilities: a monotone, piecewise linear map fitted on pairs whose truth is known.

Isotonic regression (Zadrozny and Elkan 2002, "Transforming classifier scores into accurate multiclass
probability estimates"), thinned to a few knots.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.evaluation.retrieval import Labels, Vectors, unit
from trainer.frameworks import load_framework

MOST_KNOTS = 20
NEAREST = 20
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
