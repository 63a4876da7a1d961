"""The list of groups on the screen: rows of one height, drawn, so that ten thousand scroll like ten."""

import os

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from photo_finder.core.duplicates import DuplicateGroup, Member
from photo_finder.gui import wording
from photo_finder.gui.duplicates.group_model import GroupModel, Role
from photo_finder.gui.even_rows import EvenRows
from photo_finder.gui.file_pictures import Source
from photo_finder.gui.icons import Icons
from photo_finder.gui.row_ground import draw_ground, show_hover
from photo_finder.gui.theme import BODY, GRID, SMALL, Theme, font, grown
from photo_finder.gui.tile_sheet import draw_square
from photo_finder.gui.tiles import Tiles, source_of

_Index = QModelIndex | QPersistentModelIndex

ROW = 9 * GRID
_TILE = 7 * GRID
_LINE = 18
_SHIFT = 6
"""Points by which the picture behind peeps out."""

_AHEAD = 20
_MOST_PICTURES = 2


def pictures_of(group: DuplicateGroup) -> list[Member]:
    """Members with different contents, the keeper first, as far as a row shows them."""
    found: dict[bytes, Member] = {}
    for member in group.members:
        found.setdefault(member.digest, member)
    return list(found.values())[:_MOST_PICTURES]


class GroupDelegate(QStyledItemDelegate):
    """Pictures, number of files, what is freed, where the keeper lies."""

    def __init__(self, tiles: Tiles, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._tiles, self._theme, self._icons = tiles, theme, icons

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """One row."""
        return QSize(20 * GRID, grown(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row."""
        group = index.data(Role.GROUP)
        view = option.widget
        if not isinstance(group, DuplicateGroup) or not isinstance(view, QListView):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        selected = view.selectionModel().isSelected(index)
        ground = option.rect.adjusted(4, 2, -5, -3)
        draw_ground(painter, ground, option, self._theme.colours, selected=selected)
        left = self._pictures(painter, option.rect, group)
        self._words(painter, option.rect.adjusted(left, 0, -GRID, 0), index, group)
        painter.restore()

    def _pictures(self, painter: QPainter, area: QRect, group: DuplicateGroup) -> int:
        """Draw the keeper over the next one; where the words begin."""
        shown = pictures_of(group)
        top = area.top() + (area.height() - _TILE) // 2
        left = area.left() + GRID + 4
        for number, member in reversed(list(enumerate(shown))):
            place = QRect(left + number * _SHIFT, top, _TILE - _SHIFT, _TILE)
            place.adjust(0, number * 4, 0, -number * 4)
            draw_square(painter, place, self._tiles.get(source_of(member)), self._theme.colours.skeleton)
        return GRID + 4 + _TILE + GRID

    def _words(self, painter: QPainter, area: QRect, index: _Index, group: DuplicateGroup) -> None:
        colours = self._theme.colours
        name = wording.printable(os.path.basename(group.keeper.file.path))
        lines = (
            (str(index.data()), font(BODY, strong=True), colours.text, Qt.TextElideMode.ElideRight),
            (str(index.data(Role.SAVING)), font(SMALL), colours.text, Qt.TextElideMode.ElideRight),
            (name, font(SMALL), colours.muted, Qt.TextElideMode.ElideMiddle),
        )
        settled = index.data(Role.JUDGEMENT).settled
        room = area.width() - (3 * GRID if settled else 0)
        high = grown(_LINE)
        top = area.top() + (area.height() - len(lines) * high) // 2
        for number, (text, face, colour, elide) in enumerate(lines):
            painter.setFont(face)
            painter.setPen(QColor(colour))
            line = QRect(area.left(), top + number * high, room, high)
            shown = QFontMetrics(face).elidedText(text, elide, room)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if settled:
            scale = painter.device().devicePixelRatioF()
            tick = self._icons.pixmap("check", "accent", 16, scale)
            painter.drawPixmap(QPoint(area.right() - 16, area.center().y() - 8), tick)


class GroupList(EvenRows):
    """Rows of groups.

    Attributes:
        stepped: the member so many places further is wanted (-1 or 1).
        picked: another group is the current one.
    """

    stepped = Signal(int)
    picked = Signal()

    def __init__(
        self, model: GroupModel, tiles: Tiles, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(grown(ROW), parent)
        self._groups, self._tiles = model, tiles
        self.setObjectName("rows")
        self.setItemDelegate(GroupDelegate(tiles, theme, icons, self))
        show_hover(self)
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self.picked)
        tiles.arrived.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)

    def go(self, row: int) -> None:
        """Make this row the current one, in sight."""
        if 0 <= row < self._groups.rowCount():
            self.setCurrentIndex(self._groups.index(row))
            self.scrollTo(self._groups.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right go through the members; letters are the place's."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and not event.modifiers():
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the visible rows, then ask for the missing pictures."""
        super().paintEvent(event)
        self._tiles.want("groups", self._visible())

    def _visible(self) -> list[Source]:
        rows = self.rows_in_sight(_AHEAD)
        groups = [group for row in rows if (group := self._groups.group(row)) is not None]
        return [source_of(member) for group in groups for member in pictures_of(group)]
