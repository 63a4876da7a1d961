"""Made other shots of a scene, to fit the rule of verification with; what is measured uses ``other_shots``.

Each kind bends a photo by a field of displacements, as a second look from a little further on would, and
gives it new light and grain. Displacements are told at 320 pixels of the longer side.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Random = np.random.Generator
Field = NDArray[np.float64]
"""Displacements in pixels, float64 [h, w]."""
Bend = Callable[[tuple[int, int], float, Random], tuple[Field, Field]]
"""Displacements across and down for a width and height and a size of motion in pixels."""

_LEAST, _MOST = 0.8, 8.0


def another_shot(photo: Image.Image, kind: str, rng: Random) -> Image.Image:
    """The RGB photo as one of ``SHOTS`` leaves it."""
    size = photo.size
    motion = float(np.exp(rng.uniform(np.log(_LEAST), np.log(_MOST)))) * max(size) / 320
    across, down = SHOTS[kind](size, motion, rng)
    x, y = _grid(size)
    seen = _seen_from(size, rng) @ np.stack((x.ravel(), y.ravel(), np.ones(x.size)))
    x, y = (np.reshape(row / seen[2], x.shape) for row in seen[:2])
    x, y = x + across, y + down
    shot = _sampled(np.asarray(photo, dtype=np.float64), x, y) * rng.uniform(0.93, 1.07)
    if kind == "relit":
        shot *= _shade(size, rng)[..., None]
    shot += rng.normal(0, rng.uniform(1, 5), shot.shape)
    return Image.fromarray(shot.clip(0, 255).astype(np.uint8))


def _seen_from(size: tuple[int, int], rng: Random) -> Field:
    """The camera a little turned, nearer and nudged; half the time also a step to the side."""
    turn, grown, nudge = rng.normal(0, 0.01), rng.normal(1, 0.01), rng.normal(0, 3, 2) * max(size) / 320
    made = np.array([[grown, -turn, nudge[0]], [turn, grown, nudge[1]], [0, 0, 1]])
    if rng.random() < 0.5:
        made[:2, :2] += rng.normal(0, 0.02, (2, 2))
        made[2, :2] = rng.normal(0, 0.03, 2) / size
    return made


def _rolling(size: tuple[int, int], motion: float, rng: Random) -> tuple[Field, Field]:
    """Depth that changes smoothly, and at times one thing that moved by itself."""
    across, down = _smooth(size, motion, rng), _smooth(size, motion, rng)
    if rng.random() < 0.5:
        one, other = _moved(size, motion, rng)
        return across + one, down + other
    return across, down


def _moved(size: tuple[int, int], motion: float, rng: Random) -> tuple[Field, Field]:
    """All stands still but one or two things, which pull their near surroundings along."""
    across, down = np.zeros(size[::-1]), np.zeros(size[::-1])
    x, y = _grid(size)
    for _ in range(int(rng.integers(1, 3))):
        middle, radius = rng.uniform(0.2, 0.8, 2) * size, rng.uniform(0.1, 0.3) * max(size)
        far = np.hypot(x - middle[0], (y - middle[1]) * rng.uniform(0.6, 1.6)) / radius
        weight = (1.6 - far).clip(0, 0.6) / 0.6
        by = rng.normal(0, 2 * motion, 2)
        across, down = across + by[0] * weight, down + by[1] * weight
    return across, down


def _ground(size: tuple[int, int], motion: float, rng: Random) -> tuple[Field, Field]:
    """The ground comes nearer downwards, with things that stand upright on it."""
    x, y = _grid(size)
    horizon = rng.uniform(0.1, 0.5) * size[1]
    depth = ((y - horizon) / (size[1] - horizon)).clip(0, 1)
    for _ in range(int(rng.integers(1, 5))):
        foot, width = rng.uniform(0.5, 1) * size[1], rng.uniform(0.06, 0.2) * size[0]
        middle, tall = rng.random() * size[0], rng.uniform(0.2, 0.5) * size[1]
        standing = (np.abs(x - middle) < width) & (y < foot) & (y > foot - tall)
        depth[standing] = max(0.0, (foot - horizon) / (size[1] - horizon))
    way = rng.uniform(-0.3, 0.3)
    return 2 * motion * depth, 2 * motion * way * depth


def _cut_out(size: tuple[int, int], motion: float, rng: Random) -> tuple[Field, Field]:
    """One thing before a background that is far away: the edge between them jumps."""
    x, y = _grid(size)
    middle, radius = rng.uniform(0.3, 0.7, 2) * size, rng.uniform(0.15, 0.4) * max(size)
    wobble = 1 + 0.3 * np.sin(3 * np.arctan2(y - middle[1], x - middle[0]) + rng.uniform(0, 6))
    near = np.hypot(x - middle[0], y - middle[1]) < radius * wobble
    turn = rng.uniform(0, 2 * np.pi)
    return 1.5 * motion * np.cos(turn) * near, 1.5 * motion * np.sin(turn) * near


SHOTS: dict[str, Bend] = {
    "rolling": _rolling,
    "moved": _moved,
    "ground": _ground,
    "cut-out": _cut_out,
    "relit": _rolling,
}


def _grid(size: tuple[int, int]) -> tuple[Field, Field]:
    x, y = np.meshgrid(np.arange(size[0], dtype=np.float64), np.arange(size[1], dtype=np.float64))
    return x, y


def _smooth(size: tuple[int, int], deviation: float, rng: Random) -> Field:
    cells = int(rng.integers(3, 8))
    rough = Image.fromarray(rng.normal(0, deviation, (cells, cells)).astype(np.float32))
    return np.asarray(rough.resize(size, Image.Resampling.BICUBIC), dtype=np.float64)


def _shade(size: tuple[int, int], rng: Random) -> Field:
    """A cloud's shadow, or a lamp: light that changes over the picture by up to a half."""
    rough = rng.uniform(0.5, 1.3, (3, 3)).astype(np.float32)
    made = Image.fromarray(rough).resize(size, Image.Resampling.BICUBIC)
    return np.asarray(made, dtype=np.float64)


def _sampled(pixels: Field, x: Field, y: Field) -> Field:
    """Bilinear, with the edge repeated."""
    height, width = pixels.shape[:2]
    x, y = x.clip(0, width - 1.001), y.clip(0, height - 1.001)
    left, top = x.astype(int), y.astype(int)
    u, v = (x - left)[..., None], (y - top)[..., None]
    above = pixels[top, left] * (1 - u) + pixels[top, left + 1] * u
    below = pixels[top + 1, left] * (1 - u) + pixels[top + 1, left + 1] * u
    made: Field = above * (1 - v) + below * v
    return made
