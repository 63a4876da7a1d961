"""What changes on the disk shows in the window by itself: real folders, the real window."""

import errno
import os
import sys
import threading

import numpy as np
import pytest
from PIL import Image

from photo_finder.gui.tasks import Lane
from photo_finder.indexing import parts
from photo_finder.watching import gathering, inotify, watcher

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="by Linux' own means")


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(gathering, "QUIET_SECONDS", 0.3)
    monkeypatch.setattr(parts, "UNFINISHED_SECONDS", 0.2)
    monkeypatch.setattr(watcher, "LOOK_SECONDS", 0.2)


def _rests(window, qtbot, count):
    """So many photos are shown, and nothing is read any more."""
    qtbot.waitUntil(
        lambda: window.photos.model.rowCount() == count and not window.session.indexing, timeout=15_000
    )


def _watched(window, qtbot):
    qtbot.waitUntil(lambda: bool(window.desk.watching.state.watched), timeout=5_000)


def _photo(path, value):
    pixels = np.full((60, 80, 3), value, np.uint8)
    pixels[: value % 50] = 255
    Image.fromarray(pixels).save(path)


def test_photos_that_are_written_moved_and_deleted_show_by_themselves(full_window, photo_folder, qtbot):
    window = full_window
    _watched(window, qtbot)
    for number in range(2):
        _photo(photo_folder / f"new-{number}.png", 40 + 60 * number)
    _rests(window, qtbot, 26)
    assert window.activity.text.text() == "2 new photos"
    (photo_folder / "new-0.png").rename(photo_folder / "copies" / "moved.png")
    qtbot.waitUntil(lambda: "moved.png" in _names(window), timeout=15_000)
    assert len(_names(window)) == 26
    (photo_folder / "copies" / "moved.png").unlink()
    _rests(window, qtbot, 25)
    more = photo_folder / "More" / "inner"
    more.mkdir(parents=True)
    _photo(more / "deep.png", 90)
    _rests(window, qtbot, 26)


def _names(window):
    model = window.photos.model
    model.want([range(model.rowCount())], 100)
    photos = [model.photo(row) for row in range(model.rowCount())]
    return [os.path.basename(photo.path) for photo in photos if photo is not None and photo.files]


def test_a_drive_that_goes_is_away_and_comes_back_by_itself(full_window, photo_folder, qtbot):
    window = full_window
    _watched(window, qtbot)
    elsewhere = photo_folder.rename(photo_folder.with_name("unplugged"))
    folders = window.sidebar.folders
    qtbot.waitUntil(lambda: "drive is away" in folders.topLevelItem(0).toolTip(0), timeout=15_000)
    assert window.photos.model.rowCount() == 24
    elsewhere.rename(photo_folder)
    qtbot.waitUntil(lambda: "drive is away" not in folders.topLevelItem(0).toolTip(0), timeout=15_000)
    _rests(window, qtbot, 24)


def test_where_the_system_cannot_watch_it_is_said_once_and_changes_still_show(
    open_window, photo_folder, qtbot, monkeypatch
):
    def refuse(_descriptor, _path):
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(inotify, "add_watch", refuse)
    monkeypatch.setattr(watcher, "TURN_SECONDS", 0.5)
    window = open_window(folders=(photo_folder,))
    _rests(window, qtbot, 24)
    qtbot.waitUntil(lambda: bool(window.desk.watching.state.by_turns), timeout=5_000)
    _photo(photo_folder / "new.png", 40)
    _rests(window, qtbot, 25)
    told = [notice.text for notice in window.desk.notices.all() if "every 5 minutes" in notice.text]
    assert len(told) == 1
    assert "more folders than the system can watch" in told[0]
    assert not window.banner.isVisible()
    window.acts.activity.trigger()
    assert told[0] in window.desk.dialog.watching.text()


def test_what_another_program_keeps_busy_is_looked_at_later(full_window, photo_folder, qtbot, monkeypatch):
    import filelock

    from photo_finder.gui import watching

    monkeypatch.setattr(watching, "_BUSY_SECONDS", 0.3)
    window = full_window
    _watched(window, qtbot)
    other = filelock.FileLock(window.session._library._paths.library / "lock")
    with other:
        with qtbot.waitSignal(window.session.indexing_ended, timeout=15_000) as ended:
            _photo(photo_folder / "new.png", 40)
        assert ended.args == [None]
        assert not window.banner.isVisible()
    _rests(window, qtbot, 25)


def test_watching_can_be_turned_off_and_waits_while_reading_is_paused(full_window, photo_folder, qtbot):
    from dataclasses import replace

    window = full_window
    _watched(window, qtbot)
    window._change(replace(window._settings, watch=False))
    qtbot.waitUntil(lambda: not window.desk.watching.on, timeout=5_000)
    _photo(photo_folder / "new.png", 40)
    qtbot.wait(900)
    assert window.photos.model.rowCount() == 24
    window.acts.activity.trigger()
    assert "not noticed" in window.desk.dialog.watching.text()
    window._change(replace(window._settings, watch=True))
    _watched(window, qtbot)
    window.acts.update.trigger()
    _rests(window, qtbot, 25)


def test_what_changes_shows_while_something_else_takes_long(full_window, photo_folder, qtbot):
    """Looking for copies in a large library takes an hour; new photos do not wait for it."""
    window, gate = full_window, threading.Event()
    _watched(window, qtbot)
    window.session.ask(Lane.LONG, lambda _l, _c, _p: gate.wait(20), done=lambda _came: None)
    try:
        _photo(photo_folder / "new.png", 40)
        _rests(window, qtbot, 25)
    finally:
        gate.set()
