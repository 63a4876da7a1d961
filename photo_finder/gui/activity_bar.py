"""The bottom line: what is running, how far, how long still; afterwards what came of it."""

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from photo_finder.core.progress import Step
from photo_finder.core.reports import IndexReport
from photo_finder.gui import wording
from photo_finder.gui.icons import Icons
from photo_finder.gui.pace import Pace
from photo_finder.gui.session import Session
from photo_finder.gui.theme import GRID, PATIENCE_MS, grown, show_busy

QUIET_PATIENCE_MS = 3_000
"""What the window began by itself is told of once it takes so long."""

NOTICE_MS = 8_000
"""A notice without anything to do about it goes by itself."""


class ActivityBar(QFrame):
    """Shown only while something runs, and a little after.

    Attributes:
        list_wanted: the list of unreadable files is to be opened.
        all_wanted: all that runs and happened is to be shown.
        told: another text is shown.
        said: what came of a run, in a sentence.
    """

    list_wanted = Signal()
    all_wanted = Signal()
    told = Signal(str)
    said = Signal(str)

    def __init__(self, session: Session, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activity")
        self._session = session
        self._pace = Pace()
        self._activity = ""
        self._drawn = False
        self.text = QLabel(self)
        self.bar = QProgressBar(self)
        self.skipped = QPushButton(self)
        self.more = QPushButton(self.tr("Activity"), self)
        self.pause = QPushButton(self.tr("Pause"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.close_button = QToolButton(self)
        self._patience = QTimer(self)
        self._leave = QTimer(self)
        self._arrange(icons)
        self._connect()
        self.hide()

    def _arrange(self, icons: Icons) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 6, GRID, 6)
        row.setSpacing(2 * GRID)
        row.addWidget(self.text)
        row.addWidget(self.bar, 1)
        row.addStretch(0)
        row.addWidget(self.skipped)
        row.addWidget(self.more)
        row.addWidget(self.pause)
        row.addWidget(self.cancel)
        row.addWidget(self.close_button)
        self.setMinimumHeight(grown(6 * GRID))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.skipped.setProperty("role", "link")
        self.more.setProperty("role", "link")
        self.more.setToolTip(self.tr("All that runs and that was done"))
        self.cancel.setToolTip(self.tr("Stop; what is done is kept"))
        self.close_button.setProperty("role", "flat")
        self.close_button.setToolTip(self.tr("Close this notice"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        icons.put(self.close_button, "x", "muted")

    def _connect(self) -> None:
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_up)
        self._leave.setSingleShot(True)
        self._leave.setInterval(NOTICE_MS)
        self._leave.timeout.connect(self.hide)
        self._session.indexing_started.connect(self._start)
        self._session.indexing_step.connect(self._step)
        self._session.indexing_ended.connect(self._end)
        self.more.clicked.connect(self.all_wanted)
        self.pause.clicked.connect(self._pause)
        self.cancel.clicked.connect(self._stop)
        self.skipped.clicked.connect(self.list_wanted)
        self.close_button.clicked.connect(self.hide)

    def _start(self) -> None:
        self._pace = Pace()
        self._drawn = False
        if self._session.runs.quiet:  # what was told last stays until there is more to tell
            self._patience.start(QUIET_PATIENCE_MS)
            return
        self._draw()
        if not self.isVisible() or self._patience.isActive():
            self._patience.start(PATIENCE_MS)

    def _draw(self) -> None:
        self._drawn = True
        self._leave.stop()
        self._say(self.tr("Looking for photos …"))
        show_busy(self.bar)
        self._show_parts(running=True)
        self.skipped.hide()
        self.cancel.setEnabled(True)
        self.pause.setEnabled(True)
        self.pause.setText(self.tr("Pause"))
        self.pause.setToolTip(self.tr("Stop for now; it goes on where it was"))

    def _show_up(self) -> None:
        if not self._drawn:
            self._draw()
        self.show()

    @property
    def running(self) -> bool:
        """Whether what it says is of something that runs or is paused."""
        return (self._drawn and self._session.indexing) or self._session.runs.paused

    def _say(self, text: str) -> None:
        self.text.setText(text)
        self.told.emit(text)

    def _show_parts(self, *, running: bool, paused: bool = False) -> None:
        self.bar.setVisible(running)
        self.pause.setVisible(running or paused)
        self.cancel.setVisible(running or paused)
        self.close_button.setVisible(not running and not paused)

    def _step(self, step: Step) -> None:
        if step.activity != self._activity:
            self._activity, self._pace = step.activity, Pace()
        self._pace.add(time.monotonic(), step.done)
        if not self._drawn:
            return
        self._say(self._told(step))
        self.bar.setRange(0, step.total or 0)
        self.bar.setValue(step.done)
        if step.skipped:
            self.skipped.setText(self.tr("%Ln file(s) skipped", "", step.skipped))
        self.skipped.setVisible(step.skipped > 0)

    def _told(self, step: Step) -> str:
        if not self.cancel.isEnabled():
            return self.tr("Stopping …")
        if step.activity == "scan" or step.total is None:
            return self.tr("Looking for photos … {0} files").format(wording.count(step.done))
        if step.activity == "neighbours":
            return self.tr("Finishing …")
        parts = [self.tr("Indexing {0} of {1}").format(wording.count(step.done), wording.count(step.total))]
        rate, left = self._pace.per_second, self._pace.seconds_left(step.total)
        if rate is not None and left is not None:
            parts.append(self.tr("{0} a second").format(wording.count(round(rate)) if rate >= 1 else "< 1"))
            parts.append(wording.remaining(left))
        return " · ".join(parts)

    def _stop(self) -> None:
        if not self._session.runs.running:
            self._session.cancel_indexing()
            self.hide()
            self._say("")
            return
        self._stopping()
        self._session.cancel_indexing()

    def _pause(self) -> None:
        if self._session.runs.running:
            self._stopping()
            self._session.runs.pause()
        else:
            self._session.runs.resume()

    def _stopping(self) -> None:
        self.cancel.setEnabled(False)
        self.pause.setEnabled(False)
        self._say(self.tr("Stopping …"))

    def _rest(self) -> None:
        """It stopped to be gone on with."""
        self._show_parts(running=False, paused=True)
        self._say(self.tr("Paused. What has been read can be searched."))
        self.pause.setText(self.tr("Continue"))
        self.pause.setToolTip("")
        for button in (self.pause, self.cancel):
            button.setEnabled(True)
        self.show()

    def _end(self, report: IndexReport | None) -> None:
        self._patience.stop()
        if self._session.runs.paused:
            self._rest()
            return
        drawn, self._drawn = self._drawn, False
        told = self._outcome(report)
        if not told:
            if drawn:
                self.hide()
            return
        self._show_parts(running=False)
        self._say(told)
        self.said.emit(told)
        count = len(report.skipped) if report else 0
        self.skipped.setText(self.tr("%Ln file(s) could not be read", "", count))
        self.skipped.setVisible(count > 0)
        self.show()
        self._leave.start()

    def _outcome(self, report: IndexReport | None) -> str:
        """What is worth telling; nothing if nothing changed."""
        if report is None:
            return ""
        if report.cancelled:
            return self.tr("Stopped. %Ln new photo(s) are in the library.", "", report.indexed)
        parts = []
        if report.indexed:
            parts.append(self.tr("%Ln new photo(s)", "", report.indexed))
        if report.copies:
            parts.append(self.tr("%Ln copy(s) of known photos", "", report.copies))
        if report.moved:
            parts.append(self.tr("%Ln file(s) moved", "", report.moved))
        if report.gone:
            parts.append(self.tr("%Ln file(s) gone", "", report.gone))
        if not parts and report.skipped and not self._session.runs.quiet:
            return self.tr("Everything is up to date.")
        return " · ".join(parts)
