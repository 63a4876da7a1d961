"""The list of files that could not be read, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photo_finder.core.reports import IndexReport, Skipped
from photo_finder.gui.session import Session
from photo_finder.gui.skipped_table import SkippedModel, SkippedTable
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID


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
        self.table = SkippedTable(self.model, self)
        self.retry = QPushButton(self.tr("Try again"), self)
        self._summary = QLabel(self)
        self._arrange()
        session.indexing_ended.connect(self._indexed)

    def _arrange(self) -> None:
        self.table.setAccessibleName(self.windowTitle())
        self.table.doubleClicked.connect(lambda _index: self._show_file())
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
