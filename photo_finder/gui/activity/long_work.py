"""A word from the desktop at the end of long work, while the window is not looked at."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from photo_finder.gui.activity.notifying import Notifier

LONG_SECONDS = 20.0

Notify = Callable[[str, str], None]
"""Shows a title and a sentence outside of the window."""


class LongWork(QObject):
    """Measures how long work takes, and tells its end if nobody looks.

    Attributes:
        notify: how it is told; the system's own way.
        is_looked_at: whether somebody looks.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._notifier = Notifier(self._come_forward, self)
        self._started: dict[str, float] = {}
        self.notify: Notify = self._notify
        self.is_looked_at: Callable[[], bool] = window.isActiveWindow

    def begin(self, work: str) -> None:
        """Work of this name began."""
        self._started[work] = time.monotonic()

    def end(self, work: str, sentence: str = "") -> None:
        """It came to its end, with this outcome; without one there is nothing to tell."""
        started = self._started.pop(work, None)
        if started is None or not sentence or self.is_looked_at():
            return
        if time.monotonic() - started >= LONG_SECONDS:
            self.notify(QApplication.applicationDisplayName(), sentence)

    def _notify(self, title: str, sentence: str) -> None:
        QApplication.alert(self._window)
        self._notifier.tell(title, sentence)

    def _come_forward(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
