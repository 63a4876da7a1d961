"""A row of widgets that goes on in another line where words are longer than the window is wide."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from photo_finder.gui.theme import GRID


class WrappingRow(QLayout):
    """Each widget as wide as it wants, from left to right; what comes after the gap stands at the right end.

    Every line is at least as long as one widget: only what is alone too wide is narrowed.
    """

    def __init__(self, spacing: int = GRID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []
        self._at_end: list[QLayoutItem] = []
        self._gapped = False
        self._heights: dict[int, int] = {}
        self._wanted: QSize | None = None
        self._least: QSize | None = None

    def add_gap(self) -> None:
        """What is added from now on stands at the right end of its line."""
        self._gapped = True

    # --- Qt's side ---------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take one more."""
        self._items.append(item)
        if self._gapped:
            self._at_end.append(item)
        self.invalidate()

    def count(self) -> int:
        """Number of widgets."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """One of them; None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Let one go."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        if item in self._at_end:
            self._at_end.remove(item)
        self.invalidate()
        return item

    def invalidate(self) -> None:
        """Something in it changed: what was reckoned no longer holds."""
        self._heights = {}
        self._wanted = self._least = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Of all lines. Qt asks for it many times while it lays out a window."""
        if width not in self._heights:
            self._heights[width] = self._height(width)
        return self._heights[width]

    def _height(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        heights = [max(item.sizeHint().height() for item in line) for line in lines]
        between = self.spacing() * max(0, len(heights) - 1)
        return sum(heights) + between + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:  # noqa: N802
        """On one line."""
        if self._wanted is None:
            self._wanted = self._one_line()
        return self._wanted

    def _one_line(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        margins = self.contentsMargins()
        width += margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:  # noqa: N802
        """As wide as the widest of them has to be."""
        if self._least is None:
            sizes = [item.minimumSize() for item in self._shown()]
            widest = max((size.width() for size in sizes), default=0)
            tallest = max((size.height() for size in sizes), default=0)
            self._least = QSize(widest, tallest).grownBy(self.contentsMargins())
        return self._least

    def setGeometry(self, area: QRect) -> None:  # noqa: N802
        """Put them where they belong."""
        super().setGeometry(area)
        inside = area.marginsRemoved(self.contentsMargins())
        top = inside.top()
        for line in self._lines(inside.width()):
            height = max(item.sizeHint().height() for item in line)
            self._lay(line, QRect(inside.left(), top, inside.width(), height))
            top += height + self.spacing()

    def _lay(self, line: list[QLayoutItem], area: QRect) -> None:
        widths = [min(item.sizeHint().width(), area.width()) for item in line]
        free = area.width() - sum(widths) - self.spacing() * (len(line) - 1)
        left, pushed = area.left(), False
        for item, width in zip(line, widths, strict=True):
            if not pushed and item in self._at_end:
                left, pushed = left + free, True
            height = min(item.sizeHint().height(), area.height())
            item.setGeometry(QRect(left, area.top() + (area.height() - height) // 2, width, height))
            left += width + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = width + 1
        for item in self._shown():
            need = item.sizeHint().width()
            if used + self.spacing() + need > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append(item)
            used += self.spacing() + need
        return lines

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]
