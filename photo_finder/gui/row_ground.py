"""The ground of a row in a list: whether it is chosen, has the keyboard, or lies under the pointer."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from photo_finder.gui.scheme import Colours

_RADIUS = 6


def show_hover(view: QAbstractItemView) -> None:
    """Have a list told which row lies under the pointer."""
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)


def draw_ground(
    painter: QPainter, area: QRect, option: QStyleOptionViewItem, colours: Colours, *, selected: bool
) -> None:
    """Fill the area as the row of this option stands; nothing where it just lies there."""
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not selected and not hovered:
        return
    view = option.widget
    focused = selected and isinstance(view, QAbstractItemView) and view.hasFocus()
    painter.setPen(QColor(colours.accent) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent_soft if selected else colours.hover))
    painter.drawRoundedRect(area, _RADIUS, _RADIUS)
