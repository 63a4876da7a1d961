"""What stands in a tile for a file that is no picture: a sheet with its kind, and its name."""

from pathlib import PurePath

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from photo_finder.gui.theme import GRID, LARGE, PHOTO_RADIUS, SMALL, Theme, font, grown

_LONGEST_KIND = 5
_SHARE = 0.5
"""Height of the sheet for that of the tile."""


def kind_of(name: str) -> str:
    """The ending of a file's name in capitals, empty where it has none or a long one."""
    ending = PurePath(name).suffix[1:]
    return ending.upper() if len(ending) <= _LONGEST_KIND else ""


def draw_file(painter: QPainter, area: QRect, name: str, theme: Theme, *, named: bool) -> None:
    """Draw it; ``named``: its name is to be told as well, for no caption tells it."""
    colours = theme.colours
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.skeleton))
    painter.drawRoundedRect(area, PHOTO_RADIUS, PHOTO_RADIUS)
    face = font(LARGE, strong=True)
    kind = kind_of(name)
    wide = max(area.height() * _SHARE * 0.8, QFontMetrics(face).horizontalAdvance(kind) + 2 * GRID)
    sheet = QRectF(0, 0, wide, max(area.height() * _SHARE, wide))
    sheet.moveCenter(QPointF(area.center()) - QPointF(0, grown(GRID) if named else 0))
    painter.setPen(QPen(QColor(colours.muted), 1.5))
    painter.setBrush(QColor(colours.surface))
    painter.drawPath(_sheet(sheet))
    painter.setFont(face)
    painter.setPen(QColor(colours.muted))
    painter.drawText(sheet, Qt.AlignmentFlag.AlignCenter, kind)
    if named:
        small = font(SMALL)
        below = area.adjusted(GRID, 0, -GRID, -GRID // 2)
        shown = QFontMetrics(small).elidedText(name, Qt.TextElideMode.ElideMiddle, below.width())
        painter.setFont(small)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, shown)


def _sheet(area: QRectF) -> QPainterPath:
    """A page whose upper right corner is folded."""
    fold = area.width() / 4
    path = QPainterPath(area.topLeft())
    path.lineTo(area.right() - fold, area.top())
    path.lineTo(area.right(), area.top() + fold)
    path.lineTo(area.bottomRight())
    path.lineTo(area.bottomLeft())
    path.closeSubpath()
    path.moveTo(area.right() - fold, area.top())
    path.lineTo(area.right() - fold, area.top() + fold)
    path.lineTo(area.right(), area.top() + fold)
    return path
