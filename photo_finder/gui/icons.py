"""Icons: the SVG files of ``assets/icons``, drawn in the colours of the scheme in force.

It must not know what an icon is used for.
"""

import functools
import math
import weakref
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QScreen
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import isValid

from photo_finder.gui.theme import Theme
from photo_finder.paths import assets_folder

SIDE = 18
"""Side of an icon in points."""

APP_ICON_SIDES = (16, 24, 32, 48, 64, 128, 256, 512)


class _Bearer(Protocol):
    def setIcon(self, icon: QIcon, /) -> None: ...  # noqa: N802 - Qt's name


class Icons(QObject):
    """Gives out icons and repaints them when the scheme changes."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bearers: weakref.WeakKeyDictionary[QObject, tuple[str, str, int]] = weakref.WeakKeyDictionary()
        self._scales = scales_of(_ratios())
        theme.changed.connect(self._repaint)
        application: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]
        application.screenAdded.connect(self._watch)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._look_at_screens)

    def put(self, bearer: QObject, name: str, part: str = "text", side: int = SIDE) -> None:
        """Give a button or action the icon ``name`` in the colour of this part of the scheme."""
        self._bearers[bearer] = (name, part, side)
        self._dress(bearer, name, part, side)

    def icon(self, name: str, part: str = "text", side: int = SIDE) -> QIcon:
        """The icon in the scheme's present colour; the caller asks again when the scheme changes."""
        icon = QIcon()
        for scale in self._scales:
            icon.addPixmap(self.pixmap(name, part, side, scale))
            icon.addPixmap(self.pixmap(name, "muted", side, scale), QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, part: str = "text", side: int = SIDE, scale: float = 1) -> QPixmap:
        """The icon as a picture of ``side`` points at ``scale`` pixels a point."""
        return _draw(name, str(getattr(self._theme.colours, part)), side, scale)

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._look_at_screens)
        self._look_at_screens()

    def _look_at_screens(self) -> None:
        """One on which points are finer now needs larger pictures, also of those who asked for an icon."""
        scales = scales_of((*self._scales, *_ratios()))
        if scales != self._scales:
            self._scales = scales
            self._theme.changed.emit()

    def _repaint(self) -> None:
        for bearer, (name, part, side) in list(self._bearers.items()):
            if isValid(bearer):  # Qt may have let go of it before Python does
                self._dress(bearer, name, part, side)

    def _dress(self, bearer: QObject, name: str, part: str, side: int) -> None:
        target: _Bearer = bearer  # type: ignore[assignment]
        target.setIcon(self.icon(name, part, side))


def _ratios() -> list[float]:
    """Pixels a point of all screens."""
    return [screen.devicePixelRatio() for screen in QGuiApplication.screens()]


def scales_of(ratios: Iterable[float]) -> tuple[int, ...]:
    """In how many pixels a point icons are drawn for screens of these; each costs time at each start."""
    return tuple(range(1, math.ceil(max(ratios, default=1)) + 1))


@functools.lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (assets_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@functools.lru_cache(maxsize=4)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """Few are kept: an icon is drawn in all its scales at once."""
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@functools.lru_cache(maxsize=2048)
def _draw(name: str, colour: str, side: int, scale: float) -> QPixmap:
    pixmap = QPixmap(round(side * scale), round(side * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, colour).render(painter, QRectF(0, 0, side * scale, side * scale))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def spaced(text: str) -> str:
    """The text of a button, a little away from its icon: style sheets know no such distance."""
    return f"  {text}"


def app_icon() -> QIcon:
    """The program's own icon, in all sizes that desktops ask for."""
    icon = QIcon()
    for side in APP_ICON_SIDES:
        icon.addFile(str(app_icon_file(side)))
    return icon


def app_icon_file(side: int) -> Path:
    """The PNG of this side in pixels."""
    return assets_folder() / "icons" / "app" / f"photo-finder-{side}.png"
