"""A label that says all or nothing."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel


class WholeLabel(QLabel):
    """Takes what room is left, and says nothing where that is too short: half a sentence tells nothing."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw all or nothing."""
        if self.wordWrap():
            fits = self.height() >= self.heightForWidth(self.width())
        else:
            fits = self.width() >= self.sizeHint().width()
        if fits:
            super().paintEvent(event)
