"""The one transform on which most matches agree.

Each match alone tells a similarity, by the place, size and angle of its keypoints; the one that most others
confirm is refined. So nothing is drawn at random: the same photos give the same answer (Lowe 2004, section
7.3, in another form). Knows nothing of pixels.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.fitting import (
    Fit,
    Matrix,
    Points,
    affine,
    homography,
    linear_at,
    residuals,
    similarity,
)
from photo_finder.duplicates.verification.matching import Matches

LEAST_VOTES = 4
_PATIENCE = 5.0
"""Pixels by which a match may miss where another one sees it, next to that one …"""
_PATIENCE_FAR = 0.12
"""… and more by this share of the distance between the two."""
_MOST_SIZE_RATIO = 0.45
"""Natural logarithm of how much larger one match may see the second photo than another."""
_MOST_TURN = 0.4
"""Radians by which it may see it turned."""
_APART_PIXELS = 4
_CANDIDATES = 3
_LEAST_SCALE = 0.08
_MOST_SQUEEZE = 3.2

_Steps = tuple[tuple[Fit, float], ...]
"""Fits in their order, each with the distance in pixels up to which a match agrees with it."""
_ROUGH: _Steps = ((similarity, 12.0), (affine, 7.0), (affine, 4.0))
_CLOSE: _Steps = ((affine, 3.0), (affine, 3.0))
_CLOSE_PLANE: _Steps = ((affine, 7.0), (homography, 5.0), (homography, 3.0), (homography, 3.0))
_USUAL_DIAMETER = 6.0
"""Keypoints of larger ones are found less exactly, in proportion."""
_MOVED_PIXELS = (5.0, 40.0)
"""Pixels by which a match must and may lie off to be one of something that has moved."""
_LEAST_PLANE = 12
_PLANE_GAIN = 1.2
"""A homography is taken for so many times the votes, or …"""
_PLANE_CLOSER = 0.7
"""… for a misfit of so many times that of the affine map, unless this one fits well enough:"""
_WELL_FITTED = 0.3


@dataclass(frozen=True, slots=True, eq=False)
class Agreement:
    """Matches that agree on one transform.

    Attributes:
        source, target: float64 [k, 2] of the matches that agree.
        matrix: from source to target, affine, or a homography if ``plane``.
        votes: places that agree: keypoints of one corner count once.
        plane: whether more agree on a homography, or more closely, than on any affine map.
        misfit: median distance in pixels between moved sources and targets.
        moved: other matches that see the same scale and turn, but lie a little off: what has moved between
            two shots, or stands nearer to the camera. What is put over a copy matches nothing.
    """

    source: Points
    target: Points
    matrix: Matrix
    votes: int
    plane: bool
    misfit: float
    moved: int


def agreement(found: Matches) -> Agreement | None:
    """The transform with most votes; None if fewer than ``LEAST_VOTES`` agree on any."""
    if len(found) < LEAST_VOTES:
        return None
    supports = _supports(found.first.astype(np.float64), found.second.astype(np.float64))
    best: Agreement | None = None
    for _ in range(_CANDIDATES):
        votes = supports.sum(axis=1)
        leader = int(votes.argmax())
        if votes[leader] < max(LEAST_VOTES, best.votes if best else 0):
            break
        refined = _refined(found, supports[leader])
        if refined is not None and (best is None or refined.votes > best.votes):
            best = refined
        supports[supports[leader]] = False  # who stood for this one does not stand for another
    return best


def _supports(first: NDArray[np.float64], second: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which match confirms which one's similarity, bool [k, k]."""
    scale = second[:, 2] / first[:, 2]
    turn = second[:, 3] - first[:, 3]
    linear = scale * np.exp(1j * turn)
    p, q = first[:, 0] + 1j * first[:, 1], second[:, 0] + 1j * second[:, 1]
    gaps = np.abs(q - q[:, None])
    misses = np.abs(linear[:, None] * (p - p[:, None]) - (q - q[:, None]))
    near = misses <= _PATIENCE + _PATIENCE_FAR * gaps
    sizes = np.abs(np.log(scale / scale[:, None])) <= _MOST_SIZE_RATIO
    turns = np.abs(np.angle(linear * np.conj(linear)[:, None])) <= _MOST_TURN
    made: NDArray[np.bool_] = near & sizes & turns
    return made


def _refined(found: Matches, chosen: NDArray[np.bool_]) -> Agreement | None:
    """From a rough similarity to the map on which the most matches agree closely."""
    rough = _fitted(found, chosen, _ROUGH)
    if rough is None:
        return None
    flat, plane = _fitted(found, rough, _CLOSE), _fitted(found, rough, _CLOSE_PLANE)
    as_affine = None if flat is None else _agreement(found, flat, plane=False)
    if plane is None or plane.sum() < _LEAST_PLANE:
        return as_affine
    as_plane = _agreement(found, plane, plane=True)
    return as_plane if as_plane is not None and _is_better(as_plane, as_affine) else as_affine


def _is_better(plane: Agreement, flat: Agreement | None) -> bool:
    """Whether a homography, which has more freedom, has earned it."""
    if flat is None or plane.votes >= _PLANE_GAIN * flat.votes:
        return True
    closer = plane.misfit <= _PLANE_CLOSER * flat.misfit and flat.misfit > _WELL_FITTED
    return closer and plane.votes >= flat.votes


def _fitted(found: Matches, chosen: NDArray[np.bool_], steps: _Steps) -> NDArray[np.bool_] | None:
    """Which matches agree after fitting to those that agreed before, with falling patience."""
    source, target = _points(found)
    for fit, limit in steps:
        if chosen.sum() < LEAST_VOTES:
            return None
        left = residuals(fit(source[chosen], target[chosen]), source, target)
        chosen = left <= limit * np.maximum(1.0, found.second[:, 2] / _USUAL_DIAMETER)
    return chosen


def _agreement(found: Matches, chosen: NDArray[np.bool_], *, plane: bool) -> Agreement | None:
    source, target = (found_points[chosen] for found_points in _points(found))
    votes = min(_places(source), _places(target)) if len(source) else 0
    if votes < LEAST_VOTES:
        return None
    matrix = (homography if plane else affine)(source, target)
    if not _plausible(matrix, source):
        return None
    misfit = float(np.median(residuals(matrix, source, target)))
    return Agreement(source, target, matrix, votes, plane, misfit, _moved(found, chosen, matrix))


def _moved(found: Matches, chosen: NDArray[np.bool_], matrix: Matrix) -> int:
    source, target = _points(found)
    scale = np.log(found.second[:, 2] / found.first[:, 2])
    turn = np.exp(1j * (found.second[:, 3] - found.first[:, 3]))
    like_scale = np.abs(scale - np.median(scale[chosen])) <= _MOST_SIZE_RATIO
    like_turn = np.abs(np.angle(turn * np.conj(turn[chosen].mean()))) <= _MOST_TURN
    off = residuals(matrix, source, target)
    near = (off > _MOVED_PIXELS[0]) & (off <= _MOVED_PIXELS[1])
    other = near & like_scale & like_turn & ~chosen
    return _places(target[other])


def _points(found: Matches) -> tuple[Points, Points]:
    return found.first[:, :2].astype(np.float64), found.second[:, :2].astype(np.float64)


def _places(points: Points) -> int:
    x, y = np.floor(points / _APART_PIXELS).astype(np.int64).T
    return len(np.unique(x << 20 | y & 0xFFFFF))


def _plausible(matrix: Matrix, source: Points) -> bool:
    """Whether a map neither turns the picture inside out nor squashes it to a line or a point."""
    linear = linear_at(matrix, source.mean(axis=0))
    longest, shortest = np.linalg.svd(linear, compute_uv=False)
    lies_right = np.linalg.det(linear) > 0 and shortest > _LEAST_SCALE and longest < 1 / _LEAST_SCALE
    return bool(lies_right and longest < _MOST_SQUEEZE * shortest)
