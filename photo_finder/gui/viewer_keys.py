"""What each key does in the full-window preview."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from photo_finder.gui.viewer_bar import ZOOMS

if TYPE_CHECKING:
    from photo_finder.gui.viewer import Viewer

_STEP = 1.25
_Key = Qt.Key


def press(viewer: "Viewer", event: QKeyEvent) -> bool:
    """Do what a key says. Returns: whether it says anything."""
    shift = Qt.KeyboardModifier.ShiftModifier
    if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | shift):
        return False
    run = _runs(viewer, shifted=bool(event.modifiers() & shift)).get(_Key(event.key()))
    if run is not None:
        run()
    return run is not None


def _runs(viewer: "Viewer", *, shifted: bool) -> dict[Qt.Key, Callable[[], None]]:
    canvas = viewer.canvas
    keys: dict[Qt.Key, Callable[[], None]] = {
        _Key.Key_Left: lambda: viewer.stepped.emit(-1),
        _Key.Key_Right: lambda: viewer.stepped.emit(1),
        _Key.Key_PageUp: lambda: viewer.stepped.emit(-1),
        _Key.Key_PageDown: lambda: viewer.stepped.emit(1),
        _Key.Key_Escape: viewer.escape,
        _Key.Key_Space: viewer.close_view,
        _Key.Key_M: viewer.ask_whole,
        _Key.Key_Z: viewer.toggle_zoom,
        _Key.Key_R: lambda: viewer.turn(-1 if shifted else 1),
        _Key.Key_BracketRight: lambda: viewer.turn(1),
        _Key.Key_BracketLeft: lambda: viewer.turn(-1),
        _Key.Key_Delete: viewer.remove,
        _Key.Key_F: viewer.toggle_screen,
        _Key.Key_I: viewer.bar.facts.toggle,
        _Key.Key_S: viewer.start_slides,
        _Key.Key_Plus: lambda: canvas.zoom_by(_STEP),
        _Key.Key_Equal: lambda: canvas.zoom_by(_STEP),
        _Key.Key_Minus: lambda: canvas.zoom_by(1 / _STEP),
        _Key.Key_0: lambda: canvas.zoom_to(None),
    }
    for zoom in ZOOMS:
        keys[_Key(_Key.Key_0 + round(zoom))] = lambda zoom=zoom: canvas.zoom_to(zoom)  # type: ignore[misc]
    return keys
