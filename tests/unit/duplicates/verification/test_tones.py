"""Differences of light and colour are told in words, in both directions, and not confused."""

import numpy as np
import pytest
from PIL import Image, ImageOps

from photo_finder.duplicates.verification.arrangement import Rows
from photo_finder.duplicates.verification.tones import tone_words
from tests.unit.duplicates.verification.pictures import texture

WHOLE: Rows = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
PHOTO = texture(6, (160, 120))
CHANGES = {
    "nothing": (PHOTO, [], []),
    "grey": (PHOTO.convert("L").convert("RGB"), ["black and white"], ["coloured"]),
    "swapped": (Image.merge("RGB", PHOTO.split()[::-1]), ["recoloured"], ["recoloured"]),
    "dark": (PHOTO.point(lambda level: level // 2), ["darker"], ["brighter"]),
    "sepia": (
        ImageOps.colorize(PHOTO.convert("L"), (40, 20, 0), (255, 235, 190)),
        ["recoloured"],
        ["recoloured"],
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_was_done_to_the_tones_is_told(name: str) -> None:
    changed, there, back = CHANGES[name]
    assert tone_words(np.asarray(PHOTO), np.asarray(changed), WHOLE) == there
    assert tone_words(np.asarray(changed), np.asarray(PHOTO), WHOLE) == back


def test_only_what_both_show_is_compared() -> None:
    half = np.asarray(PHOTO)[:, :80]
    rest = np.asarray(PHOTO).copy()
    rest[:, 80:] = (255, 0, 0)
    left_half: Rows = ((2.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    assert tone_words(rest, half, left_half) == []


def test_nothing_is_told_of_pictures_that_do_not_overlap() -> None:
    aside: Rows = ((1.0, 0.0, 5.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    assert tone_words(np.asarray(PHOTO), np.asarray(PHOTO) // 3, aside) == []


def test_pictures_of_dark_and_bright_parts_are_not_darker_for_a_few_pixels() -> None:
    """The middle of all their levels jumps, though hardly any of them is another one."""
    levels = np.full((120, 160), 210, np.uint8)
    levels[:, :79] = 40
    shifted = np.full((120, 160), 210, np.uint8)
    shifted[:, :83] = 40
    one, other = (np.repeat(grey[:, :, None], 3, axis=2) for grey in (levels, shifted))
    assert tone_words(one, other, WHOLE) == tone_words(other, one, WHOLE) == []
