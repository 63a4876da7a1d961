"""Searching by example, in the window."""

import shutil
import threading
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from photo_finder.core.query import Box, Example, PhotoFilter
from photo_finder.gui.likeness import Question
from photo_finder.gui.limits import DatesDialog
from tests.gui.at_the_window import drop, names, select, wait_for_answer
from tests.gui.crowd import Crowd

_LEFT = Qt.MouseButton.LeftButton


def test_a_dropped_file_becomes_the_question(full_window, photo_folder, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo_folder / "blue-2.jpg"))])
    assert drop(full_window, data) == "Drop to find similar photos"
    wait_for_answer(full_window, qtbot)
    assert full_window.place is full_window.similar
    assert names(full_window.similar)[0] == "blue-2.jpg"
    assert full_window.similar.model.hit(0).identical
    shown = names(full_window.similar)
    assert all(name.startswith("blue") for name in shown[:3])


def test_a_dropped_folder_is_offered_and_added_only_if_wanted(full_window, answers, tmp_path, qtbot):
    more = tmp_path / "More"
    more.mkdir()
    Image.fromarray(np.full((40, 40, 3), 90, np.uint8)).save(more / "one.png")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(more))])
    answers.sure = False
    assert drop(full_window, data) == "Drop to add this folder"
    qtbot.waitUntil(lambda: bool(answers.asked))
    assert str(more) in answers.asked[0]
    assert not full_window.session.indexing
    answers.sure = True
    drop(full_window, data)
    qtbot.waitUntil(lambda: full_window.photos.model.rowCount() == 25, timeout=20_000)
    qtbot.waitUntil(lambda: full_window.sidebar.folders.topLevelItemCount() == 2, timeout=5_000)


def test_a_pasted_picture_becomes_the_question(full_window, photo_folder, qtbot):
    image = QImage(str(photo_folder / "green-1.jpg"))
    QGuiApplication.clipboard().setImage(image)
    full_window.acts.paste.trigger()
    wait_for_answer(full_window, qtbot)
    assert isinstance(full_window.similar.question.like[0].source, bytes)
    assert names(full_window.similar)[0] == "green-1.jpg"


def test_a_pasted_file_becomes_the_question(full_window, photo_folder, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo_folder / "grey-4.jpg"))])
    QGuiApplication.clipboard().setMimeData(data)
    full_window.acts.paste.trigger()
    wait_for_answer(full_window, qtbot)
    assert names(full_window.similar)[0] == "grey-4.jpg"


def test_a_photo_is_opened_from_the_well(full_window, answers, photo_folder, qtbot):
    answers.photos = [photo_folder / "red-3.jpg"]
    with qtbot.waitSignal(full_window.similar.answered, timeout=10_000):
        qtbot.mouseClick(full_window.well, _LEFT)
    assert names(full_window.similar)[0] == "red-3.jpg"


def test_a_file_that_is_no_photo_is_told_in_a_sentence(full_window, photo_folder, qtbot):
    full_window.search_like([Example(photo_folder / "broken.jpg")])
    wait_for_answer(full_window, qtbot)
    assert full_window.similar.message.isVisible()
    assert full_window.similar.message.text()
    assert full_window.similar.model.rowCount() == 0


def test_examples_can_be_taken_away_turned_and_returned_to(full_window, answers, photo_folder, qtbot):
    similar = full_window.similar
    full_window.search_like([Example(photo_folder / "red-3.jpg")])
    wait_for_answer(full_window, qtbot)
    answers.photos = [photo_folder / "blue-3.jpg"]
    with qtbot.waitSignal(similar.answered, timeout=10_000):
        similar.chips.add_wanted.emit(False)
    assert [chip.like for chip in similar.chips.chips()] == [True, False]
    with qtbot.waitSignal(similar.answered, timeout=10_000):
        similar.chips.chips()[1].turned.emit(similar.chips.chips()[1].example)
    assert [chip.like for chip in similar.chips.chips()] == [True, True]
    with qtbot.waitSignal(similar.answered, timeout=10_000):
        similar.chips.chips()[0].removed.emit(similar.chips.chips()[0].example)
    assert similar.question.like == (Example(photo_folder / "blue-3.jpg"),)
    assert names(similar)[0] == "blue-3.jpg"
    for _ in range(3):
        with qtbot.waitSignal(similar.answered, timeout=10_000):
            full_window.acts.back.trigger()
    assert similar.question.like == (Example(photo_folder / "red-3.jpg"),)
    full_window.acts.back.trigger()
    assert full_window.place is full_window.photos


def test_strictness_and_limits_narrow_the_answer(full_window, photo_folder, qtbot):
    similar = full_window.similar
    full_window.search_like([Example(photo_folder / "red-3.jpg")])
    wait_for_answer(full_window, qtbot)
    similar.strictness.setValue(0)
    loose = similar.model.rowCount()
    similar.strictness.setValue(100)
    assert 1 <= similar.model.rowCount() < loose
    assert names(similar)[0] == "red-3.jpg"
    similar.strictness.setValue(0)
    dialog = DatesDialog(similar.question.where, full_window)
    dialog.chosen.connect(lambda first, last: similar.limits._limit(after=first, before=last))
    dialog.first.setDate(dialog.first.date().fromString("2025-08-01", "yyyy-MM-dd"))
    dialog.last.setDate(dialog.last.date().fromString("2025-12-31", "yyyy-MM-dd"))
    with qtbot.waitSignal(similar.answered, timeout=10_000):
        dialog.accept()
    assert similar.model.rowCount() > 0
    assert not any(name.startswith("red") for name in names(similar))


def test_a_search_can_be_limited_to_a_folder(full_window, photo_folder, qtbot):
    full_window.search_like([Example(photo_folder / "red-3.jpg")])
    wait_for_answer(full_window, qtbot)
    with qtbot.waitSignal(full_window.similar.answered, timeout=10_000):
        full_window.similar.limits.changed.emit(PhotoFilter(folder=photo_folder / "copies"))
    (row,) = range(full_window.similar.model.rowCount())
    files = full_window.similar.model.photo(row).files
    assert "red-0 again.jpg" in [Path(file.path).name for file in files]


def test_a_box_drawn_on_the_preview_asks_for_that_part(full_window, qtbot):
    select(full_window, qtbot, "red-1.jpg")
    canvas = full_window.details.canvas
    qtbot.waitUntil(lambda: canvas.has_picture, timeout=10_000)
    area = canvas._area().toRect()
    with qtbot.waitSignal(full_window.similar.answered, timeout=10_000):
        qtbot.mousePress(canvas, _LEFT, pos=area.topLeft() + QPoint(1, 1))
        qtbot.mouseMove(canvas, area.center())
        qtbot.mouseRelease(canvas, _LEFT, pos=area.center())
    box = full_window.similar.question.like[0].box
    assert isinstance(box, Box)
    assert abs(box.width - 48) <= 3
    assert abs(box.height - 32) <= 3


def test_a_stale_answer_is_never_shown(full_window, photo_folder, qtbot):
    asked = [photo_folder / f"{colour}-2.jpg" for colour in ("red", "green", "blue", "grey")]
    answers = []
    full_window.similar.answered.connect(lambda: answers.append(full_window.similar.model.hit(0).photo.path))
    for path in asked:
        full_window.search_like([Example(path)])
    wait_for_answer(full_window, qtbot)
    qtbot.waitUntil(lambda: not full_window.session._runner.busy, timeout=10_000)
    assert answers == [str(asked[-1])]


def chip_colour(similar):
    """The strongest colour of the first example's small picture; empty while it has none."""
    icon = similar.chips.chips()[0].parts[0].icon()
    if icon.isNull():
        return ""
    colour = icon.pixmap(40).toImage().pixelColor(20, 20)
    return max(("red", "green", "blue"), key=lambda part: getattr(colour, part)())


def test_a_file_that_holds_another_picture_now_is_asked_anew(full_window, photo_folder, tmp_path, qtbot):
    shot = tmp_path / "shot.jpg"
    shot.write_bytes(b"still being written")
    similar, shown = full_window.similar, []
    for colour in ("", "green", "blue"):
        if colour:
            shutil.copy(photo_folder / f"{colour}-2.jpg", shot)
        full_window.search_like([Example(shot)])
        wait_for_answer(full_window, qtbot)
        qtbot.waitUntil(lambda: not full_window.session._runner.busy, timeout=10_000)
        shown.append((names(similar)[:1], chip_colour(similar)))
    assert [found for found, _chip in shown] == [[], ["green-2.jpg"], ["blue-2.jpg"]]
    assert not similar.message.isVisible()
    assert [colour for _found, colour in shown] == ["", "green", "blue"], "in its small picture, too"
    assert not similar.can_go_back, "it is the same question"


def test_examples_that_come_and_go_keep_their_order_and_their_buttons(full_window, photo_folder, qtbot):
    similar = full_window.similar
    red, green, blue = (Example(photo_folder / f"{colour}-1.jpg") for colour in ("red", "green", "blue"))

    def shown():
        return [(chip.example, chip.like, chip.parts[1].toolTip()) for chip in similar.chips.chips()]

    wanted, unwanted = "Keep away from this one", "Look for this one"
    similar.ask(Question((red, green), (blue,)))
    assert shown() == [(red, True, wanted), (green, True, wanted), (blue, False, unwanted)]
    similar.chips.chips()[0].parts[2].click()
    assert shown() == [(green, True, wanted), (blue, False, unwanted)]
    similar.chips.chips()[1].parts[1].click()
    assert shown() == [(green, True, wanted), (blue, True, wanted)]
    similar.ask(Question((blue,)))
    assert shown() == [(blue, True, wanted)]
    qtbot.waitUntil(lambda: not full_window.session._runner.busy, timeout=10_000)
    assert chip_colour(similar) == "blue"


def test_a_search_is_not_given_up_because_the_library_changes(open_window, qtbot):
    go_on, begun = threading.Event(), []

    class Slow(Crowd):
        def search(self, query, *, cancel):
            begun.append(query)
            go_on.wait(20)
            cancel.check()
            return super().search(query, cancel=cancel)

    window = open_window(library=Slow(50))
    window.search_like([Example(7)])
    qtbot.waitUntil(lambda: len(begun) == 1)
    window.refresh()
    window.session.indexing_ended.emit(None)
    with qtbot.waitSignal(window.similar.answered):
        go_on.set()
    assert len(begun) == 1
    assert window.similar.hits
