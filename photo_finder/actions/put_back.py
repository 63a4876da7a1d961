"""Files back from their holding folders to where they were. Nothing is ever put in place of another file."""

import contextlib
import os
from collections.abc import Iterator, Sequence

from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words, look, sync_folders, two_names
from photo_finder.actions.holding import clear, is_reachable, operation_folder
from photo_finder.core.operations import ItemState, JournalItem, Move, OperationReport
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped

AWAY = "its drive is away"
TAKEN_AWAY = "it is no longer in its holding folder"


def put_back(
    items: Sequence[JournalItem], desk: Desk, *, progress: Progress = silent, cancel: Cancel = NEVER
) -> OperationReport:
    """Put held files back where they were.

    What cannot go back, because its old place is taken, its drive is away, or the disk refuses it, stays held
    and is reported; it can be tried again.

    Args:
        items: held, of any operations.
        desk: journal, catalog and holding folders.
        progress: told ``restore``, done and total in files.
        cancel: looked at between files.

    Raises: LibraryError if the journal cannot be written; what was moved until then is settled by
        ``recover``.
    """
    desk.journal.reopen(items, "returning")
    work = _PuttingBack(desk)
    for done, item in enumerate(items, start=1):
        if cancel.is_set():
            break
        work.put_back(item)
        progress(Step("restore", done, len(items), len(work.failed)))
    work.finish(items)
    return work.report(items)


class _PuttingBack:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._states: dict[int, ItemState] = {}
        self._moved: list[JournalItem] = []
        self.failed: list[Skipped] = []

    def put_back(self, item: JournalItem) -> None:
        """Put one file back, or say why not."""
        state, reason = self._returned(item)
        self._states[item.id] = state
        if reason is not None:
            self.failed.append(Skipped(item.source, reason))
            self._desk.journal.mark([item], state)
            return
        self._moved.append(item)
        with self._desk.files.transaction():
            self._desk.journal.mark([item], "restored")
            note_return(item, self._desk)

    def _returned(self, item: JournalItem) -> tuple[ItemState, str | None]:
        """Where the file stands now, and why it is not back."""
        try:
            held, there = look(item.target), look(item.source)
            if held is None:
                return "held", TAKEN_AWAY if is_reachable(item.target) else AWAY
            if there is not None and two_names(held, there):
                os.unlink(item.target)  # a second name that a crash left behind
            elif there is not None:
                return "held", "another file lies there now"
            else:
                with _folder_made(item):
                    self._desk.move(item.target, item.source)
        except OSError as error:
            return "held", in_words(error)
        return "restored", None

    def finish(self, items: Sequence[JournalItem]) -> None:
        """Say that it is done, once the disk has it."""
        sync_folders(dict.fromkeys(os.path.dirname(item.source) for item in self._moved))
        sync_folders(dict.fromkeys(os.path.dirname(item.target) for item in self._moved))
        self._desk.journal.mark([item for item in items if item.id not in self._states], "held")
        for folder in {operation_folder(item.target) for item in items}:
            clear(folder)
        self._desk.journal.close({item.operation for item in items})

    def report(self, items: Sequence[JournalItem]) -> OperationReport:
        """What was done."""
        operations = {item.operation for item in items}
        return OperationReport(
            operations.pop() if len(operations) == 1 else None,
            tuple(Move(item.target, item.source) for item in self._moved),
            tuple(self.failed),
            sum(item.size_bytes for item in self._moved),
            cancelled=len(self._states) < len(items),
        )


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
    if (status.st_size, status.st_mtime_ns) == (item.size_bytes, item.modified_ns):
        desk.files.put_back(item.source, status, item.digest)
