"""Draws every edit of a few photos, for a person who asks whether each looks like the real thing."""

from collections.abc import Sequence
from itertools import count
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from trainer.data.edits.kinds import EDITS, Apply
from trainer.data.edits.lettering import font
from trainer.data.edits.scenery import Scenery
from trainer.data.edits.views import Strength, plain_view, training_view
from trainer.data.pixels import DECODING_ERRORS, UndecodableError, upright_srgb
from trainer.errors import TrainerUsageError
from trainer.whole_files import write_whole

_LONGEST = 400
"""Photos are reduced to it first: edits look the same, and thumbnails are no smaller than in life."""
_VIEW_ROWS = 6
_GAP, _NAMES = 6, 150
_PAPER, _INK, _FAINT, _MARK = (250, 250, 248), (32, 34, 38), (120, 124, 130), (170, 80, 20)

_Row = tuple[str, str, Apply]
"""Name, what is told below it, and what is shown of each photo."""


def draw_edits(photos: Sequence[Path], out: Path, side: int = 160, seed: int = 1) -> None:
    """A row for each edit and some for training views, a column for each photo.

    Args:
        photos: one or more; each is also the others' scenery.
        out: a file of a kind that Pillow writes, by its suffix.
        side: of a cell in pixels.
        seed: the same one gives the same sheet.

    Raises:
        TrainerUsageError: there is no photo.
        UndecodableError: a photo cannot be read.
        TrainerError: the sheet cannot be written.
    """
    if not photos:
        raise TrainerUsageError("a sheet of edits needs a photo")
    opened = [_opened(path) for path in photos]
    rows = _rows(side)
    step = side + _GAP
    sheet = Image.new("RGB", (_NAMES + step * len(opened) + _GAP, step * len(rows) + _GAP), _PAPER)
    draw = ImageDraw.Draw(sheet)
    for number, (name, told, change) in enumerate(rows):
        top = _GAP + number * step
        draw.text((_GAP, top + side / 2 - 18), name, _INK, font(15))
        draw.text((_GAP, top + side / 2 + 2), told, _MARK if "held" in told else _FAINT, font(12))
        for column, photo in enumerate(opened):
            rng = np.random.default_rng([seed, number, column])
            made = change(photo, rng, _others(opened, column))
            _paste(sheet, made, (_NAMES + column * step, top), side)
    write_whole(out, "sheet", lambda path: sheet.save(path, quality=90))


def _rows(side: int) -> list[_Row]:
    told = {edit.name: edit.family + ", held out" * edit.held_out for edit in EDITS.values()}
    return [
        ("photo", "", lambda photo, _, __: photo),
        *((edit.name, told[edit.name], edit.apply) for edit in EDITS.values()),
        ("plain view", "", lambda photo, _, __: Image.fromarray(plain_view(photo, side))),
        *[("light view", "training", _view(side, "light"))] * (_VIEW_ROWS // 2),
        *[("strong view", "training", _view(side, "strong"))] * _VIEW_ROWS,
    ]


def _view(side: int, strength: Strength) -> Apply:
    return lambda photo, rng, scenery: Image.fromarray(training_view(photo, side, rng, strength, scenery))


def _others(photos: Sequence[Image.Image], column: int) -> Scenery:
    """The other photos in turn; the photo itself if it is the only one."""
    numbers = count(1)
    others = len(photos) - 1

    def other() -> Image.Image:
        return photos[(column + 1 + (next(numbers) - 1) % others) % len(photos)] if others else photos[0]

    return Scenery(other)


def _opened(path: Path) -> Image.Image:
    try:
        with Image.open(path) as image:
            upright = upright_srgb(image)
    except DECODING_ERRORS as error:
        raise UndecodableError(f"{path} cannot be read: {error}") from error
    upright.thumbnail((_LONGEST, _LONGEST), Image.Resampling.BICUBIC)
    return upright


def _paste(sheet: Image.Image, made: Image.Image, corner: tuple[int, int], side: int) -> None:
    """In the middle of its cell, with its own aspect."""
    scale = side / max(made.size)
    size = max(1, round(scale * made.width)), max(1, round(scale * made.height))
    shown = made.resize(size, Image.Resampling.BICUBIC)
    sheet.paste(shown, (corner[0] + (side - size[0]) // 2, corner[1] + (side - size[1]) // 2))
