"""Small sheets of captioned pictures, as few bytes as a model card may carry.

What is right is framed in green, what is wrong in red and struck by a cross, so that colour is not needed
to tell them apart. Knows nothing of models.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

TILE = 96
_FRAME, _GAP, _TEXT, _HEAD, _MARGIN, _CROSS = 3, 8, 16, 52, 12, 16
_PAPER, _INK, _FAINT, _BEHIND = (250, 250, 248), (32, 34, 38), (110, 114, 120), (238, 238, 238)
_GREEN, _RED, _BLUE, _WHITE = (32, 145, 78), (200, 52, 44), (46, 92, 170), (255, 255, 255)
_EDGE = TILE + 2 * _FRAME
_QUALITIES = range(88, 28, -6)


@dataclass(frozen=True, slots=True)
class Tile:
    """A picture of a sheet.

    Attributes:
        right: whether it is a right answer; None for what was asked.
    """

    picture: Image.Image
    caption: str
    right: bool | None = None


def draw_tiles(title: str, columns: Sequence[str], rows: Sequence[Sequence[Tile]]) -> Image.Image:
    """Draw a sheet.

    Args:
        title: its heading.
        columns: what stands above each.
        rows: of as many tiles each.
    """
    across, down = _EDGE + _GAP, _EDGE + _TEXT + _GAP
    size = 2 * _MARGIN + across * len(columns) - _GAP, _HEAD + down * len(rows) + _MARGIN - _GAP
    sheet = Image.new("RGB", size, _PAPER)
    draw = ImageDraw.Draw(sheet)
    draw.text((_MARGIN, 8), title, _INK, _font(16))
    for column, name in enumerate(columns):
        draw.text((_MARGIN + column * across, _HEAD - 18), name, _FAINT, _font(12))
    for number, row in enumerate(rows):
        for column, tile in enumerate(row):
            _draw_tile(sheet, draw, (_MARGIN + column * across, _HEAD + number * down), tile)
    return sheet


def small_jpeg(sheet: Image.Image, most: int) -> bytes:
    """A JPEG file of at most so many bytes if a fair quality allows it, else of the least fair one."""
    for quality in _QUALITIES:
        file = io.BytesIO()
        sheet.save(file, "JPEG", quality=quality, optimize=True)
        if file.tell() <= most:
            break
    return file.getvalue()


def _draw_tile(sheet: Image.Image, draw: ImageDraw.ImageDraw, corner: tuple[int, int], tile: Tile) -> None:
    left, top = corner
    colour = _BLUE if tile.right is None else _GREEN if tile.right else _RED
    draw.rectangle((left, top, left + _EDGE - 1, top + _EDGE - 1), fill=colour)
    inner = (left + _FRAME, top + _FRAME, left + _EDGE - _FRAME - 1, top + _EDGE - _FRAME - 1)
    draw.rectangle(inner, fill=_BEHIND)
    scale = TILE / max(tile.picture.size)
    width, height = (max(1, round(scale * edge)) for edge in tile.picture.size)
    small = tile.picture.resize((width, height), Image.Resampling.LANCZOS)
    sheet.paste(small, (left + _FRAME + (TILE - width) // 2, top + _FRAME + (TILE - height) // 2))
    if tile.right is False:
        _draw_cross(draw, (left + _EDGE, top))
    draw.text((left, top + _EDGE + 1), tile.caption, _INK, _font(12))


def _draw_cross(draw: ImageDraw.ImageDraw, corner: tuple[int, int]) -> None:
    """In the square below and left of a corner."""
    right, top = corner
    draw.rectangle((right - _CROSS, top, right - 1, top + _CROSS - 1), fill=_RED)
    near, far = 4, _CROSS - 5
    for one, other in ((near, far), (far, near)):
        start, end = (right - _CROSS + near, top + one), (right - _CROSS + far, top + other)
        draw.line((start, end), fill=_WHITE, width=2)


def _font(size: int) -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    return ImageFont.load_default(size)
