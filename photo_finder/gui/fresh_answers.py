"""When an answer that is shown is asked for anew because the library changed.

Photos that are being indexed join the answer as they come, but asking again rests long enough between two
times that indexing hardly notices.
"""

import time

from PySide6.QtCore import QObject, QTimer, Signal

LEAST_PAUSE_MS, MOST_PAUSE_MS = 1_500, 30_000
_REST = 15
"""So many times as long as an answer takes, nothing is asked again."""


class FreshAnswers(QObject):
    """A timer that knows how long answers take.

    Attributes:
        due: the question is to be asked again now.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked_at: float | None = None
        self._stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LEAST_PAUSE_MS)
        self._timer.timeout.connect(self.due)

    @property
    def waiting(self) -> bool:
        """Whether an answer is awaited."""
        return self._asked_at is not None

    def asked(self) -> None:
        """A question is under way."""
        self._timer.stop()
        self._stale = False
        self._asked_at = time.monotonic()

    def answered(self) -> None:
        """Its answer is there."""
        if self._asked_at is not None:
            took = (time.monotonic() - self._asked_at) * 1000
            self._timer.setInterval(round(min(max(LEAST_PAUSE_MS, took * _REST), MOST_PAUSE_MS)))
        self._asked_at = None
        if self._stale:
            self._stale = False
            self._timer.start()

    def expire(self) -> None:
        """The library changed; while an answer is awaited, this waits for it."""
        if self.waiting:
            self._stale = True
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Nothing is asked any more."""
        self._timer.stop()
        self._stale = False
        self._asked_at = None
