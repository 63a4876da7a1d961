"""What saving, sending and bad cameras do to a photo: compression, size, blur and noise.

Blur is told in shares of the mean side, so that it looks the same at any size.
"""

import io
import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

from trainer.data.edits.chance import Random, between, happens, one_of, whole
from trainer.data.edits.geometry import scaled

_FULL_COLOUR, _HALVED_COLOUR = 0, 2
_MOST_WEBP_SIDE = 16_383
_NOISE_POOL = 1 << 21
_ENLARGED_BY = (Image.Resampling.BILINEAR, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS)


def jpeg(photo: Image.Image, rng: Random, worst: int, best: int) -> Image.Image:
    """Saved as JPEG and read again, mostly with the colours at half the resolution, as most programs do."""
    sampling = _HALVED_COLOUR if happens(rng, 0.7) else _FULL_COLOUR
    return _stored(photo, "JPEG", quality=whole(rng, worst, best), subsampling=sampling)


def webp(photo: Image.Image, rng: Random) -> Image.Image:
    """Saved as WebP and read again; as JPEG if it is too large for WebP."""
    if max(photo.size) > _MOST_WEBP_SIDE:
        return jpeg(photo, rng, 20, 80)
    return _stored(photo, "WEBP", quality=whole(rng, 15, 80), method=0)


def heavy_jpeg(photo: Image.Image, rng: Random) -> Image.Image:
    """Saved badly up to three times, cut a little in between, so that the blocks lie differently."""
    for _ in range(whole(rng, 1, 3)):
        photo = jpeg(photo, rng, 4, 12)
        if min(photo.size) > 32:
            photo = photo.crop((whole(rng, 0, 3), whole(rng, 0, 3), *photo.size))
    return photo


def resize(photo: Image.Image, rng: Random) -> Image.Image:
    """Made smaller and large again."""
    small = scaled(photo, between(rng, 0.25, 0.7))
    return small.resize(photo.size, one_of(rng, _ENLARGED_BY))


def messenger(photo: Image.Image, rng: Random) -> Image.Image:
    """As messengers send photos: smaller, and saved again."""
    return jpeg(scaled(photo, between(rng, 0.5, 0.8)), rng, 60, 80)


def tiny(photo: Image.Image, rng: Random) -> Image.Image:
    """A thumbnail: 32 to 64 pixels on the short side; half the size if it is as small already."""
    return scaled(photo, min(0.5, whole(rng, 32, 64) / min(photo.size)))


def blur(photo: Image.Image, rng: Random) -> Image.Image:
    """A little out of focus."""
    return photo.filter(ImageFilter.GaussianBlur(_mean_side(photo) * between(rng, 0.003, 0.008)))


def sharpen(photo: Image.Image, rng: Random) -> Image.Image:
    """As with an unsharp mask, up to too much."""
    radius = max(0.6, _mean_side(photo) * between(rng, 0.003, 0.008))
    soft = photo.filter(ImageFilter.GaussianBlur(radius))
    return Image.blend(soft, photo, between(rng, 1.6, 3.0))


def noise(photo: Image.Image, rng: Random) -> Image.Image:
    """As of a phone in the evening."""
    return _noisy(photo, rng, between(rng, 5, 16))


def strong_blur(photo: Image.Image, rng: Random) -> Image.Image:
    """Far out of focus, or shaken."""
    if happens(rng, 0.5):
        return photo.filter(ImageFilter.GaussianBlur(_mean_side(photo) * between(rng, 0.012, 0.022)))
    return _shaken(photo, _mean_side(photo) * between(rng, 0.05, 0.1), between(rng, 0, math.pi))


def strong_noise(photo: Image.Image, rng: Random) -> Image.Image:
    """Grain that drowns the detail, or white and black specks."""
    if happens(rng, 0.6):
        return _noisy(photo, rng, between(rng, 30, 65))
    level = rng.random((photo.height, photo.width), dtype=np.float32)
    share = between(rng, 0.04, 0.16)
    pixels = np.array(photo)
    pixels[level < share / 2] = 0
    pixels[level > 1 - share / 2] = 255
    return Image.fromarray(pixels)


def _stored(photo: Image.Image, kind: str, **options: int) -> Image.Image:
    file = io.BytesIO()
    photo.save(file, kind, **options)
    with Image.open(file) as read:
        return read.convert("RGB")


def _mean_side(photo: Image.Image) -> float:
    return math.sqrt(photo.width * photo.height)


def _noisy(photo: Image.Image, rng: Random, deviation: float) -> Image.Image:
    """With normal noise of so many levels, in colour or grey."""
    shape = (photo.height, photo.width, 3 if happens(rng, 0.6) else 1)
    added = _grain(math.prod(shape), rng).reshape(shape) * np.float32(deviation)
    pixels = np.asarray(photo, dtype=np.float32) + added
    return Image.fromarray(np.clip(pixels, 0, 255, out=pixels).astype(np.uint8))


def _grain(count: int, rng: Random) -> NDArray[np.float32]:
    """So many normal numbers; for small photos from ones drawn once, which is ten times as fast."""
    if 2 * count > _NOISE_POOL:
        return rng.standard_normal(count, dtype=np.float32)
    start = int(rng.integers(_NOISE_POOL - count))
    return _pool()[start : start + count]


@lru_cache(maxsize=1)
def _pool() -> NDArray[np.float32]:
    return np.random.default_rng(0).standard_normal(_NOISE_POOL, dtype=np.float32)


def _shaken(photo: Image.Image, length: float, direction: float) -> Image.Image:
    """The mean along a line of that length: shifts of 1, 2, 4 … steps, each averaged in, make all of them."""
    doublings = max(1, math.ceil(math.log2(max(2.0, length))))
    step = length / 2**doublings
    edge = math.ceil(length) + 1
    pixels = np.pad(np.asarray(photo), ((edge, edge), (edge, edge), (0, 0)), mode="edge")
    moved = Image.fromarray(pixels)
    for doubling in range(doublings):
        far = step * 2**doubling
        shifted = ImageChops.offset(moved, round(far * math.cos(direction)), round(far * math.sin(direction)))
        moved = Image.blend(moved, shifted, 0.5)
    back = round(length / 2 * math.cos(direction)), round(length / 2 * math.sin(direction))
    left, top = edge + back[0], edge + back[1]
    return moved.crop((left, top, left + photo.width, top + photo.height))
