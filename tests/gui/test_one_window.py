"""One window a library: what a second start is called with goes to the window that is there."""

import json
import os
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, QTimer
from PySide6.QtWidgets import QApplication

from photo_finder.core.query import Example
from photo_finder.gui import app as gui_app
from photo_finder.gui import one_window
from photo_finder.gui.one_window import OneWindow, Request
from photo_finder.gui.session import Session
from photo_finder.gui.window import MainWindow
from tests.gui.crowd import Crowd
from tests.gui.shared_window import wait_for


@pytest.fixture
def first(application, tmp_path):
    """The door of the window that is there; each start has one of its own."""
    door = OneWindow(tmp_path / "door")
    assert door.enter([], [])
    yield door
    door.close()


def _start(folder: Path, *photos: Path) -> "subprocess.Popen[str]":
    """Another start of the program, as far as the door."""
    code = """
        import sys
        from pathlib import Path
        from photo_finder.gui.one_window import OneWindow
        door = OneWindow(Path(sys.argv[1]))
        print(door.enter([Path(sys.argv[1])], [Path(photo) for photo in sys.argv[2:]]))
    """
    command = [sys.executable, "-c", textwrap.dedent(code), str(folder), *map(str, photos)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_a_second_start_hands_its_files_to_the_first(first, tmp_path, qtbot):
    odd = tmp_path / os.fsdecode(b"stra\xdfe.jpg")
    got: list[Request] = []
    first.came.connect(got.append)
    first.listen()
    second = _start(tmp_path / "door", odd, tmp_path / "b.jpg")
    qtbot.waitUntil(lambda: bool(got), timeout=20_000)
    assert second.communicate()[0].strip() == "False"
    assert got == [Request((tmp_path / "door",), (odd, tmp_path / "b.jpg"))]


def test_what_comes_before_the_window_is_ready_is_not_lost(first, tmp_path, qtbot):
    second = _start(tmp_path / "door", tmp_path / "a.jpg")
    qtbot.waitUntil(lambda: bool(list((tmp_path / "door" / "requests").glob("*.json"))), timeout=20_000)
    got: list[Request] = []
    first.came.connect(got.append)
    first.listen()
    assert [request.photos for request in got] == [(tmp_path / "a.jpg",)]
    assert second.communicate()[0].strip() == "False"


def test_after_the_window_was_closed_the_next_start_opens_one(first, tmp_path):
    first.listen()
    first.close()
    assert _start(tmp_path / "door").communicate()[0].strip() == "True"


def test_a_start_that_waits_opens_a_window_once_the_other_is_closed(first, tmp_path, qtbot):
    second = _start(tmp_path / "door")
    requests = tmp_path / "door" / "requests"
    qtbot.waitUntil(lambda: bool(list(requests.glob("*.json"))), timeout=20_000)
    first.close()
    assert second.communicate()[0].strip() == "True"
    assert not list(requests.iterdir())


def test_a_door_that_is_deaf_leaves_what_comes_to_who_listens_next(first, tmp_path, qtbot):
    got: list[Request] = []
    first.came.connect(got.append)
    first.listen()
    first.turn_deaf()
    second = _start(tmp_path / "door", tmp_path / "a.jpg")
    requests = tmp_path / "door" / "requests"
    qtbot.waitUntil(lambda: bool(list(requests.glob("*.json"))), timeout=20_000)
    qtbot.wait(100)
    assert got == []
    for _ in range(3):
        first.listen()
    assert [request.photos for request in got] == [(tmp_path / "a.jpg",)]
    assert second.communicate()[0].strip() == "False"
    qtbot.waitUntil(lambda: len(first.findChildren(QFileSystemWatcher)) == 1)


def test_a_window_that_does_not_answer_keeps_nobody_out(first, tmp_path, monkeypatch):
    monkeypatch.setattr(one_window, "_PATIENCE_SECONDS", 0.1)
    assert OneWindow(tmp_path / "door").enter([], [tmp_path / "a.jpg"])
    assert not list((tmp_path / "door" / "requests").iterdir())


def test_requests_that_are_old_or_cannot_be_read_are_passed_over(first, tmp_path, caplog):
    requests = tmp_path / "door" / "requests"
    old = requests / "1.json"
    old.write_text(json.dumps({"folders": [], "photos": [], "token": ""}))
    os.utime(old, (0, 0))
    (requests / "2.json").write_text("{}")
    got: list[Request] = []
    first.came.connect(got.append)
    first.listen()
    assert got == []
    assert "cannot be read" in caplog.text


def test_a_folder_that_cannot_be_made_keeps_nobody_out(tmp_path, caplog):
    (tmp_path / "file").write_text("")
    assert OneWindow(tmp_path / "file" / "door").enter([], [])


def test_a_window_that_stepped_aside_comes_back_for_another_start(open_window):
    window = open_window(library=Crowd(50))
    window.hide()
    gui_app._receive(window, Request())
    assert window.isVisible()


def test_the_open_window_searches_by_what_another_start_names(application, first, tmp_path, qtbot):
    """Through the program's own loop, which lasts until the window is closed."""
    photo, asked = tmp_path / "beach.jpg", []
    other = threading.Thread(
        name="another start", target=lambda: asked.append(OneWindow(tmp_path / "door").enter([], [photo]))
    )

    def watch() -> None:
        (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
        if not window.session.is_open:
            QTimer.singleShot(20, watch)
            return
        window.similar.asked.connect(lambda question: (asked.append(question.like), window.close()))
        other.start()

    QTimer.singleShot(0, watch)
    assert gui_app.run(lambda: Crowd(50), [], [], door=first) == 0
    other.join(20)
    assert set(asked) == {False, (Example(photo),)}


@pytest.mark.usefixtures("speak")  # a program that runs speaks the system's language
def test_a_start_made_while_the_window_closes_opens_one_of_its_own(application, first, tmp_path, monkeypatch):
    opens, requests = [], tmp_path / "door" / "requests"
    other = threading.Thread(
        name="another start", target=lambda: opens.append(OneWindow(tmp_path / "door").enter([], [tmp_path]))
    )
    close = Session.close

    def close_slowly(session: Session) -> bool:
        other.start()
        wait_for(lambda: bool(list(requests.glob("*.json"))))
        return close(session)

    def watch() -> None:
        (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
        if window.session.is_open:
            monkeypatch.setattr(Session, "close", close_slowly)
            window.close()
        else:
            QTimer.singleShot(20, watch)

    QTimer.singleShot(0, watch)
    assert gui_app.run(lambda: Crowd(50), [], [], door=first) == 0
    other.join(20)
    assert opens == [True]
