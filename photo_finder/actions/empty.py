"""Letting held files go for good: only those whose picture still lies elsewhere, looked at once more."""

import os
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from photo_finder.actions.checks import Contents, Copies
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words, look
from photo_finder.actions.holding import clear, is_reachable, operation_folder
from photo_finder.actions.put_back import AWAY, TAKEN_AWAY
from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.operations import EmptyReport, JournalItem, RemovedItem
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped

Discard = Callable[[str], None]
"""Lets a file go. Raises OSError, and then the file is still there."""


@dataclass(frozen=True, slots=True)
class Way:
    """How files are let go.

    Attributes:
        discard: None to only say what would be done.
        frees: whether their space is free then.
    """

    discard: Discard | None
    frees: bool


def empty(
    items: Sequence[JournalItem], desk: Desk, way: Way, *, progress: Progress = silent, cancel: Cancel = NEVER
) -> EmptyReport:
    """Let held files go, but for those whose picture lies nowhere else; these stay and are reported.

    A photo needs a real file outside of the holding folders with its own content or, where it went for being
    a copy of another picture file, with the content of that one. A RAW or video half needs its own content
    elsewhere. A sidecar goes after all photos and halves that it belongs to, and not if one was put back.

    Args:
        items: held, of any operations.
        desk: journal, catalog and holding folders.
        way: how they are let go.
        progress: told ``empty``, done and total in files.
        cancel: looked at between files.

    Raises: LibraryError if the journal cannot be written; ``recover`` settles what was done until then.
    """
    if way.discard is not None:
        desk.journal.reopen(items, "emptying")
    ordered = sorted(items, key=lambda item: item.role == "sidecar")
    work = _Emptying(desk, way, ordered)
    for done, item in enumerate(ordered, start=1):
        if cancel.is_set():
            break
        work.take(item)
        progress(Step("empty", done, len(items), len(work.kept)))
    if way.discard is not None:
        work.finish(ordered)
    return work.report()


class _Emptying:
    def __init__(self, desk: Desk, way: Way, items: Sequence[JournalItem]) -> None:
        self._desk = desk
        self._way = way
        self._contents = Contents(desk.digest)
        self._copies = Copies(self._contents, desk.files.with_content)
        self._holding_on = _pictures_by_unit(desk, items)
        self._emptied: list[JournalItem] = []
        self._freed = 0
        self._total = len(items)
        self.kept: list[Skipped] = []

    def take(self, item: JournalItem) -> None:
        """Let one file go, or say why it stays."""
        reason = self._refusal(item) or self._discard(item)
        if reason is None:
            self._emptied.append(item)
            self._holding_on[item.operation, item.unit].discard(item.source)
        else:
            self.kept.append(Skipped(item.source, reason))

    def _refusal(self, item: JournalItem) -> str | None:
        try:
            if look(item.target) is None:
                return TAKEN_AWAY if is_reachable(item.target) else AWAY
        except OSError as error:
            return in_words(error)
        if item.role == "sidecar":
            rest = sorted(self._holding_on[item.operation, item.unit])
            return f"it belongs to {rest[0]}, which stays" if rest else None
        return self._picture_refusal(item)

    def _picture_refusal(self, item: JournalItem) -> str | None:
        try:
            content = self._contents.of(item.target)
        except UnreadablePhotoError as error:
            return str(error)
        if item.role == "photo" and content != item.digest:
            return "it has changed since it was removed"
        wanted = [content, *([] if item.keeper_digest is None else [item.keeper_digest])]
        likely = [] if item.keeper is None else [item.keeper]
        if self._copies.exists(item.target, wanted, likely):
            return None
        return "no other copy of it is left: restore it"

    def _discard(self, item: JournalItem) -> str | None:
        try:
            status = os.lstat(item.target)
            if self._way.discard is not None:
                self._way.discard(item.target)
                if os.path.lexists(item.target):
                    return "it could not be removed"
        except OSError as error:
            return in_words(error)
        if self._way.frees and status.st_nlink == 1:
            self._freed += status.st_size
        if self._way.discard is not None:
            self._desk.journal.mark([item], "emptied")
        return None

    def finish(self, items: Sequence[JournalItem]) -> None:
        """Say that it is done; what is still there is held as before."""
        emptied = {item.id for item in self._emptied}
        rest = [item for item in items if item.id not in emptied]
        self._desk.journal.mark(rest, "held")
        for folder in {operation_folder(item.target) for item in items}:
            clear(folder)
        self._desk.journal.close({item.operation for item in items})

    def report(self) -> EmptyReport:
        """What was done, or would be."""
        return EmptyReport(
            tuple(
                RemovedItem(item.target, item.source, item.operation, item.size_bytes)
                for item in self._emptied
            ),
            tuple(self.kept),
            self._freed,
            cancelled=len(self._emptied) + len(self.kept) < self._total,
        )


def _pictures_by_unit(desk: Desk, items: Sequence[JournalItem]) -> defaultdict[tuple[int, int], set[str]]:
    """Photos and halves that are there still, held or put back, by operation and unit."""
    found: defaultdict[tuple[int, int], set[str]] = defaultdict(set)
    for operation in {item.operation for item in items}:
        for item in desk.journal.items(operation=operation, states=("held", "emptying", "restored")):
            if item.step == "move" and item.role != "sidecar":
                found[operation, item.unit].add(item.source)
    return found
