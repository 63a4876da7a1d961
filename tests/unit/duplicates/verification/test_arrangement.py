"""How one photo lies to the other is told in numbers: shares, turns, scale, and the transform."""

import numpy as np
import pytest
from PIL import Image, ImageOps

from photo_finder.duplicates.verification.arrangement import Arrangement, arrangement
from photo_finder.duplicates.verification.comparison import compare
from tests.unit.duplicates.verification.pictures import featured, texture

PHOTO = texture(9)


def placed(second: Image.Image, first: Image.Image = PHOTO) -> Arrangement:
    one, other = featured(first), featured(second)
    found = compare(one, other)
    assert found is not None
    return arrangement(one, other, found)


def test_the_same_picture_lies_where_it_was() -> None:
    made = placed(PHOTO)
    assert np.allclose(made.transform, np.eye(3), atol=0.005)
    assert min(made.first_shown, made.second_shown) > 0.97
    assert made.resized == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_right_angles_are_counted_clockwise(quarters: int) -> None:
    made = placed(PHOTO.rotate(-90 * quarters, expand=True))
    assert made.quarters == quarters
    assert abs(made.tilt_degrees) < 0.3


@pytest.mark.parametrize("degrees", [-12.0, 3.0, 30.0])
def test_tilts_are_told_clockwise(degrees: float) -> None:
    made = placed(PHOTO.rotate(-degrees, Image.Resampling.BICUBIC))
    assert made.quarters == 0
    assert made.tilt_degrees == pytest.approx(degrees, abs=0.4)


@pytest.mark.parametrize("share", [0.35, 0.6, 0.85])
def test_the_share_of_a_crop_is_told_from_both_sides(share: float) -> None:
    side = share**0.5
    crop = PHOTO.crop((20, 10, 20 + round(side * 300), 10 + round(side * 220)))
    assert placed(crop).first_shown == pytest.approx(share, abs=0.03)
    assert placed(PHOTO, crop).second_shown == pytest.approx(share, abs=0.03)


@pytest.mark.parametrize("factor", [0.4, 1.5, 3.0])
def test_the_scale_is_that_of_the_photos_not_of_what_is_kept_of_them(factor: float) -> None:
    bigger = PHOTO.resize((round(300 * factor), round(220 * factor)), Image.Resampling.BICUBIC)
    assert placed(bigger).resized == pytest.approx(factor, rel=0.02)


def test_mirrored_and_squeezed_are_told() -> None:
    assert placed(ImageOps.mirror(PHOTO)).mirrored
    assert placed(PHOTO.resize((300, 150))).squeeze == pytest.approx(np.log(220 / 150), abs=0.02)
    assert not placed(PHOTO.resize((300, 150))).perspective


def test_a_view_from_the_side_is_told() -> None:
    seen = PHOTO.transform(
        PHOTO.size,
        Image.Transform.PERSPECTIVE,
        (1.3, 0.1, -40, 0.05, 1.3, -30, 0.0008, 0.0006),
        Image.Resampling.BICUBIC,
    )
    assert placed(seen).perspective
