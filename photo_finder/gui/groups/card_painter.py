"""How a card looks, and where in it its parts are. Knows neither scrolling nor what a click does."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPen

from photo_finder.gui.file_pictures import Source
from photo_finder.gui.grid.badges import Badges
from photo_finder.gui.groups import card_words
from photo_finder.gui.groups.card_model import Role
from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import GRID, Theme, grown
from photo_finder.gui.tile_sheet import draw_square
from photo_finder.gui.tiles import Tiles

Index = QModelIndex | QPersistentModelIndex

_INSET, _PAD, _GAP = 6, GRID, 2
_NAME, _LINE, _WHY_LINES = 22, 18, 2
_RADIUS = 8
_COVER_SHARE = 2 / 3
"""Height of a cover for its width."""


def card_height(width: int) -> int:
    """Of a card with its distance from others, for such a width."""
    inner = width - 2 * _INSET - 2 * _PAD
    return (
        round(inner * _COVER_SHARE) + grown(_NAME) + (1 + _WHY_LINES) * grown(_LINE) + 3 * _PAD + 2 * _INSET
    )


def cover_area(card: QRect) -> QRect:
    """Where the pictures are."""
    inner = body(card).adjusted(_PAD, _PAD, -_PAD, -_PAD)
    return QRect(inner.topLeft(), inner.bottomRight()).adjusted(
        0, 0, 0, round(inner.width() * _COVER_SHARE) - inner.height()
    )


def name_area(card: QRect) -> QRect:
    """Where the name is, and is typed over."""
    cover = cover_area(card)
    return QRect(cover.left(), cover.bottom() + 1 + _PAD // 2, cover.width(), grown(_NAME))


def body(card: QRect) -> QRect:
    """The card without its distance from others."""
    return card.adjusted(_INSET, _INSET, -_INSET, -_INSET)


def mosaic(area: QRect, count: int) -> list[QRect]:
    """Places of up to four pictures: one large, the others in a column beside it."""
    if count <= 1:
        return [area][:count]
    beside = count - 1
    width = area.width() // 2 if count == 2 else area.height()
    large = QRect(area.left(), area.top(), width - _GAP // 2, area.height())
    left = large.right() + 1 + _GAP
    each = (area.height() - (beside - 1) * _GAP) / beside
    column = [
        QRect(left, area.top() + round(number * (each + _GAP)), area.right() + 1 - left, round(each))
        for number in range(beside)
    ]
    return [large, *column]


class CardPainter:
    """Draws cards in the colours of the scheme in force."""

    def __init__(self, tiles: Tiles, theme: Theme, icons: Icons) -> None:
        self._tiles, self._theme = tiles, theme
        self._badges = Badges(theme, icons)

    def card(
        self, painter: QPainter, area: QRect, index: Index, *, selected: bool, focused: bool, hot: bool
    ) -> None:
        """A card; ``hot``: what is dragged would be dropped on it."""
        shape, cover = body(area), cover_area(area)
        colours = self._theme.colours
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.accent_soft if hot else colours.surface))
        painter.drawRoundedRect(shape, _RADIUS, _RADIUS)
        self.cover(painter, cover, index)
        if index.data(Role.LOCKED):
            self._badges.icon(painter, QPoint(cover.right() - 26, cover.top() + 6), "lock")
        self._words(painter, area, index)
        if selected or hot:
            self._badges.ring(painter, shape, _RADIUS)
        elif focused:
            self._badges.focus(painter, shape, _RADIUS)
        if selected:
            self._badges.tick(painter, cover)

    def cover(self, painter: QPainter, area: QRect, index: Index) -> None:
        """The pictures."""
        sources: Sequence[Source] = index.data(Role.COVER) or []
        for source, place in zip(sources, mosaic(area, len(sources)), strict=True):
            draw_square(painter, place, self._tiles.get(source), self._theme.colours.skeleton)

    def _words(self, painter: QPainter, area: QRect, index: Index) -> None:
        colours, line = self._theme.colours, name_area(area)
        card_words.draw_name(painter, line, str(index.data()), colours)
        line = QRect(line.left(), line.bottom() + 1, line.width(), grown(_LINE))
        card_words.draw_lines(painter, line, str(index.data(Role.FACTS)), colours.text)
        line.translate(0, grown(_LINE))
        card_words.draw_lines(painter, line, str(index.data(Role.WHY)), colours.muted, most=_WHY_LINES)
