"""Finds photos that are another photo of the set again, so that they can be set aside before measuring.

A duplicate that is left in makes retrieval look better than it is, since its twin is the easiest hit.
Knows nothing of labels.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer.data.features import PhotoFeatures

SAME_GREY = 0.985
"""Correlation of two 32 x 32 grey versions from which on they are taken for one picture …"""
SAME_FEATURES = 0.85
"""… if the backbone's features agree too: their cosine."""
_BLOCK = 1024


def repeated(paths: Sequence[Path], seen: PhotoFeatures) -> NDArray[np.bool_]:
    """Mark each photo that repeats an earlier one that is not marked itself.

    Args:
        paths: the photos.
        seen: their features and grey versions, in the same order.

    Returns:
        bool [N]; the first of each group of duplicates stays False, so nothing chains.
    """
    pairs = {*identical_pairs(paths), *near_pairs(seen)}
    marked = np.zeros(len(paths), dtype=np.bool_)
    for first, second in sorted(pairs):
        if not marked[first]:
            marked[second] = True
    return marked


def identical_pairs(paths: Sequence[Path]) -> tuple[tuple[int, int], ...]:
    """Pairs (first, later) of files with the same bytes."""
    first: dict[bytes, int] = {}
    pairs = []
    for index, path in enumerate(paths):
        digest = hashlib.sha256(path.read_bytes()).digest()
        earlier = first.setdefault(digest, index)
        if earlier != index:
            pairs.append((earlier, index))
    return tuple(pairs)


def near_pairs(seen: PhotoFeatures) -> tuple[tuple[int, int], ...]:
    """Pairs (earlier, later) that show one picture, mirrored ones included."""
    features = _unit(seen.features)
    upright = _unit(_centred(seen.thumbs))
    mirrored = _unit(_centred(seen.thumbs[:, :, ::-1]))
    pairs: list[tuple[int, int]] = []
    for start in range(0, len(features), _BLOCK):
        block = slice(start, start + _BLOCK)
        grey = np.maximum(upright[block] @ upright.T, mirrored[block] @ upright.T)
        same = (grey >= SAME_GREY) & (features[block] @ features.T >= SAME_FEATURES)
        pairs += [(int(a) + start, int(b)) for a, b in np.argwhere(same) if a + start < b]
    return tuple(pairs)


def _centred(thumbs: NDArray[np.uint8]) -> NDArray[np.float32]:
    flat = thumbs.reshape(len(thumbs), -1).astype(np.float32)
    return np.asarray(flat - flat.mean(axis=1, keepdims=True))


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6))
