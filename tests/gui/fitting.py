"""Tells which words of a window are cut off: buttons, labels and lines that are narrower than their text."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget

from photo_finder.gui.elided_label import ElidedLabel

_SLACK = 1
"""A point that rounding may take."""


def cut_off(window: QWidget) -> list[str]:
    """Words in sight that do not fit, each with the kind of widget and by how many points.

    What holds names of files is cut in the middle on purpose (`ElidedLabel`) and is not meant.
    """
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisibleTo(window) and widget.window() is window.window():
            lack = _lack(widget) or _outside(widget, window)
            if lack > _SLACK:
                found.append(f"{type(widget).__name__} {_words(widget)!r}: {lack}")
    return found


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _lack(widget: QWidget) -> int:
    """Points by which a widget is smaller than its words need."""
    if not _words(widget) or isinstance(widget, ElidedLabel):
        return 0
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) - widget.height()
    if isinstance(widget, QLineEdit):
        return widget.fontMetrics().horizontalAdvance(_words(widget)) - widget.contentsRect().width()
    need = widget.sizeHint()
    return max(need.width() - widget.width(), need.height() - widget.height())


def _outside(widget: QWidget, window: QWidget) -> int:
    """Points by which its words lie beyond the window's edges."""
    if not _words(widget) or isinstance(widget, ElidedLabel):
        return 0
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    beside = max(area.right() - window.width(), -area.left())
    return beside if _scrolled(widget) else max(beside, area.bottom() - window.height(), -area.top())


def _scrolled(widget: QWidget) -> bool:
    """Whether what lies above or below comes into sight by scrolling."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above is not None and above.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
