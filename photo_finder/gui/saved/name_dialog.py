"""Asks for the name of a search."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from photo_finder.gui.theme import GRID, room

_LONGEST = 80


class NameDialog(QDialog):
    """One line with a name to type over.

    Attributes:
        chosen: the name.
    """

    chosen = Signal(str)

    def __init__(self, title: str, name: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(room(52 * GRID, 0).width())
        self.name = QLineEdit(name, self)
        self.name.setMaxLength(_LONGEST)
        self.name.selectAll()
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._enable)
        form = QFormLayout(self)
        form.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        form.setSpacing(2 * GRID)
        form.addRow(self.tr("Name"), self.name)
        if note:
            label = QLabel(note, self)
            label.setWordWrap(True)
            label.setProperty("role", "small")
            form.addRow(label)
        form.addRow(self.buttons)
        self._enable()

    def accept(self) -> None:
        """Tell the name."""
        self.chosen.emit(self.name.text().strip())
        super().accept()

    def _enable(self) -> None:
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.name.text().strip()))
