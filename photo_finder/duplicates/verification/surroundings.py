"""What lies around a picture within a larger one: more of the same scene, a frame, words, or other things.

Works on the small pictures. Must not know how the place was found.
"""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.vision import Floats, box_mean

Surroundings = Literal["nothing", "scene", "frame", "words", "other"]

_LEAST_SHARE = 0.03
_CELL = 7
_PAPER_LEVELS = 12
"""Grey levels from the darkest to the lightest of one paper."""
_PAPER = 0.95
"""Share of paper from which surroundings are a frame …"""
_WRITTEN = 0.55
"""… and from which on they are paper with words on it."""
_SEAM = 2.0
"""An edge of the inner picture is a seam when grey levels jump so many times more over it than beside it."""
_LEAST_JUMP = 6.0


def surroundings(picture: Floats, inside: NDArray[np.bool_]) -> Surroundings:
    """What a picture shows outside a part of it.

    Args:
        picture: float32 [h, w], grey.
        inside: bool [h, w], the part.
    """
    if inside.all() or (~inside).mean() < _LEAST_SHARE or not inside.any():
        return "nothing"
    outside = _well_outside(inside)
    if not outside.any():
        return "nothing"
    paper = _paper(picture[outside])
    if paper >= _PAPER:
        return "frame"
    if not _has_seam(picture, inside):
        return "scene"
    return "words" if paper >= _WRITTEN else "other"


def _well_outside(inside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Cells wholly outside the part, whose edge is known to a pixel or so; narrower ones if need be."""
    for margin in (_CELL + 4, _CELL, _CELL // 2):
        outside: NDArray[np.bool_] = box_mean((~inside).astype(np.float32), margin) > 0.999
        if outside.sum() >= _LEAST_SHARE * inside.size / 2:
            break
    return outside


def _paper(levels: Floats) -> float:
    """Share of the commonest tone."""
    counts = np.bincount(levels.astype(np.int64).ravel(), minlength=256)
    return float(np.convolve(counts, np.ones(_PAPER_LEVELS)).max()) / levels.size


def _has_seam(picture: Floats, inside: NDArray[np.bool_]) -> bool:
    """Whether grey levels jump along the part's edge, more than a few pixels to either side of it."""
    jumps, beside = [], []
    for values, part in ((picture, inside), (picture.T, inside.T)):
        steps = np.abs(values[2:] - values[:-2])
        rows, columns = np.nonzero(part[2:] != part[:-2])
        for away in (-5, -4, 4, 5):
            there = (rows + away).clip(0, len(steps) - 1)
            beside.append(steps[there, columns])
        jumps.append(_strongest(steps, rows, columns))
    jump = float(np.median(np.concatenate(jumps))) if jumps else 0.0
    usual = float(np.mean(np.concatenate(beside))) if beside else 0.0
    return jump > max(_LEAST_JUMP, _SEAM * usual)


def _strongest(steps: Floats, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> Floats:
    """The map is known to a pixel or so: the strongest jump within one to each side."""
    near = [steps[(rows + away).clip(0, len(steps) - 1), columns] for away in (-1, 0, 1)]
    made: Floats = np.max(near, axis=0)
    return made
