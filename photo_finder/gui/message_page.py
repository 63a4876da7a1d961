"""What stands in a place that has nothing to show: a drawing, a sentence, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photo_finder.gui.empty_page import EmptyTiles
from photo_finder.gui.theme import GRID, grown

_WIDEST = 64 * GRID
"""A longer line is hard to read."""


def message_page(
    message: QLabel, buttons: Sequence[QPushButton], tiles: EmptyTiles, parent: QWidget
) -> QWidget:
    """A page of these, one below the other."""
    page = QWidget(parent)
    message.setAlignment(Qt.AlignmentFlag.AlignCenter)
    message.setWordWrap(True)
    message.setProperty("role", "muted")
    message.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
    message.setMaximumWidth(grown(_WIDEST) + 8 * GRID)
    row = QHBoxLayout()  # an aligned label would be as narrow as its shortest lines allow
    row.addStretch(1)
    row.addWidget(message, 100)
    row.addStretch(1)
    column = QVBoxLayout(page)
    column.addStretch()
    column.addWidget(tiles, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addLayout(row)
    for button in buttons:
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch()
    return page
