"""Duplicates: found, decided by keyboard and mouse, cleaned up and brought back, on a real library."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from photo_finder.gui.duplicates.group_model import GroupModel
from photo_finder.gui.duplicates.judging import Fate
from photo_finder.gui.duplicates.plan_dialog import PlanDialog
from photo_finder.gui.skipped_table import SkippedDialog
from tests.gui.crowd import Crowd
from tests.gui.menus import choose
from tests.gui.reviews import open_review, place_of, press, row_of

_LEFT, _KEY = Qt.MouseButton.LeftButton, Qt.Key


def _files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.jpg"))


def _plan(window, qtbot):
    qtbot.mouseClick(place_of(window).parts.clean, _LEFT)
    (dialog,) = (d for d in window.findChildren(PlanDialog) if d.isVisible())
    qtbot.waitUntil(lambda: dialog._draft is not None, timeout=10_000)
    return dialog


def _agree(window, dialog, qtbot):
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000) as ended:
        qtbot.mouseClick(dialog.agree, _LEFT)
    return ended.args[0]


def _count(window, key):
    for row in range(window.sidebar.places.count()):
        item = window.sidebar.places.item(row)
        if item.data(Qt.ItemDataRole.UserRole + 3) == key:
            return item.data(Qt.ItemDataRole.UserRole + 2)
    raise AssertionError(key)


# --- cleaning up ---


def test_three_clicks_remove_all_identical_files_and_one_key_brings_them_back(reviewed, twice, qtbot):
    window, before = reviewed, _files(twice)
    place = place_of(window)
    assert place.parts.clean.text() == "Clean up 5 files…"
    assert _count(window, "duplicates") == "4"
    dialog = _plan(window, qtbot)
    assert dialog.headline.text() == "5 files will be moved to Removed."
    assert dialog.stays.text() == "4 files stay."
    outcome = _agree(window, dialog, qtbot)
    assert outcome.files == 5
    assert outcome.left == ()
    gone = set(before) - set(_files(twice))
    assert len(gone) == 5
    assert all("/" in name for name in gone)
    qtbot.waitUntil(lambda: place.parts.tells == "No file is there twice.", timeout=10_000)
    qtbot.waitUntil(window.tidying.bar.isVisible, timeout=5_000)
    assert window.tidying.bar.text.text() == "5 files moved to Removed."
    qtbot.waitUntil(lambda: _count(window, "removed") == "5", timeout=5_000)
    assert _count(window, "duplicates") == ""

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000):
        qtbot.keyClick(window, _KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _files(twice) == before
    qtbot.waitUntil(lambda: place.model.rowCount() == 4, timeout=10_000)
    qtbot.waitUntil(lambda: _count(window, "removed") == "", timeout=5_000)


def test_the_notice_undoes_too(reviewed, twice, qtbot):
    before = _files(twice)
    _agree(reviewed, _plan(reviewed, qtbot), qtbot)
    assert _files(twice) != before
    with qtbot.waitSignal(reviewed.tidying.files.ended, timeout=20_000):
        qtbot.mouseClick(reviewed.tidying.bar.undo, _LEFT)
    assert _files(twice) == before
    assert reviewed.tidying.bar.text.text() == "5 files are back where they were."


def test_what_could_be_freed_is_told_in_whole_or_not_at_all(reviewed):
    summary = place_of(reviewed).parts.summary
    assert summary.text().endswith("could be freed")
    said = []
    for width in (summary.sizeHint().width(), summary.sizeHint().width() - 4):
        summary.setFixedWidth(width)
        picture = summary.grab().toImage()
        places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
        said.append(len({picture.pixel(x, y) for x, y in places}) > 1)
    assert said == [True, False]


def test_thinking_better_of_a_plan_moves_nothing(reviewed, twice, qtbot):
    before = _files(twice)
    dialog = _plan(reviewed, qtbot)
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()
    assert not reviewed.tidying.files.acting
    assert _files(twice) == before


def test_a_changed_file_is_named_in_the_plan_and_left_alone(reviewed, twice, qtbot):
    changed = twice / "more" / "green-1 (1).jpg"
    changed.write_bytes(b"something else")
    dialog = _plan(reviewed, qtbot)
    assert dialog.headline.text() == "4 files will be moved to Removed."
    assert dialog.changed.isVisible()
    qtbot.mouseClick(dialog.changed, _LEFT)
    (listed,) = dialog.findChildren(SkippedDialog)
    assert listed.model.path(0) == str(changed)
    listed.close()
    _agree(reviewed, dialog, qtbot)
    assert changed.read_bytes() == b"something else"


def test_what_could_not_go_is_listed_with_its_reason(reviewed, twice, qtbot):
    """A keeper vanishes between the plan and the click."""
    dialog = _plan(reviewed, qtbot)
    (twice / "blue-2.jpg").unlink()
    outcome = _agree(reviewed, dialog, qtbot)
    assert [os.path.basename(left.path) for left in outcome.left] == ["blue-2 (1).jpg"]
    assert (twice / "copies" / "blue-2 (1).jpg").exists()
    bar = reviewed.tidying.bar
    assert bar.text.text() == "4 files moved to Removed. 1 file was left alone."
    qtbot.mouseClick(bar.left, _LEFT)
    (listed,) = (d for d in reviewed.findChildren(SkippedDialog) if d.isVisible())
    assert listed.model.rowCount() == 1
    assert listed.model.data(listed.model.index(0, 1))
    listed.close()


# --- deciding ---


def test_a_group_is_decided_by_keyboard_and_the_next_comes_by_itself(reviewed, qtbot):
    place = place_of(reviewed)
    place.rows.go(row_of(place, "green-1"))
    row = place.rows.current_row()
    group = place.model.group(row)
    assert place.members.current == 1
    press(place, qtbot, _KEY.Key_K)
    assert place.rows.current_row() == row
    assert place.members.current == 2
    press(place, qtbot, _KEY.Key_X)
    assert place.model.judgement(row).settled
    assert place.model.judgement(row).fates == (Fate.KEEP, Fate.KEEP, Fate.REMOVE)
    assert place.rows.current_row() != row
    assert place.parts.clean.text() == "Clean up 4 files…"
    press(place, qtbot, _KEY.Key_U, _KEY.Key_U)
    assert not place.model.judgement(row).touched
    assert place.model.group(place.rows.current_row()) == group
    assert place.parts.clean.text() == "Clean up 5 files…"


def test_one_key_a_group_accepts_what_is_suggested(reviewed, qtbot):
    place = place_of(reviewed)
    place.rows.go(0)
    press(place, qtbot, *[_KEY.Key_A] * 4)
    assert all(place.model.judgement(row).settled for row in range(4))
    assert place.rows.current_row() == 3


def test_arrows_walk_through_members_and_groups(reviewed, qtbot):
    place = place_of(reviewed)
    place.rows.go(row_of(place, "green-1"))
    row = place.rows.current_row()
    press(place, qtbot, _KEY.Key_Left)
    assert place.members.current == 0
    press(place, qtbot, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Right, _KEY.Key_Right)
    assert place.members.current == 2
    press(place, qtbot, _KEY.Key_Down if row < 3 else _KEY.Key_Up)
    assert place.rows.current_row() != row
    assert place.members.current == 1


def test_the_keyboard_stays_on_its_file_when_another_copy_turns_up(reviewed, twice, qtbot):
    place = place_of(reviewed)
    current = lambda: place.reviewing.group.members[place.members.current].file.path  # noqa: E731
    place.rows.go(row_of(place, "green-1"))
    place.members.choose(2)
    before = current()
    (twice / "added").mkdir()
    (twice / "added" / "green-1 (1).jpg").write_bytes((twice / "green-1.jpg").read_bytes())
    with qtbot.waitSignal(reviewed.session.indexing_ended, timeout=30_000):
        reviewed.session.index()
    qtbot.waitUntil(lambda: len(place.reviewing.group.members) == 4, timeout=10_000)
    assert current() == before
    assert place.members.card_of(place.members.current).member.file.path == before


def test_the_last_file_of_a_group_cannot_be_removed(reviewed, twice, qtbot):
    place = place_of(reviewed)
    row = row_of(place, "blue-2")
    place.rows.go(row)
    press(place, qtbot, _KEY.Key_Left, _KEY.Key_X)
    assert place.parts.hint.isVisible()
    assert "always stays" in place.parts.hint.text()
    assert place.model.judgement(row).fates == (Fate.KEEP, Fate.REMOVE)
    assert place.members.cards[0].keep.isChecked()
    assert not place.members.cards[0].remove.isChecked()
    press(place, qtbot, _KEY.Key_Right, _KEY.Key_K)
    place.rows.go(row)
    press(place, qtbot, _KEY.Key_Left, _KEY.Key_X)
    assert place.model.judgement(row).fates == (Fate.REMOVE, Fate.KEEP)
    _agree(reviewed, _plan(reviewed, qtbot), qtbot)
    assert not (twice / "blue-2.jpg").exists()
    assert (twice / "copies" / "blue-2 (1).jpg").exists()


def test_the_buttons_under_a_picture_do_the_same(reviewed, qtbot):
    place = place_of(reviewed)
    row = row_of(place, "grey-3")
    place.rows.go(row)
    qtbot.mouseClick(place.members.cards[1].keep, _LEFT)
    assert place.model.judgement(row).fates == (Fate.KEEP, Fate.KEEP)
    place.rows.go(row)
    qtbot.mouseClick(place.members.cards[1].remove, _LEFT)
    assert place.model.judgement(row).fates == (Fate.KEEP, Fate.REMOVE)


def test_marks_are_there_again_tomorrow(reviewed, open_window, twice, qtbot):
    place = place_of(reviewed)
    row = row_of(place, "blue-2")
    place.rows.go(row)
    press(place, qtbot, _KEY.Key_K)
    reviewed.close()

    window = open_review(open_window(), qtbot, groups=4)
    place = place_of(window)
    row = row_of(place, "blue-2")
    qtbot.waitUntil(lambda: place.model.judgement(row).fates == (Fate.KEEP, Fate.KEEP), timeout=5_000)
    qtbot.waitUntil(lambda: place.parts.clean.text() == "Clean up 4 files…", timeout=5_000)
    before = set(_files(twice))
    _agree(window, _plan(window, qtbot), qtbot)
    assert (twice / "copies" / "blue-2 (1).jpg").exists()
    assert len(before - set(_files(twice))) == 4


def test_undo_of_an_earlier_day_is_asked_for_first(reviewed, open_window, answers, twice, qtbot):
    before = _files(twice)
    _agree(reviewed, _plan(reviewed, qtbot), qtbot)
    reviewed.close()
    window = open_window()
    answers.sure = False
    qtbot.waitUntil(window.acts.undo.isEnabled, timeout=10_000)
    window.acts.undo.trigger()
    qtbot.waitUntil(lambda: bool(answers.asked), timeout=5_000)
    assert "Cleaned up identical files" in answers.asked[0]
    assert _files(twice) != before
    assert not window.tidying.files.acting
    answers.sure = True
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000):
        window.acts.undo.trigger()
    assert _files(twice) == before


# --- looking ---


def test_members_are_seen_from_the_same_place(reviewed, qtbot):
    place = place_of(reviewed)
    place.rows.go(row_of(place, "green-1"))
    cards = [card for card in place.members.cards if card.isVisible()]
    qtbot.waitUntil(lambda: all(not card.pane.image.isNull() for card in cards), timeout=10_000)
    pane, middle = cards[0].pane, QPointF(cards[0].pane.rect().center())
    wheel = QWheelEvent(
        middle, pane.mapToGlobal(middle), QPoint(), QPoint(0, 240), _NO_BUTTON, _NO_KEY, _NO_PHASE, False
    )
    QApplication.sendEvent(pane, wheel)
    assert place.members.camera.zoom > 1.5
    before = place.members.camera.centre
    qtbot.mousePress(pane, _LEFT, pos=pane.rect().center())
    qtbot.mouseMove(pane, pane.rect().center() + QPoint(20, 0))
    qtbot.mouseRelease(pane, _LEFT, pos=pane.rect().center() + QPoint(20, 0))
    assert place.members.camera.centre.x() <= before.x()
    assert len({repr(card.pane._area()) for card in cards if card.pane.size() == pane.size()}) == 1
    place.rows.go(row_of(place, "blue-2"))
    assert place.members.camera.zoom == 1


_NO_BUTTON, _NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
_NO_PHASE = Qt.ScrollPhase.NoScrollPhase


def test_blink_and_difference_show_the_keeper_in_the_members_place(reviewed, qtbot):
    place, acts = place_of(reviewed), reviewed.acts
    place.rows.go(row_of(place, "blue-2"))
    keeper, other = place.members.cards[:2]
    qtbot.waitUntil(lambda: keeper._side > 0 and other._side > 0, timeout=10_000)
    qtbot.keyPress(place.rows, _KEY.Key_B)
    assert other.pane._instead is not None
    qtbot.keyRelease(place.rows, _KEY.Key_B)
    assert other.pane._instead is None
    press(place, qtbot, _KEY.Key_D)
    assert acts.difference.isChecked()
    qtbot.waitUntil(lambda: other.pane._instead is not None, timeout=5_000)
    assert other.pane._note == "looks the same everywhere"
    press(place, qtbot, _KEY.Key_D)
    assert other.pane._instead is None
    acts.blink.trigger()
    assert other.pane._instead is not None
    acts.blink.trigger()
    assert other.pane._instead is None


# --- rules ---


def test_keep_rules_are_chosen_from_a_sentence_of_menus(reviewed, answers, twice, qtbot):
    place = place_of(reviewed)
    answers.folder = twice / "copies"
    menu = place.rules.buttons[0].menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "in a folder…").trigger()
    row = lambda: place.model.group(row_of(place, "blue-2"))  # noqa: E731
    qtbot.waitUntil(
        lambda: row().keeper.file.path == str(twice / "copies" / "blue-2 (1).jpg"), timeout=10_000
    )
    qtbot.waitUntil(lambda: place.rules.buttons[0].text() == "in copies", timeout=10_000)
    assert reviewed._settings.keep == (f"in:{twice / 'copies'}",)
    assert place.model.judgement(row_of(place, "grey-3")).fates == (Fate.OPEN, Fate.OPEN)


def test_what_was_marked_before_a_rule_protected_its_folder_stays(reviewed, twice, qtbot):
    place, copy = place_of(reviewed), str(twice / "copies" / "green-1 (1).jpg")
    place.rows.go(row_of(place, "green-1"))
    press(place, qtbot, _KEY.Key_A)
    shown = lambda: place.model.group(row_of(place, "green-1"))  # noqa: E731
    fates = lambda: place.model.judgement(row_of(place, "green-1")).fates  # noqa: E731
    assert fates() == (Fate.KEEP, Fate.REMOVE, Fate.REMOVE)
    place.rules.changed.emit(("default", f"never:{twice / 'copies'}"))
    qtbot.waitUntil(lambda: shown().keeper.file.path == copy, timeout=10_000)
    assert fates() == (Fate.KEEP, Fate.KEEP, Fate.REMOVE)
    place.rows.go(row_of(place, "green-1"))
    press(place, qtbot, _KEY.Key_Left, _KEY.Key_X)
    assert "ever touched" in place.parts.hint.text()
    dialog = _plan(reviewed, qtbot)
    assert not [removal.path for removal in dialog._draft.removals if "copies" in removal.path]
    _agree(reviewed, dialog, qtbot)
    assert Path(copy).exists()
    assert not (twice / "more" / "green-1 (1).jpg").exists()


def test_a_rule_for_a_folder_that_is_gone_is_told_and_can_be_changed(reviewed, qtbot):
    place = place_of(reviewed)
    place.rules.changed.emit(("in:/nowhere/at/all", "largest"))
    qtbot.waitUntil(lambda: "/nowhere/at/all" in place.parts.tells, timeout=10_000)
    assert place.parts.retry.isVisible()
    assert not place.parts.clean.isEnabled()
    place.rules.changed.emit(())
    qtbot.waitUntil(lambda: place.model.rowCount() == 4, timeout=10_000)


# --- states and size ---


def test_a_library_without_duplicates_says_so(open_window, tmp_path, qtbot):
    from datetime import datetime

    from tests.gui.pictures_made import COLOURS, make_photo

    folder = tmp_path / "One"
    folder.mkdir()
    make_photo(folder / "a.jpg", COLOURS["red"], 1, datetime(2025, 3, 2))
    window = open_window(folders=(folder,))
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 1, timeout=30_000)
    qtbot.waitUntil(lambda: not window.session.indexing, timeout=30_000)
    window.acts.show_duplicates.trigger()
    qtbot.waitUntil(lambda: place_of(window).parts.tells == "No file is there twice.", timeout=10_000)
    assert not place_of(window).parts.clean.isEnabled()
    assert place_of(window).parts.clean.text() == "Clean up…"


def test_the_model_of_groups_is_sound(reviewed, qtbot):
    place = place_of(reviewed)
    tester = QAbstractItemModelTester(place.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    place.rows.go(0)
    press(place, qtbot, _KEY.Key_A)
    place.show_kind("burst")
    assert place.model.rowCount() == 0
    place.show_kind("identical")
    assert place.model.rowCount() == 4
    assert tester.model() is place.model


def test_ten_thousand_groups_cost_what_is_seen(open_window, qtbot, monkeypatch):
    window = open_window(library=Crowd(20, groups=10_000))
    window.acts.show_duplicates.trigger()
    place = place_of(window)
    qtbot.waitUntil(lambda: place.model.rowCount() == 10_000, timeout=30_000)
    asked = []
    plain = GroupModel.judgement
    monkeypatch.setattr(GroupModel, "judgement", lambda self, row: asked.append(row) or plain(self, row))
    bar = place.rows.verticalScrollBar()
    for step in range(20):
        bar.setValue(bar.maximum() * step // 20)
        place.rows.repaint()
    seen = place.rows.viewport().height() // 72 + 2
    assert 0 < len(asked) < 20 * seen * 20
    assert not place.rows.findChildren(type(place.members.cards[0]))
    asked.clear()
    press(place, qtbot, _KEY.Key_X)
    assert len(asked) < 20 * seen


# --- copies ---


@pytest.fixture
def copies(open_window, qtbot):
    window = open_window(library=Crowd(20, groups=5))
    window.acts.show_duplicates.trigger()
    place = place_of(window)
    qtbot.waitUntil(lambda: place.model.rowCount() == 5, timeout=10_000)
    place.parts.tabs.chosen.emit("copy")
    qtbot.waitUntil(lambda: place.model.rowCount() == 5 and place.kind == "copy", timeout=10_000)
    place.rows.setFocus()
    return window


def test_of_copies_nothing_goes_before_the_user_agrees(copies, qtbot):
    place = place_of(copies)
    assert place.model.judgement(0).fates == (Fate.KEEP, Fate.SUGGESTED, Fate.SUGGESTED)
    assert not place.parts.clean.isEnabled()
    place.rows.go(0)
    assert place.parts.accept_all.text() == "Accept all 5"
    press(place, qtbot, _KEY.Key_A)
    assert place.parts.clean.text() == "Clean up 2 files…"
    assert place.parts.accept_all.isVisible()
    assert place.parts.accept_all.text() == "Accept all 4"
    press(place, qtbot, _KEY.Key_U)
    assert not place.parts.clean.isEnabled()
    qtbot.mouseClick(place.parts.accept_all, _LEFT)
    qtbot.waitUntil(lambda: place.parts.clean.text() == "Clean up 10 files…", timeout=5_000)
    assert not place.parts.accept_all.isVisible()
    press(place, qtbot, _KEY.Key_U)
    qtbot.waitUntil(lambda: not place.parts.clean.isEnabled(), timeout=5_000)


def test_what_was_said_stays_when_the_rest_of_a_group_is_accepted(copies, qtbot):
    place = place_of(copies)
    place.rows.go(0)
    press(place, qtbot, _KEY.Key_K)
    assert place.model.judgement(0).fates == (Fate.KEEP, Fate.KEEP, Fate.SUGGESTED)
    press(place, qtbot, _KEY.Key_A)
    assert place.model.judgement(0).fates == (Fate.KEEP, Fate.KEEP, Fate.REMOVE)
    assert place.rows.current_row() == 1
    press(place, qtbot, _KEY.Key_U)
    assert place.model.judgement(0).fates == (Fate.KEEP, Fate.KEEP, Fate.SUGGESTED)


def test_a_suggestion_is_void_where_the_file_that_it_keeps_is_to_go(copies, qtbot):
    place = place_of(copies)
    place.rows.go(0)
    press(place, qtbot, _KEY.Key_Left, _KEY.Key_X, _KEY.Key_A)
    assert place.model.judgement(0).fates == (Fate.REMOVE, Fate.OPEN, Fate.OPEN)
    assert place.parts.hint.isVisible()
    assert place.rows.current_row() == 0


def test_not_a_duplicate_is_told_to_the_library_and_taken_back(copies, qtbot):
    place, library = place_of(copies), copies.session._library
    place.rows.go(1)
    first, second = place.model.group(1).members[:2]
    press(place, qtbot, _KEY.Key_N)
    qtbot.waitUntil(lambda: library.verdicts == [(first.digest, (second.digest,), True)], timeout=5_000)
    press(place, qtbot, _KEY.Key_U)
    qtbot.waitUntil(lambda: len(library.verdicts) == 2, timeout=5_000)
    assert library.verdicts[-1] == (first.digest, (second.digest,), False)


def test_how_sure_copies_must_be_can_be_chosen(copies, qtbot):
    place, library = place_of(copies), copies.session._library
    assert place.precision.isVisible()
    library.queries.clear()
    choose(place.precision, "95 %, with doubtful ones")
    qtbot.waitUntil(lambda: any(query.precision == 0.95 for query in library.queries), timeout=5_000)
    place.parts.tabs.chosen.emit("identical")
    assert not place.precision.isVisible()
