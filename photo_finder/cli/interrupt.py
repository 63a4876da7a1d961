"""Ctrl+C: the first asks a long step to stop and keeps what is done, the second stops at once."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from photo_finder.core.progress import Cancel


@contextmanager
def cancelled_by_interrupt() -> Iterator[Cancel]:
    """A token that the first interrupt sets; the second raises KeyboardInterrupt."""
    cancel = Cancel()
    if threading.current_thread() is not threading.main_thread():
        yield cancel  # only the main thread may handle signals
        return

    def interrupted(_signal: int, _frame: FrameType | None) -> None:
        if cancel.is_set():
            raise KeyboardInterrupt
        cancel.set()
        sys.stderr.write("\nStopping; what is done is kept. Once more stops at once.\n")

    before = signal.signal(signal.SIGINT, interrupted)
    try:
        yield cancel
    finally:
        signal.signal(signal.SIGINT, before)
