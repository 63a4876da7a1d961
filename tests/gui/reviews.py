"""The place Duplicates as a person goes through its groups."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photo_finder.gui.duplicates.place import DuplicatesPlace
from photo_finder.gui.window import MainWindow


def open_review(window: MainWindow, qtbot: QtBot, groups: int) -> MainWindow:
    """The same window, once the place shows so many groups and has the keyboard."""
    qtbot.waitUntil(lambda: not window.session.indexing and window.session.is_open, timeout=30_000)
    window.acts.show_duplicates.trigger()
    place = place_of(window)
    qtbot.waitUntil(lambda: place.model.rowCount() == groups, timeout=30_000)
    window.activateWindow()
    place.rows.setFocus()
    return window


def place_of(window: MainWindow) -> DuplicatesPlace:
    """The place."""
    return window.tidying.duplicates


def row_of(place: DuplicatesPlace, name: str) -> int:
    """The row of the group with a file whose name begins so."""
    for row in range(place.model.rowCount()):
        if any(Path(m.file.path).name.startswith(name) for m in place.model.group(row).members):
            return row
    raise AssertionError(f"no group of {name}")


def press(place: DuplicatesPlace, qtbot: QtBot, *keys: Qt.Key) -> None:
    """One key after the other."""
    for key in keys:
        qtbot.keyClick(place.rows, key)
