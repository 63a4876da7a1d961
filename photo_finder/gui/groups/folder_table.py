"""A table of folders that are to be made, with how many photos go into each."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from photo_finder.gui import wording
from photo_finder.gui.groups.drafting import FolderLine
from photo_finder.gui.theme import GRID, grown

_Index = QModelIndex | QPersistentModelIndex

_ROW, _MOST_ROWS = 4 * GRID, 10
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FolderModel(QAbstractTableModel):
    """Folder, photos, whether it is there already."""

    def __init__(self, parent: QObject | None = None, first: str = "") -> None:
        super().__init__(parent)
        self._lines: Sequence[FolderLine] = ()
        self._titles = (first or self.tr("Folder"), self.tr("Photos"), "")

    def show(self, lines: Sequence[FolderLine]) -> None:
        """Show other ones."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of folders."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        """Three."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == 1 else _LEFT
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.printable(line.name)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        there = "" if line.new else self.tr("is there already")
        return (wording.printable(line.name), wording.count(line.photos), there)[index.column()]


class FolderTable(QTableView):
    """As high as it has rows, up to ten.

    Args:
        parent: of the table.
        first: title of the first column, if the rows are no folders.
    """

    def __init__(self, parent: QWidget | None = None, first: str = "") -> None:
        super().__init__(parent)
        self.folders = FolderModel(self, first)
        self.setModel(self.folders)
        self.setAccessibleName(self.tr("Folders"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(grown(_ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def show_folders(self, lines: Sequence[FolderLine]) -> None:
        """Show other ones."""
        self.folders.show(lines)
        self.setColumnHidden(2, all(line.new for line in lines))
        self.setMinimumHeight(grown(_ROW) * (min(len(lines), _MOST_ROWS) + 1) + GRID)
