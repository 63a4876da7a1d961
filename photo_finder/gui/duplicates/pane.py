"""One member's picture: fitted or zoomed as the shared camera says, with its fate on it."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from photo_finder.gui.duplicates.camera import STEP, Camera, Through
from photo_finder.gui.theme import GRID, PHOTO_RADIUS, RING, SMALL, Theme, font, grown

_NOTCH = 120
_PILL = 22


class Pane(QWidget):
    """Shows a picture; knows no library.

    Attributes:
        pressed: it was clicked.
    """

    pressed = Signal()

    def __init__(self, camera: Camera, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._camera = camera
        self._theme = theme
        self._image = QImage()
        self._instead: QImage | None = None
        self._full = QSize()
        self._through: Through | None = None
        self._note = ""
        self._badge, self._strong = "", False
        self._current = False
        self._grabbed: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(7 * GRID)
        camera.changed.connect(self.update)
        theme.changed.connect(self.update)

    @property
    def image(self) -> QImage:
        """The picture itself, whatever is shown instead."""
        return self._image

    def show_picture(self, image: QImage, full: QSize) -> None:
        """Show an image of a picture that has ``full`` pixels; null: a quiet placeholder."""
        self._image, self._full = image, full
        self.update()

    def show_instead(self, image: QImage | None, note: str = "") -> None:
        """Show another image in its place and say what it is; None: no longer."""
        self._instead, self._note = image, note
        self.update()

    @property
    def full(self) -> QSize:
        """Pixels of the picture itself."""
        return self._full if self._full.isValid() and not self._full.isEmpty() else QSize(4, 3)

    @property
    def zoom(self) -> float:
        """How much larger than fitted it is shown."""
        return self._camera.zoom_of(self.full, self._room(), self._through)

    def look_through(self, overlay: QTransform | None, full: QSize) -> None:
        """Look at what the camera sees in a picture of ``full`` pixels, which lies so in this one.

        Args:
            overlay: from places in that one to places in this one, in shares; None: they lie alike.
            full: width and height of that one.
        """
        through = None if overlay is None else Through(overlay, full)
        if through != self._through:
            self._through = through
            self.update()

    def show_badge(self, text: str, *, strong: bool) -> None:
        """What becomes of it, in a word."""
        self._badge, self._strong = text, strong
        self.update()

    def show_current(self, current: bool) -> None:
        """With or without the ring of the one that the keyboard acts on."""
        self._current = current
        self.update()

    # --- drawing -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture and what is said on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self._area()
        seen = area.intersected(self._room())
        image = self._image if self._instead is None else self._instead
        if image.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colours.skeleton))
            painter.drawRoundedRect(seen, PHOTO_RADIUS, PHOTO_RADIUS)
        else:
            painter.setClipRect(self._room())
            painter.drawImage(area, image)
            painter.setClipping(False)
        if self._current:
            self._ring(painter, seen)
        self._pill(painter, seen, self._badge, strong=self._strong, below=False)
        self._pill(painter, seen, self._note, strong=False, below=True)
        painter.end()

    def _ring(self, painter: QPainter, area: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.colours.window), 1.5))
        inner = area.adjusted(RING, RING, -RING, -RING)
        painter.drawRoundedRect(inner, PHOTO_RADIUS - 1, PHOTO_RADIUS - 1)
        painter.setPen(QPen(QColor(self._theme.colours.accent), RING))
        half = RING / 2
        painter.drawRoundedRect(area.adjusted(half, half, -half, -half), PHOTO_RADIUS, PHOTO_RADIUS)

    def _pill(self, painter: QPainter, area: QRectF, text: str, *, strong: bool, below: bool) -> None:
        if not text:
            return
        face, high = font(SMALL, strong=True), grown(_PILL)
        colours = self._theme.colours
        wide = min(QFontMetrics(face).horizontalAdvance(text) + 2 * GRID, self.width() - 2 * GRID)
        top = area.bottom() - high - GRID if below else area.top() + GRID
        left = min(int(area.left()) + GRID, self.width() - wide - GRID)
        pill = QRect(left, int(top), wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent) if strong else QColor(20, 20, 24, 205))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setFont(face)
        painter.setPen(QColor(colours.on_accent if strong else "white"))
        shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, wide - GRID)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)

    def _room(self) -> QRectF:
        return QRectF(self.rect())

    def _area(self) -> QRectF:
        return self._camera.area(self.full, self._room(), self._through)

    # --- mouse -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """This one is meant; a drag pushes all of them."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Push."""
        if self._grabbed is None or self._camera.zoom <= 1:
            return
        by = event.position() - self._grabbed
        self._grabbed = event.position()
        area, through = self._area(), self._through
        push = QPointF(by.x() / max(1.0, area.width()), by.y() / max(1.0, area.height()))
        if through is not None:
            push = self._camera.centre - through.back(through.there(self._camera.centre) - push)
        self._camera.push(push)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The push ends."""
        self._grabbed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Near, or the whole again."""
        if self._camera.zoom > 1:
            self._camera.reset()
        else:
            self._camera.zoom_by(STEP**6, self._share(event.position()))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Nearer or further, around the pointer."""
        notches = event.angleDelta().y() / _NOTCH
        if notches:
            self._camera.zoom_by(STEP**notches, self._share(event.position()))
        event.accept()

    def _share(self, point: QPointF) -> QPointF:
        """The place under a point, in the picture that the camera looks at."""
        area = self._area()
        across = (point.x() - area.left()) / max(1.0, area.width())
        down = (point.y() - area.top()) / max(1.0, area.height())
        share = QPointF(across, down)
        if self._through is not None:
            share = self._through.back(share)
        return QPointF(min(max(share.x(), 0.0), 1.0), min(max(share.y(), 0.0), 1.0))
