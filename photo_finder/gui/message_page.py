"""What stands in a place that has nothing to show: a sentence, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from photo_finder.gui.theme import GRID


def message_page(message: QLabel, buttons: Sequence[QPushButton], parent: QWidget) -> QWidget:
    """A page of these, one below the other."""
    page = QWidget(parent)
    message.setAlignment(Qt.AlignmentFlag.AlignCenter)
    message.setWordWrap(True)
    message.setProperty("role", "muted")
    message.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
    column = QVBoxLayout(page)
    column.addStretch()
    column.addWidget(message)
    for button in buttons:
        button.setProperty("role", "link")
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch()
    return page
