"""In words: what was done to the first photo to make the second. Must not judge whether they are copies."""

import math

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.arrangement import Arrangement
from photo_finder.duplicates.verification.comparison import Comparison, seen_as
from photo_finder.duplicates.verification.features import LocalFeatures
from photo_finder.duplicates.verification.fitting import Matrix, inverse, landing_inside
from photo_finder.duplicates.verification.matching import NEGATIVE
from photo_finder.duplicates.verification.surroundings import Surroundings, surroundings
from photo_finder.duplicates.verification.tones import tone_words
from photo_finder.duplicates.verification.vision import Picture

_WHOLE = 0.965
"""A share of the area from which a photo counts as shown in whole: maps are known to a pixel or so."""
_LEAST_SHOWN = 0.001
"""Of pictures that only touch, nothing is shown."""
_SAME_SCALE = 0.02
_TILT_DEGREES = 0.6
_SQUEEZE = 0.025
_COVERED = 0.97
_FOREIGN, _LEAST_FOREIGN, _ELSEWHERE = 0.4, 3, 0.9
"""Correlation up to which a block shows something else, how many must, and how well all others agree."""

_AROUND: dict[Surroundings, str] = {
    "frame": "framed",
    "words": "captioned",
    "other": "part of a collage or screenshot",
}
_TAKEN_OUT: dict[Surroundings, str] = {
    "frame": "without the frame",
    "words": "without the words around it",
    "other": "cut out of a collage or screenshot",
}


def relation(
    first: LocalFeatures, second: LocalFeatures, compared: Comparison, placed: Arrangement
) -> tuple[str, ...]:
    """The words, the plainest last; ``re-saved`` where nothing else is to be seen."""
    words = [*_shape_words(placed), *_edge_words(first, second, placed)]
    if compared.variant in NEGATIVE:
        words.append("inverted colours")
    else:
        words += tone_words(first.small, second.small, placed.transform)
    if compared.evidence.agreeing < _COVERED and "captioned" not in words:
        words += ["captioned"] if _written_on(compared) else []
    if abs(math.log(placed.resized)) > _SAME_SCALE and not placed.perspective:
        words.append("resized")
    return tuple(words) or ("re-saved",)


def _shape_words(placed: Arrangement) -> list[str]:
    words = ["mirrored"] if placed.mirrored else []
    words += [f"rotated {90 * placed.quarters}°"] if placed.quarters else []
    if placed.perspective:
        return [*words, "perspective"]
    if abs(placed.tilt_degrees) > _TILT_DEGREES:
        words.append(f"tilted {max(1, round(abs(placed.tilt_degrees)))}°")
    return [*words, "squeezed"] if placed.squeeze > _SQUEEZE else words


def _edge_words(first: LocalFeatures, second: LocalFeatures, placed: Arrangement) -> list[str]:
    words = []
    forward = np.array(placed.transform)
    if placed.first_shown < _WHOLE:
        around = surroundings(seen_as(first.small, "plain"), _mask(first.small, forward))
        cropped = f"cropped to {round(100 * placed.first_shown)} %"
        words.append(_TAKEN_OUT.get(around, cropped))
    if placed.second_shown < _WHOLE:
        around = surroundings(seen_as(second.small, "plain"), _mask(second.small, inverse(forward)))
        more = round(100 / max(_LEAST_SHOWN, placed.second_shown))
        words.append(_AROUND.get(around, f"shows more: {more} %"))
    return words


def _written_on(compared: Comparison) -> bool:
    """Whether parts disagree wholly while most agree well: something was put over the picture."""
    blocks = compared.laid.blocks
    other = blocks.textured & (blocks.correlation < _FOREIGN)
    return bool(other.sum() >= _LEAST_FOREIGN and compared.evidence.correlation > _ELSEWHERE)


def _mask(picture: Picture, transform: Matrix) -> NDArray[np.bool_]:
    """Which pixels show what the other photo shows too."""
    return landing_inside(transform, (1, 1), (1, 1), (picture.shape[1], picture.shape[0]))
