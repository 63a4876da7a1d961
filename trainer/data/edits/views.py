"""Views of a photo for training: edits composed at random, in the order in which they happen in life.

Geometry, colour, overlay, layout, quality, as a photo is cut, filtered, written on, posted and sent. The
work is done on little more pixels than the view has. No edit that is held out is ever used. Knows nothing
of how views are compared.
"""

from collections.abc import Mapping
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from trainer.data.edits.chance import Random, between, happens, weighted, whole
from trainer.data.edits.geometry import Box, crop_box
from trainer.data.edits.kinds import edited
from trainer.data.edits.scenery import Scenery

Strength = Literal["light", "strong"]
View = NDArray[np.uint8]

_ROOM = 1.15
"""Edits are done at so many times the view's side, so that the last step reduces."""
_NOT_WORTH_REDUCING = 0.75
"""Above this scale, edits of more pixels cost less than the reduction."""
_UNEDITED = 0.3
"""Share of light views in which nothing is changed."""

LIGHT: Mapping[str, float] = {
    "crop": 4,
    "jpeg": 3,
    "messenger": 2,
    "resize": 1,
    "brightness": 1,
    "contrast": 1,
    "gamma": 1,
    "saturation": 1,
    "warmth": 1,
    "rotate": 1,
    "border": 1,
}
MILD: Mapping[str, Mapping[str, float]] = {
    "geometry": {"rotate": 3, "squeeze": 1},
    "colour": {
        "brightness": 2,
        "contrast": 2,
        "gamma": 2,
        "saturation": 2,
        "warmth": 2,
        "filter": 2,
        "grey": 3,
        "sepia": 2,
        "auto-level": 1,
    },
    "overlay": {"caption": 3, "watermark": 2, "date-stamp": 2},
    "layout": {"border": 1},
    "quality": {
        "jpeg": 5,
        "resize": 3,
        "messenger": 2,
        "blur": 2,
        "sharpen": 1,
        "noise": 2,
        "webp": 1,
    },
}
HARD: Mapping[str, Mapping[str, float]] = {
    "geometry": {"strong-rotate": 2, "perspective": 3, "strong-squeeze": 1},
    "colour": {"strong-light": 3, "strong-colour": 5, "inverted": 1, "pencil": 1},
    "overlay": {"emoji": 3, "drawing": 2, "big-text": 3},
    "layout": {"screenshot": 4, "meme": 4, "collage": 3, "picture-in-picture": 3, "thick-frame": 3},
    "quality": {"tiny": 3, "heavy-jpeg": 3, "strong-blur": 2, "strong-noise": 3},
}
"""By stage, the edits of a view and their weights; a view has none, a mild or a hard one of each stage."""

_MILD_SHARE: Mapping[str, float] = {
    "geometry": 0.25,
    "colour": 0.45,
    "overlay": 0.2,
    "layout": 0.15,
    "quality": 0.6,
}
_CUT = "cut"
_HARD_WEIGHTS: Mapping[str, float] = {
    _CUT: 4,
    "geometry": 2,
    "colour": 2,
    "overlay": 2.5,
    "layout": 4,
    "quality": 2,
}
_UNCUT, _MIRRORED, _TURNED = 0.2, 0.5, 0.35
_TURNS = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)


def training_view(
    photo: Image.Image, side: int, rng: np.random.Generator, strength: Strength, scenery: Scenery
) -> View:
    """One random view.

    Args:
        photo: of any mode and size.
        side: of the view in pixels.
        rng: decides everything; the same state gives the same view.
        strength: ``light`` leaves three in ten as they are and gives the others one or two everyday edits;
            ``strong`` gives a third everyday edits, a third one hard edit besides, and a third two.
        scenery: what may come from outside the photo.

    Returns:
        uint8 [side, side, 3], squashed bicubically.
    """
    photo = photo if photo.mode == "RGB" else photo.convert("RGB")
    if strength == "strong":
        return plain_view(_strongly_edited(photo, side, rng, scenery), side)
    if happens(rng, _UNEDITED):
        return plain_view(photo, side)
    made = _part(photo, (0, 0, *photo.size), side)
    for _ in range(whole(rng, 1, 2)):
        made = edited(made, weighted(rng, LIGHT), rng, scenery)
    return plain_view(made, side)


def plain_view(photo: Image.Image, side: int) -> View:
    """The whole photo squashed to uint8 [side, side, 3], bicubically, as ``trainer.data.pixels`` does."""
    photo = photo if photo.mode == "RGB" else photo.convert("RGB")
    return np.asarray(photo.resize((side, side), Image.Resampling.BICUBIC), dtype=np.uint8)


def _strongly_edited(photo: Image.Image, side: int, rng: Random, scenery: Scenery) -> Image.Image:
    hard = _hard_stages(rng, whole(rng, 0, 2))
    made = _part(photo, _cut(photo.size, rng, hard=_CUT in hard), side)
    if happens(rng, _MIRRORED):
        made = made.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if happens(rng, _TURNED):
        made = made.transpose(_TURNS[whole(rng, 0, 2)])
    for stage in MILD:
        if stage in hard:
            made = edited(made, weighted(rng, HARD[stage]), rng, scenery)
        elif happens(rng, _MILD_SHARE[stage]):
            made = edited(made, weighted(rng, MILD[stage]), rng, scenery)
    return made


def _hard_stages(rng: Random, count: int) -> frozenset[str]:
    """So many different ones."""
    left = dict(_HARD_WEIGHTS)
    for _ in range(count):
        del left[weighted(rng, left)]
    return frozenset(_HARD_WEIGHTS) - frozenset(left)


def _cut(size: tuple[int, int], rng: Random, *, hard: bool) -> Box:
    """Which part is shown: all or most of the photo; of the hard ones, a sixth to three fifths."""
    if hard:
        least, most = (0.15, 0.3) if happens(rng, 0.25) else (0.3, 0.6)
        return crop_box(size, between(rng, least, most), rng)
    return (0, 0, *size) if happens(rng, _UNCUT) else crop_box(size, between(rng, 0.6, 1.0), rng)


def _part(photo: Image.Image, box: Box, side: int) -> Image.Image:
    """A part, reduced to about the pixels that a view needs; never enlarged."""
    width, height = max(1.0, box[2] - box[0]), max(1.0, box[3] - box[1])
    scale = _ROOM * side / (width * height) ** 0.5
    if scale > _NOT_WORTH_REDUCING:
        left, top = int(box[0]), int(box[1])
        return photo.crop((left, top, left + max(1, round(width)), top + max(1, round(height))))
    size = max(1, round(scale * width)), max(1, round(scale * height))
    return photo.resize(size, Image.Resampling.BICUBIC, box, reducing_gap=2.0)
