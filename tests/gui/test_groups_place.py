"""Groups: proposed, changed by hand, made into folders and taken back, in the real window on real files."""

import warnings
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit

from photo_finder.core.group_reasons import Reason
from photo_finder.gui.groups import dragging
from photo_finder.gui.groups.albums_dialog import AlbumsDialog
from photo_finder.gui.groups.apply_dialog import ApplyDialog
from photo_finder.gui.groups.card_painter import name_area
from photo_finder.gui.groups.wish_buttons import ByButton, WhereButton
from photo_finder.gui.skipped_table import SkippedDialog
from tests.gui.menus import choices, choose
from tests.gui.pictures_made import COLOURS, make_events, make_photo
from tests.unit.faults import disks

DAY = datetime(2024, 1, 5, 12)

_LEFT, _KEY, _NONE = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier.NoModifier
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def heap(tmp_path: Path) -> Path:
    return make_events(tmp_path / "Phone")


@pytest.fixture
def place(open_window, heap, qtbot):
    """The place before anything is proposed."""
    window = open_window(folders=(heap,))
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 16, timeout=30_000)
    qtbot.waitUntil(lambda: not window.session.indexing, timeout=30_000)
    window.acts.show_groups.trigger()
    window.activateWindow()
    return window.tidying.groups


@pytest.fixture
def proposed(place, qtbot):
    """Three groups, and one photo in none."""
    qtbot.mouseClick(place.start.propose, _LEFT)
    qtbot.waitUntil(lambda: place.model.groups == 3, timeout=20_000)
    qtbot.wait(50)
    return place


def _sizes(place):
    return [len(place.model.members(row)) for row in range(place.model.rowCount())]


def _click(place, qtbot, row, modifier=_NONE):
    area = place.view.visualRect(place.model.index(row))
    qtbot.mouseClick(place.view.viewport(), _LEFT, modifier, area.center())


def _type_name(place, qtbot, row, text):
    place.view.select_rows([row])
    place.view.setFocus()
    qtbot.keyClick(place.view, _KEY.Key_F2)
    field = place.view.findChild(QLineEdit, "cardName")
    field.selectAll()
    qtbot.keyClicks(field, text)
    return field


def _drop(view, row, data):
    """Drag something onto the card of a row, and let go."""
    at = QPointF(view.visualRect(view.cards.index(row)).center())
    copy = Qt.DropAction.CopyAction
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        entered = QDragEnterEvent(at.toPoint(), copy, data, _LEFT, _NONE)
        moved = QDragMoveEvent(at.toPoint(), copy, data, _LEFT, _NONE)
        dropped = QDropEvent(at, copy, data, _LEFT, _NONE)
    QApplication.sendEvent(view.viewport(), entered)
    QApplication.sendEvent(view.viewport(), moved)
    aimed = view.drop_row
    QApplication.sendEvent(view.viewport(), dropped)
    return aimed


def _apply(place, qtbot):
    qtbot.mouseClick(place.bar.apply, _LEFT)
    dialog = place.window().findChildren(ApplyDialog)[-1]
    qtbot.waitUntil(dialog.agree.isEnabled, timeout=20_000)
    return dialog


def _ended(place, qtbot):
    return qtbot.waitSignal(place.window().tidying.files.ended, timeout=20_000)


# --- proposing ---


def test_the_place_says_what_it_does_and_proposes_at_the_press_of_one_button(place, heap, qtbot):
    assert "files move only when you say so" in place.start.message.text()
    assert place.start.propose.isVisible()
    qtbot.mouseClick(place.start.propose, _LEFT)
    qtbot.waitUntil(lambda: place.model.groups == 3, timeout=20_000)
    assert _sizes(place) == [4, 5, 6, 1]
    assert place.model.name(2) == "2025/2025-03-02"
    assert place.model.facts(2) == "6 photos · 2 Mar 2025"
    assert place.model.name(3) == "Photos in no group"
    assert place.view.hasFocus(), "the arrows work at once"
    assert place.bar.before.text() == "Make 3 folders in"
    assert place.bar.where.text() == "Phone/Sorted"
    assert place.bar.after.text() == "and move 15 photos there,"
    assert place.bar.left.text() == "leave 1 where it is."
    assert sorted(path.name for path in heap.iterdir())[0] == "blue-0.jpg", "nothing was touched"
    source = place.model.cover(0)[0]
    qtbot.waitUntil(lambda: place._tiles.get(source) is not None, timeout=10_000)
    assert not place._tiles.get(source).isNull()
    counted = place.window().sidebar.places.item(3)
    assert counted.text() == "Groups"
    assert counted.data(Qt.ItemDataRole.UserRole + 2) == "3"


def test_the_slider_proposes_fewer_or_more_and_locked_groups_stay(proposed, qtbot):
    proposed.view.select_rows([2])
    proposed.view.setFocus()
    qtbot.keyClick(proposed.view, _KEY.Key_L)
    locked = proposed.model.group(2)
    assert locked.locked
    proposed.detail.slider.setValue(0)
    qtbot.waitUntil(lambda: proposed.editing.query.detail == 0, timeout=10_000)
    assert locked in proposed.editing.plan.groups
    proposed.window().acts.undo.trigger()
    assert proposed.detail.slider.value() == 10
    assert _sizes(proposed) == [4, 5, 6, 1]


def test_what_groups_are_made_by_and_of_is_chosen_from_menus(proposed, answers, tmp_path, qtbot):
    toolbar = proposed.toolbar
    choose(toolbar.by, "By looks")
    qtbot.waitUntil(lambda: proposed.editing.query.by == ("looks",), timeout=10_000)
    assert toolbar.by.text() == "By looks"
    assert "Phone" in choices(toolbar.where)
    answers.folder = tmp_path / "Empty"
    answers.folder.mkdir()
    choose(toolbar.where, "Another folder…")
    qtbot.waitUntil(proposed.hint.isVisible, timeout=10_000)
    assert proposed.hint.text().startswith("There are no photos there")
    assert proposed.model.groups > 0
    assert toolbar.where.text() == "All photos", "the choice is that of the plan which is shown"


def test_a_folder_that_vanished_is_named_and_leaves_the_plan(proposed, answers, tmp_path, qtbot):
    answers.folder = tmp_path / "Gone"
    choose(proposed.toolbar.where, "Another folder…")
    qtbot.waitUntil(proposed.hint.isVisible, timeout=10_000)
    assert str(tmp_path / "Gone") in proposed.hint.text()
    assert proposed.model.groups == 3
    choose(proposed.toolbar.by, "Into the folders of a folder…")
    qtbot.waitUntil(lambda: proposed.toolbar.by.text() == "By time and looks", timeout=10_000)


def test_an_empty_folder_is_said_to_be_one_before_there_is_a_plan(place, answers, tmp_path, qtbot):
    answers.folder = tmp_path / "Empty"
    answers.folder.mkdir()
    choose(place.start.findChild(WhereButton), "Another folder…")
    qtbot.mouseClick(place.start.propose, _LEFT)
    qtbot.waitUntil(lambda: place.start.message.text().startswith("There are no photos"), timeout=10_000)
    assert place.start.propose.isEnabled()


def test_clocks_that_were_put_right_are_told(proposed):
    plan = proposed.editing.plan
    assert not proposed.toolbar.notes.isVisible()
    proposed.editing.edit(replace(plan, notes=(Reason("clock", ("X",), seconds=3600),)))
    assert proposed.toolbar.notes.isVisible()
    assert proposed.toolbar.notes.text() == "The clock of X was 1 h behind."


def test_photos_that_come_later_are_told_of_and_taken_in_by_proposing_again(proposed, heap, qtbot):
    for number in range(3):
        make_photo(heap / f"later-{number}.jpg", COLOURS["grey"], 9 + number, DAY)
    with qtbot.waitSignal(proposed._session.indexing_ended, timeout=30_000):
        proposed._session.index()
    assert proposed.toolbar.notes.text().startswith("Photos came or went")
    assert proposed.model.groups == 3
    qtbot.mouseClick(proposed.toolbar.again, _LEFT)
    qtbot.waitUntil(lambda: proposed.model.groups == 4, timeout=20_000)
    assert not proposed.toolbar.notes.isVisible()


def test_photos_are_sorted_into_folders_that_are_there(place, heap, answers, qtbot):
    archive = heap / "Archive"
    for colour in ("red", "blue"):
        (archive / colour).mkdir(parents=True)
        for number in range(3):
            make_photo(archive / colour / f"{colour}{number}.jpg", COLOURS[colour], 9 + number, DAY)
    with qtbot.waitSignal(place._session.indexing_ended, timeout=30_000):
        place._session.index()
    answers.folder = archive
    choose(place.start.findChild(ByButton), "Into the folders of a folder…")
    qtbot.mouseClick(place.start.propose, _LEFT)
    qtbot.waitUntil(lambda: place.model.groups > 0, timeout=20_000)
    assert {place.model.name(row) for row in range(place.model.groups)} <= {"red", "blue"}
    assert place.bar.into == archive
    assert not place.detail.isVisible()


def test_a_locked_group_stays_when_the_rest_is_sorted_into_folders(proposed, heap, answers, qtbot):
    kept = proposed.model.group(1)
    proposed.by_hand.lock([kept])
    archive = heap / "Archive"
    (archive / "green").mkdir(parents=True)
    for number in range(3):
        make_photo(archive / "green" / f"{number}.jpg", COLOURS["green"], 9 + number, DAY)
    with qtbot.waitSignal(proposed._session.indexing_ended, timeout=30_000):
        proposed._session.index()
    answers.folder = archive
    choose(proposed.toolbar.by, "Into the folders of a folder…")
    qtbot.waitUntil(lambda: proposed.editing.query.like == archive, timeout=10_000)
    plan = proposed.editing.plan
    photos = [member.photo for group in plan.groups for member in group.members]
    assert [group.members for group in plan.groups if group.locked] == [kept.members]
    assert len(photos) == len(set(photos))


def test_a_watched_folder_is_sorted_from_its_own_menu(place, heap, qtbot):
    window = place.window()
    window.acts.show_photos.trigger()
    qtbot.waitUntil(lambda: window.sidebar.folders.count() == 1, timeout=5_000)
    menu = window.sidebar.folder_menu(window.sidebar.folders.item(0))
    next(action for action in menu.actions() if action.text() == "Sort into folders…").trigger()
    qtbot.waitUntil(lambda: place.model.groups == 3, timeout=20_000)
    assert place.isVisible()
    assert place.wishes.query.folder == heap


# --- by hand ---


def test_cards_are_selected_by_mouse_and_keys(proposed, qtbot):
    _click(proposed, qtbot, 0)
    _click(proposed, qtbot, 2, _CTRL)
    assert proposed.view.selected_rows() == [0, 2]
    _click(proposed, qtbot, 0)
    _click(proposed, qtbot, 2, _SHIFT)
    assert proposed.view.selected_rows() == [0, 1, 2]
    _click(proposed, qtbot, 0)
    qtbot.keyClick(proposed.view, _KEY.Key_Right)
    assert proposed.view.selected_rows() == [1]
    qtbot.keyClick(proposed.view, _KEY.Key_Return)
    assert proposed.in_card
    assert proposed.members.model.rowCount() == 5


def test_tab_goes_through_the_place_from_above_to_below(proposed, qtbot):
    proposed.view.select_rows([0])
    proposed.toolbar.where.setFocus()
    ways = [proposed.toolbar.by, proposed.toolbar.again, proposed.detail.slider, proposed.view]
    ways += [button for button in proposed.card_bar.buttons if button.isEnabled()]
    ways += [proposed.bar.where, proposed.bar.way, proposed.bar.apply]
    for widget in ways:
        qtbot.keyClick(QApplication.focusWidget(), _KEY.Key_Tab)
        assert QApplication.focusWidget() is widget, widget.accessibleName()


def test_selected_groups_are_merged_and_parted_again_by_undo(proposed, qtbot):
    proposed.view.select_rows([1, 2])
    proposed.view.setFocus()
    qtbot.keyClick(proposed.view, _KEY.Key_M)
    assert _sizes(proposed) == [4, 11, 1]
    assert proposed.view.selected_rows() == [1]
    proposed.window().acts.undo.trigger()
    assert _sizes(proposed) == [4, 5, 6, 1]
    assert not proposed.can_take_back


def test_a_card_dropped_on_a_card_goes_into_it(proposed, qtbot):
    carried = proposed.model.mimeData([proposed.model.index(0)])
    assert _drop(proposed.view, 2, carried) == 2
    assert _sizes(proposed) == [5, 10, 1]
    assert proposed.model.name(1) == "2025/2025-03-02"
    assert _drop(proposed.view, 2, proposed.model.mimeData([proposed.model.index(0)])) == -1, "no group"
    assert _sizes(proposed) == [5, 10, 1]


def test_pulling_at_a_card_or_a_photo_drags_it(proposed, qtbot, monkeypatch):
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: carried.append(drag.mimeData()))
    _pull(proposed.view, proposed.view.visualRect(proposed.model.index(1)).center(), qtbot)
    assert dragging.groups_in(carried[0]) == [proposed.model.group(1).id]
    proposed.open_card(1)
    view = proposed.members.view
    view.select_rows([0], keep=0)
    _pull(view, view.visualRect(proposed.members.model.index(0)).center(), qtbot)
    assert dragging.photos_in(carried[1]) == [proposed.model.members(1)[0].photo]


def _pull(view, at, qtbot):
    port = view.viewport()
    qtbot.mousePress(port, _LEFT, _NONE, at)
    for step in (8, 16, 24):
        there = QPointF(at.x() + step, at.y() + step)
        moved = QMouseEvent(
            QMouseEvent.Type.MouseMove, there, port.mapToGlobal(there), Qt.MouseButton.NoButton, _LEFT, _NONE
        )
        QApplication.sendEvent(port, moved)
    qtbot.mouseRelease(port, _LEFT, _NONE, at)


def test_what_is_dragged_carries_the_selected_groups_or_photos(proposed, qtbot, monkeypatch):
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: carried.append(drag.mimeData()))
    proposed.view.select_rows([0, 2, 3])
    proposed.view.startDrag(Qt.DropAction.CopyAction)
    ids = [proposed.model.group(row).id for row in (0, 2)]
    assert dragging.groups_in(carried[0]) == ids
    assert not carried[0].hasUrls(), "no other program takes groups for files"
    proposed.open_card(2)
    proposed.members.view.selectAll()
    proposed.members.view.startDrag(Qt.DropAction.CopyAction)
    assert dragging.photos_in(carried[1]) == [member.photo for member in proposed.model.members(2)]


def test_a_name_is_typed_over_and_made_safe(proposed, qtbot):
    field = _type_name(proposed, qtbot, 1, "Summer/At the <lake>?")
    assert proposed.hint.text() == "Will be: Summer / At the -lake"
    qtbot.keyClick(field, _KEY.Key_Return)
    qtbot.waitUntil(lambda: proposed.model.name(1) == "Summer/At the -lake", timeout=5_000)
    field = _type_name(proposed, qtbot, 1, "///")
    assert proposed.hint.text() == "A folder needs a name."
    qtbot.keyClick(field, _KEY.Key_Return)
    qtbot.waitUntil(lambda: "keeps the one" in proposed.hint.text(), timeout=5_000)
    assert proposed.model.name(1) == "Summer/At the -lake"
    field = _type_name(proposed, qtbot, 0, "summer/at the -lake")
    qtbot.keyClick(field, _KEY.Key_Return)
    qtbot.waitUntil(lambda: "both go into one folder" in proposed.hint.text(), timeout=5_000)
    assert proposed.bar.before.text() == "Make 2 folders in"


def test_the_name_of_the_chosen_card_is_typed_over_after_a_click_on_it(proposed, qtbot):
    area = name_area(proposed.view.visualRect(proposed.model.index(1)))
    for _ in range(2):
        qtbot.mouseClick(proposed.view.viewport(), _LEFT, _NONE, area.center())
        qtbot.wait(QApplication.doubleClickInterval() + 20)
    field = proposed.view.findChild(QLineEdit, "cardName")
    assert field.text() == "2025/2025-03-18"
    qtbot.keyClick(field, _KEY.Key_Escape)
    assert not proposed.can_take_back


def test_a_dissolved_group_leaves_its_photos_in_none(proposed, qtbot):
    proposed.view.select_rows([0])
    proposed.view.setFocus()
    qtbot.keyClick(proposed.view, _KEY.Key_Delete)
    assert _sizes(proposed) == [5, 6, 5]
    assert proposed.bar.left.text() == "leave 5 where they are."


def test_a_group_is_split_or_said_to_be_one(proposed, qtbot):
    proposed.view.select_rows([1, 2])
    proposed.merge()
    with qtbot.waitSignal(proposed.edited, timeout=10_000):
        proposed.window().acts.split_by_time.trigger()
    assert sorted(_sizes(proposed)) == [1, 4, 5, 6]
    row = _sizes(proposed).index(6)
    proposed.view.select_rows([row])
    while not proposed.hint.isVisible():  # finer and finer, until single shots are left
        before = proposed.editing.plan
        proposed.window().acts.split_by_time.trigger()
        qtbot.waitUntil(
            lambda: proposed.hint.isVisible() or proposed.editing.plan is not before,  # noqa: B023
            timeout=10_000,
        )
        proposed.view.select_rows([row])
    assert "cannot be split" in proposed.hint.text()


def test_the_menu_of_a_card_offers_what_can_be_done(proposed, qtbot):
    proposed.view.select_rows([0])
    menu = proposed.menu.menu(0)
    offered = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    assert offered["&Merge"] is False
    assert offered["Split by &looks"] is True
    with qtbot.waitSignal(proposed.window().similar.answered, timeout=10_000):
        next(action for action in menu.actions() if action.text().startswith("Find")).trigger()
    assert proposed.window().similar.isVisible()


# --- an opened group ---


@pytest.fixture
def opened(proposed, qtbot):
    """The group of five, with its photos."""
    proposed.open_card(1)
    qtbot.waitUntil(lambda: all(proposed.members.model.photo(row) for row in range(5)), timeout=10_000)
    return proposed


def test_each_photo_tells_why_it_is_in_its_group(opened, qtbot):
    members = opened.members
    assert members.title.text() == "2025 / 2025-03-18"
    opened.close_card()
    qtbot.waitUntil(lambda: bool(opened.model.members(1)[1].why), timeout=10_000)
    opened.open_card(1)
    qtbot.waitUntil(lambda: members.model.why(1) == "7 minutes after green-0.jpg", timeout=10_000)
    members.view.select_rows([1], keep=1)
    assert members.why.text() == "green-1.jpg: 7 minutes after green-0.jpg"
    told = members.model.data(members.model.index(1), Qt.ItemDataRole.ToolTipRole)
    assert told.endswith("green-1.jpg\n7 minutes after green-0.jpg")
    qtbot.keyClick(members.view, _KEY.Key_Escape)
    assert not opened.in_card
    assert opened.view.selected_rows() == [1]


def test_photos_are_dropped_on_another_group(opened, qtbot):
    members = opened.members
    members.view.select_rows([0, 1], keep=0)
    carried = QMimeData()
    dragging.put_photos(carried, members.view.selected_photos())
    assert _drop(members.strip, 2, carried) == 2
    assert _sizes(opened) == [4, 3, 8, 1]
    assert opened.in_card
    assert members.model.rowCount() == 3
    qtbot.mouseClick(members.back, _LEFT)
    assert _drop(opened.view, 3, carried) == 3, "on the cards too, out of all groups"
    assert _sizes(opened) == [4, 3, 6, 3]


def test_photos_go_out_of_all_groups_and_back_by_undo(opened, qtbot):
    members = opened.members
    members.view.select_rows([2], keep=2)
    qtbot.keyClick(members.view, _KEY.Key_Delete)
    assert _sizes(opened) == [4, 4, 6, 2]
    choose(members.into, "2025/2025-04-03")
    assert _sizes(opened) == [5, 3, 6, 2]
    opened.window().acts.undo.trigger()
    opened.window().acts.undo.trigger()
    assert _sizes(opened) == [4, 5, 6, 1]
    assert members.model.rowCount() == 5


def test_photos_become_a_group_of_their_own(opened, answers, qtbot):
    members = opened.members
    members.view.select_rows([0, 1, 2, 3, 4], keep=0)
    answers.name = "???"
    qtbot.mouseClick(members.new, _LEFT)
    assert _sizes(opened) == [4, 5, 6, 1]
    assert opened.hint.text() == "No folder can have that name."
    answers.name = "Garden"
    qtbot.mouseClick(members.new, _LEFT)
    assert _sizes(opened) == [5, 4, 6, 1]
    assert opened.model.name(0) == "Garden"


def test_a_photo_of_a_group_is_seen_large_and_searched_by(opened, answers, qtbot):
    members = opened.members
    members.view.select_rows([1], keep=1)
    qtbot.keyClick(members.view, _KEY.Key_Space)
    viewer = opened.window().viewer
    qtbot.waitUntil(lambda: viewer.isVisible() and viewer.canvas.has_picture, timeout=10_000)
    viewer.close_view()
    entries = {action.text(): action for action in members.photo_menu().actions()}
    entries["Show in file manager"].trigger()
    assert answers.revealed[-1].endswith("green-1.jpg")
    with qtbot.waitSignal(opened.window().similar.answered, timeout=10_000):
        entries["Find similar"].trigger()


def test_the_photos_in_no_group_are_opened_too(proposed, qtbot):
    proposed.open_card(3)
    assert proposed.members.title.text() == "Photos in no group"
    assert not proposed.members.out.isEnabled()
    proposed.members.view.select_rows([0], keep=0)
    choose(proposed.members.into, "2025/2025-03-02")
    assert _sizes(proposed) == [4, 5, 7]
    assert not proposed.in_card, "nothing is left in it"


# --- folders ---


def test_folders_are_made_and_taken_back(proposed, heap, qtbot):
    (heap / "red-0.xmp").write_text("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>", encoding="utf-8")
    before = sorted(heap.iterdir())
    proposed.view.select_rows([2])
    field = _type_name(proposed, qtbot, 2, "Red afternoon")
    qtbot.keyClick(field, _KEY.Key_Return)
    qtbot.waitUntil(lambda: proposed.model.name(2) == "Red afternoon", timeout=5_000)
    dialog = _apply(proposed, qtbot)
    assert dialog.headline.text() == "15 photos will be moved into 3 folders."
    shown = [dialog.table.folders.index(2, column).data() for column in range(3)]
    assert shown == ["Red afternoon", "6", ""]
    assert dialog.rest.text() == "1 file that belongs to them goes along."
    with _ended(proposed, qtbot):
        qtbot.mouseClick(dialog.agree, _LEFT)
    made = heap / "Sorted" / "Red afternoon"
    assert (
        sorted(path.name for path in made.iterdir())
        == [
            *(f"red-{number}.jpg" for number in range(6)),
            "red-0.xmp",
        ]
        or (made / "red-0.xmp").exists()
    )
    assert sorted(path.name for path in heap.iterdir()) == ["Sorted", "grey-0.jpg"]
    window = proposed.window()
    assert window.tidying.bar.text.text() == "16 files moved into folders."
    assert proposed.start.isVisible()
    qtbot.waitUntil(lambda: _path_in_library(window, "red-0.jpg") == made / "red-0.jpg", timeout=20_000)
    with _ended(proposed, qtbot):
        window.acts.undo.trigger()
    assert sorted(heap.iterdir()) == before
    qtbot.waitUntil(lambda: _path_in_library(window, "red-0.jpg") == heap / "red-0.jpg", timeout=20_000)


def _path_in_library(window, name):
    window.photos.model.want([range(16)], 100)
    photos = [window.photos.model.photo(row) for row in range(window.photos.model.rowCount())]
    return next((Path(photo.path) for photo in photos if photo and photo.path.endswith(name)), None)


def test_the_next_day_undo_names_what_it_would_take_back(proposed, open_window, heap, answers, qtbot):
    dialog = _apply(proposed, qtbot)
    with _ended(proposed, qtbot):
        qtbot.mouseClick(dialog.agree, _LEFT)
    proposed.window().close()
    window = open_window()
    qtbot.waitUntil(window.acts.undo.isEnabled, timeout=20_000)
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000):
        window.acts.undo.trigger()
    assert answers.asked[-1].startswith("Photos sorted into folders: 15 into 3, ")
    assert (heap / "red-0.jpg").exists()
    assert not (heap / "Sorted").exists()


def test_copies_are_made_elsewhere_and_taken_away_again(proposed, heap, answers, tmp_path, qtbot):
    answers.destination = tmp_path / "Copies"
    proposed.view.select_rows([0])
    proposed.by_hand.dissolve(proposed.menu.chosen())
    choose(proposed.bar.where, "Another folder…")
    proposed.window().acts.undo.trigger()
    assert proposed.bar.into == tmp_path / "Copies", "the target stays, whatever is taken back"
    choose(proposed.bar.way, "Copy files, and leave all where they are")
    assert proposed.bar.after.text() == "and copy 15 photos there."
    before = sorted(heap.iterdir())
    dialog = _apply(proposed, qtbot)
    assert dialog.headline.text() == "15 photos will be copied into 3 folders."
    with _ended(proposed, qtbot) as ended:
        qtbot.mouseClick(dialog.agree, _LEFT)
    assert ended.args[0].files == 15
    assert len(list((tmp_path / "Copies" / "2025").rglob("*.jpg"))) == 15
    assert sorted(heap.iterdir()) == before
    with _ended(proposed, qtbot):
        proposed.window().acts.undo.trigger()
    assert not (tmp_path / "Copies").exists()


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_what_goes_to_another_drive_is_told_and_comes_back(proposed, heap, answers, tmp_path, qtbot):
    before = sorted(heap.iterdir())
    with disks.small_disk(tmp_path / "drive", 4096):
        answers.destination = tmp_path / "drive" / "Sorted"
        choose(proposed.bar.where, "Another folder…")
        dialog = _apply(proposed, qtbot)
        assert dialog.rest.text().startswith("15 files, ")
        assert "go to another drive" in dialog.rest.text()
        with _ended(proposed, qtbot):
            qtbot.mouseClick(dialog.agree, _LEFT)
        assert len(list(answers.destination.rglob("*.jpg"))) == 15
        assert (heap / "grey-0.jpg").exists()
        assert not (heap / "red-0.jpg").exists()
        with _ended(proposed, qtbot):
            proposed.window().acts.undo.trigger()
        assert not list((tmp_path / "drive").rglob("*.jpg"))
    assert [path for path in sorted(heap.iterdir()) if not path.name.startswith(".")] == before


def test_what_cannot_go_is_named_and_stays(proposed, heap, qtbot):
    (heap / "blue-1.jpg").unlink()
    dialog = _apply(proposed, qtbot)
    assert dialog.headline.text() == "14 photos will be moved into 3 folders."
    assert dialog.failed.text() == "1 file cannot go and stays. Show which"
    qtbot.mouseClick(dialog.failed, _LEFT)
    (listed,) = dialog.findChildren(SkippedDialog)
    assert listed.model.path(0) == str(heap / "blue-1.jpg")
    listed.close()
    dialog.reject()
    assert (heap / "blue-0.jpg").exists()
    assert proposed.model.groups == 3


def test_a_target_that_is_a_file_is_refused_in_a_sentence(proposed, answers, heap, qtbot):
    answers.destination = heap / "grey-0.jpg"
    choose(proposed.bar.where, "Another folder…")
    qtbot.mouseClick(proposed.bar.apply, _LEFT)
    (dialog,) = proposed.window().findChildren(ApplyDialog)
    qtbot.waitUntil(lambda: "is not a folder" in dialog.headline.text(), timeout=10_000)
    assert not dialog.agree.isEnabled()
    dialog.reject()


def test_where_nothing_says_the_target_it_is_asked_for(place, answers, tmp_path, qtbot):
    make_events(tmp_path / "Second")
    with qtbot.waitSignal(place._session.indexing_ended, timeout=30_000):
        place.window().add_folders([tmp_path / "Second"])
    place.window().acts.show_groups.trigger()
    qtbot.mouseClick(place.start.propose, _LEFT)
    qtbot.waitUntil(lambda: place.model.groups == 3, timeout=20_000)
    assert place.bar.where.text() == "Choose a folder…"
    qtbot.mouseClick(place.bar.apply, _LEFT)
    assert not place.window().findChildren(ApplyDialog), "thought better of it"
    answers.destination = tmp_path / "Sorted"
    dialog = _apply(place, qtbot)
    assert place.bar.into == tmp_path / "Sorted"
    dialog.reject()


def test_the_model_of_cards_is_sound(proposed):
    tester = QAbstractItemModelTester(proposed.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    proposed.view.select_rows([0, 1])
    proposed.merge()
    proposed.editing.put_away()
    assert tester.model() is proposed.model


# --- albums, and the way back of a plan ---


def test_a_plan_becomes_albums_and_is_there_again_when_that_is_taken_back(proposed, heap, qtbot):
    before = sorted(heap.rglob("*"))
    window, plan = proposed.window(), proposed.editing.plan
    choose(proposed.bar.way, "Make albums, and touch no file")
    assert proposed.bar.before.text() == "Make 3 albums"
    assert proposed.bar.after.text() == "of 15 photos. No file is touched."
    assert not proposed.bar.where.isVisible()
    qtbot.mouseClick(proposed.bar.apply, _LEFT)
    dialog = window.findChildren(AlbumsDialog)[-1]
    assert dialog.headline.text() == "15 photos will be in 3 albums."
    dialog.agree.click()
    qtbot.waitUntil(lambda: len(window.albums.keeper.albums) == 3, timeout=5_000)
    assert [len(album.photos) for album in window.albums.keeper.albums] == [4, 5, 6]
    assert proposed.editing.plan is None
    assert window.tidying.bar.text.text() == "3 albums made of the groups; no file was touched."
    assert sorted(heap.rglob("*")) == before
    window.acts.undo.trigger()
    qtbot.waitUntil(lambda: proposed.editing.plan is not None, timeout=5_000)
    assert proposed.editing.plan.groups == plan.groups
    assert window.albums.keeper.albums == ()


def test_the_dialog_for_folders_offers_albums(proposed, qtbot):
    dialog = _apply(proposed, qtbot)
    dialog.as_albums.click()
    window = proposed.window()
    window.findChildren(AlbumsDialog)[-1].agree.click()
    qtbot.waitUntil(lambda: len(window.albums.keeper.albums) == 3, timeout=5_000)


def test_a_plan_that_was_made_into_folders_and_undone_is_as_it_was(proposed, qtbot):
    proposed.by_hand.rename(0, "By hand")
    qtbot.waitUntil(lambda: proposed.model.name(0) == "By hand", timeout=5_000)
    with _ended(proposed, qtbot):
        _apply(proposed, qtbot).agree.click()
    assert proposed.editing.plan is None
    with _ended(proposed, qtbot):
        proposed.window().acts.undo.trigger()
    assert _sizes(proposed) == [4, 5, 6, 1]
    assert proposed.model.name(0) == "By hand"
    proposed.take_back()
    assert proposed.model.name(0) != "By hand", "the way back through it is there too"


def test_the_photos_of_a_card_are_shown_among_all_photos(proposed, heap, qtbot):
    window = proposed.window()
    window.photos.show_folder(str(heap.parent / "elsewhere"))
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 0, timeout=5_000)
    wanted = {member.photo for member in proposed.model.members(1)}
    menu = proposed.menu.menu(1)
    next(action for action in menu.actions() if action.text() == "Show in Photos").trigger()
    assert window.photos.isVisible()
    qtbot.waitUntil(lambda: window.photos.view.selected_count() == len(wanted), timeout=5_000)
    assert {window.photos.model.photo_id(row) for row in window.photos.view.selected_rows()} == wanted
    window.photos.show_folder(None)
    window.photos.view.clearSelection()
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 16, timeout=5_000)
    qtbot.wait(50)
    assert window.photos.view.selected_count() == 0, "it is wanted once"
