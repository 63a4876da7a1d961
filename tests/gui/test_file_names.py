"""Folders and files whose names are not UTF-8, as old disks and archives have them, can be worked with."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from photo_finder.core.reports import Folder
from tests.gui.pictures_made import make_photos

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def photo_folder(tmp_path: Path) -> Path:
    """The made photos in a folder, and one of them under a name, that are Latin-1."""
    try:
        folder = tmp_path / os.fsdecode(b"Fotos-M\xfcnchen")
        make_photos(folder)
    except (OSError, UnicodeError):
        pytest.skip("this system has no such names")
    (folder / "red-1.jpg").rename(folder / os.fsdecode(b"stra\xdfe.jpg"))
    return folder


def test_a_click_on_a_folder_shows_its_photos(full_window, photo_folder, qtbot):
    tree, photos = full_window.sidebar.folders, full_window.photos
    place = tree.visualItemRect(tree.topLevelItem(0)).center()
    qtbot.mouseClick(tree.viewport(), _LEFT, pos=place)
    assert photos.where.folder == photo_folder
    assert full_window.sidebar.chosen_folder() == str(photo_folder)
    qtbot.waitUntil(lambda: not full_window.session._runner.busy)
    assert photos.model.rowCount() == 24


def test_a_folder_opens_and_its_row_stays(full_window, photo_folder, qtbot):
    tree = full_window.sidebar.folders
    top = tree.topLevelItem(0)
    top.setExpanded(True)
    qtbot.waitUntil(lambda: [top.child(row).text(0) for row in range(top.childCount())] == ["copies"])
    tree.show_folders([Folder(str(photo_folder), 25, offline=False, parted=True)])
    assert tree.topLevelItem(0) is top
    assert top.isExpanded()


def test_a_folder_is_removed_from_the_library_and_not_one_of_a_like_name(
    full_window, photo_folder, answers, qtbot
):
    alike = make_photos(photo_folder.with_name("Fotos-Mnchen"))
    full_window.add_folders([alike])
    tree = full_window.sidebar.folders
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 2, timeout=10_000)
    qtbot.waitUntil(lambda: not full_window.session.indexing, timeout=30_000)
    row = next(row for row in (0, 1) if tree.topLevelItem(row).text(0) != alike.name)
    menu = full_window.sidebar.folder_menu(tree.topLevelItem(row))
    menu.actions()[-1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1, timeout=10_000)
    assert tree.topLevelItem(0).text(0) == alike.name
    assert answers.asked


def test_a_folder_is_removed_in_the_settings(full_window, answers, qtbot):
    full_window.acts.settings.trigger()
    dialog = full_window.preferences.dialog
    qtbot.waitUntil(lambda: dialog.folders.list.count() == 1, timeout=10_000)
    dialog.folders.list.setCurrentRow(0)
    dialog.folders.remove.click()
    qtbot.waitUntil(lambda: full_window.frame.inviting, timeout=10_000)
    dialog.close()


def test_files_are_shown_where_they_lie_and_large(full_window, photo_folder, answers, qtbot):
    odd = str(photo_folder / os.fsdecode(b"stra\xdfe.jpg"))
    for part in (full_window.details.facts, full_window.viewer.facts, full_window.photos.unreadable):
        part.file_shown.emit(odd)
    full_window.tidying.groups.members.file_shown.emit(odd)
    assert answers.revealed == [odd] * 4
    full_window.tidying.removed.looked_at.emit(odd, odd)
    qtbot.waitUntil(lambda: full_window.viewer.canvas.has_picture, timeout=10_000)
    full_window.viewer.close_view()
