"""The session's half that finds duplicates, acts on files and brings them back. Knows no widget."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from photo_finder.core.albums import ExportWay
from photo_finder.core.by_hand import HandRemoval
from photo_finder.core.carrying import Carried
from photo_finder.core.duplicates import (
    Decided,
    DuplicateGroup,
    DuplicateQuery,
    HaveReport,
    Kind,
    MatchReport,
    Removal,
    Verdict,
)
from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.operations import (
    EmptyReport,
    ItemStep,
    Operation,
    OperationReport,
    RemovedItem,
    Standing,
)
from photo_finder.core.placing import PlacingPlan
from photo_finder.core.progress import Cancel, Progress, Step
from photo_finder.core.reports import Skipped
from photo_finder.gui import wording
from photo_finder.gui.duplicates import marks as marks_file
from photo_finder.gui.duplicates.drafting import Agreed, Draft, draft_of
from photo_finder.gui.duplicates.marks import FileKey, Mark, NotThese
from photo_finder.gui.duplicates.tally import Found, found_of
from photo_finder.gui.session import Failed, Session
from photo_finder.gui.tasks import Lane, Latest, Task

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


@dataclass(frozen=True, slots=True)
class Held:
    """What lies among the removed files.

    Attributes:
        operations: those that hold some, the latest first.
        items: the files.
        last: the latest operation that can be undone, whether it holds files or copied some.
    """

    operations: tuple[Operation, ...]
    items: tuple[RemovedItem, ...]
    last: Operation | None = None


class Housekeeping(QObject):
    """Asks the library for duplicates and removed files, and lets it act, one act at a time.

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

    # --- finding -----------------------------------------------------------------------

    def kinds(self, done: Callable[[tuple[Kind, ...]], None], latest: Latest) -> None:
        """Kinds of duplicates that the library can tell."""
        self._session.ask(
            Lane.QUESTION, lambda library, _c, _p: library.duplicate_kinds, done=done, latest=latest
        )

    def groups(
        self,
        query: DuplicateQuery,
        marks: dict[FileKey, Mark],
        *,
        before: Sequence[DuplicateGroup],
        done: Callable[[Found], None],
        failed: Failed,
        latest: Latest,
    ) -> None:
        """The groups that a query asks for, with what the user said of them.

        Where they are equal to those ``before``, these themselves are given back.
        """

        def work(library: "Library", cancel: Cancel, report: Progress) -> Found:
            groups = library.duplicates(query, progress=report, cancel=cancel).groups
            return found_of(before if groups == before else groups, marks)

        self._session.ask(Lane.QUESTION, work, done=done, failed=failed, latest=latest)

    def unmatched(self, done: Callable[[int], None], latest: Latest) -> None:
        """Number of photos of which no copies were looked for yet."""
        self._session.ask(Lane.QUESTION, lambda library, _c, _p: library.to_match(), done=done, latest=latest)

    def match(
        self,
        *,
        done: Callable[[MatchReport | None], None],
        failed: Failed,
        progress: Callable[[Step], None],
    ) -> Task[MatchReport]:
        """Look for copies; may take long."""
        return self._session.ask(
            Lane.LONG,
            lambda library, cancel, report: library.match(progress=report, cancel=cancel),
            done=done,
            failed=failed,
            cancelled=lambda: done(None),
            progress=progress,
        )

    def say_not_duplicates(
        self, verdict: NotThese, *, back: bool = False, done: Callable[[], None] | None = None
    ) -> None:
        """These photos are no duplicates of the first, for good; or they may be after all."""

        def work(library: "Library", _cancel: Cancel, _progress: Progress) -> None:
            if back:
                library.take_back_not_duplicates(verdict.first, verdict.others)
            else:
                library.say_not_duplicates(verdict.first, verdict.others)

        def said(_none: None) -> None:
            self._session.announce()
            if done is not None:
                done()

        self._session.ask(Lane.FILES, work, done=said)

    def draft(
        self,
        query: DuplicateQuery,
        marks: dict[FileKey, Mark],
        *,
        done: Callable[[Draft], None],
        failed: Failed,
        progress: Callable[[Step], None],
        latest: Latest,
    ) -> None:
        """What cleaning these groups would do, by the disk as it is and the user's marks."""

        def work(library: "Library", cancel: Cancel, report: Progress) -> Draft:
            plan = library.plan_cleaning(query, progress=report, cancel=cancel)
            groups = library.duplicates(query, progress=report, cancel=cancel).groups
            return draft_of(plan, groups, marks)

        self._session.ask(Lane.QUESTION, work, done=done, failed=failed, progress=progress, latest=latest)

    def carrying(
        self,
        removals: Sequence[Removal],
        query: DuplicateQuery,
        *,
        done: Callable[[tuple[Carried, ...]], None],
        failed: Failed,
        latest: Latest,
    ) -> None:
        """What these files tell and those that stay for them lack."""
        self._session.ask(
            Lane.QUESTION,
            lambda library, cancel, _p: library.plan_carrying(removals, query, cancel=cancel),
            done=done,
            failed=failed,
            latest=latest,
        )

    def have(
        self,
        folder: Path,
        *,
        done: Callable[[HaveReport], None],
        failed: Failed,
        progress: Callable[[Step], None],
        latest: Latest,
    ) -> None:
        """Which photos of a folder outside the library it has."""
        self._session.ask(
            Lane.LONG,
            lambda library, cancel, report: library.have(folder, progress=report, cancel=cancel),
            done=done,
            failed=failed,
            progress=progress,
            latest=latest,
        )

    def verdicts(self, done: Callable[[tuple[Verdict, ...], Decided], None], latest: Latest) -> None:
        """What was said to be no duplicates, and how often what was shown was right."""
        self._session.ask(
            Lane.QUESTION,
            lambda library, _c, _p: (library.verdicts(), library.decided()),
            done=lambda found: done(*found),
            latest=latest,
        )

    def export(self, groups: Sequence[DuplicateGroup], file: Path, done: Callable[[], None]) -> None:
        """Write groups into a file."""
        self._session.ask(
            Lane.FILES, lambda library, _c, _p: library.export_groups(groups, file), done=lambda _none: done()
        )

    def save_rules(self, name: str, rules: str) -> None:
        """Keep rules under a name."""
        self._session.ask(
            Lane.FILES,
            lambda library, _c, _p: library.save_keep_set(name, rules),
            done=lambda _none: self._session.announce(),
        )

    # --- looking -----------------------------------------------------------------------

    def held(self, done: Callable[[Held], None], failed: Failed, latest: Latest) -> None:
        """The removed files, and the operations that moved them."""
        self._session.ask(
            Lane.QUESTION, lambda library, _c, _p: _held(library), done=done, failed=failed, latest=latest
        )

    def standings(self, done: Callable[[tuple[Standing, ...]], None], latest: Latest) -> None:
        """All operations, and where their files stand."""
        self._session.ask(
            Lane.QUESTION, lambda library, _c, _p: library.standings(), done=done, latest=latest
        )

    def would_empty(
        self,
        operation: int | None,
        *,
        done: Callable[[EmptyReport], None],
        failed: Failed,
        progress: Callable[[Step], None],
        latest: Latest,
    ) -> None:
        """What emptying would do; nothing is done."""
        self._session.ask(
            Lane.FILES,
            lambda library, cancel, report: library.empty(
                operation, dry_run=True, progress=report, cancel=cancel
            ),
            done=done,
            failed=failed,
            progress=progress,
            latest=latest,
        )

    # --- marks -------------------------------------------------------------------------

    def load_marks(self, file: Path, done: Callable[[dict[FileKey, Mark]], None], latest: Latest) -> None:
        """What was said of files before."""
        self._session.ask(
            Lane.QUESTION, lambda _library, _c, _p: marks_file.load(file), done=done, latest=latest
        )

    def keep_marks(self, file: Path, marks: dict[FileKey, Mark], done: Callable[[], None]) -> None:
        """Keep it for tomorrow; in the lane that has one thread, so that the last word is the last one."""

        def work(_library: "Library", _cancel: Cancel, _progress: Progress) -> None:
            try:
                marks_file.save(file, marks)
            except OSError as error:
                raise PhotoFinderError(f"The marks could not be kept: {error.strerror}.") from error

        self._session.ask(Lane.FILES, work, done=lambda _none: done())

    # --- acting ------------------------------------------------------------------------

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
        """Put back what an operation moved."""

        def work(library: "Library", cancel: Cancel, progress: Progress) -> Outcome:
            return _moved("restore", library.undo(operation, progress=progress, cancel=cancel))

        if self._running is None and operation in self._done_here:
            self._done_here.remove(operation)
        self._act("restore", work)

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

    def _act(self, act: Act, work: Callable[["Library", Cancel, Progress], Outcome]) -> None:
        if self._running is not None:
            return
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
        if outcome is not None and outcome.can_be_undone and outcome.operation is not None:
            self._done_here.append(outcome.operation)
        self.ended.emit(outcome)
        self._session.announce()

    def _break(self, error: Exception) -> None:
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


def _held(library: "Library") -> Held:
    items, history = library.removed(), library.history()
    holding = {item.operation for item in items}
    undoable = (
        one for one in history if one.id in holding or (wording.made_files(one.what) and not one.undone)
    )
    return Held(tuple(one for one in history if one.id in holding), items, next(undoable, None))
