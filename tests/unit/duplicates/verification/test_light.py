"""Light that cuts a copy off neither parts it from its original nor excuses what was pasted over it."""

import numpy as np
import pytest
from PIL import Image, ImageEnhance

from photo_finder.duplicates.verification.blocks import compared
from photo_finder.duplicates.verification.light import Light, light_between
from photo_finder.duplicates.verification.overlay import Laid, lay_over
from tests.unit.duplicates.verification.pictures import texture


def brighter(photo: Image.Image) -> Image.Image:
    return ImageEnhance.Contrast(ImageEnhance.Brightness(photo).enhance(1.6)).enhance(1.3)


PHOTO = texture(8, (320, 240)).convert("L").convert("RGB")
BRIGHTER = brighter(PHOTO)
DARKER = ImageEnhance.Contrast(ImageEnhance.Brightness(PHOTO).enhance(0.6)).enhance(1.8)


def grey(photo: Image.Image) -> np.ndarray:
    return np.asarray(photo.convert("L"), np.float32)


def laid(first: Image.Image, second: Image.Image) -> Laid:
    return lay_over(grey(first), grey(second), np.eye(3), plane=False)


def light_of(first: Image.Image, second: Image.Image) -> Light | None:
    one, two = grey(first), grey(second)
    return light_between(one, two, compared(one, two, np.ones(one.shape, np.bool_)))


def agreeing(made: Laid) -> float:
    return float((made.blocks.correlation[made.blocks.textured] >= 0.75).mean())


@pytest.mark.parametrize("pair", [(PHOTO, BRIGHTER), (BRIGHTER, PHOTO), (BRIGHTER, DARKER)])
def test_cut_off_copies_agree_where_anything_is_left_to_see(pair: tuple[Image.Image, Image.Image]) -> None:
    assert (grey(BRIGHTER) >= 254).mean() > 0.1
    assert light_of(*pair) is not None
    made = laid(*pair)
    assert agreeing(made) > 0.99
    told = made.blocks.textured & made.blocks.sharp
    assert told.sum() >= 20
    assert np.median(np.hypot(*made.blocks.shifts[told].T)) < 0.05


def test_a_white_patch_that_light_does_not_explain_disagrees() -> None:
    shade = np.linspace(1.0, 0.4, PHOTO.height)[:, None, None]  # dark below, where the patch comes
    shaded = Image.fromarray((np.asarray(PHOTO) * shade).astype(np.uint8))
    covered = brighter(shaded)
    covered.paste((255, 255, 255), (120, 140, 220, 220))
    assert light_of(shaded, covered) is not None
    made = laid(shaded, covered)
    x, y = made.blocks.places.T
    under = (x > 128) & (x < 212) & (y > 148) & (y < 212)
    assert made.blocks.textured[under].all()
    assert made.blocks.correlation[under].max() < 0.75
    assert agreeing(made) > 0.8


def test_things_of_another_colour_have_no_light_in_common() -> None:
    other = np.asarray(BRIGHTER).copy()
    other[:, ::40] = other[:, 1::40] = 255  # something to cut off
    painted = Image.fromarray(other)
    for x in range(0, 320, 80):
        painted.paste(ImageEnhance.Brightness(PHOTO.crop((x, 0, x + 40, 240))).enhance(0.5), (x, 0))
    assert light_of(PHOTO, painted) is None


def test_light_that_cuts_nothing_off_is_left_as_it_is() -> None:
    soft = ImageEnhance.Contrast(PHOTO).enhance(0.5)
    for other in (PHOTO, soft, ImageEnhance.Brightness(soft).enhance(0.8)):
        assert light_of(PHOTO, other) is None


def test_strangers_have_no_light_in_common() -> None:
    assert light_of(BRIGHTER, brighter(texture(9, (320, 240)))) is None
