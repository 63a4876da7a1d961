"""How well files tell a photo that was saved anew from the next frame on a tripod."""

import io
from collections.abc import Iterator, Sequence

import numpy as np
from PIL import Image

from photo_finder.duplicates.verification.resaved import is_resaved
from photo_finder.imaging.luma import jpeg_luma
from tests.benchmarks.copy_edits import Random, grained
from tests.benchmarks.figures import Figure

_PLENTY = 10**8


def rounded_anew(photos: Sequence[Image.Image], rng: Random) -> Iterator[Figure]:
    """Each photo taken twice, with grain of its own, by a camera; and one of the two saved anew."""
    copies, frames = [], []
    for photo in photos:
        camera, later = int(rng.integers(88, 97)), int(rng.integers(40, 96))
        grain = float(rng.uniform(1, 4))
        first, second = (_jpeg(grained(photo, rng, grain), camera) for _ in range(2))
        copies.append(_is_resaved(first, _jpeg(Image.open(io.BytesIO(first)), later)))
        frames += [
            _is_resaved(first, second),
            _is_resaved(first, _jpeg(Image.open(io.BytesIO(second)), later)),
        ]
    what = f"of {len(copies)} photos saved anew at the same size, told as that by their files"
    yield Figure(what, float(np.mean(copies)), "share")
    yield Figure(f"of {len(frames)} frames from a tripod, told as saved anew", float(sum(frames)), "pairs", 0)


def _is_resaved(first: bytes, second: bytes) -> bool:
    one, two = (jpeg_luma(data, max_pixels=_PLENTY) for data in (first, second))
    if one is None or two is None:
        raise ValueError("no JPEG")
    return is_resaved(one.levels, one.steps, two.levels, two.steps) is True


def _jpeg(photo: Image.Image, quality: int) -> bytes:
    file = io.BytesIO()
    photo.save(file, "JPEG", quality=quality)
    return file.getvalue()
