"""Removing, importing and the way back, put together for one library.

Owns who may act when: one action at a time in this program, and no other program beside it.
"""

import contextlib
import logging
import os
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from photo_finder.actions.adopt import adopt, strangers
from photo_finder.actions.arrange import arrange
from photo_finder.actions.bring_in import bring_in
from photo_finder.actions.companions import Endings
from photo_finder.actions.desk import Desk
from photo_finder.actions.draft import Going
from photo_finder.actions.empty import Way, empty
from photo_finder.actions.holding import HoldingFolders
from photo_finder.actions.incoming import plan_incoming
from photo_finder.actions.link_out import link_out
from photo_finder.actions.placing import plan_placing
from photo_finder.actions.put_back import put_back
from photo_finder.actions.recover import recover
from photo_finder.actions.remove import Extras, remove
from photo_finder.actions.undoable import Restorable, is_there, is_to_undo, undoable
from photo_finder.catalog import Catalog
from photo_finder.core.albums import ExportWay
from photo_finder.core.errors import LibraryBusyError, LibraryError, PhotoFinderError, UsageError
from photo_finder.core.incoming import ImportPlan
from photo_finder.core.operations import (
    EmptyReport,
    JournalItem,
    Operation,
    OperationReport,
    RemovedItem,
    Standing,
)
from photo_finder.core.placing import PlacingPlan
from photo_finder.core.progress import NEVER, Cancel, Progress, silent
from photo_finder.imaging.formats import RAW_SUFFIXES, SUFFIXES
from photo_finder.imaging.reading import digest_file
from photo_finder.library.write_lock import WriteLock

log = logging.getLogger(__name__)


class Removing:
    """Moves files out of the way and back, and copies files in.

    Args:
        catalog: with the journal.
        folder: the library's own.
        writing: held while anything is changed.
    """

    def __init__(self, catalog: Catalog, folder: Path, writing: WriteLock) -> None:
        self._catalog = catalog
        self._folder = folder
        self._writing = writing
        self._acting = threading.Lock()
        self._lately: set[str] = set()

    def _desk(self) -> Desk:
        holding = HoldingFolders(
            str(self._folder), self._catalog.folders.paths(), str(self._folder / "holding-folders.json")
        )
        endings = Endings(SUFFIXES, RAW_SUFFIXES)
        return Desk(self._catalog.journal, self._catalog.places, holding, _digest, endings)

    @contextlib.contextmanager
    def _act(self) -> Iterator[Desk]:
        """The desk, for one action at a time; what an earlier one left behind is settled first."""
        if not self._acting.acquire(blocking=False):
            raise LibraryBusyError("Files are being moved already; try again when that is done.")
        try:
            with self._writing.held():
                desk = self._desk()
                recover(desk)
                adopt(desk)
                yield desk
        finally:
            self._acting.release()

    # --- after a crash, and after somebody else ----------------------------------------------

    def recover(self) -> str | None:
        """Settle what was cut off; a sentence if anything was settled. Waits for nobody."""
        cut_off = set(self._catalog.journal.open_operations())
        if self._catalog.database.read_only or not cut_off:
            return None
        with contextlib.suppress(LibraryBusyError), self._act():
            if cut_off <= set(self._catalog.journal.open_operations()):
                return None
            log.warning("an operation on files that was cut off has been settled")
            return (
                "The program was ended while it moved files. What had been moved is listed under removed "
                "files and can be put back; the others are where they were."
            )
        return None

    def _catch_up(self) -> None:
        """Take in what no journal knows, where this library may be written and nobody is at work."""
        if self._catalog.database.read_only:
            return
        with contextlib.suppress(LibraryError):
            if self._catalog.journal.open_operations() or any(
                strangers(self._desk(), self._catalog.journal.keys())
            ):
                with self._act():
                    pass

    def settle(self) -> None:
        """Forget places that an indexing run noted although their files were moved away meanwhile."""
        while self._lately:
            path = self._lately.pop()
            if not os.path.lexists(path):
                self._catalog.places.forget([path])

    def _noted(self, report: OperationReport) -> OperationReport:
        """The report of what was done; the places that it emptied are remembered until a run has ended."""
        self._lately.update(move.source for move in report.moves)
        self._lately.update(made.path for made in report.taken_away)
        return report

    def relocate(self, old: str, new: str) -> None:
        """A watched folder now lies elsewhere, with its holding folder."""
        self._catalog.journal.relocate(old, new)

    # --- what was done -----------------------------------------------------------------------

    def history(self) -> tuple[Operation, ...]:
        """All operations, the latest first."""
        self._catch_up()
        return self._catalog.journal.operations()

    def standings(self) -> tuple[Standing, ...]:
        """All operations, the latest first, and where their files stand."""
        operations = self.history()
        states, held = self._catalog.journal.states(), Counter(item.operation for item in self._held())
        standing = {item.operation for item in self._catalog.journal.items(states=("held", "made"))}
        return tuple(
            Standing(
                one,
                held=held[one.id],
                restored=states[one.id].get("restored", 0),
                emptied=states[one.id].get("emptied", 0),
                can_be_undone=one.id in standing and self._can_be_undone(one.id),
            )
            for one in operations
        )

    def removed(self) -> tuple[RemovedItem, ...]:
        """All held files, the latest first; those on a drive that is away too."""
        self._catch_up()
        return tuple(
            RemovedItem(item.target, item.source, item.operation, item.size_bytes)
            for item in reversed(self._held())
        )

    def _held(self) -> tuple[JournalItem, ...]:
        """Items that are held, but for those that another hand took from their holding folder."""
        return tuple(filter(is_there, self._catalog.journal.items(states=("held",))))

    # --- doing and undoing -------------------------------------------------------------------

    def remove(
        self,
        removals: Sequence[Going],
        what: str,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
        extras: Callable[[], Extras] = Extras,
    ) -> OperationReport:
        """Move these files out of the way: one operation. Extras are asked for once nobody else acts."""
        with self._act() as desk:
            return self._noted(remove(removals, what, desk, extras(), progress=progress, cancel=cancel))

    def plan_import(
        self, new: Sequence[str], folder: str, into: str, progress: Progress, cancel: Cancel
    ) -> ImportPlan:
        """Which files would be copied where. Changes nothing."""
        return plan_incoming(new, folder, into, self._desk(), progress=progress, cancel=cancel)

    def bring_in(
        self, plan: ImportPlan, what: str, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> OperationReport:
        """Copy these files: one operation."""
        with self._act() as desk:
            return bring_in(plan, what, desk, progress=progress, cancel=cancel)

    def hand_out(
        self, plan: ImportPlan, way: ExportWay, what: str, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> tuple[OperationReport, int]:
        """Link these files, and copy those that cannot be linked; gives also how many are links."""
        with self._act() as desk:
            if way == "copies":
                return bring_in(plan, what, desk, progress=progress, cancel=cancel), 0
            linked, rest = link_out(plan, symbolic=way == "symbolic links", cancel=cancel)
            report = bring_in(rest, what, desk, progress=progress, cancel=cancel)
            return replace(report, made=(*linked, *report.made)), len(linked)

    def plan_placing(
        self,
        wanted: Mapping[str, str],
        into: str,
        progress: Progress,
        cancel: Cancel,
        *,
        copy: bool = False,
    ) -> PlacingPlan:
        """Where photos, and what belongs to them, would be moved or copied. Changes nothing."""
        return plan_placing(wanted, into, self._desk(), copy=copy, progress=progress, cancel=cancel)

    def arrange(
        self, plan: PlacingPlan, what: str, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> OperationReport:
        """Move these files into other folders: one operation."""
        with self._act() as desk:
            return self._noted(arrange(plan, what, desk, progress=progress, cancel=cancel))

    def undo(
        self, operation: int | None, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> OperationReport:
        """Put back all files of an operation, of the last one that can be undone if none is said."""
        with self._act() as desk:
            operation = self.last() if operation is None else operation
            if operation is None:
                raise PhotoFinderError("There is nothing to undo.")
            items = self._of_operation(operation)
            return self._noted(put_back(items, desk, progress=progress, cancel=cancel))

    def last(self) -> int | None:
        """The last operation of which something can be undone."""
        standing = self._catalog.journal.items(states=("held", "made"))
        operations = sorted({item.operation for item in standing}, reverse=True)
        return next(filter(self._can_be_undone, operations), None)

    def _can_be_undone(self, operation: int) -> bool:
        return any(map(is_to_undo, undoable(self._catalog.journal.items(operation=operation))))

    def _of_operation(self, operation: int) -> tuple[JournalItem, ...]:
        """What of it can be undone."""
        items = self._catalog.journal.items(operation=operation)
        found = undoable(items)
        if any(item.step != "folder" for item in found):
            return found
        if not any(item.state not in ("intended", "left") for item in items):
            raise UsageError(f"There is no operation {operation} (see history).")
        if all(item.state in ("restored", "left") for item in items):
            raise PhotoFinderError(f"Operation {operation} is undone already.")
        raise PhotoFinderError(f"No file of operation {operation} is held any more.")

    def restore(
        self, paths: Sequence[str], progress: Progress = silent, cancel: Cancel = NEVER
    ) -> OperationReport:
        """Put single files back, and what travelled with each photo.

        Args:
            paths: absolute, where they were or where they lie now.
            progress: told ``restore``.
            cancel: looked at between files.
        """
        with self._act() as desk:
            restorable = Restorable(self._catalog.journal.items(states=("held", "made")))
            items: dict[JournalItem, None] = {}
            for path in paths:
                found = restorable.at(path)
                if not found:
                    raise UsageError(f"{path} is not among the removed files (see removed list).")
                items |= dict.fromkeys(found)
            return self._noted(put_back(tuple(items), desk, progress=progress, cancel=cancel))

    def empty(
        self, operation: int | None, way: Way, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> EmptyReport:
        """Let held files go: of one operation, or all."""
        with self._act() as desk:
            items = self._held() if operation is None else self._held_of(operation)
            return empty(items, desk, way, progress=progress, cancel=cancel)

    def _held_of(self, operation: int) -> tuple[JournalItem, ...]:
        held = tuple(item for item in self._of_operation(operation) if item.state == "held")
        if not held:
            raise PhotoFinderError(f"No file of operation {operation} is held.")
        return held


def _digest(path: str) -> bytes:
    return digest_file(path)[0]


def way_of_emptying(*, to_trash: bool, dry_run: bool) -> Way:
    """To the system's trash or for good, or only as if."""
    return Way(None if dry_run else _to_trash if to_trash else os.unlink, frees=not to_trash)


def _to_trash(path: str) -> None:
    """Raises: OSError."""
    from send2trash import send2trash

    try:
        send2trash(path)
    except OSError as error:
        raise OSError(f"the system's trash does not take it ({error.strerror or error})") from error
    except Exception as error:  # each system's trash has errors of its own
        raise OSError(f"the system's trash does not take it ({error})") from error
