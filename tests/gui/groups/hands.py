"""What a hand does in the place Groups."""

import warnings

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from photo_finder.gui.groups.apply_dialog import ApplyDialog

LEFT, KEY, NONE = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def sizes(place):
    return [len(place.model.members(row)) for row in range(place.model.rowCount())]


def click(place, qtbot, row, modifier=NONE):
    area = place.view.visualRect(place.model.index(row))
    qtbot.mouseClick(place.view.viewport(), LEFT, modifier, area.center())


def type_name(place, qtbot, row, text):
    place.view.select_rows([row])
    place.view.setFocus()
    qtbot.keyClick(place.view, KEY.Key_F2)
    field = place.view.findChild(QLineEdit, "cardName")
    field.selectAll()
    qtbot.keyClicks(field, text)
    return field


def drop(view, row, data):
    """Drag something onto the card of a row, and let go."""
    at = QPointF(view.visualRect(view.cards.index(row)).center())
    copy = Qt.DropAction.CopyAction
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        entered = QDragEnterEvent(at.toPoint(), copy, data, LEFT, NONE)
        moved = QDragMoveEvent(at.toPoint(), copy, data, LEFT, NONE)
        dropped = QDropEvent(at, copy, data, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), entered)
    QApplication.sendEvent(view.viewport(), moved)
    aimed = view.drop_row
    QApplication.sendEvent(view.viewport(), dropped)
    return aimed


def apply(place, qtbot):
    qtbot.mouseClick(place.bar.apply, LEFT)
    dialog = place.window().findChildren(ApplyDialog)[-1]
    qtbot.waitUntil(dialog.agree.isEnabled, timeout=20_000)
    return dialog


def ended(place, qtbot):
    return qtbot.waitSignal(place.window().tidying.files.ended, timeout=20_000)
