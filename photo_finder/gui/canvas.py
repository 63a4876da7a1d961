"""One picture on the screen: fitted or pixel by pixel, with a box drawn on it. Knows no library."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from photo_finder.core.query import Box
from photo_finder.gui.theme import GRID, Theme

_SMALLEST_BOX = 8
"""Points; a shorter drag was a click."""


class Canvas(QWidget):
    """Shows a picture and lets a box be drawn on it.

    Attributes:
        boxed: a Box in pixels of the whole upright picture was drawn.
        toggled: a double click asks for the other zoom.
    """

    boxed = Signal(object)
    toggled = Signal()

    def __init__(self, theme: Theme, *, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground = ground
        self._image = QImage()
        self._full = QSize()
        self._zoomed = False
        self._offset = QPointF()
        self._pressed: QPoint | None = None
        self._box: QRect | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture"))
        theme.changed.connect(self.update)

    def show_picture(self, image: QImage, full: QSize) -> None:
        """Show an image of a picture that has ``full`` pixels; null: a quiet placeholder."""
        same = full == self._full
        self._image, self._full = image, full
        if not same:
            self._offset = QPointF()
            self._box = None
        self._clamp()
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether something is shown."""
        return not self._image.isNull()

    @property
    def zoomed(self) -> bool:
        """Whether one pixel of the picture is one of the screen."""
        return self._zoomed

    def zoom(self, *, full: bool) -> None:
        """Fitted, or pixel by pixel around the middle."""
        self._zoomed = full
        self._offset = QPointF()
        self._clamp()
        self.update()

    # --- drawing -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground, the picture, the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(getattr(self._theme.colours, self._ground)))
        area = self._area()
        if self._image.isNull():
            painter.fillRect(area.toRect(), QColor(self._theme.colours.skeleton))
        else:
            painter.drawImage(area, self._image)
        if self._box is not None:
            self._draw_box(painter)
        painter.end()

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

    def _scale(self) -> float:
        """Points of the screen for one pixel of the whole picture."""
        if self._full.isEmpty():
            return 1.0
        if self._zoomed:
            return 1.0 / self.devicePixelRatioF()
        fit = min(self.width() / self._full.width(), self.height() / self._full.height())
        return min(fit, 2.0)

    def _area(self) -> QRectF:
        """Where the picture lies."""
        if self._full.isEmpty():
            return QRectF(self.rect()).adjusted(GRID, GRID, -GRID, -GRID)
        scale = self._scale()
        width, height = self._full.width() * scale, self._full.height() * scale
        left = (self.width() - width) / 2 + self._offset.x()
        top = (self.height() - height) / 2 + self._offset.y()
        return QRectF(left, top, width, height)

    def _clamp(self) -> None:
        """Do not let the picture be pushed out of sight."""
        scale = self._scale()
        beyond_x = max(0.0, (self._full.width() * scale - self.width()) / 2)
        beyond_y = max(0.0, (self._full.height() * scale - self.height()) / 2)
        self._offset = QPointF(
            min(max(self._offset.x(), -beyond_x), beyond_x), min(max(self._offset.y(), -beyond_y), beyond_y)
        )

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
            self._offset += QPointF(here - self._pressed)
            self._pressed = here
            self._clamp()
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
        self.boxed.emit(self._in_pixels(drawn))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The other zoom."""
        self.toggled.emit()

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
        return self._zoomed and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier

    def _in_pixels(self, drawn: QRect) -> Box:
        area, scale = self._area(), self._scale()
        left = max(0, round((drawn.left() - area.left()) / scale))
        top = max(0, round((drawn.top() - area.top()) / scale))
        width = min(self._full.width() - left, max(1, round(drawn.width() / scale)))
        height = min(self._full.height() - top, max(1, round(drawn.height() / scale)))
        return Box(left, top, width, height)
