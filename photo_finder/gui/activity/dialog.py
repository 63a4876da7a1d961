"""What runs, how the folders are watched, and what was done and told, with the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photo_finder.core.operations import Standing
from photo_finder.gui.activity.notices import Notice
from photo_finder.gui.activity.rows import Row, RowModel, rows_of
from photo_finder.gui.removed.operation_list import OperationList
from photo_finder.gui.theme import GRID, Theme, room


class ActivityDialog(QDialog):
    """Shows it; does nothing by itself.

    Attributes:
        undo_wanted: the operation of this number is to be undone.
        removed_wanted: the place Removed is to be shown.
        unreadable_wanted: the list of unreadable files is to be shown.
    """

    undo_wanted = Signal(int)
    removed_wanted = Signal()
    unreadable_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Activity"))
        self.resize(room(88 * GRID, 68 * GRID))
        self._standings: Sequence[Standing] = ()
        self._notices: Sequence[Notice] = ()
        self._acting = False
        self.now, self.watching, self.whole = QLabel(self), QLabel(self), QLabel(self)
        self.model = RowModel(self)
        self.rows = OperationList(self.model, theme, self)
        self.undo = QPushButton(self.tr("Undo"), self)
        self.removed = QPushButton(self.tr("Show in Removed"), self)
        self.unreadable = QPushButton(self)
        self._arrange()
        self.show_running(())

    def _arrange(self) -> None:
        self.now.setProperty("role", "large")
        for label, role in ((self.watching, "muted"), (self.whole, "muted")):
            label.setProperty("role", role)
            label.setWordWrap(True)
        self.now.setWordWrap(True)
        self.whole.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.rows.setObjectName("")  # a list in a dialog, framed as others are
        self.rows.setAccessibleName(self.tr("What was done and told"))
        self.unreadable.setProperty("role", "link")
        self.unreadable.hide()
        close = QPushButton(self.tr("Close"), self)
        buttons = QHBoxLayout()
        for button in (self.undo, self.removed, self.unreadable):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        for button in (self.undo, self.removed, self.unreadable, close):
            button.setAutoDefault(False)
        close.clicked.connect(self.close)
        self.undo.clicked.connect(self._undo)
        self.removed.clicked.connect(self.removed_wanted)
        self.unreadable.clicked.connect(self.unreadable_wanted)
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._enable())
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.now)
        column.addWidget(self.watching)
        column.addSpacing(GRID)
        column.addWidget(self.rows, 1)
        column.addWidget(self.whole)
        column.addLayout(buttons)

    def show_running(self, texts: Sequence[str]) -> None:
        """What is being done now."""
        self.now.setText("\n".join(texts) or self.tr("Nothing is running."))

    def show_watching(self, sentences: Sequence[str]) -> None:
        """How the folders are watched."""
        self.watching.setText("\n".join(sentences))

    def show_unreadable(self, count: int) -> None:
        """So many files could not be read."""
        self.unreadable.setText(self.tr("%Ln file(s) could not be read", "", count))
        self.unreadable.setVisible(count > 0)

    def show_acting(self, acting: bool) -> None:
        """Whether files are being moved, while nothing else can be undone."""
        self._acting = acting
        self._enable()

    def show_done(self, standings: Sequence[Standing]) -> None:
        """What was done to files."""
        self._standings = standings
        self._show()

    def show_told(self, notices: Sequence[Notice]) -> None:
        """What was told."""
        self._notices = notices
        self._show()

    def _show(self) -> None:
        current = self.current
        self.model.show(rows_of(self._standings, self._notices))
        if self.model.rowCount():
            self.rows.setCurrentIndex(self.model.index(max(0, self.model.place_of(current))))
        self._enable()

    @property
    def current(self) -> Row | None:
        """The entry with the keyboard."""
        return self.model.row(self.rows.currentIndex().row())

    def _enable(self) -> None:
        row = self.current
        standing = row.standing if row is not None else None
        self.undo.setEnabled(standing is not None and standing.can_be_undone and not self._acting)
        self.removed.setEnabled(standing is not None and standing.held > 0)
        nothing = self.tr("Nothing was done yet. Whatever changes your files will be listed here.")
        # What a row may have had to cut stands below it in full.
        self.whole.setText(nothing if row is None else row.text if standing is None else "")

    def _undo(self) -> None:
        row = self.current
        if row is not None and row.standing is not None:
            self.undo_wanted.emit(row.standing.operation.id)
