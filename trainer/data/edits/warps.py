"""Bends photos as lenses, mirrors and swirl filters do. Kept for measuring: no training view is bent so."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from trainer.data.edits.chance import Random, between, happens, one_of, signed

Grid = NDArray[np.float64]
_CELLS = 24


def lens(photo: Image.Image, rng: Random) -> Image.Image:
    """Barrel or pincushion distortion: distance from the middle r shows r (1 + k r²), scaled to fill."""
    bend = signed(rng, 0.12, 0.3)

    def source(x: Grid, y: Grid) -> tuple[Grid, Grid]:
        across, down = 2 * x - 1, 2 * y - 1
        grown = 1 + bend * (across**2 + down**2) / 2
        grown /= 1 + max(0.0, bend)
        return (across * grown + 1) / 2, (down * grown + 1) / 2

    return warped(photo, source)


def swirl_or_wave(photo: Image.Image, rng: Random) -> Image.Image:
    """Turned about a point, the more the nearer; or shifted by a wave along one or both sides."""
    return warped(photo, _swirl(rng) if happens(rng, 0.5) else _wave(rng))


def warped(photo: Image.Image, source: Callable[[Grid, Grid], tuple[Grid, Grid]]) -> Image.Image:
    """A photo bent by a mesh.

    Args:
        photo: RGB.
        source: from the places shown to the places in the photo, both in shares of its sides; what would lie
            outside is taken from its edge.
    """
    width, height = photo.size
    columns, rows = min(_CELLS, width), min(_CELLS, height)
    x = np.rint(np.linspace(0, width, columns + 1)).astype(int)
    y = np.rint(np.linspace(0, height, rows + 1)).astype(int)
    across, down = source(*np.meshgrid(x / width, y / height))
    u, v = np.clip(across, 0, 1) * width, np.clip(down, 0, 1) * height
    mesh = [
        (
            (int(x[i]), int(y[j]), int(x[i + 1]), int(y[j + 1])),
            tuple(float(w[k]) for k in ((j, i), (j + 1, i), (j + 1, i + 1), (j, i + 1)) for w in (u, v)),
        )
        for j in range(rows)
        for i in range(columns)
    ]
    return photo.transform(photo.size, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR)


def _swirl(rng: Random) -> Callable[[Grid, Grid], tuple[Grid, Grid]]:
    strength, radius = signed(rng, 0.9, 2.0), between(rng, 0.4, 0.6)
    middle = between(rng, 0.4, 0.6), between(rng, 0.4, 0.6)

    def source(x: Grid, y: Grid) -> tuple[Grid, Grid]:
        across, down = x - middle[0], y - middle[1]
        turn = strength * np.clip(1 - np.hypot(across, down) / radius, 0, 1) ** 2
        cosine, sine = np.cos(turn), np.sin(turn)
        return middle[0] + cosine * across - sine * down, middle[1] + sine * across + cosine * down

    return source


def _wave(rng: Random) -> Callable[[Grid, Grid], tuple[Grid, Grid]]:
    size, waves, start = between(rng, 0.015, 0.04), between(rng, 1.5, 4), between(rng, 0, 6.3)
    along, up = one_of(rng, ((1, 0), (0, 1), (1, 1)))

    def source(x: Grid, y: Grid) -> tuple[Grid, Grid]:
        return (
            x + along * size * np.sin(2 * np.pi * waves * y + start),
            y + up * size * np.sin(2 * np.pi * waves * x + start),
        )

    return source
