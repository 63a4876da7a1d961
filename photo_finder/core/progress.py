"""How long steps tell how far they are, how they are stopped, and how they make way for a person."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from photo_finder.core.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Step:
    """One report of a long step.

    Attributes:
        activity: what is being done: ``"scan"``, ``"index"``, ``"neighbours"``, ``"verify"``, ``"remove"``,
            ``"restore"``, ``"empty"``, ``"candidates"``, ``"match"``.
        done: units finished.
        total: units in all, or None while that is not known (a scan).
        skipped: units that could not be done, part of ``done``.
    """

    activity: str
    done: int
    total: int | None = None
    skipped: int = 0


Progress = Callable[[Step], None]


def silent(step: Step) -> None:
    """The progress of a caller that does not want to know."""


class Cancel:
    """A flag that one thread sets and a long step looks at. Each report is such a look."""

    __slots__ = ("_event", "_held_until")

    def __init__(self) -> None:
        self._event = threading.Event()
        self._held_until = 0.0

    def set(self) -> None:
        """Ask the long step to stop at its next report."""
        self._event.set()

    def is_set(self) -> bool:
        """Tell whether somebody asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise ``Cancelled`` once somebody asked to stop."""
        if self._event.is_set():
            raise Cancelled

    def hold_off(self, seconds: float) -> None:
        """Ask the long step to begin nothing new for so long from now."""
        self._held_until = time.monotonic() + seconds

    def wait_turn(self) -> None:
        """Wait while somebody asks to hold off, unless asked to stop. Holding a lock, don't call it."""
        while (left := self._held_until - time.monotonic()) > 0 and not self._event.wait(left):
            pass


T = TypeVar("T")


def in_turn(things: Iterable[T], cancel: Cancel) -> Iterator[T]:
    """The same things, each when it is its turn; what waits for all of them may be superseded meanwhile.

    Raises: Cancelled.
    """
    for thing in things:
        cancel.wait_turn()
        cancel.check()
        yield thing


class _Never(Cancel):
    __slots__ = ()

    def set(self) -> None:
        raise RuntimeError("this token is shared by everybody who cannot be cancelled")

    def hold_off(self, seconds: float) -> None:
        raise RuntimeError("this token is shared by everybody who cannot be cancelled")


NEVER: Cancel = _Never()
"""The token of a caller that never cancels."""
