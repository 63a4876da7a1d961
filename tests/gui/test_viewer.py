"""The full-window preview: stepping at once, zoom, turning, facts, full screen, slide show."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from photo_finder.gui.remove_dialog import RemoveDialog

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def full_window(shared):
    return shared.window


@pytest.fixture
def photo_folder(shared):
    return shared.photos


@pytest.fixture
def answers(shared):
    return shared.answers


@pytest.fixture
def viewing(full_window, qtbot):
    """A window with the preview open on the fourth photo."""
    view, viewer = full_window.photos.view, full_window.viewer
    view.select_rows([3], keep=3)
    full_window.acts.preview.trigger()
    qtbot.waitUntil(lambda: viewer.isVisible() and viewer.canvas.has_picture, timeout=10_000)
    return full_window


def _ids(window, *rows):
    return [window.photos.model.photo_id(row) for row in rows]


def _wheel(canvas, at, notches):
    event = QWheelEvent(
        *(QPointF(at), canvas.mapToGlobal(QPointF(at)), QPoint(), QPoint(0, 120 * notches)),
        *(Qt.MouseButton.NoButton, _NONE, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(canvas, event)


def test_the_next_ones_are_decoded_before_they_are_asked_for(viewing, qtbot, monkeypatch):
    viewer, pictures = viewing.viewer, viewing.viewer._pictures
    side = viewer._wanted_side()
    qtbot.waitUntil(
        lambda: all(pictures.held(photo, side) is not None for photo in _ids(viewing, 4, 2, 5)),
        timeout=10_000,
    )
    asked = []
    monkeypatch.setattr(pictures, "ask", lambda source, *_: asked.append(source))
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.bar.place.text() == "5 of 24"
    assert viewer.canvas.has_picture
    assert viewer.canvas._image.size() == viewer.canvas.lens.full, "sharp at once, no thumbnail"
    assert asked == []
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.bar.place.text() == "3 of 24"
    assert asked == []


def test_a_picture_that_is_under_way_is_not_decoded_twice(viewing, qtbot):
    pictures = viewing.viewer._pictures
    pictures.stop()
    qtbot.waitUntil(lambda: pictures._under_way is None, timeout=10_000)
    pictures._kept.clear()
    pictures._bytes = 0
    one, other = _ids(viewing, 10, 11)
    came = []
    pictures.fetch([one, other], 400)
    pictures.ask(one, 400, came.append, came.append)
    assert pictures._now._task is None
    qtbot.waitUntil(lambda: bool(came) and pictures.held(other, 400) is not None, timeout=10_000)
    assert not came[0].isNull()
    assert len(came) == 1


def test_a_picture_that_failed_is_not_waited_for_any_more(viewing, qtbot):
    pictures = viewing.viewer._pictures
    qtbot.waitUntil(lambda: pictures._under_way is None, timeout=10_000)
    came, told = [], []
    nobody, one = 999_999, *_ids(viewing, 12)
    pictures.fetch([nobody, one], 400)
    pictures.ask(nobody, 400, came.append, told.append)
    qtbot.waitUntil(lambda: pictures.held(one, 400) is not None, timeout=10_000)
    assert len(told) == 1
    assert came == [], "the one after it is another photo's"


def test_what_fails_after_a_picture_came_is_not_told_of_that(viewing, qtbot):
    pictures = viewing.viewer._pictures
    qtbot.waitUntil(lambda: pictures._under_way is None, timeout=10_000)
    came, told = [], []
    pictures.fetch([*_ids(viewing, 13), 999_999], 403)
    pictures.ask(*_ids(viewing, 13), 403, came.append, told.append)
    qtbot.waitUntil(lambda: bool(came) and pictures._under_way is None, timeout=10_000)
    assert told == []


def test_a_picture_that_was_left_does_not_come_over_one_that_is_held(viewing, qtbot):
    viewer, pictures = viewing.viewer, viewing.viewer._pictures
    side = viewer._wanted_side()
    (shown,) = _ids(viewing, 3)
    qtbot.waitUntil(
        lambda: pictures._under_way is None and pictures.held(shown, side) is not None, timeout=10_000
    )
    viewing.photos.model.want([range(24)], 100)
    qtbot.waitUntil(lambda: viewing.photos.model.photo(17) is not None, timeout=10_000)
    viewing.walk._go(17)
    viewing.walk._go(3)
    qtbot.waitUntil(lambda: not viewing.session._runner.busy, timeout=10_000)
    assert viewer._sight.source == shown
    assert viewer.canvas._image == pictures.held(shown, side)


def test_the_memory_for_pictures_is_bounded(viewing, qtbot, monkeypatch):
    pictures = viewing.viewer._pictures
    qtbot.waitUntil(lambda: pictures._under_way is None, timeout=10_000)
    monkeypatch.setattr("photo_finder.gui.pictures_ahead.KEPT_BYTES", 5 * 96 * 64 * 4)
    pictures.fetch(_ids(viewing, *range(12)), 401)
    qtbot.waitUntil(lambda: pictures._under_way is None, timeout=10_000)
    held = sum(image.sizeInBytes() for _, image in pictures._kept.values())
    assert held == pictures._bytes
    assert held <= 5 * 96 * 64 * 4


def test_when_the_viewer_is_left_few_pictures_stay_in_memory(viewing, qtbot, monkeypatch):
    pictures = viewing.viewer._pictures
    qtbot.waitUntil(lambda: pictures._under_way is None, timeout=10_000)
    monkeypatch.setattr("photo_finder.gui.pictures_ahead.RESTING_BYTES", 2 * 96 * 64 * 4)
    one = _ids(viewing, 4)
    pictures.fetch(_ids(viewing, *range(5)), 402)
    qtbot.waitUntil(lambda: pictures._under_way is None, timeout=10_000)
    assert pictures._bytes > 2 * 96 * 64 * 4
    viewing.viewer.close_view()
    assert pictures._bytes <= 2 * 96 * 64 * 4
    assert pictures.held(one[0], 402) is not None


def test_the_wheel_zooms_where_the_pointer_is_and_a_drag_moves(viewing, qtbot):
    canvas, bar = viewing.viewer.canvas, viewing.viewer.bar
    at = canvas.rect().center() + QPoint(60, 20)
    for _ in range(12):
        _wheel(canvas, at, 1)
    assert canvas.zoomed
    assert bar.zoom_told.text().endswith("%")
    before = canvas.lens.area
    qtbot.mousePress(canvas, _LEFT, pos=at)
    qtbot.mouseMove(canvas, at + QPoint(15, 10))
    qtbot.mouseRelease(canvas, _LEFT, pos=at + QPoint(15, 10))
    assert canvas.lens.area.topLeft() - before.topLeft() == QPointF(15, 10)
    for _ in range(20):
        _wheel(canvas, at, -1)
    assert not canvas.zoomed
    qtbot.keyClick(viewing.viewer, Qt.Key.Key_4)
    assert bar.zoom_told.text() == "400 %"
    qtbot.keyClick(viewing.viewer, Qt.Key.Key_0)
    assert bar.zoom_told.text() == ""


def test_turning_is_for_the_eye_alone_and_a_box_still_means_the_same_part(viewing, qtbot):
    viewer, canvas = viewing.viewer, viewing.viewer.canvas
    photo = viewing.photos.current_photo()
    before = Path(photo.path).read_bytes()
    qtbot.keyClick(viewer, Qt.Key.Key_R)
    qtbot.keyClick(viewer, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(viewer, Qt.Key.Key_BracketRight)
    assert canvas.lens.turns == 1
    assert canvas.lens.area.height() > canvas.lens.area.width()
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert canvas.lens.turns == 0
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    assert canvas.lens.turns == 1, "it is remembered"
    assert Path(photo.path).read_bytes() == before
    area = canvas.lens.area.toRect()
    with qtbot.waitSignal(viewing.similar.answered, timeout=10_000):
        qtbot.mousePress(canvas, _LEFT, pos=QPoint(area.center().x(), area.top() + 1))
        qtbot.mouseMove(canvas, QPoint(area.right(), area.center().y()))
        qtbot.mouseRelease(canvas, _LEFT, pos=QPoint(area.right(), area.center().y()))
    box = viewing.similar.question.like[0].box
    assert (box.x, box.y) == pytest.approx((0, 0), abs=3)
    assert (box.width, box.height) == pytest.approx((48, 32), abs=3)


def test_facts_stand_beside_the_picture_with_all_its_files(viewing, answers, qtbot):
    viewer = viewing.viewer
    assert not viewer.side.isVisible()
    viewing.walk._go(23)
    qtbot.waitUntil(lambda: viewer.bar.place.text() == "24 of 24", timeout=5_000)
    qtbot.keyClick(viewer, Qt.Key.Key_I)
    assert viewer.side.isVisible()
    assert viewer.canvas.geometry().right() < viewer.side.geometry().left()
    assert "Test camera" in viewer.facts.facts.text()
    for label in viewer.side.findChildren(QLabel):
        assert label.palette().color(label.foregroundRole()).lightness() > 128, "light on dark in any scheme"
    files = [viewer.facts.files.itemAt(number).widget() for number in range(viewer.facts.files.count())]
    assert len(files) == 3
    qtbot.mouseClick(files[1], _LEFT)
    assert len(answers.revealed) == 1
    qtbot.keyClick(viewer, Qt.Key.Key_I)
    assert not viewer.side.isVisible()


def test_f_fills_the_screen_and_escape_leaves_it_before_the_preview(viewing, qtbot):
    viewer = viewing.viewer
    qtbot.keyClick(viewer, Qt.Key.Key_F)
    assert viewing.isFullScreen()
    assert viewer.canvas.geometry() == viewer.rect()
    viewer._rest.timeout.emit()
    assert not viewer.bar.isVisible(), "nothing lies over the picture while the pointer rests"
    qtbot.mouseMove(viewer.canvas, QPoint(50, 50))
    assert viewer.bar.isVisible()
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewing.isFullScreen()
    assert viewer.isVisible()
    viewing.acts.full_screen.trigger()
    assert viewing.isFullScreen()
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    assert viewing.isFullScreen(), "the window was so before"
    viewing.acts.full_screen.trigger()


def test_a_slide_show_goes_on_by_itself_and_any_key_stops_it(viewing, qtbot):
    viewer, slides = viewing.viewer, viewing.viewer.slides
    qtbot.keyClick(viewer, Qt.Key.Key_S)
    assert slides.running
    assert viewing.isFullScreen()
    assert not viewer.bar.isVisible()
    slides._clock.timeout.emit()
    qtbot.waitUntil(lambda: viewing.photos.view.current_row() == 4, timeout=5_000)
    qtbot.waitUntil(slides._clock.isActive, timeout=5_000)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert not slides.running
    assert viewing.photos.view.current_row() == 4, "the key did nothing else"
    assert not viewing.isFullScreen()
    assert viewer.isVisible()
    viewer.bar.slides.menu().aboutToShow.emit()
    (three,) = (
        one for one in viewer.bar.slides.menu().actions() if one.text().startswith("A picture every 3 ")
    )
    three.trigger()
    assert slides._clock.interval() == 3_000
    qtbot.mouseClick(viewer.canvas, _LEFT)
    assert not slides.running


def test_a_slide_show_ends_with_the_last_photo(viewing, qtbot):
    viewer, view = viewing.viewer, viewing.photos.view
    viewing.walk._go(23)
    qtbot.waitUntil(lambda: viewer.bar.place.text() == "24 of 24", timeout=5_000)
    viewer.start_slides(3)
    viewer.slides._clock.timeout.emit()
    assert not viewer.slides.running
    assert view.current_row() == 23


def test_a_photo_removed_from_the_preview_gives_way_to_the_next_one(viewing, qtbot):
    viewer = viewing.viewer
    gone, following = _ids(viewing, 3, 4)
    qtbot.keyClick(viewer, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: viewing.findChild(RemoveDialog) is not None, timeout=5_000)
    qtbot.mouseClick(viewing.findChild(RemoveDialog).go, _LEFT)
    qtbot.waitUntil(lambda: viewer.bar.place.text() == "4 of 23", timeout=10_000)
    assert viewer._sight.source == following
    assert viewing.photos.view.current_row() == 3
    viewing.acts.undo.trigger()
    qtbot.waitUntil(lambda: viewer.bar.place.text() == "5 of 24", timeout=10_000)
    assert viewer._sight.source == following, "what is looked at stays, wherever it stands now"
    assert viewing.photos.model.photo_id(3) == gone


def test_a_photo_removed_while_another_one_still_goes_is_the_next_to_go(viewing, qtbot):
    viewer = viewing.viewer
    (following,) = _ids(viewing, 4)
    qtbot.keyClick(viewer, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: viewing.findChild(RemoveDialog) is not None, timeout=5_000)
    qtbot.mouseClick(viewing.findChild(RemoveDialog).go, _LEFT)
    assert viewing.tidying.files.acting
    viewer.remove_wanted.emit([following])
    qtbot.waitUntil(lambda: viewer.bar.place.text() == "4 of 23", timeout=10_000)
    qtbot.waitUntil(lambda: viewing.findChild(RemoveDialog) is not None, timeout=5_000)
    qtbot.mouseClick(viewing.findChild(RemoveDialog).go, _LEFT)
    qtbot.waitUntil(lambda: viewer.bar.place.text() == "4 of 22", timeout=10_000)
    assert following not in _ids(viewing, *range(22))
    # What begins between the question and its answer is waited for as well.
    viewer.remove_wanted.emit(_ids(viewing, 0))
    viewing.acts.undo.trigger()
    assert viewing.tidying.files.acting
    qtbot.waitUntil(lambda: viewing.findChild(RemoveDialog) is not None, timeout=10_000)
    assert not viewing.tidying.files.acting
    viewing.findChild(RemoveDialog).reject()
    qtbot.waitUntil(lambda: viewing.photos.model.rowCount() == 23, timeout=10_000)
    viewing.acts.undo.trigger()
    qtbot.waitUntil(lambda: viewing.photos.model.rowCount() == 24, timeout=10_000)
    qtbot.waitUntil(lambda: not viewing.tidying.files.acting, timeout=10_000)
