"""Looking at photos and folders in the window."""

from dataclasses import replace

import numpy as np
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from photo_finder.core.query import Example
from tests.gui.at_the_window import select, wait_for_answer

_LEFT = Qt.MouseButton.LeftButton

# --- looking at photos ---


def test_what_is_selected_can_be_acted_on_though_the_keyboard_is_nowhere(full_window, qtbot):
    photos, acts = full_window.photos, full_window.acts
    photos.view.selectionModel().clearCurrentIndex()
    assert not acts.copy.isEnabled()
    acts.select_all.trigger()
    assert photos.view.current_row() == -1
    assert all(act.isEnabled() for act in (acts.copy, acts.preview, acts.remove_photos, acts.more_like_this))
    qtbot.waitUntil(lambda: full_window.details.photo is not None, timeout=5_000)
    assert full_window.details.photo.id == photos.model.photo_id(0)


def test_a_window_that_is_activated_has_chosen_no_photo(full_window):
    """Delete would mean one that nobody chose."""
    photos = full_window.photos
    photos.view.selectionModel().clearCurrentIndex()

    def chosen_by(reason):
        QApplication.sendEvent(photos.view, QFocusEvent(QEvent.Type.FocusIn, reason))
        return photos.chosen_ids()

    assert chosen_by(Qt.FocusReason.ActiveWindowFocusReason) == []
    assert chosen_by(Qt.FocusReason.OtherFocusReason) == []
    assert chosen_by(Qt.FocusReason.TabFocusReason) == [photos.model.photo_id(0)]
    assert chosen_by(Qt.FocusReason.ActiveWindowFocusReason) == [photos.model.photo_id(0)], "it stays"


def test_the_models_keep_their_promises_to_qt(full_window, photo_folder, qtbot):
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(place.model, fatal) for place in full_window._places.values()]
    testers.append(QAbstractItemModelTester(full_window.unreadable.page.model, fatal))
    full_window.search_like([Example(photo_folder / "red-3.jpg")])
    wait_for_answer(full_window, qtbot)
    full_window.photos.show_folder(str(photo_folder / "copies"))
    full_window._list_unreadable()
    qtbot.waitUntil(lambda: full_window.unreadable.page.model.rowCount() == 2, timeout=10_000)
    full_window.unreadable.close()
    assert len(testers) == 6


def test_copies_are_one_tile_with_a_count_and_all_their_files(full_window, answers, qtbot):
    row = select(full_window, qtbot, "red-0.jpg")
    assert full_window.photos.model.copies(row) == 2
    links = full_window.details.facts.files
    files = [links.itemAt(n).widget() for n in range(links.count())]
    assert files[0].text() == "2 files hold this picture"
    qtbot.mouseClick(files[1], _LEFT)
    assert len(answers.revealed) == 1


def test_details_tell_what_the_file_says(full_window, qtbot):
    select(full_window, qtbot, "red-1.jpg")
    told = full_window.details.facts.facts.text()
    assert "96 × 64" in told
    assert "Test camera" in told
    assert "March" in told
    assert "2025" in told
    full_window.acts.details.trigger()
    assert not full_window.details.isVisible()


def test_a_picture_under_way_does_not_come_over_a_photo_of_a_drive_that_is_away(full_window, qtbot):
    details, model = full_window.details, full_window.photos.model
    first, other = (model.photo(select(full_window, qtbot, name)) for name in ("red-1.jpg", "blue-1.jpg"))
    away = replace(other, files=tuple(replace(file, offline=True) for file in other.files))
    details.show_photo(None)
    details.show_photo(first)
    details.show_photo(away)
    qtbot.waitUntil(lambda: not full_window.session._runner.busy, timeout=10_000)
    assert details.photo.id == away.id
    colour = details.canvas._image.pixelColor(40, 30)
    assert colour.blue() > colour.red()


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
    row = select(full_window, qtbot, "red-1.jpg")
    chosen = full_window.photos.model.photo_id(row)
    Image.fromarray(np.full((50, 60, 3), 200, np.uint8)).save(photo_folder / "newest.png")
    full_window.acts.update.trigger()
    qtbot.waitUntil(lambda: full_window.photos.model.rowCount() == 25, timeout=20_000)
    assert full_window.photos.chosen_ids() == [chosen]


def test_photos_shown_from_elsewhere_are_selected_once_though_one_of_them_is_gone(full_window, qtbot):
    view, model = full_window.photos.view, full_window.photos.model
    shown, own = model.photo_id(9), [model.photo_id(row) for row in (0, 1)]
    full_window.photos.show_folder("/nowhere")
    qtbot.waitUntil(lambda: model.rowCount() == 0)
    full_window._show_in_photos([shown, 999_999])
    qtbot.waitUntil(lambda: full_window.photos.chosen_ids() == [shown], timeout=5_000)
    qtbot.waitUntil(lambda: not full_window.session._runner.busy, timeout=10_000)
    view.select_rows([0, 1], keep=0)
    with qtbot.waitSignal(model.modelReset, timeout=5_000):
        full_window.refresh()
    qtbot.wait(50)
    assert full_window.photos.chosen_ids() == own


# --- folders ---


def test_a_folder_shows_its_photos_and_photos_shows_all_again(full_window, photo_folder, qtbot):
    item = full_window.sidebar.folders.topLevelItem(0)
    full_window.sidebar.folders.itemClicked.emit(item, 0)
    assert full_window.photos.where.folder == photo_folder
    full_window.sidebar.places.itemClicked.emit(full_window.sidebar.places.item(0))
    assert full_window.photos.where.folder is None
    qtbot.waitUntil(lambda: full_window.photos.model.rowCount() == 24)


def test_removing_a_folder_asks_and_touches_no_file(full_window, answers, photo_folder, qtbot):
    before = sorted(photo_folder.rglob("*"))
    answers.sure = False
    full_window.sidebar.removed.emit(str(photo_folder))
    assert answers.asked
    assert full_window.sidebar.folders.topLevelItemCount() == 1
    answers.sure = True
    full_window.sidebar.removed.emit(str(photo_folder))
    qtbot.waitUntil(lambda: full_window.frame.inviting, timeout=10_000)
    assert sorted(photo_folder.rglob("*")) == before


def test_a_folder_that_moved_is_found_again(full_window, answers, photo_folder, qtbot):
    answers.folder = photo_folder.rename(photo_folder.parent / "Elsewhere")
    full_window.sidebar.moved.emit(str(photo_folder))
    qtbot.waitUntil(
        lambda: full_window.sidebar.folders.topLevelItem(0).text(0) == "Elsewhere", timeout=10_000
    )
    qtbot.waitUntil(lambda: not full_window.session.indexing, timeout=20_000)
    assert full_window.photos.model.rowCount() == 24


def test_an_absent_drive_is_greyed_and_still_searched(full_window, photo_folder, qtbot):
    photo_folder.rename(photo_folder.parent / "unplugged")
    full_window.acts.update.trigger()
    qtbot.waitUntil(
        lambda: (
            "away" in full_window.sidebar.folders.topLevelItem(0).toolTip(0)
            and not full_window.session.indexing
        ),
        timeout=20_000,
    )
    full_window.search_like([Example(full_window.photos.model.photo_id(0))])
    wait_for_answer(full_window, qtbot)
    assert full_window.similar.model.rowCount() > 0


def test_the_menu_of_a_folder_offers_what_can_be_done(full_window, photo_folder, answers):
    menu = full_window.sidebar.folder_menu(full_window.sidebar.folders.topLevelItem(0))
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
