"""Recognising the photos of a folder outside the library: by their bytes, then by their pictures.

Owns how the disk, the model and the comparison of pixels are brought together for it. Adds nothing to the
library, and works in one that can only be read.
"""

import os
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from photo_finder.catalog import Catalog, FeatureStore
from photo_finder.core.duplicates import ComparedPair, HaveReport, Member, Near, Present
from photo_finder.core.errors import FolderError
from photo_finder.core.model import ModelInfo
from photo_finder.core.photo import Photo, PhotoFile
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped
from photo_finder.duplicates.candidates import among_pages
from photo_finder.duplicates.having import Having, ReadFile
from photo_finder.duplicates.outside import is_better, standing
from photo_finder.imaging.prepare import SUFFIXES
from photo_finder.imaging.reader import PhotoReader
from photo_finder.indexing.exclusions import Exclusions
from photo_finder.indexing.scan import Seen, scan
from photo_finder.library.comparing import Comparing
from photo_finder.library.copy_output import CopyOutput
from photo_finder.library.engine import Engine
from photo_finder.library.reading_outside import OutsideFile, OutsideReader
from photo_finder.settings import Settings

_PAIRS_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class _Likely:
    """A file outside and a photo of the library that may show the same."""

    file: OutsideFile
    photo: Photo
    similarity: float


@dataclass(frozen=True, slots=True)
class _Answer:
    """What one photo of the library says of a file outside: it has the picture, or may have it.

    Attributes:
        better: the file outside is.
    """

    found: Present | Near
    better: bool

    @property
    def rank(self) -> tuple[bool, bool, float]:
        """The highest is told: a copy rather than a maybe, and one that is as good as the file outside."""
        return isinstance(self.found, Present), not self.better, self.found.probability


def recognising_by(
    engine: Engine, catalog: Catalog, features: FeatureStore | None, settings: Settings
) -> "Recognising":
    """One that sees with this engine.

    Args:
        engine: whose vectors are compared.
        catalog: of the library.
        features: of its photos, if they are kept.
        settings: how files are read.
    """
    comparing = Comparing(
        catalog,
        features,
        CopyOutput.of(engine.model).probability,
        max_pixels=settings.max_pixels,
        workers=settings.workers,
    )
    reader = OutsideReader(
        PhotoReader(engine.model.input, settings.max_pixels),
        engine.embedder.embed,
        settings.workers,
        settings.decode_timeout_seconds,
    )
    return Recognising(catalog, engine.model, reader, comparing)


class Recognising:
    """Looks through folders outside one library.

    Args:
        catalog: of the library.
        model: whose vectors are compared.
        reader: reads files with that model.
        comparing: compares pixels.
    """

    def __init__(
        self, catalog: Catalog, model: ModelInfo, reader: OutsideReader, comparing: Comparing
    ) -> None:
        self._catalog = catalog
        self._model = model
        self._reader = reader
        self._comparing = comparing

    def have(
        self,
        folder: Path,
        excluded: Sequence[str],
        *,
        identical_only: bool,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> HaveReport:
        """Which photos in a folder, or below it, the library has in other places.

        Folders whose names are ``excluded`` are left out, as indexing would leave them out.

        Raises: FolderError, Cancelled.
        """
        started = time.perf_counter()
        top = os.path.abspath(os.path.expanduser(folder))
        if not os.path.isdir(top):
            there = os.path.exists(top)
            raise FolderError(f"{top} is not a folder." if there else f"{top} does not exist.")
        seen = _listed(top, excluded, progress, cancel)
        having = Having(top, self._catalog.duplicates.with_content)
        files = self._reader.read(
            _paths(seen),
            lambda digest: identical_only or having.place_of(digest) is not None,
            progress=progress,
            cancel=cancel,
        )
        found = having.sort([ReadFile(file.path, file.digest, file.problem) for file in files])
        new = set(found.new)
        told = self._recognised([file for file in files if file.path in new], having, progress, cancel)
        copies = [one for one in told.values() if isinstance(one, Present)]
        unlisted = [Skipped(os.fsdecode(path), reason) for path, reason in sorted(seen.unlisted.items())]
        return HaveReport(
            tuple(path for path in found.new if not isinstance(told.get(path), Present)),
            tuple(sorted([*found.present, *copies], key=lambda present: present.path)),
            (*found.skipped, *unlisted),
            time.perf_counter() - started,
            found.own,
            tuple(one for path in found.new if isinstance(one := told.get(path), Near)),
        )

    # --- pictures ------------------------------------------------------------------------------

    def _recognised(
        self, files: Sequence[OutsideFile], having: Having, progress: Progress, cancel: Cancel
    ) -> dict[str, Present | Near]:
        """By path, those of the files whose pictures the library has or may have."""
        likely = self._likely([file for file in files if file.vectors is not None])
        answers: defaultdict[str, list[_Answer]] = defaultdict(list)
        for pair, compared in self._compared(likely, progress, cancel):
            places = self._catalog.duplicates.with_content(pair.photo.digest)
            place = having.first_that_counts(places)
            answer = None if place is None else _answer(compared, _member(pair.file), place, places)
            if answer is not None:
                answers[pair.file.path].append(answer)
        return {path: _best(told) for path, told in answers.items()}

    def _likely(self, files: Sequence[OutsideFile]) -> list[_Likely]:
        output = CopyOutput.of(self._model)
        if not files:
            return []
        wanted = np.stack([(file.vectors or {})[output.name] for file in files])
        pages = self._catalog.vectors.pages(self._model.id, output.name, output.spec.dim)
        rows, ids, cosines = among_pages(wanted, pages, output.limits.least)
        photos = {photo.id: photo for photo in self._catalog.photos.get(np.unique(ids).tolist())}
        return [
            _Likely(files[row], photos[number], cosine)
            for row, number, cosine in zip(rows.tolist(), ids.tolist(), cosines.tolist(), strict=True)
            if number in photos
        ]

    def _compared(
        self, likely: Sequence[_Likely], progress: Progress, cancel: Cancel
    ) -> Iterator[tuple[_Likely, ComparedPair]]:
        """By their pixels; those of which a file cannot be read are left out."""
        if not likely:
            return
        outside = {path: -1 - number for number, path in enumerate({each.file.path: 0 for each in likely})}
        progress(Step("match", 0, len(likely)))
        with ThreadPoolExecutor(self._reader.workers, "recognise") as pool:
            for start in range(0, len(likely), _PAIRS_AT_ONCE):
                part = likely[start : start + _PAIRS_AT_ONCE]
                pairs = [
                    (_photo(each.file, outside[each.file.path]), each.photo, each.similarity) for each in part
                ]
                told = self._comparing.told(pairs, pool, cancel)
                by_ids = {(result.first, result.second): result for result in told}
                for each, (one, other, similarity) in zip(part, pairs, strict=True):
                    result = by_ids.get((one.id, other.id))
                    if result is not None:
                        yield each, result.between(one.digest, other.digest, similarity)
                progress(Step("match", start + len(part), len(likely)))


def _answer(pair: ComparedPair, outside: Member, place: Member, places: Sequence[Member]) -> _Answer | None:
    found = standing(pair, outside, places)
    where = (outside.file.path, place.file.path)
    better = is_better(outside, place, pair)
    if found == "copy":
        copy = Present(*where, "copy", place.file.offline, better, pair.probability, pair.backward)
        return _Answer(copy, better)
    if found == "near":
        return _Answer(Near(*where, place.file.offline, pair.similarity, pair.probability), better)
    return None


def _best(answers: Sequence[_Answer]) -> Present | Near:
    """The one to tell; the file outside is better only if it is than all of them."""
    found = max(answers, key=lambda answer: answer.rank).found
    if isinstance(found, Near):
        return found
    return replace(found, better=all(answer.better for answer in answers))


def _photo(file: OutsideFile, number: int) -> Photo:
    """A file outside as a photo; its number is none that the library gives."""
    member = _member(file)
    return Photo(number, member.digest, member.metadata, (member.file,))


def _member(file: OutsideFile) -> Member:
    assert file.digest is not None
    assert file.metadata is not None
    return Member(PhotoFile(file.path, file.size_bytes, 0, offline=False), file.digest, file.metadata)


# --- files ---------------------------------------------------------------------------------------


def _listed(folder: str, excluded: Sequence[str], progress: Progress, cancel: Cancel) -> Seen:
    return scan(
        [os.fsencode(folder)],
        suffixes=frozenset(os.fsencode(suffix) for suffix in SUFFIXES),
        exclusions=Exclusions(excluded),
        progress=progress,
        cancel=cancel,
    )


def _paths(seen: Seen) -> list[str]:
    """Every photo seen, and what is there while the system tells no more of it, in order."""
    places = (
        os.path.join(path, name)
        for path, directory in seen.directories.items()
        for name in (*directory.files, *directory.hidden)
    )
    return [os.fsdecode(place) for place in sorted(places)]
