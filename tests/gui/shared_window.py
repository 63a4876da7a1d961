"""One window for all tests of a file that leave the photos as they are; opening it takes the longest."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from photo_finder.bootstrap import open_library
from photo_finder.core.browsing import PhotoOrder
from photo_finder.gui import app as gui_app
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.theme import Theme
from photo_finder.gui.window import MainWindow
from photo_finder.paths import AppPaths
from photo_finder.settings import Settings


@dataclass(frozen=True)
class Shared:
    """The window, its folder of two dozen photos, and who answers its questions."""

    window: MainWindow
    photos: Path
    answers: Any

    def begin_anew(self) -> None:
        """As it was when it was opened."""
        window = self.window
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.screen_filler.leave()
        if window.viewer.isVisible():
            window.viewer.close_view()
        window.viewer.bar.facts.setChecked(False)
        window.viewer._turns.clear()
        window.photos.view.clearSelection()
        window._choose_place("photos")
        window.photos.bar.show_order(PhotoOrder())
        window.photos.show_all()
        window.photos.view.set_tile(160)
        window.photos.view.verticalScrollBar().setValue(0)
        window.photos.refresh()
        wait_for(lambda: not window.session._runner.busy)
        window.activateWindow()
        wait_for(lambda: window.photos.model.rowCount() == 24)


@contextmanager
def shared_window(paths: AppPaths, photos: Path, answers: Any, choosers: Choosers) -> Iterator[Shared]:
    """Opens it, and afterwards sees that it leaves no thread behind."""
    theme = Theme("light")
    theme.apply()
    window = gui_app.build(theme, Settings(theme="light"), choosers)
    window.resize(1000, 700)
    gui_app.begin(window, partial(open_library, paths), (photos,), ())
    window.show()
    wait_for(lambda: window.session.indexing)
    wait_for(lambda: not window.session.indexing and window.photos.model.rowCount() == 24)
    _start_all_threads(window)
    yield Shared(window, photos, answers)
    window.close()
    assert window.stopped
    let_go(window)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("photo-finder")]


def let_go(window: MainWindow) -> None:
    """Have it deleted now.

    Without a loop that runs, Qt would wait for the next one; the last window of all would be left to the
    interpreter's exit, which takes its parts away in any order and now and then crashed.
    """
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _start_all_threads(window: MainWindow) -> None:
    """So that none is started, and found alive, in a test."""
    for lane, pool in window.session._runner._pools.items():
        gate = threading.Barrier(lane.value[1] + 1)
        for _ in range(lane.value[1]):
            pool.submit(gate.wait)
        gate.wait(timeout=20)


def wait_for(check: Callable[[], bool], seconds: float = 30) -> None:
    until = time.monotonic() + seconds
    while not check():
        assert time.monotonic() < until, "it did not come to that"
        QTest.qWait(5)
