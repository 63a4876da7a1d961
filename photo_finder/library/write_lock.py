"""Only one program at a time changes a library; within it, any number of threads may hold the lock."""

import contextlib
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import filelock

from photo_finder.core.errors import LibraryBusyError, LibraryError

_PATIENCE_SECONDS, _STEP_SECONDS = 5.0, 0.05


class WriteLock:
    """A lock file that the system frees when its holder dies, however it dies."""

    def __init__(self, path: Path) -> None:
        self._lock = filelock.FileLock(path, thread_local=False)
        self._path = path
        self._mutex = threading.Lock()
        self._holders = 0

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock.

        Raises: LibraryBusyError if another program has it; LibraryError if the folder cannot be written.
        """
        with self._mutex:
            if not self._holders:
                self._acquire()
            self._holders += 1
        try:
            yield
        finally:
            with self._mutex:
                self._holders -= 1
                if not self._holders:
                    self._lock.release()

    @contextlib.contextmanager
    def waited_for(self) -> Iterator[None]:
        """Hold a lock that another program has for a moment only. Raises: as ``held``."""
        until = time.monotonic() + _PATIENCE_SECONDS
        with contextlib.ExitStack() as stack:
            while True:
                try:
                    stack.enter_context(self.held())
                    break
                except LibraryBusyError:
                    if time.monotonic() > until:
                        raise
                    time.sleep(_STEP_SECONDS)
            yield

    def _acquire(self) -> None:
        folder = self._path.parent
        try:
            self._lock.acquire(timeout=0)
        except filelock.Timeout as error:
            raise LibraryBusyError(
                f"Another Photo Finder is changing the library in {folder}; try again when it is done."
            ) from error
        except OSError as error:
            raise LibraryError(
                f"The library in {folder} cannot be written ({error.strerror}); nothing was changed."
            ) from error
