"""Draws every place of the window without a display: ``python -m tests.gui.screenshots [FOLDER]``.

Light and dark, empty and full, at one and two pixels a point, into ``build/screenshots``. Without a
folder the sample photos are shown. Each scale needs a process of its own: Qt reads it at its start.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

SCALES = (1, 2)
THEMES = ("light", "dark")
TARGET = Path("build/screenshots")
MOST_PHOTOS = 600


def main() -> int:
    """Draw all, each scale in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", nargs="?", type=Path, help="folder of photos to show")
    parser.add_argument("--into", type=Path, default=TARGET)
    parser.add_argument("--scale", type=int, choices=SCALES)
    chosen = parser.parse_args()
    if chosen.scale is not None:
        return draw(chosen.photos, chosen.into, chosen.scale)
    for scale in SCALES:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
        arguments = [sys.executable, "-m", "tests.gui.screenshots", "--into", str(chosen.into)]
        photos = [str(chosen.photos)] if chosen.photos else []
        subprocess.run([*arguments, "--scale", str(scale), *photos], check=True, env=environment)
    drawn = sorted(chosen.into.glob("*.png"))
    print(f"{len(drawn)} pictures in {chosen.into}")  # noqa: T201 - a program of its own
    return 0


def draw(photos: Path | None, into: Path, scale: int) -> int:
    """All pictures of one scale."""
    from photo_finder.gui import app as gui_app

    into.mkdir(parents=True, exist_ok=True)
    app = gui_app.application("en")
    families = _families()
    if families:
        face = app.font()
        face.setFamily(families)
        app.setFont(face)
    for theme in THEMES:
        with tempfile.TemporaryDirectory() as folder:
            Stage(Path(folder), photos, into, theme, scale).play()
    return 0


def _families() -> str:
    """A face that many desktops have, where it is installed."""
    from PySide6.QtGui import QFontDatabase

    known = set(QFontDatabase.families())
    return next((name for name in ("Inter", "Noto Sans", "DejaVu Sans") if name in known), "")


def lived_in(source: Path, target: Path) -> Path:
    """The same photos as a person has them: over two years, a few of them twice."""
    files = sorted(path for path in source.rglob("*.jpg") if path.is_file())
    chosen = files[:: max(1, len(files) // MOST_PHOTOS)]
    newest = datetime(2026, 6, 21, 18, 30).timestamp()
    for number, file in enumerate(random.Random(4).sample(chosen, len(chosen))):
        copy = target / file.parent.name / file.name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
        taken = newest - number * 86_400 * 730 / len(chosen)
        os.utime(copy, (taken, taken))
        if number % 9 == 4:
            second = target / "From the phone" / file.name
            second.parent.mkdir(exist_ok=True)
            shutil.copyfile(file, second)
            os.utime(second, (taken, taken))
    return target


class Stage:
    """One window in one theme, led through its places."""

    def __init__(self, folder: Path, photos: Path | None, into: Path, theme: str, scale: int) -> None:
        from photo_finder.gui import app as gui_app
        from photo_finder.gui.choosers import Choosers
        from photo_finder.gui.theme import Theme
        from photo_finder.paths import assets_folder, paths_below
        from photo_finder.settings import Settings
        from tests.tiny_model import write_tiny_model

        self._folder, self._into, self._name = folder, into, f"{theme}-{scale}x"
        os.environ["HOME"] = str(folder)
        self._photos = lived_in(photos or assets_folder() / "sample", folder / "Pictures")
        self._paths = paths_below(folder / "library")
        if not (self._paths.bundled_model / "model.json").exists():
            assets = folder / "assets"
            write_tiny_model(assets / "model")
            self._paths = replace(self._paths, assets=assets)
        self._theme = Theme(theme)
        self._theme.apply()
        choosers = Choosers(
            folder=lambda _w: None,
            photos=lambda _w: [],
            sure=lambda *_: False,
            reveal=lambda _path: None,
            pictures=lambda: self._photos,
        )
        self._window = gui_app.build(self._theme, Settings(theme=theme), choosers)
        self._window.resize(1280, 800)

    def play(self) -> None:
        """Every scene, in the order in which a person comes to it."""
        from photo_finder.bootstrap import open_library
        from photo_finder.gui import app as gui_app
        from photo_finder.settings import Settings, save

        save(self._paths.settings, Settings(theme=self._theme._choice))
        window = self._window
        gui_app.begin(window, lambda: open_library(self._paths), [], [])
        window.show()
        self._until(lambda: window.frame.inviting)
        self._keep("first-start")
        self._indexing()
        self._photos_place()
        self._similar_place()
        self._dialogs()
        self._narrow()
        window.close()
        window.deleteLater()

    def _indexing(self) -> None:
        window = self._window
        broken = self._folder / "Card of the old camera"
        broken.mkdir()
        (broken / "IMG_0412.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut off")
        (broken / "scan.png").write_bytes(b"")
        window.add_folders([self._photos, broken])
        self._until(lambda: window.activity.isVisible() and window.photos.model.rowCount() > 20)
        self._tiles(window.photos)
        self._keep("indexing")
        self._until(lambda: not window.session.indexing)
        self._until(lambda: not window.session._runner.busy)
        self._settle(900)

    def _photos_place(self) -> None:
        window = self._window
        self._tiles(window.photos)
        window.photos.view.select_rows([2, 5, 6], keep=5)
        self._until(lambda: window.details.canvas.has_picture)
        self._settle()
        self._keep("photos")
        window.activity.hide()
        window.acts.preview.trigger()
        self._until(lambda: window.viewer.isVisible() and window.viewer.canvas.has_picture)
        self._settle(300)
        self._keep("viewer")
        window.viewer.close_view()
        window.hint.offer(folder=False)
        self._keep("drop")
        window.hint.hide()

    def _similar_place(self) -> None:
        from photo_finder.core.query import Example, PhotoFilter
        from photo_finder.gui.likeness import Question

        window = self._window
        window.acts.select_none.trigger()
        window.acts.show_similar.trigger()
        self._keep("similar-empty")
        ids = window.photos.model.ids
        like, other = Example(int(ids[6])), Example(int(ids[len(ids) // 2]))
        window.search_like([like])
        self._answer()
        self._keep("similar")
        window.similar.ask(Question((like,), (other,)))
        self._answer()
        window.similar.view.select_rows([1], keep=1)
        self._settle(300)
        self._keep("similar-unlike")
        menu = window.acts.photo_menu(window)
        menu.popup(window.mapToGlobal(window.rect().center()))
        self._keep("menu", menu)
        menu.close()
        window.similar.strictness.setValue(100)
        hits = tuple(
            replace(hit, probability=0.0, identical=False, copy=False) for hit in window.similar._hits[1:]
        )
        window.similar._hits = hits
        window.similar._sort()
        self._tiles(window.similar)
        self._keep("similar-nothing")
        window.similar.ask(Question((like,), (), PhotoFilter(folder=self._folder / "Card of the old camera")))
        self._answer(tiles=False)
        self._keep("similar-limited")
        window.similar.strictness.setValue(50)

    def _answer(self, *, tiles: bool = True) -> None:
        self._until(lambda: not self._window.session._runner.busy)
        if tiles:
            self._tiles(self._window.similar)
        self._settle(200)

    def _dialogs(self) -> None:
        from photo_finder.gui.crash import CrashDialog, report
        from photo_finder.gui.shortcuts_dialog import ShortcutsDialog

        window = self._window
        window.acts.unreadable.trigger()
        self._until(lambda: window.unreadable.model.rowCount() == 2)
        self._keep("unreadable", window.unreadable)
        window.unreadable.close()
        window.acts.settings.trigger()
        self._keep("settings", self._dialog("SettingsDialog"))
        shortcuts = ShortcutsDialog(window.acts, window)
        shortcuts.show()
        self._keep("shortcuts", shortcuts)
        shortcuts.close()
        crash = CrashDialog(report(ValueError("an example")), window)
        crash.show()
        self._keep("crash", crash)
        crash.close()

    def _dialog(self, name: str):  # type: ignore[no-untyped-def]
        from PySide6.QtWidgets import QDialog

        return next(one for one in self._window.findChildren(QDialog) if type(one).__name__ == name)

    def _narrow(self) -> None:
        window = self._window
        for dialog in (self._dialog("SettingsDialog"),):
            dialog.close()
        window.acts.show_photos.trigger()
        window.banner.tell(
            "The catalog was damaged. It was set aside and is rebuilt from your photos; the photos "
            "themselves were not touched."
        )
        window.resize(900, 600)
        self._settle(200)
        self._tiles(window.photos)
        self._keep("narrow")

    # --- waiting and keeping ---

    def _tiles(self, place) -> None:  # type: ignore[no-untyped-def]
        def there() -> bool:
            rows = place.view._visible()
            return bool(rows) and all(place.model.tile(row) is not None for run in rows for row in run)

        place.view.viewport().update()
        self._until(there)

    def _keep(self, scene: str, widget=None) -> None:  # type: ignore[no-untyped-def]
        self._settle()
        picture = (widget or self._window).grab()
        picture.save(str(self._into / f"{scene}-{self._name}.png"))

    def _settle(self, milliseconds: int = 80) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _until(self, condition: Callable[[], bool], seconds: float = 120) -> None:
        for _ in range(int(seconds / 0.02)):
            if condition():
                return
            self._settle(20)
        raise TimeoutError("the window did not come to this scene")


if __name__ == "__main__":
    sys.exit(main())
