"""From photos found to files shown: one result a file, and copies that don't crowd out the rest."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photo_finder.core.photo import PhotoFile
from photo_finder.core.query import Hit


@dataclass(frozen=True, slots=True)
class Place:
    """One file of a photo that was found."""

    file: PhotoFile
    hit: Hit


def places(hits: Sequence[Hit], limit: int, folder: Path | None = None) -> list[Place]:
    """At most ``limit`` files of these photos, in the order of the photos.

    A photo that lies in many places first gets a quarter of the list (two places at least), so that
    other photos are seen; what is left of the list is then filled with its further places.

    Args:
        hits: the best first.
        limit: number of files wanted.
        folder: absolute; only files in it or below count.
    """
    quota = max(2, limit // 4)
    each = [[Place(file, hit) for file in hit.photo.files if _inside(file.path, folder)] for hit in hits]
    first = [place for group in each for place in group[:quota]][:limit]
    rest = [place for group in each for place in group[quota:]][: limit - len(first)]
    rank = {hit.photo.id: number for number, hit in enumerate(hits)}
    return sorted(first + rest, key=lambda place: rank[place.hit.photo.id])


def _inside(path: str, folder: Path | None) -> bool:
    if folder is None:
        return True
    root = str(folder)
    return path == root or path.startswith(root if root.endswith(os.sep) else root + os.sep)
