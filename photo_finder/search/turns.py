"""A lock that lets waiting threads in by turns."""

import threading
from types import TracebackType


class Turns:
    """A mutex for a builder that takes it thousands of times in a row, and queries in between.

    With a plain ``threading.Lock`` the builder, which lets go and takes again at once, mostly gets it
    again before a waiting query has woken up. Here the first that waits holds the gate, so that the
    builder has to queue behind it. Not re-entrant.
    """

    def __init__(self) -> None:
        self._gate = threading.Lock()
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        with self._gate:
            self._lock.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lock.release()
