"""A list whose rows are of one height: where a row lies is reckoned, so that ten thousand cost what ten do.

Qt's own list view looks at every row whenever one of them changes. It must not know what the rows show.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from photo_finder.gui.grid.item_view import Index, ItemView

_Action = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class EvenRows(ItemView):
    """Rows below each other, drawn by the delegate. One can be selected.

    Args:
        row_height: of each, in points.
    """

    def __init__(self, row_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row_height = row_height
        self.by_pixels()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def current_row(self) -> int:
        """The row with the keyboard, or -1."""
        return self.currentIndex().row()

    def rows_in_sight(self, more: int = 0) -> range:
        """Rows of which something is seen, and so many below them."""
        top, height = self.verticalOffset(), self.viewport().height()
        end = min(self._rows(), (top + height - 1) // self.row_height + 1 + more)
        return range(min(top // self.row_height, end), end)

    def _rows(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0

    # --- Qt's side: where things are ---------------------------------------------------

    def reset(self) -> None:
        """Other rows: the scroll bar knows it before one of them is brought into sight."""
        QAbstractItemView.reset(self)
        self.updateGeometries()

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        """The row in the viewport."""
        if not index.isValid():
            return QRect()
        top = index.row() * self.row_height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self.row_height)

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802
        """The row at a point of the viewport."""
        row = (point.y() + self.verticalOffset()) // self.row_height
        return self.model().index(row, 0) if 0 <= row < self._rows() else QModelIndex()

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:  # noqa: N802
        """Bring a row into sight."""
        rect, bar, height = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        if not index.isValid():
            return
        if hint is _Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.top() < 0 or hint is _Hint.PositionAtTop:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= height or hint is _Hint.PositionAtBottom:
            bar.setValue(bar.value() + rect.bottom() - height + 1)

    def updateGeometries(self) -> None:  # noqa: N802
        """Tell the scroll bar how long the list is."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._rows() * self.row_height - height))
        bar.setPageStep(max(1, height - self.row_height // 2))
        bar.setSingleStep(max(16, self.row_height // 2))
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """More or fewer are seen."""
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    # --- keyboard, mouse, drawing ------------------------------------------------------

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802
        """Where a key leads."""
        rows, page = self._rows(), max(1, self.viewport().height() // self.row_height)
        if not rows:
            return QModelIndex()
        if self.current_row() < 0:
            return self.model().index(self.rows_in_sight().start, 0)
        steps = {
            _Action.MoveUp: -1,
            _Action.MovePrevious: -1,
            _Action.MoveDown: 1,
            _Action.MoveNext: 1,
            _Action.MovePageUp: -page,
            _Action.MovePageDown: page,
            _Action.MoveHome: -rows,
            _Action.MoveEnd: rows,
        }
        row = self.current_row() + steps.get(action, 0)
        return self.model().index(min(max(0, row), rows - 1), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        """What is clicked, or what the keyboard came to."""
        index = self.indexAt(rect.center())
        self.selectionModel().select(
            QItemSelection(index, index) if index.isValid() else QItemSelection(), command
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw what is in sight."""
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        hovered, plain = self._row_under_pointer(), option.state & ~QStyle.StateFlag.State_MouseOver
        for row in self.rows_in_sight():
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = plain | QStyle.StateFlag.State_MouseOver if row == hovered else plain
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def _row_under_pointer(self) -> int:
        """The row, or -1."""
        viewport = self.viewport()
        return self.indexAt(viewport.mapFromGlobal(QCursor.pos())).row() if viewport.underMouse() else -1
