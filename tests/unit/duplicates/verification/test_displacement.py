"""What moved between two shots is found elsewhere; what was put over a copy is not."""

import numpy as np
from PIL import Image, ImageDraw

from photo_finder.duplicates.verification.blocks import compared
from photo_finder.duplicates.verification.displacement import Displaced, displaced
from tests.unit.duplicates.verification.pictures import texture

PHOTO = texture(9, (160, 120))
PART = (50, 35, 110, 85)


def found(second: Image.Image) -> Displaced:
    one, two = (np.asarray(photo.convert("L"), np.float32) for photo in (PHOTO, second))
    return displaced(one, two, compared(one, two, np.ones(one.shape, bool)))


def test_a_part_that_moved_is_found() -> None:
    made = PHOTO.copy()
    made.paste(PHOTO.crop(PART), (PART[0] + 5, PART[1] - 3))
    told = found(made)
    assert told.sought >= 10
    assert told.found > 0.5 * told.sought


def test_what_is_put_over_a_part_is_not() -> None:
    for cover in (texture(10, (60, 50)), Image.new("RGB", (60, 50), "white")):
        made = PHOTO.copy()
        made.paste(cover, PART[:2])
        ImageDraw.Draw(made).text((PART[0] + 4, PART[1] + 15), "HELLO", "black")
        told = found(made)
        assert told.sought >= 10
        assert told.found < 0.1 * told.sought


def test_where_all_agrees_nothing_is_sought() -> None:
    assert found(PHOTO) == Displaced(0, 0)


def test_what_went_farther_than_is_looked_is_not_found() -> None:
    made = PHOTO.copy()
    made.paste(PHOTO.crop((0, 0, 60, 50)), (90, 60))
    assert found(made).found <= 2
