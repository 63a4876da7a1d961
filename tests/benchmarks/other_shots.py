"""Made other shots of a scene, to measure with alone: nothing here was used to fit or to train anything.

As ``copy_edits``, but what these give is no copy. Written apart from ``shots_to_fit``, and otherwise: here a
picture is cut into layers that are put together anew, there it is bent by a field.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from tests.benchmarks.copy_edits import Random, grained, saved

Shot = Callable[[Image.Image, Random], Image.Image]


def depths(photo: Image.Image, rng: Random) -> Image.Image:
    """The camera moved a little, so that near things shift more.

    The picture is split in two to four depths, each moved as a whole by one to three hundredths of the
    picture's side, in one direction; grain and light are new.
    """
    pixels = np.asarray(photo, dtype=np.float32)
    height, width = pixels.shape[:2]
    levels = _rough(photo.size, 4, rng)
    depth = np.digitize(levels, np.quantile(levels, np.sort(rng.uniform(0.2, 0.8, int(rng.integers(1, 4))))))
    nudge = rng.uniform(0.01, 0.03) * max(width, height)
    turn = rng.uniform(0, 2 * np.pi)
    y, x = np.mgrid[:height, :width]
    columns = (x + nudge * np.cos(turn) * (depth + 1)).round().astype(int).clip(0, width - 1)
    rows = (y + nudge * np.sin(turn) * (depth + 1)).round().astype(int).clip(0, height - 1)
    return _taken(Image.fromarray(pixels[rows, columns].astype(np.uint8)), rng)


def nearer(photo: Image.Image, rng: Random) -> Image.Image:
    """A step forward: what stands near grows more than what lies behind."""
    behind, before = rng.uniform(1.0, 1.03), rng.uniform(1.05, 1.15)
    mask = _rough(photo.size, 3, rng)
    near = Image.fromarray((mask > np.quantile(mask, rng.uniform(0.3, 0.7))).astype(np.uint8) * 255)
    made = _grown(photo, behind)
    made.paste(_grown(photo, before), mask=_grown(near, before).filter(ImageFilter.GaussianBlur(1)))
    return _taken(made, rng)


def passer_by(photo: Image.Image, rng: Random) -> Image.Image:
    """From a tripod: one upright part of the picture went a few steps to the side."""
    width, height = photo.size
    wide, tall = round(rng.uniform(0.15, 0.35) * width), round(rng.uniform(0.4, 0.8) * height)
    left, top = int(rng.integers(width - wide)), int(rng.integers(height - tall))
    step = int(rng.choice([-1, 1])) * max(2, round(rng.uniform(0.02, 0.2) * width))
    walker = photo.crop((left, top, left + wide, top + tall))
    shape = Image.fromarray((_rough((wide, tall), 3, rng) > 70).astype(np.uint8) * 255)
    made = photo.copy()
    made.paste(photo.crop((left + step, top, left + wide + step, top + tall)), (left, top))
    made.paste(walker, (left + step, top), shape.filter(ImageFilter.GaussianBlur(1)))
    return _taken(made, rng)


def held(photo: Image.Image, rng: Random) -> Image.Image:
    """The next frame of a burst from the hand: two depths a pixel or two apart, all turned a little."""
    width, height = photo.size
    mask = _rough(photo.size, 4, rng)
    near = Image.fromarray((mask > np.quantile(mask, rng.uniform(0.3, 0.7))).astype(np.uint8) * 255)
    across, down = (float(value) for value in rng.normal(0, 0.008, 2) * max(width, height))
    made = photo.copy()
    moved = photo.transform(photo.size, Image.Transform.AFFINE, (1, 0, across, 0, 1, down))
    made.paste(moved, mask=near)
    made = made.rotate(float(rng.normal(0, 0.7)), Image.Resampling.BICUBIC)
    edge = max(2, round(0.02 * min(width, height)))
    return _taken(made.crop((edge, edge, width - edge, height - edge)).resize(photo.size), rng)


SHOTS: dict[str, Shot] = {"depths": depths, "nearer": nearer, "passer-by": passer_by, "held": held}


def _taken(scene: Image.Image, rng: Random) -> Image.Image:
    """With light and grain of its own, saved by the camera."""
    light = float(rng.uniform(0.95, 1.05))
    lit = scene.point([min(255, round(level * light)) for level in range(256)] * 3)
    return saved(grained(lit, rng, rng.uniform(2, 5)), 88)


def _rough(size: tuple[int, int], cells: int, rng: Random) -> NDArray[np.uint8]:
    """Soft spots, uint8 [h, w]."""
    spots = Image.fromarray(rng.integers(0, 255, (cells, cells), dtype=np.uint8))
    return np.asarray(spots.resize(size, Image.Resampling.BICUBIC))


def _grown(picture: Image.Image, factor: float) -> Image.Image:
    """Seen from nearer, about the middle."""
    width, height = picture.size
    scale = 1 / factor
    moved = (scale, 0, width * (1 - scale) / 2, 0, scale, height * (1 - scale) / 2)
    return picture.transform(picture.size, Image.Transform.AFFINE, moved, Image.Resampling.BICUBIC)
