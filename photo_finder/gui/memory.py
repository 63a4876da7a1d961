"""Gives memory back to the system: large pictures come and go all day, and a heap that grew with them stays.

Glibc's allocator raises by itself the size from which memory is the system's own (to 32 MiB, after the first
large picture was let go), and gives each thread a heap; both leave holes that are never given back.
"""

import ctypes
import gc
import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""Numbers of malloc.h."""

_LARGE_BYTES = 256 * 1024
_SPARE_BYTES = 1024 * 1024
_HEAPS = 4


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
