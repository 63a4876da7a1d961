"""Zoom and place that several panes share, so that all show the same part. Knows no widget."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QSizeF, Qt, Signal

LARGEST_ZOOM = 32.0
STEP = 1.25
"""Zoom of one notch of the wheel."""


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

    def area(self, full: QSize, room: QRectF) -> QRectF:
        """Where the whole of a picture with ``full`` pixels lies around a pane's room."""
        fitted = QSizeF(full).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio) * self.zoom
        left = _placed(room.left(), room.width(), fitted.width(), self.centre.x())
        top = _placed(room.top(), room.height(), fitted.height(), self.centre.y())
        return QRectF(left, top, fitted.width(), fitted.height())

    def _look(self, centre: QPointF, zoom: float) -> None:
        least = 0.5 / zoom
        self.zoom = zoom
        self.centre = QPointF(min(max(centre.x(), least), 1 - least), min(max(centre.y(), least), 1 - least))
        self.changed.emit()


def _placed(start: float, room: float, length: float, centre: float) -> float:
    """Where a picture begins: in the middle while it fits, else so that no room is empty."""
    if length <= room:
        return start + (room - length) / 2
    return start + min(0.0, max(room - length, room / 2 - centre * length))
