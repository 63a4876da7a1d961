"""Zoom and place that several panes share, so that all show the same part. Knows no widget."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QTransform

LARGEST_ZOOM = 32.0
STEP = 1.25
"""Zoom of one notch of the wheel."""


_STEP_ASIDE = 1e-3


@dataclass(frozen=True, slots=True)
class Through:
    """How a picture is seen that shows another one's content in another place.

    Attributes:
        overlay: from places in that other one to places in this one, in shares of width and height.
        full: pixels of that other one.
    """

    overlay: QTransform
    full: QSize

    def there(self, place: QPointF) -> QPointF:
        """A place of the other picture in this one."""
        return self.overlay.map(place)

    def back(self, place: QPointF) -> QPointF:
        """A place of this picture in the other one."""
        inverse, _can = self.overlay.inverted()
        return inverse.map(place)

    def larger(self, own: QSize, room: QRectF, place: QPointF) -> float:
        """How much larger things are seen in this picture than in the other, both fitted into one room."""
        steps = [
            self._step(own, room, place, by) for by in (QPointF(_STEP_ASIDE, 0), QPointF(0, _STEP_ASIDE))
        ]
        stretch = abs(steps[0].x() * steps[1].y() - steps[0].y() * steps[1].x())
        fitted = _fitted(self.full, room)
        return math.sqrt(stretch / (fitted.width() * fitted.height())) / _STEP_ASIDE

    def _step(self, own: QSize, room: QRectF, place: QPointF, by: QPointF) -> QPointF:
        moved, fitted = self.there(place + by) - self.there(place), _fitted(own, room)
        return QPointF(moved.x() * fitted.width(), moved.y() * fitted.height())


class Camera(QObject):
    """Where to look: a point of the picture, as shares of its sides, and how much larger than fitted.

    Attributes:
        changed: another part is to be seen.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self.centre = QPointF(0.5, 0.5)

    def reset(self) -> None:
        """The whole picture."""
        self._look(QPointF(0.5, 0.5), 1.0)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller, with a point of the picture (else the middle) staying where it is."""
        zoom = min(max(self.zoom * factor, 1.0), LARGEST_ZOOM)
        fixed = self.centre if at is None else at
        share = self.zoom / zoom
        self._look(fixed + (self.centre - fixed) * share, zoom)

    def push(self, by: QPointF) -> None:
        """Push the picture, by shares of its shown size."""
        self._look(self.centre - by, self.zoom)

    def area(self, full: QSize, room: QRectF, through: Through | None = None) -> QRectF:
        """Where the whole of a picture with ``full`` pixels lies around a pane's room.

        Args:
            full: width and height in pixels.
            room: of the pane.
            through: how the picture lies to the one that the camera looks at, if it is another one.
        """
        centre = self.centre if through is None else through.there(self.centre)
        fitted = _fitted(full, room) * self.zoom_of(full, room, through)
        left = _placed(room.left(), room.width(), fitted.width(), centre.x())
        top = _placed(room.top(), room.height(), fitted.height(), centre.y())
        return QRectF(left, top, fitted.width(), fitted.height())

    def zoom_of(self, full: QSize, room: QRectF, through: Through | None = None) -> float:
        """How much larger than fitted it is shown: fitted at first, soon as large as the other one is."""
        if through is None or self.zoom <= 1:
            return self.zoom
        soon = min(1.0, self.zoom - 1)
        larger: float = through.larger(full, room, self.centre) ** soon
        return max(1.0, self.zoom / larger)

    def _look(self, centre: QPointF, zoom: float) -> None:
        least = 0.5 / zoom
        self.zoom = zoom
        self.centre = QPointF(min(max(centre.x(), least), 1 - least), min(max(centre.y(), least), 1 - least))
        self.changed.emit()


def _fitted(full: QSize, room: QRectF) -> QSizeF:
    return QSizeF(full).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)


def _placed(start: float, room: float, length: float, centre: float) -> float:
    """Where a picture begins: in the middle while it fits, else so that no room is empty."""
    if length <= room:
        return start + (room - length) / 2
    return start + min(0.0, max(room - length, room / 2 - centre * length))
