"""Progress: bars on a terminal; a line a minute in a pipe, so that a log of hours shows life."""

import time

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

_SECONDS_A_LINE = 60.0


class ProgressBars:
    """A bar for each activity that is reported, on stderr."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bars = Progress(*columns, console=console, disable=not console.is_terminal)
        self._tasks: dict[str, TaskID] = {}
        self._console = console
        self._told_at = time.monotonic()

    def __enter__(self) -> "ProgressBars":
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def __call__(self, activity: str, done: int, total: int) -> None:
        """Move the bar of an activity."""
        if activity not in self._tasks:
            self._tasks[activity] = self._bars.add_task(activity, total=total)
        self._bars.update(self._tasks[activity], completed=done, total=total)
        if not self._console.is_terminal and time.monotonic() - self._told_at >= _SECONDS_A_LINE:
            self._told_at = time.monotonic()
            self._console.print(f"{activity}: {done} of {total}")
