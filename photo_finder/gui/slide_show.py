"""Goes on to the next picture by itself, until somebody touches something."""

from PySide6.QtCore import QObject, QTimer, Signal

INTERVALS = (3, 5, 10, 20, 60)
"""Seconds that a picture may stay."""


class SlideShow(QObject):
    """A clock for pictures. It begins anew with each picture, so that a slow one is seen as long as others.

    Attributes:
        due: the next picture is to come.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seconds = INTERVALS[1]
        self.running = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.due)

    def start(self, seconds: int | None = None) -> None:
        """Begin, or go on with another interval."""
        self.seconds = seconds or self.seconds
        self.running = True
        self.wait()

    def wait(self) -> None:
        """A picture is there: leave it there for a while."""
        if self.running:
            self._clock.start(self.seconds * 1000)

    def stop(self) -> None:
        """No more."""
        self._clock.stop()
        self.running = False
