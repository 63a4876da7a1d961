"""Which duplicates are shown, what was said of them, and what is written of them: on a real library."""

import csv
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from photo_finder.gui import wording
from photo_finder.gui.duplicates.verdicts_dialog import VerdictsDialog
from tests.gui.menus import choices, choose

_LEFT, _KEY = Qt.MouseButton.LeftButton, Qt.Key


@pytest.fixture
def twice(photo_folder: Path) -> Path:
    """Two groups: one across the folders a and b, one within b."""
    for name, folder in (("green-1", "a"), ("blue-2", "b"), ("blue-2", "b/deep")):
        (photo_folder / folder).mkdir(exist_ok=True)
        data = (photo_folder / f"{name}.jpg").read_bytes()
        (photo_folder / folder / f"{name} (1).jpg").write_bytes(data)
    (photo_folder / "blue-2.jpg").unlink()
    shutil.rmtree(photo_folder / "copies")
    return photo_folder


@pytest.fixture
def place(open_window, twice, qtbot):
    window = open_window(folders=(twice,))
    qtbot.waitUntil(lambda: not window.session.indexing and window.session.is_open, timeout=30_000)
    window.acts.show_duplicates.trigger()
    found = window.tidying.duplicates
    qtbot.waitUntil(lambda: found.model.rowCount() == 2, timeout=8_000)
    return found


def _names(place):
    return [Path(place.model.group(row).keeper.file.path).name[:5] for row in range(place.model.rowCount())]


def test_only_a_folder_is_compared_and_all_is_shown_again(place, twice, answers, qtbot):
    assert place.scope.text() == "All files"
    assert choices(place.scope)["All files"].isChecked()
    answers.folder = twice / "b"
    choose(place.scope, "Only files in a folder…")
    qtbot.waitUntil(lambda: place.model.rowCount() == 1, timeout=10_000)
    assert (place.scope.text(), _names(place)) == ("in b", ["blue-"])
    assert place.scope.toolTip() == str(twice / "b")
    answers.folder = twice / "a"
    choose(place.scope, "Only files in a folder…")
    qtbot.waitUntil(lambda: place.parts.tells.startswith("Nothing of this kind among"), timeout=10_000)
    qtbot.mouseClick(place.parts.show_all, _LEFT)
    qtbot.waitUntil(lambda: place.model.rowCount() == 2, timeout=10_000)
    assert place.scope.text() == "All files"
    assert not place.parts.show_all.isVisible()


def test_files_of_one_folder_or_of_an_archive_are_left_alone(place, twice, answers, qtbot):
    answers.folder = twice / "b"
    choose(place.scope, "Never files of one folder with each other…")
    qtbot.waitUntil(lambda: _names(place) == ["green"], timeout=10_000)
    choose(place.scope, "All files")
    qtbot.waitUntil(lambda: place.model.rowCount() == 2, timeout=10_000)
    answers.folder = twice / "a"
    choose(place.scope, "Only with an archive, which stays as it is…")
    qtbot.waitUntil(lambda: _names(place) == ["green"], timeout=10_000)
    assert place.scope.text() == "with a"
    assert place.query.scope.against == twice / "a"


def test_a_folder_that_nobody_chose_changes_nothing(place, answers):
    answers.folder = None
    choose(place.scope, "Only files in a folder…")
    assert not place.scope.limits


def test_small_groups_are_left_out_of_what_is_shown_and_of_the_plan(place, qtbot):
    choose(place.scope, f"Groups with more than {wording.size(1 << 20)} to free")
    qtbot.waitUntil(lambda: place.model.rowCount() == 0 and not place.parts.clean.isEnabled(), timeout=10_000)
    assert place.scope.text() == f"over {wording.size(1 << 20)}"
    assert place.query.least_bytes == 1 << 20


def test_how_sure_copies_must_be_is_remembered(place, open_window, twice, qtbot):
    choose(place.precision, "99.9 %")
    library = place._session._library
    qtbot.waitUntil(lambda: library.settings().copy_precision == 0.999, timeout=10_000)
    again = open_window(folders=())
    qtbot.waitUntil(lambda: again.session.is_open, timeout=30_000)
    other = again.tidying.duplicates
    qtbot.waitUntil(lambda: other.query.precision == 0.999, timeout=10_000)
    assert other.precision.text() == "99.9 % right"


def test_what_was_said_is_listed_and_taken_back(place, twice, qtbot):
    window, library = place.window(), place._session._library
    window.acts.verdicts.trigger()
    (dialog,) = window.findChildren(VerdictsDialog)
    qtbot.waitUntil(lambda: dialog.sentence.text().startswith("Nothing yet"), timeout=10_000)
    assert not dialog.back.isEnabled()
    dialog.close()

    library.say_not_duplicates(twice / "green-1.jpg", [twice / "b" / "blue-2 (1).jpg"])
    window.acts.verdicts.trigger()
    dialog = next(each for each in window.findChildren(VerdictsDialog) if each.isVisible())
    qtbot.waitUntil(lambda: dialog.rows.count() == 1, timeout=10_000)
    text = dialog.rows.item(0).text()
    assert "green-1" in text
    assert "blue-2" in text
    qtbot.waitUntil(lambda: not dialog.rows.item(0).icon().isNull(), timeout=10_000)
    qtbot.mouseClick(dialog.back, _LEFT)
    qtbot.waitUntil(lambda: dialog.rows.count() == 0, timeout=10_000)
    assert library.verdicts() == ()


def test_groups_are_exported_as_they_are_shown(place, tmp_path, answers, qtbot):
    window = place.window()
    answers.target = tmp_path / "found.csv"
    window.acts.export.trigger()
    qtbot.waitUntil((tmp_path / "found.csv").exists, timeout=10_000)
    qtbot.waitUntil(
        lambda: window.banner.text.text() == "The groups were written into found.csv.", timeout=5000
    )
    with open(tmp_path / "found.csv", encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 4


def test_rules_are_kept_under_a_name_and_offered(place, answers, qtbot):
    answers.name = "Trip"
    choose(place.rules.buttons[0], "Save these rules under a name…")
    library = place._session._library
    qtbot.waitUntil(lambda: "trip" in library.keep_sets(), timeout=10_000)
    qtbot.waitUntil(lambda: "trip" in choices(place.rules.buttons[0]), timeout=10_000)
    choose(place.rules.buttons[0], "largest")
    qtbot.waitUntil(lambda: library.settings().keep == ("largest",), timeout=10_000)
    choose(place.rules.buttons[0], "trip")
    qtbot.waitUntil(lambda: library.settings().keep == (), timeout=10_000)
