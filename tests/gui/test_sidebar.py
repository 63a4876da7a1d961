"""The sidebar gives its room to folders first, then to albums, and opens folders that lie in others."""

import pytest
from PySide6.QtCore import QPoint, Qt

from photo_finder.core.reports import Folder
from photo_finder.gui.side_line import COUNT, INDENT, line_height


@pytest.mark.parametrize("count", [1, 3])
def test_a_few_folders_are_all_in_sight_in_the_smallest_window(open_window, qtbot, tmp_path, count):
    watched = [tmp_path / f"Holiday {number}" for number in range(count)]
    for folder in watched:
        folder.mkdir()
    window = open_window(folders=tuple(watched))
    window.resize(900, 600)
    folders = window.sidebar.folders
    qtbot.waitUntil(lambda: folders.topLevelItemCount() == count, timeout=10_000)
    qtbot.waitUntil(lambda: folders.height() == folders.maximumHeight(), timeout=3_000)
    assert not folders.verticalScrollBar().isVisible()


# --- folders inside folders ---


@pytest.fixture
def nested_window(open_window, qtbot, photo_folder):
    """The made photos, some of them two folders deep."""
    for name, folder in (("red-1.jpg", "Trips/Oslo"), ("red-2.jpg", "Trips/Oslo"), ("red-3.jpg", "Trips")):
        (photo_folder / folder).mkdir(parents=True, exist_ok=True)
        (photo_folder / name).rename(photo_folder / folder / name)
    window = open_window(folders=(photo_folder,))
    qtbot.waitUntil(
        lambda: not window.session.indexing and window.photos.model.rowCount() == 24, timeout=30_000
    )
    qtbot.waitUntil(lambda: shown(window.sidebar.folders) == ["Holiday 24"], timeout=5_000)
    return window


def shown(tree):
    """Names and counts of the rows in sight, each after a dash a level."""
    rows, item = [], tree.topLevelItem(0)
    while item is not None:
        level, above = 0, item.parent()
        while above is not None:
            level, above = level + 1, above.parent()
        rows.append(f"{'-' * level}{item.text(0)} {item.data(0, COUNT)}")
        item = tree.itemBelow(item)
    return rows


def opener_of(tree, item):
    """The middle of what opens a row."""
    place = tree.visualItemRect(item)
    return QPoint(place.left() - INDENT // 2, place.center().y())


def test_a_folder_opens_level_by_level_and_each_shows_its_photos(nested_window, photo_folder, qtbot):
    tree, photos = nested_window.sidebar.folders, nested_window.photos
    top = tree.topLevelItem(0)
    qtbot.waitUntil(lambda: shown(tree) == ["Holiday 24"], timeout=5_000)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=opener_of(tree, top))
    qtbot.waitUntil(lambda: shown(tree) == ["Holiday 24", "-copies 1", "-Trips 3"], timeout=5_000)
    assert photos.where.folder is None, "opening shows no other photos"
    assert tree.maximumHeight() == 3 * line_height() + 2
    tree.setFocus()
    tree.setCurrentItem(top.child(1))
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: shown(tree)[-1] == "--Oslo 2", timeout=5_000)
    qtbot.waitUntil(lambda: tree.height() == tree.maximumHeight(), timeout=3_000)
    place = tree.visualItemRect(top.child(1).child(0)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert photos.where.folder == photo_folder / "Trips" / "Oslo"
    qtbot.waitUntil(lambda: photos.model.rowCount() == 2, timeout=5_000)


def test_what_comes_in_an_open_folder_shows_and_what_is_open_stays_open(nested_window, photo_folder, qtbot):
    tree = nested_window.sidebar.folders
    tree.topLevelItem(0).setExpanded(True)
    qtbot.waitUntil(lambda: shown(tree)[-1] == "-Trips 3", timeout=5_000)
    nested_window.show_folder(str(photo_folder / "Trips"))
    (photo_folder / "Attic").mkdir()
    (photo_folder / "Trips" / "red-3.jpg").rename(photo_folder / "Attic" / "red-3.jpg")
    nested_window.acts.update.trigger()
    wanted = ["Holiday 24", "-Attic 1", "-copies 1", "-Trips 2"]
    qtbot.waitUntil(lambda: shown(tree) == wanted, timeout=20_000)
    assert nested_window.sidebar.chosen_folder() == str(photo_folder / "Trips")
    assert [item.text(0) for item in tree.selectedItems()] == ["Trips"]


def test_a_folder_deep_inside_is_opened_up_to_and_folding_marks_what_it_lies_in(
    nested_window, photo_folder, qtbot
):
    tree, deep = nested_window.sidebar.folders, str(photo_folder / "Trips" / "Oslo")
    nested_window.show_folder(deep)
    qtbot.waitUntil(lambda: [item.text(0) for item in tree.selectedItems()] == ["Oslo"], timeout=5_000)
    tree.topLevelItem(0).setExpanded(False)
    assert [item.text(0) for item in tree.selectedItems()] == ["Holiday"]
    assert nested_window.sidebar.chosen_folder() == deep, "its photos are still shown"
    tree.topLevelItem(0).setExpanded(True)
    assert [item.text(0) for item in tree.selectedItems()] == ["Oslo"]
    nested_window.show_place("duplicates")
    assert not tree.selectedItems()
    assert nested_window.sidebar.chosen_folder() is None


def test_what_is_open_deep_inside_stays_open_when_a_folder_comes_beside_it(nested_window, photo_folder):
    tree = nested_window.sidebar.folders
    inside = [Folder(str(photo_folder / "Trips"), 3, offline=False, parted=True)]
    tree.topLevelItem(0).setExpanded(True)
    tree.show_inside(str(photo_folder), inside)
    tree.topLevelItem(0).child(0).setExpanded(True)
    tree.show_inside(inside[0].path, [Folder(f"{inside[0].path}/Oslo", 2, offline=False)])
    rows = shown(tree)
    tree.show_inside(str(photo_folder), [Folder(str(photo_folder / "Attic"), 1, offline=False), *inside])
    assert shown(tree) == [rows[0], "-Attic 1", "-Trips 3", "--Oslo 2"]


def test_what_was_shown_of_a_folder_that_is_removed_is_left(nested_window, photo_folder, qtbot):
    nested_window.show_folder(str(photo_folder / "Trips" / "Oslo"))
    nested_window.sidebar.removed.emit(str(photo_folder))
    assert nested_window.photos.where.folder is None
    assert nested_window.sidebar.chosen_folder() is None
    qtbot.waitUntil(lambda: nested_window.frame.inviting, timeout=10_000)


def test_only_watched_folders_can_be_moved_and_removed(nested_window, qtbot):
    tree = nested_window.sidebar.folders
    tree.topLevelItem(0).setExpanded(True)
    qtbot.waitUntil(lambda: len(shown(tree)) == 3, timeout=5_000)
    menu = nested_window.sidebar.folder_menu(tree.topLevelItem(0).child(1))
    assert [action.text() for action in menu.actions()] == ["Show in file manager", "Sort into folders…"]


def test_a_folder_without_others_inside_has_nothing_to_open(open_window):
    window = open_window()
    window.sidebar.show_folders([Folder("/photos", 5, offline=False)])
    assert not window.sidebar.folders.rootIsDecorated()
