"""A list of cards on which photos and other cards can be dropped; how they look is for others to say."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QListView, QWidget

from photo_finder.gui.file_pictures import Source
from photo_finder.gui.groups import dragging
from photo_finder.gui.groups.card_model import CardModel, Role
from photo_finder.gui.theme import GRID, Theme
from photo_finder.gui.tiles import Tiles

_EDGE = 3 * GRID
_DRAGGED = 12 * GRID


class CardList(QListView):
    """Cards of a plan.

    Attributes:
        photos_dropped: photos (their numbers) were dropped on the card of a row.
        groups_dropped: cards (ids of their groups) were dropped on the card of a row.
        drop_row: the card on which a drop would fall now, or -1.
    """

    photos_dropped = Signal(object, int)
    groups_dropped = Signal(object, int)

    def __init__(self, model: CardModel, tiles: Tiles, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards, self.tiles = model, tiles
        self.drop_row = -1
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setModel(model)
        tiles.arrived.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)

    def accept_drops(self) -> None:
        """Let things be dropped on cards; how a list is laid out must be said before."""
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setDropIndicatorShown(False)

    def current_row(self) -> int:
        """The row with the keyboard, or -1."""
        return self.currentIndex().row()

    def rows_in_sight(self) -> list[int]:
        """Rows of the cards that are seen, and a screenful after them."""
        area = self.viewport().rect()
        first = max(0, self._row_near(area.topLeft()))
        rows: list[int] = []
        for row in range(first, self.cards.rowCount()):
            if self.visualRect(self.cards.index(row)).top() > 2 * area.height():
                break
            rows.append(row)
        return rows

    def _row_near(self, point: QPoint) -> int:
        """The row at a point or a little right of and below it."""
        for step in (1, 2 * GRID, 4 * GRID):
            index = self.indexAt(point + QPoint(step, step))
            if index.isValid():
                return index.row()
        return 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what is in sight, then ask for the pictures that are missing."""
        super().paintEvent(event)
        wanted: list[Source] = []
        for row in self.rows_in_sight():
            wanted += self.cards.cover(row)
        self.tiles.want(f"cards-{id(self)}", wanted)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters are shortcuts here."""

    # --- dragging ----------------------------------------------------------------------

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: N802
        """Carry the selected cards, under the cover of the current one."""
        indexes = [index for index in self.selectedIndexes() if index.flags() & Qt.ItemFlag.ItemIsDragEnabled]
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.cards.mimeData(indexes))
        picture = self.viewport().grab(self._shown(indexes[0].row()))
        drag.setPixmap(picture.scaledToWidth(_DRAGGED, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.CopyAction)
        self._aim(-1)

    def _shown(self, row: int) -> QRect:
        return self.visualRect(self.cards.index(row)).intersected(self.viewport().rect())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Photos and cards are welcome; the rest is for the window."""
        if dragging.is_for_cards(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Show on which card a drop would fall."""
        self._scroll_at(event.position().toPoint())
        row = self._target(event)
        self._aim(row)
        if row >= 0:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """It went elsewhere."""
        self._aim(-1)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell what fell on which card."""
        row = self._target(event)
        self._aim(-1)
        if row < 0:
            event.ignore()
            return
        event.acceptProposedAction()
        groups, photos = dragging.groups_in(event.mimeData()), dragging.photos_in(event.mimeData())
        if groups:
            self.groups_dropped.emit(groups, row)
        elif photos:
            self.photos_dropped.emit(photos, row)

    def _target(self, event: QDropEvent) -> int:
        """The card at this point, if what is dragged can fall on it; else -1."""
        row = self.indexAt(event.position().toPoint()).row()
        groups = dragging.groups_in(event.mimeData())
        group = self.cards.group(row)
        own = groups and (group is None or groups == [group.id])
        return -1 if row < 0 or own else row

    def _aim(self, row: int) -> None:
        if row != self.drop_row:
            self.drop_row = row
            self.viewport().update()

    def _scroll_at(self, point: QPoint) -> None:
        bar = self.verticalScrollBar()
        if point.y() < _EDGE:
            bar.setValue(bar.value() - _EDGE)
        elif point.y() > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + _EDGE)

    # --- what is selected --------------------------------------------------------------

    def selected_rows(self) -> list[int]:
        """Selected cards, rising."""
        return sorted(index.row() for index in self.selectedIndexes())

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select exactly these; the first becomes the current one."""
        model = self.selectionModel()
        model.clear()
        for number, row in enumerate(rows):
            index = self.cards.index(row)
            if number == 0:
                model.setCurrentIndex(index, model.SelectionFlag.Select)
            else:
                model.select(index, model.SelectionFlag.Select)

    def cover_of(self, row: int) -> list[Source]:
        """Pictures of a card."""
        found = self.cards.data(self.cards.index(row), Role.COVER)
        return found if isinstance(found, list) else []
