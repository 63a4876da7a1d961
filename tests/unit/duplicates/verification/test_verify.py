"""Copies are known as such whatever was done to them, and nothing else is: no other shot, page or frame."""

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from photo_finder.duplicates.verification import from_bytes, verify
from tests.unit.duplicates.verification.pictures import (
    SAMPLES,
    bent,
    checkerboard,
    featured,
    page,
    sample,
    saved,
    texture,
)


def _captioned(photo: Image.Image) -> Image.Image:
    made = photo.copy()
    draw = ImageDraw.Draw(made)
    height = photo.height
    draw.rectangle((0, int(0.8 * height), photo.width, int(0.93 * height)), fill="black")
    draw.text((10, int(0.82 * height)), "WHAT A LOVELY DAY", "white")
    return made


def _collage(photo: Image.Image) -> Image.Image:
    made = Image.new("RGB", (2 * photo.width + 6, photo.height), "white")
    made.paste(photo)
    made.paste(texture(77, photo.size), (photo.width + 6, 0))
    return made


def _cropped(photo: Image.Image, share: float) -> Image.Image:
    side = share**0.5
    left, top = round(0.2 * (1 - side) * photo.width), round(0.7 * (1 - side) * photo.height)
    return photo.crop((left, top, left + round(side * photo.width), top + round(side * photo.height)))


COPIES = {
    "re-saved": (lambda photo: saved(photo, 60), "re-saved"),
    "resized": (lambda photo: photo.resize((photo.width // 2, photo.height // 2)), "resized"),
    "cropped": (lambda photo: _cropped(photo, 0.63), "cropped to 63 %"),
    "half": (lambda photo: _cropped(photo, 0.4), "cropped to 40 %"),
    "turned left": (lambda photo: photo.transpose(Image.Transpose.ROTATE_90), "rotated 270°"),
    "upside down": (lambda photo: photo.transpose(Image.Transpose.ROTATE_180), "rotated 180°"),
    "mirrored": (ImageOps.mirror, "mirrored"),
    "tilted": (lambda photo: photo.rotate(4, Image.Resampling.BICUBIC), "tilted 4°"),
    "black and white": (lambda photo: photo.convert("L").convert("RGB"), "black and white"),
    "recoloured": (lambda photo: Image.merge("RGB", photo.split()[::-1]), "recoloured"),
    "inverted": (ImageOps.invert, "inverted colours"),
    "darker": (lambda photo: photo.point(lambda level: level // 2), "darker"),
    "captioned": (_captioned, "captioned"),
    "framed": (lambda photo: ImageOps.expand(photo, 20, "white"), "framed"),
    "collage": (_collage, "part of a collage or screenshot"),
    "squeezed": (lambda photo: photo.resize((photo.width, int(0.7 * photo.height))), "squeezed"),
    "soft": (lambda photo: photo.filter(ImageFilter.GaussianBlur(1.2)), "re-saved"),
}


@pytest.mark.parametrize("name", COPIES)
@pytest.mark.parametrize("seed", [11, 12])
def test_a_copy_is_known_and_what_was_done_to_it(name: str, seed: int) -> None:
    change, word = COPIES[name]
    photo = texture(seed)
    verdict = verify(featured(photo), featured(change(photo)))
    assert verdict.can_tell
    assert verdict.probability > 0.95
    assert not verdict.doubtful
    assert word in verdict.relation


@pytest.mark.parametrize("photo", SAMPLES)
@pytest.mark.parametrize(
    "name", ["re-saved", "half", "mirrored", "tilted", "captioned", "collage", "inverted"]
)
def test_a_copy_of_a_real_photo_is_known(photo: str, name: str) -> None:
    original = sample(photo)
    assert verify(featured(original), featured(COPIES[name][0](original))).probability > 0.9


@pytest.mark.parametrize("name", COPIES)
def test_the_order_of_the_two_hardly_matters(name: str) -> None:
    first, second = featured(texture(13)), featured(COPIES[name][0](texture(13)))
    assert abs(verify(first, second).probability - verify(second, first).probability) < 0.1


@pytest.mark.parametrize("first", SAMPLES)
@pytest.mark.parametrize("second", SAMPLES)
def test_photos_of_different_things_are_no_copies(first: str, second: str) -> None:
    if first != second:
        assert verify(featured(sample(first)), featured(sample(second))).probability < 0.05


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("pixels", [3, 6])
def test_another_shot_of_the_same_thing_is_no_sure_copy(pixels: float, seed: int) -> None:
    photo = texture(20 + seed)
    verdict = verify(featured(photo), featured(bent(photo, pixels, seed)))
    assert verdict.probability < 0.5


@pytest.mark.parametrize("seed", range(3))
def test_two_pages_of_words_are_no_copies_but_a_page_is_one_of_itself(seed: int) -> None:
    assert verify(featured(page(seed)), featured(page(seed + 50))).probability < 0.1
    assert verify(featured(page(seed)), featured(saved(page(seed), 50))).probability > 0.9


@pytest.mark.parametrize("change", ["captioned", "framed", "collage"])
def test_what_is_put_on_two_pictures_does_not_make_them_one(change: str) -> None:
    alike = COPIES[change][0]
    if change == "collage":  # the other half is the same picture in both
        alike = _with_bars
    assert verify(featured(alike(texture(31))), featured(alike(texture(32)))).probability < 0.3


def _with_bars(photo: Image.Image) -> Image.Image:
    made = ImageOps.expand(photo, (0, 60, 0, 60), "black")
    ImageDraw.Draw(made).text((20, 20), "THE SAME WORDS ON EACH OF THEM", "white")
    return made


@pytest.mark.parametrize("level", [0, 90, 255])
def test_nothing_is_told_of_flat_pictures(level: int) -> None:
    flat = featured(Image.new("RGB", (300, 200), (level, level, level)))
    for verdict in (
        verify(flat, flat),
        verify(flat, featured(texture(1))),
        verify(featured(texture(1)), flat),
    ):
        assert not verdict.can_tell
        assert verdict.transform is None


@pytest.mark.parametrize("size", [(1, 1), (2, 300), (20, 20)])
def test_the_smallest_pictures_give_no_errors(size: tuple[int, int]) -> None:
    small = featured(texture(5, (64, 64)).resize(size))
    verify(small, small)
    verify(small, featured(texture(5)))


def test_a_pattern_that_repeats_is_no_copy_of_another() -> None:
    assert verify(featured(checkerboard(20)), featured(checkerboard(31))).probability < 0.1


def test_faint_noise_is_no_copy_of_other_faint_noise() -> None:
    def noise(seed: int) -> Image.Image:
        levels = 128 + np.random.default_rng(seed).normal(0, 3, (200, 300, 3))
        return Image.fromarray(levels.astype(np.uint8))

    assert verify(featured(noise(1)), featured(noise(2))).probability < 0.1


def test_the_transform_tells_where_each_place_went() -> None:
    photo = texture(14)
    left, top, right, bottom = 45, 30, 255, 180
    found = verify(featured(photo), featured(ImageOps.mirror(photo.crop((left, top, right, bottom)))))
    place = np.array([100 / 300, 100 / 220, 1])
    x, y, depth = np.array(found.transform) @ place
    assert x / depth == pytest.approx(1 - (100 - left) / (right - left), abs=0.01)
    assert y / depth == pytest.approx((100 - top) / (bottom - top), abs=0.01)


@pytest.mark.parametrize(
    ("name", "equal"), [("re-saved", True), ("half", False), ("mirrored", False), ("black and white", False)]
)
def test_only_what_lies_over_each_other_is_nearly_equal(name: str, equal: bool) -> None:
    assert verify(featured(texture(15)), featured(COPIES[name][0](texture(15)))).nearly_equal is equal


def test_kept_features_give_the_same_verdict() -> None:
    first, second = featured(texture(16)), featured(COPIES["half"][0](texture(16)))
    kept = verify(from_bytes(first.to_bytes()), from_bytes(second.to_bytes()))
    assert kept.relation == verify(first, second).relation
    assert kept.probability == pytest.approx(verify(first, second).probability, abs=0.02)


def test_threads_that_compare_at_once_get_what_one_gets() -> None:
    photos = [featured(texture(seed)) for seed in range(40, 44)]
    pairs = [(first, second) for first in photos for second in photos]
    alone = [verify(*pair) for pair in pairs]
    before = threading.active_count()
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda pair: verify(*pair), pairs * 3)) == alone * 3
    assert threading.active_count() == before
