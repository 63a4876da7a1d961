"""What the interface thread is spared, counted and not timed: databases, unseen rows, hidden pictures."""

import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from photo_finder.catalog.database import Database
from photo_finder.core.browsing import PhotoOrder
from photo_finder.core.query import Example, PhotoFilter
from photo_finder.gui.photos.narrowing import Narrowed
from photo_finder.gui.tasks import MODEST, SOON, Lane, TaskRunner
from photo_finder.gui.wrapping_row import WrappingRow
from tests.gui.crowd import Crowd


class Counted(QObject):
    """How many events of a kind came to a widget."""

    def __init__(self, widget: QWidget, kind: QEvent.Type) -> None:
        super().__init__(widget)
        self._kind, self.count = kind, 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() is self._kind
        return False


@pytest.fixture
def asked_rows(monkeypatch):
    """Replaces a model's ``rowCount`` by one that counts how often it is asked."""
    asked = []

    def count(model) -> list[int]:
        plain = type(model).rowCount

        def counting(self, *parent):
            asked.append(1)
            return plain(self, *parent)

        monkeypatch.setattr(type(model), "rowCount", counting)
        return asked

    return count


def test_the_interface_thread_asks_no_database(full_window, qtbot, monkeypatch):
    threads = []
    for name in ("read", "write"):
        plain = getattr(Database, name)

        def noted(self, *arguments, plain=plain, **more):
            threads.append(threading.current_thread())
            return plain(self, *arguments, **more)

        monkeypatch.setattr(Database, name, noted)
    window = full_window
    window.photos.sort(PhotoOrder("name"))
    window.photos.narrow(Narrowed(PhotoFilter(formats=("JPEG",))))
    qtbot.wait(50)
    window.photos.show_all()
    window.acts.select_all.trigger()
    window.photos.view.select_rows([3], keep=3)
    for place in ("duplicates", "groups", "removed", "photos"):
        window.show_place(place)
        qtbot.wait(50)
    window.acts.preview.trigger()
    QTest.keyClick(window.viewer, Qt.Key.Key_Right)
    qtbot.wait(50)
    window.viewer.close_view()
    with qtbot.waitSignal(window.similar.answered):
        window.search_like([Example(1)])
    window.acts.update.trigger()
    qtbot.waitUntil(lambda: not window.session.indexing)
    window.acts.settings.trigger()
    qtbot.wait(50)
    window.preferences.dialog.close()
    assert len(threads) > 10
    assert threading.main_thread() not in threads


def test_selecting_all_looks_at_no_single_row(open_window, qtbot, asked_rows):
    window = open_window(library=Crowd(5_000))
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 5_000)
    asked = asked_rows(window.photos.model)
    window.acts.select_all.trigger()
    assert window.photos.view.selected_count() == 5_000
    assert len(asked) < 100


def test_a_mark_of_one_group_looks_at_no_other(open_window, qtbot, asked_rows):
    window = open_window(library=Crowd(100, groups=3_000))
    window.acts.show_duplicates.trigger()
    place = window.tidying.duplicates
    qtbot.waitUntil(lambda: place.model.rowCount() == 3_000)
    asked = asked_rows(place.model)
    window.acts.keep.trigger()
    QTest.keyClick(place.rows, Qt.Key.Key_End)
    qtbot.wait(30)
    assert place.rows.current_row() == 2_999
    assert place.rows.visualRect(place.rows.currentIndex()).bottom() < place.rows.viewport().height()
    assert len(asked) < 300


def test_accepting_all_is_reckoned_on_another_thread_and_again_if_something_is_marked_meanwhile(
    open_window, qtbot, monkeypatch
):
    window = open_window(library=Crowd(100, groups=30))
    window.acts.show_duplicates.trigger()
    place = window.tidying.duplicates
    place.show_kind("copy")
    qtbot.waitUntil(lambda: place.kind == "copy" and place.model.rowCount() == 30)
    place.rows.go(4)
    place.parts.accept_all.click()
    window.acts.keep.trigger()  # before the answer is taken
    kept = place.found.groups[4].members[place.members.current]
    qtbot.waitUntil(lambda: len(window.tidying.marks.view()) > 80)
    said = [window.tidying.marks.view().get((m.file.path, m.digest)) for m in place.found.groups[4].members]
    assert said.count("keep") == 1
    assert said.count(None) == 2, kept


def test_a_theme_dresses_each_widget_a_few_times_however_deep_it_lies(open_window):
    window = open_window(library=Crowd(50))
    deepest = max(window.findChildren(QWidget), key=_depth)
    assert _depth(deepest) > 6
    dressed = Counted(deepest, QEvent.Type.StyleChange)
    window._theme.choose("dark")
    window._theme.choose("light")
    assert 2 <= dressed.count <= 6


def _depth(widget: QWidget) -> int:
    above = widget.parentWidget()
    return 0 if above is None else 1 + _depth(above)


def test_what_the_preview_covers_is_not_drawn(open_window, qtbot):
    window = open_window(library=Crowd(50))
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 50)
    window.photos.view.select_rows([2], keep=2)
    window.acts.preview.trigger()
    qtbot.waitUntil(lambda: not window.viewer.canvas._image.isNull())
    qtbot.wait(200)
    below = Counted(window.photos.view.viewport(), QEvent.Type.Paint)
    shown = Counted(window.viewer.canvas, QEvent.Type.Paint)
    QTest.keyClick(window.viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: shown.count > 0)
    qtbot.wait(50)
    window.viewer.close_view()
    assert below.count == 0


def test_no_source_text_is_read_for_a_module_that_is_imported_late():
    script = (
        "import linecache, photo_finder.gui, PySide6.QtWidgets, wave\nprint(wave.__file__ in linecache.cache)"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "False"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux knows the urgency of a single thread")
def test_what_takes_minutes_is_least_urgent_and_all_workers_come_after_the_interface(application, qtbot):
    runner, told = TaskRunner(), {}
    mine = os.getpriority(os.PRIO_PROCESS, 0)

    def urgency(_cancel, _progress):
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    for lane in Lane:
        runner.submit(lane, urgency, done=lambda nice, lane=lane: told.update({lane: nice}))
    qtbot.waitUntil(lambda: len(told) == len(Lane))
    runner.close(5)
    patient = {Lane.INDEX, Lane.LONG}
    assert told == {lane: max(MODEST if lane in patient else SOON, mine) for lane in Lane}
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == mine


def test_a_wrapping_row_reckons_anew_when_something_in_it_changes(application):
    outer = QWidget()
    row = WrappingRow(8, outer)
    row.setContentsMargins(0, 0, 0, 0)
    parts = [QWidget(outer) for _ in range(3)]
    for part in parts:
        part.setFixedSize(100, 20)
        row.addWidget(part)
    outer.show()
    assert (row.heightForWidth(320), row.heightForWidth(120)) == (20, 76)
    assert (row.sizeHint().width(), row.minimumSize().height()) == (316, 20)
    parts[0].hide()
    parts[1].setFixedSize(100, 30)
    assert row.heightForWidth(120) == 58
    assert (row.sizeHint().width(), row.minimumSize().height()) == (208, 30)
    outer.close()


def test_scrolling_any_list_makes_reading_wait(open_window, qtbot):
    window = open_window(library=Crowd(2_000, groups=200))
    lists = [window.photos.view]
    window.acts.show_duplicates.trigger()
    qtbot.waitUntil(lambda: window.tidying.duplicates.model.rowCount() == 200)
    lists.append(window.tidying.duplicates.rows)
    for view in lists:
        qtbot.waitUntil(lambda: not window.session.in_motion)
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + 40)
        assert window.session.in_motion


def test_a_photo_that_is_shown_already_is_not_described_again(full_window, qtbot, monkeypatch):
    window = full_window
    first, other = (window.photos.model.photo_id(row) for row in (2, 4))
    for row, photo in ((4, other), (2, first)):
        window.photos.view.select_rows([row], keep=row)
        qtbot.waitUntil(lambda photo=photo: window.details.photo and window.details.photo.id == photo)
    told = []
    monkeypatch.setattr(window.details.facts, "show_photo", told.append)
    window.photos.view.chosen.emit()
    assert not told
    window.photos.view.select_rows([4], keep=4)
    qtbot.waitUntil(lambda: [photo.id for photo in told] == [other])
