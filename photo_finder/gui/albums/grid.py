"""The photos of an album: a grid in which they are dragged, or moved by keys, into another order."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from photo_finder.gui.grid.model import PhotoModel
from photo_finder.gui.grid.view import GridView
from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import GRID, Theme

_EDGE = 3 * GRID
_AHEAD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class AlbumView(GridView):
    """A grid with an order of one's own.

    Attributes:
        put: the selected photos go before the one of this row, or with the number of rows to the end.
        gap: the row before which a drop would put them now, or -1.
    """

    heading = 0  # the album's name stands above it
    put = Signal(int)

    def __init__(
        self, model: PhotoModel, theme: Theme, icons: Icons, *, captions: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, theme, icons, captions=captions, parent=parent)
        self._theme = theme
        self.gap = -1
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setDropIndicatorShown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+Shift with an arrow moves the chosen photos one place ahead or back."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        rows = self.selected_rows() or [self.current_row()]
        if step and event.modifiers() & _AHEAD == _AHEAD and rows[0] >= 0:
            to = rows[0] - 1 if step < 0 else rows[-1] + 2
            if 0 <= to <= self.tiles.rows:
                self.put.emit(to)
            return
        super().keyPressEvent(event)

    # --- dragging ----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Photos of this grid are put elsewhere in it; the rest is for the window."""
        if event.source() is self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Show where they would go."""
        point = event.position().toPoint()
        self._scroll_at(point)
        self._aim(self.gap_at(point))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """It went elsewhere."""
        self._aim(-1)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell where they go."""
        gap = self.gap_at(event.position().toPoint())
        self._aim(-1)
        event.acceptProposedAction()
        if gap >= 0:
            self.put.emit(gap)

    def gap_at(self, point: QPoint) -> int:
        """The row before which a photo would go that is let go here; -1 without any photo."""
        rows = [row for run in self._visible() for row in run]
        if not rows:
            return -1
        areas = {row: self.visualRect(self._photos.index(row)) for row in rows}
        lines = {row: abs(area.center().y() - point.y()) for row, area in areas.items()}
        nearest = min(rows, key=lambda row: (lines[row], abs(areas[row].center().x() - point.x())))
        return nearest + (point.x() > areas[nearest].center().x())

    def _aim(self, gap: int) -> None:
        if gap != self.gap:
            self.gap = gap
            self.viewport().update()

    def _scroll_at(self, point: QPoint) -> None:
        bar = self.verticalScrollBar()
        if point.y() < _EDGE:
            bar.setValue(bar.value() - _EDGE)
        elif point.y() > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + _EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the photos, and a line where a drop would put some."""
        super().paintEvent(event)
        if not 0 <= self.gap <= self.tiles.rows or not self.tiles.rows:
            return
        behind = self.gap == self.tiles.rows
        area = self.visualRect(self._photos.index(self.gap - behind))
        x = area.right() + 3 if behind else area.left() - 3
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self._theme.colours.accent), 3))
        painter.drawLine(x, area.top(), x, area.bottom())
        painter.end()
