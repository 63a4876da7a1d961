"""Removed: what was cleaned up lies there, comes back one by one or at once, and goes for good when told."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from photo_finder.gui.duplicates.plan_dialog import PlanDialog
from photo_finder.gui.removed.empty_dialog import EmptyDialog
from photo_finder.gui.skipped_table import SkippedDialog
from photo_finder.library.write_lock import WriteLock

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def cleaned(full_window, photo_folder: Path, qtbot):
    """Two operations: one file of red-0, then one that was made a copy afterwards."""
    window = full_window
    qtbot.waitUntil(lambda: window.tidying.duplicates.model.rowCount() == 1, timeout=20_000)
    _clean(window, qtbot)
    for name in ("green-1", "blue-2"):
        data = (photo_folder / f"{name}.jpg").read_bytes()
        (photo_folder / "copies" / f"{name} (1).jpg").write_bytes(data)
    with qtbot.waitSignal(window.session.indexing_ended, timeout=30_000):
        window.session.index()
    qtbot.waitUntil(lambda: window.tidying.duplicates.model.rowCount() == 2, timeout=20_000)
    _clean(window, qtbot)
    window.acts.show_removed.trigger()
    qtbot.waitUntil(lambda: window.tidying.removed.operations.rowCount() == 2, timeout=10_000)
    window.activateWindow()
    return window


def _clean(window, qtbot):
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000):
        window.tidying.plan()
        dialog = window.findChildren(PlanDialog)[-1]
        qtbot.waitUntil(dialog.agree.isEnabled, timeout=10_000)
        qtbot.mouseClick(dialog.agree, _LEFT)


def _ended(window, qtbot):
    return qtbot.waitSignal(window.tidying.files.ended, timeout=20_000)


def test_nothing_removed_says_so(full_window, qtbot):
    full_window.acts.show_removed.trigger()
    place = full_window.tidying.removed
    qtbot.waitUntil(lambda: place.message.text().startswith("Nothing was removed"), timeout=5_000)
    assert place.message.isVisible()
    assert not place.empty.isEnabled()


def test_operations_are_listed_the_latest_first_with_their_pictures(cleaned, qtbot):
    place = cleaned.tidying.removed
    assert place.summary.text().startswith("3 removed files")
    assert [place.operations.entry(row).files for row in (0, 1)] == [2, 1]
    assert place.model.rowCount() == 2
    qtbot.waitUntil(lambda: place.model.tile(0) is not None, timeout=10_000)
    assert not place.model.tile(0).isNull()
    place.rows.setCurrentIndex(place.operations.index(1))
    assert place.model.rowCount() == 1
    assert Path(place.model.photo(0).path).name == "red-0 again.jpg"


def test_single_pictures_come_back(cleaned, photo_folder, qtbot):
    place = cleaned.tidying.removed
    place.view.select_rows([0], keep=0)
    name = Path(place.model.photo(0).path).name
    assert place.put_back.text() == "Restore 1 selected"
    with _ended(cleaned, qtbot):
        qtbot.mouseClick(place.put_back, _LEFT)
    assert (photo_folder / "copies" / name).exists()
    qtbot.waitUntil(lambda: place.model.rowCount() == 1, timeout=10_000)
    place.view.select_rows([0], keep=0)
    place.view.setFocus()
    with _ended(cleaned, qtbot):
        qtbot.keyClick(place.view, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: place.operations.rowCount() == 1, timeout=10_000)
    assert len(list((photo_folder / "copies").iterdir())) == 2


def test_a_whole_operation_comes_back(cleaned, photo_folder, qtbot):
    place = cleaned.tidying.removed
    place.rows.setCurrentIndex(place.operations.index(1))
    with _ended(cleaned, qtbot):
        qtbot.mouseClick(place.put_back_all, _LEFT)
    assert [path.name for path in (photo_folder / "copies").iterdir()] == ["red-0 again.jpg"]
    qtbot.waitUntil(lambda: place.operations.rowCount() == 1, timeout=10_000)


def test_undo_takes_back_one_operation_after_the_other(cleaned, photo_folder, qtbot):
    for count in (2, 3):
        with _ended(cleaned, qtbot):
            cleaned.acts.undo.trigger()
        assert len(list((photo_folder / "copies").iterdir())) == count


def test_an_undo_that_another_program_was_in_the_way_of_is_still_the_next_one(
    cleaned, paths, photo_folder, qtbot
):
    with WriteLock(paths.library / "lock").held(), _ended(cleaned, qtbot) as ended:
        cleaned.acts.undo.trigger()
    assert ended.args[0] is None
    test_undo_takes_back_one_operation_after_the_other(cleaned, photo_folder, qtbot)


def test_an_operation_that_was_undone_elsewhere_is_not_in_the_way_of_the_one_before(
    cleaned, photo_folder, qtbot
):
    cleaned.session._library.undo()
    for done in (False, True):
        with _ended(cleaned, qtbot) as ended:
            cleaned.acts.undo.trigger()
        assert (ended.args[0] is not None) is done
    assert len(list((photo_folder / "copies").iterdir())) == 3


def test_emptying_says_what_it_would_do_and_keeps_what_has_no_other_copy(cleaned, photo_folder, qtbot):
    place = cleaned.tidying.removed
    (photo_folder / "blue-2.jpg").unlink()
    held = [Path(item.path) for item in place._held.items]
    qtbot.mouseClick(place.empty, _LEFT)
    (dialog,) = cleaned.findChildren(EmptyDialog)
    qtbot.waitUntil(dialog.agree.isEnabled, timeout=10_000)
    assert dialog.headline.text().startswith("2 files, ")
    assert "trash" in dialog.way.text()
    assert dialog.kept.isVisible()
    qtbot.mouseClick(dialog.kept, _LEFT)
    (listed,) = dialog.findChildren(SkippedDialog)
    assert listed.model.rowCount() == 1
    listed.close()
    assert all(path.exists() for path in held)

    dialog.delete.setChecked(True)
    assert dialog.agree.text() == "Delete"
    with _ended(cleaned, qtbot) as ended:
        qtbot.mouseClick(dialog.agree, _LEFT)
    assert ended.args[0].files == 2
    assert [path.exists() for path in held].count(True) == 1
    qtbot.waitUntil(lambda: place.operations.rowCount() == 1, timeout=10_000)
    assert place.model.rowCount() == 1


def test_thinking_better_of_emptying_keeps_all(cleaned, qtbot):
    place = cleaned.tidying.removed
    held = [Path(item.path) for item in place._held.items]
    place.empty.click()
    (dialog,) = cleaned.findChildren(EmptyDialog)
    qtbot.waitUntil(dialog.agree.isEnabled, timeout=10_000)
    dialog.reject()
    assert all(path.exists() for path in held)


def test_a_removed_picture_is_seen_large(cleaned, qtbot):
    place = cleaned.tidying.removed
    place.view.select_rows([0], keep=0)
    place.view.setFocus()
    qtbot.keyClick(place.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: cleaned.viewer.isVisible() and cleaned.viewer.canvas.has_picture, timeout=10_000)
    cleaned.viewer.close_view()


def test_the_model_of_operations_is_sound(cleaned, qtbot):
    place = cleaned.tidying.removed
    tester = QAbstractItemModelTester(place.operations, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with _ended(cleaned, qtbot):
        cleaned.acts.undo.trigger()
    qtbot.waitUntil(lambda: place.operations.rowCount() == 1, timeout=10_000)
    assert tester.model() is place.operations
