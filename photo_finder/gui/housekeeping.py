"""The session's half that finds duplicates, acts on files and brings them back. Knows no widget."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

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
    Operation,
    RemovedItem,
    Standing,
)
from photo_finder.core.progress import Cancel, Progress, Step
from photo_finder.gui.duplicates import marks as marks_file
from photo_finder.gui.duplicates.drafting import Draft, draft_of
from photo_finder.gui.duplicates.judging import all_accepted
from photo_finder.gui.duplicates.marks import FileKey, Mark, NotThese
from photo_finder.gui.duplicates.tally import Found, found_of
from photo_finder.gui.file_acts import FileActs
from photo_finder.gui.session import Failed
from photo_finder.gui.tasks import Lane, Latest, Task

if TYPE_CHECKING:
    from photo_finder.library import Library


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


class Housekeeping(FileActs):
    """Asks the library for duplicates and removed files, and lets it act, one act at a time."""

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

    def accepted(
        self,
        groups: Sequence[DuplicateGroup],
        marks: dict[FileKey, Mark],
        done: Callable[[dict[FileKey, Mark]], None],
        latest: Latest,
    ) -> None:
        """The suggestions of all these groups, as far as the user said nothing of them yet."""
        self._session.ask(
            Lane.QUESTION, lambda _library, _c, _p: all_accepted(groups, marks), done=done, latest=latest
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

        self._session.ask(Lane.WORDS, work, done=said)

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
            Lane.WORDS,
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

    def load_marks(
        self, file: Path, done: Callable[[dict[FileKey, Mark]], None], failed: Failed, latest: Latest
    ) -> None:
        """What was said of files before."""
        self._session.ask(
            Lane.QUESTION,
            lambda _library, _c, _p: marks_file.load(file),
            done=done,
            failed=failed,
            latest=latest,
        )

    def keep_marks(self, file: Path, marks: dict[FileKey, Mark], done: Callable[[], None]) -> None:
        """Keep it for tomorrow; in the lane that has one thread, so that the last word is the last one."""

        def work(_library: "Library", _cancel: Cancel, _progress: Progress) -> None:
            try:
                marks_file.save(file, marks)
            except OSError as error:
                raise PhotoFinderError(f"The marks could not be kept: {error.strerror}.") from error

        self._session.ask(Lane.WORDS, work, done=lambda _none: done())


def _held(library: "Library") -> Held:
    items, history = library.removed(), library.history()
    holding = {item.operation for item in items}
    return Held(tuple(one for one in history if one.id in holding), items, library.last_to_undo())
