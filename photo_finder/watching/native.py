"""Windows and macOS tell of changes in whole trees: reached through watchdog, the only use of it."""

import os
import threading
from collections.abc import Set

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from photo_finder.watching.observer import Interest, Noticed

_EVENTS: list[type[FileSystemEvent]] = [
    *(DirCreatedEvent, DirDeletedEvent, DirMovedEvent),
    *(FileClosedEvent, FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent),
]


class NativeObserver:
    """An ``Observer``. What lies in folders that are left out is told by the system and passed over here."""

    def __init__(self, noticed: Noticed, interest: Interest) -> None:
        self._noticed, self._interest = noticed, interest
        self._watches: dict[str, ObservedWatch] = {}
        self._woken = threading.Event()
        self._observer: BaseObserver = Observer()
        self._observer.daemon = True
        self._observer.start()

    def watch(self, root: str, but: Set[str]) -> None:
        """Watch a tree. Raises: OSError."""
        handler = _Handler(root, but, self._noticed, self._interest)
        self._watches[root] = self._observer.schedule(handler, root, recursive=True, event_filter=_EVENTS)

    def unwatch(self, root: str) -> None:
        """Tell nothing of it any more."""
        watch = self._watches.pop(root, None)
        if watch is not None:
            self._observer.unschedule(watch)

    def wait(self, seconds: float) -> dict[str, OSError]:
        """What happens is told on the system's threads; here nothing is done but to wait."""
        self._woken.wait(seconds)
        self._woken.clear()
        return {}

    def wake(self) -> None:
        """End the waiting."""
        self._woken.set()

    def close(self) -> None:
        """Stop the threads."""
        self._observer.stop()
        self._observer.join()


class _Handler:
    def __init__(self, root: str, but: Set[str], noticed: Noticed, interest: Interest) -> None:
        self._root, self._but = root, but
        self._noticed, self._interest = noticed, interest

    def dispatch(self, event: FileSystemEvent) -> None:
        """Both ends of a move count."""
        for path in (event.src_path, event.dest_path):
            if path:
                self._changed(os.fsdecode(path), is_directory=event.is_directory)

    def _changed(self, path: str, *, is_directory: bool) -> None:
        folder = path if is_directory else os.path.dirname(path)
        counts = is_directory or self._interest.is_photo(os.fsencode(os.path.basename(path)))
        if counts and self._is_wanted(folder):
            self._noticed(folder, is_directory)

    def _is_wanted(self, folder: str) -> bool:
        inner = os.path.relpath(folder, self._root).split(os.sep)
        if any(name not in (".", "") and self._interest.leave_out(os.fsencode(name)) for name in inner):
            return False
        return not any(folder == other or folder.startswith(other + os.sep) for other in self._but)
