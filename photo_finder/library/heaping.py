"""Brings together what a library knows of the photos that are to be grouped.

Reads the catalog, and of the files their sidecars alone. Which of them belong together is decided in the room
``grouping``.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog import Catalog
from photo_finder.core.duplicates import DEFAULT_PRECISION
from photo_finder.core.group_reasons import Reason
from photo_finder.core.grouping import GroupQuery
from photo_finder.core.model import EMBEDDING, ModelInfo
from photo_finder.core.photo import Photo, PhotoFile
from photo_finder.core.progress import Cancel, Progress, Step
from photo_finder.core.query import PhotoFilter
from photo_finder.duplicates.within import Within
from photo_finder.grouping.clocks import clock_offsets
from photo_finder.grouping.habits import Habits
from photo_finder.grouping.heap import Heap, HeapPhoto, seconds
from photo_finder.grouping.looks import near_pairs
from photo_finder.grouping.moments import moment_of
from photo_finder.library.gathering import Gathering
from photo_finder.library.sidecar_keywords import SidecarKeywords

ALIKE_COSINE = 0.8
"""Cosine from which shots of two cameras may be of one thing at one time."""

_AT_ONCE = 500
_LEAST_OF_A_CAMERA = 6
_MOST_TO_LEARN_CLOCKS = 30_000


@dataclass(frozen=True, slots=True)
class Gathered:
    """A heap with what its photos look like.

    Attributes:
        vectors: float32 [N, D], a unit row for each photo; zeros where there is none.
        clocks: what cameras' clocks were put right by.
    """

    heap: Heap
    vectors: NDArray[np.float32]
    clocks: tuple[Reason, ...]


def gather(
    gathering: Gathering, query: GroupQuery, sidecars: SidecarKeywords, progress: Progress, cancel: Cancel
) -> Gathered:
    """All photos that a query is about, but those of which every file is away.

    Raises: Cancelled.
    """
    sidecars.look_again()
    photos = sorted(
        _photos(gathering.catalog, query, sidecars, progress, cancel),
        key=lambda photo: (photo.moment.when, photo.files),
    )
    vectors = _vectors(gathering.catalog, gathering.model, [photo.photo for photo in photos])
    units = _units(gathering, photos)
    cancel.check()
    photos, told = _with_right_clocks(photos, vectors, cancel)
    return Gathered(Heap(photos, units, _habits(gathering.catalog, query)), vectors, told)


# --- photos --------------------------------------------------------------------------------------


def _photos(
    catalog: Catalog, query: GroupQuery, sidecars: SidecarKeywords, progress: Progress, cancel: Cancel
) -> Iterator[HeapPhoto]:
    ids = catalog.photos.ids(PhotoFilter(folder=query.folder)).tolist()
    inside = None if query.folder is None else Within(str(query.folder))
    never = [Within(str(folder)) for folder in query.untouched]
    keywords = catalog.photos.keywords()
    for start in range(0, len(ids), _AT_ONCE):
        cancel.check()
        progress(Step("gather", start, len(ids)))
        for photo in catalog.photos.get(ids[start : start + _AT_ONCE]):
            files = [file for file in photo.files if _counts(file, inside, never)]
            if files:
                beside = next(filter(None, (sidecars.of(file.path) for file in files)), ())
                yield _heap_photo(photo, files, beside or keywords.get(photo.id, ()))


def _counts(file: PhotoFile, inside: Within | None, never: Sequence[Within]) -> bool:
    if file.offline or (inside is not None and not inside(file.path)):
        return False
    return not any(within(file.path) for within in never)


def _heap_photo(photo: Photo, files: Sequence[PhotoFile], keywords: tuple[str, ...]) -> HeapPhoto:
    known = photo.metadata
    moments = [moment_of(known.taken, file.path, file.modified_ns) for file in files]
    moment = min(moments, key=lambda each: each.order)
    place = None
    if known.latitude is not None and known.longitude is not None:
        place = (known.latitude, known.longitude)
    paths = tuple(file.path for file in files)
    return HeapPhoto(photo.id, photo.digest, paths, moment, known.camera, place, keywords)


def _habits(catalog: Catalog, query: GroupQuery) -> Habits | None:
    """Of the whole library, where it is more than the photos in question."""
    if query.folder is None and not query.untouched:
        return None
    return Habits.of(*catalog.photos.moments())


def _vectors(catalog: Catalog, model: ModelInfo, ids: Sequence[int]) -> NDArray[np.float32]:
    """A unit row for each; zeros where there is none, or a damaged one."""
    dim = model.outputs[EMBEDDING].dim
    known, rows = catalog.vectors.all(model.id, EMBEDDING, dim)
    found = np.zeros((len(ids), dim), np.float32)
    if not len(known):
        return found
    order = np.argsort(known)
    place = np.searchsorted(known[order], np.array(ids, np.int64))
    place = np.minimum(place, len(known) - 1)
    there = known[order][place] == np.array(ids, np.int64)
    found[there] = rows[order][place[there]]
    with np.errstate(all="ignore"):
        lengths = np.linalg.norm(found, axis=1)
        whole = np.abs(lengths - 1) < 0.01
    found[~whole] = 0
    return found


# --- what is one ---------------------------------------------------------------------------------


def _units(gathering: Gathering, photos: Sequence[HeapPhoto]) -> NDArray[np.int64]:
    """The same number for copies of each other, shots of one moment, and files of one shot."""
    row = {photo.digest: number for number, photo in enumerate(photos)}
    links = [*_of_bonds(gathering, row), *_of_one_shot(photos)]
    above = list(range(len(photos)))

    def top(number: int) -> int:
        while above[number] != number:
            above[number] = above[above[number]]
            number = above[number]
        return number

    for one, other in links:
        first, second = sorted((top(one), top(other)))
        above[second] = first
    _tops, units = np.unique([top(number) for number in range(len(photos))], return_inverse=True)
    return np.asarray(units, np.int64)


def _of_bonds(gathering: Gathering, row: Mapping[bytes, int]) -> Iterator[tuple[int, int]]:
    for material in (gathering.copies(DEFAULT_PRECISION), gathering.bursts()):
        for bond in material.bonds:
            if not bond.doubtful and bond.first in row and bond.second in row:
                yield row[bond.first], row[bond.second]


def _of_one_shot(photos: Iterable[HeapPhoto]) -> Iterator[tuple[int, int]]:
    """Photos of one name in one folder: RAW and JPEG, and what was made of them."""
    first: dict[str, int] = {}
    for number, photo in enumerate(photos):
        for path in photo.files:
            stem = str(Path(path).with_suffix("")).casefold()
            if stem in first:
                yield first[stem], number
            else:
                first[stem] = number


# --- clocks --------------------------------------------------------------------------------------


def _with_right_clocks(
    photos: list[HeapPhoto], vectors: NDArray[np.float32], cancel: Cancel
) -> tuple[list[HeapPhoto], tuple[Reason, ...]]:
    """Photos whose cameras' clocks are put right, and by how much."""
    timed = [n for n, photo in enumerate(photos) if photo.camera and photo.moment.source == "camera"]
    timed = timed[-_MOST_TO_LEARN_CLOCKS:]
    names = sorted({photos[number].camera or "" for number in timed})
    cameras = np.full(len(photos), -1)
    for number in timed:
        cameras[number] = names.index(photos[number].camera or "")
    if np.sum(np.bincount(cameras[timed], minlength=1) >= _LEAST_OF_A_CAMERA) < 2:
        return photos, ()
    alike = near_pairs(vectors[timed], lambda _done, _total: cancel.check())
    pairs = np.array(timed, np.int64)[alike.pairs[alike.cosines.ravel() >= ALIKE_COSINE]]
    times = np.array([seconds(photo.moment.when) for photo in photos], np.float64)
    located = np.array([photo.place is not None for photo in photos], bool)
    offsets = clock_offsets(times, cameras, located, pairs.reshape(-1, 2))
    right = list(photos)
    for number, photo in enumerate(photos):
        if photo.moment.source != "camera" or photo.camera not in names:
            continue
        off = offsets.get(names.index(photo.camera or ""))
        if off is not None:
            shifted = replace(photo.moment, when=photo.moment.when + timedelta(seconds=round(off)))
            right[number] = replace(photo, moment=shifted)
    return right, tuple(
        Reason("clock", (names[camera],), seconds=round(off)) for camera, off in sorted(offsets.items())
    )
