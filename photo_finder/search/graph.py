"""The neighbour graph of hnswlib: numbered nodes and their links.

The only file that imports hnswlib (when a graph is needed, not before). Must not know of photos, of
ids, or of where files lie. Not thread-safe: its owner holds a lock.

What hnswlib 0.8 does badly, and what is done instead:

- A label that was deleted and added again can vanish: nodes are never deleted.
- ``ef`` is not saved: it is set before each query.
- A query that reaches fewer than k nodes raises: ``nearest`` returns None, and the caller searches
  exactly.
- Writing ignores a full disk: the caller compares the file's length with ``file_bytes``.
- Reading a damaged file may crash the process: the caller verifies it first.
"""

import os
from typing import Any

import numpy as np
from numpy.typing import NDArray

M = 16
"""Links of a node and level."""

EF_CONSTRUCTION = 200
"""Candidates looked at when a node is linked."""

EF_SEARCH = 400
"""Candidates looked at in a query, at least, in a graph of up to ``EF_SEARCH_NODES`` nodes."""

EF_SEARCH_NODES = 100_000

EF_SEARCH_GROWTH = 0.4
"""Power of the size with which they grow from there on: 1,000 of a million."""

THREADS = max(1, (os.cpu_count() or 1) - 1)
"""Threads that link nodes: a core is left to searches and the window."""

_SEED = 7
_LEAST_ROOM = 64


class Graph:
    """Distinct unit vectors, numbered from 0 in the order they came, linked to their neighbours."""

    def __init__(self, dim: int, file: str | bytes | None = None) -> None:
        """An empty graph for vectors of this width, or the one in a file.

        Args:
            dim: width of the vectors.
            file: what ``write`` made, known to be whole.
        """
        import hnswlib

        self._index: Any = hnswlib.Index("ip", dim)
        if file is None:
            self._index.init_index(_LEAST_ROOM, M=M, ef_construction=EF_CONSTRUCTION, random_seed=_SEED)
        else:
            self._index.load_index(file)

    def __len__(self) -> int:
        """Number of nodes."""
        return int(self._index.element_count)

    @property
    def file_bytes(self) -> int:
        """Length that the file written by ``write`` must have."""
        return int(self._index.index_file_size())

    def reserve(self, room: int) -> None:
        """Make room for so many more nodes, so that adding them is quick."""
        wanted = len(self) + room
        if wanted > self._index.max_elements:
            self._index.resize_index(max(wanted, len(self) + len(self) // 8 + _LEAST_ROOM))

    def add(self, vectors: NDArray[np.float32]) -> None:
        """Append nodes for these vectors [n, D], which are distinct and not in the graph yet."""
        first = len(self)
        self.reserve(len(vectors))
        self._index.add_items(vectors, np.arange(first, first + len(vectors)), num_threads=THREADS)

    def nearest(self, query: NDArray[np.float32], count: int) -> NDArray[np.int64] | None:
        """The nodes nearest to a unit vector [D], at most ``count``; None if they cannot be reached."""
        count = min(count, len(self))
        growth = max(1.0, len(self) / EF_SEARCH_NODES) ** EF_SEARCH_GROWTH
        self._index.set_ef(max(round(EF_SEARCH * growth), count + count // 2))
        try:
            labels, _ = self._index.knn_query(query, count, num_threads=1)
        except RuntimeError:
            return None
        found: NDArray[np.int64] = labels[0].astype(np.int64)
        return found

    def write(self, path: str | bytes) -> None:
        """Write the links to a file. Raises RuntimeError if it cannot be opened."""
        self._index.save_index(path)
