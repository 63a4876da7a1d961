"""Keypoints are matched to what they look like, mirrored and in negative too, and to nothing that repeats."""

import numpy as np
import pytest
from PIL import ImageOps

from photo_finder.duplicates.verification.matching import VARIANTS, Matcher, Variant
from tests.unit.duplicates.verification.pictures import checkerboard, featured, texture

CHANGES = {
    "plain": lambda photo: photo,
    "mirrored": ImageOps.mirror,
    "negative": ImageOps.invert,
    "mirrored negative": lambda photo: ImageOps.mirror(ImageOps.invert(photo)),
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_each_variant_matches_what_was_changed_so_and_nothing_else(variant: Variant) -> None:
    first, second = featured(texture(4)), featured(CHANGES[variant](texture(4)))
    found = {other: len(Matcher(first, second).matches(other)) for other in VARIANTS}
    assert found[variant] > 0.6 * len(first)
    assert all(count < 0.2 * found[variant] for other, count in found.items() if other != variant)


@pytest.mark.parametrize("variant", VARIANTS)
def test_matches_lie_where_the_change_puts_them(variant: Variant) -> None:
    first, second = featured(texture(4)), featured(CHANGES[variant](texture(4)))
    found = Matcher(first, second).matches(variant)
    gaps = np.abs(found.first[:, :2] - found.second[:, :2]).max(axis=1)
    turns = np.abs(np.angle(np.exp(1j * (found.first[:, 3] - found.second[:, 3]))))
    assert np.median(gaps) < 0.5
    assert np.median(turns) < 0.1


def test_a_pattern_that_repeats_gives_hardly_a_match() -> None:
    board = featured(checkerboard(20))
    assert len(Matcher(board, featured(checkerboard(20).crop((7, 9, 300, 240)))).matches("plain")) < 30


def test_pictures_without_keypoints_have_no_matches() -> None:
    none = featured(checkerboard(400))
    assert len(none) == 0
    assert len(Matcher(none, featured(texture(1))).matches("plain")) == 0
    assert len(Matcher(featured(texture(1)), none).matches("mirrored")) == 0
