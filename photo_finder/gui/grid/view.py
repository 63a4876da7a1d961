"""The grid on the screen: scrolling, selecting, keyboard, drag; tiles are drawn by ``painter``.

An item view of our own, because Qt's icon view knows no headings and lays out every item.
"""

from collections.abc import Sequence
from itertools import chain, islice

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from photo_finder.gui.grid.geometry import Geometry, Measures, Rect
from photo_finder.gui.grid.item_view import Index as _Index
from photo_finder.gui.grid.item_view import ItemView
from photo_finder.gui.grid.model import PhotoModel, Section
from photo_finder.gui.grid.painter import TilePainter
from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import GRID, Theme, grown

SMALLEST_TILE, LARGEST_TILE = 88, 320

MOST_DRAGGED = 200
"""More files than this are not dragged out at once."""

_CAPTION = 3 * GRID
_MARGIN = 2 * GRID
_GAP = 6

_Action = QAbstractItemView.CursorAction
_NOBODY_CAME = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.OtherFocusReason,
}


class GridView(ItemView):
    """Photos as square tiles under headings.

    Attributes:
        opened: Space, Enter or a double click on the photo in this row.
        zoomed: Ctrl+wheel asks for larger (1) or smaller (-1) tiles.
        chosen: the selection or the current photo changed.
        moved: the visible part or the layout changed.
        heading: height of a section's heading, 0 where they have none.
    """

    heading = 5 * GRID
    opened = Signal(int)
    zoomed = Signal(int)
    chosen = Signal()
    moved = Signal()

    def __init__(
        self, model: PhotoModel, theme: Theme, icons: Icons, *, captions: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._photos = model
        self._painter = TilePainter(theme, icons)
        self._tile = 160
        self._caption = grown(_CAPTION) if captions else 0
        self._anchor = -1
        self._extending = False
        self._band: QRect | None = None
        self._band_from = QPoint()
        self.tiles = Geometry((), 1, self._measures())
        self._dress(theme)
        self.setModel(model)
        model.modelReset.connect(self.relayout)
        self.selectionModel().selectionChanged.connect(self.chosen)
        self.selectionModel().selectionChanged.connect(lambda: model.know(self.selected_rows(MOST_DRAGGED)))
        self.verticalScrollBar().valueChanged.connect(self.moved)

    def _dress(self, theme: Theme) -> None:
        self.setObjectName("grid")
        self.by_pixels()
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setMouseTracking(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or nothing drawn can be moved
        theme.changed.connect(self.viewport().update)

    @property
    def photos(self) -> PhotoModel:
        """What it shows."""
        return self._photos

    # --- what a place asks of it -------------------------------------------------------

    def set_tile(self, points: int) -> None:
        """Make tiles about so large."""
        self._tile = min(max(points, SMALLEST_TILE), LARGEST_TILE)
        self.relayout()

    def relayout(self) -> None:
        """Lay the sections out for the present width; what is current stays in sight."""
        counts = [section.count for section in self._photos.sections]
        self.tiles = Geometry(counts, self.viewport().width(), self._measures())
        self.updateGeometries()
        self.viewport().update()
        self.moved.emit()

    def tile_pixels(self) -> int:
        """Side of a tile in pixels of the screen."""
        return round(self.tiles.side * self.devicePixelRatioF())

    def top_row(self) -> int:
        """The first visible row, or -1."""
        visible = self._visible()
        return visible[0].start if visible else -1

    def scroll_to_row(self, row: int) -> None:
        """Bring a row to the top of the visible part."""
        self.verticalScrollBar().setValue(self.tiles.rect(row).y - self._measures().margin)

    def selected_runs(self) -> list[range]:
        """Selected rows as rising runs; quick also when all are selected."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        return sorted((range(run.top(), run.bottom() + 1) for run in ranges), key=lambda run: run.start)

    def selected_rows(self, most: int | None = None) -> list[int]:
        """Selected rows, rising; the first so many."""
        return list(islice(chain.from_iterable(self.selected_runs()), most))

    def selected_count(self) -> int:
        """How many rows are selected, without naming them."""
        return sum(len(run) for run in self.selected_runs())

    def select_rows(self, rows: Sequence[int] | NDArray[np.int64], *, keep: int | None = None) -> None:
        """Select exactly these; ``keep`` becomes the current one."""
        model = self.selectionModel()
        if keep is not None:
            model.setCurrentIndex(self._photos.index(keep), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(self._selection(rows), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def current_row(self) -> int:
        """The row with the keyboard, or -1."""
        return self.currentIndex().row()

    # --- Qt's side: where things are ---------------------------------------------------

    def visualRect(self, index: _Index) -> QRect:  # noqa: N802
        """The tile with its caption, in the viewport."""
        if not index.isValid() or index.row() >= self.tiles.rows:
            return QRect()
        rect = self.tiles.rect(index.row())
        return QRect(rect.x, rect.y - self.verticalOffset(), rect.width, rect.height + self._caption)

    def scrollTo(  # noqa: N802
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a tile into sight, with its heading if it is in the first line."""
        rect = self.visualRect(index)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.top() < max(GRID, grown(self.heading)):
            bar.setValue(bar.value() + rect.top() - max(GRID, grown(self.heading)))
        elif rect.bottom() > height - GRID:
            bar.setValue(bar.value() + rect.bottom() - height + GRID)

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        """The photo at a point of the viewport."""
        row = self.tiles.row_at(point.x(), point.y() + self.verticalOffset())
        return self._photos.index(row) if row >= 0 else QModelIndex()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """What stays in sight moves as it is drawn, and what comes into sight is drawn."""
        self.viewport().scroll(dx, dy)

    def updateGeometries(self) -> None:  # noqa: N802
        """Tell the scroll bar how long the content is."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.tiles.height - height))
        bar.setPageStep(max(1, height - self.tiles.pitch_y // 2))
        bar.setSingleStep(max(16, self.tiles.pitch_y // 3))
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the first visible photo where it is while columns change."""
        top, at_top = self.top_row(), self.verticalOffset() == 0
        QAbstractItemView.resizeEvent(self, event)
        self.relayout()
        if top >= 0 and not at_top and event.oldSize().width() != event.size().width():
            self.scroll_to_row(top)

    # --- keyboard and mouse ------------------------------------------------------------

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802
        """Where an arrow key leads."""
        rows = self.tiles.rows
        if rows == 0:
            return QModelIndex()
        row = self.current_row()
        if row < 0:
            return self._photos.index(max(0, self.top_row()))
        page = max(1, self.viewport().height() // self.tiles.pitch_y)
        by_lines = {
            _Action.MoveUp: -1,
            _Action.MoveDown: 1,
            _Action.MovePageUp: -page,
            _Action.MovePageDown: page,
        }
        by_rows = {
            _Action.MoveLeft: -1,
            _Action.MovePrevious: -1,
            _Action.MoveRight: 1,
            _Action.MoveNext: 1,
            _Action.MoveHome: -rows,
            _Action.MoveEnd: rows,
        }
        if action in by_lines:
            return self._photos.index(self.tiles.vertical(row, by_lines[action]))
        return self._photos.index(min(max(0, row + by_rows[action]), rows - 1))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Who comes by keyboard comes to a photo; a window that is only activated has chosen none.

        Qt would take the first one for both, and Delete would mean it, even after it has moved out of sight.
        """
        none = self.current_row() < 0
        super().focusInEvent(event)
        if none and event.reason() in _NOBODY_CAME:
            self.selectionModel().clearCurrentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space and Enter open; the rest moves and selects."""
        self._extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        opens = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if opens and not event.modifiers() and self.current_row() >= 0:
            self.opened.emit(self.current_row())
            return
        if event.key() == Qt.Key.Key_Escape and self.selected_runs():
            self.clearSelection()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Remember where a range or a rubber band begins."""
        self._extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._band_from = event.position().toPoint() + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Draw the rubber band."""
        super().mouseMoveEvent(event)
        if self.state() is QAbstractItemView.State.DragSelectingState:
            here = event.position().toPoint() + QPoint(0, self.verticalOffset())
            self._band = QRect(self._band_from, here).normalized()
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The rubber band ends."""
        super().mouseReleaseEvent(event)
        self._band = None
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the photo."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(index.row())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll, or with Ctrl change the size of the tiles."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: N802
        """Carry the selected photos' files, under the picture of the current one."""
        indexes = [self._photos.index(row) for row in self.selected_rows(MOST_DRAGGED)]
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self._photos.mimeData(indexes))
        tile = self._photos.tile(max(0, self.current_row()))
        if tile is not None and not tile.isNull():
            drag.setPixmap(QPixmap.fromImage(tile.scaledToWidth(12 * GRID)))
        drag.exec(Qt.DropAction.CopyAction)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        """A rubber band takes what it touches; Shift takes the run from where it began."""
        if self.state() is QAbstractItemView.State.DragSelectingState:
            band = rect.normalized().translated(0, self.verticalOffset())
            rows = self.tiles.rows_in(band.x(), band.y(), band.width(), band.height())
        elif self._extending and self._anchor >= 0 and self.current_row() >= 0:
            low, high = sorted((self._anchor, self.current_row()))
            rows = list(range(low, high + 1))
        else:
            index = self.indexAt(rect.center())
            rows = [index.row()] if index.isValid() else []
        self.selectionModel().select(self._selection(rows), command)

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802
        """A range begins where the keyboard was when Shift was not held."""
        super().currentChanged(current, previous)
        if not self._extending:
            self._anchor = current.row()
        self.viewport().update()
        self.chosen.emit()

    # --- drawing -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw what is in the lines to be drawn anew, and ask for what is missing of the visible tiles."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalOffset())
        anew = event.rect().adjusted(0, 0, 0, 1).translated(0, self.verticalOffset())
        self._painter.ground(painter, anew)
        self._draw_headings(painter, anew)
        focused = self.hasFocus()
        selection, current = self.selectionModel(), self.current_row()
        any_selected = selection.hasSelection()
        for rows in self.tiles.rows_between(anew.top(), anew.bottom()):
            dimmed = self._section_of(rows.start).dimmed
            for row in rows:
                self._painter.tile(
                    painter,
                    _rect(self.tiles.rect(row)),
                    self._photos,
                    row,
                    selected=any_selected and selection.isSelected(self._photos.index(row)),
                    focused=focused and row == current,
                    dimmed=dimmed,
                    caption=self._caption,
                )
        if self._band is not None:
            self._painter.band(painter, self._band)
        painter.end()
        self._ask()

    def _draw_headings(self, painter: QPainter, anew: QRect) -> None:
        for block in self.tiles.blocks_between(anew.top(), anew.bottom()) if self.heading else ():
            section = self._section_of(block.first)
            area = QRect(_MARGIN, block.top, self.viewport().width() - 2 * _MARGIN, grown(self.heading))
            self._painter.heading(painter, area, section.title, section.count)

    def _visible(self) -> list[range]:
        top = self.verticalOffset()
        return self.tiles.rows_between(top, top + self.viewport().height())

    def _section_of(self, row: int) -> Section:
        return self._photos.sections[self.tiles.block_number(row)]

    def _ask(self) -> None:
        visible = self._visible()
        if not visible:
            return
        top, height = self.verticalOffset(), self.viewport().height()
        ahead = self.tiles.rows_between(top + height, top + 2 * height)
        self._photos.want([*visible, *ahead], self.tile_pixels())

    # --- inside ------------------------------------------------------------------------

    def _measures(self) -> Measures:
        return Measures(self._tile, _GAP, grown(self.heading), self._caption, _MARGIN)

    def _selection(self, rows: Sequence[int] | NDArray[np.int64]) -> QItemSelection:
        selection = QItemSelection()
        for run in _runs(rows):
            selection.select(self._photos.index(run.start), self._photos.index(run.stop - 1))
        return selection


def _rect(rect: Rect) -> QRect:
    return QRect(rect.x, rect.y, rect.width, rect.height)


def _runs(rows: Sequence[int] | NDArray[np.int64]) -> list[range]:
    """Rising rows as runs without gaps."""
    if len(rows) == 0:
        return []
    rising = np.asarray(rows, np.int64)
    breaks = np.flatnonzero(np.diff(rising) != 1) + 1
    starts, ends = rising[np.r_[0, breaks]], rising[np.r_[breaks - 1, len(rising) - 1]]
    return [range(int(start), int(end) + 1) for start, end in zip(starts, ends, strict=True)]
