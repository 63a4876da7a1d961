"""The runs that read photos: one after another, and how they are stopped, paused and gone on with."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from photo_finder.core.progress import Cancel, Progress
from photo_finder.core.reports import IndexReport
from photo_finder.gui.tasks import Lane, Task, TaskRunner

IndexWork = Callable[[Cancel, Progress], IndexReport]
Failed = Callable[[Exception], None]


class IndexRuns(QObject):
    """Knows what is read; not what for.

    Attributes:
        started: something is being read; told again when somebody waits for it from now on, and when it
            follows what is being stopped.
        step: how far it is (a Step).
        one_ended: a run is over; others may follow.
        ended: the last one is over, with its IndexReport, or None when it failed.
    """

    started = Signal()
    step = Signal(object)
    one_ended = Signal()
    ended = Signal(object)

    def __init__(self, runner: TaskRunner, report: Failed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._report = runner, report
        self._runs: list[tuple[Task[IndexReport], IndexWork]] = []
        self._paused: list[IndexWork] = []
        self._quiet = False

    @property
    def running(self) -> bool:
        """Whether photos are being read."""
        return bool(self._runs)

    @property
    def quiet(self) -> bool:
        """Whether what is read was noticed by the window itself, so that nobody waits for it."""
        return self._quiet

    @property
    def paused(self) -> bool:
        """Whether reading was stopped to be gone on with."""
        return bool(self._paused)

    def start(self, work: IndexWork, failed: Failed | None = None, *, quiet: bool = False) -> None:
        """Read when those before are done. What is paused follows, unless nobody waits for this."""
        stopping = all(task.token.is_set() for task, _work in self._runs)
        to_tell = stopping or (self._quiet and not quiet)
        self._quiet = quiet and (self._quiet or stopping)
        task = self._runner.submit(
            Lane.INDEX,
            work,
            done=lambda report: self._end(task, report),
            failed=lambda error: self._break(task, error, failed or self._report),
            cancelled=lambda: self._end(task, None),
            progress=self.step.emit,
        )
        self._runs.append((task, work))
        if to_tell:
            self.started.emit()
        if not quiet:
            self.resume()

    def cancel(self) -> None:
        """Stop reading, also what is paused; what is done is kept."""
        self._paused = []
        for task, _work in self._runs:
            task.cancel()

    def pause(self) -> None:
        """Stop reading, and let go of all that it holds; ``resume`` goes on where it was."""
        works = [work for _task, work in self._runs]
        self.cancel()
        self._paused = works

    def resume(self) -> None:
        """Go on with what was paused."""
        works, self._paused = self._paused, []
        for work in works:
            self.start(work)

    def _end(self, task: Task[IndexReport], report: IndexReport | None) -> None:
        self._runs = [run for run in self._runs if run[0] is not task]
        self.one_ended.emit()
        if not self._runs:
            self.ended.emit(report)

    def _break(self, task: Task[IndexReport], error: Exception, failed: Failed) -> None:
        self._end(task, None)
        failed(error)
