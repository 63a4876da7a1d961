"""The rows that are searched: ids, unit vectors, and which of them still count.

Owns the memory layout. Must not know of graphs, files or the catalog.

Rows are only ever appended, so a reader who holds a ``Snapshot`` needs no lock. The matrix grows by
blocks: a single growing array would need twice its size whenever it grows.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Scalar = TypeVar("Scalar", bound=np.generic)

BLOCK_ROWS = 8192
"""Rows of an appended block (2 MiB at 64 dimensions)."""

GATHER_ROWS = 65536
"""Rows copied together at a time when scattered rows are compared (16 MiB at 64 dimensions)."""

LOOKUP_SHARE = 16
"""Ids are looked up one by one when they are fewer than one in so many rows, else by one pass."""


def unit_rows(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same vectors [N, D] at length 1; those without a direction (zero, not finite) become zero.

    Returns the very array when there is nothing to change, else a copy.
    """
    rows = np.ascontiguousarray(vectors, dtype=np.float32)
    squared = np.einsum("nd,nd->n", rows, rows)
    off = ~(np.abs(squared - 1.0) < 1e-5)
    if not off.any():
        return rows
    with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
        scaled = rows[off] / np.sqrt(squared[off])[:, None]
    scaled[~np.isfinite(scaled).all(axis=1)] = 0.0
    rows = rows.copy()
    rows[off] = scaled
    return rows


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The rows as they were at one moment.

    Attributes:
        blocks: unit vectors, float32 [n_i, D] each, one after the other.
        starts: first row of each block, and the number of rows at the end.
        ids: int64 [N], the id of each row.
        alive: bool [N], False once a row was discarded.
        dead: number of rows that were discarded.
        rising: whether the ids rise from row to row.
    """

    blocks: tuple[NDArray[np.float32], ...]
    starts: NDArray[np.int64]
    ids: NDArray[np.int64]
    alive: NDArray[np.bool_]
    dead: int
    rising: bool

    def __len__(self) -> int:
        return len(self.ids)

    def gather(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Copy these rows: float32 [len(rows), D]."""
        if len(self.blocks) == 1:
            return self.blocks[0][rows]
        found = np.empty((len(rows), self.blocks[0].shape[1]), dtype=np.float32)
        place = np.searchsorted(self.starts, rows, side="right") - 1
        for block in np.unique(place):
            here = place == block
            found[here] = self.blocks[block][rows[here] - self.starts[block]]
        return found

    def rows_of(self, ids: NDArray[np.int64]) -> NDArray[np.int64]:
        """The rows of these ids, each once, rising; unknown and discarded ids are left out."""
        if not len(self) or not len(ids):
            return np.empty(0, dtype=np.int64)
        if self.rising and len(ids) * LOOKUP_SHARE < len(self):
            rows = np.minimum(np.searchsorted(self.ids, ids), len(self) - 1)
            return np.unique(rows[(self.ids[rows] == ids) & self.alive[rows]])
        return np.flatnonzero(np.isin(self.ids, ids) & self.alive)

    def slices(self) -> Iterator[tuple[int, NDArray[np.float32]]]:
        """Each block with the number of its first row."""
        yield from zip(self.starts.tolist(), self.blocks, strict=False)


class Vectors:
    """Ids and unit vectors that grow. Not thread-safe itself; its snapshots are."""

    def __init__(self, ids: NDArray[np.int64], vectors: NDArray[np.float32]) -> None:
        """Start with these rows. The array is kept when its rows have length 1 already, else copied."""
        first = unit_rows(vectors)
        self._dim = first.shape[1]
        self._full: list[NDArray[np.float32]] = [first]
        self._open = np.empty((0, self._dim), dtype=np.float32)
        self._open_rows = 0
        self._ids = np.array(ids, dtype=np.int64)
        self._alive = np.ones(len(ids), dtype=np.bool_)
        self._rows = len(ids)
        self._dead = 0
        self._rising = _rises(self._ids)

    def __len__(self) -> int:
        """Rows, discarded ones included."""
        return self._rows

    @property
    def dead(self) -> int:
        """Rows that were discarded."""
        return self._dead

    def snapshot(self) -> Snapshot:
        """The rows of this moment."""
        blocks = (*self._full, self._open[: self._open_rows])
        blocks = tuple(block for block in blocks if len(block)) or blocks[:1]
        starts = np.concatenate(([0], np.cumsum([len(block) for block in blocks])))
        return Snapshot(
            blocks, starts, self._ids[: self._rows], self._alive[: self._rows], self._dead, self._rising
        )

    def append(self, ids: NDArray[np.int64], vectors: NDArray[np.float32]) -> NDArray[np.int64]:
        """Add rows; an id that is there already is discarded first. Returns the new rows' numbers."""
        self.discard(ids)
        self._append_matrix(unit_rows(vectors))
        start, self._rows = self._rows, self._rows + len(ids)
        self._reserve(self._rows)
        self._ids[start : self._rows] = ids
        self._alive[start : self._rows] = True
        self._rising = self._rising and _rises(self._ids[max(0, start - 1) : self._rows])
        return np.arange(start, self._rows)

    def discard(self, ids: NDArray[np.int64]) -> None:
        """These ids count no longer; unknown ones are passed over."""
        rows = self.snapshot().rows_of(ids)
        self._alive[rows] = False
        self._dead += len(rows)

    def compacted(self) -> "Vectors":
        """The rows that count, without the discarded ones."""
        view = self.snapshot()
        rows = np.flatnonzero(view.alive)
        return Vectors(view.ids[rows], view.gather(rows))

    def _append_matrix(self, vectors: NDArray[np.float32]) -> None:
        while len(vectors):
            if self._open_rows == len(self._open):
                self._open_block()
            taken = vectors[: len(self._open) - self._open_rows]
            self._open[self._open_rows : self._open_rows + len(taken)] = taken
            self._open_rows += len(taken)
            vectors = vectors[len(taken) :]

    def _open_block(self) -> None:
        if self._open_rows:
            self._full.append(self._open)
        self._open = np.empty((BLOCK_ROWS, self._dim), dtype=np.float32)
        self._open_rows = 0

    def _reserve(self, rows: int) -> None:
        if rows > len(self._ids):
            capacity = rows + rows // 4 + 1024
            self._ids = grown(self._ids, capacity)
            self._alive = grown(self._alive, capacity)


def _rises(ids: NDArray[np.int64]) -> bool:
    return bool(np.all(ids[1:] > ids[:-1]))


def grown(values: NDArray[Scalar], capacity: int) -> NDArray[Scalar]:
    """A copy with room for ``capacity`` values."""
    larger = np.zeros(capacity, dtype=values.dtype)
    larger[: len(values)] = values
    return larger
