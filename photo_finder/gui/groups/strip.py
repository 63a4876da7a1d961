"""The cards as a narrow list beside an opened group, to drop photos on."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from photo_finder.gui.groups import card_words
from photo_finder.gui.groups.card_list import CardList
from photo_finder.gui.groups.card_model import CardModel, Role
from photo_finder.gui.theme import GRID, Theme, grown
from photo_finder.gui.tile_sheet import draw_square
from photo_finder.gui.tiles import Tiles

Index = QModelIndex | QPersistentModelIndex

ROW = 7 * GRID
WIDTH = 24 * GRID
_TILE, _LINE = 5 * GRID, 19


class _Line(QStyledItemDelegate):
    """A picture, the name, how many."""

    def __init__(self, theme: Theme, parent: "Strip") -> None:
        super().__init__(parent)
        self._theme, self._strip = theme, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One row."""
        return QSize(10 * GRID, grown(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._ground(painter, area, index.row())
        place = QRect(area.left() + GRID, area.center().y() - _TILE // 2, _TILE, _TILE)
        first = self._strip.cover_of(index.row())[:1]
        image = self._strip.tiles.get(first[0]) if first else None
        draw_square(painter, place, image, self._theme.colours.skeleton)
        self._words(painter, area.adjusted(2 * GRID + _TILE, 0, -GRID, 0), index)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, row: int) -> None:
        colours = self._theme.colours
        hot = row == self._strip.drop_row
        if hot or row == self._strip.shown_row:
            painter.setPen(QColor(colours.accent) if hot else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(area.adjusted(2, 1, -3, -2), 6, 6)

    def _words(self, painter: QPainter, area: QRect, index: Index) -> None:
        colours, high = self._theme.colours, grown(_LINE)
        line = QRect(area.left(), area.top() + (area.height() - 2 * high) // 2, area.width(), high)
        card_words.draw_name(painter, line, str(index.data()), colours, strong=False)
        line.translate(0, high)
        card_words.draw_lines(painter, line, str(index.data(Role.FACTS)), colours.muted)


class Strip(CardList):
    """Rows of groups; a click on one is told by Qt's ``clicked``.

    Attributes:
        shown_row: the row of the group that is opened.
    """

    def __init__(self, model: CardModel, tiles: Tiles, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, tiles, theme, parent)
        self.shown_row = -1
        self.setObjectName("rows")
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setItemDelegate(_Line(theme, self))
        self.setMinimumWidth((WIDTH + grown(WIDTH)) // 2)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keys photos are moved from the menu
        self.accept_drops()

    def show_row(self, row: int) -> None:
        """This one is opened."""
        self.shown_row = row
        self.scrollTo(self.cards.index(row))
        self.viewport().update()
