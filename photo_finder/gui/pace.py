"""How quickly a long step goes and how long it still takes. A pure reckoning over its reports."""

from collections import deque

WINDOW_SECONDS = 12.0
"""The rate is that of the last so many seconds, so that it follows large and small photos."""

SETTLED_SECONDS = 1.5
"""Before that, a rate would only be noise."""


class Pace:
    """Rate and remaining time of one step."""

    def __init__(self) -> None:
        self._reports: deque[tuple[float, int]] = deque()

    def add(self, now: float, done: int) -> None:
        """Take the report that ``done`` units were finished at ``now`` seconds."""
        if self._reports and done < self._reports[-1][1]:
            self._reports.clear()
        self._reports.append((now, done))
        while now - self._reports[0][0] > WINDOW_SECONDS and len(self._reports) > 2:
            self._reports.popleft()

    @property
    def per_second(self) -> float | None:
        """Units a second lately; None while that is not known."""
        if len(self._reports) < 2:
            return None
        (start, before), (end, after) = self._reports[0], self._reports[-1]
        if end - start < SETTLED_SECONDS or after <= before:
            return None
        return (after - before) / (end - start)

    def seconds_left(self, total: int) -> float | None:
        """Seconds until ``total``; None while that is not known."""
        rate = self.per_second
        if rate is None:
            return None
        return (total - self._reports[-1][1]) / rate
