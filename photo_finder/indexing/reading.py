"""What the pipeline is given to work with, and what it works on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog.files import Place
from photo_finder.core.errors import InaccessiblePhotoError, UnreadablePhotoError, VanishedPhotoError
from photo_finder.core.photo import KnownPhoto, PreparedPhoto

READ_SECONDS = 600.0
"""How long the bytes of a file may take to come: all workers may share a slow link."""

IsKnown = Callable[[bytes], bool]
"""Tells by its digest whether a content has been read before."""


class ReadPhoto(Protocol):
    """Reads a file once: bytes to digest, metadata, model input and thumbnail.

    Raises UnreadablePhotoError (VanishedPhotoError if it is not there any more). ``known`` is asked as soon
    as the bytes are here; without it, or if it says no, they are decoded.
    """

    def __call__(self, path: str, known: IsKnown | None = None) -> PreparedPhoto | KnownPhoto:
        """Read one file."""


class Embed(Protocol):
    """uint8 [N, S, S, 3] to float32 [N, D] by output name. Called from several threads at once."""

    def __call__(self, images: NDArray[np.uint8]) -> Mapping[str, NDArray[np.float32]]:
        """Embed a batch."""


@dataclass(frozen=True, slots=True)
class Job:
    """A file to read. Without a place, it is only read to embed a content that is known."""

    path: str
    place: Place | None
    stamp: tuple[int, int, int]


@dataclass(slots=True)
class Outcome:
    """What became of a job: exactly one of photo, reason and vanished.

    Attributes:
        photo: what was read.
        vectors: by output name, [D] each, of a photo that was decoded.
        reason: why it could not be read.
        inaccessible: the system refused it; the next run tries it again.
        vanished: it is not there any more.
    """

    job: Job
    photo: PreparedPhoto | KnownPhoto | None = None
    vectors: dict[str, NDArray[np.float32]] | None = None
    reason: str | None = None
    inaccessible: bool = False
    vanished: bool = False

    @property
    def digest(self) -> bytes | None:
        """The content's name, None if it was not read."""
        return None if self.photo is None else self.photo.digest

    def fail(self, error: UnreadablePhotoError) -> None:
        """Take in what reading it raised."""
        if isinstance(error, VanishedPhotoError):
            self.vanished = True
            return
        self.reason = str(error)
        self.inaccessible = isinstance(error, InaccessiblePhotoError)
