"""A part of the screen as a picture: all screens stand still, and a rectangle is drawn on one of them.

It must not know what becomes of the picture.
"""

import os

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFontMetrics,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from photo_finder.gui.theme import GRID, LARGE, Theme, font

SETTLE_MS = 250
"""Until the desktop has drawn what lay behind our window."""

_LEAST = GRID
"""Points below which a rectangle is a slip of the hand."""


class ScreenRegion(QObject):
    """Lets the user draw a rectangle on a screen.

    Attributes:
        taken: the picture in it (a QImage).
        refused: why the screen cannot be seen, in a sentence.
    """

    taken = Signal(object)
    refused = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self.sheets: list[ScreenSheet] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._freeze)

    def start(self) -> None:
        """Step aside, then let the user draw."""
        if self.sheets or self._timer.isActive():
            return
        if _closed_to_programs():
            self.refused.emit(self._why_not())
            return
        self._window.hide()
        self._timer.start()

    def _freeze(self) -> None:
        shots = [(screen, _grab(screen)) for screen in QGuiApplication.screens()]
        if any(shot.isNull() for _screen, shot in shots):
            self._return()
            self.refused.emit(self._why_not())
            return
        for screen, shot in shots:
            sheet = ScreenSheet(screen, shot, self._theme)
            sheet.drawn.connect(self._take)
            sheet.left.connect(self._return)
            self.sheets.append(sheet)
            sheet.open()

    def _why_not(self) -> str:
        return self.tr(
            "This system does not let a program look at the screen. Take a screenshot with the system's own "
            "tool, and paste it here (Ctrl+V)."
        )

    def _take(self, image: QImage) -> None:
        self._return()
        self.taken.emit(image)

    def _return(self) -> None:
        sheets, self.sheets = self.sheets, []
        for sheet in sheets:
            sheet.hide()
            sheet.deleteLater()
        self._window.show()
        self._window.activateWindow()


class ScreenSheet(QWidget):
    """Covers one screen with a still picture of itself.

    Attributes:
        drawn: the picture in the rectangle.
        left: the user thought better of it.
    """

    drawn = Signal(object)
    left = Signal()

    def __init__(self, screen: QScreen, shot: QPixmap, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self._screen, self._shot, self._theme = screen, shot, theme
        self._from: QPoint | None = None
        self._to = QPoint()
        words = self.tr("Draw a rectangle around what you look for · Esc: back")
        self._words = words
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)

    def open(self) -> None:
        """Cover the screen."""
        self.setGeometry(self._screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    @property
    def rectangle(self) -> QRect:
        """What is drawn, in points of this screen; empty if nothing is."""
        return QRect() if self._from is None else QRect(self._from, self._to).normalized() & self.rect()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A rectangle begins; the other button leaves."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = self._to = event.position().toPoint()
        else:
            self.left.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """It grows."""
        self._to = event.position().toPoint()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """It is done, unless it is hardly there."""
        self._to = event.position().toPoint()
        area = self.rectangle
        self._from = None
        self.update()
        if min(area.width(), area.height()) >= _LEAST:
            self.drawn.emit(self._cut(area))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Closed by the system's own key, it takes nobody's window with it."""
        super().closeEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The screen, dark but for the rectangle."""
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._shot)
        area = self.rectangle
        shade = QColor(self._theme.colours.backdrop)
        shade.setAlphaF(0.5)
        for part in _around(self.rect(), area):
            painter.fillRect(part, shade)
        if area.isEmpty():
            self._tell(painter)
        else:
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            painter.drawRect(area)
        painter.end()

    def _tell(self, painter: QPainter) -> None:
        """What to do, on a ground of its own: what lies behind may be of any colour."""
        colours, face = self._theme.colours, font(LARGE, strong=True)
        size = QFontMetrics(face).size(0, self._words) + QSize(6 * GRID, 4 * GRID)
        ground = QRect(self.rect().center() - QPoint(size.width() // 2, size.height() // 2), size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.backdrop))
        painter.drawRoundedRect(ground, GRID, GRID)
        painter.setFont(face)
        painter.setPen(QColor(colours.on_backdrop))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, self._words)

    def _cut(self, area: QRect) -> QImage:
        scale = self._shot.width() / max(1, self.width())
        cut = QRect(area.topLeft() * scale, area.size() * scale)
        image = self._shot.copy(cut).toImage()
        image.setDevicePixelRatio(1)
        return image


def _closed_to_programs() -> bool:
    """Wayland shows no program the screen, not even one that speaks X11 to it: that would get black."""
    name = QGuiApplication.platformName()
    return name.startswith("wayland") or (name == "xcb" and "WAYLAND_DISPLAY" in os.environ)


def _grab(screen: QScreen) -> QPixmap:
    shot = screen.grabWindow(0)
    shot.setDevicePixelRatio(1)
    return shot


def _around(whole: QRect, hole: QRect) -> list[QRect]:
    """What is left of a rectangle around another in it."""
    if hole.isEmpty():
        return [whole]
    return [
        QRect(whole.left(), whole.top(), whole.width(), hole.top() - whole.top()),
        QRect(whole.left(), hole.bottom() + 1, whole.width(), whole.bottom() - hole.bottom()),
        QRect(whole.left(), hole.top(), hole.left() - whole.left(), hole.height()),
        QRect(hole.right() + 1, hole.top(), whole.right() - hole.right(), hole.height()),
    ]
