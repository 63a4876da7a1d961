"""A table of files that were left alone, and why; and a dialog with nothing else in it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.reports import Skipped
from photo_finder.gui import wording
from photo_finder.gui.sentences import telling
from photo_finder.gui.theme import GRID, room

_Index = QModelIndex | QPersistentModelIndex


class SkippedModel(QAbstractTableModel):
    """Name, reason, folder."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: Sequence[Skipped] = ()
        self.titles = (self.tr("File"), self.tr("Why"), self.tr("Folder"))

    def show(self, files: Sequence[Skipped]) -> None:
        """Show other files."""
        self.beginResetModel()
        self._files = files
        self.endResetModel()

    def path(self, row: int) -> str:
        """The whole path of a row."""
        return self._files[row].path

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of files."""
        return 0 if parent is not None and parent.isValid() else len(self._files)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        """Three."""
        return 0 if parent is not None and parent.isValid() else len(self.titles)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell; the whole path as tool tip."""
        if not index.isValid() or index.row() >= len(self._files):
            return None
        file = self._files[index.row()]
        path = Path(file.path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{wording.printable(file.path)}\n{wording.printable(telling.told(file.reason))}"
        if role == Qt.ItemDataRole.DisplayRole:
            cells = (path.name, telling.told(file.reason), wording.short_path(str(path.parent)))
            return wording.printable(cells[index.column()])
        return None


class SkippedTable(QTableView):
    """Shows the model, one file a row."""

    def __init__(self, model: SkippedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(4 * GRID)
        header = self.horizontalHeader()
        header.setAccessibleName(", ".join(model.titles))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate((24 * GRID, 36 * GRID)):
            self.setColumnWidth(column, width)


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
