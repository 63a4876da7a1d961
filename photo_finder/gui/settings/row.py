"""A row of the settings: its name, its field, a note, and the words by which it is found."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photo_finder.gui.theme import GRID, grown

_NAME_WIDTH = 22 * GRID


class Row(QWidget):
    """One setting.

    Args:
        name: as it stands at the left.
        field: what is changed.
        note: what should be known of it, below.
        words: by which it is found as well.
    """

    def __init__(
        self, name: str, field: QWidget, note: str = "", *, words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._found_by = f"{name} {note} {words}".casefold()
        title = QLabel(name, self)
        title.setFixedWidth((_NAME_WIDTH + grown(_NAME_WIDTH)) // 2)
        title.setWordWrap(True)
        title.setBuddy(field)
        if isinstance(field, QComboBox):
            title.setContentsMargins(0, GRID - 1, 0, 0)
        elif isinstance(field, QCheckBox):
            title.setContentsMargins(0, 3, 0, 0)
        if not field.accessibleName():
            field.setAccessibleName(name)
        right = QVBoxLayout()
        right.setSpacing(GRID // 2)
        right.addWidget(field)
        if note:
            label = QLabel(note, self)
            label.setWordWrap(True)
            label.setProperty("role", "small")
            right.addWidget(label)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        line.setSpacing(2 * GRID)
        line.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(right, 1)

    def is_found_by(self, wanted: Sequence[str]) -> bool:
        """Whether each of these words, in lower case, stands somewhere in it."""
        return all(word in self._found_by for word in wanted)


class Section(QWidget):
    """Rows under a heading, which goes with the last of them."""

    def __init__(self, title: str, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self.rows = title.casefold(), rows
        heading = QLabel(title, self)
        heading.setProperty("role", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2 * GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(heading)
        for row in rows:
            column.addWidget(row)

    def search(self, wanted: Sequence[str]) -> bool:
        """Leave the rows that these words are found in; whether there are any. Its title stands for all."""
        whole = all(word in self._title for word in wanted)
        found = [whole or row.is_found_by(wanted) for row in self.rows]
        for row, is_found in zip(self.rows, found, strict=True):
            row.setVisible(is_found)
        self.setVisible(any(found))
        return any(found)
