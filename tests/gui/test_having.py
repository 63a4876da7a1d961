"""Do I have these already? On a real library and a folder outside of it."""

import shutil
import threading
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from photo_finder.core.duplicates import HaveReport, Near, Present
from photo_finder.gui.having.dialog import HaveDialog
from photo_finder.gui.having.rows import rows_of
from tests.gui.filtering import choose
from tests.gui.pictures_made import make_photo

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(tmp_path: Path, photo_folder: Path) -> Path:
    folder = tmp_path / "card"
    folder.mkdir()
    data = (photo_folder / "green-1.jpg").read_bytes()
    (folder / "same.jpg").write_bytes(data)
    (folder / "broken.jpg").write_text("no picture")
    return folder


@pytest.fixture
def window(full_window):
    return full_window


def _asked(window, folder, answers, qtbot):
    answers.folder = folder
    window.acts.have.trigger()
    (dialog,) = (d for d in window.findChildren(HaveDialog) if d.isVisible())
    qtbot.waitUntil(lambda: not dialog.bar.isVisible(), timeout=20_000)
    return dialog


def test_a_folder_is_told_apart_and_nothing_is_added(window, card, photo_folder, answers, qtbot):
    before = window.session._library.status().files
    dialog = _asked(window, card, answers, qtbot)
    assert dialog.headline.text() == "1 new · 1 already in the library"
    assert dialog.summary.text() == "Nothing was changed or added."
    QAbstractItemModelTester(dialog.model)
    texts = [
        [dialog.model.data(dialog.model.index(row, column)) for column in range(3)]
        for row in range(dialog.model.rowCount())
    ]
    assert [cells[:2] for cells in texts] == [["broken.jpg", "new"], ["same.jpg", "here"]]
    assert "green-1.jpg" in texts[1][2]
    assert dialog.skipped.text() == "1 file could not be read."
    picture = dialog.model.index(1, 0)
    qtbot.waitUntil(
        lambda: not dialog.model.data(picture, Qt.ItemDataRole.DecorationRole).isNull(), timeout=10_000
    )
    assert window.session._library.status().files == before


def test_a_file_is_shown_where_it_lies(window, card, answers, qtbot):
    dialog = _asked(window, card, answers, qtbot)
    dialog.table.doubleClicked.emit(dialog.model.index(1, 0))
    assert answers.revealed == [str(card / "same.jpg")]


def test_a_folder_that_went_away_is_told(window, card, answers, qtbot):
    dialog = _asked(window, card / "none", answers, qtbot)
    assert "does not exist" in dialog.headline.text()


@pytest.fixture
def new_card(card: Path, photo_folder: Path) -> Path:
    """A card with one new photo, and one that is known."""
    (card / "broken.jpg").unlink()
    make_photo(card / "new.jpg", (10, 200, 200), 3, datetime(2026, 1, 2, 3, 4))
    return card


def _imported(window, card, answers, qtbot):
    dialog = _asked(window, card, answers, qtbot)
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000) as ended:
        qtbot.mouseClick(dialog.bring, _LEFT)
    return ended.args[0]


def test_new_photos_are_copied_in_shown_and_taken_away_again(window, new_card, photo_folder, answers, qtbot):
    answers.destination = photo_folder / "From the card"
    before = window.photos.model.rowCount()
    outcome = _imported(window, new_card, answers, qtbot)
    assert (outcome.files, outcome.left, outcome.inside) == (1, (), True)
    assert (photo_folder / "From the card" / "new.jpg").exists()
    assert window.tidying.bar.text.text() == "1 new file copied in."
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == before + 1, timeout=20_000)
    assert window.acts.undo.isEnabled()
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000):
        window.acts.undo.trigger()
    assert window.tidying.bar.text.text() == "1 copied file was taken away again."
    assert not (photo_folder / "From the card").exists()
    assert (new_card / "new.jpg").exists()
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == before, timeout=20_000)


def test_an_import_outside_of_the_library_of_an_earlier_day_can_be_undone(
    window, open_window, new_card, tmp_path, answers, qtbot
):
    answers.destination = tmp_path / "elsewhere"
    assert not _imported(window, new_card, answers, qtbot).inside
    window.close()
    again = open_window()
    qtbot.waitUntil(again.acts.undo.isEnabled, timeout=10_000)
    with qtbot.waitSignal(again.tidying.files.ended, timeout=20_000):
        again.acts.undo.trigger()
    assert "Imported new photos" in answers.asked[0]
    assert not (tmp_path / "elsewhere").exists()


def test_an_import_whose_card_was_wiped_does_not_hide_what_was_done_before(
    window, open_window, new_card, tmp_path, answers, qtbot
):
    library, files = window.session._library, window.tidying.files
    offer = library.plan_removing(window.photos.model.ids.tolist()[:1])
    with qtbot.waitSignal(files.ended, timeout=20_000):
        files.remove_by_hand(offer.every.removals, "Removed photos")
    answers.destination = tmp_path / "elsewhere"
    _imported(window, new_card, answers, qtbot)
    shutil.rmtree(new_card)
    window.close()
    again = open_window()
    qtbot.waitUntil(again.acts.undo.isEnabled, timeout=10_000)
    with qtbot.waitSignal(again.tidying.files.ended, timeout=20_000) as ended:
        again.acts.undo.trigger()
    assert "Removed photos" in answers.asked[0]
    assert ended.args[0].files == 1
    qtbot.waitUntil(lambda: not again.acts.undo.isEnabled(), timeout=10_000)


def test_an_import_into_the_card_itself_is_refused_in_a_sentence(window, new_card, answers, qtbot):
    answers.destination = new_card / "sub"
    with qtbot.waitSignal(window.session.trouble, timeout=20_000):
        assert _imported(window, new_card, answers, qtbot) is None


def test_without_a_destination_nothing_is_copied(window, new_card, answers, qtbot):
    dialog = _asked(window, new_card, answers, qtbot)
    qtbot.mouseClick(dialog.bring, _LEFT)
    assert dialog.isVisible()
    assert not window.tidying.files.acting


def test_nothing_is_imported_or_removed_while_other_files_are_moved(
    window, new_card, photo_folder, answers, qtbot, monkeypatch
):
    library, files = window.session._library, window.tidying.files
    goes_on, real = threading.Event(), type(library).remove

    def waits(self, *args, **options):
        assert goes_on.wait(20)
        return real(self, *args, **options)

    monkeypatch.setattr(type(library), "remove", waits)
    choose(window, qtbot, "red-1.jpg")
    offer = library.plan_removing(window.photos.every_chosen_id())
    open_before = _asked(window, new_card, answers, qtbot)
    assert open_before.bring.isEnabled()
    files.remove_by_hand(offer.every.removals, "Removed photos")
    assert not open_before.bring.isEnabled()
    assert not window.acts.remove_photos.isEnabled()
    open_before.close()
    dialog = _asked(window, new_card, answers, qtbot)
    assert not dialog.bring.isEnabled()
    with qtbot.waitSignal(files.ended, timeout=20_000):
        goes_on.set()
    qtbot.waitUntil(window.acts.remove_photos.isEnabled, timeout=5_000)
    answers.destination = photo_folder / "From the card"
    with qtbot.waitSignal(files.ended, timeout=20_000):
        qtbot.mouseClick(dialog.bring, _LEFT)
    assert (photo_folder / "From the card" / "new.jpg").exists()


def test_rows_come_new_first_and_say_what_is_better():
    report = HaveReport(
        ("/c/a.jpg", "/c/b.jpg"),
        (
            Present("/c/d.jpg", "/l/d.jpg", "identical"),
            Present("/c/e.jpg", "/l/e.jpg", "copy", better=True, relation=("resized",)),
        ),
        (),
        0.0,
        near=(Near("/c/b.jpg", "/l/b.jpg", True, 0.9, 0.8),),
    )
    assert [(row.path, row.standing) for row in rows_of(report)] == [
        ("/c/a.jpg", "new"),
        ("/c/b.jpg", "near"),
        ("/c/e.jpg", "better"),
        ("/c/d.jpg", "present"),
    ]
