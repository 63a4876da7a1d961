"""Acting on files, one act at a time: moving them out of the way, bringing in, arranging, taking back.

Knows no widget.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from photo_finder.core.albums import ExportWay
from photo_finder.core.by_hand import HandRemoval
from photo_finder.core.errors import LibraryError
from photo_finder.core.operations import (
    ItemStep,
    OperationReport,
)
from photo_finder.core.placing import PlacingPlan
from photo_finder.core.progress import Cancel, Progress
from photo_finder.core.reports import Skipped
from photo_finder.gui import wording
from photo_finder.gui.duplicates.drafting import Agreed
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Lane, Task

if TYPE_CHECKING:
    from photo_finder.library import Library

Act = Literal["remove", "import", "arrange", "copy", "export", "restore", "trash", "delete"]

_CAN_BE_UNDONE: tuple[Act, ...] = ("remove", "import", "arrange", "copy", "export")
_COPIES: tuple[Act, ...] = ("import", "copy")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of acting on files.

    Attributes:
        operation: its number; None where nothing was done, or nothing that can be undone.
        files: that were moved, copied or emptied.
        left: files that were left alone, and why.
        gone: places from which files were moved.
        made: what was made beside (links, sidecars), by step; of what is undone, what is taken away again.
        inside: files were copied into a folder of the library.
    """

    act: Act
    operation: int | None
    files: int
    size_bytes: int
    left: tuple[Skipped, ...]
    cancelled: bool
    gone: tuple[str, ...] = ()
    made: Mapping[ItemStep, int] = field(default_factory=dict)
    inside: bool = False

    @property
    def can_be_undone(self) -> bool:
        """Whether there is something to undo."""
        return self.act in _CAN_BE_UNDONE and self.operation is not None


class FileActs(QObject):
    """Lets the library act on files, one act at a time.

    Attributes:
        started: an act began (an Act).
        step: how far it is (a Step).
        ended: its Outcome, or None if it failed (the reason went to the session's ``trouble``).
    """

    started = Signal(str)
    step = Signal(object)
    ended = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._running: Task[Outcome] | None = None
        self._done_here: list[int] = []
        self._undoing: int | None = None

    @property
    def acting(self) -> bool:
        """Whether files are being moved."""
        return self._running is not None

    @property
    def last_here(self) -> int | None:
        """The last operation of this window that is not undone."""
        return self._done_here[-1] if self._done_here else None

    def remove(self, agreed: Agreed, what: str) -> None:
        """Move these out of the way, and do what else was agreed to."""

        def work(library: "Library", cancel: Cancel, progress: Progress) -> Outcome:
            report = library.remove(
                agreed.draft.removals,
                what,
                hard_links=agreed.hard_links,
                carried=agreed.carried,
                progress=progress,
                cancel=cancel,
            )
            return _moved("remove", report)

        self._act("remove", work)

    def remove_by_hand(self, removals: Sequence[HandRemoval], what: str) -> None:
        """Move what the user chose out of the way."""

        def work(library: "Library", cancel: Cancel, progress: Progress) -> Outcome:
            return _moved("remove", library.remove(removals, what, progress=progress, cancel=cancel))

        self._act("remove", work)

    def bring_in(self, new: Sequence[str], folder: Path, into: Path) -> None:
        """Copy new photos of a card into a folder."""

        def work(library: "Library", cancel: Cancel, progress: Progress) -> Outcome:
            plan = library.plan_import(new, folder, into, progress=progress, cancel=cancel)
            report = library.bring_in(plan, wording.IMPORTED, progress=progress, cancel=cancel)
            return replace(_moved("import", report), inside=_is_watched(library, into))

        self._act("import", work)

    def arrange(self, plan: PlacingPlan, what: str, *, copy: bool) -> None:
        """Move files into their folders, or copy them there."""
        act: Act = "copy" if copy else "arrange"

        def work(library: "Library", cancel: Cancel, progress: Progress) -> Outcome:
            report = library.arrange(plan, what, copy=copy, progress=progress, cancel=cancel)
            return replace(_moved(act, report), inside=_is_watched(library, Path(plan.into)))

        self._act(act, work)

    def export_album(self, album: str, into: Path, way: ExportWay, *, in_order: bool) -> None:
        """Make a folder of an album's photos."""

        def work(library: "Library", cancel: Cancel, progress: Progress) -> Outcome:
            done = library.albums.export(
                album, into, way, in_order=in_order, progress=progress, cancel=cancel
            )
            made: dict[ItemStep, int] = {"link": done.linked, "copy": done.files - done.linked}
            inside = _is_watched(library, into)
            return Outcome(
                "export", done.operation, done.files, 0, done.failed, done.cancelled, made=made, inside=inside
            )

        self._act("export", work)

    def undo(self, operation: int) -> None:
        """Put back what an operation moved; it is the last one here until that is done."""

        def work(library: "Library", cancel: Cancel, progress: Progress) -> Outcome:
            return _moved("restore", library.undo(operation, progress=progress, cancel=cancel))

        self._act("restore", work, undoing=operation)

    def restore(self, paths: Sequence[str]) -> None:
        """Put back single files, named by where they lie."""
        places = [Path(path) for path in paths]

        def work(library: "Library", cancel: Cancel, progress: Progress) -> Outcome:
            return _moved("restore", library.restore(places, progress=progress, cancel=cancel))

        self._act("restore", work)

    def empty(self, operation: int | None, *, to_trash: bool) -> None:
        """Let removed files go."""
        act: Act = "trash" if to_trash else "delete"

        def work(library: "Library", cancel: Cancel, progress: Progress) -> Outcome:
            report = library.empty(operation, to_trash=to_trash, progress=progress, cancel=cancel)
            files = len(report.emptied)
            size = report.size_bytes if to_trash else report.freed_bytes
            return Outcome(act, None, files, size, report.kept, report.cancelled)

        self._act(act, work)

    def cancel(self) -> None:
        """Stop; what is done stays done."""
        if self._running is not None:
            self._running.cancel()

    def _act(
        self,
        act: Act,
        work: Callable[["Library", Cancel, Progress], Outcome],
        *,
        undoing: int | None = None,
    ) -> None:
        if self._running is not None:
            return
        self._undoing = undoing
        self._running = self._session.ask(
            Lane.FILES,
            work,
            done=self._finish,
            failed=self._break,
            cancelled=lambda: self._finish(None),
            progress=self.step.emit,
        )
        self.started.emit(act)

    def _finish(self, outcome: Outcome | None) -> None:
        self._running = None
        if outcome is not None and not outcome.cancelled:
            self._forget_undone()
        if outcome is not None and outcome.can_be_undone and outcome.operation is not None:
            self._done_here.append(outcome.operation)
        self.ended.emit(outcome)
        self._session.announce()

    def _forget_undone(self) -> None:
        """What was being undone is not what is undone next."""
        if self._undoing in self._done_here:
            self._done_here.remove(self._undoing)

    def _break(self, error: Exception) -> None:
        if not isinstance(error, LibraryError):  # then it can be tried again; who has undone it cannot
            self._forget_undone()
        self._finish(None)
        self._session.report(error)


def _moved(act: Act, report: OperationReport) -> Outcome:
    made = Counter(made.step for made in (*report.made, *report.taken_away))
    return Outcome(
        act,
        report.operation,
        made["copy"] if act in _COPIES else len(report.moves),
        report.size_bytes,
        report.failed,
        report.cancelled,
        tuple(move.source for move in report.moves),
        made,
    )


def _is_watched(library: "Library", folder: Path) -> bool:
    return any(folder.is_relative_to(watched.path) for watched in library.folders())
