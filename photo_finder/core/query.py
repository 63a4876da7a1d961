"""What can be asked of a library, and what it answers."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from photo_finder.core.photo import Photo

Kind = Literal["identical", "copy"]
"""How a photo is the same picture as an example: the same bytes, or made from it (or it from the photo)."""

COPY_FROM = 0.95
"""Probability of being the same picture from which a photo is called a copy: high, as copies come first."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the upright picture, from its top left corner."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Example:
    """A picture to compare with.

    Attributes:
        source: a file, a photo of the library by its id, or the bytes of a pasted picture.
        box: the part that matters; None for the whole picture.
    """

    source: Path | int | bytes
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """Which photos count. Empty: all.

    Attributes:
        folder: only photos with a place in this folder or below it.
        after, before: only photos taken (or, if that is not told, last changed) on these days or
            between them, both included.
        formats: only photos of these formats, by the decoder's names; empty: of any.
        cameras: only photos that tell one of these cameras, the empty text meaning none; empty: any.
        least_bytes, below_bytes: only photos whose files have at least, and less than, so many bytes.
        away: only photos that lie on drives that are away alone.
    """

    folder: Path | None = None
    after: date | None = None
    before: date | None = None
    formats: tuple[str, ...] = ()
    cameras: tuple[str, ...] = ()
    least_bytes: int = 0
    below_bytes: int | None = None
    away: bool = False

    @property
    def empty(self) -> bool:
        """Whether every photo counts."""
        return self == PhotoFilter()


@dataclass(frozen=True, slots=True)
class Query:
    """Search by example.

    Attributes:
        like: what to look for, one or several.
        unlike: what to keep away from.
        limit: number of photos (contents) wanted.
        min_similarity: cosine below which nothing but copies is shown.
    """

    like: tuple[Example, ...]
    unlike: tuple[Example, ...] = ()
    limit: int = 20
    min_similarity: float | None = None
    filter: PhotoFilter = PhotoFilter()


@dataclass(frozen=True, slots=True)
class Hit:
    """One photo found.

    Attributes:
        similarity: cosine with the query, in [-1, 1], by the output ``embedding``.
        probability: that it is similar, by the model's calibration.
        identical: it holds the very bytes of one of the examples.
        copy_similarity: greatest cosine with one of the examples by the output ``copy``; None if the model
            has no such output.
        copy_probability: that it shows the same picture as that example; None likewise.
        copy: this is so probable (``COPY_FROM``) that it counts as found, and no counter-example is as near.
    """

    photo: Photo
    similarity: float
    probability: float
    identical: bool
    copy_similarity: float | None = None
    copy_probability: float | None = None
    copy: bool = False

    @property
    def kind(self) -> Kind | None:
        """Whether it is the same picture as an example, and in which way."""
        if self.identical:
            return "identical"
        return "copy" if self.copy else None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What was found, and the model whose vectors were compared.

    Attributes:
        hits: by falling similarity; if the model can tell copies, those come first: the same bytes, then
            the others by falling copy similarity.
    """

    model: str
    hits: tuple[Hit, ...]
