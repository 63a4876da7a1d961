"""Moving files into their holding folders: each checked right before it goes, each step in the journal."""

import contextlib
import os
import uuid
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby

from photo_finder.actions import manifest
from photo_finder.actions.checks import Checks, Contents, Copies
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words, is_regular, look, sync_folders
from photo_finder.actions.draft import GONE, Draft, draft
from photo_finder.actions.holding import clear, make_folders, operation_folder
from photo_finder.core.duplicates import Removal
from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.operations import JournalItem, Move, OperationRecord, OperationReport
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped


def remove(
    removals: Sequence[Removal],
    what: str,
    desk: Desk,
    *,
    progress: Progress = silent,
    cancel: Cancel = NEVER,
) -> OperationReport:
    """Move these files, and what belongs to them, into holding folders: one operation.

    A file goes only if it has the content that the library knows, and another file, which stays, has what
    its keeper must have. Otherwise it is left alone and reported, and the others go on.

    Args:
        removals: what is to go.
        what: the operation in words, for the journal.
        desk: journal, catalog and holding folders.
        progress: told ``remove``, done and total in files.
        cancel: looked at between photos; what is done stays done, and can be undone.

    Raises: LibraryError if the journal cannot be written; what was moved until then is settled by
        ``recover``.
    """
    when = datetime.now()
    key = f"{when:%Y%m%d-%H%M%S-%f}-{uuid.uuid4().hex[:8]}"  # in the order of time
    found = draft(removals, key, desk)
    if not found.items:
        return OperationReport(None, (), tuple(found.failed), 0)
    record = OperationRecord(key, what, when.replace(microsecond=0), found.items)
    return _Removing(record, found, desk).run(progress, cancel)


@dataclass(slots=True)
class _Done:
    """What came of an operation so far."""

    held: list[JournalItem] = field(default_factory=list)
    left: list[JournalItem] = field(default_factory=list)


class _Removing:
    def __init__(self, record: OperationRecord, found: Draft, desk: Desk) -> None:
        self._record = record
        self._failed = list(found.failed)
        self._desk = desk
        self._contents = Contents(desk.digest)
        self._checks = Checks(self._contents, [item.source for item in found.items])
        self._done = _Done()

    def run(self, progress: Progress, cancel: Cancel) -> OperationReport:
        operation = self._desk.journal.begin(self._record)
        items = self._desk.journal.items(operation=operation)
        unusable = self._make_ready(operation, items)
        total = len(items)
        for _unit, group in groupby(items, key=lambda item: item.unit):
            if cancel.is_set():
                break
            self._remove_unit(list(group), unusable)
            progress(Step("remove", self._count, total, len(self._failed)))
        cancelled = self._count < total
        self._finish(operation, items)
        return self._report(operation, cancelled=cancelled)

    @property
    def _count(self) -> int:
        return len(self._done.held) + len(self._done.left)

    def _make_ready(self, operation: int, items: Sequence[JournalItem]) -> dict[str, str]:
        """Make the folders and their manifests; gives reasons for those that cannot be made."""
        by_folder: defaultdict[str, list[JournalItem]] = defaultdict(list)
        for item in items:
            by_folder[operation_folder(item.target)].append(item)
        self._desk.holding.note(os.path.dirname(folder) for folder in by_folder)
        unusable = {}
        for part, (folder, inside) in enumerate(by_folder.items()):
            numbers = dict.fromkeys(os.path.basename(os.path.dirname(item.target)) for item in inside)
            try:
                make_folders(folder, numbers)
                manifest.write(folder, replace(self._record, number=operation, items=inside), part)
            except OSError as error:
                unusable[folder] = f"the folder {folder} cannot be made ({in_words(error)})"
        return unusable

    def _remove_unit(self, unit: Sequence[JournalItem], unusable: dict[str, str]) -> None:
        for item in unit:
            reason = unusable.get(operation_folder(item.target)) or self._refusal(item, unit)
            if reason is None:
                reason = self._move(item)
            if reason is not None:
                self._failed.append(Skipped(item.source, reason))
                self._done.left.append(item)

    def _refusal(self, item: JournalItem, unit: Sequence[JournalItem]) -> str | None:
        if item.role == "photo":
            return self._checks.refusal(item)
        stays = [other.source for other in unit if other.role == "photo" and other in self._done.left]
        if stays:
            return f"it belongs to {stays[0]}, which stays"
        try:
            status = look(item.source)
        except OSError as error:
            return in_words(error)
        if status is None:
            return GONE
        return None if is_regular(status) else "it is a link or no ordinary file"

    def _move(self, item: JournalItem) -> str | None:
        """Move one file; gives the reason if it stays."""
        try:
            self._desk.move(item.source, item.target)
        except OSError as error:
            return in_words(error)
        if item.role == "photo" and not keeper_is_there(item) and self._move_back(item):
            # It was the keeper itself, by a name that nothing told apart; or somebody took that one away.
            if keeper_is_there(item):
                return f"it and the file to keep, {item.keeper}, are one and the same file"
            return f"the file to keep, {item.keeper}: {GONE}"
        with self._desk.files.transaction():
            self._desk.journal.mark([item], "held")
            self._desk.files.forget([item.source])
        self._done.held.append(item)
        return None

    def _move_back(self, item: JournalItem) -> bool:
        try:
            self._desk.move(item.target, item.source)
        except OSError:
            return False  # so it is held, and can be restored
        return True

    def _finish(self, operation: int, items: Sequence[JournalItem]) -> None:
        """Say that it is done, once the disk has it."""
        sync_folders(_folders(self._done.held))
        held = {item.id for item in self._done.held}
        self._desk.journal.mark([item for item in items if item.id not in held], "left")
        for folder in {operation_folder(item.target) for item in items}:
            clear(folder)
        self._desk.journal.close([operation])

    def _report(self, operation: int, *, cancelled: bool) -> OperationReport:
        held = self._done.held
        return OperationReport(
            operation if held else None,
            tuple(Move(item.source, item.target) for item in held),
            tuple(self._failed),
            sum(item.size_bytes for item in held),
            cancelled=cancelled,
            unmatched=tuple(item.source for item in self._unmatched(held)),
        )

    def _unmatched(self, held: Sequence[JournalItem]) -> Iterator[JournalItem]:
        copies = Copies(self._contents, self._desk.files.with_content)
        for item in held:
            if item.role == "half" and not self._has_copy(item, copies):
                yield item

    def _has_copy(self, item: JournalItem, copies: Copies) -> bool:
        likely = [] if item.keeper is None else [item.keeper]
        if item.digest is None and not any(map(os.path.exists, likely)):
            return False
        try:
            digest = item.digest or self._contents.of(item.target)
        except UnreadablePhotoError:
            return False
        return copies.exists(item.target, [digest], likely)


def _folders(items: Sequence[JournalItem]) -> list[str]:
    """Folders that files went from and to, targets first: a name may be twice, but not nowhere."""
    targets = dict.fromkeys(os.path.dirname(item.target) for item in items)
    return [*targets, *dict.fromkeys(os.path.dirname(item.source) for item in items)]


def keeper_is_there(item: JournalItem) -> bool:
    """Whether anything lies where the file that stays for a photo should."""
    assert item.keeper is not None
    with contextlib.suppress(OSError):
        return look(item.keeper) is not None
    return False
