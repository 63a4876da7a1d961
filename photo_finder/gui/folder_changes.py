"""What the user says of the watched folders. It holds even if the window is closed before its turn."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from photo_finder.core.reports import Folder
from photo_finder.gui.tasks import Lane, Task, TaskRunner

if TYPE_CHECKING:
    from photo_finder.library import Library

Failed = Callable[[Exception], None]


class FolderChanges:
    """Adds folders at once; removes and relocates them when nothing is read, which would bring them back.

    Args:
        runner: carries it out.
        announce: called when other folders are watched.
        report: takes what failed.
    """

    def __init__(self, runner: TaskRunner, announce: Callable[[], None], report: Failed) -> None:
        self._runner, self._announce, self._report = runner, announce, report
        self._waiting: list[Task[Folder]] = []
        self._adding = 0

    @property
    def adding(self) -> bool:
        """Whether a folder that is to be read is not watched yet."""
        return self._adding > 0

    def add(
        self, library: "Library", folders: Sequence[Path], then: Callable[[Sequence[Folder]], None]
    ) -> None:
        """Watch these from now on, then go on with them; after what was said earlier."""

        def added(watched: Sequence[Folder]) -> None:
            self._adding -= 1
            then(watched)
            self._announce()

        def failed(error: Exception) -> None:
            self._adding -= 1
            self._announce()  # some may have been added before
            self._report(error)

        self._waiting = [task for task in self._waiting if task.running]
        lane = Lane.INDEX if self._waiting else Lane.WORDS
        self._adding += 1
        self._runner.submit(
            lane,
            lambda _c, _p: [library.add_folder(folder) for folder in folders],
            done=added,
            failed=failed,
            lasting=True,
        )

    def remove(self, library: "Library", path: Path) -> None:
        """Watch a folder no longer."""
        self._wait(lambda: library.remove_folder(path), self._announce)

    def relocate(self, library: "Library", old: Path, new: Path, then: Callable[[], None]) -> None:
        """A folder lies elsewhere now; then go on."""

        def moved() -> None:
            self._announce()
            then()

        self._wait(lambda: library.relocate_folder(old, new), moved)

    def _wait(self, work: Callable[[], Folder], done: Callable[[], None]) -> None:
        task = self._runner.submit(
            Lane.INDEX, lambda _c, _p: work(), done=lambda _folder: done(), lasting=True
        )
        self._waiting.append(task)
