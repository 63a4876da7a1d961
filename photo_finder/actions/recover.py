"""After a crash: what is really on the disk, and what that makes of an operation that was cut off.

A move is one step on most volumes. On others a file has both names for an instant; it then loses the new
one if it was to go, and the old one if it was to come back, so that nothing is twice and nothing is lost.
"""

import contextlib
import os
from collections.abc import Iterable, Sequence
from itertools import groupby

from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import look, sync_folders, two_names
from photo_finder.actions.holding import clear, operation_folder
from photo_finder.actions.put_back import note_return
from photo_finder.actions.remove import keeper_is_there
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
    settled = True
    for _unit, group in groupby(items, key=lambda item: item.unit):
        settled &= _settle_unit(list(group), desk)
    if settled:
        sync_folders(_folders(items))
        for folder in {operation_folder(item.target) for item in items}:
            clear(folder)
        desk.journal.close([operation])


def _folders(items: Sequence[JournalItem]) -> Iterable[str]:
    return dict.fromkeys(os.path.dirname(path) for item in items for path in (item.target, item.source))


def _settle_unit(unit: Sequence[JournalItem], desk: Desk) -> bool:
    """Settle a photo and what travels with it; tells whether all of them could be found."""
    states = {item.id: _settle(item, desk) for item in unit}
    for item in unit:
        if _was_to_follow(item, unit, states) and _moved(item, desk):
            states[item.id] = "held"
    for item in unit:
        state = states[item.id]
        if state is not None:
            _note(item, state, desk)
    return None not in states.values()


def _settle(item: JournalItem, desk: Desk) -> ItemState | None:
    """Where an item stands by what is on the disk; None while its drive is away."""
    try:
        source, target = look(item.source), look(item.target)
    except OSError:
        return None
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
    item: JournalItem, unit: Sequence[JournalItem], states: dict[int, ItemState | None]
) -> bool:
    """Whether it was to go after photos that are all gone, and did not come to it."""
    photos = [states[other.id] for other in unit if other.role == "photo"]
    cut_off = item.state == "intended" and item.role != "photo" and states[item.id] == "left"
    return cut_off and all(state == "held" for state in photos)


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
        if state == "held":
            if not os.path.lexists(item.source):
                desk.files.forget([item.source])
        elif state != item.state and state in ("left", "restored"):
            note_return(item, desk)
