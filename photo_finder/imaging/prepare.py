"""One read of a file, and all that the library and the model need of it.

The door of this room: everything here may be called from many threads at once.
"""

import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photo_finder.core.model import InputSpec
from photo_finder.core.photo import THUMBNAIL_SIDE, PreparedPhoto
from photo_finder.core.query import Box
from photo_finder.imaging.decoding import Wanted, decode
from photo_finder.imaging.formats import SUFFIXES
from photo_finder.imaging.metadata import read_metadata
from photo_finder.imaging.model_input import model_input
from photo_finder.imaging.reading import digest, digest_file, read_file

__all__ = ["SUFFIXES", "digest_file", "load_picture", "model_input", "prepare", "prepare_bytes"]

_THUMBNAIL_QUALITY = 80
_BYTES_A_PIXEL = 8
_SPARE_BYTES = 64 << 20


def prepare(path: str | Path, spec: InputSpec, *, max_pixels: int) -> PreparedPhoto:
    """Read a file once: content hash, model input, thumbnail, metadata.

    Args:
        path: as ``os.fsdecode`` gives it.
        spec: what the model wants.
        max_pixels: a picture of more is refused before it is decoded.

    Raises:
        VanishedPhotoError: the file is not there.
        UnreadablePhotoError: no picture, damaged, cut off, too large, or reading is refused.
    """
    return prepare_bytes(read_within(path, max_pixels), spec, max_pixels=max_pixels)


def read_within(path: str | Path, max_pixels: int) -> bytes:
    """The bytes of a file, unless it is longer than any picture within the limit can be.

    Raises: VanishedPhotoError, UnreadablePhotoError.
    """
    return read_file(path, max_bytes=max_pixels * _BYTES_A_PIXEL + _SPARE_BYTES)


def prepare_bytes(
    data: bytes,
    spec: InputSpec,
    *,
    max_pixels: int,
    box: Box | None = None,
    known_digest: bytes | None = None,
) -> PreparedPhoto:
    """The same for the bytes of a file, or of a pasted picture.

    With a ``box``, model input and thumbnail are of that part alone; what of it lies outside the
    picture is left out. Metadata is always of the whole. ``known_digest`` spares computing it again.

    Raises:
        UnreadablePhotoError: as ``prepare``.
        UsageError: the box lies outside the picture.
    """
    wanted = Wanted(longer=max(2 * spec.size, THUMBNAIL_SIDE), shorter=2 * spec.size)
    decoded = decode(data, wanted, max_pixels=max_pixels, box=box)
    return PreparedPhoto(
        digest=known_digest or digest(data),
        size_bytes=len(data),
        pixels=model_input(decoded.image, spec),
        thumbnail=_thumbnail(decoded.image),
        metadata=read_metadata(decoded.exif, decoded.width, decoded.height, decoded.format),
    )


def load_picture(source: str | Path | bytes, max_side: int, *, max_pixels: int) -> NDArray[np.uint8]:
    """The upright sRGB picture, uint8 [height, width, 3], no side longer than ``max_side``.

    Raises: as ``prepare``.
    """
    data = source if isinstance(source, bytes) else read_within(source, max_pixels)
    decoded = decode(data, Wanted(longer=max_side), max_pixels=max_pixels)
    return np.asarray(_fitted(decoded.image, max_side, Image.Resampling.LANCZOS, gap=2.0))


def _thumbnail(image: Image.Image) -> bytes:
    small = _fitted(image, THUMBNAIL_SIDE, Image.Resampling.BOX, gap=1.0)  # quick before fine
    file = io.BytesIO()
    small.save(file, "JPEG", quality=_THUMBNAIL_QUALITY)
    return file.getvalue()


def _fitted(image: Image.Image, side: int, resample: Image.Resampling, gap: float) -> Image.Image:
    """The picture with its longer side at most ``side``; averaged down to ``gap`` times that first."""
    longer = max(image.size)
    if longer <= side:
        return image
    width, height = (max(1, round(length * side / longer)) for length in image.size)
    return image.resize((width, height), resample, reducing_gap=gap)
