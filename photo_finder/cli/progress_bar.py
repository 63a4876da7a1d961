"""A progress bar on a terminal, with rate and time left; nothing in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from photo_finder.cli.invocation import Invocation
from photo_finder.core.progress import Progress, Step, silent

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

ACTIVITIES = {
    "scan": "Looking for photos",
    "index": "Reading photos",
    "neighbours": "Ordering by likeness",
    "verify": "Checking the model",
    "candidates": "Looking for likely copies",
    "match": "Comparing pictures",
    "check": "Looking at the files",
    "compare": "Comparing with the library",
    "import": "Copying photos",
    "gather": "Gathering photos",
    "arrange": "Moving photos",
    "remove": "Moving files out",
    "restore": "Putting files back",
    "empty": "Letting files go",
}


@contextmanager
def progress_bar(invocation: Invocation) -> Iterator[Progress]:
    """What to hand to a long step as its progress; the bar is gone when the block ends."""
    if invocation.quiet or not sys.stderr.isatty():
        yield silent
        return
    with _bar() as bar:
        yield _Shown(bar)


def _bar() -> RichProgress:
    from rich import progress
    from rich.console import Console

    return progress.Progress(
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.TextColumn("{task.fields[count]}"),
        progress.TextColumn("{task.fields[rate]}"),
        progress.TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    )


class _Shown:
    """One line at a time: a step of another activity replaces the one before."""

    def __init__(self, bar: RichProgress) -> None:
        self._bar = bar
        self._activity = ""
        self._task = bar.add_task("", total=None, count="", rate="", visible=False)

    def __call__(self, step: Step) -> None:
        if step.activity != self._activity:
            self._activity = step.activity
            self._bar.reset(
                self._task, description=ACTIVITIES.get(step.activity, step.activity), visible=True
            )
        count = f"{step.done:,}" if step.total is None else f"{step.done:,} of {step.total:,}"
        unread = f", {step.skipped:,} unreadable" if step.skipped else ""
        self._bar.update(self._task, completed=step.done, total=step.total, count=count + unread)
        self._bar.update(self._task, rate=self._rate())

    def _rate(self) -> str:
        speed = self._bar.tasks[0].speed
        return "" if not speed else f"{speed:,.0f}/s"
