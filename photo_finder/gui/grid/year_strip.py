"""Years beside a long grid: a click jumps to one, a drag runs through all. Knows no photos."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from photo_finder.gui.theme import GRID, SMALL, Theme, font, grown

_LINE = 3 * GRID


class YearStrip(QWidget):
    """Labels of years where they begin.

    Attributes:
        picked: the number of the section where the clicked year begins.
        dragged: the pointer was pressed, or drawn, to this share of the content's height.
        let_go: it is not pressed any more.
    """

    picked = Signal(int)
    dragged = Signal(float)
    let_go = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._years: list[tuple[str, float, int]] = []
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Years"))
        self.setVisible(False)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as a year."""
        return QSize(grown(6 * GRID), 12 * GRID)

    def show_years(self, years: Sequence[tuple[str, float, int]]) -> None:
        """Years with the share of the content's height where they begin, and their section."""
        self._years = list(years)
        self.setVisible(len(years) > 1)
        self.update()

    def follow(self, share: float) -> None:
        """The visible part begins at this share of the content's height."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the labels; the year in sight is strong."""
        painter = QPainter(self)
        current = self._current()
        for label, area, section in self._placed():
            here = section == current
            painter.setFont(font(SMALL, strong=here))
            painter.setPen(QColor(self._theme.colours.text if here else self._theme.colours.muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, label)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Jump to the year under the pointer, or to what lies between two of them."""
        for _, area, section in self._placed():
            if area.contains(event.position().toPoint()):
                self.picked.emit(section)
                return
        self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go along with the pointer."""
        self._drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """That is where it should be."""
        self.let_go.emit()

    def _drag(self, event: QMouseEvent) -> None:
        share = (event.position().y() - self.place_of(0)) / max(1, self._length())
        self.dragged.emit(min(max(share, 0.0), 1.0))

    def place_of(self, share: float) -> int:
        """How far from the top it stands."""
        return GRID + grown(_LINE) // 2 + round(share * self._length())

    def _length(self) -> int:
        """From the middle of the first label to that of the last one there could be."""
        return self.height() - grown(_LINE) - 2 * GRID

    def _current(self) -> int:
        begun = [section for _, share, section in self._years if share <= self._share + 1e-6]
        return begun[-1] if begun else (self._years[0][2] if self._years else -1)

    def _placed(self) -> list[tuple[str, QRect, int]]:
        """Labels that fit without touching: a year too near to the one before is left out."""
        placed: list[tuple[str, QRect, int]] = []
        next_free, high, wide = 0, grown(_LINE), self.width()
        room = self._length()
        for label, share, section in self._years:
            y = GRID + round(share * room)
            if y >= next_free:
                placed.append((label, QRect(0, y, wide, high), section))
                next_free = y + high
        return placed
