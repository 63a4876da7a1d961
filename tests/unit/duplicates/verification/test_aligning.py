"""Where one picture lies in another is told exactly enough to lay them over each other in full."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageOps

from photo_finder.duplicates.verification import Rows, aligned, verify
from tests.unit.duplicates.verification.pictures import featured, saved, texture

WIDE, HIGH = 900, 660
PHOTO = texture(9).resize((WIDE, HIGH), Image.Resampling.BICUBIC)
ROUGHLY = 0.005
CORNERS = np.array([[0.0, 0, 1], [1, 0, 1], [0, 1, 1], [1, 1, 1]])


def pixels_apart(told: Rows, true: NDArray[np.float64], size: tuple[int, int]) -> float:
    moved = [corners[:, :2] / corners[:, 2:] for corners in (CORNERS @ np.array(told).T, CORNERS @ true.T)]
    return float(np.abs((moved[0] - moved[1]) * size).max())


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_crop_is_laid_to_a_part_of_a_pixel_however_roughly_it_was_told(mirrored: bool) -> None:
    left, top, right, bottom = 131, 77, 700, 540
    crop = saved(PHOTO.crop((left, top, right, bottom)), 75)
    wide, high = crop.size
    true = np.array([[WIDE / wide, 0, -left / wide], [0, HIGH / high, -top / high], [0, 0, 1]])
    if mirrored:
        crop, true = ImageOps.mirror(crop), np.array([[-1.0, 0, 1], [0, 1, 0], [0, 0, 1]]) @ true
    coarse = verify(featured(PHOTO), featured(crop)).transform
    assert coarse is not None
    rough = tuple((a, b, c + ROUGHLY) for a, b, c in coarse[:2]) + coarse[2:]
    assert pixels_apart(rough, true, crop.size) > 2
    assert pixels_apart(aligned(np.asarray(PHOTO), np.asarray(crop), rough), true, crop.size) < 0.25


def test_where_pictures_do_not_tell_it_stays_as_it_was() -> None:
    rows = ((1.0, 0.0, 0.1), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    flat = np.full((400, 500, 3), 128, np.uint8)
    assert np.allclose(aligned(np.asarray(PHOTO), flat, rows), rows, atol=1e-9)
