"""Do I have these already? On a real library and a folder outside of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from photo_finder.core.duplicates import HaveReport, Near, Present
from photo_finder.gui.having.dialog import HaveDialog
from photo_finder.gui.having.rows import rows_of

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
def window(open_window, photo_folder, qtbot):
    opened = open_window(folders=(photo_folder,))
    qtbot.waitUntil(lambda: not opened.session.indexing and opened.session.is_open, timeout=30_000)
    return opened


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
