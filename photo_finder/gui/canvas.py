"""One picture on the screen: fitted or enlarged, turned, with a box drawn on it. Knows no library."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from photo_finder.gui.lens import Lens
from photo_finder.gui.theme import GRID, Theme

_SMALLEST_BOX = 8
"""Points; a shorter drag was a click."""

_NOTCH = 120
_WHEEL_STEP = 1.25
"""By how much one notch of the wheel enlarges."""

_SHARP_FROM = 3.0
"""From this zoom on, pixels are drawn as squares."""


class Canvas(QWidget):
    """Shows a picture and lets a box be drawn on it.

    Attributes:
        boxed: a Box in pixels of the whole upright picture was drawn.
        toggled: a double click asks for the other zoom.
        zoomed_to: the zoom is another one.
    """

    boxed = Signal(object)
    toggled = Signal()
    zoomed_to = Signal()

    def __init__(
        self, theme: Theme, *, ground: str, wheel: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground = ground
        self._wheel = wheel
        self._image = QImage()
        self.lens = Lens()
        self._pressed: QPoint | None = None
        self._box: QRect | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what it covers need not be drawn
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture"))
        theme.changed.connect(self.update)

    def show_picture(self, image: QImage, full: QSize) -> None:
        """Show an image of a picture that has ``full`` pixels; null: a quiet placeholder."""
        self._image = image
        if full != self.lens.full:
            self._box = None
            self._look(replace(self.lens, full=QSize(full), offset=QPointF()))
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether something is shown."""
        return not self._image.isNull()

    @property
    def zoomed(self) -> bool:
        """Whether the picture is not fitted."""
        return self.lens.zoom is not None

    def zoom_to(self, zoom: float | None) -> None:
        """So many pixels of the screen for one of the picture, around the middle; None: fitted."""
        self._look(self.lens.zoomed(zoom))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller, around a point of the canvas or its middle."""
        zoom = self.lens.scale * self.lens.ratio * factor
        small = factor < 1 and zoom / self.lens.ratio <= self.lens.fit
        self._look(self.lens.zoomed(None if small else zoom, at))

    def turn(self, quarters: int) -> None:
        """Turn clockwise, or back; the file stays as it is."""
        self._box = None
        self._look(self.lens.turned(quarters))

    def face(self, turns: int) -> None:
        """Show the picture fitted, and turned so far from upright."""
        self._look(replace(self.lens, zoom=None, turns=turns, offset=QPointF()))

    def _look(self, lens: Lens) -> None:
        room, ratio = QSizeF(self.size()), self.devicePixelRatioF()
        before, self.lens = self.lens.zoom, replace(lens, room=room, ratio=ratio).clamped()
        self.update()
        if self.lens.zoom != before:
            self.zoomed_to.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit it anew."""
        super().resizeEvent(event)
        self._look(self.lens)

    # --- drawing -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground, the picture, the box."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(getattr(self._theme.colours, self._ground)))
        area = self._area()
        if self._image.isNull():
            painter.fillRect(area.toRect(), QColor(self._theme.colours.skeleton))
        else:
            self._draw_picture(painter, area)
        if self._box is not None:
            self._draw_box(painter)
        painter.end()

    def _draw_picture(self, painter: QPainter, area: QRectF) -> None:
        smooth = self.lens.zoom is None or self.lens.zoom < _SHARP_FROM
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.save()
        painter.translate(area.center())
        painter.rotate(90 * self.lens.turns)
        size = area.size().transposed() if self.lens.turns % 2 else area.size()
        painter.drawImage(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), self._image)
        painter.restore()

    def _draw_box(self, painter: QPainter) -> None:
        box = self._box or QRect()
        shade = QColor(0, 0, 0, 110)
        area = self._area().toRect()
        for part in (
            QRect(area.left(), area.top(), area.width(), box.top() - area.top()),
            QRect(area.left(), box.bottom() + 1, area.width(), area.bottom() - box.bottom()),
            QRect(area.left(), box.top(), box.left() - area.left(), box.height()),
            QRect(box.right() + 1, box.top(), area.right() - box.right(), box.height()),
        ):
            painter.fillRect(part, shade)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        painter.drawRect(box)

    def _area(self) -> QRectF:
        """Where the picture lies."""
        if self.lens.full.isEmpty():
            return QRectF(self.rect()).adjusted(GRID, GRID, -GRID, -GRID)
        return self.lens.area

    # --- mouse and keyboard ------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A drag begins: a box, or where the picture is larger than the window, a push."""
        if event.button() is Qt.MouseButton.LeftButton and self.has_picture:
            self._pressed = event.position().toPoint()
            self._box = None
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with it."""
        if self._pressed is None:
            return
        here = event.position().toPoint()
        if self._pushes(event):
            self._look(self.lens.pushed(QPointF(here - self._pressed)))
            self._pressed = here
        else:
            self._box = QRect(self._pressed, here).normalized().intersected(self._area().toRect())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The box is done."""
        drawn, self._pressed = self._box, None
        if drawn is None:
            return
        if min(drawn.width(), drawn.height()) < _SMALLEST_BOX:
            self._box = None
            self.update()
            return
        self.boxed.emit(self.lens.box(QRectF(drawn)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The other zoom."""
        self.toggled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Larger or smaller, where the pointer is."""
        turned = event.angleDelta().y()
        if not self._wheel or not turned or not self.has_picture:
            super().wheelEvent(event)
            return
        self.zoom_by(_WHEEL_STEP ** (turned / _NOTCH), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc takes the box away; other keys are the window's."""
        if event.key() == Qt.Key.Key_Escape and self._box is not None:
            self.clear_box()
            return
        super().keyPressEvent(event)

    def clear_box(self) -> None:
        """No box."""
        self._box = None
        self.update()

    def _pushes(self, event: QMouseEvent) -> bool:
        return self.zoomed and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
