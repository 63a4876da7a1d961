"""The way back and forward through what was shown. Pure values, no widget."""

from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")

MOST = 100
"""Steps that are remembered; older ones are forgotten."""


class History(Generic[T]):
    """What was shown before and, after going back, what came then; what is shown now is not its business."""

    def __init__(self, most: int = MOST) -> None:
        self._past: deque[T] = deque(maxlen=most)
        self._future: deque[T] = deque(maxlen=most)

    @property
    def can_go_back(self) -> bool:
        """Whether something was shown before."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back from something."""
        return bool(self._future)

    def leave(self, now: T) -> None:
        """Something new is shown after this; what one went back from is forgotten."""
        self._past.append(now)
        self._future.clear()

    def back(self, now: T) -> T:
        """What was shown before ``now``. Raises IndexError if there is nothing."""
        found = self._past.pop()
        self._future.append(now)
        return found

    def forward(self, now: T) -> T:
        """What one went back from, before ``now``. Raises IndexError if there is nothing."""
        found = self._future.pop()
        self._past.append(now)
        return found
