"""One indexing run: bring the catalog up to date with the disk.

Whatever instant it is ended at, the catalog is in order and the next run goes on from there.
"""

import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog import Catalog, ThumbnailStore
from photo_finder.catalog.files import NO_STAMP, FileRecord, KnownDirectory, Place
from photo_finder.core.errors import Cancelled, UnreadablePhotoError
from photo_finder.core.photo import KnownPhoto, PreparedPhoto
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import IndexReport, Skipped
from photo_finder.core.watching import ChangedFolder
from photo_finder.indexing.changes import Changes, compare, pass_over
from photo_finder.indexing.exclusions import Exclusions
from photo_finder.indexing.in_flight import leftovers
from photo_finder.indexing.isolation import read_alone
from photo_finder.indexing.parts import leave_unfinished, roots_of, scan_parts
from photo_finder.indexing.pipeline import Pipeline, embed_outcomes
from photo_finder.indexing.reading import Embed, Job, Outcome, ReadPhoto
from photo_finder.indexing.scan import Seen, is_away, scan

_FLUSH_PHOTOS = 256
_FLUSH_SECONDS = 1.0

Stored = Callable[[Sequence[int], Mapping[str, NDArray[np.float32]]], None]
"""Called with ids and vectors [N, D] by output as soon as they are in the catalog."""


@dataclass(frozen=True, slots=True)
class IndexOptions:
    """What a run goes by.

    Attributes:
        model: id of the embedder.
        outputs: the model's outputs; a content that lacks one of them counts as not embedded.
        suffixes: endings of file names that count, in lower case with the dot.
        in_flight: file for the names of what is being decoded.
    """

    model: str
    outputs: tuple[str, ...]
    suffixes: frozenset[str]
    excluded: tuple[str, ...]
    workers: int
    timeout_seconds: float
    in_flight: Path


@dataclass(slots=True)
class _Tally:
    """Counts of a run. ``touched``: files with another time or inode, but the content they had."""

    indexed: int = 0
    touched: int = 0
    copies: int = 0
    moved: int = 0
    done: int = 0
    failed: int = 0
    gone_contents: Counter[int] = field(default_factory=Counter)


class IndexRun:
    """Scan, compare, read, store.

    Args:
        catalog, thumbnails: where results go; this thread is the one that writes.
        read, embed: what makes a photo of a file and a vector of a photo; used by several threads.
        stored: told of vectors that can be searched from now on.
    """

    def __init__(
        self,
        catalog: Catalog,
        thumbnails: ThumbnailStore,
        read: ReadPhoto,
        embed: Embed,
        options: IndexOptions,
        *,
        stored: Stored,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> None:
        self._catalog = catalog
        self._thumbnails = thumbnails
        self._read = read
        self._embed = embed
        self._options = options
        self._stored = stored
        self._progress = progress
        self._cancel = cancel
        self._tally = _Tally()
        self._total = 0
        self._claims: set[bytes] = set()
        self._claiming = threading.Lock()
        self._waiting: list[Outcome] = []
        self._untold: set[str] = set()
        self._devices: dict[bytes, int] = {}

    def update(self, roots: Sequence[str]) -> IndexReport:
        """Bring the files below these folders up to date.

        Raises: Cancelled while scanning (nothing was changed); LibraryError.
        """
        started = time.perf_counter()
        encoded = [os.fsencode(root) for root in roots]
        self._note_suspects()
        with self._catalog.places.noted() as noted:
            seen = scan(
                encoded,
                suffixes=frozenset(os.fsencode(suffix) for suffix in self._options.suffixes),
                exclusions=Exclusions(self._options.excluded),
                elsewhere=[f for f in map(os.fsencode, self._catalog.folders.paths()) if f not in encoded],
                progress=self._progress,
                cancel=self._cancel,
            )
            changes = self._take_in(encoded, self._catalog.files.known(roots), seen, noted)
        self._read_changed(changes)
        if not self._cancel.is_set():
            self._embed_missing()
            self._clear_stale_suspects(encoded)
        return self._report(roots, changes, seen, time.perf_counter() - started)

    def update_parts(self, changed: Sequence[ChangedFolder], roots: Sequence[str]) -> IndexReport:
        """Bring these folders up to date, and as little else as possible; files being written are left.

        Args:
            changed: folders in watched ones; others are passed over.
            roots: all watched folders.

        Raises: Cancelled while scanning (nothing was changed); LibraryError.
        """
        started = time.perf_counter()
        with self._catalog.places.noted() as noted:
            parts = scan_parts(
                changed,
                roots,
                suffixes=frozenset(os.fsencode(suffix) for suffix in self._options.suffixes),
                exclusions=Exclusions(self._options.excluded),
            )
            if parts is None:
                return self.update(roots_of(changed, roots))
            self._note_suspects()
            files = self._catalog.files
            known = files.known([os.fsdecode(path) for path in parts.deep]) | files.known_in(parts.shallow)
            leave_unfinished(parts.seen, known, time.time_ns())
            changes = self._take_in([os.fsencode(root) for root in roots], known, parts.seen, noted)
        self._read_changed(changes)
        folders = [os.fsdecode(path) for path in (*parts.deep, *parts.shallow)]
        return self._report(folders, changes, parts.seen, time.perf_counter() - started)

    def _take_in(
        self, roots: Sequence[bytes], known: Mapping[bytes, KnownDirectory], seen: Seen, noted: Set[Place]
    ) -> Changes:
        """Note what came, went and moved, but for what was noted by our own hand since it was looked for."""
        self._devices = {path: directory.device for path, directory in seen.directories.items()}
        with self._catalog.database.write():
            pass_over(noted, known, seen)
            changes = compare(roots, known, seen, self._catalog.files.offline())
            self._apply(changes)
        return changes

    def _read_changed(self, changes: Changes) -> None:
        self._read_all(
            [Job(os.fsdecode(os.path.join(*place)), place, stamp) for place, stamp in changes.to_read]
        )

    def embed_missing(self) -> IndexReport:
        """Embed every content that has no vector of the model yet."""
        started = time.perf_counter()
        self._note_suspects()
        self._embed_missing()
        return self._report((), Changes(), Seen(), time.perf_counter() - started)

    def _note_suspects(self) -> None:
        left = leftovers(self._options.in_flight)
        if left:
            self._catalog.files.add_suspects(left)
            self._options.in_flight.unlink(missing_ok=True)

    def _apply(self, changes: Changes) -> None:
        files = self._catalog.files
        with self._catalog.database.write():
            files.record_directories(changes.volumes)
            files.move(changes.moved)
            self._tally.gone_contents.update(files.remove(changes.gone))
            files.set_offline(changes.offline, offline=True)
            files.set_offline(changes.returned, offline=False)
            files.restamp(changes.restamped)
            files.forget_directories(changes.forgotten)
        self._tally.moved = len(changes.moved)

    def _read_all(self, jobs: Sequence[Job]) -> None:
        """Read files: those under suspicion alone and last, the others on all cores."""
        suspects = set(self._catalog.files.suspects())
        self._total += len(jobs)
        self._report_progress()
        hung = self._read_together([job for job in jobs if job.path not in suspects])
        self._read_alone([*(job for job in jobs if job.path in suspects), *hung])
        self._settle_waiting()

    def _read_together(self, jobs: Sequence[Job]) -> list[Job]:
        if not jobs:
            return []
        pipeline = Pipeline(
            self._read,
            self._is_known,
            self._embed,
            workers=self._options.workers,
            timeout_seconds=self._options.timeout_seconds,
            in_flight=self._options.in_flight,
        )
        ready: list[Outcome] = []
        flushed = 0.0
        outcomes = pipeline.run(jobs, cancel=self._cancel)
        try:
            for found in outcomes:
                ready += found
                now = time.monotonic()
                if len(ready) >= _FLUSH_PHOTOS or (ready and now - flushed > _FLUSH_SECONDS):
                    self._store(ready)
                    ready, flushed = [], now
        finally:
            outcomes.close()
        self._store(ready)
        return pipeline.hung

    def _read_alone(self, jobs: Sequence[Job]) -> None:
        self._catalog.files.add_suspects(job.path for job in jobs)
        for job in jobs:
            if self._cancel.is_set() or self._try_alone(job) is None:
                return

    def _try_alone(self, job: Job) -> Outcome | None:
        """Read a file in a child process and store what came of it; None if stopped before anything did."""
        outcome = Outcome(job)
        try:
            outcome.photo = read_alone(self._read, job.path, self._options.timeout_seconds, self._cancel)
        except UnreadablePhotoError as error:
            outcome.fail(error)
        except Cancelled:
            return None  # stays under suspicion; the report tells what came of the others
        embed_outcomes(self._embed, [outcome])
        self._store([outcome])
        if job.place is None and outcome.reason is not None:
            self._untold.add(job.path)  # nothing else tells the next run to try it alone again
        else:
            self._catalog.files.clear_suspects([job.path])
        return outcome

    def _settle_waiting(self) -> None:
        """Copies of a content whose first file failed: one tells for all, since their bytes are the same."""
        while self._waiting and not self._cancel.is_set():
            first = self._waiting.pop(0)
            self._catalog.files.add_suspects([first.job.path])
            self._tally.done -= 1
            outcome = self._try_alone(first.job)
            if outcome is not None and outcome.reason is not None and not outcome.inaccessible:
                self._fail_waiting(first.digest, outcome.reason)

    def _fail_waiting(self, digest: bytes | None, reason: str) -> None:
        same = [outcome for outcome in self._waiting if outcome.digest == digest]
        self._waiting = [outcome for outcome in self._waiting if outcome.digest != digest]
        self._tally.done -= len(same)
        self._store([Outcome(outcome.job, reason=reason) for outcome in same])

    def _clear_stale_suspects(self, roots: Sequence[bytes]) -> None:
        """Forget those below the folders that did not have to be read: gone, unchanged, or left out."""
        separator = os.fsencode(os.sep)
        inside = tuple(root.rstrip(separator) + separator for root in roots)
        suspects = set(self._catalog.files.suspects()) - self._untold
        self._catalog.files.clear_suspects(p for p in suspects if os.fsencode(p).startswith(inside))

    def _embed_missing(self) -> None:
        """Read contents once more that lack a vector, or were read before keywords were."""
        missing = dict(self._catalog.photos.without_keywords_read())
        missing |= self._catalog.vectors.missing(self._options.model, self._options.outputs)
        self._read_all([Job(missing[photo_id], None, NO_STAMP) for photo_id in sorted(missing)])

    def _is_known(self, digest: bytes) -> bool:
        """Whether a content is in the catalog, or being decoded from another file in this run."""
        with self._claiming:
            if digest in self._claims:
                return True
            if self._catalog.photos.id_of(digest) is not None:
                return True
            self._claims.add(digest)
            return False

    def _store(self, outcomes: Sequence[Outcome]) -> None:
        """Put outcomes into the catalog, thumbnails first, copies of new contents last."""
        photos = [o.photo for o in outcomes if isinstance(o.photo, PreparedPhoto)]
        if photos:
            self._thumbnails.put((photo.digest, photo.thumbnail) for photo in photos)
        with self._catalog.database.write():
            ids, vectors = self._store_new(outcomes)
            self._store_failures(outcomes)
        self._waiting += [o for o in outcomes if isinstance(o.photo, KnownPhoto)]
        if self._waiting:
            # A transaction of its own: what is not committed yet counts as not known.
            with self._catalog.database.write():
                self._store_known()
        with self._claiming:
            self._claims.difference_update(photo.digest for photo in photos)
        if ids:
            self._stored(ids, vectors)
        self._tally.done += len(outcomes)
        self._report_progress()

    def _store_new(self, outcomes: Sequence[Outcome]) -> tuple[list[int], dict[str, NDArray[np.float32]]]:
        rows: dict[int, dict[str, NDArray[np.float32]]] = {}
        records: list[FileRecord] = []
        for outcome in outcomes:
            if not isinstance(outcome.photo, PreparedPhoto):
                continue
            fresh = self._catalog.photos.id_of(outcome.photo.digest) is None
            photo_id = self._catalog.photos.add(outcome.photo, outcome.job.stamp[1])
            if outcome.vectors is not None:
                rows.setdefault(photo_id, outcome.vectors)
            self._tally.indexed += fresh or outcome.job.place is None
            if outcome.job.place is not None:
                records.append(FileRecord(outcome.job.place, outcome.job.stamp, photo_id))
                if not fresh:
                    self._count_place(photo_id)
        self._catalog.files.put(records)
        ids = sorted(rows)
        vectors = {
            name: np.stack([rows[photo_id][name] for photo_id in ids])
            for name in (rows[ids[0]] if ids else ())
        }
        self._catalog.vectors.put(self._options.model, ids, vectors)
        return ids, vectors

    def _store_known(self) -> None:
        """Store copies whose content is in the catalog; others wait for the batch that brings it."""
        still: list[Outcome] = []
        for outcome in self._waiting:
            assert outcome.photo is not None
            assert outcome.job.place is not None
            photo_id = self._catalog.photos.id_of(outcome.photo.digest)
            if photo_id is None:
                still.append(outcome)
                continue
            touched = self._catalog.files.content_of(outcome.job.place) == photo_id
            self._catalog.files.put([FileRecord(outcome.job.place, outcome.job.stamp, photo_id)])
            if touched:
                self._tally.touched += 1
            else:
                self._count_place(photo_id)
        self._waiting = still

    def _count_place(self, photo_id: int) -> None:
        """A known content turned up in a file: it was moved here if another place of it is gone."""
        if self._tally.gone_contents[photo_id] > 0:
            self._tally.gone_contents[photo_id] -= 1
            self._tally.moved += 1
        else:
            self._tally.copies += 1

    def _store_failures(self, outcomes: Sequence[Outcome]) -> None:
        failed = [
            FileRecord(o.job.place, NO_STAMP if o.inaccessible else o.job.stamp, None, o.reason)
            for o in outcomes
            if o.reason is not None and o.job.place is not None
        ]
        self._tally.failed += len(failed)
        self._catalog.files.put(failed)
        lost = [o.job.place for o in outcomes if o.vanished and o.job.place is not None]
        away = [place for place in lost if is_away(place, self._devices.get(place[0]))]
        self._catalog.files.set_offline(away, offline=True)
        self._catalog.files.remove(set(lost).difference(away))

    def _report_progress(self) -> None:
        self._progress(Step("index", self._tally.done, self._total, self._tally.failed))

    def _report(self, roots: Sequence[str], changes: Changes, seen: Seen, seconds: float) -> IndexReport:
        folders = tuple(Skipped(os.fsdecode(path), reason) for path, reason in sorted(seen.unlisted.items()))
        moved_by_content = self._tally.moved - len(changes.moved)
        return IndexReport(
            indexed=self._tally.indexed,
            copies=self._tally.copies,
            unchanged=changes.unchanged + self._tally.touched,
            moved=self._tally.moved,
            gone=len(changes.gone) - moved_by_content,
            offline=len(changes.offline),
            skipped=self._catalog.files.unreadable(roots) + folders,
            seconds=seconds,
            cancelled=self._cancel.is_set(),
        )
