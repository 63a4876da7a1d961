"""How numbers were rounded tells a photo that was saved anew from the next frame on a tripod."""

import io

import numpy as np
import pytest
from PIL import Image

from photo_finder.duplicates.verification.resaved import is_resaved
from photo_finder.imaging.luma import jpeg_luma
from tests.unit.duplicates.verification.pictures import SAMPLES, sample


def jpeg(photo: Image.Image, quality: int) -> bytes:
    file = io.BytesIO()
    photo.save(file, "JPEG", quality=quality)
    return file.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def frame(photo: Image.Image, seed: int) -> Image.Image:
    """With the grain of an exposure of its own."""
    grain = np.random.default_rng(seed).normal(0, 2, (photo.height, photo.width, 3))
    return Image.fromarray((np.asarray(photo) + grain).clip(0, 255).astype(np.uint8))


def told(first: bytes, second: bytes) -> bool | None:
    one, two = (jpeg_luma(data, max_pixels=10**7) for data in (first, second))
    assert one is not None
    assert two is not None
    return is_resaved(one.levels, one.steps, two.levels, two.steps)


@pytest.mark.parametrize("name", SAMPLES[:3])
@pytest.mark.parametrize("quality", [50, 75, 92])
def test_a_photo_that_was_saved_anew_is_told_from_the_next_frame(name: str, quality: int) -> None:
    shot, next_shot = (jpeg(frame(sample(name), seed), 92) for seed in (1, 2))
    assert told(shot, jpeg(opened(shot), quality)) is True
    assert told(jpeg(opened(shot), quality), shot) is True
    assert told(shot, jpeg(opened(next_shot), quality)) is False
    assert told(shot, next_shot) is False


def test_where_a_part_changed_it_is_not_only_saved_anew() -> None:
    """As in frames of a cartoon, of which all the rest is the same to the last number."""
    shot = jpeg(sample(SAMPLES[0]), 92)
    next_frame = opened(shot)
    middle = next_frame.width // 2, next_frame.height // 2
    next_frame.paste(sample(SAMPLES[1]).crop((0, 0, middle[0] // 2, middle[1] // 2)), middle)
    assert told(shot, jpeg(next_frame, 92)) is False


def test_nothing_is_told_of_other_sizes_and_of_flat_pictures() -> None:
    shot = jpeg(sample(SAMPLES[0]), 90)
    photo = opened(shot)
    assert told(shot, jpeg(photo.resize((photo.width // 2, photo.height // 2)), 90)) is None
    flat = jpeg(Image.new("RGB", (200, 200), (90, 90, 90)), 90)
    assert told(flat, flat) is None
    tiny = jpeg(photo.resize((20, 20)), 90)
    assert told(tiny, tiny) is None
