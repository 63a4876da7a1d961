"""How long steps tell how far they are, and how they are stopped."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

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

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event = threading.Event()

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


class _Never(Cancel):
    __slots__ = ()

    def set(self) -> None:
        raise RuntimeError("this token is shared by everybody who cannot be cancelled")


NEVER: Cancel = _Never()
"""The token of a caller that never cancels."""
