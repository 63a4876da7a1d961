"""The place Removed: operations at the left, the pictures of one at the right, and the way back."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.errors import PhotoFinderError
from photo_finder.gui import wording
from photo_finder.gui.actions import Actions
from photo_finder.gui.empty_page import EmptyTiles
from photo_finder.gui.file_names import PATH
from photo_finder.gui.file_pictures import FilePictures
from photo_finder.gui.grid.model import PhotoModel, Section
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.grid.view import GridView
from photo_finder.gui.housekeeping import Held, Housekeeping
from photo_finder.gui.icons import Icons
from photo_finder.gui.message_page import message_page
from photo_finder.gui.removed.held_pictures import HeldPictures
from photo_finder.gui.removed.operation_list import Entry, OperationList, OperationModel, entries_of
from photo_finder.gui.sentences import telling
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID, Theme, grown
from photo_finder.gui.wrapping_row import WrappingRow

_TILE = 15 * GRID


class RemovedPlace(QWidget):
    """What was removed and not emptied yet.

    Attributes:
        counted: so many files are held (a number).
        undo_wanted: the operation of this number is to be undone.
        empty_wanted: all is to be emptied.
        looked_at: a held file is to be seen large (its path, its name).
    """

    counted = Signal(int)
    undo_wanted = Signal(int)
    empty_wanted = Signal()
    looked_at = Signal(PATH, PATH)

    def __init__(
        self,
        session: Session,
        files: Housekeeping,
        acts: Actions,
        *,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._files, self._acts = session, files, acts
        self._latest = Latest()
        self._held = Held((), ())
        self._pictures = HeldPictures(FilePictures(session))
        self._store = PhotoStore(self._pictures, self)
        self.model = PhotoModel(self._store, self)
        self.view = GridView(self.model, theme, icons, captions=True)
        self.view.set_tile(_TILE)
        self.operations = OperationModel(self)
        self.rows = OperationList(self.operations, theme)
        self.title, self.summary, self.message = QLabel(self), QLabel(self), QLabel(self)
        self.put_back = QPushButton(self)
        self.put_back_all = QPushButton(self.tr("Restore all of it"), self)
        self.retry = QPushButton(self.tr("Try again"), self)
        self.empty = QPushButton(self.tr("Empty…"), self)
        self._pages = QStackedWidget(self)
        self._tiles = EmptyTiles(theme, icons, self, icon="rotate-ccw")
        self._bar = self._bottom()
        self._arrange()
        self._connect()

    # --- how it stands -----------------------------------------------------------------

    def _arrange(self) -> None:
        self._pages.addWidget(self._full_page())
        self._pages.addWidget(message_page(self.message, [self.retry], self._tiles, self))
        self.rows.setAccessibleName(self.tr("Operations"))
        self.view.setAccessibleName(self.tr("Removed files"))
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self._bar)
        self._tell("")

    def _full_page(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        self.rows.setMinimumWidth(22 * GRID)
        splitter.addWidget(self.rows)
        splitter.addWidget(self._right())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([(30 * GRID + grown(30 * GRID)) // 2, 100 * GRID])
        return splitter

    def _right(self) -> QWidget:
        right = QWidget(self)
        head = WrappingRow()
        head.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self.title.setProperty("role", "muted")
        head.addWidget(self.title)
        head.add_gap()
        head.addWidget(self.put_back)
        head.addWidget(self.put_back_all)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        return right

    def _bottom(self) -> QFrame:
        bar = QFrame(self)
        bar.setObjectName("selectionBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self.summary.setProperty("role", "muted")
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.summary, 1)
        row.addWidget(self.empty)
        return bar

    def _connect(self) -> None:
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._show_operation())
        self.view.chosen.connect(self.enable)
        self.view.opened.connect(self._look)
        self.put_back.clicked.connect(self.restore_chosen)
        self.put_back_all.clicked.connect(self._restore_all)
        self.empty.clicked.connect(self.empty_wanted)
        self.retry.clicked.connect(self.refresh)
        self._acts.restore.triggered.connect(self.restore_chosen)
        self.addAction(self._acts.restore)

    # --- what is shown -----------------------------------------------------------------

    def refresh(self) -> None:
        """Ask what is held now."""
        self._files.held(self._take, self._fail, self._latest)

    def _take(self, held: Held) -> None:
        if held != self._held or not self.operations.rowCount():
            self._show(held)
        self.counted.emit(len(held.items))
        self.enable()

    def _show(self, held: Held) -> None:
        """Show other files; the current operation stays, unless a newer one came."""
        entry, newer = self.entry, held.operations[:1] != self._held.operations[:1]
        self._held = held
        self._pictures.take(held.items)
        self.operations.show(entries_of(held))
        self.summary.setText(self._sum())
        self._bar.setVisible(bool(held.items))
        if not held.operations:
            self._tell(self.tr("Nothing was removed. What you clean up lies here until you empty it."))
            self.model.show(np.empty(0, np.int64), ())
            return
        self._pages.setCurrentIndex(0)
        same = -1 if entry is None or newer else self.operations.row_of(entry.operation.id)
        self.rows.setCurrentIndex(self.operations.index(max(0, same)))
        self._show_operation()

    def _sum(self) -> str:
        if not self._held.items:
            return ""
        size = wording.size(sum(item.size_bytes for item in self._held.items))
        return self.tr("%Ln removed file(s), {0}", "", len(self._held.items)).format(size)

    def _tell(self, text: str, *, retry: bool = False) -> None:
        self.message.setText(text)
        self.retry.setVisible(retry)
        self._pages.setCurrentIndex(1)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, PhotoFinderError):
            self._session.report(error)
            return
        self._held = Held((), ())
        self.operations.show(())
        self._tell(telling.told(error), retry=True)
        self.enable()

    @property
    def entry(self) -> Entry | None:
        """The current operation."""
        return self.operations.entry(self.rows.currentIndex().row())

    def _show_operation(self) -> None:
        entry = self.entry
        if entry is None:
            return
        numbers = self._pictures.numbers_of(entry.operation.id)
        self._store.remember(self._pictures.photo(number) for number in numbers)
        title = wording.operation(entry.operation.what)
        self.model.show(np.array(numbers, np.int64), (Section(title, len(numbers)),))
        self.view.verticalScrollBar().setValue(0)
        self.title.setText(f"{wording.brief_moment(entry.operation.when)} · {wording.size(entry.size_bytes)}")
        self.enable()

    # --- what can be done --------------------------------------------------------------

    def _chosen_paths(self) -> list[str]:
        items = (self._pictures.item(self.model.photo_id(row)) for row in self.view.selected_rows())
        return [item.path for item in items if item is not None]

    @property
    def can_undo(self) -> bool:
        """Whether an operation can be undone, one that copied files in too."""
        return self._held.last is not None

    def restore_chosen(self) -> None:
        """Put the selected files back."""
        paths = self._chosen_paths()
        if paths:
            self._files.restore(paths)

    def _restore_all(self) -> None:
        if self.entry is not None:
            self.undo_wanted.emit(self.entry.operation.id)

    def _look(self, row: int) -> None:
        item = self._pictures.item(self.model.photo_id(row))
        if item is not None:
            self.looked_at.emit(item.path, item.was)

    def enable(self) -> None:
        """Only what would do something can be done."""
        chosen = self.view.selected_count()
        free = self._session.is_open and not self._files.acting
        self.put_back.setText(self.tr("Restore %Ln selected", "", chosen))
        self.put_back.setEnabled(free and chosen > 0)
        self._acts.restore.setEnabled(free and chosen > 0)
        self.put_back_all.setEnabled(free and self.entry is not None)
        self.empty.setEnabled(free and bool(self._held.items))
