"""The list of files that could not be read, and why."""

from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.reports import IndexReport, Skipped
from photo_finder.gui import wording
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID

_Index = QModelIndex | QPersistentModelIndex


class SkippedModel(QAbstractTableModel):
    """Name, reason, folder."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[Skipped, ...] = ()
        self._titles = (self.tr("File"), self.tr("Why"), self.tr("Folder"))

    def show(self, files: tuple[Skipped, ...]) -> None:
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
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell; the whole path as tool tip."""
        if not index.isValid() or index.row() >= len(self._files):
            return None
        file = self._files[index.row()]
        path = Path(file.path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{wording.printable(file.path)}\n{file.reason}"
        if role == Qt.ItemDataRole.DisplayRole:
            cells = (path.name, file.reason, wording.short_path(str(path.parent)))
            return wording.printable(cells[index.column()])
        return None


class UnreadableDialog(QDialog):
    """Files that could not be read.

    Attributes:
        file_shown: the path of a file to show in the file manager.
    """

    file_shown = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._latest = Latest()
        self.setWindowTitle(self.tr("Files that could not be read"))
        self.resize(100 * GRID, 56 * GRID)
        self.model = SkippedModel(self)
        self.table = QTableView(self)
        self.retry = QPushButton(self.tr("Try again"), self)
        self._summary = QLabel(self)
        self._arrange()
        session.indexing_ended.connect(self._indexed)

    def _arrange(self) -> None:
        self._dress_table()
        self._summary.setWordWrap(True)
        show = QPushButton(self.tr("Show in file manager"), self)
        close = QPushButton(self.tr("Close"), self)
        self.retry.clicked.connect(self._try_again)
        show.clicked.connect(self._show_file)
        close.clicked.connect(self.close)
        for button in (self.retry, show, close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.retry)
        buttons.addWidget(show)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self._summary)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def _dress_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(4 * GRID)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate((24 * GRID, 36 * GRID)):
            self.table.setColumnWidth(column, width)
        self.table.doubleClicked.connect(lambda _index: self._show_file())

    def refresh(self) -> None:
        """Ask for the present list."""
        self._session.unreadable(self._show, self._latest)

    def _show(self, files: tuple[Skipped, ...]) -> None:
        self.model.show(files)
        if files:
            told = self.tr("%Ln file(s) could not be read. They were left as they are.", "", len(files))
        else:
            told = self.tr("All files could be read.")
        self._summary.setText(told)
        self.retry.setEnabled(bool(files) and not self._session.indexing)
        if files:
            self.table.selectRow(0)

    def _try_again(self) -> None:
        self.retry.setEnabled(False)
        self._summary.setText(self.tr("Trying again …"))
        self._session.retry_unreadable()

    def _indexed(self, _report: IndexReport | None) -> None:
        if self.isVisible():
            self.refresh()

    def _show_file(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.file_shown.emit(self.model.path(row))
