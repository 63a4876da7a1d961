"""After a crash: what is really on the disk, and what that makes of an operation that was cut off.

A move is one step on most volumes. On others a file has both names for an instant; it then loses the new
one if it was to go, and the old one if it was to come back, so that nothing is twice and nothing is lost.
"""

import contextlib
import os
from collections.abc import Iterable, Sequence
from itertools import groupby

from photo_finder.actions.checks import keeper_is_there
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import look, sync_folders, two_names
from photo_finder.actions.folders import leave_folders
from photo_finder.actions.holding import clear, operation_folder
from photo_finder.actions.placed import follow, note_placed, note_placed_back, settle_placed
from photo_finder.actions.put_back import note_made, note_return
from photo_finder.actions.settle_made import Around, settle_folder, settle_made
from photo_finder.actions.sidecars import told_to, withdraw
from photo_finder.actions.take_back import TakingBack, is_link_made
from photo_finder.core.operations import ItemState, JournalItem

_AT_SOURCE: dict[ItemState, ItemState] = {
    "intended": "left",
    "held": "left",
    "returning": "restored",
    "emptying": "emptied",
}
_NOWHERE: dict[ItemState, ItemState] = {
    "intended": "left",
    "returning": "held",
    "emptying": "emptied",
}


def recover(desk: Desk) -> tuple[int, ...]:
    """Settle all operations that are open; gives the ids of those that were.

    One whose drive is away stays open. Raises: LibraryError.
    """
    found = desk.journal.open_operations()
    for operation in found:
        _recover(operation, desk)
    return found


def _recover(operation: int, desk: Desk) -> None:
    items = desk.journal.items(operation=operation)
    settling = _Settling(desk)
    for _unit, group in groupby(items, key=lambda item: item.unit):
        settling.settle(list(group))
    settling.withdraw_sidecars(items)
    if None in settling.states.values():
        return
    settling.leave_folders(items)
    sync_folders(_folders(items))
    for folder in {operation_folder(item.target) for item in items if item.step == "move"}:
        clear(folder)
    desk.journal.close([operation])


def _folders(items: Sequence[JournalItem]) -> Iterable[str]:
    """Folders in which names may have changed."""
    both = ("move", "place")
    ends = ((item.target, item.source if item.step in both else item.target) for item in items)
    return dict.fromkeys(os.path.dirname(path) for pair in ends for path in pair)


class _Settling:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._unmade: set[str] = set()
        self.states: dict[int, ItemState | None] = {}

    def settle(self, unit: Sequence[JournalItem]) -> None:
        """Settle a photo and what travels with it."""
        moves = [item for item in unit if item.step == "move"]
        links = {item.target: item for item in unit if item.step == "link"}
        found = {item.id: _settle(item, links.get(item.source), self._desk) for item in moves}
        for item in moves:
            if _was_to_follow(item, moves, found) and _moved(item, self._desk):
                found[item.id] = "held"
        for item in moves:
            self._note(item, found[item.id])
        self._settle_placed([item for item in unit if item.step == "place"])
        for item in unit:
            if item.step not in ("move", "place"):
                self._settle_made(item, moves)

    def _settle_placed(self, placed: Sequence[JournalItem]) -> None:
        found = {item.id: settle_placed(item) for item in placed}
        follow(placed, found, self._desk)
        for item in placed:
            self._note(item, found[item.id])

    def _settle_made(self, item: JournalItem, moves: Sequence[JournalItem]) -> None:
        if item.step == "folder":
            state: ItemState | None = settle_folder(item)
            if state == "left":
                self._unmade.add(item.target)
        else:
            moved = {other.source: self.states[other.id] for other in moves}
            state = settle_made(item, Around(moved, self._unmade), self._desk)
            if state == "made" and item.step == "copy" and moved.get(item.source) in ("left", "restored"):
                state = self._without_copy(item)
        self._note(item, state)
        for other in moves:
            cut_off = item.step == "sidecar" and state == "left" and other.state == "intended"
            if cut_off and self.states[other.id] == "held" and _moved_back(other, self._desk):
                self._note(other, "left")

    def _without_copy(self, item: JournalItem) -> ItemState:
        """A copy on another drive goes if its original is at its place after all."""
        taking = TakingBack(self._desk)
        if taking.refusal(item) is not None:
            return "made"
        with contextlib.suppress(OSError), taking.out_of_the_way(item):
            pass
        if os.path.lexists(item.target):
            return "made"
        return "restored" if item.state == "returning" else "left"

    def withdraw_sidecars(self, items: Sequence[JournalItem]) -> None:
        """Take those away again whose photos all stayed."""
        moves = {item.source: item for item in items if item.step == "move"}
        told = told_to(item for item in items if self.states[item.id] != "left")
        for item in items:
            if item.step == "sidecar" and self.states[item.id] == "made" and item.source not in told:
                old = moves.get(item.target)
                if withdraw(item, old, self._desk):
                    self.states |= dict.fromkeys([item.id, *([old.id] if old else [])], "left")

    def leave_folders(self, items: Sequence[JournalItem]) -> None:
        """Take folders away again into which nothing came."""
        made = [item for item in items if item.step == "folder" and self.states[item.id] == "made"]
        for item in leave_folders(made):
            self._note(item, "left")

    def _note(self, item: JournalItem, state: ItemState | None) -> None:
        self.states[item.id] = state
        if state is not None:
            _note(item, state, self._desk)


def _settle(item: JournalItem, link: JournalItem | None, desk: Desk) -> ItemState | None:
    """Where an item stands by what is on the disk; None while its drive is away.

    Args:
        item: that was to be moved, or moved back.
        link: what was to be put in its place.
        desk: to finish it with.
    """
    try:
        source, target = look(item.source), look(item.target)
    except OSError:
        return None
    if source is not None and link is not None and is_link_made(link):
        source = None  # it is not the file that was there
    if target is None:
        if source is not None:
            return _AT_SOURCE.get(item.state, item.state)
        is_there = os.path.isdir(operation_folder(item.target))
        return _NOWHERE.get(item.state, item.state) if is_there or item.state not in _NOWHERE else None
    if source is not None and two_names(source, target):
        return _without_second_name(item)
    if item.state == "intended" and item.role == "photo" and not keeper_is_there(item):
        return "left" if source is None and _moved_back(item, desk) else "held"
    return "held"


def _without_second_name(item: JournalItem) -> ItemState:
    """The file lies at its place and has a second name in the holding folder, which it loses."""
    try:
        os.unlink(item.target)
    except OSError:
        return "held"
    return _AT_SOURCE.get(item.state, item.state)


def _was_to_follow(
    item: JournalItem, moves: Sequence[JournalItem], states: dict[int, ItemState | None]
) -> bool:
    """Whether it was to go after photos that are all gone, and did not come to it."""
    photos = [states[other.id] for other in moves if other.role == "photo"]
    cut_off = item.state == "intended" and item.role != "photo" and states[item.id] == "left"
    return cut_off and bool(photos) and all(state == "held" for state in photos)


def _moved(item: JournalItem, desk: Desk) -> bool:
    with contextlib.suppress(OSError):
        desk.move(item.source, item.target)
        return True
    return False


def _moved_back(item: JournalItem, desk: Desk) -> bool:
    with contextlib.suppress(OSError):
        desk.move(item.target, item.source)
        return True
    return False


def _note(item: JournalItem, state: ItemState, desk: Desk) -> None:
    with desk.files.transaction():
        desk.journal.mark([item], state)
        if item.step == "place":
            _note_placed(item, state, desk)
        elif item.step != "move":
            note_made(item, state, desk)
        elif state == "held":
            if not os.path.lexists(item.source):
                desk.files.forget([item.source])
        elif state != item.state and state in ("left", "restored"):
            note_return(item, desk)


def _note_placed(item: JournalItem, state: ItemState, desk: Desk) -> None:
    if state == "made":
        note_placed(item, desk)
    elif state != item.state:
        note_placed_back(item, desk)
