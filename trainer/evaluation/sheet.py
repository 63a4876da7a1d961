"""A sheet of queries, each with its nearest photos: what figures look like.

Right ones are framed in green, wrong ones in red and struck by a cross, so that colour is not needed to
tell them apart; the worst queries come first. Knows nothing of models.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from trainer.evaluation.photos import Photos
from trainer.evaluation.rankings import Bench, Vectors, neighbours
from trainer.evaluation.retrieval import Scores, unit
from trainer.whole_files import write_whole

NEAREST = 5
_TILE, _FRAME, _GAP, _TEXT, _HEAD, _MARGIN = 150, 5, 14, 38, 72, 20
_QUERY_GAP = 34
_PAPER, _INK, _FAINT = (250, 250, 248), (32, 34, 38), (120, 124, 130)
_GREEN, _RED, _BLUE = (32, 145, 78), (200, 52, 44), (46, 92, 170)
_STEP = _TILE + 2 * _FRAME + _GAP
_ROW = _TILE + 2 * _FRAME + _TEXT + _GAP
_WIDTH = 2 * _MARGIN + _STEP * (NEAREST + 1) - _GAP + _QUERY_GAP


@dataclass(frozen=True, slots=True)
class _Row:
    query: int
    near: NDArray[np.int64]
    right: NDArray[np.bool_]
    cosine: NDArray[np.float32]


def draw_sheet(vectors: Vectors, photos: Photos, out: Path, *, rows: int, title: str, scores: Scores) -> None:
    """Draw and write the sheet.

    Args:
        vectors: float32 [N, D] of the photos.
        photos: N photos.
        out: a file of a kind that Pillow writes, by its suffix.
        rows: most queries on it.
        title: its heading.
        scores: are told below.

    Raises:
        TrainerError: a photo cannot be read, or the file not be written.
    """
    chosen = _worst_first(unit(vectors), photos.bench, rows)
    sheet = Image.new("RGB", (_WIDTH, _HEAD + _ROW * len(chosen) + _MARGIN), _PAPER)
    draw = ImageDraw.Draw(sheet)
    figures = f"mP@5 {scores.mp_at_5:.3f}   recall@1 {scores.recall_at[1]:.3f}   {scores.queries} queries"
    draw.text((_MARGIN, 12), _clipped(draw, title, 20, _WIDTH - 2 * _MARGIN), _INK, _font(20))
    draw.text((_MARGIN, 38), f"{figures}, the worst {len(chosen)} shown, the worst first", _FAINT, _font(14))
    for number, row in enumerate(chosen):
        _draw_row(sheet, draw, _HEAD + number * _ROW, row, photos)
    write_whole(out, "sheet", sheet.save)


def _worst_first(rows: Vectors, bench: Bench, count: int) -> list[_Row]:
    """Queries by their precision at 5, of equal ones those with the nearest wrong photos first."""
    near, asked = neighbours(rows, bench, NEAREST), bench.queries
    right = bench.labels[near] == bench.labels[asked][:, None]
    cosine = np.einsum("qd,qkd->qk", rows[asked], rows[near])
    wanted = np.minimum(_findable(bench), NEAREST)
    counted = np.arange(near.shape[1]) < wanted[:, None]
    precision = (right & counted).sum(axis=1) / np.maximum(wanted, 1)
    ranked = np.lexsort((asked, -(cosine * ~right).sum(axis=1), precision))
    findable = [place for place in ranked if wanted[place]]
    return [_Row(int(asked[i]), near[i], right[i], cosine[i]) for i in findable[:count]]


def _findable(bench: Bench) -> NDArray[np.int64]:
    """How many other photos of its class the index holds, for each query."""
    codes = np.unique(bench.labels, return_inverse=True)[1]
    there = np.bincount(codes[bench.index], minlength=int(codes.max()) + 1)
    return np.asarray(there[codes[bench.queries]] - np.isin(bench.queries, bench.index))


def _draw_row(sheet: Image.Image, draw: ImageDraw.ImageDraw, top: int, row: _Row, photos: Photos) -> None:
    labels = photos.bench.labels
    _draw_tile(sheet, draw, (_MARGIN, top), photos.picture(row.query), _BLUE)
    _write_below(draw, (_MARGIN, top), str(labels[row.query]), "query")
    for place, (found, right, cosine) in enumerate(zip(row.near, row.right, row.cosine, strict=True)):
        corner = (_MARGIN + _QUERY_GAP + _STEP * (place + 1), top)
        _draw_tile(sheet, draw, corner, photos.picture(int(found)), _GREEN if right else _RED)
        if not right:
            _draw_cross(draw, corner)
        _write_below(draw, corner, str(labels[found]), f"{cosine:.3f}")


def _draw_tile(
    sheet: Image.Image,
    draw: ImageDraw.ImageDraw,
    corner: tuple[int, int],
    picture: Image.Image,
    colour: tuple[int, int, int],
) -> None:
    left, top = corner
    edge = _TILE + 2 * _FRAME
    draw.rounded_rectangle((left, top, left + edge - 1, top + edge - 1), 6, fill=colour)
    draw.rectangle(
        (left + _FRAME, top + _FRAME, left + edge - _FRAME - 1, top + edge - _FRAME - 1), (238,) * 3
    )
    small = picture.copy()
    small.thumbnail((_TILE, _TILE), Image.Resampling.LANCZOS)
    inset = (left + _FRAME + (_TILE - small.width) // 2, top + _FRAME + (_TILE - small.height) // 2)
    sheet.paste(small, inset)


def _draw_cross(draw: ImageDraw.ImageDraw, corner: tuple[int, int]) -> None:
    right, top, size = corner[0] + _TILE + 2 * _FRAME, corner[1], 22
    draw.rectangle((right - size, top, right - 1, top + size), fill=_RED)
    for one, other in (((6, 6), (16, 16)), ((6, 16), (16, 6))):
        start, end = (right - size + one[0], top + one[1]), (right - size + other[0], top + other[1])
        draw.line((start, end), fill=(255, 255, 255), width=3)


def _write_below(draw: ImageDraw.ImageDraw, corner: tuple[int, int], label: str, more: str) -> None:
    left, top = corner[0], corner[1] + _TILE + 2 * _FRAME + 2
    draw.text((left, top), _clipped(draw, label, 14, _TILE + 2 * _FRAME), _INK, _font(14))
    draw.text((left, top + 17), more, _FAINT, _font(13))


def _clipped(draw: ImageDraw.ImageDraw, text: str, size: int, width: int) -> str:
    """The end of a text that is too long: of a path it tells most."""
    if draw.textlength(text, _font(size)) <= width:
        return text
    kept = next(i for i in range(1, len(text) + 1) if draw.textlength("…" + text[i:], _font(size)) <= width)
    return "…" + text[kept:]


def _font(size: int) -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    return ImageFont.load_default(size)
