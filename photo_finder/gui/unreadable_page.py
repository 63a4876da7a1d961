"""The files that could not be read, and why, with what can be done about them."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photo_finder.core.reports import IndexReport, Skipped
from photo_finder.gui.file_names import PATH
from photo_finder.gui.session import Session
from photo_finder.gui.skipped_table import SkippedModel, SkippedTable
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID


class UnreadablePage(QWidget):
    """A sentence, the files, and buttons below.

    Attributes:
        file_shown: the path of a file to show in the file manager.
        counted: so many files are shown.
    """

    file_shown = Signal(PATH)
    counted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._latest = Latest()
        self.folder: Path | None = None
        self.model = SkippedModel(self)
        self.table = SkippedTable(self.model, self)
        self.retry = QPushButton(self.tr("Try again"), self)
        self._summary = QLabel(self)
        self.buttons = QHBoxLayout()
        self._arrange()
        session.indexing_ended.connect(self._indexed)

    def _arrange(self) -> None:
        self.table.setAccessibleName(self.tr("Files that could not be read"))
        self.table.doubleClicked.connect(lambda _index: self.show_file())
        self._summary.setWordWrap(True)
        show = QPushButton(self.tr("Show in file manager"), self)
        self.retry.clicked.connect(self._try_again)
        show.clicked.connect(self.show_file)
        for button in (self.retry, show):
            button.setAutoDefault(False)
            self.buttons.addWidget(button)
        self.buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self._summary)
        column.addWidget(self.table, 1)
        column.addLayout(self.buttons)

    def refresh(self) -> None:
        """Ask for the present list."""
        self._session.unreadable(self._show, self._latest)

    def _show(self, files: tuple[Skipped, ...]) -> None:
        if self.folder is not None:
            files = tuple(file for file in files if Path(file.path).is_relative_to(self.folder))
        self.model.show(files)
        if files:
            told = self.tr("%Ln file(s) could not be read. They were left as they are.", "", len(files))
        else:
            told = self.tr("All files could be read.")
        self._summary.setText(told)
        self.retry.setEnabled(bool(files) and not self._session.indexing)
        if files:
            self.table.selectRow(0)
        self.counted.emit(len(files))

    def _try_again(self) -> None:
        self.retry.setEnabled(False)
        self._summary.setText(self.tr("Trying again …"))
        self._session.retry_unreadable()

    def _indexed(self, _report: IndexReport | None) -> None:
        if self.isVisible():
            self.refresh()

    def show_file(self) -> None:
        """Show the chosen one in the file manager."""
        row = self.table.currentIndex().row()
        if row >= 0:
            self.file_shown.emit(self.model.path(row))
