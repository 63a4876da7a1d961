"""The settings in force, and the file that keeps them. It must not know what they do."""

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from photo_finder.core.errors import LibraryBusyError, LibraryError
from photo_finder.library.write_lock import WriteLock
from photo_finder.settings import Settings, found_in, save

log = logging.getLogger(__name__)


class ChosenSettings:
    """Changes settings; another thread may do so at the same time, and another program.

    Args:
        path: of the file; it need not exist.
        settings: what was read there.

    Attributes:
        now: those in force.
    """

    def __init__(self, path: Path, settings: Settings) -> None:
        self._path = path
        self._mutex = threading.Lock()
        self._writing = WriteLock(path.with_suffix(".lock"))
        self.now = settings

    def alter(self, change: Callable[[Settings], Settings]) -> None:
        """Keep what ``change`` makes of the settings in the file, or of those in force if it has none.

        Raises: LibraryBusyError; LibraryError if they cannot be written; whatever ``change`` raises.
        """
        with self._mutex, self._held():
            settings = change(found_in(self._path) or self.now)
            try:
                save(self._path, settings)
            except OSError as error:
                raise LibraryError(f"The settings could not be kept: {error.strerror}.") from error
            self.now = settings

    @contextlib.contextmanager
    def _held(self) -> Iterator[None]:
        """No other program changes them meanwhile, wherever files can be locked."""
        with contextlib.ExitStack() as stack:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                stack.enter_context(self._writing.waited_for())
            except LibraryBusyError:
                raise
            except (OSError, LibraryError) as error:  # if it cannot be written either, that is told
                log.info("the settings are changed without a lock: %s", error)
            yield
