"""Files back from their holding folders to where they were, and what was made away again.

Nothing is ever put in place of another file.
"""

import contextlib
import os
from collections.abc import Iterator, Sequence

from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words, is_regular, look, sync_folders, two_names
from photo_finder.actions.folders import leave_folders
from photo_finder.actions.holding import clear, is_reachable, operation_folder
from photo_finder.actions.placed import note_placed_back, placed_back
from photo_finder.actions.take_back import TakingBack
from photo_finder.core.file_times import modified_ns
from photo_finder.core.operations import ItemState, JournalItem, Made, Move, OperationReport
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped

AWAY = "its drive is away"
_OF_PEOPLE = ("move", "place", "copy")
TAKEN_AWAY = "it is no longer in its holding folder"


def put_back(
    items: Sequence[JournalItem], desk: Desk, *, progress: Progress = silent, cancel: Cancel = NEVER
) -> OperationReport:
    """Put held files back where they were, and take away what was made.

    What cannot go back, because its old place is taken, its drive is away, or the disk refuses it, stays held
    and is reported; it can be tried again. What was made goes only if it is as it was made; what was put in
    the place of a held file goes with that file's return. Folders go if nothing is left in them.

    Args:
        items: held or made, of any operations.
        desk: journal, catalog and holding folders.
        progress: told ``restore``, done and total in files.
        cancel: looked at between files.

    Raises: LibraryError if the journal cannot be written; what was moved until then is settled by
        ``recover``.
    """
    desk.journal.reopen(items, "returning")
    work = _PuttingBack(desk, items)
    for done, item in enumerate(work.to_do, start=1):
        if cancel.is_set():
            break
        work.undo(item)
        progress(Step("restore", done, len(work.to_do), len(work.failed)))
    work.finish()
    return work.report()


class _PuttingBack:
    def __init__(self, desk: Desk, items: Sequence[JournalItem]) -> None:
        self._desk = desk
        self._items = items
        self._taking = TakingBack(desk)
        self._states: dict[int, ItemState] = {}
        self._moved: list[JournalItem] = []
        self._taken: list[JournalItem] = []
        self._stays: dict[tuple[int, int], str] = {}
        held = {item.source for item in items if item.step == "move"}
        self._in_place_of = {
            item.target: item for item in items if item.step in ("link", "sidecar") and item.target in held
        }
        to_do = [item for item in items if item.step != "folder" and not self._is_in_place(item)]
        # A copy goes right after its original is back, if that was held for it.
        originals = {item.source: item.id for item in to_do if item.step == "move"}
        self.to_do = sorted(
            to_do, key=lambda item: (originals.get(item.source, item.id), item.step == "copy")
        )
        self.failed: list[Skipped] = []

    def _is_in_place(self, item: JournalItem) -> bool:
        return self._in_place_of.get(item.target) is item

    def undo(self, item: JournalItem) -> None:
        """Put one file back, or take it away, or say why not."""
        if item.step == "place":
            self._undo_placing(item)
            return
        made = self._in_place_of.get(item.source) if item.step == "move" else item
        reason = self._returned(item, made) if item.step == "move" else self._taken_away(item)
        touched = [each for each in (item, made) if each is not None]
        touched = list({each.id: each for each in touched}.values())
        if reason is not None:
            self._leave(item, touched, reason)
            return
        self._moved += [each for each in touched if each.step == "move"]
        self._taken += [each for each in touched if each.step != "move"]
        self._states |= {each.id: "restored" for each in touched}
        with self._desk.files.transaction():
            self._desk.journal.mark(touched, "restored")
            for each in touched:
                if each.step != "move":
                    note_made(each, "restored", self._desk)
            if item.step == "move":
                note_return(item, self._desk)

    def _undo_placing(self, item: JournalItem) -> None:
        unit = (item.operation, item.unit)
        stays = item.role != "photo" and self._stays.get(unit)
        reason = f"it belongs to {stays}, which stays" if stays else placed_back(item, self._desk)
        if reason is not None:
            if item.role == "photo":
                self._stays[unit] = item.target
            self._leave(item, [item], reason)
            return
        self._moved.append(item)
        self._states[item.id] = "restored"
        with self._desk.files.transaction():
            self._desk.journal.mark([item], "restored")
            note_placed_back(item, self._desk)

    def _leave(self, item: JournalItem, touched: Sequence[JournalItem], reason: str) -> None:
        self.failed.append(Skipped(item.source if item.step == "move" else item.target, reason))
        for each in touched:
            self._states[each.id] = _as_before(each)
            self._desk.journal.mark([each], _as_before(each))

    def _returned(self, item: JournalItem, made: JournalItem | None) -> str | None:
        """Put a file back; gives the reason if it is not."""
        try:
            held, there = look(item.target), look(item.source)
            if held is None:
                return TAKEN_AWAY if is_reachable(item.target) else AWAY
            if there is not None and two_names(held, there):
                os.unlink(item.target)  # a second name that a crash left behind
            elif there is None:
                with _folder_made(item):
                    self._desk.move(item.target, item.source)
            elif made is not None:
                return self._exchanged(item, made)
            else:
                return "another file lies there now"
        except OSError as error:
            return in_words(error)
        return None

    def _exchanged(self, item: JournalItem, made: JournalItem) -> str | None:
        reason = self._taking.refusal(made)
        if reason is not None:
            return f"what was put in its place: {reason}"
        with self._taking.out_of_the_way(made):
            self._desk.move(item.target, item.source)
        return None

    def _taken_away(self, item: JournalItem) -> str | None:
        reason = self._taking.refusal(item)
        if reason is None:
            try:
                with self._taking.out_of_the_way(item):
                    pass
            except OSError as error:
                return in_words(error)
        return reason

    def finish(self) -> None:
        """Say that it is done, once the disk has it."""
        moves = [item for item in self._items if item.step == "move"]
        sync_folders(dict.fromkeys(os.path.dirname(item.source) for item in self._moved))
        sync_folders(dict.fromkeys(os.path.dirname(item.target) for item in self._moved + self._taken))
        folders = [item for item in self._items if item.step == "folder"]
        if all(item.id in self._states for item in self._items if item.step in ("copy", "place")):
            leave_folders(folders)
            self._desk.journal.mark(folders, "restored")
            self._states |= {item.id: "restored" for item in folders}
        for item in self._items:
            if item.id not in self._states:
                self._desk.journal.mark([item], _as_before(item))
        for folder in {operation_folder(item.target) for item in moves}:
            clear(folder)
        self._desk.journal.close({item.operation for item in self._items})

    def report(self) -> OperationReport:
        """What was done."""
        operations = {item.operation for item in self._items}
        return OperationReport(
            operations.pop() if len(operations) == 1 else None,
            tuple(Move(item.target, item.source) for item in self._moved),
            tuple(self.failed),
            sum(item.size_bytes for item in self._moved + self._taken if item.step in _OF_PEOPLE),
            cancelled=any(item.id not in self._states for item in self.to_do),
            taken_away=tuple(Made(item.step, item.target, item.source) for item in self._taken),
        )


def _as_before(item: JournalItem) -> ItemState:
    return "held" if item.step == "move" else "made"


@contextlib.contextmanager
def _folder_made(item: JournalItem) -> Iterator[None]:
    """The folder that the file was in, made again if it is gone; taken away again if nothing comes of it."""
    folder = os.path.dirname(item.source)
    made = _missing(folder)
    try:
        os.makedirs(folder, exist_ok=True)
        sync_folders(os.path.dirname(path) for path in made)
        if made and os.stat(folder).st_dev != os.stat(os.path.dirname(item.target)).st_dev:
            raise OSError(AWAY)  # the folder that it was mounted at is still there, and nothing in it
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            for path in made:
                os.rmdir(path)
        raise


def _missing(folder: str) -> list[str]:
    """The folder and those above it that are not there, the innermost first."""
    missing = []
    while not os.path.lexists(folder):
        missing.append(folder)
        folder = os.path.dirname(folder)
    return missing


def note_return(item: JournalItem, desk: Desk) -> None:
    """Tell the catalog that a file lies at its old place. If it has changed, the next run reads it."""
    status = None
    with contextlib.suppress(OSError):
        status = look(item.source)
    if status is None or item.digest is None:
        return
    if (status.st_size, modified_ns(status)) == (item.size_bytes, item.modified_ns):
        desk.files.put_back(item.source, status, item.digest)


def note_made(item: JournalItem, state: ItemState, desk: Desk) -> None:
    """Tell the catalog that a file was made, or is there no more. Only photos that it knows concern it."""
    status = None
    with contextlib.suppress(OSError):
        status = look(item.target)
    if status is None:
        desk.files.forget([item.target])
    elif state == "made" and item.digest is not None and is_regular(status):
        desk.files.put_back(item.target, status, item.digest)
