"""What the library tells of itself and of what it did."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folder:
    """A watched folder, or one inside it.

    Attributes:
        photos: contents with a place in or below it.
        offline: whether all its files are away.
        parted: whether photos lie in folders inside it.
    """

    path: str
    photos: int
    offline: bool
    parted: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or folder that could not be read, and why, in words."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What an indexing run did.

    Attributes:
        indexed: contents that were embedded.
        copies: new files whose content was known.
        unchanged: files as they were at the last run.
        moved: files known under another path.
        gone: files that were deleted.
        offline: files on a drive that is away; nothing of them was removed.
        skipped: files that could not be read, those of earlier runs that are unchanged included.
        seconds: the work alone.
        cancelled: stopped by the user; what is told here is done and kept.
    """

    indexed: int
    copies: int
    unchanged: int
    moved: int
    gone: int
    offline: int
    skipped: tuple[Skipped, ...]
    seconds: float
    cancelled: bool = False

    @property
    def photos_per_second(self) -> float:
        """Embedded contents a second, 0 if nothing was embedded."""
        return self.indexed / self.seconds if self.seconds > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Status:
    """What the library holds.

    Attributes:
        photos: distinct readable contents with a place.
        files: their places.
        unreadable: files that could not be read.
        vectors: contents embedded by the active model.
        size_bytes: size of the library's own files.
        last_indexed: end of the last complete run.
    """

    photos: int
    files: int
    offline_files: int
    unreadable: int
    folders: tuple[Folder, ...]
    model: str
    library: Path
    vectors: int
    size_bytes: int
    last_indexed: datetime | None


@dataclass(frozen=True, slots=True)
class LibrarySizes:
    """What the library's own files take, in bytes, and where they lie.

    Attributes:
        catalog: what cannot be made again cheaply.
        models: embedders that were installed.
        thumbnails: can be made again, as the next two can.
        features: by which copies are compared.
        neighbours: by which is searched.
        library: folder of the catalog.
    """

    catalog: int
    models: int
    thumbnails: int
    features: int
    neighbours: int
    library: Path


@dataclass(frozen=True, slots=True)
class Measured:
    """What a model's makers measured on photos that it had not seen, as shares; None where they did not.

    Attributes:
        similar: of the five photos found first, those that show the same kind of thing (mP@5, open set).
        everyday: of photos edited as people do every day, those whose original is found first.
        hard: the same of photos that a person only just knows again.
    """

    similar: float | None = None
    everyday: float | None = None
    hard: float | None = None


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """An embedder that is there to be used."""

    id: str
    name: str
    active: bool
    path: Path
    measured: Measured = Measured()


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that ``doctor`` looked at."""

    name: str
    ok: bool
    detail: str
