"""How long the interface thread is away from its loop, and a window that is led by a script."""

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from photo_finder.bootstrap import open_library
from photo_finder.gui import app as gui
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.theme import Theme
from photo_finder.gui.window import MainWindow
from photo_finder.paths import paths_below
from photo_finder.settings import Settings

_TURN_MS = 1
"""A turn of the loop is asked for so often."""
_NO_STEP_SECONDS = 0.001
"""Shorter ones tell nothing: an idle loop has as many as turns are asked for."""


class Steps(QObject):
    """Notes by how much each turn of the loop is late: nothing else can be drawn or clicked meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self._taken: list[tuple[float, float]] = []
        self._last = _clocks()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Count from now on."""
        self._taken.clear()
        self._last = _clocks()
        self._timer.start(_TURN_MS)

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def _turn(self) -> None:
        now = _clocks()
        step = now[0] - self._last[0] - _TURN_MS / 1000, now[1] - self._last[1]
        if max(step) >= _NO_STEP_SECONDS:
            self._taken.append(step)
        self._last = now

    def milliseconds(self, share: float, *, own: bool = False) -> float:
        """The step that this share of all steps of a millisecond and more is below.

        Args:
            share: 0.99 for the 99th percentile, 1 for the worst.
            own: the processor time that the thread itself used; else the clock, which also counts what
                other threads and programs took.
        """
        worked = [step[own] * 1000 for step in self._taken if step[own] >= _NO_STEP_SECONDS]
        return float(np.quantile(worked, share)) if worked else 0.0


def _clocks() -> tuple[float, float]:
    return time.perf_counter(), time.thread_time()


def open_window(library: Path, folders: Iterable[Path] = ()) -> MainWindow:
    """The real window on a library, shown and open."""
    gui.application("en")
    theme = Theme("light")
    theme.apply()
    choosers = Choosers(photos=lambda _w: [], folder=lambda _w: None, sure=lambda *_: False)
    window = gui.build(theme, Settings(theme="light"), choosers)
    window.resize(1400, 900)
    gui.swept(window)
    gui.begin(window, lambda: open_library(paths_below(library)), list(folders), [])
    window.show()
    until(lambda: window.session.is_open)
    return window


def until(condition: Callable[[], bool], seconds: float = 300) -> float:
    """Run the loop until something is so. Returns: seconds that it took.

    The loop sleeps in between, as it does for people: one that spins takes a core from the workers, and the
    system makes it wait for that.
    """
    start = time.perf_counter()
    loop, timer, met = QEventLoop(), QTimer(), False

    def look() -> None:
        nonlocal met
        met = condition()
        if met:
            loop.quit()

    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    timer.timeout.connect(look)
    timer.start(_TURN_MS)
    loop.exec()
    if not met:
        raise TimeoutError("what was waited for did not come")
    return time.perf_counter() - start


def rest(milliseconds: int) -> None:
    """Run the loop for so long."""
    end = time.perf_counter() + milliseconds / 1000
    until(lambda: time.perf_counter() >= end)
