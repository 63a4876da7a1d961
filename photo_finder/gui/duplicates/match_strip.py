"""One line above copies: how many photos were not compared yet, and what compares them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from photo_finder.core.duplicates import MatchReport
from photo_finder.core.progress import Step
from photo_finder.gui import wording
from photo_finder.gui.housekeeping import Housekeeping
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest, Task
from photo_finder.gui.theme import GRID, show_busy


class MatchStrip(QFrame):
    """Shown where copies are shown, while there is something to compare.

    Attributes:
        found: there may be other groups now.
        began: copies are looked for.
        stepped: it came further.
        done: all photos were looked through.
        told: how much is to be done may have changed.
        waiting: photos of which no copies were looked for.
    """

    found = Signal()
    began = Signal()
    stepped = Signal()
    done = Signal()
    told = Signal()

    def __init__(self, session: Session, files: Housekeeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self._session, self._files = session, files
        self._latest = Latest()
        self._running: Task[MatchReport] | None = None
        self.waiting, self._wanted = 0, False
        self.text = QLabel(self)
        self.bar = QProgressBar(self)
        self.button = QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 6, 2 * GRID, 6)
        row.setSpacing(2 * GRID)
        row.addWidget(self.text)
        row.addWidget(self.bar, 1)
        row.addStretch(0)
        row.addWidget(self.button)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.button.clicked.connect(self._press)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether copies are being looked for."""
        return self._running is not None

    def show_wanted(self, wanted: bool) -> None:
        """Whether a kind is shown that needs it."""
        self._wanted = wanted
        self._lay()

    def refresh(self) -> None:
        """Ask how much is to be done."""
        if self._running is None:
            self._files.unmatched(self._take, self._latest)

    def _take(self, waiting: int) -> None:
        self.waiting = waiting
        self._lay()
        self.told.emit()

    def _lay(self) -> None:
        running = self._running is not None
        self.setVisible(self._wanted and (running or self.waiting > 0))
        self.bar.setVisible(running)
        self.button.setText(self.tr("Stop") if running else self.tr("Look for copies"))
        if not running:
            self.text.setText(
                self.tr("%Ln photo(s) were not looked through for copies yet.", "", self.waiting)
            )

    def _press(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self.text.setText(self.tr("Stopping …"))
            return
        self._running = self._files.match(done=self._end, failed=self._break, progress=self._step)
        self.text.setText(self.tr("Looking for copies …"))
        show_busy(self.bar)
        self._lay()
        self.began.emit()
        self.stepped.emit()

    def _step(self, step: Step) -> None:
        self.bar.setRange(0, step.total or 0)
        self.bar.setValue(step.done)
        if step.activity == "match" and step.total:
            told = self.tr("Comparing pair {0} of {1}")
            self.text.setText(told.format(wording.count(step.done), wording.count(step.total)))
        self.stepped.emit()

    def _end(self, report: MatchReport | None) -> None:
        self._running = None
        if report is not None and not report.cancelled:
            self.done.emit()
        self.refresh()
        self._lay()
        self.found.emit()

    def _break(self, error: Exception) -> None:
        self._end(None)
        self._session.report(error)
