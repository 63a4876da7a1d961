"""The place Photos: narrowing down, sorting, what can be done with the chosen photos."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from photo_finder.gui import chosen_photos
from photo_finder.gui.remove_dialog import RemoveDialog
from tests.gui.filtering import choose, menu_of, named, pick, rows

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def full_window(shared):
    return shared.window


@pytest.fixture
def photo_folder(shared):
    return shared.photos


@pytest.fixture
def answers(shared):
    return shared.answers


def test_photos_are_narrowed_down_by_menus_and_chips_tell_it(full_window, photo_folder, qtbot):
    photos, bar = full_window.photos, full_window.photos.bar
    qtbot.waitUntil(lambda: bool(bar.menu.facets.cameras), timeout=5_000)
    assert [run.text() for run in named(menu_of(bar.filter), "Camera").menu().actions()] == [
        "Test camera\t24"
    ]
    assert not named(menu_of(bar.filter), "On a drive that is away").isEnabled()
    assert not bar.clear.isVisible()
    assert bar.count.text() == ""

    pick(photos, "Date", "2025")
    pick(photos, "Camera", "Test camera")
    pick(photos, "Folder", "Holiday")
    assert [chip.text() for chip in bar.chips] == ["in Holiday", "2025", "Test camera"]
    assert full_window.sidebar.chosen_folder() == str(photo_folder)
    qtbot.waitUntil(lambda: bar.count.text() == "24 photos", timeout=5_000)
    assert named(named(menu_of(bar.filter), "Date").menu(), "2025").isChecked()

    qtbot.mouseClick(bar.chips[0], _LEFT)
    assert [chip.text() for chip in bar.chips] == ["2025", "Test camera"]
    assert full_window.sidebar.chosen_folder() is None
    pick(photos, "Camera", "Test camera")
    assert [chip.text() for chip in bar.chips] == ["2025"]
    qtbot.mouseClick(bar.clear, _LEFT)
    assert photos.narrowed.empty
    assert not bar.chips


def test_a_folder_within_a_watched_one_is_shown_alone(full_window, photo_folder, answers, qtbot):
    photos = full_window.photos
    pick(photos, "Folder", "Another folder…")
    assert photos.narrowed.empty, "nothing was chosen"
    answers.folder = photo_folder / "copies"
    pick(photos, "Folder", "Another folder…")
    rows(photos, qtbot, 1)
    assert [chip.text() for chip in photos.bar.chips] == ["in copies"]
    answers.folder = photo_folder.parent
    pick(photos, "Folder", "Another folder…")
    rows(photos, qtbot, 24)


def test_where_nothing_fits_it_is_said_why_and_clear_brings_all_back(full_window, qtbot):
    photos = full_window.photos
    photos.view.select_rows([0], keep=0)
    pick(photos, "Size", "20 MB and more")
    qtbot.waitUntil(photos.empty.isVisible, timeout=5_000)
    assert photos.empty.text.text() == "No photos of this size."
    assert full_window.details.photo is None
    assert not full_window.selection.isVisible()
    pick(photos, "Date", "Last 30 days")
    qtbot.waitUntil(lambda: photos.empty.text.text() == "No photos fit all of this.", timeout=5_000)
    qtbot.mouseClick(photos.empty.button, _LEFT)
    rows(photos, qtbot, 24)
    assert photos.view.isVisible()


def test_files_that_could_not_be_read_can_be_shown_in_the_place(full_window, photo_folder, answers, qtbot):
    photos, bar = full_window.photos, full_window.photos.bar
    qtbot.waitUntil(lambda: bar.menu.facets.unreadable == 2, timeout=5_000)
    named(menu_of(bar.filter), "Could not be read").trigger()
    qtbot.waitUntil(photos.unreadable.isVisible, timeout=5_000)
    assert photos.unreadable.model.rowCount() == 2
    assert [chip.text() for chip in bar.chips] == ["Could not be read"]
    photos.unreadable.show_file()
    assert answers.revealed == [str(photo_folder / "broken.jpg")]
    full_window.acts.select_all.trigger()
    assert not full_window.acts.copy.isEnabled()
    pick(photos, "Folder", "Holiday")
    qtbot.waitUntil(photos.view.isVisible, timeout=5_000)
    rows(photos, qtbot, 24)


def test_photos_are_sorted_under_headings_that_fit(full_window, photo_folder, qtbot):
    photos, bar = full_window.photos, full_window.photos.bar
    years = photos._years
    newest = photos.model.ids.tolist()

    def sort(text):
        before = photos.model.sections
        named(menu_of(bar.sort), text).trigger()
        qtbot.waitUntil(lambda: photos.model.sections is not before, timeout=5_000)
        return [section.title for section in photos.model.sections]

    assert sort("Name, A to Z") == ["B", "G", "R"]
    assert bar.sort.text().strip() == "Name, A to Z"
    assert years.isHidden()
    assert sort("Folder, A to Z") == [str(photo_folder)]
    assert sort("Largest first") == ["under 100 KB"]
    assert sort("Oldest first")[0] == "March 2025"
    assert photos.model.ids.tolist() == newest[::-1]


# --- what is done with the chosen photos ---


def test_a_photo_is_opened_shown_and_copied_from_its_menu(full_window, photo_folder, answers, qtbot):
    choose(full_window, qtbot, "red-1.jpg")
    menu = full_window.acts.photo_menu(full_window)
    offered = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
    assert offered[0] == "Preview"
    assert {"Open with its program", "Show in file manager", "More like this", "Copy"} < set(offered)
    assert offered[-2:] == ["Copy the path", "Move to Removed"]
    named(menu, "&Open with its program").trigger()
    assert answers.opened == [str(photo_folder / "red-1.jpg")]
    named(menu, "Copy the &path").trigger()
    board = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: board.text() == str(photo_folder / "red-1.jpg"), timeout=5_000)
    assert not board.mimeData().hasUrls()
    full_window.acts.select_all.trigger()
    named(menu, "&Copy").trigger()
    qtbot.waitUntil(lambda: len(board.mimeData().urls()) == 24, timeout=5_000)
    menu.close()


def test_who_copies_more_files_than_a_clipboard_takes_is_told(full_window, qtbot, monkeypatch):
    monkeypatch.setattr(chosen_photos, "MOST_COPIED", 3)
    full_window.acts.select_all.trigger()
    full_window.acts.copy.trigger()
    told = full_window.banner.text
    qtbot.waitUntil(lambda: told.text() == "Only the first 3 files were copied.", timeout=5_000)
    assert len(QGuiApplication.clipboard().mimeData().urls()) == 3


def test_the_last_copy_goes_after_a_question_and_one_click_brings_it_back(full_window, photo_folder, qtbot):
    photos, bar = full_window.photos, full_window.tidying.bar
    (row,) = choose(full_window, qtbot, "red-1.jpg")
    following = photos.model.photo_id(row + 1)
    qtbot.keyClick(photos.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: full_window.findChild(RemoveDialog) is not None, timeout=5_000)
    dialog = full_window.findChild(RemoveDialog)
    assert dialog.warning.text().startswith("This is the last copy")
    assert dialog.every.isHidden()
    assert (photo_folder / "red-1.jpg").exists()
    qtbot.mouseClick(dialog.go, _LEFT)
    rows(photos, qtbot, 23)
    assert not (photo_folder / "red-1.jpg").exists()
    assert photos.model.photo_id(photos.view.current_row()) == following, "the next Delete takes the next one"
    qtbot.waitUntil(bar.undo.isVisible, timeout=5_000)
    assert bar.text.text().startswith("1 file moved")
    qtbot.mouseClick(bar.undo, _LEFT)
    rows(photos, qtbot, 24)
    assert (photo_folder / "red-1.jpg").exists()


def test_of_a_picture_in_two_files_one_can_go_and_nothing_else_does(full_window, photo_folder, qtbot):
    photos = full_window.photos
    choose(full_window, qtbot, "red-0.jpg")
    full_window.acts.remove_photos.trigger()
    qtbot.waitUntil(lambda: full_window.findChild(RemoveDialog) is not None, timeout=5_000)
    dialog = full_window.findChild(RemoveDialog)
    assert dialog.warning.isVisible()
    dialog.every.setChecked(False)
    assert not dialog.warning.isVisible()
    with qtbot.waitSignal(full_window.tidying.files.ended, timeout=10_000) as ended:
        qtbot.mouseClick(dialog.go, _LEFT)
    assert ended.args[0].gone == (str(photo_folder / "red-0.jpg"),)
    assert (photo_folder / "copies/red-0 again.jpg").exists()
    assert photos.model.rowCount() == 24
    full_window.acts.undo.trigger()
    qtbot.waitUntil((photo_folder / "red-0.jpg").exists, timeout=10_000)
    qtbot.waitUntil(lambda: not full_window.tidying.files.acting, timeout=5_000)


def test_thinking_better_of_removing_leaves_all_as_it_was(full_window, photo_folder, qtbot):
    choose(full_window, qtbot, "red-1.jpg", "red-2.jpg", "red-0.jpg")
    before = sorted(photo_folder.rglob("*"))
    full_window.acts.remove_photos.trigger()
    qtbot.waitUntil(lambda: full_window.findChild(RemoveDialog) is not None, timeout=5_000)
    dialog = full_window.findChild(RemoveDialog)
    assert dialog.facts.text().startswith("4 files, ")
    dialog.reject()
    assert sorted(photo_folder.rglob("*")) == before
    assert not full_window.tidying.files.acting


def test_all_chosen_photos_can_be_dragged_out_also_those_never_seen(full_window, photo_folder, qtbot):
    view, model = full_window.photos.view, full_window.photos.model
    view.set_tile(320)
    full_window.store._rows.clear()
    assert model.photo(23) is None
    full_window.acts.select_all.trigger()
    qtbot.waitUntil(lambda: model.photo(23) is not None, timeout=5_000)
    carried = model.mimeData([model.index(row) for row in view.selected_rows()])
    assert len(carried.urls()) == 24
    assert all(Path(url.toLocalFile()).is_relative_to(photo_folder) for url in carried.urls())


def test_a_rubber_band_takes_what_it_touches(full_window, qtbot):
    view, model = full_window.photos.view, full_window.photos.model
    first, second = view.visualRect(model.index(0)), view.visualRect(model.index(1))
    start = QPoint(first.left() - 6, first.top() - 20)
    qtbot.mousePress(view.viewport(), _LEFT, pos=start)
    for step in (10, 40, 0):
        qtbot.mouseMove(view.viewport(), QPoint(second.left() + 10, first.center().y() + step))
    assert view._band is not None
    qtbot.mouseRelease(view.viewport(), _LEFT, pos=QPoint(second.left() + 10, first.center().y()))
    assert view.selected_rows() == [0, 1]
    assert view._band is None
