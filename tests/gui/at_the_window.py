"""What tests do at the window: drop, select, read what it shows."""

import warnings
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

_COPY, _LEFT, _NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def titles(place):
    return [section.title for section in place.model.sections]


def names(place):
    return [Path(place.model.photo(row).path).name for row in range(place.model.rowCount())]


def row_named(place, name):
    """The row of a photo; its row must have been looked at."""
    for row in range(place.model.rowCount()):
        photo = place.model.photo(row)
        if photo is not None and any(Path(file.path).name == name for file in photo.files):
            return row
    raise AssertionError(f"{name} is not shown")


def drop(window, data):
    at = QPoint(300, 300)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Qt 6.12 wants another QPoint than 6.7
        entered = QDragEnterEvent(at, _COPY, data, _LEFT, _NONE)
        dropped = QDropEvent(QPointF(at), _COPY, data, _LEFT, _NONE)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    hint = window.hint.text.text() if window.hint.isVisible() else ""
    QApplication.sendEvent(window, dropped)
    return hint


def select(window, qtbot, name):
    window.photos.view.setFocus()
    window.photos.model.want([range(24)], 100)
    qtbot.waitUntil(lambda: all(window.photos.model.photo(row) for row in range(24)), timeout=10_000)
    row = row_named(window.photos, name)
    window.photos.view.select_rows([row], keep=row)
    return row


def wait_for_answer(window, qtbot):
    with qtbot.waitSignal(window.similar.answered, timeout=10_000):
        pass
