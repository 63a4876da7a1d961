"""What was said before the window is closed is kept, whatever else was under way."""

import threading
from contextlib import contextmanager
from dataclasses import replace

import pytest

from photo_finder.bootstrap import open_library
from photo_finder.gui.duplicates import marks as marks_file
from photo_finder.gui.duplicates.marks import NotThese
from photo_finder.gui.tasks import Lane


def _until_cancelled(_library, cancel, _progress):
    while not cancel.is_set():
        threading.Event().wait(0.01)


@contextmanager
def _read_again(paths):
    library = open_library(paths)
    try:
        yield library
    finally:
        library.close()


@pytest.fixture
def busy_window(full_window):
    """Files are moved, and two questions take long; all that is only until they are cancelled."""
    for lane in (Lane.FILES, Lane.QUESTION, Lane.QUESTION):
        full_window.session.ask(lane, _until_cancelled, done=lambda _none: None)
    return full_window


def _photos(window):
    library = window.session._library
    return library.photos(library.photo_ids().tolist())


def _verdict(first, second):
    return NotThese(first.digest, (second.digest,))


def test_what_is_said_while_files_are_moved_and_questions_asked_is_kept_at_once(busy_window, qtbot):
    window, library = busy_window, busy_window.session._library
    photos = _photos(window)
    window.tidying.files.say_not_duplicates(_verdict(photos[0], photos[1]))
    qtbot.waitUntil(lambda: len(library.verdicts()) == 1)
    window.albums.keeper.fill("Best", [photos[2].id], lambda _change: None)
    qtbot.waitUntil(lambda: [album.name for album in window.albums.keeper.albums] == ["Best"])
    window.albums.keeper.take_back()
    qtbot.waitUntil(lambda: window.albums.keeper.albums == ())
    window.tidying.files.save_rules("mine", "newest")
    qtbot.waitUntil(lambda: "mine" in library.keep_sets())
    window._change(replace(window.settings, threads=1))
    qtbot.waitUntil(lambda: library.settings().threads == 1)
    assert "mine" in library.keep_sets(), "no older copy of the settings takes it away"


def test_what_was_said_before_closing_and_not_begun_is_kept(busy_window, paths):
    """More than a thread can do before it is closed."""
    window, photos = busy_window, _photos(busy_window)
    for other in photos[1:]:
        window.tidying.files.say_not_duplicates(_verdict(photos[0], other))
    window.albums.keeper.fill("Best", [photos[2].id], lambda _change: None)
    window.tidying.files.save_rules("mine", "newest")
    marked, marks = paths.library / "marked.json", {(photos[0].path, photos[0].digest): "keep"}
    window.tidying.files.keep_marks(marked, marks, lambda: None)
    window._change(replace(window.settings, threads=1))
    window.close()
    assert window.stopped
    assert marks_file.load(marked) == marks
    with _read_again(paths) as library:
        assert len(library.verdicts()) == len(photos) - 1
        assert [album.name for album in library.albums.all()] == ["Best"]
        assert library.keep_sets() == {"mine": "newest"}
        assert library.settings().threads == 1


def test_what_cannot_be_kept_while_closing_is_logged(full_window, paths, caplog):
    window, photos = full_window, _photos(full_window)
    for other in (photos[1], photos[0], photos[2]):  # the second is the same picture
        window.tidying.files.say_not_duplicates(_verdict(photos[0], other))
    window.close()
    assert window.stopped
    (record,) = [record for record in caplog.records if "could not be kept" in record.message]
    assert "same picture" in str(record.exc_info[1])
    with _read_again(paths) as library:
        assert len(library.verdicts()) == 2
