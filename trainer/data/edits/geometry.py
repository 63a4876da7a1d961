"""Cuts, turns, mirrors, tilts and squeezes photos. Knows nothing of colours or of who asks."""

import math
from typing import Literal

import numpy as np
from PIL import Image, ImageDraw

from trainer.data.edits.chance import Random, between, colour, happens, one_of, ratio, signed

Box = tuple[float, float, float, float]
Corners = Literal["inside", "black", "white", "blurred"]
_CORNERS: tuple[Corners, ...] = ("inside", "black", "white", "blurred")
_ASPECT = 4 / 3
_BLUR_SIDE = 12
_TURNS = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)
_MOST_TILT = 0.24
"""How far a corner moves inward, of the side; below 1/4 the quadrilateral stays convex."""


def sized(photo: Image.Image, width: float, height: float) -> Image.Image:
    """The photo squashed to so many pixels, at least one each way."""
    size = max(1, round(width)), max(1, round(height))
    return photo if size == photo.size else photo.resize(size, Image.Resampling.BILINEAR)


def scaled(photo: Image.Image, by: float) -> Image.Image:
    """The photo with both sides times a factor."""
    return sized(photo, photo.width * by, photo.height * by)


def covering(photo: Image.Image, width: int, height: int) -> Image.Image:
    """The largest middle part of that aspect, at that size."""
    scale = max(width / photo.width, height / photo.height)
    left, top = (photo.width - width / scale) / 2, (photo.height - height / scale) / 2
    box = (max(0.0, left), max(0.0, top), min(photo.width, left + width / scale), 0.0)
    box = (*box[:3], min(photo.height, top + height / scale))
    return photo.resize((width, height), Image.Resampling.BILINEAR, box, reducing_gap=2.0)


def crop_box(size: tuple[int, int], area: float, rng: Random) -> Box:
    """A part of a picture with that share of its area, anywhere.

    Its aspect, relative to the picture's own, is within 3/4 … 4/3 (Szegedy et al. 2015, section 6) but never
    so that it would stand out of the picture.

    Returns:
        Left, top, right, bottom in pixels, not rounded.
    """
    width = min(1.0, math.sqrt(area * ratio(rng, 1 / _ASPECT, _ASPECT)))
    height = min(1.0, area / width)
    width = min(1.0, area / height)
    left, top = rng.random() * (1 - width), rng.random() * (1 - height)
    return left * size[0], top * size[1], (left + width) * size[0], (top + height) * size[1]


def crop(photo: Image.Image, rng: Random, least: float, most: float) -> Image.Image:
    """A part with a share of the area between those."""
    left, top, right, bottom = (round(edge) for edge in crop_box(photo.size, between(rng, least, most), rng))
    return photo.crop((left, top, max(left + 1, right), max(top + 1, bottom)))


def quarter_turn(photo: Image.Image, rng: Random) -> Image.Image:
    """Turned by 90, 180 or 270 degrees."""
    return photo.transpose(one_of(rng, _TURNS))


def mirror(photo: Image.Image) -> Image.Image:
    """Left and right swapped."""
    return photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT)


def flip(photo: Image.Image) -> Image.Image:
    """Top and bottom swapped."""
    return photo.transpose(Image.Transpose.FLIP_TOP_BOTTOM)


def squeeze(photo: Image.Image, rng: Random, least: float, most: float) -> Image.Image:
    """One side made shorter, so that the aspect changes by a factor between those, visibly."""
    by = ratio(rng, least, 0.92) if happens(rng, 0.5) else ratio(rng, 1.08, most)
    return (
        sized(photo, photo.width * by, photo.height)
        if by < 1
        else sized(photo, photo.width, photo.height / by)
    )


def rotate(photo: Image.Image, rng: Random, least: float, most: float) -> Image.Image:
    """Turned by so many degrees to either side, cut to what is inside or with filled corners."""
    return turned(photo, signed(rng, least, most), one_of(rng, _CORNERS), grown=happens(rng, 0.5))


def turned(photo: Image.Image, degrees: float, corners: Corners, *, grown: bool) -> Image.Image:
    """Turned about its middle.

    Args:
        photo: RGB.
        degrees: anticlockwise.
        corners: ``inside`` cuts to the largest part of the same aspect without a corner; the others fill.
        grown: with filled corners, whether the canvas grows so that all of the photo stays.
    """
    width, height = photo.size
    cosine, sine = abs(math.cos(math.radians(degrees))), abs(math.sin(math.radians(degrees)))
    wide, high = width * cosine + height * sine, width * sine + height * cosine
    if corners == "inside":
        shrunk = min(width / wide, height / high)
        return _about_middle(photo, degrees, (width * shrunk, height * shrunk), (0, 0, 0))
    size = (wide, high) if grown else (float(width), float(height))
    if corners != "blurred":
        return _about_middle(photo, degrees, size, (0, 0, 0) if corners == "black" else (255, 255, 255))
    shown = _about_middle(photo, degrees, size, (0, 0, 0))
    inside = _about_middle(Image.new("L", photo.size, 255), degrees, size, 0)
    behind = photo.resize((_BLUR_SIDE, _BLUR_SIDE), Image.Resampling.BOX)
    behind = behind.resize(shown.size, Image.Resampling.BILINEAR)
    behind.paste(shown, mask=inside)
    return behind


def _about_middle(
    photo: Image.Image, degrees: float, size: tuple[float, float], fill: tuple[int, int, int] | int
) -> Image.Image:
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    out = max(1, round(size[0])), max(1, round(size[1]))
    across, down = out[0] / 2, out[1] / 2
    start = photo.width / 2 - cosine * across + sine * down, photo.height / 2 - sine * across - cosine * down
    data = (cosine, -sine, start[0], sine, cosine, start[1])
    return photo.transform(out, Image.Transform.AFFINE, data, Image.Resampling.BILINEAR, fillcolor=fill)


def perspective(photo: Image.Image, rng: Random) -> Image.Image:
    """Seen from the side, as someone photographs a screen or a print: a quadrilateral on a background."""
    width, height = photo.size
    moved = [(between(rng, 0.01, _MOST_TILT), between(rng, 0.01, _MOST_TILT)) for _ in range(4)]
    ends = ((0, 0), (1, 0), (1, 1), (0, 1))
    quad = [(width * abs(x - dx), height * abs(y - dy)) for (x, y), (dx, dy) in zip(ends, moved, strict=True)]
    sources = [(float(width * x), float(height * y)) for x, y in ends]
    data = _perspective_data(quad, sources)
    shown = photo.transform(photo.size, Image.Transform.PERSPECTIVE, data, Image.Resampling.BILINEAR)
    inside = Image.new("L", photo.size)
    ImageDraw.Draw(inside).polygon(_grown(quad, 1 - 3 / max(4, min(photo.size))), fill=255)
    behind = backdrop(photo.size, rng)
    if happens(rng, 0.6):
        _draw_bezel(behind, quad, rng)
    behind.paste(shown, mask=inside)
    return behind


def backdrop(size: tuple[int, int], rng: Random) -> Image.Image:
    """Something out of focus: a few colours that run into one another."""
    tint = 0.3 * (np.array(colour(rng)) - 128)
    spots = between(rng, 20, 220) + tint + rng.uniform(-35, 35, (3, 3, 1)) + rng.uniform(-10, 10, (3, 3, 3))
    image = Image.fromarray(spots.clip(0, 255).astype(np.uint8))
    return image.resize(size, Image.Resampling.BICUBIC)


def _draw_bezel(behind: Image.Image, quad: list[tuple[float, float]], rng: Random) -> None:
    """The dark or light edge of a screen, or of a print, a little outside the picture."""
    edge = one_of(rng, ((18, 18, 20), (40, 40, 44), (235, 235, 232)))
    ImageDraw.Draw(behind).polygon(_grown(quad, between(rng, 1.05, 1.12)), fill=edge)


def _grown(quad: list[tuple[float, float]], by: float) -> list[tuple[float, float]]:
    """A quadrilateral scaled about its middle."""
    across, down = sum(x for x, _ in quad) / 4, sum(y for _, y in quad) / 4
    return [(across + by * (x - across), down + by * (y - down)) for x, y in quad]


def _perspective_data(
    seen: list[tuple[float, float]], source: list[tuple[float, float]]
) -> tuple[float, ...]:
    """Coefficients a … h, by which (x, y) shows ((ax + by + c) / (gx + hy + 1), (dx + ey + f) / …)."""
    rows: list[tuple[float, ...]] = []
    values: list[float] = []
    for (x, y), (u, v) in zip(seen, source, strict=True):
        rows.append((x, y, 1, 0, 0, 0, -u * x, -u * y))
        rows.append((0, 0, 0, x, y, 1, -v * x, -v * y))
        values += [u, v]
    return tuple(float(value) for value in np.linalg.solve(np.array(rows, float), np.array(values, float)))
