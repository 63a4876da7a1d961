"""Tables of facts, one thing a row below titles: what is the same in all of their models and views."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from photo_finder.gui.theme import GRID, grown

RowT = TypeVar("RowT")
Index = QModelIndex | QPersistentModelIndex

_LAST_COLUMN = 16 * GRID
"""Room that the last column keeps."""


class TitledModel(QAbstractTableModel, Generic[RowT]):
    """Rows below titles. Who derives from it says what the titles are, and by ``data`` what is in a cell.

    Attributes:
        titles: of the columns, translated.
    """

    titles: Sequence[str] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[RowT] = ()

    def show(self, rows: Sequence[RowT]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> RowT:
        """One of them."""
        return self._rows[number]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Number of titles."""
        return 0 if parent is not None and parent.isValid() else len(self.titles)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return None


class TitledTable(QTableView):
    """Shows such a model, one row chosen at a time.

    Args:
        model: what is shown.
        widths: of all columns but the last, which takes what is left, in points.
        parent: Qt's.
    """

    def __init__(
        self, model: TitledModel[RowT], widths: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
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
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Narrow the columns where the last one would not be in sight."""
        header = self.horizontalHeader()
        widths = [header.sectionSize(column) for column in range(header.count() - 1)]
        free = max(0, self.viewport().width() - grown(_LAST_COLUMN))
        if sum(widths) > free:
            for column, width in enumerate(widths):
                header.resizeSection(column, width * free // sum(widths))
        super().resizeEvent(event)
