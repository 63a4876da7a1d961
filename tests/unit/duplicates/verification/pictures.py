"""Pictures for the tests of verification: photos, textures, pages of words, and what is done to them."""

import io
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from photo_finder.duplicates.verification import LocalFeatures, features_of
from photo_finder.paths import assets_folder

Picture = NDArray[np.uint8]
SAMPLES = ("dress/dress-03", "hat/hat-05", "shoes/shoes-08", "t-shirt/t-shirt-04", "outwear/outwear-07")


@cache
def sample(name: str) -> Image.Image:
    """One of the sample photos, RGB."""
    with Image.open(assets_folder() / "sample" / f"{name}.jpg") as photo:
        return photo.convert("RGB")


def saved(photo: Image.Image, quality: int) -> Image.Image:
    """As JPEG keeps it."""
    file = io.BytesIO()
    photo.save(file, "JPEG", quality=quality)
    with Image.open(file) as again:
        return again.convert("RGB")


def featured(photo: Image.Image) -> LocalFeatures:
    """Features of a picture no larger than the app gives."""
    small = photo.copy()
    small.thumbnail((320, 320), Image.Resampling.LANCZOS)
    return features_of(np.asarray(small), photo.size)


def texture(seed: int, size: tuple[int, int] = (300, 220)) -> Image.Image:
    """Soft spots of many sizes, in colour; another seed gives another picture."""
    rng = np.random.default_rng(seed)
    made = np.zeros((size[1], size[0], 3), np.float32)
    for cells in (4, 9, 20, 45):
        spots = rng.integers(0, 255, (cells, cells, 3), dtype=np.uint8)
        layer = Image.fromarray(spots).resize(size, Image.Resampling.BICUBIC)
        made += np.asarray(layer, np.float32) / 4
    stretched = (made - made.min()) * (255 / np.ptp(made))
    return Image.fromarray(stretched.astype(np.uint8))


def page(seed: int) -> Image.Image:
    """A page of words."""
    rng = np.random.default_rng(seed)
    made = Image.new("RGB", (300, 400), "white")
    draw = ImageDraw.Draw(made)
    letters = "abcdefghijklmnopqrstuvwxyz"
    for line in range(22):
        words = ["".join(rng.choice(list(letters), rng.integers(2, 9))) for _ in range(7)]
        draw.text((20, 15 + 17 * line), " ".join(words)[:44], "black", ImageFont.load_default(12))
    return made


def checkerboard(cell: int) -> Image.Image:
    """Squares."""
    y, x = np.mgrid[:240, :300] // cell
    return Image.fromarray(((x + y) % 2 * 255).astype(np.uint8)).convert("RGB")


def bent(photo: Image.Image, pixels: float, seed: int = 0) -> Image.Image:
    """Parts of the picture shifted smoothly by up to so many pixels, as parallax does."""
    rng = np.random.default_rng(seed)
    rough = [Image.fromarray(rng.normal(0, pixels, (5, 5)).astype(np.float32)) for _ in range(2)]
    fields = [np.asarray(one.resize(photo.size, Image.Resampling.BICUBIC)) for one in rough]
    y, x = np.mgrid[: photo.height, : photo.width]
    rows = (y + fields[0]).round().astype(int).clip(0, photo.height - 1)
    columns = (x + fields[1]).round().astype(int).clip(0, photo.width - 1)
    return Image.fromarray(np.asarray(photo)[rows, columns])
