"""The window comes back as it was left: its size and parts, the place, the chosen photos, and choices.

What narrows the photos down does not come back: whoever starts the program wants to see all that is there.
"""

import base64
import binascii
import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject

from photo_finder.core.browsing import PhotoOrder
from photo_finder.core.duplicates import KINDS
from photo_finder.gui.photos.narrowing import ORDERS
from photo_finder.gui.session import State
from photo_finder.gui.slide_show import INTERVALS
from photo_finder.gui.window import MainWindow
from photo_finder.whole_files import write_whole

log = logging.getLogger(__name__)

_MOST = 500
"""More chosen photos than this are not remembered."""

_PLACES = ("photos", "duplicates", "groups", "removed")
"""Places that have something to show without being asked."""


_LOOKED_AT = ("place", "folder", "album", "chosen", "current")
"""What comes back once the library is there."""


class Remembering(QObject):
    """Reads the file before the window is shown, and writes it when that closes.

    Args:
        window: not shown yet.
        file: where it is kept; what it holds besides is lost.
        anew: the window was opened for something else than what was looked at: only its size comes back.
    """

    def __init__(self, window: MainWindow, file: Path, *, anew: bool = False) -> None:
        super().__init__(window)
        self._window, self._file = window, file
        self._anew = anew
        self._kept = _load(file)
        self._to_come = set(_LOOKED_AT)
        """Of this the window tells nothing yet: what was kept stays kept."""
        window.installEventFilter(self)
        window.restoreGeometry(_bytes(self._kept.get("geometry")))
        window.frame.part(_bytes(self._kept.get("parts")))
        if isinstance(self._kept.get("details"), bool):
            window.acts.details.setChecked(self._kept["details"])
        self._choose()
        window.session.opened.connect(self._opened)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Write before the window is gone."""
        if watched is self._window and event.type() == QEvent.Type.Close:
            self._save()
        return False

    def _choose(self) -> None:
        """What was chosen in the places, as far as it still can be."""
        window, kept = self._window, self._kept
        order = PhotoOrder(kept.get("sorted by", "date"), kept.get("backwards") is True)
        if order in ORDERS:
            window.photos.bar.show_order(order)
        if kept.get("kind") in KINDS:
            window.tidying.duplicates.begin_with(kept["kind"])
        window.acts.whole.setChecked(kept.get("whole") is True)
        strictness = kept.get("strictness")
        if isinstance(strictness, int) and 0 <= strictness <= window.similar.strictness.maximum():
            window.similar.strictness.setValue(strictness)
        viewer = window.viewer
        viewer.bar.facts.setChecked(kept.get("facts") is True)
        if kept.get("seconds") in INTERVALS:
            viewer.slides.seconds = viewer.bar.seconds = kept["seconds"]

    def _opened(self, _state: State) -> None:
        self._to_come.clear()
        place, folder, album = (self._kept.get(key) for key in ("place", "folder", "album"))
        if self._anew or self._window.frame.inviting:
            return
        self._to_come = {"chosen", "current"}
        if isinstance(folder, str):
            self._window.show_folder(folder)
        elif isinstance(album, str):
            self._to_come.add("album")
            self._window.albums.keeper.changed.connect(self._open_album)
        elif place in _PLACES:
            self._window.show_place(str(place))
        self._window.photos.model.modelReset.connect(self._select)

    def _open_album(self) -> None:
        """Once, when the albums are known."""
        self._window.albums.keeper.changed.disconnect(self._open_album)
        self._to_come.discard("album")
        if self._window.shown_place == "photos":  # else the user was quicker
            self._window.albums.open(str(self._kept["album"]))

    def _select(self) -> None:
        """Once, when the first photos are there."""
        window = self._window
        if window.photos.model.rowCount() == 0:
            return
        window.photos.model.modelReset.disconnect(self._select)
        self._to_come -= {"chosen", "current"}
        rows = window.photos.model.rows_of(_numbers(self._kept.get("chosen")))
        current = window.photos.model.rows_of(_numbers([self._kept.get("current")]))
        if len(current):
            window.photos.view.select_rows(rows, keep=int(current[0]))
            window.photos.view.scrollTo(window.photos.model.index(int(current[0])))

    def _save(self) -> None:
        window = self._window
        model, view = window.photos.model, window.photos.view
        rows = view.selected_rows(_MOST)
        kept = {
            "geometry": _text(window.saveGeometry().data()),
            "parts": _text(window.frame.parting()),
            "details": window.acts.details.isChecked(),
            "place": window.shown_place,
            "folder": window.sidebar.chosen_folder(),
            "album": window.albums.shown,
            "sorted by": window.photos.bar.order.by,
            "backwards": window.photos.bar.order.backwards,
            "kind": window.tidying.duplicates.kind,
            "whole": window.acts.whole.isChecked(),
            "strictness": window.similar.strictness.value(),
            "facts": window.viewer.bar.facts.isChecked(),
            "seconds": window.viewer.slides.seconds,
            "chosen": [model.photo_id(row) for row in rows],
            "current": model.photo_id(view.current_row()) if view.current_row() >= 0 else None,
        }
        if window.session.is_open and window.shown_place != "photos":
            self._to_come.discard("album")  # the user was quicker
        kept |= {key: self._kept[key] for key in self._to_come if key in self._kept}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, json.dumps(kept))
        except OSError as error:
            log.warning("how the window stood could not be kept in %s: %s", self._file, error)


def _load(file: Path) -> Mapping[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="ascii"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        log.warning("how the window stood cannot be read from %s: %s", file, error)
        return {}
    return found if isinstance(found, dict) else {}


def _text(data: bytes | bytearray | memoryview) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: object) -> bytes:
    try:
        return base64.b64decode(text, validate=True) if isinstance(text, str) else b""
    except (binascii.Error, ValueError):
        return b""


def _numbers(found: object) -> list[int]:
    return [one for one in found if isinstance(one, int)] if isinstance(found, list) else []
