"""One photo laid over another as exactly as larger pictures of both allow, for the eye.

``verify`` tells a place to a part of a pixel of the small pictures, which in a photo are several; here it is
made finer with larger ones, step by step. Must not judge anything.
"""

import numpy as np

from photo_finder.duplicates.verification.arrangement import Rows, to_shares
from photo_finder.duplicates.verification.features import SMALL_SIDE
from photo_finder.duplicates.verification.fitting import Matrix, inverse
from photo_finder.duplicates.verification.overlay import lay_over
from photo_finder.duplicates.verification.vision import Picture, grey, reduced

ALIGNED_SIDE = 1280
"""Longer side in pixels of the pictures with which a place is made fine."""

_MOST_MOVED = 0.02
"""Share of a side by which a corner may be moved: what moves it further has lost its way."""
_BENT = 1e-3
"""Least share of perspective from which the map is that of a plane seen from elsewhere."""

_CORNERS = np.array([[0.0, 0, 1], [1, 0, 1], [0, 1, 1], [1, 1, 1]])


def aligned(first: Picture, second: Picture, transform: Rows) -> Rows:
    """Make finer where one picture lies in the other.

    Args:
        first: uint8 [h, w, 3]; no more than ``ALIGNED_SIDE`` of it is made use of.
        second: likewise.
        transform: from places in the first to places in the second, in shares of width and height, as
            ``Verdict.transform`` tells it.

    Returns:
        The same, finer; as it was where the pictures do not tell.
    """
    coarse = np.array(transform)
    plane = bool(np.abs(coarse[2, :2]).max() > _BENT)
    found: Matrix = coarse
    side = 2 * SMALL_SIDE
    longest = max(*first.shape[:2], *second.shape[:2])
    while side // 2 < min(longest, ALIGNED_SIDE):
        found = _finer(reduced(first, side), reduced(second, side), found, plane=plane)
        side *= 2
    if _moved(found, coarse) > _MOST_MOVED:
        return transform
    rows: list[tuple[float, float, float]] = [(float(a), float(b), float(c)) for a, b, c in found]
    return tuple(rows)


def _finer(first: Picture, second: Picture, transform: Matrix, *, plane: bool) -> Matrix:
    one, other = (grey(picture).astype(np.float32) for picture in (first, second))
    matrix = inverse(to_shares(second)) @ transform @ to_shares(first)
    moved = to_shares(second) @ lay_over(one, other, matrix, plane=plane).matrix @ inverse(to_shares(first))
    made: Matrix = moved / moved[2, 2]
    return made


def _moved(one: Matrix, other: Matrix) -> float:
    """The furthest of a corner of the first picture, seen in the other's shares."""
    places = [corners[:, :2] / corners[:, 2:] for corners in (_CORNERS @ one.T, _CORNERS @ other.T)]
    return float(np.abs(places[0] - places[1]).max())
