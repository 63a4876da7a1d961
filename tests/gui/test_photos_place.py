"""The place Photos: narrowing down, sorting, what can be done with the chosen photos."""

from PySide6.QtCore import Qt

_LEFT = Qt.MouseButton.LeftButton


def _menu(button):
    """The menu of a button as it would open."""
    button.menu().aboutToShow.emit()
    return button.menu()


def _named(menu, text):
    """The line of a menu, its count left out."""
    (found,) = [action for action in menu.actions() if action.text().split("\t")[0] == text]
    return found


def _pick(photos, title, text):
    _named(_named(_menu(photos.bar.filter), title).menu(), text).trigger()


def _rows(photos, qtbot, count):
    qtbot.waitUntil(lambda: photos.model.rowCount() == count, timeout=5_000)


def test_photos_are_narrowed_down_by_menus_and_chips_tell_it(full_window, photo_folder, qtbot):
    photos, bar = full_window.photos, full_window.photos.bar
    qtbot.waitUntil(lambda: bool(bar.menu.facets.cameras), timeout=5_000)
    assert [run.text() for run in _named(_menu(bar.filter), "Camera").menu().actions()] == ["Test camera\t24"]
    assert not _named(_menu(bar.filter), "On a drive that is away").isEnabled()
    assert not bar.clear.isVisible()
    assert bar.count.text() == ""

    _pick(photos, "Date", "2025")
    _pick(photos, "Camera", "Test camera")
    _pick(photos, "Folder", "Holiday")
    assert [chip.text() for chip in bar.chips] == ["in Holiday", "2025", "Test camera"]
    assert full_window.sidebar.chosen_folder() == str(photo_folder)
    qtbot.waitUntil(lambda: bar.count.text().startswith("24 "), timeout=5_000)
    assert _named(_named(_menu(bar.filter), "Date").menu(), "2025").isChecked()

    qtbot.mouseClick(bar.chips[0], _LEFT)
    assert [chip.text() for chip in bar.chips] == ["2025", "Test camera"]
    assert full_window.sidebar.chosen_folder() is None
    _pick(photos, "Camera", "Test camera")
    assert [chip.text() for chip in bar.chips] == ["2025"]
    qtbot.mouseClick(bar.clear, _LEFT)
    assert photos.narrowed.empty
    assert not bar.chips


def test_where_nothing_fits_it_is_said_why_and_clear_brings_all_back(full_window, qtbot):
    photos = full_window.photos
    photos.view.select_rows([0], keep=0)
    _pick(photos, "Size", "20 MB and more")
    qtbot.waitUntil(photos.empty.isVisible, timeout=5_000)
    assert photos.empty.text.text() == "No photos of this size."
    assert full_window.details.photo is None
    assert not full_window.selection.isVisible()
    _pick(photos, "Date", "Last 30 days")
    qtbot.waitUntil(lambda: photos.empty.text.text() == "No photos fit all of this.", timeout=5_000)
    qtbot.mouseClick(photos.empty.button, _LEFT)
    _rows(photos, qtbot, 24)
    assert photos.view.isVisible()


def test_files_that_could_not_be_read_can_be_shown_in_the_place(full_window, photo_folder, answers, qtbot):
    photos, bar = full_window.photos, full_window.photos.bar
    qtbot.waitUntil(lambda: bar.menu.facets.unreadable == 2, timeout=5_000)
    _named(_menu(bar.filter), "Could not be read").trigger()
    qtbot.waitUntil(photos.unreadable.isVisible, timeout=5_000)
    assert photos.unreadable.model.rowCount() == 2
    assert [chip.text() for chip in bar.chips] == ["Could not be read"]
    photos.unreadable.show_file()
    assert answers.revealed == [str(photo_folder / "broken.jpg")]
    full_window.acts.select_all.trigger()
    assert not full_window.acts.copy.isEnabled()
    _pick(photos, "Folder", "Holiday")
    qtbot.waitUntil(photos.view.isVisible, timeout=5_000)
    _rows(photos, qtbot, 24)


def test_photos_are_sorted_under_headings_that_fit(full_window, photo_folder, qtbot):
    photos, bar = full_window.photos, full_window.photos.bar
    years = photos._years
    newest = photos.model.ids.tolist()

    def sort(text):
        before = photos.model.sections
        _named(_menu(bar.sort), text).trigger()
        qtbot.waitUntil(lambda: photos.model.sections is not before, timeout=5_000)
        return [section.title for section in photos.model.sections]

    assert sort("Name, A to Z") == ["B", "G", "R"]
    assert bar.sort.text().strip() == "Name, A to Z"
    assert years.isHidden()
    assert sort("Folder, A to Z") == [str(photo_folder)]
    assert sort("Largest first") == ["under 100 KB"]
    assert sort("Oldest first")[0] == "March 2025"
    assert photos.model.ids.tolist() == newest[::-1]
