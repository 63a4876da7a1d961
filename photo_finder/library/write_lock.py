"""Only one program at a time changes a library; within it, any number of threads may hold the lock."""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

import filelock

from photo_finder.core.errors import LibraryBusyError, LibraryError


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
