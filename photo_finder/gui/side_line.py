"""A line of a list in the sidebar: icon, name cut in the middle, count at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from photo_finder.gui.icons import SIDE, Icons
from photo_finder.gui.theme import BODY, GRID, SMALL, Theme, font, grown

ICON = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
KEY = Qt.ItemDataRole.UserRole + 3
AWAY = Qt.ItemDataRole.UserRole + 4


def line_height() -> int:
    """Points between a line and the next."""
    return 2 * GRID + grown(2 * GRID) + 2


Index = QModelIndex | QPersistentModelIndex


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
        selected = isinstance(view, QListWidget) and view.selectionModel().isSelected(index)
        focused = selected and view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, selected=selected, focused=focused)
        away = bool(index.data(AWAY))
        self._words(painter, area, index, away=away, selected=selected)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, *, selected: bool, focused: bool) -> None:
        colours = self._theme.colours
        if selected:
            painter.setPen(QColor(colours.accent) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), 6, 6)

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
        painter.setFont(font(SMALL))
        painter.setPen(QColor(colours.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, counted)
        room = inner.width() - QFontMetrics(font(SMALL)).horizontalAdvance(counted) - GRID
        face = font(BODY, strong=selected)
        name = QFontMetrics(face).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(face)
        painter.setPen(QColor(colours.muted if away else colours.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Over the name."""
        editor.setGeometry(option.rect.adjusted(GRID + SIDE + 4, 1, -2, -1))
