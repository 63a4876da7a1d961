"""64-bit fingerprints of vectors, to find byte-identical ones and to tell whose vectors a file holds.

Owns the hash and the table from fingerprint to node. Must not know of graphs or files.

The hash is linear: the sum of a row's 32-bit words, each times a fixed odd 64-bit number, modulo 2^64
(multilinear hashing; Lemire and Kaser, "Strongly universal string hashing is fast", 2014, section 3).
It is quick with numpy; who must be sure compares the vectors as well.
"""

import numpy as np
from numpy.typing import NDArray

_ROWS_AT_ONCE = 8192
_GOLDEN = 0x9E3779B97F4A7C15


def _multipliers(count: int) -> NDArray[np.uint64]:
    """Fixed odd numbers: the splitmix64 sequence (Steele, Lea, Flood, OOPSLA 2014)."""
    numbers = []
    for step in range(1, count + 1):
        z = step * _GOLDEN % 2**64
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 % 2**64
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB % 2**64
        numbers.append((z ^ (z >> 31)) | 1)
    return np.array(numbers, dtype=np.uint64)


def fingerprints(vectors: NDArray[np.float32]) -> NDArray[np.uint64]:
    """A fingerprint for each row of [N, D]: uint64 [N]. Equal rows have equal ones."""
    factors = _multipliers(vectors.shape[1])
    found = np.empty(len(vectors), dtype=np.uint64)
    for start in range(0, len(vectors), _ROWS_AT_ONCE):
        words = np.ascontiguousarray(vectors[start : start + _ROWS_AT_ONCE]).view(np.uint32)
        found[start : start + _ROWS_AT_ONCE] = (words.astype(np.uint64) * factors).sum(
            axis=1, dtype=np.uint64
        )
    return found


class FingerprintTable:
    """Which node has which fingerprint: a sorted array, 12 bytes a node."""

    def __init__(self, known: NDArray[np.uint64]) -> None:
        """``known[node]`` is the fingerprint of that node."""
        order = np.argsort(known, kind="stable")
        self._keys = known[order]
        self._nodes = order.astype(np.int32)

    def find(self, wanted: NDArray[np.uint64]) -> NDArray[np.int32]:
        """The node with each of these fingerprints, -1 where there is none."""
        if not len(self._keys):
            return np.full(len(wanted), -1, dtype=np.int32)
        place = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        return np.where(self._keys[place] == wanted, self._nodes[place], np.int32(-1))

    def add(self, keys: NDArray[np.uint64], nodes: NDArray[np.int32]) -> None:
        """Remember new nodes. Of nodes with one fingerprint, the first is the one that is found."""
        order = np.argsort(keys, kind="stable")
        place = np.searchsorted(self._keys, keys[order], side="right")
        self._keys = np.insert(self._keys, place, keys[order])
        self._nodes = np.insert(self._nodes, place, nodes[order])
