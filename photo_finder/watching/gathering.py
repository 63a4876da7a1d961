"""Gathers what changed until it has come to rest: copying a thousand photos is one change."""

import os
import threading
import time
from collections.abc import Callable, Iterable, Sequence

from photo_finder.core.watching import ChangedFolder

QUIET_SECONDS = 2.0
LONGEST_SECONDS = 5.0
"""Where something changes all the time, what has changed is handed out at least so often; and once more when
it has come to rest, as a file may have been half written."""

MOST_FOLDERS = 1000
"""Of more changed folders than this, the whole trees are looked through instead."""


class Gathering:
    """Changed folders; may be told and asked by any thread.

    Args:
        clock: seconds that never go back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._deep: set[str] = set()
        self._shallow: set[str] = set()
        self._first = self._last = 0.0

    def note(self, path: str, deep: bool) -> None:
        """Something changed there just now."""
        with self._lock:
            self._last = self._clock()
            if not self._deep and not self._shallow:
                self._first = self._last
            (self._deep if deep else self._shallow).add(path)

    def give_back(self, changed: Iterable[ChangedFolder]) -> None:
        """These were handed out in vain."""
        for folder in changed:
            self.note(folder.path, folder.deep)

    def take(self, roots: Sequence[str]) -> tuple[ChangedFolder, ...]:
        """What has come to rest, or waited long enough, each folder once.

        Args:
            roots: the watched folders.
        """
        with self._lock:
            now = self._clock()
            at_rest = now - self._last >= QUIET_SECONDS
            if not (self._deep or self._shallow) or not (at_rest or now - self._first >= LONGEST_SECONDS):
                return ()
            deep, shallow = set(self._deep), set(self._shallow)
            self._first = now
            if at_rest:
                self._deep.clear()
                self._shallow.clear()
        if len(deep) + len(shallow) > MOST_FOLDERS:
            deep, shallow = set(roots), set()
        return _each_once(deep, shallow)


def _each_once(deep: set[str], shallow: set[str]) -> tuple[ChangedFolder, ...]:
    """None that lies in a deep one."""
    tops = {path for path in deep if not _is_covered(os.path.dirname(path), deep)}
    rest = {path for path in shallow if not _is_covered(path, tops)}
    found = [ChangedFolder(path, deep=True) for path in tops] + [ChangedFolder(path) for path in rest]
    return tuple(sorted(found, key=lambda folder: folder.path))


def _is_covered(path: str, tops: set[str]) -> bool:
    """Whether a folder is one of these or lies in one."""
    while path not in tops:
        parent = os.path.dirname(path)
        if parent == path:
            return False
        path = parent
    return True
