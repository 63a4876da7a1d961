"""Copying files into a folder: each written aside, looked at, then named; each step in the journal."""

import os
from collections.abc import Iterator, Sequence
from itertools import groupby

from photo_finder.actions.aside import aside_name, copy_aside
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words, look, sync_folders
from photo_finder.actions.folders import leave_folders, make_folder, missing_folders
from photo_finder.actions.remove import new_key
from photo_finder.actions.space import refuse_without_space
from photo_finder.actions.take_back import let_go
from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.incoming import ImportPlan, Incoming
from photo_finder.core.operations import JournalItem, Made, OperationRecord, OperationReport
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped


def bring_in(
    plan: ImportPlan, what: str, desk: Desk, *, progress: Progress = silent, cancel: Cancel = NEVER
) -> OperationReport:
    """Copy these files: one operation.

    A file that cannot be copied is left out with what belongs to it, and reported; nothing of it is left
    behind, and the others go on. Nothing is ever put in place of another file.

    Args:
        plan: what is to be copied where.
        what: the operation in words, for the journal.
        desk: journal, catalog, and how files are read.
        progress: told ``import``, done and total in files.
        cancel: looked at between files; what is done stays done, and can be undone.

    Raises:
        FolderError: there is not enough space; nothing was copied.
        LibraryError: the journal cannot be written; what was copied until then is settled by ``recover``.
    """
    if not plan.copies:
        return OperationReport(None, (), plan.failed, 0)
    refuse_without_space(plan.into, plan.size_bytes, "Nothing was copied.")
    key, when = new_key()
    operation = desk.journal.begin(OperationRecord(key, what, when, list(_items(plan, key))))
    work = _Importing(desk, list(plan.failed), len(plan.copies))
    items = desk.journal.items(operation=operation)
    for _unit, group in groupby(items, key=lambda item: item.unit):
        if cancel.is_set():
            break
        work.take(list(group), progress)
    return work.finish(operation, items)


def _items(plan: ImportPlan, key: str) -> Iterator[JournalItem]:
    """The folders that are missing, each a unit of its own, then the files."""
    number = 0
    for folder in missing_folders(os.path.dirname(copy.target) for copy in plan.copies):
        number += 1
        yield JournalItem(0, 0, number, folder, folder, "photo", "intended", 0, 0, step="folder")
    for _unit, group in groupby(plan.copies, key=lambda copy: copy.unit):
        number += 1
        for place, copy in enumerate(group):
            yield _item(copy, number, aside_name(os.path.dirname(copy.target), key, f"{number}-{place}"))


def _item(copy: Incoming, unit: int, aside: str) -> JournalItem:
    return JournalItem(
        id=0,
        operation=0,
        unit=unit,
        source=copy.source,
        target=copy.target,
        role=copy.role,
        state="intended",
        size_bytes=copy.size_bytes,
        modified_ns=copy.modified_ns,
        step="copy",
        aside=aside,
    )


class _Importing:
    def __init__(self, desk: Desk, failed: list[Skipped], total: int) -> None:
        self._desk = desk
        self._failed = failed
        self._total = total
        self._made: list[JournalItem] = []
        self._done = 0

    def take(self, unit: Sequence[JournalItem], progress: Progress) -> None:
        """Make one folder, or copy one photo and what belongs to it."""
        if unit[0].step == "folder":
            self._make_folder(unit[0])
            return
        stays: str | None = None
        for item in unit:
            reason = stays and f"it belongs to {stays}, which was not copied"
            reason = reason or self._copy(item)
            if reason is not None:
                self._failed.append(Skipped(item.source, reason))
                stays = stays or (item.source if item.role == "photo" else None)
            self._done += 1
            progress(Step("import", self._done, self._total, len(self._failed)))

    def _make_folder(self, item: JournalItem) -> None:
        if make_folder(item.target):
            self._made.append(item)
            self._desk.journal.mark([item], "made")

    def _copy(self, item: JournalItem) -> str | None:
        """Copy one file; gives the reason if it is not copied."""
        assert item.aside is not None
        try:
            digest = copy_aside(item.source, item.aside, self._desk.digest)
        except UnreadablePhotoError as error:
            return str(error)
        except OSError as error:
            return _reason(item, error)
        self._desk.journal.learn(item, digest)
        try:
            self._desk.move(item.aside, item.target)
        except OSError as error:
            let_go(item)
            return in_words(error)
        self._note(item, digest)
        return None

    def _note(self, item: JournalItem, digest: bytes) -> None:
        self._made.append(item)
        with self._desk.files.transaction():
            self._desk.journal.mark([item], "made")
            status = look(item.target)
            if status is not None:
                self._desk.files.put_back(item.target, status, digest)

    def finish(self, operation: int, items: Sequence[JournalItem]) -> OperationReport:
        """Say that it is done, once the disk has it."""
        made = {item.id for item in self._made}
        sync_folders(dict.fromkeys(os.path.dirname(item.target) for item in self._made))
        emptied = leave_folders([item for item in self._made if item.step == "folder"])
        self._desk.journal.mark([item for item in items if item.id not in made] + emptied, "left")
        self._desk.journal.close([operation])
        copies = [item for item in self._made if item.step == "copy"]
        return OperationReport(
            operation if copies else None,
            (),
            tuple(self._failed),
            sum(item.size_bytes for item in copies),
            cancelled=self._done < self._total,
            made=tuple(Made(item.step, item.target, item.source) for item in copies),
        )


def _reason(item: JournalItem, error: OSError) -> str:
    """Why a copy failed; a file that cannot be read is told apart from a place that cannot be written."""
    if not os.path.lexists(item.source):
        return "it is no longer there"
    if not os.path.isdir(os.path.dirname(item.target)):
        return f"the folder {os.path.dirname(item.target)} cannot be made"
    return in_words(error, doing="copying")
