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
from trainer.frameworks import load_framework

SAME_GREY = 0.985
"""Correlation of two 32 x 32 grey versions from which on they are taken for one picture …"""
SAME_FEATURES = 0.85
"""… if the backbone's features agree too: their cosine."""
SAME_GREY_ALONE = 0.995
"""The correlation that is asked for where there are no features to agree."""
_BLOCK = 1024
_COORDINATES = 8
_FITTED_ON = 8192


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


def near_pairs_by_thumbs(thumbs: NDArray[np.uint8]) -> tuple[tuple[int, int], ...]:
    """Pairs (earlier, later) that show one picture, mirrored ones included, by small grey versions alone.

    Finds every pair whose correlation is ``SAME_GREY_ALONE`` or more, of any number of photos: versions of
    length one that correlate so are within a small distance of each other, so they also are after a
    projection onto a few principal components, where a tree finds the neighbours.

    Args:
        thumbs: uint8 [N, 32, 32].
    """
    if len(thumbs) < 2:
        return ()
    axes = _principal_axes(thumbs)
    places = _projected(thumbs, axes)
    tree = load_framework("sklearn.neighbors").KDTree(places)
    reach = float(np.sqrt(2 - 2 * SAME_GREY_ALONE)) + 1e-4
    pairs: set[tuple[int, int]] = set()
    for start in range(0, len(thumbs), _BLOCK):
        block = thumbs[start : start + _BLOCK]
        for seen in (block, block[:, :, ::-1]):
            near = tree.query_radius(_projected(seen, axes), reach)
            pairs |= _verified(thumbs, seen, start, near)
    return tuple(sorted(pairs))


def _verified(
    thumbs: NDArray[np.uint8], seen: NDArray[np.uint8], start: int, near: Sequence[NDArray[np.int64]]
) -> set[tuple[int, int]]:
    """Those candidates, ``near[i]`` of photo ``start + i`` as ``seen[i]``, that do correlate."""
    pairs: set[tuple[int, int]] = set()
    for row, found in enumerate(near):
        later = found[found > start + row]
        if len(later):
            grey = _unit(_centred(thumbs[later])) @ _unit(_centred(seen[row : row + 1]))[0]
            pairs |= {(start + row, int(other)) for other in later[grey >= SAME_GREY_ALONE]}
    return pairs


def _principal_axes(thumbs: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The directions, float32 [1024, 8] (or as many as there are photos), along which some differ most."""
    some = _unit(_centred(thumbs[:: len(thumbs) // _FITTED_ON + 1]))
    if (
        len(some) < some.shape[1]
    ):  # few photos themselves are decomposed in a fraction of their products' time
        return np.asarray(np.linalg.svd(some, full_matrices=False)[2][:_COORDINATES].T, dtype=np.float32)
    _, directions = np.linalg.eigh(some.T @ some)
    return np.asarray(directions[:, -_COORDINATES:], dtype=np.float32)


def _projected(thumbs: NDArray[np.uint8], axes: NDArray[np.float32]) -> NDArray[np.float32]:
    blocks = [
        _unit(_centred(thumbs[start : start + _BLOCK])) @ axes for start in range(0, len(thumbs), _BLOCK)
    ]
    return np.concatenate(blocks)


def _centred(thumbs: NDArray[np.uint8]) -> NDArray[np.float32]:
    flat = thumbs.reshape(len(thumbs), -1).astype(np.float32)
    return np.asarray(flat - flat.mean(axis=1, keepdims=True))


def _unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6))
