"""Photos and the files that hold them.

A photo is its content: the bytes, named by their BLAKE2b digest. A file is a place where a content
lies. Paths are text as ``os.fsdecode`` gives it: bytes that are not UTF-8 are lone surrogates.
"""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

DIGEST_BYTES = 20
"""Length of a content's BLAKE2b digest."""

THUMBNAIL_SIDE = 320
"""Longer side of a stored thumbnail in pixels: sharp at 160 points on a 2x display."""


@dataclass(frozen=True, slots=True)
class PhotoMetadata:
    """What a file says of its picture.

    Attributes:
        width, height: pixels of the upright picture, as stored in the file.
        format: the decoder's name for what the bytes are: ``JPEG``, ``HEIF``, ``DNG`` …
        taken: capture time by the camera's own clock, without a time zone; None if not told.
        camera: maker and model, None if not told.
        latitude, longitude: degrees, None if not told.
        editor: the program for pictures that wrote the file, None if not told; cameras are none.
    """

    width: int
    height: int
    format: str
    taken: datetime | None = None
    camera: str | None = None
    lens: str | None = None
    exposure_seconds: float | None = None
    f_number: float | None = None
    iso: int | None = None
    focal_length_mm: float | None = None
    latitude: float | None = None
    longitude: float | None = None
    editor: str | None = None


@dataclass(frozen=True, slots=True)
class PreparedPhoto:
    """All that one read of a file gives.

    Attributes:
        digest: BLAKE2b of the bytes, ``DIGEST_BYTES`` long.
        size_bytes: length of the file.
        pixels: the model's input, uint8 [S, S, 3].
        thumbnail: JPEG, at most ``THUMBNAIL_SIDE`` on the longer side.
        keywords: that people gave it, as far as the file itself tells them.
    """

    digest: bytes
    size_bytes: int
    pixels: NDArray[np.uint8]
    thumbnail: bytes
    metadata: PhotoMetadata
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownPhoto:
    """A file that was read, but not decoded, because its content is known."""

    digest: bytes
    size_bytes: int


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """One place of a photo. ``offline``: its drive is away."""

    path: str
    size_bytes: int
    modified_ns: int
    offline: bool


@dataclass(frozen=True, slots=True)
class Photo:
    """A content and its places.

    Attributes:
        id: the library's number for the content; never used again for another one.
        files: places in alphabetical order; empty when all are gone.
    """

    id: int
    digest: bytes
    metadata: PhotoMetadata
    files: tuple[PhotoFile, ...]

    @property
    def path(self) -> str:
        """The place to show: the first that is not offline, else the first."""
        return next((file.path for file in self.files if not file.offline), self.files[0].path)

    @property
    def offline(self) -> bool:
        """Whether every place is on a drive that is away."""
        return all(file.offline for file in self.files)
