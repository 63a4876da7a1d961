"""Gives memory back to the system: large pictures come and go all day, and a heap that grew with them stays.

Glibc's allocator raises by itself the size from which memory is the system's own (to 32 MiB, after the first
large picture was let go), and gives each thread a heap; both leave holes that are never given back.
"""

import ctypes
import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""Numbers of malloc.h."""

_LARGE_BYTES = 256 * 1024
_SPARE_BYTES = 1024 * 1024
_HEAPS = 4

SWEEP_MS = 1000
_WORTH_A_SWEEP, _TOO_MANY = 2_000, 1_000_000
"""Objects that are there more than after the last sweep: enough for one, and too many to wait for quiet."""
_THOROUGH_EVERY = 60
"""Sweeps of which one looks at all objects."""


def be_frugal() -> bool:
    """From now on, what is large goes back to the system when it is let go; call it before threads begin.

    Gives whether this system's allocator can be told so; elsewhere nothing changes.
    """
    if not sys.platform.startswith("linux"):
        return False
    tell = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if tell is None:
        return False
    wishes = ((_MMAP_THRESHOLD, _LARGE_BYTES), (_TRIM_THRESHOLD, _SPARE_BYTES), (_ARENA_MAX, _HEAPS))
    taken = [tell(number, value) for number, value in wishes]
    return taken == [1, 1, 1]


def settle() -> None:
    """What is there now stays until the program ends: Python need not look again whether it is still used.

    Such a look at all objects of a window takes longer than some frames, and all threads wait for it.
    """
    gc.freeze()


class Sweeps(QObject):
    """Python's search for what nobody uses any more, when nobody moves what is shown.

    All threads wait for it, and with ten thousand groups it takes longer than some frames. By itself Python
    begins it anywhere, also on a worker thread, which must not be where Qt's objects end.

    Args:
        quiet: whether nothing moves.
    """

    def __init__(self, quiet: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._done = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.sweep)

    def begin(self) -> None:
        """From now on Python does it no more by itself."""
        gc.disable()
        self._timer.start(SWEEP_MS)

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    def sweep(self) -> None:
        """Do it now, if it is worth it and in nobody's way."""
        new = gc.get_count()[0]
        if new < _WORTH_A_SWEEP or not (self._quiet() or new > _TOO_MANY):
            return
        self._done += 1
        gc.collect(2 if self._done % _THOROUGH_EVERY == 0 else 1)
