"""Groups are proposed: of what, by what, again, and into folders that are there."""

import threading
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt

from photo_finder.core.group_reasons import Reason
from photo_finder.gui.groups.wish_buttons import ByButton, WhereButton
from photo_finder.library import Library
from tests.gui.groups.hands import KEY, LEFT, sizes, type_name
from tests.gui.menus import choices, choose
from tests.gui.pictures_made import COLOURS, make_photo

DAY = datetime(2024, 1, 5, 12)


def test_the_place_says_what_it_does_and_proposes_at_the_press_of_one_button(place, heap, qtbot):
    assert "files move only when you say so" in place.start.message.text()
    assert place.start.propose.isVisible()
    qtbot.mouseClick(place.start.propose, LEFT)
    qtbot.waitUntil(lambda: place.model.groups == 3, timeout=20_000)
    assert sizes(place) == [4, 5, 6, 1]
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
    qtbot.keyClick(proposed.view, KEY.Key_L)
    locked = proposed.model.group(2)
    assert locked.locked
    proposed.detail.slider.setValue(0)
    qtbot.waitUntil(lambda: proposed.editing.query.detail == 0, timeout=10_000)
    assert locked in proposed.editing.plan.groups
    proposed.window().acts.undo.trigger()
    assert proposed.detail.slider.value() == 10
    assert sizes(proposed) == [4, 5, 6, 1]


def test_what_is_named_and_locked_while_others_are_proposed_stays(proposed, qtbot, monkeypatch):
    begun, free = threading.Event(), threading.Event()
    propose = Library.propose_groups

    def slowly(self, *asked, **how):
        begun.set()
        free.wait(20)
        return propose(self, *asked, **how)

    monkeypatch.setattr(Library, "propose_groups", slowly)
    proposed.detail.slider.setValue(0)
    qtbot.waitUntil(begun.is_set, timeout=5_000)
    qtbot.keyClick(type_name(proposed, qtbot, 2, "Wedding"), KEY.Key_Return)
    qtbot.waitUntil(lambda: proposed.model.name(2) == "Wedding", timeout=5_000)
    proposed.view.select_rows([2])
    proposed.view.setFocus()
    qtbot.keyClick(proposed.view, KEY.Key_L)
    locked = proposed.model.group(2)
    assert (locked.name, locked.locked) == ("Wedding", True)
    free.set()
    qtbot.waitUntil(lambda: proposed.editing.query.detail == 0, timeout=10_000)
    assert locked in proposed.editing.plan.groups


def test_photos_of_a_locked_group_that_were_moved_are_found_again(proposed, heap, qtbot):
    kept = proposed.model.group(2)
    proposed.by_hand.lock([kept])
    (heap / "renamed").mkdir()
    for member in kept.members[:3]:
        file = Path(member.files[0])
        file.rename(heap / "renamed" / file.name)
    with qtbot.waitSignal(proposed._session.indexing_ended, timeout=30_000):
        proposed._session.index()
    qtbot.mouseClick(proposed.toolbar.again, LEFT)
    qtbot.waitUntil(lambda: not proposed.toolbar.notes.isVisible(), timeout=20_000)
    (stays,) = (group for group in proposed.editing.plan.groups if group.locked)
    assert [member.photo for member in stays.members] == [member.photo for member in kept.members]
    assert all(Path(file).exists() for member in stays.members for file in member.files)


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


def choose_option(place, menu, text):
    """The submenu with this name, and the choice in it that begins so."""
    inner = choices(place.toolbar.options)[menu].menu()
    next(action for action in inner.actions() if action.text().startswith(text)).trigger()


def chosen_options(place, menu):
    actions = choices(place.toolbar.options)[menu].menu().actions()
    return [action.text() for action in actions if action.isChecked()]


def names_of(place):
    return {group.name for group in place.editing.plan.groups}


def test_folders_are_named_by_another_template_and_one_that_makes_no_sense_is_refused(
    proposed, answers, qtbot
):
    choose_option(proposed, "Names of folders", "Year, month, then")
    qtbot.waitUntil(lambda: "2025/03/2025-03-02" in names_of(proposed), timeout=10_000)
    answers.name = "{start:%d.%m.} {count}"
    choose_option(proposed, "Names of folders", "Another template")
    qtbot.waitUntil(lambda: "02.03. 6" in names_of(proposed), timeout=10_000)
    assert chosen_options(proposed, "Names of folders") == ["{start:%d.%m.} {count}"]
    answers.name = "{nonsense}"
    choose_option(proposed, "Names of folders", "Another template")
    qtbot.waitUntil(proposed.hint.isVisible, timeout=10_000)
    assert proposed.hint.text().startswith("A name cannot hold {nonsense}; it can hold year")
    assert "02.03. 6" in names_of(proposed)
    assert chosen_options(proposed, "Names of folders") == ["{start:%d.%m.} {count}"]


def test_small_groups_and_deep_folders_are_not_made_where_they_are_not_wanted(proposed, qtbot):
    choose_option(proposed, "Folders in one another at most", "1")
    qtbot.waitUntil(lambda: "2025-03-02" in names_of(proposed), timeout=10_000)
    choose_option(proposed, "Photos of a group at least", "5")
    qtbot.waitUntil(lambda: sizes(proposed)[:-1] == [5, 6], timeout=10_000)
    assert chosen_options(proposed, "Photos of a group at least") == ["5"]


def test_a_folder_is_left_alone_until_it_may_take_part_again(proposed, heap, answers, qtbot):
    answers.folder = heap
    choose(proposed.toolbar.options, "Leave a folder alone…")
    qtbot.waitUntil(proposed.hint.isVisible, timeout=10_000)
    assert proposed.hint.text().startswith("There are no photos there")
    other = heap.parent / "Other"
    other.mkdir()
    answers.folder = other
    choose(proposed.toolbar.options, "Leave a folder alone…")
    qtbot.waitUntil(lambda: proposed.editing.query.untouched == (other,), timeout=10_000)
    (left,) = (text for text in choices(proposed.toolbar.options) if text.startswith("Left alone: "))
    choose(proposed.toolbar.options, left)
    qtbot.waitUntil(lambda: proposed.editing.query.untouched == (), timeout=10_000)


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
    qtbot.mouseClick(place.start.propose, LEFT)
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
    qtbot.mouseClick(proposed.toolbar.again, LEFT)
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
    qtbot.mouseClick(place.start.propose, LEFT)
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
    qtbot.waitUntil(lambda: window.sidebar.folders.topLevelItemCount() == 1, timeout=5_000)
    menu = window.sidebar.folder_menu(window.sidebar.folders.topLevelItem(0))
    next(action for action in menu.actions() if action.text() == "Sort into folders…").trigger()
    qtbot.waitUntil(lambda: place.model.groups == 3, timeout=20_000)
    assert place.isVisible()
    assert place.wishes.query.folder == heap


def test_nothing_is_told_twice_over_an_opened_group(proposed):
    cards = proposed.model
    assert cards.facts(2) == "6 photos · 2 Mar 2025"
    assert cards.in_a_line(2).startswith("6 photos · taken on 2 March 2025, ")
    assert cards.in_a_line(3) == "1 photo · They stay where they are."
    alike = Reason("alike", ("a.jpg",), count=6)
    plan = proposed.editing.plan
    groups = (*plan.groups[:2], replace(plan.groups[2], reason=alike))
    proposed.editing.edit(replace(plan, groups=groups))
    assert cards.in_a_line(2) == "6 photos that look alike, most of all like a.jpg"
