"""Click around in the real window for a while: ``python -m tests.benchmarks.soak [--minutes 60] [PHOTOS]``.

A minute of use, at an action every three seconds, is done as quickly as the window keeps up. Tells the memory
now and then, and ends with 1 if it is more than 600 MiB at the end.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from photo_finder.core.query import Box, Example
from photo_finder.core.saved_search import SavedSearch
from photo_finder.gui.settings_dialog import SettingsDialog
from photo_finder.gui.shortcuts_dialog import ShortcutsDialog
from photo_finder.paths import assets_folder
from tests.benchmarks.interface_steps import Steps, open_window, rest, until

ACTIONS_A_MINUTE = 20
MOST_MIB = 600
PAUSE_MS = 25


class User:
    """One person with a window, who does what comes to mind (always the same, by a seed)."""

    def __init__(self, library: Path, photos: Path) -> None:
        self.window = open_window(library, [photos])
        until(lambda: self.window.photos.model.rowCount() > 0 and not self.window.session.indexing)
        self._chance = random.Random(7)
        self._doings: list[Callable[[], None]] = [
            *([self._scroll, self._select, self._search] * 3),
            *(self._look, self._box, self._back, self._forward, self._place, self._strictness),
            *(self._save, self._dialog, self._theme, self._size, self._update),
        ]

    def act(self) -> None:
        """One thing."""
        self._chance.choice(self._doings)()
        rest(PAUSE_MS)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _ids(self) -> list[int]:
        return [int(self.window.photos.model.ids[self._chance.randrange(len(self.window.photos.model.ids))])]

    def _scroll(self) -> None:
        bar = self.window.place.view.verticalScrollBar()
        bar.setValue(self._chance.randint(0, bar.maximum()))

    def _select(self) -> None:
        view = self.window.place.view
        count = self.window.place.model.rowCount()
        if count:
            row = self._chance.randrange(count)
            view.select_rows([row], keep=row)

    def _search(self) -> None:
        self.window.search_like([Example(self._ids()[0])])

    def _look(self) -> None:
        self._select()
        self.window.acts.preview.trigger()
        rest(PAUSE_MS)
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Z, Qt.Key.Key_Right, Qt.Key.Key_Escape):
            QTest.keyClick(self.window.viewer, key)
            rest(PAUSE_MS)

    def _box(self) -> None:
        self.window.search_like([Example(self._ids()[0], Box(2, 2, 60, 40))])

    def _back(self) -> None:
        self.window.acts.back.trigger()

    def _forward(self) -> None:
        self.window.acts.forward.trigger()

    def _place(self) -> None:
        acts = self.window.acts
        shows = (
            acts.show_photos,
            acts.show_similar,
            acts.show_duplicates,
            acts.show_groups,
            acts.show_removed,
        )
        self._chance.choice(shows).trigger()

    def _strictness(self) -> None:
        self.window.similar.strictness.setValue(self._chance.randint(0, 100))

    def _save(self) -> None:
        shelf = self.window.saving.shelf
        if len(shelf.searches) > 5:
            shelf.forget(shelf.searches[0].key)
        else:
            shelf.save(SavedSearch("Search", (Example(self._ids()[0]),)))

    def _dialog(self) -> None:
        window = self.window
        settings = SettingsDialog(window._settings, window)
        shortcuts = ShortcutsDialog(window.acts, window)
        for dialog in (settings, shortcuts):
            dialog.show()
            rest(PAUSE_MS)
            dialog.close()

    def _theme(self) -> None:
        self.window._theme.choose(self._chance.choice(("light", "dark")))

    def _size(self) -> None:
        self.window.frame.size_slider.setValue(self._chance.choice((96, 160, 240)))

    def _update(self) -> None:
        if not self.window.session.indexing:
            self.window.acts.update.trigger()


def resident_mib() -> float:
    """What this process has resident now, in MiB; Linux only, elsewhere 0."""
    if sys.platform != "linux":
        return 0.0
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return int(status.partition("VmRSS:")[2].split()[0]) / 2**10


def main() -> int:
    """Act, tell, judge."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.soak", description="Click around.")
    parser.add_argument("--minutes", type=int, default=60, help="of use, which takes less (60)")
    parser.add_argument("photos", nargs="?", type=Path, default=assets_folder() / "sample")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        user = User(Path(place), given.photos)
        steps = Steps()
        steps.start()
        for minute in range(given.minutes):
            for _ in range(ACTIONS_A_MINUTE):
                user.act()
            if minute % 5 == 0:
                print(f"after {minute + 1} min: {resident_mib():.0f} MiB", flush=True)  # noqa: T201
        steps.stop()
        memory = resident_mib()
        user.window.close()
    p99, worst = steps.milliseconds(0.99, own=True), steps.milliseconds(1, own=True)
    print(  # noqa: T201
        f"after {given.minutes} min: {memory:.0f} MiB (at most {MOST_MIB}); processor time of a step: "
        f"p99 {p99:.0f} ms, worst {worst:.0f} ms"
    )
    return 1 if memory > MOST_MIB else 0


if __name__ == "__main__":
    sys.exit(main())
