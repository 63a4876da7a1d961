"""Files that were placed in other folders: back from there, and what became of them after a crash."""

import contextlib
import os
from collections.abc import Sequence

from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words, is_regular, look, two_names
from photo_finder.actions.folders import missing_folders
from photo_finder.core.file_times import modified_ns
from photo_finder.core.operations import ItemState, JournalItem

MOVED_ON = "it is no longer where it was moved to"
TAKEN = "another file lies there now"


def placed_back(item: JournalItem, desk: Desk) -> str | None:
    """Move a file back to where it was; gives the reason if it stays.

    It goes back as it is: who changed it meanwhile has the change at the old place.
    """
    made: list[str] = []
    try:
        there, before = look(item.target), look(item.source)
        if there is None:
            return MOVED_ON
        if not is_regular(there):
            return "what lies there is a link or no ordinary file"
        if before is not None and two_names(there, before):
            os.unlink(item.target)  # a second name that a crash left behind
            return None
        if before is not None:
            return TAKEN
        made = missing_folders([os.path.dirname(item.source)])
        for folder in made:
            os.mkdir(folder)
        desk.move(item.target, item.source)
    except OSError as error:
        _leave(made)
        return in_words(error)
    return None


def _leave(folders: Sequence[str]) -> None:
    for folder in reversed(folders):
        if os.path.isdir(folder) and not os.listdir(folder):
            os.rmdir(folder)


def settle_placed(item: JournalItem) -> ItemState | None:
    """Where a file stands by what is on the disk; None while its drive is away."""
    if item.state not in ("intended", "returning"):
        return item.state
    at_source: ItemState = "left" if item.state == "intended" else "restored"
    try:
        source, target = look(item.source), look(item.target)
        if source is not None and target is not None and two_names(source, target):
            os.unlink(item.target)
            return at_source
    except OSError:
        return None
    if source is not None:
        return at_source
    if target is not None:
        return "made"
    return at_source if os.path.isdir(os.path.dirname(item.source)) else None


def follow(unit: Sequence[JournalItem], states: dict[int, ItemState | None], desk: Desk) -> None:
    """Move what belongs to photos that went, or came back, before the cut, and had not followed them yet.

    Args:
        unit: photos of one name, and what belongs to them.
        states: where each stands; changed where one follows.
        desk: moves files.
    """
    of_photos = {states[item.id] for item in unit if item.role == "photo"}
    for item in unit:
        ways = {"intended": (item.source, item.target), "returning": (item.target, item.source)}
        if (
            item.state not in ways
            or not of_photos
            or of_photos != {_end(item)}
            or states[item.id] in of_photos
        ):
            continue
        with contextlib.suppress(OSError):
            desk.move(*ways[item.state])
            states[item.id] = _end(item)


def _end(item: JournalItem) -> ItemState:
    """Where an item stands once all went well."""
    return "made" if item.state == "intended" else "restored"


def note_placed(item: JournalItem, desk: Desk) -> None:
    """Tell the catalog that a file lies at its new place."""
    if not os.path.lexists(item.source):
        desk.files.forget([item.source])
    if item.digest is not None:
        _note_there(item.target, item, desk)


def note_placed_back(item: JournalItem, desk: Desk) -> None:
    """Tell the catalog that a file lies at its old place again. If it has changed, the next run reads it."""
    if not os.path.lexists(item.target):
        desk.files.forget([item.target])
    if item.digest is not None:
        _note_there(item.source, item, desk)


def _note_there(path: str, item: JournalItem, desk: Desk) -> None:
    status = look(path)
    if status is None or not is_regular(status) or item.digest is None:
        return
    if (status.st_size, modified_ns(status)) == (item.size_bytes, item.modified_ns):
        desk.files.put_back(path, status, item.digest)
