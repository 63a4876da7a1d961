"""Likely copies by perceptual hashes of the kept thumbnails, where a model has no output that tells them.

Owns which hashes count as near. Hashes are made anew each time: it takes a fraction of a millisecond a photo,
and only who uses such a model needs them.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog import Catalog, ThumbnailStore
from photo_finder.core.progress import NEVER, Cancel
from photo_finder.duplicates.candidates import Neighbours, among_pages, nearest_pairs
from photo_finder.imaging.perceptual_hash import HASH_BITS, hash_orientations, perceptual_hash

MOST_DIFFERING = 12
"""Signs, of 63, by which hashes of copies differ at most; of photos with nothing in common half differ."""

_AT_ONCE = 512
_LEAST = 1 - 2 * MOST_DIFFERING / HASH_BITS


class HashCandidates:
    """The hashes of some photos of one library.

    Args:
        catalog, thumbnails: of the library.
        ids: of the photos, int64 [N], rising; those without a thumbnail have no hash.
        cancel: looked at now and then. Raises Cancelled.
    """

    def __init__(
        self, catalog: Catalog, thumbnails: ThumbnailStore, ids: NDArray[np.int64], cancel: Cancel = NEVER
    ) -> None:
        found: list[int] = []
        signs: list[NDArray[np.int8]] = []
        for start in range(0, len(ids), _AT_ONCE):
            cancel.check()
            for number, hashed in _hashes(catalog, thumbnails, ids[start : start + _AT_ONCE].tolist()):
                found.append(number)
                signs.append(hashed)
        self._ids = np.array(found, np.int64)
        self._signs = np.array(signs, np.int8).reshape(-1, HASH_BITS)

    def near(self, asked: NDArray[np.int64]) -> Iterator[Neighbours]:
        """Pairs whose hashes are near, the one of a pair turned and mirrored in all ways; a part at a time.

        The similarities are those of the hashes: the cosine of their signs.
        """
        rows = np.flatnonzero(np.isin(self._ids, asked))
        all_unit = _unit(self._signs)
        for start in range(0, len(rows), _AT_ONCE):
            part = rows[start : start + _AT_ONCE]
            forms = _unit(hash_orientations(self._signs[part]).reshape(-1, HASH_BITS))
            row, found, cosines = among_pages(forms, [(self._ids, all_unit)], _LEAST)
            yield nearest_pairs(self._ids[part], self._ids[part[row // 8]], found, cosines)


def _hashes(
    catalog: Catalog, thumbnails: ThumbnailStore, ids: Sequence[int]
) -> Iterator[tuple[int, NDArray[np.int8]]]:
    photos = catalog.photos.get(ids)
    kept = thumbnails.some([photo.digest for photo in photos])
    for photo in photos:
        hashed = perceptual_hash(kept[photo.digest]) if photo.digest in kept else None
        if hashed is not None:
            yield photo.id, hashed


def _unit(signs: NDArray[np.int8]) -> NDArray[np.float32]:
    return signs.astype(np.float32) / np.float32(np.sqrt(HASH_BITS))
