"""Emoji and stickers, drawn: faces, hearts, stars, thumbs. Knows nothing of photos."""

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

from PIL import Image, ImageDraw

Draw = ImageDraw.ImageDraw
Point = tuple[float, float]

_SIDE = 100
_FINENESS = 3
"""Drawn so many times larger, then reduced: the drawing itself has hard edges."""
_YELLOW, _BROWN, _RED, _BLUE, _WHITE = (255, 205, 60), (90, 55, 20), (226, 40, 55), (70, 160, 240), (255,) * 3
_DARK = (25, 25, 28)


class _Pen:
    """Draws in a square of 100 units."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw

    def disc(self, x: float, y: float, radius: float, colour: tuple[int, ...], flat: float = 1.0) -> None:
        edges = (x - radius, y - radius * flat, x + radius, y + radius * flat)
        self._draw.ellipse([_FINENESS * edge for edge in edges], fill=colour)

    def area(self, points: list[Point], colour: tuple[int, ...]) -> None:
        self._draw.polygon([(_FINENESS * x, _FINENESS * y) for x, y in points], fill=colour)

    def block(
        self, edges: tuple[float, float, float, float], round_by: float, colour: tuple[int, ...]
    ) -> None:
        self._draw.rounded_rectangle([_FINENESS * edge for edge in edges], _FINENESS * round_by, fill=colour)

    def bow(self, edges: tuple[float, float, float, float], start: int, end: int, *, filled: bool) -> None:
        box = [_FINENESS * edge for edge in edges]
        if filled:
            self._draw.chord(box, start, end, fill=_BROWN)
        else:
            self._draw.arc(box, start, end, fill=_BROWN, width=5 * _FINENESS)


def _face(pen: _Pen, eyes: bool = True, colour: tuple[int, ...] = _YELLOW) -> None:
    pen.disc(50, 50, 46, (225, 160, 30))
    pen.disc(50, 49, 44, colour)
    if eyes:
        pen.disc(34, 40, 6, _BROWN, 1.3)
        pen.disc(66, 40, 6, _BROWN, 1.3)


def _smile(pen: _Pen) -> None:
    _face(pen)
    pen.bow((25, 32, 75, 78), 20, 160, filled=False)


def _laugh(pen: _Pen) -> None:
    _face(pen, eyes=False)
    pen.bow((22, 30, 44, 52), 200, 340, filled=False)
    pen.bow((56, 30, 78, 52), 200, 340, filled=False)
    pen.bow((22, 30, 78, 86), 0, 180, filled=True)
    pen.disc(12, 55, 9, _BLUE)
    pen.disc(88, 55, 9, _BLUE)


def _cool(pen: _Pen) -> None:
    _face(pen, eyes=False)
    pen.block((12, 32, 47, 54), 8, _DARK)
    pen.block((53, 32, 88, 54), 8, _DARK)
    pen.block((12, 32, 88, 38), 1, _DARK)
    pen.bow((30, 45, 72, 78), 20, 140, filled=False)


def _in_love(pen: _Pen) -> None:
    _face(pen, eyes=False)
    pen.area(_heart_line(30, 40, 16), _RED)
    pen.area(_heart_line(70, 40, 16), _RED)
    pen.bow((26, 38, 74, 84), 0, 180, filled=True)


def _crying(pen: _Pen) -> None:
    _face(pen)
    pen.bow((30, 62, 70, 95), 200, 340, filled=False)
    pen.disc(33, 62, 6, _BLUE, 2.4)


def _angry(pen: _Pen) -> None:
    _face(pen, colour=(240, 100, 50))
    pen.area([(22, 24), (46, 36), (46, 41), (22, 30)], _BROWN)
    pen.area([(78, 24), (54, 36), (54, 41), (78, 30)], _BROWN)
    pen.bow((32, 62, 68, 90), 200, 340, filled=False)


def _heart(pen: _Pen) -> None:
    pen.area(_heart_line(50, 50, 46), _RED)
    pen.disc(32, 32, 8, (245, 130, 140))


def _star(pen: _Pen) -> None:
    pen.area(_star_line(5, 48, 20), (250, 190, 20))


def _burst(pen: _Pen) -> None:
    """A price sticker."""
    pen.area(_star_line(16, 48, 40), _RED)
    pen.disc(50, 50, 34, (250, 225, 60))
    pen.area([(32, 62), (62, 32), (68, 38), (38, 68)], _RED)
    pen.disc(38, 38, 8, _RED)
    pen.disc(62, 62, 8, _RED)


def _thumb(pen: _Pen) -> None:
    pen.block((6, 46, 26, 92), 4, _BLUE)
    pen.area([(28, 50), (44, 34), (48, 8), (62, 12), (62, 40), (30, 90)], _YELLOW)
    for row in range(4):
        pen.block((30, 40 + 13 * row, 92 - 4 * row, 52 + 13 * row), 6, _YELLOW)


def _flame(pen: _Pen) -> None:
    pen.disc(50, 64, 32, (240, 90, 20))
    pen.area([(20, 58), (30, 26), (42, 42), (52, 2), (72, 34), (80, 58)], (240, 90, 20))
    pen.disc(50, 72, 18, (255, 210, 60), 1.3)


def _bubble(pen: _Pen) -> None:
    """A speech bubble with three dots."""
    pen.disc(50, 42, 47, _DARK, 0.78)
    pen.area([(20, 66), (14, 98), (46, 74)], _DARK)
    pen.disc(50, 42, 44, _WHITE, 0.78)
    pen.area([(23, 66), (18, 92), (44, 72)], _WHITE)
    for x in (30, 50, 70):
        pen.disc(x, 42, 6, _DARK)


def _cat(pen: _Pen) -> None:
    pen.area([(10, 8), (44, 26), (12, 56)], (245, 170, 60))
    pen.area([(90, 8), (56, 26), (88, 56)], (245, 170, 60))
    pen.disc(50, 56, 42, (245, 170, 60), 0.9)
    pen.disc(34, 50, 6, _DARK, 1.3)
    pen.disc(66, 50, 6, _DARK, 1.3)
    pen.area([(45, 62), (55, 62), (50, 68)], (220, 90, 100))
    pen.bow((36, 60, 50, 78), 20, 160, filled=False)
    pen.bow((50, 60, 64, 78), 20, 160, filled=False)


def _flower(pen: _Pen) -> None:
    for petal in range(6):
        angle = petal * math.pi / 3
        pen.disc(50 + 28 * math.cos(angle), 50 + 28 * math.sin(angle), 19, (240, 120, 190))
    pen.disc(50, 50, 15, (255, 215, 70))


def _heart_line(x: float, y: float, size: float) -> list[Point]:
    turns = [2 * math.pi * step / 40 for step in range(40)]
    return [
        (
            x + size / 17 * 16 * math.sin(turn) ** 3,
            y - size / 17 * (13 * math.cos(turn) - 5 * math.cos(2 * turn) - 2 * math.cos(3 * turn)),
        )
        for turn in turns
    ]


def _star_line(points: int, outer: float, inner: float) -> list[Point]:
    corners = range(2 * points)
    radii = [outer if corner % 2 == 0 else inner for corner in corners]
    turns = [math.pi * (corner / points - 0.5) for corner in corners]
    return [
        (50 + radius * math.cos(turn), 50 + radius * math.sin(turn))
        for radius, turn in zip(radii, turns, strict=True)
    ]


_DRAWN: Mapping[str, Callable[[_Pen], None]] = MappingProxyType(
    {
        "smile": _smile,
        "laugh": _laugh,
        "cool": _cool,
        "in love": _in_love,
        "crying": _crying,
        "angry": _angry,
        "heart": _heart,
        "star": _star,
        "burst": _burst,
        "thumb": _thumb,
        "flame": _flame,
        "bubble": _bubble,
        "cat": _cat,
        "flower": _flower,
    }
)
STICKERS: tuple[str, ...] = tuple(_DRAWN)


@lru_cache(maxsize=len(STICKERS))
def sticker(name: str) -> Image.Image:
    """One of them: RGBA, 100 x 100, to be copied before it is changed."""
    large = Image.new("RGBA", (_FINENESS * _SIDE, _FINENESS * _SIDE))
    _DRAWN[name](_Pen(ImageDraw.Draw(large)))
    return large.resize((_SIDE, _SIDE), Image.Resampling.BOX)
