"""The photos that a model is measured on, in files or in shards. Knows nothing of models' insides."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from trainer.data.features import pixel_batches
from trainer.data.inventory import Inventory, read_picture
from trainer.data.pixels import DECODING_ERRORS, upright
from trainer.data.splitting import content_digest
from trainer.errors import TrainerError
from trainer.evaluation.rankings import Bench

_BATCH = 32

Report = Callable[[str, int, int], None]


class Photos(Protocol):
    """Labelled photos in a fixed order, and what is asked of them."""

    @property
    def bench(self) -> Bench:
        """Rows are the photos."""
        ...

    def batches(self, side: int) -> Iterator[NDArray[np.uint8]]:
        """All photos in order, as the network's input: uint8 [n, side, side, 3]."""
        ...

    def picture(self, row: int) -> Image.Image:
        """One of them to look at, upright."""
        ...

    def encoded(self, row: int) -> bytes:
        """The picture file of one of them."""
        ...

    def place(self, row: int) -> str:
        """Where one of them is, in words."""
        ...

    def digests(self) -> NDArray[np.uint64]:
        """Of the bytes of each picture file, [N]; equal for equal ones."""
        ...


@dataclass(frozen=True, slots=True)
class FolderPhotos:
    """Photos in files."""

    paths: tuple[Path, ...]
    bench: Bench

    def batches(self, side: int) -> Iterator[NDArray[np.uint8]]:
        """As ``Photos``."""
        return pixel_batches(self.paths, side)

    def picture(self, row: int) -> Image.Image:
        """As ``Photos``."""
        return _upright(self.encoded(row), self.place(row))

    def encoded(self, row: int) -> bytes:
        """As ``Photos``.

        Raises:
            TrainerError: the file cannot be read.
        """
        try:
            return self.paths[row].read_bytes()
        except OSError as error:
            raise TrainerError(f"{self.place(row)} cannot be read: {error}") from error

    def place(self, row: int) -> str:
        """As ``Photos``."""
        return str(self.paths[row])

    def digests(self) -> NDArray[np.uint64]:
        """As ``Photos``."""
        found = (content_digest(self.encoded(row)) for row in range(len(self.paths)))
        return np.fromiter(found, dtype=np.uint64, count=len(self.paths))


@dataclass(frozen=True, slots=True)
class ShardPhotos:
    """Photos in shards; ``records`` says which."""

    inventory: Inventory
    records: NDArray[np.int64]
    bench: Bench

    def batches(self, side: int) -> Iterator[NDArray[np.uint8]]:
        """As ``Photos``."""
        from trainer.data.stream import ordered_batches

        for found in ordered_batches(self.inventory, self.records, _BATCH, side):
            yield np.asarray(found[0])

    def picture(self, row: int) -> Image.Image:
        """As ``Photos``."""
        return _upright(self.encoded(row), self.place(row))

    def encoded(self, row: int) -> bytes:
        """As ``Photos``."""
        return read_picture(self.inventory, int(self.records[row]))

    def place(self, row: int) -> str:
        """As ``Photos``."""
        return self.inventory.place(int(self.records[row]))

    def digests(self) -> NDArray[np.uint64]:
        """As ``Photos``."""
        return self.inventory.digest[self.records]


class Embeds(Protocol):
    """What ``embed`` needs of a model."""

    @property
    def side(self) -> int:
        """Of the square input in pixels."""
        ...

    def __call__(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Vectors [N, D]."""
        ...


def embed(photos: Photos, model: Embeds, report: Report) -> NDArray[np.float32]:
    """Vectors float32 [N, D] of all photos, in their order.

    Raises:
        UndecodableError: a photo cannot be read; it is named.
    """
    total, parts, done = len(photos.bench.labels), [], 0
    for images in photos.batches(model.side):
        parts.append(model(images))
        done += len(images)
        report("photos", done, total)
    return np.concatenate(parts)


def _upright(data: bytes, place: str) -> Image.Image:
    try:
        with Image.open(io.BytesIO(data)) as image:
            return upright(image).convert("RGB")
    except DECODING_ERRORS as error:
        raise TrainerError(f"{place} cannot be read: {error}") from error
