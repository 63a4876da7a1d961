"""Screen readers and the keyboard: what has no name is not there for them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QAbstractSpinBox, QWidget

from photo_finder.core.query import Example
from photo_finder.gui import announcing, wording
from photo_finder.gui.limits import DatesDialog
from photo_finder.gui.saved.name_dialog import NameDialog
from photo_finder.gui.settings_dialog import SettingsDialog
from photo_finder.gui.shortcuts_dialog import ShortcutsDialog
from tests.gui.crowd import Crowd

PLACES = ("photos", "similar", "duplicates", "groups", "removed")


def _tree(top: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """What a screen reader walks through; items of lists are told by their models."""
    yield top
    if depth < 40 and top.role() not in (
        QAccessible.Role.List,
        QAccessible.Role.Table,
        QAccessible.Role.Tree,
    ):
        for number in range(top.childCount()):
            child = top.child(number)
            if child is not None and child.isValid() and not child.state().invisible:
                yield from _tree(child, depth + 1)


def _nameless(top: QWidget) -> list[str]:
    """Focusable parts and buttons without a name or a role."""
    found = []
    for part in _tree(QAccessible.queryAccessibleInterface(top)):
        widget = part.object()
        if not isinstance(widget, QWidget) or not widget.isVisible() or widget.isWindow():
            continue
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if not reached and not isinstance(widget, QAbstractButton):
            continue
        named = bool(part.text(QAccessible.Text.Name).strip())
        drawn = part.role() is QAccessible.Role.Client and not isinstance(widget, QAbstractScrollArea)
        if not named or drawn or part.role() is QAccessible.Role.NoRole:
            found.append(f"{type(widget).__name__} {widget.objectName()} {part.role()} in {widget.parent()}")
    return found


def _by_tab(window: QWidget) -> list[QWidget]:
    """What Tab visits, once around."""
    visited: list[QWidget] = []
    for _ in range(200):
        window.focusNextChild()
        widget = window.focusWidget()
        if widget is None or (visited and widget is visited[0]):
            break
        visited.append(widget)
    return visited


def _reachable(window: QWidget) -> set[QWidget]:
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is window
        and not isinstance(widget.parent(), QAbstractSpinBox)
        and not _beside_the_chosen(widget)
    }


def _beside_the_chosen(widget: QWidget) -> bool:
    """Of buttons of which one is chosen, Tab visits that one, and arrows lead to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and not widget.isChecked()


def test_every_place_can_be_heard_and_reached_by_tab(full_window, photo_folder, qtbot):
    window = full_window
    window.activateWindow()
    problems: dict[str, list[str]] = {}
    unreached: dict[str, list[str]] = {}
    with qtbot.waitSignal(window.similar.answered, timeout=10_000):
        window.search_like([Example(photo_folder / "red-3.jpg")])
    for key in PLACES:
        getattr(window.acts, f"show_{key}").trigger()
        if key in {"photos", "similar"}:  # what is told of a photo is reached, too
            window.place.view.select_rows([0], keep=0)
        qtbot.wait(150)
        problems[key] = _nameless(window)
        visited = _by_tab(window)
        unreached[key] = [repr(part) for part in _reachable(window) - set(visited)]
        assert len(visited) == len(set(visited)), key
    assert {key: found for key, found in problems.items() if found} == {}
    assert {key: found for key, found in unreached.items() if found} == {}


def test_the_current_photo_is_told(full_window, qtbot):
    view = full_window.photos.view
    qtbot.waitUntil(lambda: full_window.photos.model.photo(1) is not None, timeout=10_000)
    view.select_rows([1], keep=1)
    told = QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Description)
    assert Path(full_window.photos.model.photo(1).path).name in told


@pytest.fixture
def listening() -> Iterator[None]:
    """A screen reader is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _cells(view: QWidget) -> list[QAccessibleInterface]:
    told = QAccessible.queryAccessibleInterface(view)
    assert told.role() is QAccessible.Role.List
    return [told.child(number) for number in range(told.childCount())]


def test_every_photo_of_a_grid_is_told(full_window, qtbot, listening):
    view, model = full_window.photos.view, full_window.photos.model
    model.know(range(24))
    qtbot.waitUntil(lambda: all(model.photo(row) is not None for row in range(24)), timeout=10_000)
    view.select_rows([3], keep=3)
    cells = _cells(view)
    assert [cell.role() for cell in cells] == [QAccessible.Role.ListItem] * 24
    for row, cell in enumerate(cells):
        photo = model.photo(row)
        name = cell.text(QAccessible.Text.Name)
        assert name.startswith(Path(photo.path).name)
        assert photo.metadata.taken is None or wording.moment(photo.metadata.taken) in name
        assert cell.text(QAccessible.Text.Description) == f"{row + 1} of 24"
        assert bool(cell.state().selected) is (row == 3)
    shown = view.visualRect(model.index(3))
    assert cells[3].rect().size() == shown.size()
    assert view.viewport().mapFromGlobal(cells[3].rect().topLeft()) == shown.topLeft()


def test_when_a_photo_was_taken_is_told(full_window, qtbot):
    model = full_window.photos.model
    qtbot.waitUntil(lambda: model.photo(0) is not None, timeout=10_000)
    taken = datetime(2024, 6, 12, 9, 41)
    photo = model.photo(0)
    model._store.remember([replace(photo, metadata=replace(photo.metadata, taken=taken))])
    assert wording.moment(taken) in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_gets_the_keyboard_is_told_at_once(full_window, qtbot, listening, monkeypatch):
    window, told = full_window, []
    view = window.photos.view
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append((event.type(), event.child()))
    )
    window.activateWindow()
    view.setFocus()
    view.select_rows([4], keep=4)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert (QAccessible.Event.Focus, 5) in told
    assert (QAccessible.Event.SelectionAdd, 5) in told
    assert (QAccessible.Event.SelectionRemove, 4) in told
    focused = QAccessible.queryAccessibleInterface(view).focusChild()
    assert focused is not None
    assert focused.text(QAccessible.Text.Description) == "6 of 24"


def test_a_photo_that_was_never_in_sight_gets_its_name_when_it_is_asked_for(full_window, qtbot, listening):
    view, model = full_window.photos.view, full_window.photos.model
    model._store._rows.clear()

    def name() -> str:
        return QAccessible.queryAccessibleInterface(view).child(23).text(QAccessible.Text.Name)

    assert name() == "Photo"
    qtbot.waitUntil(lambda: ".jpg" in name(), timeout=10_000)


def test_the_member_of_a_duplicate_group_that_is_looked_at_is_told(
    open_window, qtbot, listening, monkeypatch
):
    window = open_window(library=Crowd(60, groups=3))
    window.acts.show_duplicates.trigger()
    members = window.tidying.duplicates.members
    qtbot.waitUntil(lambda: members.group is not None and len(members.group.members) > 2)
    told: list[str] = []
    monkeypatch.setattr(
        announcing.QAccessible, "updateAccessibility", lambda event: told.append(_said(event))
    )
    members.choose(2)
    name = Path(members.group.members[2].file.path).name
    (said,) = [text for text in told if text]
    assert said.startswith(name)
    assert said.endswith(f"3 of {len(members.group.members)}")
    assert members.card_of(2).pane.accessibleDescription() == f"3 of {len(members.group.members)}"


def _said(event: QAccessibleEvent) -> str:
    return event.message() if isinstance(event, QAccessibleAnnouncementEvent) else ""


def test_tab_goes_from_the_left_to_the_right_and_down(full_window, photo_folder, qtbot):
    window, bar = full_window, full_window.similar.bar
    window.activateWindow()
    with qtbot.waitSignal(window.similar.answered, timeout=10_000):
        window.search_like([Example(photo_folder / "red-3.jpg")])
    window.sidebar.places.setFocus()
    order = _by_tab(window)
    chip = bar.chips.chips()[0]._picture
    wanted = [window.sidebar.folders, window.well, chip, window.saving.button, bar.strictness]
    wanted += [bar.limits._folder_button, window.similar.view]
    places = [order.index(part) for part in wanted]
    assert places == sorted(places), [type(part).__name__ for part in order]


@pytest.fixture
def dialogs(full_window) -> list[QWidget]:
    window = full_window
    window._list_unreadable()
    made = [
        SettingsDialog(window._settings, window),
        ShortcutsDialog(window.acts, window),
        DatesDialog(window.similar.question.where, window),
        NameDialog("Save", "Dogs", "A note.", window),
        window.unreadable,
    ]
    for dialog in made:
        dialog.show()
    return made


def test_every_dialog_can_be_heard_and_reached_by_tab(dialogs, qtbot):
    qtbot.wait(100)
    assert {type(one).__name__: found for one in dialogs if (found := _nameless(one))} == {}
    for dialog in dialogs:
        dialog.activateWindow()
        missing = _reachable(dialog) - set(_by_tab(dialog))
        assert not missing, (dialog, missing)
        dialog.close()
