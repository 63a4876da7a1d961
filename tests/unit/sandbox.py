"""A library of a test's own, with a model that is quick and pictures that are made here."""

import io
import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from PIL import Image

from photo_finder.bootstrap import open_library
from photo_finder.catalog import Catalog, ThumbnailStore
from photo_finder.core.model import EMBEDDING
from photo_finder.core.query import Example, PhotoFilter, Query
from photo_finder.embedding.embedder import Embedder
from photo_finder.embedding.model_folder import read_model_folder
from photo_finder.imaging.prepare import SUFFIXES
from photo_finder.imaging.reader import PhotoReader
from photo_finder.indexing.reading import ReadPhoto
from photo_finder.indexing.run import IndexOptions, IndexRun
from photo_finder.library import Library
from photo_finder.paths import AppPaths, paths_below
from photo_finder.settings import DEFAULT_EXCLUDED
from tests.tiny_model import write_tiny_model

MAX_PIXELS = 50_000_000

MODEL_SIZE = 32


def jpeg(number: int, *, quality: int = 85, side: int = 48) -> bytes:
    """A picture of coloured fields that no other number gives."""
    fields = np.random.default_rng(number).integers(0, 256, (6, 8, 3), np.uint8)
    image = Image.fromarray(fields).resize((side * 4 // 3, side), Image.Resampling.NEAREST)
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality, subsampling=0)
    return file.getvalue()


def put(folder: Path, numbers: Sequence[int], prefix: str = "") -> list[Path]:
    """Write these pictures as ``0007.jpg`` and so on."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{prefix}{number:04}.jpg" for number in numbers]
    for path, number in zip(paths, numbers, strict=True):
        path.write_bytes(jpeg(number))
    return paths


@dataclass
class Sandbox:
    """Places of a library and a folder for photos. ``open`` may be called again and again."""

    root: Path
    assets: Path
    _opened: list[Library] = field(default_factory=list)

    @property
    def photos(self) -> Path:
        return self.root / "photos"

    @property
    def paths(self) -> AppPaths:
        return replace(paths_below(self.root / "library"), assets=self.assets)

    def open(self) -> Library:
        library = open_library(self.paths)
        self._opened.append(library)
        return library

    def close(self, library: Library) -> None:
        self._opened.remove(library)
        library.close()

    def reopen(self, library: Library) -> Library:
        self.close(library)
        return self.open()

    def close_all(self) -> None:
        while self._opened:
            self._opened.pop().close()


def paths_of_hits(library: Library, source: Path | int | bytes, limit: int = 10_000) -> list[str]:
    """Paths of what is found, best first."""
    return [hit.photo.path for hit in library.search(Query((Example(source),), limit=limit)).hits]


def own_model(assets: Path, *, copy_dim: int = 0) -> Path:
    """Write a tiny model where the bundled one is looked for; with ``copy_dim`` one that tells copies."""
    return write_tiny_model(assets / "model", size=MODEL_SIZE, copy_dim=copy_dim)


@dataclass(frozen=True, slots=True)
class State:
    """All that a library holds, without what differs from run to run (ids, times)."""

    folders: tuple[str, ...]
    files: frozenset[tuple[str, bytes, bool]]
    vectors: dict[bytes, bytes]
    thumbnails: dict[bytes, bytes]
    skipped: frozenset[tuple[str, str]]


def state_of(paths: AppPaths) -> State:
    """Read catalog and thumbnails of a library that may be open elsewhere."""
    model = read_model_folder(paths.bundled_model)
    catalog, thumbnails = Catalog(paths.catalog), ThumbnailStore(paths.thumbnails)
    try:
        assert catalog.database.is_sound()
        ids, vectors = catalog.vectors.all(model.id, EMBEDDING, model.outputs[EMBEDDING].dim)
        photos = {photo.id: photo for photo in catalog.photos.get(ids.tolist())}
        return State(
            catalog.folders.paths(),
            frozenset((f.path, p.digest, f.offline) for p in photos.values() for f in p.files),
            {photos[i].digest: v.tobytes() for i, v in zip(ids.tolist(), vectors, strict=True)},
            {photo.digest: thumbnails.get(photo.digest) or b"" for photo in photos.values()},
            frozenset((skipped.path, skipped.reason) for skipped in catalog.files.unreadable()),
        )
    finally:
        catalog.close()
        thumbnails.close()


@dataclass
class Bench:
    """An indexing run put together by hand, so that another reader can take part in it."""

    paths: AppPaths
    workers: int = 2
    timeout_seconds: float = 60.0
    catalog: Catalog = field(init=False)
    thumbnails: ThumbnailStore = field(init=False)

    def __post_init__(self) -> None:
        self.paths.library.mkdir(parents=True, exist_ok=True)
        self.catalog = Catalog(self.paths.catalog)
        self.thumbnails = ThumbnailStore(self.paths.thumbnails)
        self.model = read_model_folder(self.paths.bundled_model)
        self.embedder = Embedder(self.model, threads=1)

    def reader(self) -> PhotoReader:
        return PhotoReader(self.model.input, MAX_PIXELS)

    def run(self, read: ReadPhoto, **others: object) -> IndexRun:
        options = IndexOptions(
            model=self.model.id,
            outputs=tuple(self.model.outputs),
            suffixes=SUFFIXES,
            excluded=DEFAULT_EXCLUDED,
            workers=self.workers,
            timeout_seconds=self.timeout_seconds,
            in_flight=self.paths.library / "in-flight",
        )
        arguments = {"embed": self.embedder.embed, "stored": lambda ids, vectors: None, **others}
        return IndexRun(self.catalog, self.thumbnails, read, options=options, **arguments)  # type: ignore[arg-type]

    def names(self) -> set[str]:
        """Names of the files that have a content."""
        ids = self.catalog.photos.ids(PhotoFilter()).tolist()
        return {os.path.basename(file.path) for photo in self.catalog.photos.get(ids) for file in photo.files}

    def skipped(self) -> dict[str, str]:
        """Reasons by name."""
        return {os.path.basename(s.path): s.reason for s in self.catalog.files.unreadable()}

    def close(self) -> None:
        self.catalog.close()
        self.thumbnails.close()
