"""The list of operations that hold removed files, the latest first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from photo_finder.core.operations import Operation
from photo_finder.gui import wording
from photo_finder.gui.housekeeping import Held
from photo_finder.gui.row_ground import draw_ground, show_hover
from photo_finder.gui.theme import BODY, GRID, SMALL, Theme, font, grown

_Index = QModelIndex | QPersistentModelIndex

DETAIL = Qt.ItemDataRole.UserRole + 1
"""The second line of a row."""

ROW = 7 * GRID
_LINE_OF_TYPE = 19


@dataclass(frozen=True, slots=True)
class Entry:
    """An operation, and what is still held of it."""

    operation: Operation
    files: int
    size_bytes: int


def entries_of(held: Held) -> list[Entry]:
    """What lies where, by operation."""
    sizes: dict[int, list[int]] = {}
    for item in held.items:
        sizes.setdefault(item.operation, []).append(item.size_bytes)
    return [Entry(one, len(sizes[one.id]), sum(sizes[one.id])) for one in held.operations]


class OperationModel(QAbstractListModel):
    """Operations, one a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other ones."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The operation in this row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, operation: int) -> int:
        """The row of an operation, or -1."""
        rows = (row for row, entry in enumerate(self._entries) if entry.operation.id == operation)
        return next(rows, -1)

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of operations."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a role tells of a row."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        readers: dict[int, Callable[[Entry], str]] = {
            Qt.ItemDataRole.DisplayRole: lambda entry: wording.operation(entry.operation.what),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            DETAIL: self._detail,
        }
        reader = readers.get(role)
        return reader(self._entries[index.row()]) if reader else None

    def _detail(self, entry: Entry) -> str:
        files = self.tr("%Ln file(s)", "", entry.files)
        return f"{wording.brief_moment(entry.operation.when)} · {files}"

    def _spoken(self, entry: Entry) -> str:
        return f"{wording.operation(entry.operation.what)}, {self._detail(entry)}"


class _Line(QStyledItemDelegate):
    """What was done, when, to how many."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """Two lines of type."""
        return QSize(20 * GRID, grown(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row."""
        view, colours = option.widget, self._theme.colours
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = isinstance(view, QListView) and view.selectionModel().isSelected(index)
        draw_ground(painter, area.adjusted(4, 2, -5, -3), option, colours, selected=selected)
        high = grown(_LINE_OF_TYPE)
        top = area.top() + (area.height() - 2 * high) // 2
        for number, (text, face, colour) in enumerate(
            (
                (str(index.data()), font(BODY, strong=selected), colours.text),
                (str(index.data(DETAIL)), font(SMALL), colours.muted),
            )
        ):
            line = QRect(area.left() + 2 * GRID, top + number * high, area.width() - 4 * GRID, high)
            painter.setFont(face)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class OperationList(QListView):
    """Rows of operations."""

    def __init__(self, model: QAbstractListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rows")
        self.setItemDelegate(_Line(theme, self))
        self.setUniformItemSizes(True)
        show_hover(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setModel(model)
        theme.changed.connect(self.viewport().update)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Letters are shortcuts here."""
