"""A photo as it goes into a shard: upright, sRGB, no larger than needed, JPEG, without metadata.

Knows nothing of labels or shards.
"""

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from trainer.data.features import THUMB_SIDE
from trainer.data.pixels import DECODING_ERRORS, DRAFT_FACTOR, UndecodableError, is_plain_jpeg, upright_srgb
from trainer.data.splitting import content_digest


@dataclass(frozen=True, slots=True)
class PhotoSight:
    """What a first look tells.

    Attributes:
        digest: of the file's bytes.
        thumb: uint8 [32, 32], a small grey version.
    """

    digest: int
    thumb: NDArray[np.uint8]


def look_at(path: Path) -> PhotoSight:
    """Decode a photo, as small as may be.

    Raises:
        UndecodableError: it cannot be read.
    """
    try:
        data = path.read_bytes()
        with Image.open(io.BytesIO(data)) as image:
            image.draft("RGB", (DRAFT_FACTOR * THUMB_SIDE, DRAFT_FACTOR * THUMB_SIDE))
            grey = upright_srgb(image).convert("L").resize((THUMB_SIDE, THUMB_SIDE), Image.Resampling.BOX)
    except DECODING_ERRORS as error:
        raise UndecodableError(f"{path} cannot be read: {error}") from error
    return PhotoSight(content_digest(data), np.asarray(grey, dtype=np.uint8))


def encode_photo(path: Path, side: int, quality: int) -> tuple[bytes, bool]:
    """The bytes to put into a shard.

    Args:
        path: the photo.
        side: most pixels on its shorter side.
        quality: of the JPEG, 1 … 100.

    Returns:
        A JPEG, and whether it is the file as it was: a JPEG that needs no change.

    Raises:
        UndecodableError: it cannot be read.
    """
    try:
        data = path.read_bytes()
        with Image.open(io.BytesIO(data)) as image:
            if min(image.size) <= side and is_plain_jpeg(data):
                image.load()
                return data, True
            image.draft("RGB", (DRAFT_FACTOR * side, DRAFT_FACTOR * side))
            return _jpeg(upright_srgb(image), side, quality), False
    except DECODING_ERRORS as error:
        raise UndecodableError(f"{path} cannot be read: {error}") from error


def _jpeg(image: Image.Image, side: int, quality: int) -> bytes:
    scale = side / min(image.size)
    if scale < 1:
        size = (round(image.width * scale), round(image.height * scale))
        image = image.resize(size, Image.Resampling.LANCZOS)
    bare = Image.fromarray(np.asarray(image))  # without what Pillow would copy: comments, profiles
    written = io.BytesIO()
    bare.save(written, "JPEG", quality=quality)
    return written.getvalue()
