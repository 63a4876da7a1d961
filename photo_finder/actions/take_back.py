"""Files that an operation made, taken away again: only what is still as it was made, and never the last copy.

Each is first given a hidden name and looked at again there, so that nothing which somebody put in its place
at the last instant is ever deleted.
"""

import contextlib
import errno
import os
from collections.abc import Iterator
from dataclasses import replace

from photo_finder.actions.checks import Contents
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import identities, look, stamp_of, two_names
from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.operations import JournalItem

_CHANGED = {
    "copy": "it has changed since it was copied",
    "link": "it has changed since it was linked",
    "sidecar": "it has changed since it was written",
}


class TakingBack:
    """Takes away what was made. Folders are not its business."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._contents = Contents(desk.digest)

    def refusal(self, item: JournalItem) -> str | None:
        """Why it may not be taken away; None if it may."""
        try:
            if self._contents.of(item.target) != item.digest:
                return _CHANGED[item.step]
        except UnreadablePhotoError as error:
            return str(error)
        if item.step == "link" and not is_link_made(item):
            return "it is no longer a link to the file that was kept"
        return self._original_is_missing(item) if item.step == "copy" else None

    def _original_is_missing(self, item: JournalItem) -> str | None:
        try:
            if identities(item.source) & identities(item.target):
                return "it and the file that it was copied from are one and the same file"
            found = self._contents.of(item.source)
        except UnreadablePhotoError as error:
            return f"the file that it was copied from, {item.source}: {error}"
        if found == item.digest:
            return None
        return f"the file that it was copied from, {item.source}, has changed"

    @contextlib.contextmanager
    def out_of_the_way(self, item: JournalItem) -> Iterator[None]:
        """It lies aside within the block, and is deleted after it; back at its place if the block fails.

        Raises: OSError; FileExistsError if another file came into its place before it was moved aside.
        """
        assert item.aside is not None
        before = os.lstat(item.target)
        self._desk.move(item.target, item.aside)
        try:
            after = os.lstat(item.aside)
            if not _is_unmoved(before, after) or self._changed_meanwhile(item):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), item.target)
            yield
        except Exception:
            self._desk.move(item.aside, item.target)
            raise
        let_go(item)

    def _changed_meanwhile(self, item: JournalItem) -> bool:
        """Whether what makes it one of several went away since it was looked at."""
        if item.step == "link":
            return os.lstat(item.aside or "").st_nlink < 2
        return item.step == "copy" and self._original_is_missing(item) is not None


def _is_unmoved(before: os.stat_result, after: os.stat_result) -> bool:
    """Whether it is the same file with the same content; its new name alone changes other times."""
    one, other = stamp_of(before), stamp_of(after)
    return replace(one, changed_ns=0) == replace(other, changed_ns=0)


def is_as_made(item: JournalItem, desk: Desk) -> bool:
    """Whether what lies at its place is what the operation made."""
    if item.step == "link":
        return is_link_made(item)
    with contextlib.suppress(UnreadablePhotoError):
        return desk.digest(item.target) == item.digest
    return False


def is_link_made(item: JournalItem) -> bool:
    """Whether its place is a second name of the file that was kept."""
    with contextlib.suppress(OSError):
        kept, there = look(item.source), look(item.target)
        return kept is not None and there is not None and two_names(kept, there)
    return False


def let_go(item: JournalItem) -> None:
    """Delete what lies aside."""
    with contextlib.suppress(OSError):
        os.unlink(item.aside or "")
