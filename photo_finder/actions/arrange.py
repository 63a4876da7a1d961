"""Moving photos into other folders: by another name on the same drive, by a copy on another one.

What goes to another drive is copied, read back, and only then moved out of the way into a holding folder, so
that each file exists at every instant, and undoing finds it.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from photo_finder.actions.aside import aside_name, copy_aside
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words, is_regular, look, sync_folders
from photo_finder.actions.folders import leave_folders, make_folder, missing_folders
from photo_finder.actions.holding import clear, operation_folder
from photo_finder.actions.placed import note_placed
from photo_finder.actions.put_back import note_made
from photo_finder.actions.ready import make_ready
from photo_finder.actions.remove import new_key
from photo_finder.actions.space import refuse_without_space
from photo_finder.actions.take_back import let_go
from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.file_times import modified_ns
from photo_finder.core.operations import JournalItem, Made, Move, OperationRecord, OperationReport
from photo_finder.core.placing import Placement, PlacingPlan
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped

CHANGED = "it has changed since it was planned"


def arrange(
    plan: PlacingPlan, what: str, desk: Desk, *, progress: Progress = silent, cancel: Cancel = NEVER
) -> OperationReport:
    """Move these files: one operation.

    A file that cannot be moved stays with what belongs to it, and is reported; the others go on. Nothing is
    ever put in place of another file.

    Args:
        plan: what is to be moved where.
        what: the operation in words, for the journal.
        desk: journal, catalog and holding folders.
        progress: told ``arrange``, done and total in files.
        cancel: looked at between photos; what is done stays done, and can be undone.

    Raises:
        FolderError: there is not enough space on another drive; nothing was moved.
        LibraryError: the journal cannot be written; what was moved until then is settled by ``recover``.
    """
    if not plan.placements:
        return OperationReport(None, (), plan.failed, 0)
    refuse_without_space(plan.into, plan.bytes_across, "Nothing was moved.")
    key, when = new_key()
    drafting = _Drafting(plan, key, desk)
    items = list(drafting.items())
    operation = desk.journal.begin(OperationRecord(key, what, when, items))
    record = OperationRecord(key, what, when, desk.journal.items(operation=operation), operation)
    unusable = make_ready(record, desk)
    total = len(plan.placements) - len(drafting.failed)
    work = _Arranging(desk, [*plan.failed, *drafting.failed], unusable, total)
    for _unit, group in groupby(record.items, key=lambda item: item.unit):
        if cancel.is_set():
            break
        work.take(list(group), progress)
    return work.finish(operation, record.items)


class _Drafting:
    """The items of an operation: missing folders first, each a unit of its own, then the files."""

    def __init__(self, plan: PlacingPlan, key: str, desk: Desk) -> None:
        self._plan = plan
        self._key = key
        self._desk = desk
        self._number = 0
        self._folders: dict[str, int] = {}
        self.failed: list[Skipped] = []

    def items(self) -> Iterator[JournalItem]:
        placements = self._plan.placements
        for folder in missing_folders(os.path.dirname(each.target) for each in placements):
            self._number += 1
            yield JournalItem(0, 0, self._number, folder, folder, "photo", "intended", 0, 0, step="folder")
        for _unit, group in groupby(placements, key=lambda each: each.unit):
            self._number += 1
            for place, each in enumerate(group):
                yield from self._across(each, place) if each.across else [self._item(each)]

    def _item(self, each: Placement) -> JournalItem:
        return JournalItem(
            id=0,
            operation=0,
            unit=self._number,
            source=each.source,
            target=each.target,
            role=each.role,
            state="intended",
            size_bytes=each.size_bytes,
            modified_ns=each.modified_ns,
            digest=each.digest,
            step="place",
        )

    def _across(self, each: Placement, place: int) -> Iterator[JournalItem]:
        """A copy, and the original that goes into a holding folder for it."""
        try:
            root = self._desk.holding.of(each.source)
        except OSError:
            root = None
        if root is None:
            self.failed.append(Skipped(each.source, "there is no folder on its drive that could hold it"))
            return
        item = self._item(each)
        folder = os.path.dirname(each.source)
        number = self._folders.setdefault(folder, len(self._folders) + 1)
        held = os.path.join(root, self._key, str(number), os.path.basename(each.source))
        aside = aside_name(os.path.dirname(each.target), self._key, f"{self._number}-{place}")
        yield replace(item, step="copy", aside=aside, digest=None)
        yield replace(item, step="move", target=held, keeper=each.target, role="photo")


class _Arranging:
    def __init__(self, desk: Desk, failed: list[Skipped], unusable: dict[str, str], total: int) -> None:
        self._desk = desk
        self._failed = failed
        self._unusable = unusable
        self._total = total
        self._placed: list[JournalItem] = []
        self._made: list[JournalItem] = []
        self._held: list[JournalItem] = []
        self._done = 0

    def take(self, unit: Sequence[JournalItem], progress: Progress) -> None:
        """Make one folder, or move one photo and what belongs to it."""
        if unit[0].step == "folder":
            self._make_folder(unit[0])
            return
        stays: str | None = None
        for item, original in _with_originals(unit):
            reason = stays and f"it belongs to {stays}, which stays"
            reason = reason or self._refusal(item) or self._go(item, original)
            if reason is not None:
                self._failed.append(Skipped(item.source, reason))
                stays = stays or (item.source if item.role == "photo" else None)
            self._done += 1
            progress(Step("arrange", self._done, self._total, len(self._failed)))

    def _make_folder(self, item: JournalItem) -> None:
        if make_folder(item.target):
            self._made.append(item)
            self._desk.journal.mark([item], "made")

    def _refusal(self, item: JournalItem) -> str | None:
        try:
            status = look(item.source)
        except OSError as error:
            return in_words(error)
        if status is None:
            return "it is no longer there"
        if not is_regular(status):
            return "it is a link or no ordinary file"
        if (status.st_size, modified_ns(status)) != (item.size_bytes, item.modified_ns):
            return CHANGED
        if not os.path.isdir(os.path.dirname(item.target)):
            return f"the folder {os.path.dirname(item.target)} cannot be made"
        return None

    def _go(self, item: JournalItem, original: JournalItem | None) -> str | None:
        """Move one file; gives the reason if it stays."""
        return self._place(item) if original is None else self._copy_and_hold(item, original)

    def _place(self, item: JournalItem) -> str | None:
        try:
            self._desk.move(item.source, item.target)
        except OSError as error:
            return in_words(error)
        self._placed.append(item)
        with self._desk.files.transaction():
            self._desk.journal.mark([item], "made")
            note_placed(item, self._desk)
        return None

    def _copy_and_hold(self, item: JournalItem, original: JournalItem) -> str | None:
        assert item.aside is not None
        reason = self._unusable.get(operation_folder(original.target))
        if reason is not None:
            return reason
        try:
            digest = copy_aside(item.source, item.aside, self._desk.digest)
        except UnreadablePhotoError as error:
            return str(error)
        except OSError as error:
            return in_words(error, doing="copying")
        if original.digest not in (None, digest):
            let_go(item)
            return CHANGED
        self._desk.journal.learn(item, digest)
        self._desk.journal.learn(original, digest)
        try:
            self._desk.move(item.aside, item.target)
        except OSError as error:
            let_go(item)
            return in_words(error)
        self._made.append(item)
        sync_folders([os.path.dirname(item.target)])
        with self._desk.files.transaction():
            self._desk.journal.mark([item], "made")
            note_made(replace(item, digest=digest), "made", self._desk)
        return self._hold(original)

    def _hold(self, original: JournalItem) -> str | None:
        try:
            self._desk.move(original.source, original.target)
        except OSError as error:
            return f"it was copied, but it stays where it was as well: {in_words(error)}"
        with self._desk.files.transaction():
            self._desk.journal.mark([original], "held")
            self._desk.files.forget([original.source])
        self._held.append(original)
        return None

    def finish(self, operation: int, items: Sequence[JournalItem]) -> OperationReport:
        """Say that it is done, once the disk has it."""
        done = [*self._placed, *self._made, *self._held]
        ends = [os.path.dirname(path) for item in done for path in (item.target, item.source)]
        sync_folders(dict.fromkeys(ends))
        emptied = leave_folders([item for item in self._made if item.step == "folder"])
        ids = {item.id for item in done}
        self._desk.journal.mark([item for item in items if item.id not in ids] + emptied, "left")
        for folder in {operation_folder(item.target) for item in items if item.step == "move"}:
            clear(folder)
        self._desk.journal.close([operation])
        copies = [item for item in self._made if item.step == "copy"]
        moved = [*self._placed, *copies]
        return OperationReport(
            operation if moved else None,
            tuple(Move(item.source, item.target) for item in moved),
            tuple(self._failed),
            sum(item.size_bytes for item in moved),
            cancelled=self._done < self._total,
            made=tuple(Made(item.step, item.target, item.source) for item in copies),
        )


def _with_originals(unit: Sequence[JournalItem]) -> Iterator[tuple[JournalItem, JournalItem | None]]:
    """Each file that is placed, with the item of its original if it is copied to another drive."""
    originals = {item.source: item for item in unit if item.step == "move"}
    for item in unit:
        if item.step != "move":
            yield item, originals.get(item.source)
