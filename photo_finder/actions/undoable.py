"""What can be taken back, of the items of operations."""

import os
from collections.abc import Sequence

from photo_finder.actions.holding import is_reachable
from photo_finder.actions.sidecars import is_for
from photo_finder.core.operations import JournalItem

_GONE = ("emptied", "emptying")


def undoable(items: Sequence[JournalItem]) -> tuple[JournalItem, ...]:
    """The items that are held, or made, and may go back.

    A link goes with the return of the file whose place it has. A sidecar stays once a photo is gone for
    good that told something to it, or the earlier one is.

    Args:
        items: all of one operation.
    """
    return tuple(item for item in items if item.state == "held" or _can_go(item, items))


def to_restore(path: str, items: Sequence[JournalItem]) -> list[JournalItem]:
    """A held file, its companions if it is a photo, and what was made in their places; empty if not held.

    Args:
        path: where it was, of several the last one, or where it lies.
        items: held or made, of all operations.
    """
    held = [item for item in items if item.state == "held"]
    found = [item for item in held if path in (item.source, item.target)]
    if not found:
        return []
    item = found[-1]
    along = [other for other in held if _unit(other) == _unit(item) and other.role != "photo"]
    back = [item, *(along if item.role == "photo" else ())]
    places = {other.source for other in back}
    made = [other for other in items if other.state == "made" and other.operation == item.operation]
    return [*back, *(other for other in made if other.target in places)]


def is_there(item: JournalItem) -> bool:
    """Whether a held or made item is there, or on a drive that is away with its holding folder."""
    away = item.step == "move" and not is_reachable(item.target)
    return away or os.path.lexists(item.target)


def _unit(item: JournalItem) -> tuple[int, int]:
    return item.operation, item.unit


def _can_go(item: JournalItem, items: Sequence[JournalItem]) -> bool:
    if item.state != "made":
        return False
    earlier = [other for other in items if other.step == "move" and other.source == item.target]
    if item.step == "link":
        return any(other.state == "held" for other in earlier)
    if item.step == "sidecar":
        tellers = [other for other in items if is_for(other, item)]
        return not any(other.state in _GONE for other in (*earlier, *tellers))
    return True
