"""The trainer's own way from a file to the network's input.

Must give what the app gives at the place of use (a contract test compares the two): EXIF orientation,
sRGB, large JPEGs decoded at a fraction that keeps at least twice the input's side, then squashed
bicubically. Knows nothing of labels or networks.
"""

import io
import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageCms

from trainer.errors import TrainerError

DRAFT_FACTOR = 2
MAX_PIXELS = 300_000_000
_SRGB = ImageCms.createProfile("sRGB")
_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
_OTHER_FRAMES = frozenset({0xC3, *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0), 0xDA})
_TELLING = (b"Exif\0", b"ICC_PROFILE\0")
_ODD_TAGS = (struct.error, TypeError, ArithmeticError, LookupError)
"""What Pillow raises besides for tags of a wrong type or length."""
DECODING_ERRORS = (OSError, SyntaxError, ValueError, Image.DecompressionBombError, *_ODD_TAGS)
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What is to be done to a picture by its EXIF orientation."""

Pixels = NDArray[np.uint8]

Box = tuple[float, float, float, float]
"""Left, top, right and bottom of a part of a picture, as shares of its width and height."""
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


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
    except DECODING_ERRORS as error:
        raise UndecodableError(f"{path} cannot be read: {error}") from error


def model_input_of(data: bytes, side: int, box: Box = WHOLE) -> Pixels:
    """As ``model_input``, from the bytes of a picture file, of the whole picture or a part.

    Raises:
        UndecodableError: they are no picture, or a damaged one.
    """
    try:
        with Image.open(io.BytesIO(data)) as image:
            return _prepared(image, side, box)
    except DECODING_ERRORS as error:
        raise UndecodableError(f"it is no picture that can be read: {error}") from error


def photo_of(data: bytes, side: int) -> Image.Image:
    """A whole photo as it is meant to be seen, RGB, at least twice ``side`` pixels wide and high if it was.

    Raises:
        UndecodableError: the bytes are no picture, or a damaged one.
    """
    try:
        with Image.open(io.BytesIO(data)) as image:
            _refuse_huge(image)
            image.draft("RGB", (DRAFT_FACTOR * side, DRAFT_FACTOR * side))
            return upright_srgb(image)
    except DECODING_ERRORS as error:
        raise UndecodableError(f"it is no picture that can be read: {error}") from error


def upright_srgb(image: Image.Image) -> Image.Image:
    """An opened picture as it is meant to be seen, in 8 bits a channel.

    Raises:
        ValueError: it is too large to be a photo; and whatever Pillow raises for a damaged file.
    """
    _refuse_huge(image)
    return _in_srgb(upright(image))


def upright(image: Image.Image) -> Image.Image:
    """A picture turned as its EXIF says; as it lies where that cannot be read.

    ``ImageOps.exif_transpose`` would write the EXIF anew, which fails where a tag has a wrong type.
    """
    try:
        way = _UPRIGHT.get(image.getexif().get(ExifTags.Base.Orientation, 1))
    except DECODING_ERRORS:
        way = None
    return image if way is None else image.transpose(way)


def _prepared(image: Image.Image, side: int, box: Box = WHOLE) -> Pixels:
    _refuse_huge(image)
    left, top, right, bottom = box
    needed = round(DRAFT_FACTOR * side / min(right - left, bottom - top))
    image.draft("RGB", (needed, needed))
    whole = upright_srgb(image)
    edges = (left * whole.width, top * whole.height, right * whole.width, bottom * whole.height)
    return np.asarray(whole.resize((side, side), Image.Resampling.BICUBIC, edges), dtype=np.uint8)


def _refuse_huge(image: Image.Image) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise ValueError(f"it has {image.width} x {image.height} pixels")


def is_plain_jpeg(data: bytes) -> bool:
    """Whether every JPEG decoder gives the same picture: 8 bits, grey or YCbCr, no EXIF, no colour profile.

    Reads the segments before the frame header only (ITU-T T.81, annex B).
    """
    position = 2
    if data[:2] != b"\xff\xd8":
        return False
    while position + 10 <= len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        if marker in _FRAMES:
            return data[position + 4] == 8 and data[position + 9] in {1, 3}
        if marker in _OTHER_FRAMES or data.startswith(_TELLING, position + 4):
            return False
        position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
    return False


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
