"""Which photos may lie within an angle of a vector: 256 bits a photo, all compared at once.

Owns the bits. Must not know of the catalog or of what a vector means. What it gives are candidates: who
asks must compare their vectors, so that it can miss a photo but never shows a wrong one.

Each bit says on which side of a random plane a vector lies, so the share of bits that differ estimates the
angle between two vectors (Charikar, "Similarity estimation techniques from rounding algorithms", STOC 2002,
section 3). A million photos take 40 MB with their ids, where their vectors [128] would take 512 MB, and are
compared in a few milliseconds.
"""

import math
import threading

import numpy as np
from numpy.typing import NDArray

from photo_finder.search.vectors import grown

BITS = 256
"""Planes; the estimated angle is off by at most 6 degrees in two of three cases."""

SLACK = 3.0
"""Standard deviations by which the bits may overstate an angle before a photo is missed: one in 740 is."""

_WORD = 64
_SCAN_ROWS = 32768
_SEED = 11


class Signatures:
    """Ids and their bits, growing. Any method may be called from any thread."""

    def __init__(self, dim: int) -> None:
        """No ids yet, for vectors of this width."""
        planes = np.random.default_rng(_SEED).standard_normal((dim, BITS), dtype=np.float32)
        self._planes: NDArray[np.float32] = planes
        self._growing = threading.Lock()
        # Replaced as one, so that a reader never sees ids without their bits. Rows are only appended.
        self._rows: tuple[NDArray[np.int64], NDArray[np.uint64]] = (
            np.empty(0, np.int64),
            np.empty((BITS // _WORD, 0), np.uint64),
        )
        self._room_ids, self._room_words = self._rows

    def __len__(self) -> int:
        """Number of rows."""
        return len(self._rows[0])

    @property
    def ids(self) -> NDArray[np.int64]:
        """Ids in the order they came, int64 [N]."""
        return self._rows[0]

    def add(self, ids: NDArray[np.int64], vectors: NDArray[np.float32]) -> None:
        """Add photos. One that is there already can then be found by both of its vectors.

        Args:
            ids: int64 [n].
            vectors: float32 [n, D].
        """
        words = _words(vectors @ self._planes)
        with self._growing:
            start, end = len(self), len(self) + len(ids)
            if end > len(self._room_ids):
                self._room_ids = grown(self._room_ids, end + end // 4 + 1024)
                room = np.zeros((len(words), len(self._room_ids)), np.uint64)
                room[:, :start] = self._room_words[:, :start]
                self._room_words = room
            self._room_ids[start:end] = ids
            self._room_words[:, start:end] = words
            self._rows = self._room_ids[:end], self._room_words[:, :end]

    def candidates(
        self,
        query: NDArray[np.float32],
        least_cosine: float,
        most: int,
        allowed: NDArray[np.int64] | None = None,
    ) -> NDArray[np.int64]:
        """Photos whose cosine may be at least so much, the likeliest first, each once.

        Args:
            query: vector [D].
            least_cosine: photos beyond this angle are not wanted; nothing has a cosine above 1.
            most: how many at most.
            allowed: only these ids; None for all.
        """
        if least_cosine > 1:
            return np.empty(0, np.int64)
        ids, words = self._rows
        # Not by matmul, which would wait for the BLAS library's other threads while the cores are busy.
        sides = np.einsum("d,db->b", query, self._planes)
        rows, distances = _within(words, _words(sides[np.newaxis]), _most_bits(least_cosine))
        if allowed is not None:
            counts = np.isin(ids[rows], allowed)
            rows, distances = rows[counts], distances[counts]
        nearest = ids[rows[np.argsort(distances, kind="stable")]]
        _, first = np.unique(nearest, return_index=True)
        found: NDArray[np.int64] = nearest[np.sort(first)][:most]
        return found


def _words(sides: NDArray[np.float32]) -> NDArray[np.uint64]:
    """Products with the planes [n, BITS] as bits, in words [BITS / 64, n]."""
    return np.ascontiguousarray(np.packbits(sides > 0, axis=1).view(np.uint64).T)


def _most_bits(least_cosine: float) -> float:
    """Bits that may differ at this cosine: a binomial's mean and ``SLACK`` deviations."""
    share = math.acos(max(-1.0, least_cosine)) / math.pi
    return BITS * share + SLACK * math.sqrt(BITS * share * (1 - share))


def _within(
    words: NDArray[np.uint64], wanted: NDArray[np.uint64], most_bits: float
) -> tuple[NDArray[np.int64], NDArray[np.uint16]]:
    """Rows that differ from the wanted words [W, 1] in at most so many bits, rising, and in how many."""
    rows, distances = [np.empty(0, np.int64)], [np.empty(0, np.uint16)]
    for start in range(0, words.shape[1], _SCAN_ROWS):
        part = words[:, start : start + _SCAN_ROWS]
        differing = np.zeros(part.shape[1], np.uint16)
        for word, other in zip(part, wanted, strict=True):
            differing += np.bitwise_count(word ^ other)
        near = np.flatnonzero(differing <= most_bits)
        rows.append(near + start)
        distances.append(differing[near])
    return np.concatenate(rows), np.concatenate(distances)
