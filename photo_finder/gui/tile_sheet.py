"""A few pictures in rows with a name under each, to look at before something is done with them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from photo_finder.gui.file_pictures import Source
from photo_finder.gui.theme import GRID, PHOTO_RADIUS, SMALL, Theme, font, grown
from photo_finder.gui.tiles import Tiles

COLUMNS, LINES = 6, 2
MOST = COLUMNS * LINES

_SIDE, _GAP, _CAPTION = 12 * GRID, GRID, 3 * GRID


@dataclass(frozen=True, slots=True)
class Tile:
    """A picture, what stands under it, and what is told when the pointer rests on it."""

    source: Source
    caption: str
    more: str


def spread(count: int, most: int = MOST) -> list[int]:
    """At most so many numbers below ``count``, as far from each other as can be."""
    taken = min(count, most)
    return [number * count // taken for number in range(taken)]


def draw_square(painter: QPainter, area: QRect, image: QImage | None, ground: str) -> None:
    """The middle of a picture in a square with round corners; the ground where there is none."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(area), PHOTO_RADIUS, PHOTO_RADIUS)
    painter.fillPath(path, QColor(ground))
    if image is None or image.isNull():
        return
    size = QSize(area.size()).scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio)
    cut = QRect(QPoint((image.width() - size.width()) // 2, (image.height() - size.height()) // 2), size)
    painter.save()
    painter.setClipPath(path)
    painter.drawImage(area, image, cut)
    painter.restore()


class TileSheet(QWidget):
    """Draws up to ``MOST`` tiles."""

    def __init__(self, tiles: Tiles, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles, self._theme = tiles, theme
        self._shown: Sequence[Tile] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        tiles.arrived.connect(self.update)
        theme.changed.connect(self.update)

    def show_tiles(self, shown: Sequence[Tile]) -> None:
        """Show other ones."""
        self._shown = shown[:MOST]
        self._tiles.want("sheet", [tile.source for tile in self._shown])
        self.setAccessibleName(", ".join(tile.caption for tile in self._shown))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for all lines."""
        lines = max(1, -(-len(self._shown) // COLUMNS))
        return QSize(COLUMNS * (_SIDE + _GAP) - _GAP, lines * (_SIDE + grown(_CAPTION) + _GAP) - _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the tiles."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(font(SMALL))
        metrics = QFontMetrics(font(SMALL))
        for number, tile in enumerate(self._shown):
            area = self._area(number)
            draw_square(painter, area, self._tiles.get(tile.source), self._theme.colours.skeleton)
            painter.setPen(QColor(self._theme.colours.muted))
            below = QRect(area.left(), area.bottom() + 3, _SIDE, grown(_CAPTION) - 4)
            name = metrics.elidedText(tile.caption, Qt.TextElideMode.ElideMiddle, _SIDE)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)
        painter.end()

    def _area(self, number: int) -> QRect:
        line, column = divmod(number, COLUMNS)
        return QRect(column * (_SIDE + _GAP), line * (_SIDE + grown(_CAPTION) + _GAP), _SIDE, _SIDE)

    def event(self, event: QEvent) -> bool:
        """What is told of a tile."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            hit = (
                tile.more
                for number, tile in enumerate(self._shown)
                if self._area(number).contains(event.pos())
            )
            QToolTip.showText(event.globalPos(), next(hit, ""), self)
            return True
        return super().event(event)
