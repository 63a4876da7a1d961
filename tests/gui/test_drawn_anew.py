"""The grid draws only what changed: it looks as if it had drawn everything, and costs little."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage

from photo_finder.gui.grid.painter import TilePainter
from photo_finder.gui.grid.view import GridView
from photo_finder.gui.window import MainWindow
from tests.gui.crowd import Crowd

PHOTOS = 3000


@pytest.fixture
def window(open_window, qtbot) -> MainWindow:
    window = open_window(library=Crowd(PHOTOS))
    window.resize(1100, 750)
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == PHOTOS)
    qtbot.waitUntil(lambda: _whole(window.photos.view))
    return window


@pytest.fixture
def drawn(monkeypatch) -> list[int]:
    """Rows of the tiles that are drawn."""
    rows: list[int] = []
    plain = TilePainter.tile

    def noted(self, painter, area, model, row, **looks):
        rows.append(row)
        plain(self, painter, area, model, row, **looks)

    monkeypatch.setattr(TilePainter, "tile", noted)
    return rows


def _whole(view: GridView) -> bool:
    """Whether all that is in sight has its picture and its name."""
    photos = view.photos
    return all(photos.tile(row) is not None and photos.photo(row) is not None for row in _in_sight(view))


def _in_sight(view: GridView) -> list[int]:
    top, bottom = view.verticalOffset(), view.verticalOffset() + view.viewport().height()
    return [row for rows in view.tiles.rows_between(top, bottom) for row in rows]


def _on_screen(window: MainWindow) -> QImage:
    """The grid as it stands on the screen, where only parts of it were drawn anew."""
    viewport = window.photos.view.viewport()
    area = QRect(viewport.mapTo(window, QPoint()), viewport.size())
    return _plain(window.screen().grabWindow(window.winId()).toImage().copy(area))


def _as_if_all_were_drawn(window: MainWindow) -> bool:
    """Whether a whole new drawing looks like what stands there; what was left out stays left out."""
    return _on_screen(window) == _plain(window.photos.view.viewport().grab().toImage())


def _plain(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _settled(window: MainWindow, qtbot) -> None:
    qtbot.waitUntil(lambda: _whole(window.photos.view))
    qtbot.wait(50)


def test_what_was_scrolled_looks_as_if_it_were_all_drawn(window, qtbot):
    bar, seen = window.photos.view.verticalScrollBar(), []
    for step in (40, 3, 160, 700, -90, -1, 9000, -350):
        bar.setValue(bar.value() + step)
        qtbot.wait(5)
        seen.append(bar.value())
        if step in (3, -1, -350):
            _settled(window, qtbot)
            qtbot.waitUntil(lambda: _as_if_all_were_drawn(window))
    assert len(set(seen)) == len(seen)


def test_a_choice_and_a_scroll_at_once_are_both_seen(window, qtbot):
    view, bar = window.photos.view, window.photos.view.verticalScrollBar()
    before = _on_screen(window)
    view.select_rows([4, 9], keep=9)
    bar.setValue(60)
    view.select_rows([9, 12], keep=12)
    _settled(window, qtbot)
    assert _on_screen(window) != before
    qtbot.waitUntil(lambda: _as_if_all_were_drawn(window))


def test_scrolling_a_little_draws_what_comes_into_sight_alone(window, qtbot, drawn):
    view, bar = window.photos.view, window.photos.view.verticalScrollBar()
    bar.setValue(200)
    _settled(window, qtbot)
    drawn.clear()
    bar.setValue(260)
    qtbot.waitUntil(lambda: bool(drawn))
    assert set(drawn) < set(_in_sight(view))
    assert len(set(drawn)) <= 2 * view.tiles.columns


def test_a_picture_that_arrives_draws_its_line_alone(window, qtbot, drawn):
    view = window.photos.view
    row = _in_sight(view)[-1]
    _settled(window, qtbot)
    drawn.clear()
    index = window.photos.model.index(row)
    window.photos.model.dataChanged.emit(index, index)
    qtbot.waitUntil(lambda: bool(drawn))
    line = {other for other in _in_sight(view) if view.tiles.rect(other).y == view.tiles.rect(row).y}
    assert set(drawn) == line
