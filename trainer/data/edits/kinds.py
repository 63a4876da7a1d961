"""All edits by name: which there are, how hard each is, and which are kept from training.

Everyday edits are those that nearly every library holds; after a hard one a person still knows the photo,
but most descriptors do not. Held-out ones only measure: whether a model that has learned the others alone
knows edits that it has never seen. Knows nothing of how training composes them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

import numpy as np
from PIL import Image

from trainer.data.edits import (
    colour,
    frames,
    geometry,
    mixtures,
    overlays,
    quality,
    screens,
    warps,
    wear,
)
from trainer.data.edits.chance import happens
from trainer.data.edits.scenery import Scenery
from trainer.errors import TrainerUsageError

Family = Literal["everyday", "hard"]
Apply = Callable[[Image.Image, np.random.Generator, Scenery], Image.Image]
_SMALLEST = 8
"""Photos with a shorter side are enlarged to it first, so that no edit has to mind them."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One kind of edit.

    Attributes:
        name: as in tables and in JSON; stays the same.
        family: how hard.
        held_out: never used for training, only to measure.
        apply: RGB in, RGB out, of any size; all that is left to chance comes from the generator.
    """

    name: str
    family: Family
    held_out: bool
    apply: Apply


def edited(photo: Image.Image, name: str, rng: np.random.Generator, scenery: Scenery) -> Image.Image:
    """A photo as one kind of edit leaves it.

    Args:
        photo: of any mode and size; stays as it is.
        name: one of ``EDITS``.
        rng: decides how it is done; the same state gives the same picture.
        scenery: what may come from outside the photo.

    Returns:
        RGB. Layouts have about as many pixels as the photo, crops and thumbnails fewer, frames more.

    Raises:
        TrainerUsageError: there is no such edit.
    """
    if name not in EDITS:
        raise TrainerUsageError(f"there is no edit {name}; there are {', '.join(EDITS)}")
    return EDITS[name].apply(photo, rng, scenery)


def _alone(change: Callable[..., Image.Image], *limits: float) -> Apply:
    """An edit that needs nothing but the photo and chance, with its limits."""
    return _safe(lambda photo, rng, _: change(photo, rng, *limits))


def _fixed(change: Callable[[Image.Image], Image.Image]) -> Apply:
    """An edit that leaves nothing to chance."""
    return _safe(lambda photo, _, __: change(photo))


def _safe(apply: Apply) -> Apply:
    def prepared(photo: Image.Image, rng: np.random.Generator, scenery: Scenery) -> Image.Image:
        photo = photo if photo.mode == "RGB" else photo.convert("RGB")
        if min(photo.size) < _SMALLEST:
            photo = photo.resize((max(_SMALLEST, photo.width), max(_SMALLEST, photo.height)))
        return apply(photo, rng, scenery)

    return prepared


def _combined(photo: Image.Image, rng: np.random.Generator, scenery: Scenery) -> Image.Image:
    """Two to four edits in the order of life: what is seldom met alone."""
    parts = [
        ("half-crop" if happens(rng, 0.5) else "crop", 0.75),
        ("mirror", 0.5),
        ("rotate", 0.3),
        ("filter" if happens(rng, 0.5) else "warmth", 0.5),
        ("meme" if happens(rng, 0.4) else "caption", 0.6),
        ("jpeg", 0.7),
    ]
    chosen = [name for name, share in parts if happens(rng, share)]
    while len(chosen) > 4:
        chosen.pop(int(rng.integers(len(chosen))))
    for name in chosen if len(chosen) > 1 else ("half-crop", "mirror", "jpeg"):
        photo = EDITS[name].apply(photo, rng, scenery)
    return photo


_EVERYDAY: Mapping[str, Apply] = {
    "jpeg": _alone(quality.jpeg, 30, 90),
    "webp": _alone(quality.webp),
    "resize": _alone(quality.resize),
    "messenger": _alone(quality.messenger),
    "crop": _alone(geometry.crop, 0.8, 0.95),
    "quarter-turn": _alone(geometry.quarter_turn),
    "mirror": _fixed(geometry.mirror),
    "flip": _fixed(geometry.flip),
    "rotate": _alone(geometry.rotate, 2, 8),
    "squeeze": _alone(geometry.squeeze, 0.8, 1.25),
    "brightness": _alone(colour.brightness),
    "contrast": _alone(colour.contrast),
    "gamma": _alone(colour.gamma),
    "saturation": _alone(colour.saturation),
    "warmth": _alone(colour.warmth),
    "auto-level": _alone(colour.auto_level),
    "grey": _fixed(colour.grey),
    "sepia": _alone(colour.sepia),
    "filter": _alone(colour.photo_filter),
    "blur": _alone(quality.blur),
    "sharpen": _alone(quality.sharpen),
    "noise": _alone(quality.noise),
    "border": _alone(frames.border),
    "caption": _alone(overlays.caption),
    "watermark": _alone(overlays.watermark),
    "date-stamp": _alone(overlays.date_stamp),
}
_EVERYDAY_HELD_OUT: Mapping[str, Apply] = {
    "lens": _alone(warps.lens),
    "palette": _alone(wear.palette),
    "split-toning": _alone(wear.split_toning),
    "light-leak": _alone(wear.light_leak),
    "rounded-card": _alone(wear.rounded_card),
}
_HARD: Mapping[str, Apply] = {
    "half-crop": _alone(geometry.crop, 0.3, 0.5),
    "small-crop": _alone(geometry.crop, 0.15, 0.3),
    "strong-rotate": _alone(geometry.rotate, 10, 45),
    "perspective": _alone(geometry.perspective),
    "strong-squeeze": _alone(geometry.squeeze, 0.5, 2.0),
    "screenshot": _safe(screens.screenshot),
    "meme": _alone(frames.meme),
    "collage": _safe(mixtures.collage),
    "picture-in-picture": _safe(mixtures.picture_in_picture),
    "thick-frame": _alone(frames.thick_frame),
    "emoji": _alone(overlays.emoji),
    "drawing": _alone(overlays.drawing),
    "big-text": _alone(overlays.big_text),
    "tiny": _alone(quality.tiny),
    "heavy-jpeg": _alone(quality.heavy_jpeg),
    "strong-blur": _alone(quality.strong_blur),
    "strong-noise": _alone(quality.strong_noise),
    "strong-light": _alone(colour.strong_light),
    "strong-colour": _alone(colour.strong_colour),
    "inverted": _fixed(colour.inverted),
    "pencil": _alone(colour.pencil),
    "combined": _safe(_combined),
}
_HARD_HELD_OUT: Mapping[str, Apply] = {
    "swirl-or-wave": _alone(warps.swirl_or_wave),
    "mosaic": _alone(wear.mosaic),
    "halftone": _alone(wear.halftone),
    "film-scan": _alone(wear.film_scan),
    "torn": _alone(wear.torn),
    "screen-moire": _alone(wear.screen_moire),
}


def _edits(family: Family, applies: Mapping[str, Apply], *, held_out: bool = False) -> dict[str, Edit]:
    return {name: Edit(name, family, held_out, apply) for name, apply in applies.items()}


EDITS: Mapping[str, Edit] = MappingProxyType(
    _edits("everyday", _EVERYDAY)
    | _edits("everyday", _EVERYDAY_HELD_OUT, held_out=True)
    | _edits("hard", _HARD)
    | _edits("hard", _HARD_HELD_OUT, held_out=True)
)
"""Everyday ones first, in each family those that train before those that only measure."""
