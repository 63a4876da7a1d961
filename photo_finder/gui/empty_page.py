"""What stands where there is nothing to show: a drawing, a sentence, and what can be done about it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import GRID, Theme

_TILE = 11 * GRID
_ICON = 36


class EmptyTiles(QWidget):
    """Three empty tiles, the middle one with an icon."""

    def __init__(
        self, theme: Theme, icons: Icons, parent: QWidget | None = None, *, icon: str = "images"
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The tiles with the distances between them."""
        return QSize(3 * _TILE + 2 * GRID, _TILE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        small = _TILE - 3 * GRID
        for left, side in ((3 * GRID, small), (_TILE + GRID, _TILE), (2 * (_TILE + GRID), small)):
            painter.setPen(QPen(QColor(colours.line), 1.5) if side == _TILE else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.surface if side == _TILE else colours.skeleton))
            area = QRectF(left, (_TILE - side) / 2, side, side).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, GRID, GRID)
        ratio = self.devicePixelRatioF()
        pixmap = self._icons.pixmap(self.icon, "muted", _ICON, ratio)
        painter.drawPixmap((self.width() - _ICON) // 2, (_TILE - _ICON) // 2, pixmap)
        painter.end()


class EmptyPage(QWidget):
    """The drawing, the sentence and one button, in the middle."""

    def __init__(self, theme: Theme, icons: Icons, offer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = EmptyTiles(theme, icons, self)
        self.text = QLabel(self)
        self.button = QPushButton(offer, self)
        self.text.setProperty("role", "large")
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch()
        column.addWidget(self._tiles, 0, middle)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, middle)
        column.addStretch()

    def tell(self, sentence: str, *, icon: str, offer: bool) -> None:
        """Say this; the button is there only where it would help."""
        self._tiles.icon = icon
        self._tiles.update()
        self.text.setText(sentence)
        self.button.setVisible(offer)
