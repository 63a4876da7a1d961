"""Opening and leaving the program, its faults, its icons."""

import json
import sys
import threading
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from photo_finder.bootstrap import open_library
from photo_finder.core.browsing import PhotoOrder
from photo_finder.core.errors import LibraryError
from photo_finder.gui import app as gui_app
from photo_finder.gui.crash import CrashDialog, CrashReporter, report
from photo_finder.gui.window import MainWindow
from photo_finder.paths import assets_folder
from tests.gui.crowd import Crowd
from tests.gui.shared_window import let_go

GUI = Path(gui_app.__file__).parent

# The program speaks the system's language; the tests after these want another one.
pytestmark = pytest.mark.usefixtures("speak")


def test_the_program_runs_until_its_window_is_closed(application, qtbot):
    seen = []

    def leave() -> None:
        (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
        if not window.session.is_open:
            QTimer.singleShot(20, leave)
            return
        seen.append(window.windowTitle())
        assert window.screen().availableSize().expandedTo(window.size()) == window.screen().availableSize()
        worn.append(application.styleSheet())
        window.close()

    worn: list[str] = []
    application.setStyleSheet("")
    QTimer.singleShot(0, leave)
    hooks = sys.excepthook
    assert gui_app.run(lambda: Crowd(50), [], []) == 0
    assert seen == ["Photo Finder"]
    assert worn[0], "it wears its own look from the start"
    assert sys.excepthook is hooks


def test_the_window_is_there_before_the_library(application, qtbot):
    """A library that takes long to open keeps nobody from seeing the window."""
    gate = threading.Event()
    seen = []

    def slow():
        gate.wait(10)
        return Crowd(50)

    def look() -> None:
        (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
        seen.append(window.session.is_open)
        gate.set()
        window.session.opened.connect(window.close)

    QTimer.singleShot(50, look)
    assert gui_app.run(slow, [], []) == 0
    assert seen == [False]


def test_what_the_first_search_needs_is_loaded_before_it(open_window, paths, monkeypatch, qtbot):
    library = open_library(paths)
    begun = []
    load = library.warm_up
    monkeypatch.setattr(library, "warm_up", lambda: (begun.append(library._engine.embedder._session), load()))
    window = open_window(library=library)
    qtbot.waitUntil(lambda: bool(begun), timeout=10_000)
    qtbot.waitUntil(lambda: not window.session._runner.busy, timeout=10_000)
    assert begun == [None]
    assert library._engine.embedder._session is not None
    assert library._engine.neighbourhood._loaded


def test_a_missing_model_keeps_nobody_from_looking_at_photos(open_window, paths, qtbot, caplog):
    caplog.set_level("INFO")
    library = open_library(paths)
    (library.active_model().folder / "model.onnx").unlink()
    window = open_window(library=library)
    told = []
    window.session.trouble.connect(told.append)
    qtbot.waitUntil(lambda: "model" in caplog.text, timeout=10_000)
    assert told == []


def test_a_fault_of_the_program_is_shown_logged_and_can_be_copied(application, qtbot, caplog):
    reporter = CrashReporter()
    reporter.install()
    try:
        try:
            raise ZeroDivisionError("a fault on purpose")
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
        qtbot.waitUntil(lambda: any(isinstance(w, CrashDialog) for w in QApplication.topLevelWidgets()))
    finally:
        reporter.remove()
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog))
    assert "a fault on purpose" in dialog.text.toPlainText()
    assert PySide6.__version__ in dialog.text.toPlainText()
    dialog.copy.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    assert any(record.exc_info for record in caplog.records)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_a_report_names_version_and_system():
    text = report(ValueError("x"))
    assert text.startswith("Photo Finder ")
    assert "Python " in text


def test_every_icon_that_is_used_is_there_and_every_one_there_is_used():
    used = "\n".join(path.read_text(encoding="utf-8") for path in GUI.rglob("*.py"))
    icons = {path.stem for path in (assets_folder() / "icons").glob("*.svg")}
    assert {name for name in icons if f'"{name}"' not in used} == set()
    assert (assets_folder() / "icons" / "LICENSE").is_file()


@pytest.fixture
def open_again(application, qtbot, paths, photo_folder):
    """Opens the window as the program does, with the file that remembers it; closed again at the end."""
    from photo_finder.bootstrap import open_library
    from photo_finder.gui.choosers import Choosers
    from photo_finder.gui.remembering import Remembering
    from photo_finder.gui.theme import Theme
    from photo_finder.settings import Settings

    opened = []

    def make(*, folders=(), anew=False, opening=None):
        window = gui_app.build(Theme("light"), Settings(theme="light"), Choosers())
        opened.append(window)
        Remembering(window, paths.window_state, anew=anew)
        gui_app.begin(window, opening or (lambda: open_library(paths)), folders, ())
        window.show()
        if opening is not None:
            return window
        qtbot.waitUntil(
            lambda: window.photos.model.rowCount() > 0 and not window.session.indexing, timeout=30_000
        )
        qtbot.waitUntil(lambda: window.sidebar.folders.topLevelItemCount() == 1, timeout=10_000)
        return window

    yield make
    for window in opened:
        window.close()
        let_go(window)


def test_the_window_comes_back_as_it_was_left(open_again, photo_folder, qtbot):
    window = open_again(folders=(photo_folder,), anew=True)
    window.resize(760, 642)
    window.acts.details.setChecked(False)
    window.show_folder(str(photo_folder))
    window.photos.view.select_rows([3, 5], keep=5)
    chosen = window.photos.chosen_ids()
    window.close()
    again = open_again()
    assert (again.width(), again.height()) == (760, 642)
    assert not again.acts.details.isChecked()
    assert again.sidebar.chosen_folder() == str(photo_folder)
    assert again.photos.chosen_ids() == chosen
    assert again.photos.view.current_row() == 5
    again.show_place("removed")
    again.close()
    third = open_again()
    assert third.shown_place == "removed"
    assert third.sidebar.chosen_folder() is None


def test_choices_come_back_as_they_were_left(open_again, photo_folder, qtbot):
    window = open_again(folders=(photo_folder,), anew=True)
    window.photos.sort(PhotoOrder("name", backwards=True))
    window.tidying.duplicates.show_kind("copy")
    window.similar.strictness.setValue(17)
    window.viewer.bar.facts.setChecked(True)
    window.photos.view.select_rows([0], keep=0)
    window.acts.preview.trigger()
    qtbot.waitUntil(window.viewer.isVisible, timeout=20_000)
    window.viewer.start_slides(20)
    window.viewer.close_view()
    window.close()
    again = open_again(anew=True)
    assert again.photos.bar.order == PhotoOrder("name", backwards=True)
    assert isinstance(again.photos._runs[0].key, str)  # headings of names, not of months
    assert again.tidying.duplicates.kind == "copy"
    assert again.similar.strictness.value() == 17
    assert again.viewer.bar.facts.isChecked()
    assert again.viewer.slides.seconds == again.viewer.bar.seconds == 20


def test_the_album_that_was_shown_is_shown_again(open_again, photo_folder, qtbot):
    window = open_again(folders=(photo_folder,), anew=True)
    window.albums.keeper.fill("Best", [window.photos.model.photo_id(0)], lambda _change: None)
    qtbot.waitUntil(lambda: bool(window.albums.keeper.albums), timeout=10_000)
    window.albums.open(window.albums.keeper.albums[0].id)
    window.close()
    again = open_again()
    qtbot.waitUntil(lambda: again.albums.shown is not None, timeout=10_000)
    assert again.albums.place.album.name == "Best"


@pytest.mark.parametrize("opens", [True, False], ids=["too late", "not at all"])
def test_what_was_looked_at_stays_remembered_if_the_library_does_not_come(
    open_again, paths, photo_folder, qtbot, opens
):
    window = open_again(folders=(photo_folder,), anew=True)
    window.show_folder(str(photo_folder))
    window.photos.view.select_rows([3, 5], keep=5)
    window.resize(760, 642)
    window.close()
    kept = json.loads(paths.window_state.read_text())
    assert (kept["folder"], len(kept["chosen"])) == (str(photo_folder), 2)
    gate = threading.Event()

    def opening():
        if not opens:
            raise LibraryError("It was made by a newer version.")
        gate.wait(20)
        return Crowd(50)

    again = open_again(opening=opening)
    if not opens:
        qtbot.waitUntil(lambda: again.frame.refused, timeout=10_000)
    again.resize(755, 633)
    gate.set()  # its answer waits behind what this thread does: the window is closed
    again.close()
    left = json.loads(paths.window_state.read_text())
    assert left.pop("geometry") != kept.pop("geometry")
    assert left == kept


_ODD: dict[str, object] = {
    **dict.fromkeys(("geometry", "album", "facts"), 5),
    **dict.fromkeys(("parts", "chosen", "place"), "?"),
    **{key: [{}] for key in ("kind", "seconds", "sorted by")},
    "strictness": -1,
}


@pytest.mark.parametrize("kept", ["", "[1]", json.dumps(_ODD)])
def test_what_was_kept_of_the_window_and_cannot_be_read_is_passed_over(kept, open_again, paths, photo_folder):
    paths.window_state.parent.mkdir(parents=True, exist_ok=True)
    paths.window_state.write_text(kept)
    window = open_again(folders=(photo_folder,))
    assert window.shown_place == "photos"
    assert window.isVisible()
