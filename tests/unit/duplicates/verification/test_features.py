"""What is kept of a photo: small, spread over the picture, and read back as it was."""

import numpy as np
import pytest
from PIL import Image

from photo_finder.duplicates.verification import VERSION, features_of, from_bytes
from photo_finder.duplicates.verification.features import MOST_KEYPOINTS
from tests.unit.duplicates.verification.pictures import SAMPLES, featured, sample, texture


@pytest.mark.parametrize("name", SAMPLES)
def test_a_photo_takes_about_twenty_kilobytes(name: str) -> None:
    assert len(featured(sample(name)).to_bytes()) < 24_000


def test_what_was_kept_is_read_back() -> None:
    made = featured(texture(1))
    again = from_bytes(made.to_bytes())
    assert (again.width, again.height, again.working) == (made.width, made.height, made.working)
    assert np.abs(again.places - made.places).max() < 0.01
    assert np.abs(again.diameters / made.diameters - 1).max() < 0.02
    assert np.array_equal(again.descriptors, made.descriptors)
    turned = np.angle(np.exp(1j * (again.angles - made.angles)))
    assert np.abs(turned).max() < 0.02
    assert again.small.shape == made.small.shape
    assert np.abs(again.small.astype(int) - made.small).mean() < 6


def test_the_photos_own_size_is_kept() -> None:
    made = features_of(np.asarray(texture(1)), (6000, 4400))
    again = from_bytes(made.to_bytes())
    assert (again.width, again.height) == (6000, 4400)


@pytest.mark.parametrize(
    "harm", [lambda d: b"", lambda d: d[:9], lambda d: d[:-5], lambda d: b"\xff" + d[1:]]
)
def test_damaged_or_foreign_bytes_are_refused(harm: object) -> None:
    data = featured(texture(1)).to_bytes()
    assert data[0] == VERSION
    with pytest.raises(ValueError, match="features"):
        from_bytes(harm(data))  # type: ignore[operator]


def test_keypoints_are_spread_over_the_picture_not_over_its_loudest_part() -> None:
    loud = np.asarray(texture(1, (400, 300))).copy()
    loud[:, :200] = 128 + (loud[:, :200].astype(int) - 128) // 3
    made = features_of(loud)
    assert len(made) == MOST_KEYPOINTS
    assert (made.places[:, 0] < made.working[0] / 2).mean() > 0.25


@pytest.mark.parametrize("size", [(1, 1), (3, 500), (8, 8), (320, 2), (17, 16)])
def test_the_smallest_pictures_give_no_errors(size: tuple[int, int]) -> None:
    made = features_of(np.asarray(texture(2, (32, 32)).resize(size)))
    assert len(from_bytes(made.to_bytes())) == len(made)


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_flat_picture_has_no_keypoints(level: int) -> None:
    assert len(featured(Image.new("RGB", (300, 200), (level, level, level)))) == 0


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((4, 4), np.uint8),
        np.zeros((4, 4, 4), np.uint8),
        np.zeros((4, 4, 3)),
        np.zeros((0, 4, 3), np.uint8),
    ],
)
def test_anything_but_a_colour_picture_is_refused(picture: np.ndarray) -> None:
    with pytest.raises(ValueError, match="picture must be"):
        features_of(picture)


def test_a_large_picture_is_reduced_and_a_small_one_never_enlarged() -> None:
    assert features_of(np.asarray(texture(3, (900, 600)))).working == (320, 213)
    assert features_of(np.asarray(texture(3, (90, 60)))).working == (90, 60)
