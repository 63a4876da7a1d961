"""What can be asked of a library, and what it answers."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from photo_finder.core.photo import Photo


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
    """

    folder: Path | None = None
    after: date | None = None
    before: date | None = None

    @property
    def empty(self) -> bool:
        """Whether every photo counts."""
        return self.folder is None and self.after is None and self.before is None


@dataclass(frozen=True, slots=True)
class Query:
    """Search by example.

    Attributes:
        like: what to look for, one or several.
        unlike: what to keep away from.
        limit: number of photos (contents) wanted.
        min_similarity: cosine below which nothing is shown.
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
        similarity: cosine with the query, in [-1, 1].
        probability: that it is similar, by the model's calibration.
        identical: it holds the very bytes of one of the examples.
    """

    photo: Photo
    similarity: float
    probability: float
    identical: bool


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits by falling similarity, and the model whose vectors were compared."""

    model: str
    hits: tuple[Hit, ...]
