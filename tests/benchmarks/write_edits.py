"""Edited photos to fit the rule of verification with: ``python -m tests.benchmarks.write_edits PHOTOS OUT``.

Made by the trainer's edits, and read by ``fit_verification``, which must not know the trainer. Each folder of
OUT holds a photo of PHOTOS (``original.jpg``, chosen among those whose names fall into half 0) with what was
made of it; ``layout-…-own.jpg`` and ``layout-…-other.jpg`` have the same words and frame, but the second
shows another photo; ``shot-….jpg`` are as another shot of the same thing would be.
"""

import argparse
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

from trainer.data.edits.kinds import EDITS, edited
from trainer.data.edits.scenery import Scenery

LAYOUTS = (
    "border",
    "caption",
    "watermark",
    "date-stamp",
    "rounded-card",
    "screenshot",
    "meme",
    "thick-frame",
    "big-text",
    "emoji",
    "drawing",
)
SHOTS, LAYOUT_PAIRS = 3, 3
QUALITY = 90


def main() -> None:
    """Parse and write."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.write_edits")
    parser.add_argument("photos", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    rng = np.random.default_rng(given.seed)
    photos = [path for path in sorted(given.photos.rglob("*.jpg")) if _half(path, given.photos) == 0]
    chosen = rng.choice(len(photos), given.count, replace=False)
    for number, place in enumerate(chosen):
        _write(given.out / f"{number:04}", photos[place], photos, rng)


def _half(path: Path, folder: Path) -> int:
    return zlib.crc32(path.relative_to(folder).as_posix().encode()) % 2


def _write(folder: Path, path: Path, photos: list[Path], rng: np.random.Generator) -> None:
    folder.mkdir(parents=True)
    photo = _read(path)
    scenery = Scenery(lambda: _read(photos[int(rng.integers(len(photos)))]))
    photo.save(folder / "original.jpg", quality=95)
    for name in EDITS:
        edited(photo, name, rng, scenery).convert("RGB").save(folder / f"{name}.jpg", quality=QUALITY)
    for name in rng.choice(LAYOUTS, LAYOUT_PAIRS, replace=False):
        seed = int(rng.integers(1 << 32))
        others = [other for other in photos if other.parent == path.parent and other != path]
        for who, shown in (("own", photo), ("other", _read(others[int(rng.integers(len(others)))]))):
            made = edited(shown, str(name), np.random.default_rng(seed), scenery)
            made.convert("RGB").save(folder / f"layout-{name}-{who}.jpg", quality=QUALITY)
    for number in range(SHOTS):
        another_shot(photo, rng).save(folder / f"shot-{number}.jpg", quality=int(rng.integers(75, 95)))


def another_shot(photo: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Nudged, with parts shifted smoothly by 0.8 to 8 of 320 pixels, and one of them by itself; new grain."""
    width, height = photo.size
    most = float(np.exp(rng.uniform(np.log(0.8), np.log(8)))) * max(photo.size) / 320
    x, y = np.meshgrid(np.arange(width, dtype=np.float64), np.arange(height, dtype=np.float64))
    across, down = _smooth(photo.size, most, rng), _smooth(photo.size, most, rng)
    if rng.random() < 0.5:
        far = np.hypot(x - rng.random() * width, y - rng.random() * height) / (0.3 * max(photo.size))
        by = rng.normal(0, 2 * most, 2)
        across, down = across + by[0] * (1.5 - far).clip(0, 1), down + by[1] * (1.5 - far).clip(0, 1)
    turn, nudge = rng.normal(0, 0.01), rng.normal(0, 3, 2)
    x, y = x - turn * y + across + nudge[0], y + turn * x + down + nudge[1]
    shot = _sampled(np.asarray(photo, dtype=np.float64), x, y) * rng.uniform(0.93, 1.07)
    shot += rng.normal(0, rng.uniform(1, 5), shot.shape)
    return Image.fromarray(shot.clip(0, 255).astype(np.uint8))


def _smooth(size: tuple[int, int], deviation: float, rng: np.random.Generator) -> np.ndarray:
    cells = int(rng.integers(3, 8))
    rough = Image.fromarray(rng.normal(0, deviation, (cells, cells)).astype(np.float32))
    return np.asarray(rough.resize(size, Image.Resampling.BICUBIC))


def _sampled(pixels: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Bilinear, with the edge repeated."""
    height, width = pixels.shape[:2]
    x, y = x.clip(0, width - 1.001), y.clip(0, height - 1.001)
    left, top = x.astype(int), y.astype(int)
    u, v = (x - left)[..., None], (y - top)[..., None]
    above = pixels[top, left] * (1 - u) + pixels[top, left + 1] * u
    below = pixels[top + 1, left] * (1 - u) + pixels[top + 1, left + 1] * u
    return above * (1 - v) + below * v


def _read(path: Path) -> Image.Image:
    with Image.open(path) as photo:
        return photo.convert("RGB")


if __name__ == "__main__":
    main()
