"""Held files that no journal knows: from a catalog that was lost, or from another library's drive.

Nothing on the disk is changed here: another library may be at work in the same holding folder.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace

from photo_finder.actions import manifest
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import look, same_file
from photo_finder.actions.take_back import is_as_made
from photo_finder.core.operations import JournalItem, OperationRecord


def adopt(desk: Desk) -> None:
    """Write into the journal what the manifests tell of files that are still held. Raises: LibraryError."""
    known = desk.journal.keys()
    for record in sorted(strangers(desk, known), key=lambda record: record.key):
        desk.journal.close([desk.journal.begin(record)])


def strangers(desk: Desk, known: frozenset[str]) -> Iterator[OperationRecord]:
    """Operations in the holding folders that are not known by these keys, with what is still held of them."""
    for root in desk.holding.known():
        for folder in _folders(root):
            if os.path.basename(folder) in known:
                continue
            record = manifest.read(folder, own=desk.holding.is_own(root))
            if record is not None and record.key not in known:
                moves = [item for item in record.items if item.step == "move"]
                held = [item for item in moves if _is_held(item)]
                if held:
                    made = [item for item in record.items if item.step != "move" and is_as_made(item, desk)]
                    items = [*_put_back(moves, held), *held, *made]
                    yield replace(record, items=sorted(items, key=lambda item: item.unit))


def _folders(root: str) -> list[str]:
    try:
        return [os.path.join(root, name) for name in sorted(os.listdir(root))]
    except OSError:
        return []


def _put_back(items: Sequence[JournalItem], held: Sequence[JournalItem]) -> Iterator[JournalItem]:
    """Photos and halves that are back while something that travelled with them is held."""
    units = {item.unit for item in held}
    for item in items:
        back = os.path.lexists(item.source) and not os.path.lexists(item.target)
        if back and item.unit in units and item.role != "sidecar":
            yield replace(item, state="restored")


def _is_held(item: JournalItem) -> bool:
    try:
        source, target = look(item.source), look(item.target)
    except OSError:
        return False
    if target is None:
        return False
    return source is None or not same_file(source, target)  # half moved: its own library will settle it
