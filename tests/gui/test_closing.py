"""What was said before the window is closed is kept, whatever else was under way."""

import threading
from contextlib import contextmanager
from dataclasses import replace

import pytest

from photo_finder.bootstrap import open_library
from photo_finder.gui.duplicates import marks as marks_file
from photo_finder.gui.duplicates.marks import NotThese
from photo_finder.gui.tasks import Lane, Latest
from tests.gui.pictures_made import make_photos


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


@pytest.fixture
def reading(full_window):
    """Photos are read until that is cancelled."""
    library = full_window.session._library

    def work(cancel, progress):
        _until_cancelled(library, cancel, progress)
        return library.index(progress=progress, cancel=cancel)

    full_window.session.runs.start(work)
    return full_window


def _folders(library):
    return [folder.path for folder in library.folders()]


@pytest.fixture
def other(tmp_path):
    return make_photos(tmp_path / "Other")


def test_a_folder_that_is_added_while_others_are_read_is_watched_at_once(reading, photo_folder, other, qtbot):
    reading.add_folders([other])
    both = [str(photo_folder), str(other)]
    qtbot.waitUntil(lambda: _folders(reading.session._library) == both)
    qtbot.waitUntil(lambda: reading.sidebar.folders.topLevelItemCount() == 2)
    with qtbot.waitSignal(reading.session.indexing_ended):
        reading.session.cancel_indexing()
    assert _folders(reading.session._library) == both


def test_a_folder_that_is_added_just_before_closing_is_watched(reading, paths, photo_folder, other):
    reading.add_folders([other])
    reading.close()
    with _read_again(paths) as library:
        assert _folders(library) == [str(photo_folder), str(other)]


def test_a_folder_that_is_none_is_told_of_while_others_are_read(reading, tmp_path, qtbot):
    reading.session.index([tmp_path / "nowhere"])
    qtbot.waitUntil(reading.banner.isVisible)
    assert "nowhere" in reading.banner.text.text()
    assert reading.session.indexing
    with qtbot.waitSignal(reading.session.indexing_ended):
        reading.session.cancel_indexing()
    assert not reading.session.indexing


def test_a_folder_that_is_removed_while_photos_are_read_is_gone_when_it_is_closed(
    reading, paths, photo_folder
):
    reading.wishes.remove(str(photo_folder))
    reading.close()
    with _read_again(paths) as library:
        assert _folders(library) == []
        assert library.status().files == 0


def test_a_folder_that_lies_elsewhere_now_does_so_when_it_is_closed(reading, paths, photo_folder, answers):
    answers.folder = photo_folder.rename(photo_folder.with_name("Elsewhere"))
    reading.wishes.relocate(str(photo_folder))
    reading.close()
    with _read_again(paths) as library:
        assert _folders(library) == [str(answers.folder)]


def test_a_folder_that_is_removed_and_added_again_is_watched(reading, paths, photo_folder):
    reading.wishes.remove(str(photo_folder))
    reading.add_folders([photo_folder])
    reading.close()
    with _read_again(paths) as library:
        assert _folders(library) == [str(photo_folder)]


def test_going_on_with_a_folder_that_was_removed_meanwhile_does_not_bring_it_back(
    full_window, photo_folder, qtbot
):
    session, library = full_window.session, full_window.session._library
    gate = threading.Event()
    session.ask(Lane.INDEX, lambda _l, _c, _p: gate.wait(20), done=lambda _came: None)
    session.index([photo_folder])
    qtbot.waitUntil(lambda: session.runs.running)
    with qtbot.waitSignal(session.indexing_ended):
        session.runs.pause()
        gate.set()
    full_window.wishes.remove(str(photo_folder))
    qtbot.waitUntil(lambda: _folders(library) == [])
    with qtbot.waitSignal(session.indexing_ended):
        session.runs.resume()
    assert _folders(library) == []
    assert library.status().files == 0


def test_settings_that_wait_to_be_kept_are_not_changed_back_by_an_answer(full_window, qtbot):
    window, library, gate = full_window, full_window.session._library, threading.Event()
    window.session.ask(Lane.WORDS, lambda _l, _c, _p: gate.wait(20), done=lambda _came: None)
    window._change(replace(window.settings, threads=1))
    answered = []
    window.session.state(answered.append, Latest())
    qtbot.waitUntil(lambda: len(answered) == 1)
    assert answered[0].settings.threads == 1
    assert library.settings().threads == 0
    window.refresh()
    qtbot.waitUntil(lambda: not window._state._task.running)
    window._keep_size(200)
    gate.set()
    qtbot.waitUntil(lambda: library.settings().thumbnail_points == 200)
    assert library.settings().threads == window.settings.threads == 1


def test_settings_that_cannot_be_kept_are_told_of_and_are_as_before(full_window, paths, qtbot):
    paths.settings.mkdir()
    full_window._change(replace(full_window.settings, threads=1))
    qtbot.waitUntil(full_window.banner.isVisible)
    qtbot.waitUntil(lambda: full_window.settings.threads == 0)
