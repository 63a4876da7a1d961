"""How a tile, a heading and a rubber band look. Knows neither scrolling nor where things lie."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from photo_finder.core.photo import Photo
from photo_finder.gui import wording
from photo_finder.gui.grid.badges import Badges
from photo_finder.gui.grid.file_tile import draw_file
from photo_finder.gui.grid.model import PhotoModel
from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import BODY, GRID, LARGE, PHOTO_RADIUS, SMALL, Theme, font, grown

_STACK = 3
"""Points by which the edge of a stacked copy peeps out."""


class TilePainter:
    """Draws the parts of a grid in the colours of the scheme in force."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._badges = Badges(theme, icons)

    def ground(self, painter: QPainter, area: QRect) -> None:
        """What lies behind all others."""
        painter.fillRect(area, QColor(self._theme.colours.window))

    def heading(self, painter: QPainter, area: QRect, title: str, count: int) -> None:
        """A section's title and, in grey, how many photos it has."""
        colours = self._theme.colours
        strong = font(LARGE, strong=True)
        baseline = area.bottom() - GRID - 4
        painter.setFont(strong)
        painter.setPen(QColor(colours.text))
        room = area.width() - grown(8 * GRID)
        title = QFontMetrics(strong).elidedText(title, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QPoint(area.left(), baseline), title)
        after = area.left() + QFontMetrics(strong).horizontalAdvance(title) + GRID + 2
        painter.setFont(font(BODY))
        painter.setPen(QColor(colours.muted))
        painter.drawText(QPoint(after, baseline), wording.count(count))

    def tile(
        self,
        painter: QPainter,
        area: QRect,
        model: PhotoModel,
        row: int,
        *,
        selected: bool,
        focused: bool,
        dimmed: bool,
        caption: int,
    ) -> None:
        """One photo: its picture or a quiet placeholder, with what is to be said about it."""
        photo = model.photo(row)
        copies = len(photo.files) if photo else 1
        picture = self._stack(painter, area, copies, whole=model.whole)
        painter.setOpacity(0.4 if dimmed or (photo is not None and photo.offline) else 1.0)
        self._picture(painter, picture, model, row, named=not caption)
        painter.setOpacity(1.0)
        if photo is not None and copies > 1:
            self._badge(painter, fitted(photo, picture) if model.whole else picture, str(copies))
        if photo is not None and photo.offline:
            self._badges.icon(painter, QPoint(picture.left() + 6, picture.bottom() - 26), "unplug")
        if selected:
            self._badges.ring(painter, picture)
            self._badges.tick(painter, picture)
        elif focused:
            self._badges.focus(painter, picture)
        if caption:
            self._caption(painter, area, caption, model, row, dimmed=dimmed)

    def band(self, painter: QPainter, area: QRect) -> None:
        """The rubber band."""
        fill = QColor(self._theme.colours.accent)
        painter.setPen(QPen(fill, 1))
        fill.setAlpha(40)
        painter.setBrush(fill)
        painter.drawRect(area)

    def _stack(self, painter: QPainter, area: QRect, copies: int, *, whole: bool) -> QRect:
        """Edges of the copies behind; the rectangle that is left for the picture."""
        behind = min(copies - 1, 2)
        if behind <= 0 or whole:  # a whole picture has its edges elsewhere
            return area
        inset = behind * _STACK
        painter.save()
        painter.setClipRect(area.left(), area.top(), area.width(), inset)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(behind):
            colour = QColor(self._theme.colours.muted)
            colour.setAlpha(90 + 70 * number)
            painter.setBrush(colour)
            indent = (behind - number) * _STACK
            edge = QRect(area.left() + indent, area.top() + number * _STACK, area.width() - 2 * indent, 12)
            painter.drawRoundedRect(edge, PHOTO_RADIUS, PHOTO_RADIUS)
        painter.restore()
        return area.adjusted(0, inset, 0, 0)

    def _picture(self, painter: QPainter, area: QRect, model: PhotoModel, row: int, *, named: bool) -> None:
        image = model.tile(row)
        if image is None or image.isNull():
            name = None if image is None else model.name(row)
            if name is not None:
                draw_file(painter, area, name, self._theme, named=named)
                return
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colours.skeleton))
            painter.drawRoundedRect(area, PHOTO_RADIUS, PHOTO_RADIUS)
            return
        painter.setRenderHint(
            QPainter.RenderHint.SmoothPixmapTransform,
            image.width() != area.width() * image.devicePixelRatio(),
        )
        shown = QRectF(image.rect())
        if area.height() != area.width():
            cut = image.height() * (1 - area.height() / area.width())
            shown.adjust(0, cut / 2, 0, -cut / 2)
        painter.drawImage(QRectF(area), image, shown)

    def _badge(self, painter: QPainter, area: QRect, text: str) -> None:
        small = font(SMALL, strong=True)
        high = grown(20)
        width = max(high, QFontMetrics(small).horizontalAdvance(text) + 12)
        pill = QRect(area.right() - width - 5, area.top() + 6, width, high)
        self._badges.pill(painter, pill)
        painter.setFont(small)
        painter.setPen(QColor("white"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _caption(
        self, painter: QPainter, area: QRect, height: int, model: PhotoModel, row: int, *, dimmed: bool
    ) -> None:
        """How similar or in which way the same, then the name as far as there is room, cut in the middle."""
        colours, hit = self._theme.colours, model.hit(row)
        line = QRect(area.left() + 1, area.bottom() + 2, area.width() - 2, height - 4)
        used = 0
        if hit is not None:
            used = self._write(painter, line, wording.likeness(hit), font(SMALL, strong=True), colours.text)
        name = model.name(row) or ""
        rest = line.adjusted(used, 0, 0, 0)
        small = font(SMALL)
        shown = QFontMetrics(small).elidedText(name, Qt.TextElideMode.ElideMiddle, rest.width())
        if dimmed or rest.width() > 3 * GRID:
            self._write(painter, rest, shown, small, colours.muted)

    @staticmethod
    def _write(painter: QPainter, area: QRect, text: str, face: QFont, colour: str) -> int:
        painter.setFont(face)
        painter.setPen(QColor(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return QFontMetrics(face).horizontalAdvance(text) + GRID


def fitted(photo: Photo, square: QRect) -> QRect:
    """Where a whole photo lies in its square."""
    size = QSize(photo.metadata.width, photo.metadata.height)
    size = size.scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignCenter, size, square)
