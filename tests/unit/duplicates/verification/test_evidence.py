"""What was pasted over a copy does not make the rest of it seem to have moved."""

import pytest
from PIL import Image, ImageDraw

from photo_finder.duplicates.verification.comparison import compare
from photo_finder.duplicates.verification.evidence import Evidence
from tests.unit.duplicates.verification.pictures import SAMPLES, bent, featured, sample


def evidence(first: Image.Image, second: Image.Image) -> Evidence:
    compared = compare(featured(first), featured(second))
    assert compared is not None
    return compared.evidence


def captioned(photo: Image.Image) -> Image.Image:
    """With a dark strip through which the photo shines, and words on it."""
    made = photo.copy()
    top, tall = round(photo.height * 0.7), round(photo.height * 0.15)
    strip = made.crop((0, top, made.width, top + tall))
    made.paste(Image.blend(strip, Image.new("RGB", strip.size), 0.65), (0, top))
    ImageDraw.Draw(made).text((20, top + tall // 4), "a day by the sea", "white", font_size=tall // 2)
    return made


@pytest.mark.parametrize("name", SAMPLES)
def test_the_edges_of_a_caption_do_not_count_as_shifts(name: str) -> None:
    photo = sample(name)
    found = evidence(photo, captioned(photo))
    assert found.agreeing < 1
    assert found.shift < 0.05
    assert found.smooth_shift < 0.03


@pytest.mark.parametrize("name", SAMPLES)
def test_another_shot_with_a_caption_is_still_another_shot(name: str) -> None:
    photo = sample(name)
    found = evidence(photo, captioned(bent(photo, 3)))
    assert found.shift > 0.1
    assert found.smooth_shift > 0.1
