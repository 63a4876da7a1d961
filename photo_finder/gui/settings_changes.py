"""The settings that the user chose and that are still to be kept. It must not know what they do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from photo_finder.core.progress import Cancel, Progress
from photo_finder.gui.tasks import Lane, TaskRunner
from photo_finder.settings import Settings, with_choice

if TYPE_CHECKING:
    from photo_finder.library import Library

Failed = Callable[[Exception], None]


class SettingsChanges:
    """Keeps settings in the order in which they were chosen.

    Args:
        runner: carries it out.
        announce: called when others are in force, or those that were chosen could not be kept.
        report: takes what failed.

    Attributes:
        coming: those chosen last, until they are kept.
    """

    def __init__(self, runner: TaskRunner, announce: Callable[[], None], report: Failed) -> None:
        self._runner, self._announce, self._report = runner, announce, report
        self.coming: Settings | None = None

    def keep(self, library: "Library", settings: Settings, shown: Settings, then: Callable[[], None]) -> None:
        """Keep these, which were chosen when those were shown, then go on."""

        def end() -> None:
            if self.coming is settings:  # else there are newer ones
                self.coming = None
            self._announce()

        def kept(_none: None) -> None:
            end()
            then()

        def failed(error: Exception) -> None:
            end()
            self._report(error)

        def work(_cancel: Cancel, _progress: Progress) -> None:
            # Others may have been chosen elsewhere since, the model and the sets of rules always are.
            library.alter_settings(lambda now: with_choice(now, shown, settings))

        self.coming = settings
        self._runner.submit(Lane.WORDS, work, done=kept, failed=failed)
