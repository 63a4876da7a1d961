"""What stands in the middle of a place that has nothing to show: a sentence, and a way to try again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from photo_finder.gui.theme import GRID


def message_page(message: QLabel, retry: QPushButton, parent: QWidget) -> QWidget:
    """A page of the two, one below the other."""
    page = QWidget(parent)
    message.setAlignment(Qt.AlignmentFlag.AlignCenter)
    message.setWordWrap(True)
    message.setProperty("role", "muted")
    message.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
    retry.setProperty("role", "link")
    column = QVBoxLayout(page)
    column.addStretch()
    column.addWidget(message)
    column.addWidget(retry, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch()
    return page
