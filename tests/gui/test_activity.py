"""What runs can be paused; what was done is listed, and can be undone from there."""

import os
import threading

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from photo_finder.bootstrap import open_library
from photo_finder.core.errors import Cancelled
from photo_finder.core.progress import Step
from photo_finder.core.reports import Folder
from photo_finder.gui.activity import long_work, notices
from photo_finder.gui.activity.notices import Notices, load, save
from photo_finder.gui.activity.notifying import Notifier
from photo_finder.gui.duplicates.plan_dialog import PlanDialog
from photo_finder.gui.removed.empty_dialog import EmptyDialog
from photo_finder.gui.removed.operation_list import DETAIL
from tests.gui.crowd import Crowd
from tests.gui.pictures_made import make_many
from tests.gui.test_removed_place import _clean

_LEFT = Qt.MouseButton.LeftButton


def _rows(window):
    model = window.desk.dialog.model
    return [(model.index(row).data(), model.index(row).data(DETAIL)) for row in range(model.rowCount())]


def _row(window, start):
    for row, (text, _detail) in enumerate(_rows(window)):
        if text.startswith(start):
            return row
    return -1


def test_reading_can_be_paused_goes_on_where_it_was_and_a_pause_can_be_cancelled(
    open_window, tmp_path, qtbot
):
    window = open_window(folders=(make_many(tmp_path / "Many", 160),))
    session, bar = window.session, window.activity
    qtbot.waitUntil(lambda: window.photos.model.rowCount() > 0, timeout=30_000)
    with qtbot.waitSignal(session.indexing_ended, timeout=20_000) as ended:
        qtbot.mouseClick(bar.pause, _LEFT)
    kept = ended.args[0].indexed
    assert 0 < kept < 160
    assert bar.isVisible()
    assert bar.text.text().startswith("Paused.")
    assert bar.pause.text() == "Continue"
    assert not bar.close_button.isVisible()
    window.acts.activity.trigger()
    assert window.desk.dialog.now.text() == bar.text.text()
    qtbot.mouseClick(bar.pause, _LEFT)
    qtbot.waitUntil(lambda: session._library.status().photos > kept, timeout=30_000)
    assert session.indexing
    with qtbot.waitSignal(session.indexing_ended, timeout=20_000) as ended:
        qtbot.mouseClick(bar.pause, _LEFT)
    assert session.runs.paused
    qtbot.mouseClick(bar.cancel, _LEFT)
    assert not session.runs.paused
    assert not bar.isVisible()
    assert session._library.status().photos == kept + ended.args[0].indexed < 160
    assert window.desk.dialog.now.text() == "Nothing is running."


def test_what_follows_a_run_that_is_being_stopped_can_be_stopped_too(open_window, tmp_path, qtbot):
    go_on, begun = threading.Event(), []

    class Reading(Crowd):
        def index(self, folders=(), *, progress, cancel):
            begun.append(folders)
            while not (go_on.wait(0.01) and cancel.is_set()):
                progress(Step("index", 1, 10))
            raise Cancelled

        def add_folder(self, folder):
            return Folder(str(folder), 0, offline=False)

        def folders(self):
            return (self.add_folder(tmp_path),)

    window = open_window(library=Reading(50))
    session, bar = window.session, window.activity
    qtbot.waitUntil(lambda: session.indexing and len(begun) == 1)
    qtbot.waitUntil(lambda: bar.isVisible() and bar.cancel.isEnabled())
    qtbot.mouseClick(bar.cancel, _LEFT)
    assert not bar.cancel.isEnabled()
    window.add_folders([tmp_path])
    go_on.set()
    qtbot.waitUntil(lambda: len(begun) == 2)
    qtbot.waitUntil(lambda: bar.text.text().startswith("Indexing"))
    assert bar.pause.isEnabled()
    with qtbot.waitSignal(session.indexing_ended):
        qtbot.mouseClick(bar.cancel, _LEFT)
    assert not bar.isVisible()


@pytest.fixture
def cleaned(full_window, qtbot):
    """One operation: a file of red-0."""
    qtbot.waitUntil(lambda: full_window.tidying.duplicates.model.rowCount() == 1, timeout=20_000)
    _clean(full_window, qtbot)
    full_window.acts.activity.trigger()
    qtbot.waitUntil(lambda: _row(full_window, "Cleaned up") >= 0, timeout=5_000)
    return full_window


def test_an_operation_is_listed_in_words_and_undone_from_the_list(cleaned, photo_folder, qtbot):
    dialog = cleaned.desk.dialog
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    row = _row(cleaned, "Cleaned up identical files")
    assert _rows(cleaned)[row][1].endswith("1 file · 1 in Removed")
    dialog.rows.setCurrentIndex(dialog.model.index(row))
    assert dialog.undo.isEnabled()
    assert dialog.removed.isEnabled()
    with qtbot.waitSignal(cleaned.tidying.files.ended, timeout=20_000):
        qtbot.mouseClick(dialog.undo, _LEFT)
    qtbot.waitUntil(lambda: _rows(cleaned)[_row(cleaned, "Cleaned up")][1].endswith("undone"), timeout=5_000)
    assert not dialog.undo.isEnabled()
    assert (photo_folder / "copies" / "red-0 again.jpg").exists()
    assert _row(cleaned, "1 file is back where it was.") >= 0
    qtbot.mouseClick(dialog.removed, _LEFT)


def test_what_was_emptied_is_gone_for_good_and_says_so(cleaned, qtbot):
    dialog = cleaned.desk.dialog
    dialog.rows.setCurrentIndex(dialog.model.index(_row(cleaned, "Cleaned up")))
    qtbot.mouseClick(dialog.removed, _LEFT)
    assert cleaned.tidying.removed.isVisible()
    cleaned.tidying.ask_to_empty()
    empty = cleaned.findChildren(EmptyDialog)[-1]
    qtbot.waitUntil(empty.agree.isEnabled, timeout=10_000)
    empty.delete.setChecked(True)
    with qtbot.waitSignal(cleaned.tidying.files.ended, timeout=20_000):
        qtbot.mouseClick(empty.agree, _LEFT)
    qtbot.waitUntil(
        lambda: _rows(cleaned)[_row(cleaned, "Cleaned up")][1].endswith("1 gone for good"), timeout=5_000
    )
    assert not dialog.undo.isEnabled()
    assert _row(cleaned, "1 file deleted") >= 0


def test_notices_are_there_on_the_next_day(cleaned, open_window, qtbot):
    library = cleaned.session._library._paths.library
    cleaned.desk.notices.add("Something was said.")
    cleaned.close()
    assert [notice.text for notice in load(library / "notices.json")][-1] == "Something was said."
    window = open_window()
    window.acts.activity.trigger()
    qtbot.waitUntil(lambda: _row(window, "Something was said.") >= 0, timeout=5_000)
    qtbot.waitUntil(lambda: _row(window, "Cleaned up") >= 0, timeout=5_000)


def test_earlier_notices_are_not_lost_to_a_window_that_is_closed_before_they_are_read(
    open_window, paths, qtbot, monkeypatch
):
    library, free = paths.library, threading.Event()
    open_window().close()
    earlier = Notices()
    earlier.add("Something was said.")
    save(library / "notices.json", earlier.all())
    monkeypatch.setattr(notices, "load", lambda file: free.wait(20) and load(file))
    window = open_window()
    window.desk.notices.add("Something else.")
    free.set()  # its answer waits behind what this thread does: it is closed
    window.close()
    assert [notice.text for notice in load(library / "notices.json")] == ["Something was said."]


def test_notices_that_cannot_be_read_or_kept_cost_nothing(tmp_path):
    file = tmp_path / "notices.json"
    file.write_text('[["yesterday", "x"]]')
    assert load(file) == []
    save(tmp_path / "none" / "notices.json", Notices().all())
    assert load(tmp_path / "none" / "notices.json") == []


def test_the_desktop_is_told_of_the_end_of_long_work_only_if_nobody_looks(full_window, qtbot, monkeypatch):
    work, told, looks = full_window.desk.long_work, [], []
    work.notify = lambda title, sentence: told.append((title, sentence))
    work.is_looked_at = lambda: bool(looks)
    for seconds, looking in ((1e9, False), (0.0, True), (0.0, False)):
        monkeypatch.setattr(long_work, "LONG_SECONDS", seconds)
        looks[:] = [True] * looking
        with qtbot.waitSignal(full_window.session.indexing_ended, timeout=20_000):
            full_window.session.retry_unreadable()
    assert told == [("Photo Finder", full_window.activity.text.text())]


def test_quitting_while_files_are_moved_leaves_each_of_them_at_one_place(full_window, photo_folder, qtbot):
    """What was moved can be put back tomorrow; the others are where they were."""
    window, copies = full_window, photo_folder / "copies"
    data = (photo_folder / "green-1.jpg").read_bytes()
    for number in range(60):
        (copies / f"copy {number}.jpg").write_bytes(data)
    with qtbot.waitSignal(window.session.indexing_ended, timeout=30_000):
        window.session.index()
    qtbot.waitUntil(lambda: window.tidying.duplicates.model.rowCount() == 2, timeout=20_000)
    paths = window.session._library._paths
    window.tidying.plan()
    dialog = window.findChildren(PlanDialog)[-1]
    qtbot.waitUntil(dialog.agree.isEnabled, timeout=10_000)
    with qtbot.waitSignal(window.tidying.files.step, timeout=10_000):
        qtbot.mouseClick(dialog.agree, _LEFT)
    window.close()
    assert window.stopped
    library = open_library(paths)
    try:
        assert library.notices() == ()
        held = [item.was for item in library.removed()]
        there = [str(path) for path in copies.iterdir()]
        assert len({*held, *there}) == len(held) + len(there) == 61
        assert len(held) > 0
    finally:
        library.close()


@pytest.mark.skipif(os.name == "nt", reason="a program of Linux' desktops")
def test_the_desktop_is_told_by_its_own_program(tmp_path, application, qtbot, monkeypatch):
    told = tmp_path / "told"
    program = tmp_path / "notify-send"
    program.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > {told}.new; mv {told}.new {told}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    parent = QObject()
    assert Notifier(lambda: None, parent).tell("Photo Finder", "--done; $(all)")
    qtbot.waitUntil(told.exists, timeout=5_000)
    assert told.read_text().endswith("|--|Photo Finder|--done; $(all)|")
    program.unlink()
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not Notifier(lambda: None, parent).tell("Photo Finder", "nobody hears it here")
