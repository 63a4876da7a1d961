"""A word from the desktop at the end of long work, while the window is not looked at."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from photo_finder.gui.housekeeping import Housekeeping
from photo_finder.gui.session import Session

LONG_SECONDS = 20.0
_SHOWN_MS = 10_000

Notify = Callable[[str, str], None]
"""Shows a title and a sentence outside of the window."""


class LongWork(QObject):
    """Measures how long work takes, and tells its end if nobody looks.

    Attributes:
        notify: how it is told; the system's own way.
        is_looked_at: whether somebody looks.
    """

    def __init__(self, session: Session, files: Housekeeping, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._started: float | None = None
        self.notify: Notify = self._notify
        self.is_looked_at: Callable[[], bool] = window.isActiveWindow
        session.indexing_started.connect(self._begin)
        files.started.connect(lambda _act: self._begin())

    def said(self, sentence: str) -> None:
        """Work came to its end, with this outcome."""
        started, self._started = self._started, None
        if started is None or time.monotonic() - started < LONG_SECONDS or self.is_looked_at():
            return
        self.notify(QApplication.applicationDisplayName(), sentence)

    def _begin(self) -> None:
        if self._started is None:
            self._started = time.monotonic()

    def _notify(self, title: str, sentence: str) -> None:
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.activated.connect(lambda _reason: self._come_forward())
            self._tray.messageClicked.connect(self._come_forward)
        self._tray.show()  # without an icon no system shows the message
        self._tray.showMessage(title, sentence, QApplication.windowIcon(), _SHOWN_MS)

    def _come_forward(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
        if self._tray is not None:
            self._tray.hide()
