"""What is told of the folders that are watched while a program is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

Unwatched = Literal["limit", "network", "removable", "refused"]
"""Why the system tells nothing of a folder: it watches as many as it can already, the folder lies on another
computer, or on a drive that could not be taken out while it is watched, or it refuses to."""


@dataclass(frozen=True, slots=True)
class ChangedFolder:
    """A folder in which something changed.

    Attributes:
        path: absolute, spelt as the library spells it; it may be gone.
        deep: whether all below it may have changed, not only the files in it.
    """

    path: str
    deep: bool = False


@dataclass(frozen=True, slots=True)
class WatchState:
    """How the library's folders are watched.

    Attributes:
        watched: those of which the system tells each change.
        by_turns: those that are looked through every few minutes instead, and why.
        away: those that are not there.
    """

    watched: tuple[str, ...] = ()
    by_turns: tuple[tuple[str, Unwatched], ...] = ()
    away: tuple[str, ...] = ()


class Watch(Protocol):
    """Notices what changes in the library's folders until it is stopped. Asking it never waits."""

    def take(self) -> tuple[ChangedFolder, ...]:
        """What changed and has come to rest since it was last asked; each change is handed out once."""

    def give_back(self, changed: Sequence[ChangedFolder]) -> None:
        """What was taken could not be looked at now; it is handed out again."""

    @property
    def state(self) -> WatchState:
        """How the folders are watched now."""

    def stop(self) -> None:
        """Notice nothing any more."""
