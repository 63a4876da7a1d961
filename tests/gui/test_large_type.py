"""Larger type: whatever holds words grows with it, and nothing moves for those who do not want it."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from photo_finder.core.query import Example
from photo_finder.gui import system_wishes
from photo_finder.gui.grid.file_tile import kind_of
from photo_finder.gui.limits import DatesDialog
from photo_finder.gui.saved.name_dialog import NameDialog
from photo_finder.gui.scheme import BODY
from photo_finder.gui.settings_dialog import SettingsDialog
from photo_finder.gui.shortcuts_dialog import ShortcutsDialog
from photo_finder.gui.theme import MOST_GROWN, Theme, font, grown, room, set_type, show_busy
from tests.gui.crowd import Crowd
from tests.gui.fitting import cut_off


@pytest.fixture
def large(application: QApplication) -> Iterator[None]:
    """Type half as large again, for a window that is built afterwards."""
    set_type(1.5)
    yield
    set_type(1)


@pytest.fixture
def large_window(large, open_window, qtbot):
    window = open_window(library=Crowd(120, groups=6))
    window.resize(1100, 750)
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 120)
    return window


def _whole(window: QWidget, qtbot) -> list[str]:
    """Words that are cut off once everything has its place."""
    for _ in range(40):
        qtbot.wait(10)
        if not cut_off(window):
            break
    return cut_off(window)


def test_lengths_grow_with_type(large):
    assert font().pixelSize() == QApplication.font().pixelSize() == round(1.5 * BODY)
    assert grown(32) == pytest.approx(48, abs=2)
    assert room(100, 50).height() == grown(50)
    set_type(1)
    assert grown(32) == 32


@pytest.mark.parametrize("wild", [0.0, 100.0])
def test_type_of_no_sensible_size_is_not_taken(large, wild):
    set_type(wild)
    assert 10 <= font().pixelSize() <= MOST_GROWN * BODY


@pytest.mark.parametrize("size", [(1100, 750), (900, 600)])
def test_no_word_of_a_place_is_cut_off(large_window, qtbot, size):
    window, tidying, cut = large_window, large_window.tidying, {}
    window.resize(*size)
    window.photos.view.select_rows([1, 2, 3], keep=2)
    cut["photos"] = _whole(window, qtbot)
    with qtbot.waitSignal(window.similar.answered, timeout=10_000):
        window.search_like([Example(5)])
    cut["similar"] = _whole(window, qtbot)
    window.acts.show_duplicates.trigger()
    qtbot.waitUntil(lambda: tidying.duplicates.model.rowCount() > 0)
    cut["duplicates"] = _whole(window, qtbot)
    window.acts.show_groups.trigger()
    cut["before groups"] = _whole(window, qtbot)
    tidying.groups.start.propose.click()
    qtbot.waitUntil(lambda: tidying.groups.model.groups > 0)
    tidying.groups.view.select_rows([0])
    cut["groups"] = _whole(window, qtbot)
    window.acts.show_removed.trigger()
    cut["removed"] = _whole(window, qtbot)
    assert {key: found for key, found in cut.items() if found} == {}
    assert window.size().toTuple() == size


def test_no_word_of_a_dialog_is_cut_off(large_window, qtbot):
    window, cut = large_window, {}
    for dialog in (
        SettingsDialog(window._settings, window),
        ShortcutsDialog(window.acts, window),
        DatesDialog(window.similar.question.where, window),
        NameDialog("Save", "Dogs", "A note.", window),
    ):
        dialog.show()
        cut[type(dialog).__name__] = _whole(dialog, qtbot)
        dialog.close()
    assert {name: found for name, found in cut.items() if found} == {}


def test_rows_of_lists_hold_their_lines(large_window, qtbot):
    window = large_window
    window.acts.show_duplicates.trigger()
    rows = window.tidying.duplicates.rows
    qtbot.waitUntil(lambda: window.tidying.duplicates.model.rowCount() > 0)
    lines = rows.fontMetrics().height() * 3
    assert rows.sizeHintForRow(0) >= lines * 0.9
    places = window.sidebar.places
    assert places.sizeHintForRow(0) > places.fontMetrics().height()
    assert places.height() >= places.count() * places.sizeHintForRow(0)


# --- what the system wishes ---


def _answer(monkeypatch, code: int, text: str) -> None:
    told = subprocess.CompletedProcess([], code, text, "")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system_wishes.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system_wishes.subprocess, "run", lambda *_a, **_k: told)


@pytest.mark.parametrize(
    ("code", "text", "less"), [(0, "false\n", True), (0, "true\n", False), (1, "", False), (0, "?", False)]
)
def test_gnome_tells_whether_things_may_move(monkeypatch, code, text, less):
    _answer(monkeypatch, code, text)
    assert system_wishes.less_motion() is less


def test_a_system_that_does_not_answer_in_time_wishes_nothing(monkeypatch):
    _answer(monkeypatch, 0, "")

    def late(*_a: object, **_k: object) -> None:
        raise subprocess.TimeoutExpired("gsettings", 1)

    monkeypatch.setattr(system_wishes.subprocess, "run", late)
    assert system_wishes.less_motion() is False


def test_larger_type_of_the_system_is_followed(application, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    face = QApplication.font()
    for pixels, scale in ((12, 1.0), (18, 1.5), (8, 1.0), (60, 2.0)):
        face.setPixelSize(pixels)
        monkeypatch.setattr(system_wishes.QFontDatabase, "systemFont", lambda _kind, face=face: face)
        assert system_wishes.type_scale() == pytest.approx(scale)


# --- motion ---


@pytest.mark.parametrize("still", [True, False])
def test_a_bar_that_knows_no_end_stands_still_for_those_who_wish_it(application, qtbot, still):
    theme = Theme("light")
    theme.choose("light", still=still)
    bar = QProgressBar()
    qtbot.addWidget(bar)
    show_busy(bar)
    assert (bar.maximum() == 0) is not still
    theme.choose("light")


def test_what_the_system_wishes_outweighs_the_setting(application):
    theme = Theme("light", still=True)
    theme.choose("dark", still=False)
    assert "widget-animation-duration: 0" in application.styleSheet()
    Theme("light").apply()
    assert "widget-animation-duration" not in application.styleSheet()


def test_size_of_type_and_motion_are_settings(large_window, qtbot):
    settings = replace(large_window._settings, text_percent=130)
    dialog = SettingsDialog(settings, large_window)
    assert dialog.text.currentData() == 130
    dialog.text.setCurrentIndex(dialog.text.findData(150))
    dialog.still.setChecked(True)
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.accept()
    assert told.args[0] == replace(settings, text_percent=150, less_motion=True)


@pytest.mark.parametrize(
    ("name", "kind"), [("a.xmp", "XMP"), ("b.JPG.xmp", "XMP"), ("README", ""), ("x.photoslibrary", "")]
)
def test_a_file_that_is_no_picture_is_told_by_its_kind(name, kind):
    assert kind_of(name) == kind
