"""One photo laid over the other: which parts agree, and how far each still has to be moved to fit.

Works on the small pictures. A copy fits everywhere but under what was pasted on it; another shot of the
same thing leaves shifts that change smoothly over the picture, by parallax, or jump, where something moved.
Must not know keypoints.
"""

import math
from dataclasses import dataclass, replace

import numpy as np

from photo_finder.duplicates.verification.blocks import Blocks, compared
from photo_finder.duplicates.verification.fitting import (
    Matrix,
    affine,
    applied,
    homography,
    inverse,
    linear_at,
)
from photo_finder.duplicates.verification.light import Light, light_between
from photo_finder.duplicates.verification.vision import Floats, blurred, warped

_ROUNDS = 3
_SOFT = 0.8
"""Blur in pixels of both pictures before they are compared: what is finer, JPEG changes."""
_SHRUNK = 1.2
"""A picture that is reduced by more is blurred first, by ``_SHRINK_BLUR`` times the factor."""
_SHRINK_BLUR = 0.5
_LEAST_BLOCKS = 6
_LEAST_CORRELATION = 0.5
_TRUSTED = 2.0
"""Blocks that miss by more than so many times the median don't count in the second fit …"""
_TRUSTED_PIXELS = 0.15
"""… unless by less than this."""


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """Two small pictures over each other.

    Attributes:
        blocks: of the overlap, in pixels of the coarser one.
        matrix: float64 [3, 3], the refined map from the first small picture to the second.
        base, other: float32 [h, w], what was compared: the coarser picture, and the other one as its pixels
            see it, both blurred a little, and in one light where light cuts off much of either; ``other`` is
            ``base`` where it shows nothing.
    """

    blocks: Blocks
    matrix: Matrix
    base: Floats
    other: Floats


def lay_over(first: Floats, second: Floats, matrix: Matrix, *, plane: bool) -> Laid:
    """Refine the map from one small grey picture to another, and compare block by block.

    Args:
        first: float32 [h, w].
        second: float32 [h, w] of another size.
        matrix: from pixels of the first to pixels of the second.
        plane: refine a homography, else an affine map.
    """
    if _scale(matrix, first.shape) >= 1:
        return _refined(first, second, matrix, plane=plane)
    laid = _refined(second, first, inverse(matrix), plane=plane)
    return replace(laid, matrix=inverse(laid.matrix))


def _refined(base: Floats, finer: Floats, matrix: Matrix, *, plane: bool) -> Laid:
    grown = _scale(matrix, base.shape)
    other = blurred(finer, _SHRINK_BLUR * grown) if grown > _SHRUNK else finer
    laid = _shown_over(base, other, matrix)
    light = light_between(laid.base, laid.other, laid.blocks)
    for _ in range(_ROUNDS - 1):
        laid = _shown_over(base, other, laid.matrix @ _correction(laid.blocks, plane=plane), light)
    return replace(laid, matrix=laid.matrix / laid.matrix[2, 2])


def _shown_over(base: Floats, other: Floats, matrix: Matrix, light: Light | None = None) -> Laid:
    shown = warped(other, matrix, (base.shape[1], base.shape[0]), math.nan)
    inside = np.isfinite(shown)
    filled = np.where(inside, shown, base).astype(np.float32)
    one, two = blurred(base, _SOFT), blurred(filled, _SOFT)
    if light is None:
        return Laid(compared(one, two, inside), matrix, one, two)
    one, two = light.equalised(one, two)
    return Laid(light.unspoilt(compared(one, two, inside), one, two), matrix, one, two)


def _scale(matrix: Matrix, shape: tuple[int, ...]) -> float:
    """How much longer lengths become in the middle of a picture of this height and width."""
    middle = np.array([shape[1] / 2, shape[0] / 2])
    return math.sqrt(abs(float(np.linalg.det(linear_at(matrix, middle)))))


def _correction(blocks: Blocks, *, plane: bool) -> Matrix:
    """What to put before the map so that the blocks that agree fit better."""
    counts = blocks.textured & blocks.sharp & (blocks.correlation > _LEAST_CORRELATION)
    matrix = np.eye(3)
    for _ in range(2):
        if counts.sum() < _LEAST_BLOCKS:
            return matrix
        places, shifts = blocks.places[counts], blocks.shifts[counts]
        matrix = (homography if plane else affine)(places, places + shifts)
        left = np.hypot(*(applied(matrix, blocks.places) - blocks.places - blocks.shifts).T)
        counts &= left <= max(_TRUSTED_PIXELS, _TRUSTED * float(np.median(left[counts])))
    return matrix
