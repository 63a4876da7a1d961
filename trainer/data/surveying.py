"""Looks at photos before shards are made of them: which can be read, and which are there more than once.

Knows nothing of shards.
"""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.data.duplicates import near_pairs_by_thumbs
from trainer.data.photo_encoding import PhotoSight, look_at
from trainer.data.photo_lists import SourcePhoto
from trainer.data.pixels import UndecodableError

Report = Callable[[str, int, int], None]

_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Survey:
    """What is left of some photos, and what was set aside and why.

    Attributes:
        photos: to use; none shows what an earlier one shows.
        digests: uint64 [N], of their files.
        unreadable: photos with the reason.
        repeated: photos, each with the one that is used in its place.
    """

    photos: tuple[SourcePhoto, ...]
    digests: NDArray[np.uint64]
    unreadable: tuple[tuple[SourcePhoto, str], ...]
    repeated: tuple[tuple[SourcePhoto, SourcePhoto], ...]


def survey(photos: Sequence[SourcePhoto], near: bool, report: Report) -> Survey:
    """Look at each photo once.

    Args:
        photos: in an order that is the same every time; of equal ones the first is used.
        near: set aside near duplicates too, not only files with the same bytes.
        report: is told how many were looked at, of how many.
    """
    seen = _look(photos, report)
    readable = [
        (photo, sight) for photo, sight in zip(photos, seen, strict=True) if not isinstance(sight, str)
    ]
    unreadable = tuple(
        (photo, sight) for photo, sight in zip(photos, seen, strict=True) if isinstance(sight, str)
    )
    twin_of = _twins([sight for _, sight in readable], near)
    repeated = tuple((readable[later][0], readable[first][0]) for later, first in sorted(twin_of.items()))
    used = [pair for index, pair in enumerate(readable) if index not in twin_of]
    digests = np.array([sight.digest for _, sight in used], dtype=np.uint64)
    return Survey(tuple(photo for photo, _ in used), digests, unreadable, repeated)


def _look(photos: Sequence[SourcePhoto], report: Report) -> list[PhotoSight | str]:
    """What each photo looks like, or why it cannot be read."""
    seen: list[PhotoSight | str] = []
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for start in range(0, len(photos), _AT_ONCE):
            seen += pool.map(_sight, photos[start : start + _AT_ONCE])
            report("looking at photos", len(seen), len(photos))
    return seen


def _sight(photo: SourcePhoto) -> PhotoSight | str:
    try:
        return look_at(photo.path)
    except UndecodableError as error:
        return str(error)


def _twins(sights: Sequence[PhotoSight], near: bool) -> dict[int, int]:
    """The photos that are not used, each with the one that is; a twin of an unused one is used."""
    first: dict[int, int] = {}
    pairs = {(first.setdefault(sight.digest, index), index) for index, sight in enumerate(sights)}
    if near and sights:
        pairs |= set(near_pairs_by_thumbs(np.stack([sight.thumb for sight in sights])))
    twin_of: dict[int, int] = {}
    for earlier, later in sorted(pairs):
        if earlier != later and earlier not in twin_of:
            twin_of.setdefault(later, earlier)
    return twin_of
