"""The interface thread takes no long step, however many photos there are."""

import time

import pytest
from PySide6.QtCore import QObject, QPoint, QTimer

from photo_finder.gui.place import all_chosen
from tests.gui.crowd import Crowd

# Five times what tests.benchmarks.bench_window demands, for a busy or slow machine must not fail a test:
# a step that asks or draws every photo of the library takes longer than this anywhere.
LONGEST_SECONDS = 0.25


class Heartbeat(QObject):
    """Notes how much processor time the interface thread spent between two turns of its loop.

    Processor time, not the clock: what other programs take of this machine is not our doing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self.beats = 0
        self._last = time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    def reset(self) -> None:
        self.longest, self.beats, self._last = 0.0, 0, time.thread_time()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        self.beats += 1


@pytest.fixture
def crowded(open_window, qtbot):
    window = open_window(library=Crowd(20_000))
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 20_000, timeout=10_000)
    return window


def test_scrolling_through_twenty_thousand_photos_never_blocks(crowded, qtbot):
    bar = crowded.photos.view.verticalScrollBar()
    assert bar.maximum() > 100 * crowded.photos.view.viewport().height()
    qtbot.waitUntil(lambda: crowded.photos.model.tile(0) is not None, timeout=10_000)
    heart = Heartbeat()
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        qtbot.wait(15)
    heart.stop()
    assert heart.beats > 60
    assert heart.longest < LONGEST_SECONDS
    last = crowded.photos.view.top_row()
    qtbot.waitUntil(lambda: crowded.photos.model.tile(last) is not None, timeout=10_000)


def test_news_of_the_library_never_block(crowded, qtbot):
    bar = crowded.photos.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = crowded.photos.model.photo_id(crowded.photos.view.top_row())
    crowded.photos.view.select_rows([100, 5_000], keep=5_000)
    bar.setValue(bar.maximum() // 2)
    heart = Heartbeat()
    for _ in range(5):
        crowded.refresh()
        qtbot.wait(100)
    heart.stop()
    assert heart.longest < LONGEST_SECONDS
    assert crowded.photos.model.photo_id(crowded.photos.view.top_row()) == top
    assert crowded.photos.view.selected_rows() == [100, 5_000]


def test_selecting_all_and_an_answer_of_hundreds_never_block(crowded, qtbot):
    heart = Heartbeat()
    crowded.acts.select_all.trigger()
    qtbot.wait(50)
    assert crowded.photos.view.selected_count() == 20_000
    crowded.acts.select_none.trigger()
    crowded.photos.view.select_rows([3], keep=3)
    with qtbot.waitSignal(crowded.similar.answered):
        crowded.acts.more_like_this.trigger()
    crowded.similar.strictness.setValue(0)
    qtbot.wait(200)
    heart.stop()
    assert heart.longest < LONGEST_SECONDS


def test_the_memory_for_tiles_is_bounded(crowded, qtbot, monkeypatch):
    monkeypatch.setattr("photo_finder.gui.grid.store.TILE_BYTES", 3_000_000)
    bar = crowded.photos.view.verticalScrollBar()
    for step in range(10):
        bar.setValue(bar.maximum() * step // 10)
        row = crowded.photos.view.top_row()
        qtbot.waitUntil(lambda row=row: crowded.photos.model.tile(row) is not None, timeout=10_000)
    store = crowded.store
    held = sum(tile.sizeInBytes() for _, tile in store._tiles.values())
    assert held == store._tile_bytes
    assert held <= 3_000_000


def test_a_plan_of_twenty_thousand_photos_is_shown_and_changed_without_blocking(crowded, qtbot):
    place = crowded.tidying.groups
    crowded.acts.show_groups.trigger()
    heart = Heartbeat()
    place.propose()
    qtbot.waitUntil(lambda: place.model.groups == 400, timeout=20_000)
    bar = place.view.verticalScrollBar()
    for step in range(40):
        bar.setValue(bar.maximum() * step // 40)
        qtbot.wait(10)
    place.view.select_rows([3, 5, 90])
    place.merge()
    qtbot.wait(50)
    place.open_card(0)
    qtbot.wait(100)
    place.members.view.selectAll()
    place.members.move_out()
    qtbot.wait(100)
    crowded.acts.undo.trigger()
    qtbot.wait(100)
    heart.stop()
    assert heart.longest < LONGEST_SECONDS
    assert len(place._tiles._kept) < 400, "only what was in sight was asked for"


def test_an_album_of_all_photos_never_blocks(crowded, qtbot):
    room = crowded.albums
    qtbot.waitUntil(lambda: len(room.keeper.albums) == 1, timeout=5_000)
    heart = Heartbeat()
    room.open("all")
    qtbot.waitUntil(lambda: room.place.model.rowCount() == 20_000, timeout=5_000)
    crowded.acts.select_all.trigger()
    assert len(all_chosen(room.place.view)) == 20_000
    room.place.view.gap_at(QPoint(200, 200))
    for _ in range(3):
        crowded.refresh()
        qtbot.wait(60)
    heart.stop()
    assert heart.longest < LONGEST_SECONDS
