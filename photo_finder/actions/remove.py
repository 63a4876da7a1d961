"""Moving files into their holding folders: each checked right before it goes, each step in the journal."""

import os
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby

from photo_finder.actions.checks import Checks, Contents, Copies, keeper_is_there
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words, is_regular, look, sync_folders
from photo_finder.actions.draft import GONE, Draft, Going, draft
from photo_finder.actions.holding import clear, operation_folder
from photo_finder.actions.linking import prepare_link, put_link, with_links
from photo_finder.actions.ready import make_ready
from photo_finder.actions.sidecars import Sidecars
from photo_finder.actions.take_back import let_go
from photo_finder.core.carrying import Sidecar
from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.operations import JournalItem, Made, Move, OperationRecord, OperationReport
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped


@dataclass(frozen=True, slots=True)
class Extras:
    """What else is done when files go.

    Attributes:
        link: the place of each photo gets a hard link to the one that stays for it; what belongs to the
            photo stays, as its name does.
        sidecars: what is written for files that stay, before anything goes.
        unwritten: photos that stay, as what they tell cannot be written for the files to keep, and why.
    """

    link: bool = False
    sidecars: Sequence[Sidecar] = ()
    unwritten: Mapping[str, str] = field(default_factory=dict)


def remove(
    removals: Sequence[Going],
    what: str,
    desk: Desk,
    extras: Extras = Extras(),
    *,
    progress: Progress = silent,
    cancel: Cancel = NEVER,
) -> OperationReport:
    """Move these files, and what belongs to them, into holding folders: one operation.

    A file goes only if it has the content that the library knows, and another file, which stays, has what
    its keeper must have; where a person chose it and no keeper is named, the first is enough. Otherwise it is
    left alone and reported, and the others go on. So is one whose place cannot get the link that it is to
    get, or whose metadata cannot be carried over.

    Args:
        removals: what is to go.
        what: the operation in words, for the journal.
        desk: journal, catalog and holding folders.
        extras: what else is to be done.
        progress: told ``remove``, done and total in files.
        cancel: looked at between photos; what is done stays done, and can be undone.

    Raises: LibraryError if the journal cannot be written; what was moved until then is settled by
        ``recover``.
    """
    key, when = new_key()
    found = draft(removals, key, desk, companions_too=not extras.link)
    if not found.items:
        return OperationReport(None, (), tuple(found.failed), 0)
    sidecars = Sidecars(
        extras.sidecars, key, 1 + max(item.unit for item in found.items), desk, extras.unwritten
    )
    files = with_links(found.items, key) if extras.link else found.items
    record = OperationRecord(key, what, when, [*sidecars.items, *files])
    return _Removing(record, found, sidecars, desk).run(progress, cancel)


def new_key() -> tuple[str, datetime]:
    """A name that no other operation has, in the order of time, and the time."""
    when = datetime.now()
    return f"{when:%Y%m%d-%H%M%S-%f}-{uuid.uuid4().hex[:8]}", when.replace(microsecond=0)


@dataclass(slots=True)
class _Done:
    """What came of an operation so far: items, and of files that were left alone their numbers."""

    held: list[JournalItem] = field(default_factory=list)
    left: set[int] = field(default_factory=set)
    made: list[JournalItem] = field(default_factory=list)


class _Removing:
    def __init__(self, record: OperationRecord, found: Draft, sidecars: Sidecars, desk: Desk) -> None:
        self._record = record
        self._failed = list(found.failed)
        self._sidecars = sidecars
        self._desk = desk
        self._contents = Contents(desk.digest)
        self._checks = Checks(self._contents, [item.source for item in found.items])
        self._total = len(found.items)
        self._done = _Done()

    def run(self, progress: Progress, cancel: Cancel) -> OperationReport:
        operation = self._desk.journal.begin(self._record)
        items = self._desk.journal.items(operation=operation)
        unusable = make_ready(replace(self._record, number=operation, items=items), self._desk)
        self._sidecars.write(items, unusable)
        for _unit, group in groupby(self._sidecars.without(items), key=lambda item: item.unit):
            if cancel.is_set():
                break
            self._remove_unit(list(group), unusable)
            progress(Step("remove", self._count, self._total, len(self._failed)))
        cancelled = self._count < self._total
        self._finish(operation, items)
        return self._report(operation, cancelled=cancelled)

    @property
    def _count(self) -> int:
        return len(self._done.held) + len(self._done.left)

    def _remove_unit(self, unit: Sequence[JournalItem], unusable: Mapping[str, str]) -> None:
        links = {item.target: item for item in unit if item.step == "link"}
        moves = [item for item in unit if item.step == "move"]
        for item in moves:
            reason = unusable.get(operation_folder(item.target)) or self._refusal(item, moves)
            if reason is None:
                reason = self._go(item, links.get(item.source))
            if reason is not None:
                self._failed.append(Skipped(item.source, reason))
                self._done.left.add(item.id)

    def _refusal(self, item: JournalItem, unit: Sequence[JournalItem]) -> str | None:
        if item.role == "photo":
            return self._checks.refusal(item) or self._sidecars.refusal(item)
        stays = [other.source for other in unit if other.role == "photo" and other.id in self._done.left]
        if stays:
            return f"it belongs to {stays[0]}, which stays"
        try:
            status = look(item.source)
        except OSError as error:
            return in_words(error)
        if status is None:
            return GONE
        return None if is_regular(status) else "it is a link or no ordinary file"

    def _go(self, item: JournalItem, link: JournalItem | None) -> str | None:
        """Move one file, and put a link in its place if it is to have one; gives the reason if it stays."""
        reason = prepare_link(link) if link is not None else None
        if reason is not None:
            return reason
        reason = self._move(item)
        if link is None:
            return reason
        if reason is not None:
            let_go(link)
            return reason
        without = put_link(link, self._desk)
        if without is None:
            self._done.made.append(link)
        else:
            self._failed.append(Skipped(item.source, without))
        return None

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
        self._sidecars.withdraw_idle(self._done.held)
        self._done.made += self._sidecars.made
        held = [*self._done.held, *self._sidecars.held]
        sync_folders(_folders(held))
        sync_folders(dict.fromkeys(os.path.dirname(item.target) for item in self._done.made))
        done = {item.id for item in (*held, *self._done.made)}
        self._desk.journal.mark([item for item in items if item.id not in done], "left")
        for folder in {operation_folder(item.target) for item in items if item.step == "move"}:
            clear(folder)
        self._desk.journal.close([operation])

    def _report(self, operation: int, *, cancelled: bool) -> OperationReport:
        held = self._done.held
        moved = [*held, *self._sidecars.held]
        return OperationReport(
            operation if held else None,
            tuple(Move(item.source, item.target) for item in moved),
            tuple(self._failed),
            sum(item.size_bytes for item in moved),
            cancelled=cancelled,
            unmatched=tuple(item.source for item in self._unmatched(held)),
            made=tuple(Made(item.step, item.target, item.source) for item in self._done.made),
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
