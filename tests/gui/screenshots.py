"""Draws every place of the window without a display: ``python -m tests.gui.screenshots [FOLDER]``.

Light and dark, empty and full, at one and two pixels a point, into ``build/screenshots``, and in a second
language at one. Without a folder the sample photos are shown. Each scale needs a process of its own: Qt reads
it at its start.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from photo_finder.core.progress import Step
from tests.gui.edits_made import make_burst, make_edits
from tests.gui.folders_made import lived_in, phone

SCALES = (1, 2)
SECOND_LANGUAGE = "de"
"""One with long words. Its pictures have a folder of their own."""
THEMES = ("light", "dark")
SCREEN = (1920, 1080)
"""Points."""

TARGET = Path("build/screenshots")
READ = 40
"""Photos after which reading waits for its picture."""


def main() -> int:
    """Draw all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", nargs="?", type=Path, help="folder of photos to show")
    parser.add_argument("--into", type=Path, default=TARGET)
    parser.add_argument("--scale", type=int, choices=SCALES)
    parser.add_argument("--language", help="a locale that the window speaks, instead of two of them")
    parser.add_argument("--text", type=int, default=100, help="size of type in percent")
    chosen = parser.parse_args()
    if chosen.scale is not None:
        return draw(chosen.photos, chosen.into, chosen.scale, (chosen.language or "en", chosen.text))
    for scale in SCALES:
        _draw_apart(chosen, scale, chosen.language or "en", chosen.into)
    if chosen.language is None:
        _draw_apart(chosen, 1, SECOND_LANGUAGE, chosen.into / SECOND_LANGUAGE)
    drawn = sorted(chosen.into.rglob("*.png"))
    print(f"{len(drawn)} pictures in {chosen.into}")  # noqa: T201 - a program of its own
    return 0


def _draw_apart(chosen: argparse.Namespace, scale: int, language: str, into: Path) -> None:
    """In a process of its own."""
    arguments = [sys.executable, "-m", "tests.gui.screenshots", "--into", str(into)]
    arguments += ["--language", language, "--text", str(chosen.text), "--scale", str(scale)]
    arguments += [str(chosen.photos)] if chosen.photos else []
    with tempfile.NamedTemporaryFile("w", suffix=".json") as screen:
        json.dump({"screens": [_screen(scale)]}, screen)
        screen.flush()
        platform = f"offscreen:configfile={screen.name}"
        environment = os.environ | {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(scale)}
        subprocess.run(arguments, check=True, env=environment)


def _screen(scale: int) -> dict[str, object]:
    """Of as many points at each scale; without one it has 800 pixels each way, which dialogs bow to."""
    size = dict(zip(("width", "height"), (scale * points for points in SCREEN), strict=True))
    return {"name": "screen", "x": 0, "y": 0, **size, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


def draw(photos: Path | None, into: Path, scale: int, written: tuple[str, int]) -> int:
    """All pictures of one scale, in a language and a size of type."""
    from photo_finder.gui import app as gui_app

    into.mkdir(parents=True, exist_ok=True)
    app = gui_app.application(*written)
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
        self._sample = assets_folder() / "sample"
        source = photos or self._sample
        self._photos = lived_in(source, folder / "Pictures")
        self._phone = phone(source, folder / "Phone")
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
            target=lambda *_: None,
            destination=lambda *_: None,
            name=lambda *_: "",
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
        self._duplicates_place()
        self._removed_place()
        self._dialogs()
        self._narrow()
        self._groups_place()
        self._albums_place()
        self._copies()
        window.close()
        window.deleteLater()

    def _indexing(self) -> None:
        from PySide6.QtCore import QTimer

        window = self._window
        broken = self._folder / "Card of the old camera"
        broken.mkdir()
        (broken / "IMG_0412.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut off")
        (broken / "scan.png").write_bytes(b"")
        hold = QTimer(window, interval=50)
        hold.timeout.connect(window.session.make_way)

        def stay(step: Step) -> None:
            """Or it would be over before it is drawn."""
            if step.activity == "index" and step.done >= READ:
                hold.start()

        window.session.runs.step.connect(stay)
        window.add_folders([self._photos, broken])
        self._until(lambda: hold.isActive() and window.photos.model.rowCount() > 20)
        self._tiles(window.photos)
        self._keep("indexing")
        window.session.runs.step.disconnect(stay)
        hold.stop()
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
        window.acts.whole.trigger()
        self._settle(900)
        self._keep("photos-whole")
        window.acts.whole.trigger()
        window.acts.preview.trigger()
        self._until(lambda: window.viewer.isVisible() and window.viewer.canvas.has_picture)
        self._settle(300)
        self._keep("viewer")
        window.viewer.bar.facts.setChecked(True)
        window.viewer.turn(1)
        self._keep("viewer-facts")
        window.viewer.bar.facts.setChecked(False)
        window.viewer.turn(-1)
        window.viewer.close_view()
        self._filtered()
        window.hint.offer(folder=False)
        self._keep("drop")
        window.hint.hide()

    def _filtered(self) -> None:
        from datetime import date

        from photo_finder.core.browsing import PhotoOrder
        from photo_finder.core.query import PhotoFilter
        from photo_finder.gui.photos.narrowing import Narrowed
        from photo_finder.gui.remove_dialog import RemoveDialog

        window = self._window
        year = PhotoFilter(formats=("JPEG",), after=date(2025, 1, 1), before=date(2025, 12, 31))
        window.photos.sort(PhotoOrder("folder"))
        window.photos.narrow(Narrowed(year))
        self._settle(600)
        self._keep("photos-filtered")
        window.photos.narrow(Narrowed(PhotoFilter(cameras=("Nikon D70",))))
        self._until(window.photos.empty.isVisible)
        self._keep("photos-none")
        window.photos.sort(PhotoOrder())
        window.photos.show_all()
        self._until(window.photos.view.isVisible)
        self._tiles(window.photos)
        window.photos.view.select_rows([2, 5, 6], keep=5)
        window.acts.remove_photos.trigger()
        self._until(lambda: window.findChild(RemoveDialog) is not None)
        self._keep("remove", window.findChild(RemoveDialog))
        window.findChild(RemoveDialog).reject()

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
        window.similar.strictness.setValue(20)
        self._saved_searches(ids)
        window.similar.strictness.setValue(100)
        hits = tuple(
            replace(hit, probability=0.0, identical=False, copy=False) for hit in window.similar.hits[1:]
        )
        window.similar.hits = hits
        window.similar._sort()
        self._tiles(window.similar)
        self._keep("similar-nothing")
        window.similar.ask(Question((like,), (), PhotoFilter(folder=self._folder / "Card of the old camera")))
        self._answer(tiles=False)
        self._keep("similar-limited")
        window.similar.strictness.setValue(50)

    def _saved_searches(self, ids) -> None:  # type: ignore[no-untyped-def]
        from photo_finder.core.query import Example
        from photo_finder.core.saved_search import SavedSearch

        window, shelf = self._window, self._window.saving.shelf
        for name, row in (("The old boots", 6), ("Curtains and cloths", len(ids) // 2)):
            shelf.save(SavedSearch(name, (Example(int(ids[row])),), strictness=0.2))
            self._until(lambda name=name: any(search.name == name for search in shelf.searches))
        shelf.reload()
        self._until(lambda: shelf.fresh > 0)
        window.saving.button.list_wanted.emit()
        self._settle(300)
        self._keep("similar-saved")
        window.acts.back.trigger()
        self._answer()

    def _duplicates_place(self) -> None:
        window, place = self._window, self._window.tidying.duplicates
        window.acts.show_removed.trigger()
        self._keep("removed-empty")
        window.acts.show_duplicates.trigger()
        self._until(lambda: place.model.rowCount() > 1)
        self._sharp()
        self._keep("duplicates")
        place.reviewing.accept()
        place.reviewing.remove(0)
        self._sharp()
        self._keep("duplicates-last-one")
        menu = place.rules.buttons[0].menu()
        menu.popup(window.mapToGlobal(window.rect().center()))
        self._keep("duplicates-rules", menu)
        menu.close()
        window.resize(900, 600)
        self._sharp()
        self._keep("duplicates-narrow")
        window.resize(1280, 800)
        place.rules.changed.emit(("in:/media/a drive that is away",))
        self._until(lambda: bool(place.parts.tells))
        self._keep("duplicates-failed")
        place.rules.changed.emit(())
        self._until(lambda: place.model.rowCount() > 1)
        self._no_copies_yet()

    def _no_copies_yet(self) -> None:
        place = self._window.tidying.duplicates
        place.show_kind("copy")
        self._until(lambda: place.asking.knows("copy"))
        self._settle(600)
        self._keep("copies-none")
        place.show_kind("identical")
        self._until(lambda: place.model.rowCount() > 1)

    def _copies(self) -> None:
        """Copies that are really found, one laid over its original, and bursts."""
        window, place = self._window, self._window.tidying.duplicates
        shared = make_edits(self._sample, self._folder / "Shared")
        window.add_folders([shared, make_burst(self._sample, self._folder / "Camera")])
        self._until(lambda: not window.session.indexing)
        window.acts.show_duplicates.trigger()
        place.show_kind("copy")
        self._until(lambda: place.strip.waiting > 0)
        place.strip.button.click()
        self._until(lambda: place.model.rowCount() > 1 and not place.strip.waiting, seconds=900)
        window.activity.hide()
        priced = next(row for row in range(place.model.rowCount()) if self._member(row, "dress for sale"))
        place.rows.go(priced)
        self._sharp()
        self._keep("copies")
        place.show_kind("burst")
        self._until(lambda: place.model.rowCount() > 0)
        self._sharp()
        self._keep("bursts")
        place.show_kind("copy")
        self._until(lambda: place.model.rowCount() > 1)
        place.rows.go(priced)
        place.members.choose(self._member(priced, "dress for sale"))
        self._sharp()
        window.acts.difference.trigger()
        self._settle(900)
        self._keep("copies-difference")
        window.acts.difference.trigger()
        place.members.camera.zoom_by(2.5)
        self._settle(900)
        self._keep("copies-zoom")
        place.parts.accept_all.click()
        self._settle(300)
        window.tidying.plan()
        plan = self._dialog("PlanDialog")
        self._until(plan.agree.isEnabled)
        self._settle(900)
        self._keep("copies-plan", plan)
        plan.reject()

    def _member(self, row: int, name: str) -> int:
        """The number of the member of this name in a group, 0 if there is none."""
        members = self._window.tidying.duplicates.model.group(row).members
        return next((number for number, one in enumerate(members) if name in one.file.path), 0)

    def _sharp(self) -> None:
        """Until the members are there as large as they are shown."""
        cards = self._window.tidying.duplicates.members.cards
        self._settle(200)
        self._until(lambda: all(card._side > 0 for card in cards if card.isVisible()))
        self._settle(200)

    def _removed_place(self) -> None:
        window, tidying = self._window, self._window.tidying
        tidying.plan()
        plan = self._dialog("PlanDialog")
        self._until(plan.agree.isEnabled)
        self._until(lambda: not plan.offers.waiting.isVisible())
        self._settle(600)
        self._keep("plan", plan)
        plan.offers.show_carried.click()
        self._keep("plan-carried", self._dialog("CarriedDialog"))
        self._dialog("CarriedDialog").close()
        groups = tidying.duplicates.model.rowCount()
        plan.agree.click()
        self._until(lambda: tidying.bar.isVisible() and not tidying.files.acting)
        self._until(lambda: tidying.duplicates.model.rowCount() < groups)
        self._keep("cleaned")
        window.acts.show_removed.trigger()
        self._until(lambda: tidying.removed.model.rowCount() > 1)
        self._tiles(tidying.removed)
        tidying.removed.view.select_rows([1, 2], keep=2)
        self._keep("removed")
        tidying.ask_to_empty()
        empty = self._dialog("EmptyDialog")
        self._until(empty.agree.isEnabled)
        self._keep("removed-emptying", empty)
        empty.close()
        tidying.undo()
        self._until(lambda: not tidying.files.acting)
        self._settle(300)
        tidying.bar.hide()

    def _answer(self, *, tiles: bool = True) -> None:
        self._until(lambda: not self._window.session._runner.busy)
        if tiles:
            self._tiles(self._window.similar)
        self._settle(200)

    def _dialogs(self) -> None:
        from photo_finder.gui.crash import CrashDialog, report
        from photo_finder.gui.shortcuts_dialog import ShortcutsDialog

        window = self._window
        self._card()
        window.acts.unreadable.trigger()
        self._until(lambda: window.unreadable.page.model.rowCount() == 2)
        self._keep("unreadable", window.unreadable)
        window.unreadable.close()
        window.acts.activity.trigger()
        self._until(lambda: window.desk.dialog.model.rowCount() > 0)
        self._keep("activity", window.desk.dialog)
        window.desk.dialog.close()
        window.acts.settings.trigger()
        self._settle(400)
        self._keep("settings", self._dialog("SettingsDialog"))
        window.preferences.dialog.search.setText("folder")
        self._keep("settings-search", self._dialog("SettingsDialog"))
        shortcuts = ShortcutsDialog(window.acts, window)
        shortcuts.show()
        self._keep("shortcuts", shortcuts)
        shortcuts.close()
        window.acts.promises.trigger()
        self._keep("promises", self._dialog("PromisesDialog"))
        self._dialog("PromisesDialog").close()
        crash = CrashDialog(report(ValueError("an example")), window)
        crash.show()
        self._keep("crash", crash)
        crash.close()

    def _card(self) -> None:
        """A card with a few photos that are here, and a few that are not."""
        from tests.gui.pictures_made import make_photo

        card = self._folder / "Card" / "DCIM"
        card.mkdir(parents=True)
        for number, file in enumerate(sorted(self._photos.rglob("*.jpg"))[::5][:24]):
            path = card / f"IMG_{4100 + number}.jpg"
            if number % 3 == 0:
                make_photo(path, (40 + 8 * number, 90, 200 - 6 * number), number, datetime(2026, 6, 1))
            else:
                shutil.copyfile(file, path)
        self._window.tidying.have(card.parent)
        having = self._dialog("HaveDialog")
        self._until(lambda: not having.bar.isVisible() and not self._window.session._runner.busy)
        self._settle(600)
        self._keep("having", having)
        having.close()

    def _dialog(self, name: str):  # type: ignore[no-untyped-def]
        from PySide6.QtWidgets import QDialog

        return next(one for one in self._window.findChildren(QDialog) if type(one).__name__ == name)

    def _narrow(self) -> None:
        from photo_finder.gui.sentences import telling

        window = self._window
        for dialog in (self._dialog("SettingsDialog"),):
            dialog.close()
        window.acts.show_photos.trigger()
        told = (
            "The catalog was damaged. It was set aside as catalog.damaged, and is rebuilt from your photos; "
            "the photos themselves were not touched."
        )
        window.banner.tell(telling.told(told))
        window.resize(900, 600)
        self._settle(200)
        self._tiles(window.photos)
        self._keep("narrow")

    def _albums_place(self) -> None:
        """The albums of a person, an opened one, and the question into which of them photos go."""
        window, room = self._window, self._window.albums
        window.resize(1280, 800)
        window.tidying.bar.hide()
        ids = window.photos.model.ids.tolist()
        for name, photos in (("Best of the year", ids[3:30:2]), ("For grandma", ids[40:52]), ("Frame", [])):
            room.keeper.fill(name, photos, lambda _change: None)
        self._until(lambda: len(room.keeper.albums) == 3)
        room.open(room.keeper.albums[0].id)
        self._until(lambda: room.place.model.rowCount() > 10)
        self._tiles(room.place)
        room.place.view.select_rows([2, 3], keep=2)
        room.place.view.gap = 7
        self._settle(600)
        self._keep("album")
        room.place.view.gap = -1
        room.ask()
        dialog = self._dialog("ChooseDialog")
        dialog.field.setText("For")
        self._keep("album-add", dialog)
        dialog.reject()
        room.open(room.keeper.albums[2].id)
        self._settle(600)
        self._keep("album-empty")

    def _groups_place(self) -> None:
        window, place = self._window, self._window.tidying.groups
        window.banner.hide()
        window.resize(1280, 800)
        window.add_folders([self._phone])
        self._until(lambda: not window.session.indexing)
        window.acts.show_groups.trigger()
        self._settle(900)
        window.activity.hide()
        self._keep("groups-empty")
        place.group_folder(self._phone)
        self._until(lambda: place.model.groups > 0)
        self._covers()
        place.view.select_rows([1, 2])
        window.acts.lock_group.trigger()
        self._covers()
        self._keep("groups")
        place.view.rename(0)
        self._keep("groups-naming")
        place.view.close_field()
        window.resize(900, 600)
        self._covers()
        self._keep("groups-narrow")
        place.open_card(0)
        self._opened()
        self._keep("groups-opened-narrow")
        window.resize(1280, 800)
        self._opened()
        self._keep("groups-opened")
        place.close_card()
        menu = place.menu.menu(0)
        menu.popup(window.mapToGlobal(window.rect().center()))
        self._keep("groups-menu", menu)
        menu.close()
        place.apply()
        dialog = self._dialog("ApplyDialog")
        self._until(dialog.agree.isEnabled)
        self._keep("groups-apply", dialog)
        dialog.agree.click()
        self._until(lambda: window.tidying.bar.isVisible() and not window.tidying.files.acting)
        self._settle(600)
        self._keep("groups-made")
        window.tidying.bar.hide()

    def _covers(self) -> None:
        place = self._window.tidying.groups
        self._settle(200)
        wanted = [source for row in place.view.rows_in_sight() for source in place.model.cover(row)]
        self._until(lambda: all(place._tiles.get(source) is not None for source in wanted))

    def _opened(self) -> None:
        members = self._window.tidying.groups.members
        self._settle(300)
        self._tiles(members)
        members.view.select_rows([1, 2], keep=2)
        self._settle(200)

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
