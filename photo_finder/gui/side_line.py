"""A line of a list or tree in the sidebar: icon, name cut in the middle, count at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from photo_finder.gui.icons import SIDE, Icons
from photo_finder.gui.row_ground import draw_ground, show_hover
from photo_finder.gui.theme import BODY, GRID, SMALL, Theme, font, grown

ICON = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
KEY = Qt.ItemDataRole.UserRole + 3
AWAY = Qt.ItemDataRole.UserRole + 4

INDENT = 2 * GRID
"""Points by which a line of a tree begins after the one that it lies in."""
_OPENER = 14


def line_height() -> int:
    """Points between a line and the next."""
    return 2 * GRID + grown(2 * GRID) + 2


Index = QModelIndex | QPersistentModelIndex


class SideList(QListWidget):
    """A list of such lines. The other button of the mouse asks what can be done, and chooses nothing."""

    def __init__(self, theme: Theme, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(Line(theme, icons, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        show_hover(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Only what is clicked is shown, so only that is marked."""
        if event.button() is not Qt.MouseButton.RightButton:
            super().mousePressEvent(event)


class Line(QStyledItemDelegate):
    """Draws it; a name is typed over beside the icon."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: Index
    ) -> QSize:
        """One line."""
        return QSize(10 * GRID, line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line."""
        view = option.widget
        area: QRect = option.rect.adjusted(0, 1, 0, -1)
        selected = isinstance(view, QAbstractItemView) and view.selectionModel().isSelected(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = area.adjusted(0, 0, -1, -1)
        ground.setLeft(0)
        draw_ground(painter, ground, option, self._theme.colours, selected=selected)
        away = bool(index.data(AWAY))
        if isinstance(view, QTreeView):
            area = self._opener(painter, area, view, index)
        self._words(painter, area, index, away=away, selected=selected)
        painter.restore()

    def _opener(self, painter: QPainter, area: QRect, view: QTreeView, index: Index) -> QRect:
        """Draw what opens and closes a line that others lie in; where it goes on."""
        if not view.rootIsDecorated():
            return area
        if index.model().hasChildren(index):
            name = "chevron-down" if view.isExpanded(index) else "chevron-right"
            drawn = self._icons.pixmap(name, "muted", _OPENER, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPoint(area.left() - _OPENER - 1, area.center().y() - _OPENER // 2 + 1), drawn)
        return area.adjusted(-GRID + 2, 0, 0, 0)

    def _words(
        self,
        painter: QPainter,
        area: QRect,
        index: Index,
        *,
        away: bool,
        selected: bool,
    ) -> None:
        colours = self._theme.colours
        scale = painter.device().devicePixelRatioF()
        icon = self._icons.pixmap(str(index.data(ICON)), "accent" if selected else "muted", SIDE, scale)
        painter.drawPixmap(QPoint(area.left() + GRID, area.center().y() - SIDE // 2 + 1), icon)
        inner = area.adjusted(GRID + SIDE + GRID, 0, -GRID, 0)
        counted = str(index.data(COUNT) or "")
        face = font(BODY, strong=selected)
        whole, elided = str(index.data()), QFontMetrics(face).elidedText
        room = inner.width() - QFontMetrics(font(SMALL)).horizontalAdvance(counted) - GRID
        name = elided(whole, Qt.TextElideMode.ElideMiddle, room)
        if name != whole == elided(whole, Qt.TextElideMode.ElideMiddle, inner.width()):
            name, counted = whole, ""  # which says more than a number beside a name that is cut
        painter.setFont(font(SMALL))
        painter.setPen(QColor(colours.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, counted)
        painter.setFont(face)
        painter.setPen(QColor(colours.muted if away else colours.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Over the name."""
        editor.setGeometry(option.rect.adjusted(GRID + SIDE + 4, 1, -2, -1))
