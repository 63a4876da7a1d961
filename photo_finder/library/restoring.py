"""Restoring: what was done to people's files, and the way back."""

from collections.abc import Sequence
from pathlib import Path

from photo_finder.core.operations import EmptyReport, Operation, OperationReport, RemovedItem, Standing
from photo_finder.core.progress import NEVER, Cancel, Progress, silent
from photo_finder.library.collection import absolute
from photo_finder.library.removing import way_of_emptying
from photo_finder.library.tending import Tending


class Restoring(Tending):
    """A collection that tells its operations, undoes them, and restores removed files or lets them go."""

    def history(self) -> tuple[Operation, ...]:
        """What was done to files, the latest first."""
        return self._removing.history()

    def standings(self) -> tuple[Standing, ...]:
        """What was done to files, the latest first, and where the files of each operation stand now."""
        return self._removing.standings()

    def last_to_undo(self) -> Operation | None:
        """The last operation that can be undone; not one whose copies are the only ones now."""
        operations = self._removing.history()
        last = self._removing.last()
        return next((one for one in operations if one.id == last), None)

    def undo(
        self, operation: int | None = None, *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> OperationReport:
        """Put back all files of an operation; of the last one that can be undone if none is said.

        What cannot go back stays held and is reported; undoing again tries it again.

        Raises: UsageError (no such operation), LibraryBusyError, LibraryError.
        """
        report = self._removing.undo(operation, progress, cancel)
        self._places_changed(report)
        return report

    def removed(self) -> tuple[RemovedItem, ...]:
        """Removed files that are held, the latest first."""
        return self._removing.removed()

    def restore(
        self, paths: Sequence[Path], *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> OperationReport:
        """Put back single removed files, named by where they were or where they lie, with their companions.

        Raises: UsageError (a file that is not among the removed), LibraryBusyError, LibraryError.
        """
        report = self._removing.restore([absolute(path) for path in paths], progress, cancel)
        self._places_changed(report)
        return report

    def empty(
        self,
        operation: int | None = None,
        *,
        to_trash: bool = True,
        dry_run: bool = False,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> EmptyReport:
        """Let removed files go, but for those of which no other copy is left, which stay and are reported.

        Args:
            operation: of this one alone.
            to_trash: into the system's trash; otherwise they are deleted.
            dry_run: only look, and tell what would go.
            progress: told ``empty``, done and total in files.
            cancel: looked at between files.

        Raises: UsageError (no such operation), LibraryBusyError, LibraryError.
        """
        way = way_of_emptying(to_trash=to_trash, dry_run=dry_run)
        return self._removing.empty(operation, way, progress, cancel)

    def _places_changed(self, report: OperationReport) -> None:
        if report.moves:
            self._engine.neighbourhood.reload()
