"""What speaks for and against two photos being one picture, in numbers. Must not weigh them."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.blocks import STEP, Blocks
from photo_finder.duplicates.verification.displacement import displaced
from photo_finder.duplicates.verification.features import LocalFeatures
from photo_finder.duplicates.verification.fitting import (
    Matrix,
    Points,
    applied,
    inverse,
    landing_inside,
    linear_at,
)
from photo_finder.duplicates.verification.matching import Variant, points
from photo_finder.duplicates.verification.overlay import Laid
from photo_finder.duplicates.verification.vision import box_mean
from photo_finder.duplicates.verification.voting import Agreement

NO_FIT = 3.0
"""Told as a shift where too few blocks agree to tell one."""
_LEAST_BLOCKS = 6
_NEIGHBOURS = (2, 3)
"""Blocks so many steps apart share few or no pixels, so that noise moves them independently."""
_COVERING = 2
"""Blocks so many steps apart share pixels."""
_MOSTLY_CLEAR = 0.6
_PARTS = 5
_LEAST_IN_PART = 2
_PART_AGREES = 0.34
_SAMPLES = 24
_DOUBTED_BLOCKS = 3


@dataclass(frozen=True, slots=True)
class Evidence:
    """Numbers on one pair. Shifts and misfits are in pixels.

    Attributes:
        votes: matched places that agree on the map.
        moved: share that matches a little off have of all: parts that moved between two shots.
        matched: their share of the keypoints that lie in the overlap.
        misfit: median distance of the matches after the map, between the scales of both working pictures.
        stretch: natural logarithm of the map's longest by its shortest stretch.
        shear: cosine of the angle between what were the axes, before or after, whichever is less: squeezed
            and turned copies have none.
        perspective: by how much the map's scale changes over the overlap; 0 for an affine map.
        blocks: of the overlap that show something, in the coarser small picture.
        agreeing: share of these that correlate.
        spread: share of the overlap's parts in which at least a third does: words and frames that two
            pictures share fill few parts, while what is pasted over a copy leaves some of most.
        correlation: median of those that agree.
        shift: median of what agreeing blocks still have to be moved, after the refined map.
        far_shift: nine in ten are moved less.
        smooth_shift: what neighbouring blocks have in common of it: parallax, not noise.
        strayed: share of the blocks that disagree which are found a few pixels away.
        coverage: share of the first or of the second photo that the other shows too, whichever is more.
    """

    votes: int
    moved: float
    matched: float
    misfit: float
    stretch: float
    shear: float
    perspective: float
    blocks: int
    agreeing: float
    spread: float
    correlation: float
    shift: float
    far_shift: float
    smooth_shift: float
    strayed: float
    coverage: float


def gathered(
    first: LocalFeatures, second: LocalFeatures, variant: Variant, agreed: Agreement, laid: Laid
) -> Evidence:
    """All numbers on a pair, of which the first photo was changed as the variant says."""
    found = laid.blocks
    good = found.agreeing
    counts = _clear_of_others(found)
    shift, far_shift, smooth_shift = _shifts(found.places[counts], found.shifts[counts])
    linear = linear_at(agreed.matrix, agreed.source.mean(axis=0))
    stretches = np.linalg.svd(linear, compute_uv=False)
    return Evidence(
        votes=agreed.votes,
        moved=agreed.moved / (agreed.votes + agreed.moved),
        matched=min(1.0, agreed.votes / max(1, _in_overlap(first, second, variant, agreed.matrix))),
        misfit=agreed.misfit / float(stretches[0] * stretches[1]) ** 0.25,
        stretch=math.log(stretches[0] / stretches[1]),
        shear=_shear(linear),
        perspective=_perspective(agreed),
        blocks=int(found.textured.sum()),
        agreeing=float(good.sum()) / max(1, int(found.textured.sum())),
        spread=_spread(found.places[found.textured], good[found.textured]),
        correlation=float(np.median(found.correlation[good])) if good.any() else 0.0,
        shift=shift,
        far_shift=far_shift,
        smooth_shift=smooth_shift,
        strayed=_strayed(laid),
        coverage=_coverage(first, second, agreed.matrix),
    )


def _clear_of_others(found: Blocks) -> NDArray[np.bool_]:
    """Those of the agreeing blocks whose shift counts: not where one that disagrees covers a part of it.

    So the edges of what was pasted over a copy say nothing, but where much disagrees all over, all count.
    """
    sharp = found.agreeing & found.sharp
    columns, rows = (found.places // STEP).astype(np.int64).T
    if not len(rows):
        return sharp
    wrong = np.zeros((rows.max() + 1 + 2 * _COVERING, columns.max() + 1 + 2 * _COVERING), np.float32)
    bad = found.textured & ~found.agreeing
    wrong[rows[bad] + _COVERING, columns[bad] + _COVERING] = 1
    near = box_mean(wrong, 2 * _COVERING + 1)[rows + _COVERING, columns + _COVERING] > 1e-6
    clear = sharp & ~near
    return clear if clear.sum() >= _MOSTLY_CLEAR * sharp.sum() else sharp


def _strayed(laid: Laid) -> float:
    """Of few blocks not much is believed."""
    blocks = displaced(laid.base, laid.other, laid.blocks)
    return blocks.found / (blocks.sought + _DOUBTED_BLOCKS)


def _spread(places: Points, good: NDArray[np.bool_]) -> float:
    if not len(places):
        return 0.0
    extent = np.maximum(np.ptp(places, axis=0), 1)
    columns, rows = ((places - places.min(axis=0)) / extent * (_PARTS - 1e-6)).astype(np.int64).T
    part = rows * _PARTS + columns
    there = np.bincount(part, minlength=_PARTS**2)
    agreeing = np.bincount(part, weights=good, minlength=_PARTS**2)
    told = there >= _LEAST_IN_PART
    return float((agreeing[told] >= _PART_AGREES * there[told]).mean()) if told.any() else 0.0


def _shifts(places: Points, shifts: Points) -> tuple[float, float, float]:
    """Median, ninth tenth, and smooth part."""
    if len(places) < _LEAST_BLOCKS:
        return NO_FIT, NO_FIT, NO_FIT
    lengths = np.hypot(*shifts.T)
    median = float(np.median(lengths))
    return median, float(np.quantile(lengths, 0.9)), _smooth(places, shifts, median)


def _smooth(places: Points, shifts: Points, otherwise: float) -> float:
    """Root of the mean product of shifts of neighbours."""
    columns, rows = (places // STEP).astype(np.int64).T
    field = np.full((rows.max() + 4, columns.max() + 4, 2), np.nan)
    field[rows, columns] = shifts
    products = [np.einsum("hwc,hwc->hw", field[:-apart], field[apart:]).ravel() for apart in _NEIGHBOURS] + [
        np.einsum("hwc,hwc->hw", field[:, :-apart], field[:, apart:]).ravel() for apart in _NEIGHBOURS
    ]
    told = np.concatenate(products)
    told = told[np.isfinite(told)]
    return math.sqrt(max(0.0, float(told.mean()))) if len(told) >= _LEAST_BLOCKS else otherwise


def _shear(linear: Matrix) -> float:
    def cosine(one: Matrix, other: Matrix) -> float:
        return abs(float(one @ other)) / max(float(np.linalg.norm(one) * np.linalg.norm(other)), 1e-9)

    return min(cosine(linear[:, 0], linear[:, 1]), cosine(linear[0], linear[1]))


def _perspective(agreed: Agreement) -> float:
    matrix = agreed.matrix / agreed.matrix[2, 2]
    middle = agreed.source.mean(axis=0)
    depth = float(matrix[2, :2] @ middle) + 1
    return float(np.abs(matrix[2, :2] * np.ptp(agreed.source, axis=0)).sum() / max(abs(depth), 1e-6))


def _in_overlap(first: LocalFeatures, second: LocalFeatures, variant: Variant, matrix: Matrix) -> int:
    """Keypoints in the overlap, of the photo that has fewer there."""

    def inside(found: Points, size: tuple[int, int]) -> int:
        return int(((found >= 0) & (found < np.array(size))).all(axis=1).sum())

    there = applied(matrix, points(first, variant)[:, :2].astype(np.float64))
    back = applied(inverse(matrix), second.places.astype(np.float64))
    return min(inside(there, second.working), inside(back, first.working))


def _coverage(first: LocalFeatures, second: LocalFeatures, matrix: Matrix) -> float:
    sides = first.working, second.working
    there = landing_inside(matrix, *sides, (_SAMPLES, _SAMPLES))
    back = landing_inside(inverse(matrix), *sides[::-1], (_SAMPLES, _SAMPLES))
    return float(max(there.mean(), back.mean()))
