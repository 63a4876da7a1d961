"""What is drawn over a picture: a ring, a tick, a little icon. Knows nothing of what the picture is of."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import PHOTO_RADIUS, RING, Theme

_TICK, _BADGE = 20, 20


class Badges:
    """Draws them in the colours of the scheme in force."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons

    def ring(self, painter: QPainter, area: QRect, radius: float = PHOTO_RADIUS) -> None:
        """The accent outside, a hair of the surface inside: to be seen on any picture."""
        colours = self._theme.colours
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.window), 1.5))
        inner = QRectF(area).adjusted(RING, RING, -RING, -RING)
        painter.drawRoundedRect(inner, radius - 1, radius - 1)
        painter.setPen(QPen(QColor(colours.accent), RING))
        half = RING / 2
        painter.drawRoundedRect(QRectF(area).adjusted(half, half, -half, -half), radius, radius)

    def focus(self, painter: QPainter, area: QRect, radius: float = PHOTO_RADIUS) -> None:
        """A thin line around what has the keyboard."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 1.5))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), radius, radius)

    def tick(self, painter: QPainter, area: QRect) -> None:
        """Selected: in the upper left corner."""
        circle = QRect(area.left() + 8, area.top() + 8, _TICK, _TICK)
        painter.setPen(QPen(QColor(self._theme.colours.window), 1.5))
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawEllipse(circle)
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            circle.topLeft() + QPoint(3, 3), self._icons.pixmap("check", "on_accent", 14, scale)
        )

    def icon(self, painter: QPainter, corner: QPoint, name: str) -> None:
        """An icon on a dark pill, whose upper left corner this is."""
        self.pill(painter, QRect(corner.x(), corner.y(), _BADGE, _BADGE))
        scale = painter.device().devicePixelRatioF()
        pixmap = self._icons.pixmap(name, "surface" if not self._theme.dark else "text", 14, scale)
        painter.drawPixmap(corner + QPoint(3, 3), pixmap)

    @staticmethod
    def pill(painter: QPainter, area: QRect) -> None:
        """A dark ground for something small."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 20, 24, 190))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
