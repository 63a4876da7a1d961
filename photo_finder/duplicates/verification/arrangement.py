"""How one photo lies to another, by the map between their small pictures. Must not put it into words."""

import math
from dataclasses import dataclass

import numpy as np

from photo_finder.duplicates.verification.comparison import Comparison
from photo_finder.duplicates.verification.features import LocalFeatures
from photo_finder.duplicates.verification.fitting import Matrix, inverse, landing_inside, linear_at
from photo_finder.duplicates.verification.matching import MIRRORED
from photo_finder.duplicates.verification.vision import Picture

Rows = tuple[tuple[float, float, float], ...]
"""Three rows of a transform."""

_PERSPECTIVE = 0.03
_SAMPLES = 128
_NEAR_SHARE = 0.9
_NEAR_TILT_DEGREES = 3.0


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the second photo lies to the first.

    Attributes:
        transform: three rows of three, from places in the first to places in the second, both in shares of
            width and height; acts on columns (x, y, 1).
        first_shown, second_shown: share of the area of each that the other shows too.
        quarters: right angles by which it is turned, clockwise, 0 to 3.
        tilt_degrees: clockwise, in addition, from -45 to 45.
        resized: factor of lengths in the photos' own pixels.
        squeeze: natural logarithm of the longest by the shortest stretch.
    """

    transform: Rows
    first_shown: float
    second_shown: float
    quarters: int
    tilt_degrees: float
    resized: float
    squeeze: float
    mirrored: bool
    perspective: bool


def arrangement(first: LocalFeatures, second: LocalFeatures, compared: Comparison) -> Arrangement:
    """The map of a comparison in terms of both photos."""
    relative = _relative(first.small, second.small, compared)
    linear = linear_at(compared.laid.matrix, np.array(first.small.shape[1::-1]) / 2)
    turn = math.degrees(math.atan2(linear[1, 0] - linear[0, 1], linear[0, 0] + linear[1, 1]))
    quarters = round(turn / 90)
    stretches = np.linalg.svd(linear, compute_uv=False)
    own = math.sqrt(second.width * second.height / (second.small.shape[0] * second.small.shape[1]))
    other = math.sqrt(first.width * first.height / (first.small.shape[0] * first.small.shape[1]))
    rows: list[tuple[float, float, float]] = [(float(a), float(b), float(c)) for a, b, c in relative]
    return Arrangement(
        transform=tuple(rows),
        first_shown=_shown(relative),
        second_shown=_shown(inverse(relative)),
        quarters=quarters % 4,
        tilt_degrees=turn - 90 * quarters,
        resized=math.sqrt(float(stretches[0] * stretches[1])) * own / other,
        squeeze=math.log(float(stretches[0] / stretches[1])),
        mirrored=compared.variant in MIRRORED,
        perspective=compared.evidence.perspective > _PERSPECTIVE,
    )


def nearly_equal(placed: Arrangement, tones: tuple[str, ...]) -> bool:
    """Whether nothing but noise and a nudge of the camera tells the two apart, as in a burst."""
    return (
        min(placed.first_shown, placed.second_shown) >= _NEAR_SHARE
        and not placed.quarters
        and not placed.mirrored
        and abs(placed.tilt_degrees) <= _NEAR_TILT_DEGREES
        and not tones
    )


def _relative(first: Picture, second: Picture, compared: Comparison) -> Matrix:
    matrix = compared.laid.matrix
    if compared.variant in MIRRORED:
        matrix = matrix @ np.array([[-1.0, 0, first.shape[1] - 1], [0, 1, 0], [0, 0, 1]])
    moved = to_shares(second) @ matrix @ inverse(to_shares(first))
    made: Matrix = moved / moved[2, 2]
    return made


def to_shares(picture: Picture) -> Matrix:
    """From middles of pixels to shares of width and height."""
    height, width = picture.shape[:2]
    return np.array([[1 / width, 0, 0.5 / width], [0, 1 / height, 0.5 / height], [0, 0, 1]])


def _shown(transform: Matrix) -> float:
    """Share of a photo that lies in the other, by the transform in shares of width and height."""
    return float(landing_inside(transform, (1, 1), (1, 1), (_SAMPLES, _SAMPLES)).mean())
