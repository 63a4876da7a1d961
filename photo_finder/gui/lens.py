"""How a picture lies on a canvas: fitted or enlarged, pushed, turned. Pure reckoning; draws nothing."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

from photo_finder.core.query import Box

LARGEST_ZOOM = 16.0
"""Pixels of the screen for one of the picture."""

_LARGEST_FIT = 2.0
"""Points for one pixel: a small picture is not blown up without being asked."""


@dataclass(frozen=True, slots=True)
class Lens:
    """What is seen of a picture, and where.

    Attributes:
        full: pixels of the whole upright picture; empty while that is not known.
        room: of the canvas, in points.
        ratio: pixels of the screen in a point.
        zoom: pixels of the screen for one of the picture; None: as large as fits.
        turns: quarter turns clockwise, 0 to 3, for the eye alone.
        offset: of the picture's middle from the canvas's, in points.
    """

    full: QSize = field(default_factory=QSize)
    room: QSizeF = field(default_factory=QSizeF)
    ratio: float = 1.0
    zoom: float | None = None
    turns: int = 0
    offset: QPointF = field(default_factory=QPointF)

    @property
    def seen(self) -> QSize:
        """Pixels of the picture as it is turned."""
        return self.full.transposed() if self.turns % 2 else self.full

    @property
    def fit(self) -> float:
        """Points for one pixel where the whole picture is seen."""
        if self.full.isEmpty():
            return 1.0
        wide = self.room.width() / self.seen.width()
        high = self.room.height() / self.seen.height()
        return min(wide, high, _LARGEST_FIT)

    @property
    def scale(self) -> float:
        """Points for one pixel."""
        return self.fit if self.zoom is None else self.zoom / self.ratio

    @property
    def area(self) -> QRectF:
        """Where the turned picture lies, in points."""
        width, height = self.seen.width() * self.scale, self.seen.height() * self.scale
        left = (self.room.width() - width) / 2 + self.offset.x()
        top = (self.room.height() - height) / 2 + self.offset.y()
        return QRectF(left, top, width, height)

    def clamped(self) -> "Lens":
        """The same, not pushed out of sight."""
        beyond_x = max(0.0, (self.seen.width() * self.scale - self.room.width()) / 2)
        beyond_y = max(0.0, (self.seen.height() * self.scale - self.room.height()) / 2)
        x = min(max(self.offset.x(), -beyond_x), beyond_x)
        y = min(max(self.offset.y(), -beyond_y), beyond_y)
        return replace(self, offset=QPointF(x, y))

    def pushed(self, by: QPointF) -> "Lens":
        """The picture is moved by so many points."""
        return replace(self, offset=self.offset + by).clamped()

    def turned(self, quarters: int) -> "Lens":
        """Turned further clockwise (negative: back), around the middle."""
        return replace(self, turns=(self.turns + quarters) % 4, offset=QPointF()).clamped()

    def zoomed(self, zoom: float | None, at: QPointF | None = None) -> "Lens":
        """At another zoom, with the pixel under ``at`` (else the middle) staying where it is.

        What would be no larger than it is when fitted, is fitted.
        """
        if zoom is None or self.full.isEmpty() or (zoom < 1 and zoom / self.ratio <= self.fit):
            return replace(self, zoom=None, offset=QPointF())
        zoom = min(zoom, LARGEST_ZOOM)
        middle = QPointF(self.room.width() / 2, self.room.height() / 2)
        away = (at or middle) - middle - self.offset
        grown = zoom / self.ratio / self.scale
        return replace(self, zoom=zoom, offset=self.offset + away * (1 - grown)).clamped()

    def box(self, drawn: QRectF) -> Box:
        """A rectangle on the canvas in pixels of the upright picture."""
        area, seen = self.area, self.seen
        left = max(0, round((drawn.left() - area.left()) / self.scale))
        top = max(0, round((drawn.top() - area.top()) / self.scale))
        width = min(seen.width() - left, max(1, round(drawn.width() / self.scale)))
        height = min(seen.height() - top, max(1, round(drawn.height() / self.scale)))
        right, bottom = seen.width() - left - width, seen.height() - top - height
        return (
            Box(left, top, width, height),
            Box(top, right, height, width),
            Box(right, bottom, width, height),
            Box(bottom, left, height, width),
        )[self.turns]
