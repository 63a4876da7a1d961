"""Vectors that lie as those of photos do: topics, shots of one moment within them, and noise."""

import numpy as np
from numpy.typing import NDArray

DIM = 64


def gallery(count: int, seed: int = 1) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Rising ids with gaps, and unit vectors [count, 64]."""
    random = np.random.default_rng(seed)
    scale = (np.arange(1, DIM + 1) ** -0.25).astype(np.float32)
    topics = random.standard_normal((max(4, count // 200), DIM), dtype=np.float32)
    moments = topics[random.integers(len(topics), size=max(4, count // 8))]
    moments = moments + 0.6 * random.standard_normal(moments.shape, dtype=np.float32)
    vectors = moments[random.integers(len(moments), size=count)]
    vectors = (vectors + 0.5 * random.standard_normal((count, DIM), dtype=np.float32)) * scale
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.cumsum(random.integers(1, 4, size=count)), vectors


def brute_force(
    ids: NDArray[np.int64], vectors: NDArray[np.float32], query: NDArray[np.float32], k: int
) -> list[int]:
    """The ids of the k highest cosines, falling."""
    cosines = vectors.astype(np.float64) @ (query / np.linalg.norm(query)).astype(np.float64)
    return ids[np.lexsort((ids, -cosines))[:k]].tolist()
