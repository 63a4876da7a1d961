"""What a person does with the window, done to the real window on a real library."""

import socket
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from photo_finder.core.query import Example
from photo_finder.gui.settings_dialog import SettingsDialog
from photo_finder.paths import assets_folder
from tests.gui.at_the_window import names, titles, wait_for_answer
from tests.gui.pictures_made import make_many

_LEFT = Qt.MouseButton.LeftButton

# --- first start ---


def test_a_newcomer_chooses_a_folder_sees_photos_and_finds_more_like_one(
    open_window, answers, photo_folder, qtbot
):
    window = open_window()
    qtbot.waitUntil(lambda: window.frame.inviting)
    answers.folder = photo_folder
    qtbot.mouseClick(window.first_start.choose, _LEFT)
    qtbot.waitUntil(lambda: not window.frame.inviting)
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 24, timeout=30_000)
    qtbot.waitUntil(lambda: not window.session.indexing, timeout=30_000)
    assert sum(section.count for section in window.photos.model.sections) == 24
    assert titles(window.photos)[0] == "December 2025"
    assert titles(window.photos)[-1] == "March 2025"

    view = window.photos.view
    first = view.visualRect(window.photos.model.index(0))
    qtbot.waitUntil(lambda: window.photos.model.tile(0) is not None, timeout=10_000)
    assert not window.photos.model.tile(0).isNull()
    qtbot.mouseClick(view.viewport(), _LEFT, pos=first.center())
    assert view.current_row() == 0
    assert window.selection.isVisible()
    with qtbot.waitSignal(window.similar.answered, timeout=10_000):
        qtbot.keyClick(view, Qt.Key.Key_M)
    assert window.place is window.similar
    assert titles(window.similar)[0] == "The same picture"
    assert window.similar.model.photo_id(0) == window.photos.model.photo_id(0)
    assert window.similar.model.hit(0).similarity == pytest.approx(1.0, abs=1e-3)


def test_indexing_searching_and_looking_ask_no_network(full_window, photo_folder, qtbot, no_network):
    full_window.search_like([Example(sorted(photo_folder.iterdir())[0])])
    wait_for_answer(full_window, qtbot)
    assert full_window.similar.model.rowCount() > 0
    assert no_network == []
    assert "PySide6.QtNetwork" not in sys.modules
    with pytest.raises(AssertionError, match="network"):  # the guard itself holds
        socket.create_connection(("192.0.2.1", 80))
    no_network.clear()


def test_the_sample_photos_can_be_tried(open_window, paths, qtbot):
    (paths.assets / "sample").symlink_to(assets_folder() / "sample")
    window = open_window()
    qtbot.waitUntil(lambda: window.frame.inviting)
    with qtbot.waitSignal(window.session.indexing_started):
        qtbot.mouseClick(window.first_start.sample, _LEFT)
    qtbot.waitUntil(lambda: window.photos.model.rowCount() > 20, timeout=60_000)
    qtbot.waitUntil(lambda: window.sidebar.folders.topLevelItemCount() > 0, timeout=5_000)
    assert window.sidebar.folders.topLevelItem(0).text(0) == "Sample photos", "a copy, which may be tidied up"
    qtbot.waitUntil(lambda: not window.session.indexing, timeout=60_000)
    window.acts.show_duplicates.trigger()
    duplicates = window.tidying.duplicates
    qtbot.waitUntil(lambda: duplicates.model.rowCount() > 5, timeout=20_000)


def test_thinking_better_of_it_changes_nothing(open_window, answers, qtbot):
    window = open_window()
    qtbot.waitUntil(lambda: window.frame.inviting)
    answers.folder = None
    qtbot.mouseClick(window.first_start.choose, _LEFT)
    assert window.frame.inviting
    assert not window.session.indexing


# --- indexing ---


def test_indexing_can_be_cancelled_and_keeps_what_is_done(open_window, tmp_path, qtbot):
    folder = make_many(tmp_path / "Many", 160)
    window = open_window(folders=(folder,))
    qtbot.waitUntil(lambda: window.photos.model.rowCount() > 0, timeout=30_000)
    assert window.session.indexing, "photos are seen while the rest is still read"
    with qtbot.waitSignal(window.session.indexing_ended, timeout=20_000) as ended:
        window.activity._stop()
    assert ended.args[0].cancelled
    kept = ended.args[0].indexed
    assert 0 < kept < 160
    assert window.activity.text.text().startswith("Stopped.")
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == kept, timeout=10_000)
    library = window.session._library
    read = {Path(file.path) for photo in library.photos(library.photo_ids().tolist()) for file in photo.files}
    for photo in sorted(set(folder.iterdir()) - read)[8:]:
        photo.unlink()  # a few are enough to go on with
    wanted = len(list(folder.iterdir()))
    window.acts.update.trigger()
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == wanted, timeout=60_000)
    qtbot.waitUntil(lambda: not window.session.indexing, timeout=60_000)


def test_quitting_while_indexing_leaves_nothing_behind(open_window, tmp_path, qtbot):
    """That no thread is left is looked at after each test."""
    folder = make_many(tmp_path / "Many", 160)
    window = open_window(folders=(folder,))
    qtbot.waitUntil(lambda: window.photos.model.rowCount() > 0, timeout=30_000)
    assert window.session.indexing
    window.close()
    assert window.stopped
    assert not window.session.is_open


def test_unreadable_files_are_listed_with_reasons_and_tried_again(full_window, photo_folder, answers, qtbot):
    activity, dialog = full_window.activity, full_window.unreadable.page
    qtbot.waitUntil(activity.skipped.isVisible, timeout=5_000)
    assert activity.skipped.text() == "2 files could not be read"
    qtbot.mouseClick(activity.skipped, _LEFT)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=5_000)
    cells = [[dialog.model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert sorted(row[0] for row in cells) == ["broken.jpg", "empty.png"]
    assert all(row[1] for row in cells)
    qtbot.waitUntil(dialog.retry.isEnabled, timeout=5_000)
    Image.fromarray(np.full((50, 60, 3), 30, np.uint8)).save(photo_folder / "empty.png")
    qtbot.mouseClick(dialog.retry, _LEFT)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=20_000)
    assert full_window.photos.model.rowCount() in (24, 25)
    qtbot.waitUntil(lambda: full_window.photos.model.rowCount() == 25, timeout=5_000)
    dialog.show_file()
    assert answers.revealed == [str(photo_folder / "broken.jpg")]
    full_window.unreadable.close()


def test_a_folder_that_is_none_is_told_in_a_sentence(full_window, tmp_path, qtbot):
    full_window.session.index([tmp_path / "nowhere"])
    qtbot.waitUntil(full_window.banner.isVisible, timeout=5_000)
    assert "nowhere" in full_window.banner.text.text()
    qtbot.mouseClick(full_window.banner.dismiss, _LEFT)
    assert not full_window.banner.isVisible()


# --- opening ---


def test_a_photo_given_at_the_start_becomes_the_question(open_window, photo_folder, qtbot):
    window = open_window(photos=(photo_folder / "grey-1.jpg",))
    qtbot.waitUntil(lambda: window.place is window.similar, timeout=10_000)
    qtbot.waitUntil(lambda: window.similar.message.text().startswith("There are no photos"), timeout=10_000)
    assert [chip.example for chip in window.similar.chips.chips()] == [Example(photo_folder / "grey-1.jpg")]


def test_a_question_asked_too_early_is_answered_as_photos_come(open_window, photo_folder, qtbot):
    window = open_window(folders=(photo_folder,), photos=(photo_folder / "grey-1.jpg",))
    qtbot.waitUntil(lambda: window.similar.model.rowCount() > 0, timeout=20_000)
    qtbot.waitUntil(lambda: not window.session.indexing, timeout=20_000)
    qtbot.waitUntil(lambda: not window.session._runner.busy, timeout=10_000)
    assert window.place is window.similar
    assert names(window.similar)[0] == "grey-1.jpg"
    assert titles(window.similar)[0] == "The same picture"


def test_a_library_that_cannot_be_opened_says_why(open_window, paths, qtbot):
    paths.library.parent.mkdir(exist_ok=True)
    paths.library.write_text("a file where the library should be")
    window = open_window()
    assert window.frame.refused
    assert window.frame._refusal.text()
    assert not window.well.isEnabled()


def test_a_damaged_catalog_is_told_of(open_window, paths, qtbot):
    paths.library.mkdir(parents=True)
    paths.catalog.write_bytes(b"not a database, but long enough to be taken for one " * 100)
    window = open_window()
    qtbot.waitUntil(window.banner.isVisible, timeout=5_000)
    assert "set aside" in window.banner.text.text()


# --- settings ---


def test_rules_for_folders_can_be_seen_and_changed(full_window, qtbot):
    full_window.acts.settings.trigger()
    dialog = full_window.findChild(SettingsDialog)
    assert "node_modules" in dialog.excluded.toPlainText()
    dialog.excluded.appendPlainText("copies")
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    dialog.accept()
    assert full_window._theme.dark
    kept = full_window.session._library
    qtbot.waitUntil(lambda: "copies" in kept.settings().excluded, timeout=5_000)
    qtbot.waitUntil(lambda: kept.status().files == 24 and not full_window.session.indexing, timeout=20_000)
    full_window._theme.choose("light")


def test_every_control_has_a_name_for_screen_readers(full_window):
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSlider, QScrollBar

    nameless = [
        widget
        for kind in (QAbstractButton, QAbstractItemView, QAbstractSlider)
        for widget in full_window.findChildren(kind)
        if not isinstance(widget, QScrollBar)
        and not widget.isHidden()
        and not (widget.accessibleName() or getattr(widget, "text", str)().strip())
        and not widget.objectName().startswith("qt_")
        and type(widget).__module__.startswith(("photo_finder", "PySide6"))
        and widget.parent() is not None
        and not type(widget.parent()).__name__.startswith(("QTableView", "QHeaderView", "QMenuBar"))
    ]
    assert not nameless, [(type(widget).__name__, type(widget.parent()).__name__) for widget in nameless]


def test_every_action_is_in_a_menu_and_no_two_share_a_key_where_both_work(full_window):
    from PySide6.QtGui import QAction

    acts = full_window.acts
    listed = [action for _, blocks in acts.groups() for block in blocks for action in block]
    assert set(acts.findChildren(QAction)) == set(listed)
    everywhere = Qt.ShortcutContext.WindowShortcut
    windows = [action for action in listed if action.shortcutContext() is everywhere]
    letters = set(listed) - set(windows)
    bearers = [
        widget
        for widget in full_window.findChildren(QWidget)
        if letters & set(widget.actions()) and not isinstance(widget, QMenu)
    ]
    for widget in bearers:
        own = [action for action in widget.actions() if action in letters]
        keys = [key.toString() for action in (*windows, *own) for key in action.shortcuts()]
        assert len(keys) == len(set(keys)), widget.accessibleName()
    assert {action for widget in bearers for action in widget.actions()} >= letters
