"""The well above the photos into which a picture is dropped, pasted or opened."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import BODY, GRID, Theme, font, grown

_ICON = 18


class SearchWell(QPushButton):
    """Looks like a field for text, because one looks there for searching; a click opens a photo."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._words = self.tr("Drop, paste or open a photo to find similar …")
        self.setObjectName("searchWell")
        self.setAccessibleName(self._words)
        self.setToolTip(self.tr("Open a photo (Ctrl+O). Drop or paste one anywhere on the window."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_height())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide, one line high."""
        return QSize(50 * GRID, _height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The words may be cut."""
        return QSize(20 * GRID, _height())

    def heat(self, *, hot: bool) -> None:
        """Glow while something is dragged over the window."""
        self.setProperty("hot", hot)
        self.style().unpolish(self)
        self.style().polish(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The frame by the style sheet, the words and the icon by hand."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        inner = self.rect().adjusted(2 * GRID - 2, 0, -2 * GRID - _ICON - GRID, 0)
        face = font(BODY)
        shown = QFontMetrics(face).elidedText(self._words, Qt.TextElideMode.ElideRight, inner.width())
        painter.setFont(face)
        painter.setPen(QColor(self._theme.colours.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        icon = self._icons.pixmap("search", "muted", _ICON, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _ICON - 2 * GRID + 2, (self.height() - _ICON) // 2, icon)
        painter.end()


def _height() -> int:
    return 3 * GRID + grown(2 * GRID)
