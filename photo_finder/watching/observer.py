"""What the system tells of changed folders, whichever system it is."""

import errno
import sys
from collections.abc import Callable, Set
from dataclasses import dataclass
from typing import Protocol

from photo_finder.core.watching import Unwatched

Noticed = Callable[[str, bool], None]
"""Told the path of a folder in which something changed, and whether all below it may have."""

LIMITS = (errno.ENOSPC, errno.EMFILE, errno.ENFILE, errno.ENOMEM)
"""What systems say when they cannot watch more."""


@dataclass(frozen=True, slots=True)
class Interest:
    """What counts.

    Attributes:
        is_photo: whether a file of this name may be a photo.
        leave_out: whether a folder of this name holds none of the user's own.
    """

    is_photo: Callable[[bytes], bool]
    leave_out: Callable[[bytes], bool]


class Observer(Protocol):
    """Watches whole trees. All but ``noticed`` happens on one thread."""

    def watch(self, root: str, but: Set[str]) -> None:
        """Tell of changes in this folder and all below it, but for these folders and what is below them.

        Raises: OSError if the system refuses it, as it does when it watches too much.
        """

    def unwatch(self, root: str) -> None:
        """Tell nothing of it any more."""

    def wait(self, seconds: float) -> dict[str, OSError]:
        """Tell what happens meanwhile; gives the roots that cannot be watched any more, and why."""

    def wake(self) -> None:
        """Let ``wait`` return at once; from any thread."""

    def close(self) -> None:
        """Let go of everything."""


def system_observer(noticed: Noticed, interest: Interest) -> Observer:
    """The way of the system that the program runs on. Raises: OSError if it watches too much already."""
    if sys.platform == "linux":
        from photo_finder.watching.inotify import Inotify as SystemObserver
    else:
        from photo_finder.watching.native import NativeObserver as SystemObserver
    return SystemObserver(noticed, interest)


def why(error: OSError) -> Unwatched:
    """The reason in one word."""
    return "limit" if error.errno in LIMITS else "refused"
