"""The trainer's own way from a file to the network's input.

Must give what the app gives at the place of use (a contract test compares the two): EXIF orientation,
sRGB, large JPEGs decoded at a fraction that keeps at least twice the input's side, then squashed
bicubically. Knows nothing of labels or networks.
"""

import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps

from trainer.errors import TrainerError

DRAFT_FACTOR = 2
MAX_PIXELS = 300_000_000
_SRGB = ImageCms.createProfile("sRGB")
_DECODING_ERRORS = (OSError, SyntaxError, ValueError, Image.DecompressionBombError)

Pixels = NDArray[np.uint8]


class UndecodableError(TrainerError):
    """A file that is no picture, or one that Pillow cannot read."""


def model_input(path: Path, side: int) -> Pixels:
    """Decode a photo to the network's input.

    Args:
        path: a photo that Pillow reads.
        side: side of the square input in pixels.

    Returns:
        uint8 [side, side, 3], upright, sRGB, the whole picture squashed.

    Raises:
        UndecodableError: the file cannot be read.
    """
    try:
        with Image.open(path) as image:
            return _prepared(image, side)
    except _DECODING_ERRORS as error:
        raise UndecodableError(f"{path} cannot be read: {error}") from error


def _prepared(image: Image.Image, side: int) -> Pixels:
    if image.width * image.height > MAX_PIXELS:
        raise ValueError(f"it has {image.width} x {image.height} pixels")
    image.draft("RGB", (DRAFT_FACTOR * side, DRAFT_FACTOR * side))
    upright = ImageOps.exif_transpose(image)
    squashed = _in_srgb(upright).resize((side, side), Image.Resampling.BICUBIC)
    return np.asarray(squashed, dtype=np.uint8)


def _in_srgb(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    image = _opaque(image)
    if profile and image.mode in {"RGB", "CMYK", "L"}:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            converted = None  # a damaged or mismatched profile: take the numbers as they are
        if converted is not None:
            return converted
    return image.convert("RGB")


def _opaque(image: Image.Image) -> Image.Image:
    """Eight bits a channel and no transparency; what was transparent becomes white."""
    if image.mode.startswith("I;16") or image.mode == "I":
        wide = np.asarray(image, dtype=np.uint32)
        return Image.fromarray((wide >> 8).clip(0, 255).astype(np.uint8))
    if image.has_transparency_data:
        layered = image.convert("RGBA")
        white = Image.new("RGBA", layered.size, (255, 255, 255, 255))
        return Image.alpha_composite(white, layered).convert("RGB")
    return image
