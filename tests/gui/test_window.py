"""What a person does with the window, done to the real window on a real library."""

import socket
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from photo_finder.core.query import Box, Example, PhotoFilter
from photo_finder.gui.limits import DatesDialog
from photo_finder.gui.settings_dialog import SettingsDialog
from tests.gui.pictures_made import make_many

_COPY, _LEFT, _NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _titles(place):
    return [section.title for section in place.model.sections]


def _names(place):
    return [Path(place.model.photo(row).path).name for row in range(place.model.rowCount())]


def _row_named(place, name):
    """The row of a photo; its row must have been looked at."""
    for row in range(place.model.rowCount()):
        photo = place.model.photo(row)
        if photo is not None and any(Path(file.path).name == name for file in photo.files):
            return row
    raise AssertionError(f"{name} is not shown")


def _drop(window, data):
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


def _select(window, qtbot, name):
    window.photos.view.setFocus()
    window.photos.model.want([range(24)], 100)
    qtbot.waitUntil(lambda: all(window.photos.model.photo(row) for row in range(24)), timeout=10_000)
    row = _row_named(window.photos, name)
    window.photos.view.select_rows([row], keep=row)
    return row


def _answered(window, qtbot):
    with qtbot.waitSignal(window.similar.answered, timeout=10_000):
        pass


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
    assert _titles(window.photos)[0] == "December 2025"
    assert _titles(window.photos)[-1] == "March 2025"

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
    assert _titles(window.similar)[0] == "The same picture"
    assert window.similar.model.photo_id(0) == window.photos.model.photo_id(0)
    assert window.similar.model.hit(0).similarity == pytest.approx(1.0, abs=1e-3)


def test_indexing_searching_and_looking_ask_no_network(full_window, photo_folder, qtbot, no_network):
    full_window.search_like([Example(sorted(photo_folder.iterdir())[0])])
    _answered(full_window, qtbot)
    assert full_window.similar.model.rowCount() > 0
    assert no_network == []
    assert "PySide6.QtNetwork" not in sys.modules
    with pytest.raises(AssertionError, match="network"):  # the guard itself holds
        socket.create_connection(("192.0.2.1", 80))
    no_network.clear()


def test_the_sample_photos_can_be_tried(open_window, qtbot):
    window = open_window()
    qtbot.waitUntil(lambda: window.frame.inviting)
    with qtbot.waitSignal(window.session.indexing_started):
        qtbot.mouseClick(window.first_start.sample, _LEFT)
    qtbot.waitUntil(lambda: window.photos.model.rowCount() > 20, timeout=60_000)
    qtbot.waitUntil(lambda: not window.session.indexing, timeout=60_000)


def test_thinking_better_of_it_changes_nothing(open_window, answers, qtbot):
    window = open_window()
    qtbot.waitUntil(lambda: window.frame.inviting)
    answers.folder = None
    qtbot.mouseClick(window.first_start.choose, _LEFT)
    assert window.frame.inviting
    assert not window.session.indexing


# --- searching by example ---


def test_a_dropped_file_becomes_the_question(full_window, photo_folder, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo_folder / "blue-2.jpg"))])
    assert _drop(full_window, data) == "Drop to find similar photos"
    _answered(full_window, qtbot)
    assert full_window.place is full_window.similar
    assert _names(full_window.similar)[0] == "blue-2.jpg"
    assert full_window.similar.model.hit(0).identical
    shown = _names(full_window.similar)
    assert all(name.startswith("blue") for name in shown[:3])


def test_a_dropped_folder_is_offered_and_added_only_if_wanted(full_window, answers, tmp_path, qtbot):
    more = tmp_path / "More"
    more.mkdir()
    Image.fromarray(np.full((40, 40, 3), 90, np.uint8)).save(more / "one.png")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(more))])
    answers.sure = False
    assert _drop(full_window, data) == "Drop to add this folder"
    qtbot.waitUntil(lambda: bool(answers.asked))
    assert str(more) in answers.asked[0]
    assert not full_window.session.indexing
    answers.sure = True
    _drop(full_window, data)
    qtbot.waitUntil(lambda: full_window.photos.model.rowCount() == 25, timeout=20_000)
    qtbot.waitUntil(lambda: full_window.sidebar.folders.count() == 2, timeout=5_000)


def test_a_pasted_picture_becomes_the_question(full_window, photo_folder, qtbot):
    image = QImage(str(photo_folder / "green-1.jpg"))
    QGuiApplication.clipboard().setImage(image)
    full_window.acts.paste.trigger()
    _answered(full_window, qtbot)
    assert isinstance(full_window.similar.question.like[0].source, bytes)
    assert _names(full_window.similar)[0] == "green-1.jpg"


def test_a_pasted_file_becomes_the_question(full_window, photo_folder, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo_folder / "grey-4.jpg"))])
    QGuiApplication.clipboard().setMimeData(data)
    full_window.acts.paste.trigger()
    _answered(full_window, qtbot)
    assert _names(full_window.similar)[0] == "grey-4.jpg"


def test_a_photo_is_opened_from_the_well(full_window, answers, photo_folder, qtbot):
    answers.photos = [photo_folder / "red-3.jpg"]
    with qtbot.waitSignal(full_window.similar.answered, timeout=10_000):
        qtbot.mouseClick(full_window.well, _LEFT)
    assert _names(full_window.similar)[0] == "red-3.jpg"


def test_a_file_that_is_no_photo_is_told_in_a_sentence(full_window, photo_folder, qtbot):
    full_window.search_like([Example(photo_folder / "broken.jpg")])
    _answered(full_window, qtbot)
    assert full_window.similar.message.isVisible()
    assert full_window.similar.message.text()
    assert full_window.similar.model.rowCount() == 0


def test_examples_can_be_taken_away_turned_and_returned_to(full_window, answers, photo_folder, qtbot):
    similar = full_window.similar
    full_window.search_like([Example(photo_folder / "red-3.jpg")])
    _answered(full_window, qtbot)
    answers.photos = [photo_folder / "blue-3.jpg"]
    with qtbot.waitSignal(similar.answered, timeout=10_000):
        similar.chips.add_wanted.emit(False)
    assert [chip.like for chip in similar.chips.chips()] == [True, False]
    with qtbot.waitSignal(similar.answered, timeout=10_000):
        similar.chips.chips()[1].turned.emit(similar.chips.chips()[1].example)
    assert [chip.like for chip in similar.chips.chips()] == [True, True]
    with qtbot.waitSignal(similar.answered, timeout=10_000):
        similar.chips.chips()[0].removed.emit(similar.chips.chips()[0].example)
    assert similar.question.like == (Example(photo_folder / "blue-3.jpg"),)
    assert _names(similar)[0] == "blue-3.jpg"
    for _ in range(3):
        with qtbot.waitSignal(similar.answered, timeout=10_000):
            full_window.acts.back.trigger()
    assert similar.question.like == (Example(photo_folder / "red-3.jpg"),)
    full_window.acts.back.trigger()
    assert full_window.place is full_window.photos


def test_strictness_and_limits_narrow_the_answer(full_window, photo_folder, qtbot):
    similar = full_window.similar
    full_window.search_like([Example(photo_folder / "red-3.jpg")])
    _answered(full_window, qtbot)
    similar.strictness.setValue(0)
    loose = similar.model.rowCount()
    similar.strictness.setValue(100)
    assert 1 <= similar.model.rowCount() < loose
    assert _names(similar)[0] == "red-3.jpg"
    similar.strictness.setValue(0)
    dialog = DatesDialog(similar.question.where, full_window)
    dialog.chosen.connect(lambda first, last: similar.limits._limit(after=first, before=last))
    dialog.first.setDate(dialog.first.date().fromString("2025-08-01", "yyyy-MM-dd"))
    dialog.last.setDate(dialog.last.date().fromString("2025-12-31", "yyyy-MM-dd"))
    with qtbot.waitSignal(similar.answered, timeout=10_000):
        dialog.accept()
    assert similar.model.rowCount() > 0
    assert not any(name.startswith("red") for name in _names(similar))


def test_a_search_can_be_limited_to_a_folder(full_window, photo_folder, qtbot):
    full_window.search_like([Example(photo_folder / "red-3.jpg")])
    _answered(full_window, qtbot)
    with qtbot.waitSignal(full_window.similar.answered, timeout=10_000):
        full_window.similar.limits.changed.emit(PhotoFilter(folder=photo_folder / "copies"))
    (row,) = range(full_window.similar.model.rowCount())
    files = full_window.similar.model.photo(row).files
    assert "red-0 again.jpg" in [Path(file.path).name for file in files]


def test_a_box_drawn_on_the_preview_asks_for_that_part(full_window, qtbot):
    _select(full_window, qtbot, "red-1.jpg")
    canvas = full_window.details.canvas
    qtbot.waitUntil(lambda: canvas.has_picture, timeout=10_000)
    area = canvas._area().toRect()
    with qtbot.waitSignal(full_window.similar.answered, timeout=10_000):
        qtbot.mousePress(canvas, _LEFT, pos=area.topLeft() + QPoint(1, 1))
        qtbot.mouseMove(canvas, area.center())
        qtbot.mouseRelease(canvas, _LEFT, pos=area.center())
    box = full_window.similar.question.like[0].box
    assert isinstance(box, Box)
    assert abs(box.width - 48) <= 3
    assert abs(box.height - 32) <= 3


def test_a_stale_answer_is_never_shown(full_window, photo_folder, qtbot):
    asked = [photo_folder / f"{colour}-2.jpg" for colour in ("red", "green", "blue", "grey")]
    answers = []
    full_window.similar.answered.connect(lambda: answers.append(full_window.similar.model.hit(0).photo.path))
    for path in asked:
        full_window.search_like([Example(path)])
    _answered(full_window, qtbot)
    qtbot.waitUntil(lambda: not full_window.session._runner.busy, timeout=10_000)
    assert answers == [str(asked[-1])]


# --- looking at photos ---


def test_the_models_keep_their_promises_to_qt(full_window, photo_folder, qtbot):
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(place.model, fatal) for place in full_window._places.values()]
    testers.append(QAbstractItemModelTester(full_window.unreadable.page.model, fatal))
    full_window.search_like([Example(photo_folder / "red-3.jpg")])
    _answered(full_window, qtbot)
    full_window.photos.show_folder(str(photo_folder / "copies"))
    full_window._list_unreadable()
    qtbot.waitUntil(lambda: full_window.unreadable.page.model.rowCount() == 2, timeout=10_000)
    full_window.unreadable.close()
    assert len(testers) == 6


def test_copies_are_one_tile_with_a_count_and_all_their_files(full_window, answers, qtbot):
    row = _select(full_window, qtbot, "red-0.jpg")
    assert full_window.photos.model.copies(row) == 2
    links = full_window.details.facts.files
    files = [links.itemAt(n).widget() for n in range(links.count())]
    assert files[0].text() == "2 files hold this picture"
    qtbot.mouseClick(files[1], _LEFT)
    assert len(answers.revealed) == 1


def test_details_tell_what_the_file_says(full_window, qtbot):
    _select(full_window, qtbot, "red-1.jpg")
    told = full_window.details.facts.facts.text()
    assert "96 × 64" in told
    assert "Test camera" in told
    assert "March" in told
    assert "2025" in told
    full_window.acts.details.trigger()
    assert not full_window.details.isVisible()


def test_arrows_home_end_and_shift_move_and_select(full_window, qtbot):
    view = full_window.photos.view
    view.select_rows([0], keep=0)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.selected_rows() == [1]
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current_row() == 23
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_rows() == [0, 1, 2]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert len(view.selected_rows()) == 1
    full_window.acts.select_all.trigger()
    assert view.selected_count() == 24
    full_window.acts.select_none.trigger()
    assert view.selected_count() == 0
    assert not full_window.selection.isVisible()


def test_a_click_with_shift_takes_the_run_between(full_window, qtbot):
    view = full_window.photos.view
    model = full_window.photos.model
    qtbot.mouseClick(view.viewport(), _LEFT, pos=view.visualRect(model.index(1)).center())
    target = view.visualRect(model.index(3)).center()
    qtbot.mouseClick(view.viewport(), _LEFT, Qt.KeyboardModifier.ShiftModifier, target)
    assert view.selected_rows() == [1, 2, 3]


def test_space_opens_the_preview_arrows_walk_and_escape_closes(full_window, qtbot):
    view, viewer = full_window.photos.view, full_window.viewer
    view.setFocus()
    view.select_rows([2], keep=2)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: viewer.isVisible() and viewer.canvas.has_picture, timeout=10_000)
    assert viewer.bar.place.text() == "3 of 24"
    assert viewer.size() == full_window.size()
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: viewer.bar.place.text() == "4 of 24", timeout=10_000)
    assert view.current_row() == 3
    qtbot.keyClick(viewer, Qt.Key.Key_Z)
    assert viewer.canvas.zoomed
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: viewer.bar.place.text() == "3 of 24", timeout=10_000)
    assert not viewer.canvas.zoomed
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(viewer.isVisible)
    with qtbot.waitSignal(full_window.similar.answered, timeout=10_000):
        qtbot.keyClick(viewer, Qt.Key.Key_M)
    assert not viewer.isVisible()


def test_the_size_of_thumbnails_is_changed_and_kept(full_window, qtbot):
    before = full_window.photos.view.tiles.columns
    full_window.acts.larger.trigger()
    full_window.acts.larger.trigger()
    assert full_window.photos.view.tiles.columns < before
    size = full_window.frame.size_slider.value()
    qtbot.waitUntil(lambda: full_window.session._library.settings().thumbnail_points == size, timeout=5_000)


def test_what_is_selected_stays_selected_when_photos_arrive(full_window, photo_folder, qtbot):
    row = _select(full_window, qtbot, "red-1.jpg")
    chosen = full_window.photos.model.photo_id(row)
    Image.fromarray(np.full((50, 60, 3), 200, np.uint8)).save(photo_folder / "newest.png")
    full_window.acts.update.trigger()
    qtbot.waitUntil(lambda: full_window.photos.model.rowCount() == 25, timeout=20_000)
    assert full_window.photos.chosen_ids() == [chosen]


# --- folders ---


def test_a_folder_shows_its_photos_and_photos_shows_all_again(full_window, photo_folder, qtbot):
    item = full_window.sidebar.folders.item(0)
    full_window.sidebar.folders.itemClicked.emit(item)
    assert full_window.photos.where.folder == photo_folder
    full_window.sidebar.places.itemClicked.emit(full_window.sidebar.places.item(0))
    assert full_window.photos.where.folder is None
    qtbot.waitUntil(lambda: full_window.photos.model.rowCount() == 24)


def test_removing_a_folder_asks_and_touches_no_file(full_window, answers, photo_folder, qtbot):
    before = sorted(photo_folder.rglob("*"))
    answers.sure = False
    full_window.sidebar.removed.emit(str(photo_folder))
    assert answers.asked
    assert full_window.sidebar.folders.count() == 1
    answers.sure = True
    full_window.sidebar.removed.emit(str(photo_folder))
    qtbot.waitUntil(lambda: full_window.frame.inviting, timeout=10_000)
    assert sorted(photo_folder.rglob("*")) == before


def test_a_folder_that_moved_is_found_again(full_window, answers, photo_folder, qtbot):
    answers.folder = photo_folder.rename(photo_folder.parent / "Elsewhere")
    full_window.sidebar.moved.emit(str(photo_folder))
    qtbot.waitUntil(lambda: full_window.sidebar.folders.item(0).text() == "Elsewhere", timeout=10_000)
    qtbot.waitUntil(lambda: not full_window.session.indexing, timeout=20_000)
    assert full_window.photos.model.rowCount() == 24


def test_an_absent_drive_is_greyed_and_still_searched(full_window, photo_folder, qtbot):
    photo_folder.rename(photo_folder.parent / "unplugged")
    full_window.acts.update.trigger()
    qtbot.waitUntil(
        lambda: "away" in full_window.sidebar.folders.item(0).toolTip() and not full_window.session.indexing,
        timeout=20_000,
    )
    full_window.search_like([Example(full_window.photos.model.photo_id(0))])
    _answered(full_window, qtbot)
    assert full_window.similar.model.rowCount() > 0


def test_the_menu_of_a_folder_offers_what_can_be_done(full_window, photo_folder, answers):
    menu = full_window.sidebar.folder_menu(full_window.sidebar.folders.item(0))
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == [
        "Show in file manager",
        "Sort into folders…",
        "Look for changes",
        "It lies elsewhere now…",
        "Remove from library",
    ]
    menu.actions()[0].trigger()
    assert answers.revealed == [str(photo_folder)]
    menu.close()


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
    window.acts.update.trigger()
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 160, timeout=60_000)
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
    assert _names(window.similar)[0] == "grey-1.jpg"
    assert _titles(window.similar)[0] == "The same picture"


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
