"""Background work: the only file of the window that knows threads.

A task runs on a worker thread of its lane and ends exactly once, done, failed or cancelled, which is told on
the interface thread. What the workers hand over goes through one queue and one signal, both owned
by the runner on the interface thread; a worker owns no Qt object, so none dies on a wrong thread.
It must not know what the work is about.
"""

import contextlib
import logging
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from photo_finder.core.errors import Cancelled
from photo_finder.core.progress import Cancel, Progress, Step

log = logging.getLogger(__name__)

T = TypeVar("T")

DELIVERY_BUDGET_SECONDS = 0.003
"""Time that one delivery may take before the interface gets a turn: well below a frame of 16 ms."""

REPORT_EVERY_SECONDS = 0.1
"""Steps of a long task that follow each other more quickly are not worth drawing."""


SWITCH_SECONDS = 0.0005
"""Time for which a worker that computes in Python may keep the interface waiting. Python's own choice is ten
times as long, and the interface has to go on many times for one frame."""

SOON, MODEST = 5, 10
"""How much less urgent than the interface (as of ``nice``) are all workers, and what takes minutes: a frame
that is late is seen, an answer that is late by as much is not. Workers among themselves are equal: one that
holds Python's lock and has to stand back for another one keeps the interface waiting, too."""


HOLD_SECONDS = 0.25
"""For which what takes minutes begins nothing new after somebody scrolled: until the next turn of a wheel.
What makes many groups makes no more for so long after somebody searched: until that has its answer."""


class Lane(Enum):
    """Who waits for whom. The value is the number of threads.

    A lane for what is being looked at, one for searches, one for what else was asked, one for what brings the
    library up to date, one for what else takes minutes, one for what is done to files, and one for what the
    user says, each word of which is written at once and in its order: none of them stands in another's way.
    """

    VISIBLE = ("visible", max(1, min(2, (os.cpu_count() or 1) - 1)))
    SEARCH = ("search", 1)
    QUESTION = ("question", 2)
    INDEX = ("index", 1)
    LONG = ("long", 1)
    FILES = ("files", 1)
    WORDS = ("words", 1)


_PATIENT = {Lane.INDEX, Lane.LONG}


class State(Enum):
    """Where a task stands; the last three are ends."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


Work = Callable[[Cancel, Progress], T]


class Task(Generic[T]):
    """A piece of work under way; made by ``TaskRunner.submit`` only."""

    __slots__ = (
        "failure",
        "lane",
        "lasting",
        "latest",
        "on_cancelled",
        "on_done",
        "on_failed",
        "on_progress",
        "state",
        "step",
        "token",
    )

    def __init__(
        self,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        cancelled: Callable[[], None] | None,
        progress: Callable[[Step], None] | None,
        latest: "Latest | None",
        *,
        lane: Lane,
        lasting: bool,
    ) -> None:
        self.lane = lane
        self.lasting = lasting
        self.on_done = done
        self.on_failed = failed
        self.on_cancelled = cancelled
        self.on_progress = progress
        self.token = Cancel()
        self.step: Step | None = None
        self.latest = latest
        self.failure: Exception | None = None
        self.state = State.WAITING

    def cancel(self) -> None:
        """Ask it to stop. It still ends by itself, as cancelled or, if it was quicker, as done."""
        self.token.set()

    @property
    def running(self) -> bool:
        """Whether its end has not been told yet."""
        return self.state is State.WAITING


class Latest:
    """Keeps only the answer to the newest question: an older task is cancelled and its answer dropped."""

    __slots__ = ("_task", "generation")

    def __init__(self) -> None:
        self._task: Task[Any] | None = None
        self.generation = 0

    def replace(self, task: Task[Any] | None) -> None:
        """Make this the newest question; None: nothing is asked any more."""
        if self._task is not None:
            self._task.cancel()
        self._task = task
        self.generation += 1

    def is_newest(self, task: Task[Any]) -> bool:
        """Whether nothing was asked after this."""
        return self._task is task


class TaskRunner(QObject):
    """Runs work beside the interface and tells the outcome on it.

    Attributes:
        unhandled: a task failed with this exception, and its caller had not said what to do then.
    """

    unhandled = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._pools = {lane: _pool(lane) for lane in Lane}
        self._deliveries: deque[Callable[[], None]] = deque()
        self._lock = threading.Lock()
        self._wake_pending = False
        self._live: dict[Future[None], Task[Any]] = {}
        self._closed = False
        self._moved = -HOLD_SECONDS
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        lane: Lane,
        work: Work[T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        progress: Callable[[Step], None] | None = None,
        latest: Latest | None = None,
        lasting: bool = False,
    ) -> Task[T]:
        """Run ``work(cancel, progress)`` in a lane; exactly one of the three ends is called.

        Args:
            lane: where it runs.
            work: takes the token to look at and the reports to make.
            done: takes the result.
            failed: takes the exception; without it, ``unhandled`` is emitted.
            cancelled: called when it stopped, or when its answer was dropped.
            progress: takes the newest step, not each.
            latest: drops this task's answer when a newer one was asked through the same object.
            lasting: it is what the user said: ``close`` has it carried out. All of ``Lane.WORDS`` is.
        """
        lasting = lasting or lane is Lane.WORDS
        handle = failed or self.unhandled.emit
        task = Task(done, handle, cancelled, progress, latest, lane=lane, lasting=lasting)
        if latest is not None:
            latest.replace(task)
        if self._closed:
            task.cancel()
            self._post(lambda: self._end(task, State.CANCELLED, None))
            return task
        if lane is Lane.SEARCH:  # making thousands of groups would keep it from Python's lock at each row
            self._hold_off({Lane.QUESTION})
        future = self._pools[lane].submit(self._run, task, work)
        self._live[future] = task
        return task

    def make_way(self) -> None:
        """Let what takes minutes begin nothing new for a moment: somebody moves what is shown."""
        self._moved = time.monotonic()
        self._hold_off(_PATIENT)

    def _hold_off(self, lanes: set[Lane]) -> None:
        for task in self._live.values():
            if task.lane in lanes:
                task.token.hold_off(HOLD_SECONDS)

    @property
    def in_motion(self) -> bool:
        """Whether somebody moved what is shown just now."""
        return time.monotonic() - self._moved < HOLD_SECONDS

    @property
    def busy(self) -> bool:
        """Whether a task is waiting or running."""
        self._forget_finished()
        return bool(self._live) or bool(self._deliveries)

    def close(self, limit_seconds: float = 10.0) -> bool:
        """Refuse new work, carry out what the user said, cancel all else, and wait for both.

        False: something did not come to its end within the limit.
        """
        self._closed = True
        for task in self._live.values():
            if not task.lasting:
                task.cancel()
        stuck = wait(list(self._live), timeout=limit_seconds).not_done
        for pool in self._pools.values():
            pool.shutdown(wait=not stuck)
        with self._lock:
            self._deliveries.clear()
        for task in self._live.values():
            if task.failure is not None:  # nobody is there any more to be told
                log.error("what was said before closing could not be kept", exc_info=task.failure)
        self._live = {future: self._live[future] for future in stuck}
        if stuck:
            lost = sum(task.lasting for task in self._live.values())
            log.error(
                "%d tasks did not end within %.0f s, %d of which were to keep what was said",
                *(len(stuck), limit_seconds, lost),
            )
        return not stuck

    # --- on a worker thread ------------------------------------------------------------

    def _run(self, task: Task[T], work: Work[T]) -> None:
        state, outcome = self._outcome(task, work)
        self._post(lambda: self._end(task, state, outcome))

    def _outcome(self, task: Task[T], work: Work[T]) -> tuple[State, object]:
        cancel = task.token
        if cancel.is_set():
            return State.CANCELLED, None
        try:
            return State.DONE, work(cancel, self._reporter(task))
        except Cancelled:
            return State.CANCELLED, None
        except Exception as error:
            task.failure = error if task.lasting else None
            return State.FAILED, error

    def _reporter(self, task: Task[Any]) -> Progress:
        last = 0.0

        def report(step: Step) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last < REPORT_EVERY_SECONDS and step.done != step.total:
                return
            last = now
            first = task.step is None
            task.step = step
            if first:
                self._post(lambda: self._tell_step(task))

        return report

    def _post(self, delivery: Callable[[], None]) -> None:
        with self._lock:
            self._deliveries.append(delivery)
            wake = not self._wake_pending and not self._closed
            self._wake_pending = True
        if wake:
            self._woken.emit()

    # --- on the interface thread -------------------------------------------------------

    @Slot()
    def _deliver(self) -> None:
        """Call what is due, but leave the interface a turn after the budget."""
        until = time.monotonic() + DELIVERY_BUDGET_SECONDS
        while True:
            with self._lock:
                if not self._deliveries:
                    self._wake_pending = False
                    return
                delivery = self._deliveries.popleft()
            try:
                delivery()
            except Exception:
                sys.excepthook(*sys.exc_info())
            if time.monotonic() >= until:
                QTimer.singleShot(0, self._deliver)
                return

    def _tell_step(self, task: Task[Any]) -> None:
        step, task.step = task.step, None
        if step is not None and task.running and task.on_progress is not None:
            task.on_progress(step)

    def _end(self, task: Task[Any], state: State, outcome: object) -> None:
        if not task.running:
            return
        task.state = state
        self._forget_finished()
        stale = task.latest is not None and not task.latest.is_newest(task)
        if state is State.CANCELLED or stale:
            if task.on_cancelled is not None:
                task.on_cancelled()
        elif state is State.DONE:
            task.on_done(outcome)
        else:
            task.failure = None
            task.on_failed(outcome)  # type: ignore[arg-type]

    def _forget_finished(self) -> None:
        """Of those whose end was told: others may have failed, which ``close`` has to know."""
        ended = [future for future, task in self._live.items() if not task.running and future.done()]
        for future in ended:
            del self._live[future]


def _pool(lane: Lane) -> ThreadPoolExecutor:
    name, threads = lane.value
    behind = MODEST if lane in _PATIENT else SOON
    return ThreadPoolExecutor(threads, f"photo-finder-{name}", initializer=_stand_back, initargs=(behind,))


def _stand_back(behind: int) -> None:
    """Make this thread, and those that it starts, less urgent; only Linux knows that of a single thread."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), behind)
