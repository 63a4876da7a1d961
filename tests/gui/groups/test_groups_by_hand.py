"""Groups are changed by hand: selected, merged, split, named, dropped, dissolved."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit

from photo_finder.core import group_editing
from photo_finder.gui.groups import dragging
from photo_finder.gui.groups.card_painter import name_area
from tests.gui.groups.hands import CTRL, KEY, LEFT, NONE, SHIFT, click, drop, sizes, type_name


def test_cards_are_selected_by_mouse_and_keys(proposed, qtbot):
    click(proposed, qtbot, 0)
    click(proposed, qtbot, 2, CTRL)
    assert proposed.view.selected_rows() == [0, 2]
    click(proposed, qtbot, 0)
    click(proposed, qtbot, 2, SHIFT)
    assert proposed.view.selected_rows() == [0, 1, 2]
    click(proposed, qtbot, 0)
    qtbot.keyClick(proposed.view, KEY.Key_Right)
    assert proposed.view.selected_rows() == [1]
    qtbot.keyClick(proposed.view, KEY.Key_Return)
    assert proposed.in_card
    assert proposed.members.model.rowCount() == 5


def test_tab_goes_through_the_place_from_above_to_below(proposed, qtbot):
    proposed.view.select_rows([0])
    proposed.toolbar.where.setFocus()
    ways = [proposed.toolbar.by, proposed.toolbar.options, proposed.toolbar.again]
    ways += [proposed.detail.slider, proposed.view]
    ways += [button for button in proposed.card_bar.buttons if button.isEnabled()]
    ways += [proposed.bar.where, proposed.bar.way, proposed.bar.apply]
    for widget in ways:
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        assert QApplication.focusWidget() is widget, widget.accessibleName()


def test_selected_groups_are_merged_and_parted_again_by_undo(proposed, qtbot):
    proposed.view.select_rows([1, 2])
    proposed.view.setFocus()
    qtbot.keyClick(proposed.view, KEY.Key_M)
    assert sizes(proposed) == [4, 11, 1]
    assert proposed.view.selected_rows() == [1]
    proposed.window().acts.undo.trigger()
    assert sizes(proposed) == [4, 5, 6, 1]
    assert not proposed.can_take_back


def test_a_card_dropped_on_a_card_goes_into_it(proposed, qtbot):
    carried = proposed.model.mimeData([proposed.model.index(0)])
    assert drop(proposed.view, 2, carried) == 2
    assert sizes(proposed) == [5, 10, 1]
    assert proposed.model.name(1) == "2025/2025-03-02"
    assert drop(proposed.view, 2, proposed.model.mimeData([proposed.model.index(0)])) == -1, "no group"
    assert sizes(proposed) == [5, 10, 1]


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
    qtbot.mousePress(port, LEFT, NONE, at)
    for step in (8, 16, 24):
        there = QPointF(at.x() + step, at.y() + step)
        moved = QMouseEvent(
            QMouseEvent.Type.MouseMove, there, port.mapToGlobal(there), Qt.MouseButton.NoButton, LEFT, NONE
        )
        QApplication.sendEvent(port, moved)
    qtbot.mouseRelease(port, LEFT, NONE, at)


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
    field = type_name(proposed, qtbot, 1, "Summer/At the <lake>?")
    assert proposed.hint.text() == "Will be: Summer / At the -lake"
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.waitUntil(lambda: proposed.model.name(1) == "Summer/At the -lake", timeout=5_000)
    field = type_name(proposed, qtbot, 1, "///")
    assert proposed.hint.text() == "A folder needs a name."
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.waitUntil(lambda: "keeps the one" in proposed.hint.text(), timeout=5_000)
    assert proposed.model.name(1) == "Summer/At the -lake"
    field = type_name(proposed, qtbot, 0, "summer/at the -lake")
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.waitUntil(lambda: "both go into one folder" in proposed.hint.text(), timeout=5_000)
    assert proposed.bar.before.text() == "Make 2 folders in"


@pytest.mark.parametrize("name", ["M\udcfcnchen", "What?"])
def test_a_folders_own_name_stays_where_nothing_is_typed_over_it(proposed, qtbot, name):
    """Nobody could type these, but folders that are there have them."""
    group = proposed.model.group(1).id
    proposed.editing.edit(group_editing.renamed(proposed.editing.plan, group, name))
    proposed.view.select_rows([1])
    proposed.view.setFocus()
    qtbot.keyClick(proposed.view, KEY.Key_F2)
    qtbot.keyClick(proposed.view.findChild(QLineEdit, "cardName"), KEY.Key_Return)
    qtbot.waitUntil(lambda: proposed.view.findChild(QLineEdit, "cardName") is None, timeout=5_000)
    qtbot.wait(50)
    assert proposed.model.group(1).name == name


def test_the_name_of_the_chosen_card_is_typed_over_after_a_click_on_it(proposed, qtbot):
    area = name_area(proposed.view.visualRect(proposed.model.index(1)))
    for _ in range(2):
        qtbot.mouseClick(proposed.view.viewport(), LEFT, NONE, area.center())
        qtbot.wait(QApplication.doubleClickInterval() + 20)
    field = proposed.view.findChild(QLineEdit, "cardName")
    assert field.text() == "2025/2025-03-18"
    qtbot.keyClick(field, KEY.Key_Escape)
    assert not proposed.can_take_back


def test_a_dissolved_group_leaves_its_photos_in_none(proposed, qtbot):
    proposed.view.select_rows([0])
    proposed.view.setFocus()
    qtbot.keyClick(proposed.view, KEY.Key_Delete)
    assert sizes(proposed) == [5, 6, 5]
    assert proposed.bar.left.text() == "leave 5 where they are."


def test_a_group_is_split_or_said_to_be_one(proposed, qtbot):
    proposed.view.select_rows([1, 2])
    proposed.merge()
    with qtbot.waitSignal(proposed.edited, timeout=10_000):
        proposed.window().acts.split_by_time.trigger()
    assert sorted(sizes(proposed)) == [1, 4, 5, 6]
    row = sizes(proposed).index(6)
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


def test_the_model_of_cards_is_sound(proposed):
    tester = QAbstractItemModelTester(proposed.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    proposed.view.select_rows([0, 1])
    proposed.merge()
    proposed.editing.put_away()
    assert tester.model() is proposed.model


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
