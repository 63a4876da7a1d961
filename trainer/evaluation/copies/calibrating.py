"""From the cosine of two ``copy`` vectors to the probability that they are of one picture.

Fitted on edited photos whose source is known and on their nearest neighbours in a library. Copies stand
far apart from other photos, so that nearly all that can be told is told at the top of the scale: knots
lie where the odds change, not where the pairs are. Knows nothing of photos or networks.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.data.edits.kinds import EDITS
from trainer.evaluation.calibration import LEAST_PAIRS, CosineCalibration
from trainer.evaluation.copies.scores import CopySearch, Rows, similarities, unit_vectors
from trainer.evaluation.nearest import nearest
from trainer.evaluation.rankings import Labels, Vectors
from trainer.frameworks import load_framework

NEAREST = 20
EVENT = (
    "the two photos are one picture, edited or not (half of the photos asked for are edited copies, everyday "
    "and hard ones alike; half have no copy; the other photo is one of the 20 nearest)"
)
LEVELS = (
    0.001,
    0.003,
    0.01,
    0.03,
    0.1,
    0.2,
    0.35,
    0.5,
    0.65,
    0.8,
    0.9,
    0.95,
    0.98,
    0.99,
    0.995,
    0.998,
    0.999,
)
"""Between two of them the fitted probability has one knot."""
LEAST_IN_KNOT = 20.0
"""Pairs; a knot of fewer joins the one below."""
BINS, LEAST_TOLD = 10, 0.05
_GROWTH = 4
_DIGITS = 5
_BLOCK = 512

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class CopyPairs:
    """Pairs of an edited photo and a library photo near it.

    Attributes:
        cosine: [P].
        same: [P], whether it is the photo that was edited.
        weight: [P]; both families weigh alike; 1 on the average.
    """

    cosine: Values
    same: NDArray[np.bool_]
    weight: Values


def calibrate_copies(
    query_vectors: Vectors, targets: Rows, kinds: Labels, library_vectors: Vectors
) -> tuple[CosineCalibration | None, float | None]:
    """Fit the map, and measure the error of one that saw neither the photos nor the kinds of edit.

    The map is fitted on every edit that training may use. The error is that of a map fitted on half of the
    photos: on the other half, edited by the held-out kinds (where there are any).

    Args:
        query_vectors: float32 [Q, D], of edited photos.
        targets: [Q], which library photo each was made of.
        kinds: [Q], names of edits.
        library_vectors: float32 [L, D].

    Returns:
        None for the map where pairs are too few or all alike, and None for the error where halves of them
        are.
    """
    search = CopySearch(query_vectors, targets, kinds, library_vectors)
    without = _without_copy(search)
    held_out = np.asarray([kind in EDITS and EDITS[kind].held_out for kind in kinds], dtype=np.bool_)
    fitted = np.ones_like(held_out) if held_out.all() else ~held_out
    judged = held_out if held_out.any() else np.ones_like(held_out)
    half = np.unique(targets, return_inverse=True)[1] % 2 == 0
    tried = _fit_if_sane(_pairs(search, fitted & half, without))
    others = _pairs(search, judged & ~half, without)
    error = None if tried is None else calibration_error(tried, others)
    rounded = None if error is None else round(error, 4)
    return _fit_if_sane(_pairs(search, fitted, without)), rounded


def fit_copies(pairs: CopyPairs, event: str = EVENT) -> CosineCalibration:
    """The monotone map that fits some pairs best, thinned to knots.

    Each knot stands for the pairs between two levels of probability: their mean cosine, and the share of
    right ones by the rule of succession, (right + 1) / (all + 2), so that it is never certain. The pairs
    below the lowest level and above the highest, most of all, have several knots each: from the edge that
    faces the others outwards, each with the evidence of those that are nearer to that edge.
    """
    parts = _knot_parts(pairs)
    if len(parts) == 1:
        return CosineCalibration((_centre(pairs, parts[0]),), (_share(pairs, parts[0]),), event)
    lowest, middle, highest = parts[0], parts[1:-1], parts[-1]
    most = _share(pairs, parts[1])
    inwards = list(_outwards(lowest[::-1]))[::-1]
    found = [(_centre(pairs, part), min(most, _share(pairs, whole))) for part, whole in inwards]
    found += [(_centre(pairs, part), _share(pairs, part)) for part in middle]
    found += [(_centre(pairs, part), _share(pairs, whole)) for part, whole in _outwards(highest)]
    rising = np.maximum.accumulate([probability for _, probability in found])
    knots = {at: round(float(told), _DIGITS) for (at, _), told in zip(found, rising, strict=True)}
    return CosineCalibration(tuple(knots), tuple(knots.values()), event)


def calibration_error(calibration: CosineCalibration, pairs: CopyPairs) -> float | None:
    """Expected calibration error over the pairs that may be copies, in ten bins of equal width.

    Mean of |told - true| over the bins, weighted by their pairs (Naeini, Cooper and Hauskrecht 2015), of
    the pairs that are told ``LEAST_TOLD`` at least: the many others are as good as never right and would
    hide what matters. None where there is no such pair.
    """
    told = calibration(pairs.cosine)
    likely = told >= LEAST_TOLD
    told, same, weight = told[likely], pairs.same[likely], pairs.weight[likely]
    if not len(told):
        return None
    bins = np.minimum((told * BINS).astype(np.int64), BINS - 1)
    gaps = np.bincount(bins, weight * (told - same), BINS)
    return float(np.abs(gaps).sum() / weight.sum())


def _fit_if_sane(pairs: CopyPairs) -> CosineCalibration | None:
    if len(pairs.same) < LEAST_PAIRS or pairs.same.all() or not pairs.same.any():
        return None
    found = fit_copies(pairs)
    return found if len(found.cosine) > 1 and np.isfinite(found.cosine).all() else None


def _without_copy(search: CopySearch) -> NDArray[np.bool_]:
    """Every other query, of each photo and of each kind alike."""
    photo = np.unique(search.targets, return_inverse=True)[1]
    kind = np.unique(search.kinds, return_inverse=True)[1]
    return np.asarray((photo // 2 + kind) % 2 == 1)


def _pairs(search: CopySearch, chosen: NDArray[np.bool_], without: NDArray[np.bool_]) -> CopyPairs:
    """Chosen queries, each with its nearest library photos; those ``without`` lack their source."""
    rows, library = np.flatnonzero(chosen), unit_vectors(search.library)
    count = min(NEAREST, len(library) - 1)
    parts = [(np.zeros((0, count), np.float32), np.zeros((0, count), np.bool_))]
    for start in range(0, len(rows), _BLOCK):
        block = rows[start : start + _BLOCK]
        found = similarities(unit_vectors(search.queries[block]), library)
        lacking = np.flatnonzero(without[block])
        found[lacking, search.targets[block[lacking]]] = -np.inf
        near = nearest(found, count)
        same = near == search.targets[block][:, None]
        parts.append((np.take_along_axis(found, near, axis=1), same))
    cosines, same = (np.concatenate(part) for part in zip(*parts, strict=True))
    weight = np.repeat(_family_weights(search.kinds[rows]), count)
    return CopyPairs(cosines.ravel().astype(np.float64), same.ravel(), weight)


def _family_weights(kinds: Labels) -> Values:
    """One for each query on the average, and the same sum for each family that is there."""
    family = np.asarray([EDITS[kind].family if kind in EDITS else "" for kind in kinds], dtype=np.str_)
    names, place, counts = np.unique(family, return_inverse=True, return_counts=True)
    return np.asarray(len(kinds) / (len(names) * counts[place]), dtype=np.float64)


def _outwards(part: Rows) -> Iterator[tuple[Rows, Rows]]:
    """Pairs from one edge on: the first few, four times as many …, each time with all up to there."""
    start, end = 0, int(LEAST_IN_KNOT)
    while start < len(part):
        end = len(part) if end * _GROWTH > len(part) else end
        yield part[start:end], part[:end]
        start, end = end, end * _GROWTH


def _share(pairs: CopyPairs, part: Rows) -> float:
    """Of some pairs, the share of right ones by the rule of succession."""
    weight, right = pairs.weight[part].sum(), pairs.weight[part][pairs.same[part]].sum()
    return float((right + 1) / (weight + 2))


def _centre(pairs: CopyPairs, part: Rows) -> float:
    return round(float(np.average(pairs.cosine[part], weights=pairs.weight[part])), _DIGITS)


def _knot_parts(pairs: CopyPairs) -> list[Rows]:
    """Pairs by rising cosine, parted where the isotonic fit passes a level, none of them too few."""
    isotonic = load_framework("sklearn.isotonic").IsotonicRegression(y_min=0.0, y_max=1.0)
    order = np.argsort(pairs.cosine, kind="stable")
    fit = isotonic.fit(pairs.cosine, pairs.same.astype(np.float64), sample_weight=pairs.weight)
    level = np.searchsorted(LEVELS, fit.predict(pairs.cosine[order]))
    parts: list[Rows] = []
    for part in np.split(order, np.flatnonzero(np.diff(level)) + 1):
        if parts and pairs.weight[part].sum() < LEAST_IN_KNOT:
            parts[-1] = np.concatenate([parts[-1], part])
        else:
            parts.append(part)
    return parts
