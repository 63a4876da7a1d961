"""Edited photos to fit the rule of verification with: ``python -m tests.benchmarks.write_edits PHOTOS OUT``.

Made by the trainer's edits, and read by ``fit_verification``, which must not know the trainer. Each folder of
OUT holds a photo of PHOTOS (``original.jpg``, chosen among those whose names fall into half 0) with what was
made of it; ``layout-…-own.jpg`` and ``layout-…-other.jpg`` have the same words and frame, but the second
shows another photo; ``shot-….jpg`` are as another shot of the same thing would be.
"""

import argparse
import itertools
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

from tests.benchmarks.shots_to_fit import SHOTS, another_shot
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
SHOTS_OF_A_KIND, LAYOUT_PAIRS = 2, 3
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
    for kind, number in itertools.product(SHOTS, range(SHOTS_OF_A_KIND)):
        shot = another_shot(photo, kind, rng)
        shot.save(folder / f"shot-{kind}-{number}.jpg", quality=int(rng.integers(75, 95)))


def _read(path: Path) -> Image.Image:
    with Image.open(path) as photo:
        return photo.convert("RGB")


if __name__ == "__main__":
    main()
