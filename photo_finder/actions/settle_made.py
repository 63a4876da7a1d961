"""After a crash: what became of files that were to be made, or to be taken away again.

What lies aside is deleted if it was on its way to its place, and goes back there if it was on its way out.
"""

import contextlib
import os
from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import look, two_names
from photo_finder.actions.folders import is_deleted, leave_folders
from photo_finder.actions.take_back import is_as_made, let_go
from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.operations import ItemState, JournalItem


@dataclass(frozen=True, slots=True)
class Around:
    """What an item's fate depends on.

    Attributes:
        moved: where the files that were moved from (or back to) a place stand, by place.
        unmade: folders that were to be made and are not there.
    """

    moved: Mapping[str, ItemState | None]
    unmade: Set[str]


def settle_folder(item: JournalItem) -> ItemState:
    """Where a folder stands; one that was cut off before anything came into it goes."""
    if item.state == "intended":
        return "left" if leave_folders([item]) else "made"
    if item.state == "returning":
        return "made" if os.path.isdir(item.target) else "restored"
    return item.state


def settle_made(item: JournalItem, around: Around, desk: Desk) -> ItemState | None:
    """Where a file stands that an operation makes; None while its drive is away."""
    if item.state not in ("intended", "returning"):
        return item.state
    folder = os.path.dirname(item.target)
    if folder in around.unmade:
        return "left"
    if not os.path.isdir(folder) and not is_deleted(folder):
        return None
    try:
        return _made(item, around, desk) if item.state == "intended" else _returned(item, around, desk)
    except OSError:
        return None


def _made(item: JournalItem, around: Around, desk: Desk) -> ItemState | None:
    if item.step == "link" and around.moved.get(item.target) == "held":
        _finish_link(item, desk)
    if look(_aside(item)) is not None and not _drop(item, desk):
        return None
    return "made" if look(item.target) is not None and is_as_made(_known(item, desk), desk) else "left"


def _aside(item: JournalItem) -> str:
    assert item.aside is not None
    return item.aside


def _finish_link(item: JournalItem, desk: Desk) -> None:
    """The file that was there is held: its place gets the link that it was to get."""
    with contextlib.suppress(OSError, UnreadablePhotoError):
        if look(item.target) is not None:
            return
        if look(_aside(item)) is None and desk.digest(item.source) == item.digest:
            os.link(item.source, _aside(item), follow_symlinks=False)
        desk.move(_aside(item), item.target)


def _drop(item: JournalItem, desk: Desk) -> bool:
    """Delete what did not come to its place; not so a link that is the last name of its file."""
    if item.step == "link" and os.lstat(_aside(item)).st_nlink == 1 and not _has(item.target, item, desk):
        return False
    let_go(item)
    return True


def _has(path: str, item: JournalItem, desk: Desk) -> bool:
    with contextlib.suppress(UnreadablePhotoError):
        return desk.digest(path) == item.digest
    return False


def _known(item: JournalItem, desk: Desk) -> JournalItem:
    """The item with the content of its source: the journal's last lines may be lost with the power."""
    if item.digest is not None:
        return item
    with contextlib.suppress(UnreadablePhotoError):
        digest = desk.digest(item.source)
        desk.journal.learn(item, digest)
        return replace(item, digest=digest)
    return item


def _returned(item: JournalItem, around: Around, desk: Desk) -> ItemState | None:
    aside, there = look(_aside(item)), look(item.target)
    if aside is not None and there is not None and two_names(aside, there):
        let_go(item)  # cut off between its two names, where a move takes two steps
    elif aside is not None:
        if there is None:
            desk.move(_aside(item), item.target)
            return "made"
        if not _may_go(item, desk):
            return None
        let_go(item)
        return "restored"
    if around.moved.get(item.target) == "restored":
        return "restored"
    return "made" if there is not None and is_as_made(item, desk) else "restored"


def _may_go(item: JournalItem, desk: Desk) -> bool:
    """Whether what lies aside is what was made, and is not the last of its kind."""
    if item.step == "link":
        return os.lstat(_aside(item)).st_nlink > 1
    return _has(_aside(item), item, desk) and (item.step != "copy" or _has(item.source, item, desk))
