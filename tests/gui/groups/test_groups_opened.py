"""An opened group: why its photos are in it, and how they go elsewhere."""

from PySide6.QtCore import QMimeData, Qt

from photo_finder.gui.groups import dragging
from tests.gui.groups.hands import KEY, LEFT, drop, sizes
from tests.gui.menus import choose


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
    qtbot.keyClick(members.view, KEY.Key_Escape)
    assert not opened.in_card
    assert opened.view.selected_rows() == [1]


def test_photos_are_dropped_on_another_group(opened, qtbot):
    members = opened.members
    members.view.select_rows([0, 1], keep=0)
    carried = QMimeData()
    dragging.put_photos(carried, members.view.selected_photos())
    assert drop(members.strip, 2, carried) == 2
    assert sizes(opened) == [4, 3, 8, 1]
    assert opened.in_card
    assert members.model.rowCount() == 3
    qtbot.mouseClick(members.back, LEFT)
    assert drop(opened.view, 3, carried) == 3, "on the cards too, out of all groups"
    assert sizes(opened) == [4, 3, 6, 3]


def test_photos_go_out_of_all_groups_and_back_by_undo(opened, qtbot):
    members = opened.members
    members.view.select_rows([2], keep=2)
    qtbot.keyClick(members.view, KEY.Key_Delete)
    assert sizes(opened) == [4, 4, 6, 2]
    choose(members.into, "2025/2025-04-03")
    assert sizes(opened) == [5, 3, 6, 2]
    opened.window().acts.undo.trigger()
    opened.window().acts.undo.trigger()
    assert sizes(opened) == [4, 5, 6, 1]
    assert members.model.rowCount() == 5


def test_photos_become_a_group_of_their_own(opened, answers, qtbot):
    members = opened.members
    members.view.select_rows([0, 1, 2, 3, 4], keep=0)
    answers.name = "???"
    qtbot.mouseClick(members.new, LEFT)
    assert sizes(opened) == [4, 5, 6, 1]
    assert opened.hint.text() == "No folder can have that name."
    answers.name = "Garden"
    qtbot.mouseClick(members.new, LEFT)
    assert sizes(opened) == [5, 4, 6, 1]
    assert opened.model.name(0) == "Garden"


def test_a_photo_of_a_group_is_seen_large_and_searched_by(opened, answers, qtbot):
    members = opened.members
    members.view.select_rows([1], keep=1)
    qtbot.keyClick(members.view, KEY.Key_Space)
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
    assert sizes(proposed) == [4, 5, 7]
    assert not proposed.in_card, "nothing is left in it"
