"""A table of files that were left alone, and why; and a dialog with nothing else in it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from photo_finder.core.reports import Skipped
from photo_finder.gui import wording
from photo_finder.gui.sentences import telling
from photo_finder.gui.theme import GRID, room
from photo_finder.gui.titled_table import Index, TitledModel, TitledTable


class SkippedModel(TitledModel[Skipped]):
    """Name, reason, folder."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = (self.tr("File"), self.tr("Why"), self.tr("Folder"))

    def path(self, row: int) -> str:
        """The whole path of a row."""
        return self._rows[row].path

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell; the whole path as tool tip."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        file = self._rows[index.row()]
        path = Path(file.path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{wording.printable(file.path)}\n{wording.printable(telling.told(file.reason))}"
        if role == Qt.ItemDataRole.DisplayRole:
            cells = (path.name, telling.told(file.reason), wording.short_path(str(path.parent)))
            return wording.printable(cells[index.column()])
        return None


class SkippedTable(TitledTable):
    """Shows the model, one file a row."""

    def __init__(self, model: SkippedModel, parent: QWidget | None = None) -> None:
        super().__init__(model, (24 * GRID, 36 * GRID), parent)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)


class SkippedDialog(QDialog):
    """Files that were left alone, under a sentence."""

    def __init__(
        self, title: str, sentence: str, files: Sequence[Skipped], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(room(96 * GRID, 48 * GRID))
        self.model = SkippedModel(self)
        self.model.show(files)
        table = SkippedTable(self.model, self)
        table.setAccessibleName(title)
        words = QLabel(sentence, self)
        words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(words)
        column.addWidget(table, 1)
        column.addWidget(buttons)
