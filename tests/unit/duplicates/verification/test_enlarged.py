"""Whose rounding is found in the other tells an enlargement from an original, however soft that is."""

import io

import numpy as np
import pytest
from PIL import Image, ImageFilter

from photo_finder.duplicates.verification.enlarged import is_enlarged
from photo_finder.imaging.luma import jpeg_luma
from tests.unit.duplicates.verification.pictures import SAMPLES, sample

Filter = Image.Resampling


def jpeg(photo: Image.Image, quality: int) -> bytes:
    file = io.BytesIO()
    photo.save(file, "JPEG", quality=quality)
    return file.getvalue()


def scaled(data: bytes, factor: float, how: Filter) -> Image.Image:
    with Image.open(io.BytesIO(data)) as photo:
        return photo.resize((round(photo.width * factor), round(photo.height * factor)), how)


def told(larger: bytes, smaller: bytes) -> bool | None:
    one, two = (jpeg_luma(data, max_pixels=10**7) for data in (larger, smaller))
    assert one is not None
    assert two is not None
    return is_enlarged(one.levels, two.levels, two.steps)


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("factor", [1.5, 2, 3])
@pytest.mark.parametrize("how", [Filter.BICUBIC, Filter.LANCZOS])
def test_an_enlargement_is_told(name: str, factor: float, how: Filter) -> None:
    source = jpeg(sample(name), 80)
    assert told(jpeg(scaled(source, factor, how), 92), source) is True


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("blur", [0, 0.8, 1.6])
@pytest.mark.parametrize("quality", [40, 75, 90])
def test_an_original_is_not_taken_for_one_be_it_soft(name: str, blur: float, quality: int) -> None:
    soft = sample(name).filter(ImageFilter.GaussianBlur(blur))
    grain = np.random.default_rng(1).normal(0, 1.5, (soft.height, soft.width, 1))
    original = jpeg(Image.fromarray((np.asarray(soft) + grain).clip(0, 255).astype(np.uint8)), 92)
    for factor, how in ((0.5, Filter.BOX), (0.75, Filter.LANCZOS), (0.6, Filter.BICUBIC)):
        assert told(original, jpeg(scaled(original, factor, how), quality)) is not True


def test_another_photo_is_no_enlargement() -> None:
    source = jpeg(sample(SAMPLES[0]), 80)
    size = tuple(2 * length for length in sample(SAMPLES[0]).size)
    assert told(jpeg(sample(SAMPLES[1]).resize(size), 92), source) is False


def test_nothing_is_told_of_other_shapes_of_flat_pictures_and_of_fine_steps() -> None:
    source = jpeg(sample(SAMPLES[0]), 80)
    assert told(source, source) is None
    wide = scaled(source, 2, Filter.BICUBIC)
    assert told(jpeg(wide.resize((wide.width, wide.height * 3 // 4)), 90), source) is None
    flat = jpeg(Image.new("RGB", (200, 200), (90, 90, 90)), 90)
    assert told(jpeg(Image.new("RGB", (400, 400), (90, 90, 90)), 90), flat) is None
    fine = jpeg(sample(SAMPLES[0]), 100)
    assert told(jpeg(scaled(fine, 2, Filter.BICUBIC), 92), fine) is None
