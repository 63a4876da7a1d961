"""Decode and embed many files on all cores, a bounded number of them ahead of who takes the results.

Each worker decodes a few photos and then embeds them on its own core: no core waits for another, and no
more than a few decoded photos are in memory. It knows nothing of the catalog.
"""

import contextlib
import queue
import threading
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.photo import PreparedPhoto
from photo_finder.core.progress import NEVER, Cancel
from photo_finder.indexing.in_flight import InFlight
from photo_finder.indexing.reading import READ_SECONDS, Embed, IsKnown, Job, Outcome, ReadPhoto

BATCH = 8
"""Photos that a worker decodes before it embeds them and hands them over."""

_LOOK_SECONDS = 0.2
_JOIN_SECONDS = 10.0


@dataclass(eq=False, slots=True)
class _Worker:
    """A thread's own things; those that tell how far it is are shared under the pipeline's lock.

    Attributes:
        since: when it began to read ``job``, then when it began to decode it.
        limit: seconds that this may take.
    """

    slot: int
    job: Job | None = None
    since: float = 0.0
    limit: float = READ_SECONDS
    batch: list[Outcome] = field(default_factory=list)
    abandoned: bool = False
    thread: threading.Thread | None = None


class Pipeline:
    """Workers over a list of jobs; used once.

    Args:
        read: reads a file.
        known: whether a content need not be decoded.
        embed: turns model inputs into vectors; called by every worker.
        workers: number of threads.
        timeout_seconds: a file that takes longer to decode is given up and its worker replaced, as is one
            whose bytes do not come.
        in_flight: file that names what is being decoded; removed when the pipeline ends.
    """

    def __init__(
        self,
        read: ReadPhoto,
        known: IsKnown,
        embed: Embed,
        *,
        workers: int,
        timeout_seconds: float,
        in_flight: Path,
    ) -> None:
        self._read = read
        self._known = known
        self._embed = embed
        self._count = workers
        self._timeout = timeout_seconds
        self._in_flight = InFlight(in_flight, workers)
        self._results: queue.Queue[list[Outcome] | BaseException | None] = queue.Queue(2 * workers)
        self._lock = threading.Lock()
        self._stop = False
        self._closed = False
        self._workers: list[_Worker] = []
        self._jobs: Iterator[Job] = iter(())
        self._cancel: Cancel = NEVER
        self.hung: list[Job] = []
        """Files that took too long, to be tried alone."""

    def run(self, jobs: Sequence[Job], *, cancel: Cancel) -> Generator[list[Outcome], None, None]:
        """Work on all jobs; yields outcomes as they come, an empty list at times when none did.

        Ends early, with what is finished, when cancelled. Closing the generator stops the workers.
        """
        self._jobs, self._cancel = iter(jobs), cancel
        for slot in range(min(self._count, len(jobs))):
            self._start(slot)
        busy = len(self._workers)
        try:
            while busy:
                self._stop = self._stop or cancel.is_set()
                try:
                    found = self._results.get(timeout=_LOOK_SECONDS)
                except queue.Empty:
                    yield self._rescue_from_hanging()
                    continue
                if isinstance(found, BaseException):
                    raise found
                if found is None:
                    busy -= 1
                else:
                    yield found
        finally:
            self._let_go()

    def _start(self, slot: int) -> None:
        worker = _Worker(slot)
        worker.thread = threading.Thread(
            target=self._work, args=(worker,), name=f"decode-{slot}", daemon=True
        )
        self._workers.append(worker)
        worker.thread.start()

    def _work(self, worker: _Worker) -> None:
        try:
            while (job := self._take(worker)) is not None:
                outcome = self._read_one(worker, job)
                batch = self._add(worker, outcome)
                if batch is None:
                    return
                if len(batch) == BATCH:
                    self._hand_over(worker)
            self._hand_over(worker)
            self._put(None)
        except BaseException as error:
            self._put(error)

    def _take(self, worker: _Worker) -> Job | None:
        self._cancel.wait_turn()
        with self._lock:
            job = None if self._stop or self._closed else next(self._jobs, None)
            worker.job, worker.since, worker.limit = job, time.monotonic(), READ_SECONDS
        return job

    def _read_one(self, worker: _Worker, job: Job) -> Outcome:
        self._in_flight.enter(worker.slot, job.path)
        outcome = Outcome(job)

        def bytes_are_here(digest: bytes) -> bool:
            with self._lock:
                worker.since, worker.limit = time.monotonic(), self._timeout
            return job.place is not None and self._known(digest)

        try:
            outcome.photo = self._read(job.path, bytes_are_here)
        except UnreadablePhotoError as error:
            outcome.fail(error)
        if not worker.abandoned:
            self._in_flight.leave(worker.slot)
        return outcome

    def _add(self, worker: _Worker, outcome: Outcome) -> list[Outcome] | None:
        """Put an outcome to the worker's batch; None if the worker was replaced meanwhile."""
        with self._lock:
            if worker.abandoned:
                return None
            worker.job = None
            worker.batch.append(outcome)
            return worker.batch

    def _hand_over(self, worker: _Worker) -> None:
        batch, worker.batch = worker.batch, []
        if batch:
            embed_outcomes(self._embed, batch)
            self._put(batch)

    def _put(self, found: list[Outcome] | BaseException | None) -> None:
        while not self._closed:
            with contextlib.suppress(queue.Full):
                self._results.put(found, timeout=_LOOK_SECONDS)
                return

    def _rescue_from_hanging(self) -> list[Outcome]:
        """Replace workers that hang in a decoder; returns what they had decoded before."""
        rescued: list[Outcome] = []
        for worker in list(self._workers):
            with self._lock:
                late = time.monotonic() - worker.since > worker.limit
                if worker.job is None or worker.abandoned or not late:
                    continue
                worker.abandoned = True
                self.hung.append(worker.job)
                rescued += worker.batch
            self._start(worker.slot)
        embed_outcomes(self._embed, rescued)
        return rescued

    def _let_go(self) -> None:
        self._closed = True
        deadline = time.monotonic() + _JOIN_SECONDS
        for worker in self._workers:
            if worker.thread is not None and not worker.abandoned:
                worker.thread.join(max(0.0, deadline - time.monotonic()))
        self._in_flight.close()


def embed_outcomes(embed: Embed, outcomes: Sequence[Outcome]) -> None:
    """Give vectors to those that were decoded."""
    decoded = [(outcome, outcome.photo) for outcome in outcomes if isinstance(outcome.photo, PreparedPhoto)]
    if not decoded:
        return
    outputs = embed(np.stack([photo.pixels for _outcome, photo in decoded]))
    for row, (outcome, _photo) in enumerate(decoded):
        outcome.vectors = {name: vectors[row] for name, vectors in outputs.items()}
