"""Albums in the real window: made, filled, put in order, exported, deleted and taken back."""

import os
import warnings

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from photo_finder.gui.albums.album_list import ALBUM_MIME
from photo_finder.gui.albums.choose_dialog import ChooseDialog
from photo_finder.gui.grid.model import INTERNAL_MIME
from tests.gui.menus import choices, choose

_LEFT, _NONE, _KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.Key


@pytest.fixture
def window(full_window):
    full_window.activateWindow()
    return full_window


@pytest.fixture
def room(window):
    return window.albums


def _choose_photos(window, rows):
    window.photos.view.select_rows(rows, keep=rows[0])
    window.photos.view.setFocus()


def _add(window, qtbot, rows, name):
    """Add photos of the place Photos to an album by name."""
    room = window.albums
    window.acts.show_photos.trigger()
    _choose_photos(window, rows)
    window.acts.add_to_album.trigger()
    dialog = window.findChildren(ChooseDialog)[-1]
    qtbot.keyClicks(dialog.field, name)
    qtbot.keyClick(dialog.field, _KEY.Key_Return)
    qtbot.waitUntil(lambda: any(album.name == name for album in room.keeper.albums), timeout=5_000)


def _names(room):
    return [room.part.list.item(row).text() for row in range(room.part.list.count())]


def _open(room, qtbot, row, count):
    room.place.window().activateWindow()
    qtbot.waitUntil(room.place.window().isActiveWindow, timeout=5_000)
    area = room.part.list.visualItemRect(room.part.list.item(row))
    qtbot.mouseClick(room.part.list.viewport(), _LEFT, _NONE, area.center())
    qtbot.waitUntil(lambda: room.place.isVisible() and len(room.place.model.ids) == count, timeout=5_000)


def _drop(widget, at, data, source=None):
    copy = Qt.DropAction.CopyAction
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        events = [
            QDragEnterEvent(at.toPoint(), copy, data, _LEFT, _NONE),
            QDragMoveEvent(at.toPoint(), copy, data, _LEFT, _NONE),
            QDropEvent(at, copy, data, _LEFT, _NONE),
        ]
    for event in events:
        QApplication.sendEvent(widget.viewport(), event)


def _carried(kind, text):
    data = QMimeData()
    data.setData(kind, text.encode())
    return data


def _center(album_list, row):
    return QPointF(album_list.visualItemRect(album_list.item(row)).center())


def _pick(menu, text):
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_photos_are_added_to_a_new_album_and_to_an_old_one_and_that_is_taken_back(window, room, qtbot):
    assert room.part.hint.isVisible()
    _add(window, qtbot, [0, 1, 2], "Lake")
    assert window.tidying.bar.text.text() == "3 photos added to Lake."
    assert not room.part.hint.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    _choose_photos(window, [2, 3])
    qtbot.keyClick(window.photos.view, _KEY.Key_B)
    dialog = window.findChildren(ChooseDialog)[-1]
    qtbot.keyClicks(dialog.field, "la")
    assert [dialog.list.item(row).text() for row in range(2)] == ["Lake", "New album “la”"]
    dialog.agree.click()
    qtbot.waitUntil(lambda: len(room.keeper.albums[0].photos) == 4, timeout=5_000)
    _open(room, qtbot, 0, 4)
    assert room.place.model.ids.tolist() == window.photos.model.ids[:4].tolist()
    assert room.place.facts.text() == "4 photos"
    window.tidying.bar.undo.click()
    qtbot.waitUntil(lambda: len(room.place.model.ids) == 3, timeout=5_000)
    assert not window.tidying.bar.isVisible()
    window.acts.undo.trigger()
    qtbot.waitUntil(lambda: room.keeper.albums == (), timeout=5_000)
    assert window.frame.places.currentWidget() is window.photos, "the album is there no more"
    assert not room.keeper.comes_first


def test_photos_are_put_in_another_order_by_dragging_and_by_keys_and_taken_out(window, room, qtbot):
    _add(window, qtbot, [0, 1, 2, 3], "Lake")
    _open(room, qtbot, 0, 4)
    place, first = room.place, room.place.model.ids.tolist()
    place.view.select_rows([0, 1], keep=0)
    last = place.view.visualRect(place.model.index(3))
    assert place.view.gap_at(last.center()) in (3, 4)
    place.view.put.emit(place.view.gap_at(last.topRight()))
    qtbot.waitUntil(lambda: place.model.ids.tolist() == [*first[2:], *first[:2]], timeout=5_000)
    assert place.view.selected_rows() == [2, 3], "they stay selected"
    qtbot.keyClick(
        place.view, _KEY.Key_Left, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    moved = [first[2], first[0], first[1], first[3]]
    qtbot.waitUntil(lambda: place.model.ids.tolist() == moved, timeout=5_000)
    place.view.select_rows([0], keep=0)
    qtbot.keyClick(place.view, _KEY.Key_Delete)
    qtbot.waitUntil(lambda: place.model.ids.tolist() == moved[1:], timeout=5_000)
    assert window.tidying.bar.text.text() == "1 photo taken out of Lake; no file was touched."
    for expected in (moved, [*first[2:], *first[:2]], first):
        window.acts.undo.trigger()
        qtbot.waitUntil(lambda wanted=expected: place.model.ids.tolist() == wanted, timeout=5_000)


def test_albums_are_renamed_put_in_order_and_deleted_in_the_list(window, room, qtbot):
    for row, name in enumerate(("A", "B", "C")):
        _add(window, qtbot, [row], name)
    albums = room.part.list
    key = albums.key(2)
    _drop(albums, QPointF(albums.visualItemRect(albums.item(0)).topLeft()), _carried(ALBUM_MIME, key))
    qtbot.waitUntil(lambda: _names(room) == ["C", "A", "B"], timeout=5_000)
    albums.edit_name(key)
    field = albums.findChild(QLineEdit)
    field.setText("Sea")
    qtbot.keyClick(field, _KEY.Key_Return)
    qtbot.waitUntil(lambda: [album.name for album in room.keeper.albums] == ["Sea", "A", "B"], timeout=5_000)
    albums.edit_name(key)
    field = albums.findChild(QLineEdit)
    field.setText("a")
    qtbot.keyClick(field, _KEY.Key_Return)
    qtbot.waitUntil(window.banner.isVisible, timeout=5_000)
    assert window.banner.text.text() == "There is another album named A."
    assert _names(room) == ["Sea", "A", "B"], "the name that it had is shown again"
    _pick(room.album_menu(room.keeper.albums[0]), "Delete")
    qtbot.waitUntil(lambda: _names(room) == ["A", "B"], timeout=5_000)
    assert window.tidying.bar.text.text() == "The album Sea is deleted; no photo is."
    window.acts.undo.trigger()
    qtbot.waitUntil(lambda: _names(room) == ["Sea", "A", "B"], timeout=5_000)


def test_photos_dropped_on_an_album_are_added_and_beside_all_they_are_a_new_one(window, room, qtbot):
    _add(window, qtbot, [0], "Lake")
    ids = window.photos.model.ids.tolist()
    albums = room.part.list
    _drop(albums, _center(albums, 0), _carried(INTERNAL_MIME, f"{ids[1]},{ids[2]}"))
    qtbot.waitUntil(lambda: len(room.keeper.albums[0].photos) == 3, timeout=5_000)
    _drop(albums, QPointF(20, albums.viewport().height() - 3), _carried(INTERNAL_MIME, f"{ids[5]}"))
    qtbot.waitUntil(lambda: _names(room) == ["Lake", "New album"], timeout=5_000)
    qtbot.waitUntil(lambda: albums.findChild(QLineEdit) is not None, timeout=5_000)


def test_an_album_is_exported_as_a_folder_and_as_a_list(window, room, qtbot, answers, tmp_path):
    _add(window, qtbot, [0, 1], "Lake")
    _open(room, qtbot, 0, 2)
    button = room.place.export
    assert len(choices(button)) == 5
    answers.destination = tmp_path
    with qtbot.waitSignal(window.tidying.files.ended, timeout=10_000):
        choose(button, "Folder of copies…")
    assert len(os.listdir(tmp_path / "Lake")) == 2
    assert window.tidying.bar.text.text() == "2 files of the album copied."
    with qtbot.waitSignal(window.tidying.files.ended, timeout=10_000):
        window.acts.undo.trigger()
    assert not (tmp_path / "Lake").exists()
    assert [album.name for album in room.keeper.albums] == ["Lake"], "the last that was done was the export"
    answers.target = tmp_path / "lake.m3u8"
    choose(button, "List of files…")
    qtbot.waitUntil((tmp_path / "lake.m3u8").exists, timeout=5_000)
    assert len((tmp_path / "lake.m3u8").read_text().splitlines()) == 2


def test_what_another_program_does_to_albums_is_shown(window, room, qtbot):
    _add(window, qtbot, [0], "Lake")
    library = window.session._library
    library.albums.fill("By another hand")
    window.refresh()
    qtbot.waitUntil(lambda: _names(room) == ["Lake", "By another hand"], timeout=5_000)


def test_nothing_is_dragged_into_the_order_from_elsewhere(window, room, qtbot, monkeypatch):
    _add(window, qtbot, [0, 1], "Lake")
    _open(room, qtbot, 0, 2)
    monkeypatch.setattr(QDrag, "exec", lambda *_: Qt.DropAction.IgnoreAction)
    before = room.place.model.ids.tolist()
    _drop(room.place.view, QPointF(5, 90), _carried(INTERNAL_MIME, "1"))
    qtbot.wait(50)
    assert room.place.model.ids.tolist() == before
