"""Which rows share which node of the graph.

Many equal vectors cut a graph of neighbours into pieces, as they are linked only to one another; so
each distinct vector is one node, and the rows that have it are its members. Must not know of hnswlib
or of files. Not thread-safe: its owner holds a lock.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.search.fingerprints import FingerprintTable, fingerprints
from photo_finder.search.vectors import Snapshot, grown

_NONE = np.int32(-1)


@dataclass(frozen=True, slots=True)
class Newcomers:
    """Rows on their way into the graph.

    Attributes:
        rows: int64 [n].
        nodes: int32 [n], the node that each will belong to.
        founds: bool [n], whether it is the first of a new node; new nodes are numbered in this order.
        keys: uint64 [n], fingerprints of their vectors.
    """

    rows: NDArray[np.int64]
    nodes: NDArray[np.int32]
    founds: NDArray[np.bool_]
    keys: NDArray[np.uint64]

    def part(self, start: int, stop: int) -> "Newcomers":
        """Some of them."""
        some = slice(start, stop)
        return Newcomers(self.rows[some], self.nodes[some], self.founds[some], self.keys[some])


class Members:
    """The rows of each node, and the node of each vector by its fingerprint.

    Two vectors with the same fingerprint by chance (one in ten million libraries of a million photos)
    would share a node; as hits are always compared by their own vectors, that could only hide a hit.
    """

    def __init__(self, keys: NDArray[np.uint64]) -> None:
        """Nodes without members, by the fingerprints of their vectors."""
        self._keys = keys
        self._count = len(keys)
        self._table = FingerprintTable(keys)
        self._first = np.full(len(keys), _NONE)
        self._more: dict[int, list[int]] = {}

    @property
    def keys(self) -> NDArray[np.uint64]:
        """The fingerprint of each node."""
        return self._keys[: self._count]

    @property
    def orphans(self) -> int:
        """Nodes that no row ever belonged to."""
        return int(np.count_nonzero(self._first[: self._count] == _NONE))

    def newcomers(self, view: Snapshot, rows: NDArray[np.int64]) -> Newcomers:
        """Find out where these rows belong; nothing changes yet."""
        keys = fingerprints(view.gather(rows))
        nodes = self._table.find(keys)
        fresh = np.flatnonzero(nodes < 0)
        _, first, which = np.unique(keys[fresh], return_index=True, return_inverse=True)
        rank = np.empty(len(first), dtype=np.int32)
        rank[np.argsort(first)] = np.arange(len(first), dtype=np.int32)
        nodes[fresh] = self._count + rank[which]
        founds = np.zeros(len(rows), dtype=np.bool_)
        founds[fresh[first]] = True
        return Newcomers(rows, nodes, founds, keys)

    def settle(self, newcomers: Newcomers) -> None:
        """These rows belong to their nodes from now on, new nodes included."""
        self._open_nodes(newcomers.keys[newcomers.founds])
        rows, nodes = newcomers.rows, newcomers.nodes
        unique, first = np.unique(nodes, return_index=True)
        free = first[self._first[unique] == _NONE]
        self._first[nodes[free]] = rows[free]
        others = np.ones(len(rows), dtype=np.bool_)
        others[free] = False
        for row, node in zip(rows[others].tolist(), nodes[others].tolist(), strict=True):
            self._more.setdefault(node, []).append(row)

    def remember(self, newcomers: Newcomers) -> None:
        """Let later newcomers find the nodes that these founded (those that were settled)."""
        founded = newcomers.founds & (newcomers.nodes < self._count)
        self._table.add(newcomers.keys[founded], newcomers.nodes[founded])

    def rows_of(self, nodes: NDArray[np.int64]) -> NDArray[np.int64]:
        """All rows of these nodes, each once."""
        first = self._first[nodes]
        rows = first[first != _NONE].astype(np.int64)
        more = [row for node in nodes.tolist() if node in self._more for row in self._more[node]]
        return np.concatenate((rows, np.array(more, dtype=np.int64))) if more else rows

    def pairs(self) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        """Every settled row, int64 [R], and its node, int32 [R]."""
        first = self._first[: self._count]
        owners = np.flatnonzero(first != _NONE)
        sizes = {node: len(rows) for node, rows in self._more.items()}
        more = np.array([row for rows in self._more.values() for row in rows], dtype=np.int64)
        nodes = np.repeat(np.array(list(sizes), dtype=np.int32), list(sizes.values()))
        return np.concatenate((first[owners], more)), np.concatenate((owners.astype(np.int32), nodes))

    def _open_nodes(self, keys: NDArray[np.uint64]) -> None:
        start, self._count = self._count, self._count + len(keys)
        if self._count > len(self._keys):
            capacity = self._count + self._count // 8 + 1024
            self._keys = grown(self._keys, capacity)
            self._first = grown(self._first, capacity)
        self._keys[start : self._count] = keys
        self._first[start : self._count] = _NONE
