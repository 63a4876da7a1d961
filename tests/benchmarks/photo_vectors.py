"""Vectors that lie as those of real photos do, in any number.

Made of topics, moments within a topic, and photos near their moment, more or less alike. The constants
were chosen so that at 12,490 vectors the spread over the dimensions and the cosines of nearest
neighbours come close to those of 12,490 real photos (objects and clothing) embedded by EfficientNet-Lite0
and projected to 64 dimensions by PCA:

    quantiles 5 / 25 / 50 / 75 / 95 %      nearest                    tenth nearest
    real photos                            0.66 0.80 0.88 0.94 0.98   0.57 0.70 0.80 0.89 0.95
    these (python -m tests.benchmarks.photo_vectors prints them)
                                           0.77 0.85 0.89 0.94 0.98   0.60 0.71 0.80 0.90 0.96
"""

import numpy as np
from numpy.typing import NDArray

DIM = 64
COPY_EVERY = 100
_CHUNK = 50_000
_DECAY = -0.4
_TOPIC_NOISE = 0.75


def photo_vectors(count: int, seed: int = 1) -> NDArray[np.float32]:
    """Unit vectors, float32 [count, 64]."""
    random = np.random.default_rng(seed)
    scale = (np.arange(1, DIM + 1) ** _DECAY).astype(np.float32)
    topics = random.standard_normal((max(8, count // 250), DIM), dtype=np.float32)
    spread = random.uniform(0.2, 1.5, size=(len(topics), 1)).astype(np.float32)
    vectors = np.empty((count, DIM), dtype=np.float32)
    for start in range(0, count, _CHUNK):
        part = vectors[start : start + _CHUNK]
        topic = random.integers(len(topics), size=max(1, len(part) // 12))
        moments = topics[topic] + spread[topic] * random.standard_normal((len(topic), DIM), dtype=np.float32)
        own = random.integers(len(moments), size=len(part))
        noise = random.standard_normal(part.shape, dtype=np.float32)
        part[:] = (moments[own] + _TOPIC_NOISE * spread[topic[own]] * noise) * scale
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def copy_vectors(count: int, dim: int, seed: int = 2) -> NDArray[np.float32]:
    """Unit vectors, float32 [count, dim], as an output ``copy`` gives them: trained to lie far apart, with
    somewhat more spread in some dimensions than in others; each hundredth is a copy of the one before.
    """
    random = np.random.default_rng(seed)
    scale = (np.arange(1, dim + 1) ** (_DECAY / 2)).astype(np.float32)
    vectors = np.empty((count, dim), dtype=np.float32)
    for start in range(0, count, _CHUNK):
        part = vectors[start : start + _CHUNK]
        part[:] = random.standard_normal(part.shape, dtype=np.float32) * scale
    copies = np.arange(COPY_EVERY - 1, count, COPY_EVERY)
    strength = random.uniform(0.1, 1.0, size=(len(copies), 1)).astype(np.float32)
    edits = random.standard_normal((len(copies), dim), dtype=np.float32) * scale
    vectors[copies] = vectors[copies - 1] + strength * edits
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def neighbour_cosines(vectors: NDArray[np.float32], rank: int) -> NDArray[np.float32]:
    """Cosine of some vectors with their nearest (rank 1), second nearest … other vector."""
    cosines = vectors[:: max(1, len(vectors) // 1000)] @ vectors.T
    return np.partition(cosines, -1 - rank, axis=1)[:, -1 - rank]


if __name__ == "__main__":
    made = photo_vectors(12_490)
    for rank in (1, 10):
        shares = np.quantile(neighbour_cosines(made, rank), [0.05, 0.25, 0.5, 0.75, 0.95])
        print(rank, shares.round(2))  # noqa: T201
