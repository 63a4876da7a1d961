"""Reads files that are not the library's: each once, decoded and embedded only where that is asked for.

Owns how it is told why a file cannot be read. Adds nothing to the library, and does not know what it holds.
"""

import contextlib
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog.files import Place
from photo_finder.core.photo import KnownPhoto, PhotoMetadata, PreparedPhoto
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.imaging.reader import PhotoReader
from photo_finder.indexing.pipeline import Pipeline
from photo_finder.indexing.reading import READ_SECONDS, Embed, IsKnown, Job, Outcome, ReadPhoto

_NOWHERE: Place = (b"", b"")


@dataclass(frozen=True, slots=True)
class OutsideFile:
    """A file as it was read.

    Attributes:
        digest: of its content; None if that could not be read.
        metadata, vectors: of its picture, by output name; None if it was not decoded.
        problem: why it could not be read or decoded; empty if all went well.
    """

    path: str
    digest: bytes | None
    size_bytes: int = 0
    metadata: PhotoMetadata | None = None
    vectors: Mapping[str, NDArray[np.float32]] | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class OutsideReader:
    """Reads many files on all cores.

    Attributes:
        reader: reads one.
        embed: turns model inputs into vectors.
        workers: number of threads.
        timeout_seconds: a picture that takes longer to decode counts as one that cannot be read.
    """

    reader: PhotoReader
    embed: Embed
    workers: int
    timeout_seconds: float

    def read(
        self,
        paths: Sequence[str],
        known: IsKnown,
        *,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> list[OutsideFile]:
        """What these files are, in their order.

        Args:
            paths: of the files.
            known: whether a content need not be decoded; asked on the threads that read.
            progress: told ``compare``, done and total in files.
            cancel: looked at between files.

        Raises: Cancelled.
        """
        found: dict[str, OutsideFile] = {}
        digests: dict[str, bytes] = {}
        skipped = 0
        progress(Step("compare", 0, len(paths)))
        for outcomes in self._outcomes(paths, _noting(self.reader, digests), known, cancel):
            for outcome in outcomes:
                file = _told(outcome, digests.get(outcome.job.path))
                found[file.path] = file
                skipped += bool(file.problem)
            if outcomes:
                progress(Step("compare", len(found), len(paths), skipped))
        cancel.check()
        return [found.get(path) or self._late(path, digests.get(path)) for path in paths]

    def _late(self, path: str, digest: bytes | None) -> OutsideFile:
        seconds = READ_SECONDS if digest is None else self.timeout_seconds
        return OutsideFile(path, digest, problem=f"reading it takes longer than {seconds:g} seconds")

    def _outcomes(
        self, paths: Sequence[str], read: ReadPhoto, known: IsKnown, cancel: Cancel
    ) -> Iterator[list[Outcome]]:
        jobs = [Job(path, _NOWHERE, (0, 0, 0)) for path in paths]
        with tempfile.TemporaryDirectory() as folder:
            pipeline = Pipeline(
                read,
                known,
                self.embed,
                workers=self.workers,
                timeout_seconds=self.timeout_seconds,
                in_flight=Path(folder) / "in-flight",
            )
            with contextlib.closing(pipeline.run(jobs, cancel=cancel)) as outcomes:
                yield from outcomes


def _noting(reader: PhotoReader, digests: dict[str, bytes]) -> ReadPhoto:
    """A reader that also notes the content of what it then cannot decode."""

    def read(path: str, known: IsKnown | None = None) -> PreparedPhoto | KnownPhoto:
        def note(digest: bytes) -> bool:
            digests[path] = digest
            return known is not None and known(digest)

        return reader(path, note)

    return read


def _told(outcome: Outcome, digest: bytes | None) -> OutsideFile:
    path, photo = outcome.job.path, outcome.photo
    if outcome.vanished:
        return OutsideFile(path, None, problem="it is no longer there")
    if photo is None:
        return OutsideFile(path, digest, problem=outcome.reason or "")
    if isinstance(photo, KnownPhoto):
        return OutsideFile(path, photo.digest, photo.size_bytes)
    return OutsideFile(path, photo.digest, photo.size_bytes, photo.metadata, outcome.vectors)
