"""What can be taken back, of the items of operations."""

import contextlib
import os
from collections import defaultdict
from collections.abc import Sequence

from photo_finder.actions.disk import look
from photo_finder.actions.holding import is_reachable
from photo_finder.actions.sidecars import told_to
from photo_finder.core.operations import JournalItem

_GONE = ("emptied", "emptying")


def undoable(items: Sequence[JournalItem]) -> tuple[JournalItem, ...]:
    """The items that are held, or made, and may go back.

    A link goes with the return of the file whose place it has. A sidecar stays once a photo is gone for
    good that told something to it, or the earlier one is.

    Args:
        items: all of one operation.
    """
    held = {item.source for item in items if item.state == "held" and item.step == "move"}
    gone = [item for item in items if item.state in _GONE]
    gone_from, gone_for = {item.source for item in gone}, told_to(gone)

    def may_go(item: JournalItem) -> bool:
        if item.step == "link":
            return item.target in held
        is_needed = item.target in gone_from or item.source in gone_for
        return item.step != "sidecar" or not is_needed

    return tuple(item for item in items if item.state == "held" or (item.state == "made" and may_go(item)))


class Restorable:
    """Held files, found by where they were or where they lie.

    Args:
        items: held or made, of all operations.
    """

    def __init__(self, items: Sequence[JournalItem]) -> None:
        self._held: dict[str, JournalItem] = {}
        self._along: defaultdict[tuple[int, int], list[JournalItem]] = defaultdict(list)
        self._made: defaultdict[tuple[int, str], list[JournalItem]] = defaultdict(list)
        for item in items:
            if item.state == "made":
                self._made[item.operation, item.target].append(item)
            elif item.state == "held":
                self._held |= {item.source: item, item.target: item}
                if item.role != "photo":
                    self._along[_unit(item)].append(item)

    def at(self, path: str) -> list[JournalItem]:
        """A held file, its companions if it is a photo, and what was made in their places.

        Args:
            path: where it was, of several the last one, or where it lies; of no held file, none are found.
        """
        item = self._held.get(path)
        if item is None:
            return []
        back = [item, *(self._along[_unit(item)] if item.role == "photo" else ())]
        return [*back, *(made for each in back for made in self._made[each.operation, each.source])]


def is_there(item: JournalItem) -> bool:
    """Whether a held or made item is there, or on a drive that is away with its holding folder."""
    away = item.step == "move" and not is_reachable(item.target)
    return away or os.path.lexists(item.target)


def is_to_undo(item: JournalItem) -> bool:
    """Whether undoing an item that is held or made would come to something, at a glance.

    A copy stays once its original is gone, or one of both has changed. If the original is held, that is an
    item of its own.
    """
    if item.step == "copy":
        length = _length(item.target)
        return length is not None and length == _length(item.source)
    return item.step != "folder" and is_there(item)


def _length(path: str) -> int | None:
    with contextlib.suppress(OSError):
        status = look(path)
        return None if status is None else status.st_size
    return None


def _unit(item: JournalItem) -> tuple[int, int]:
    return item.operation, item.unit
