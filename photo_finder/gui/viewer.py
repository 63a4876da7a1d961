"""The full-window preview: one picture after another, zoomed, boxed. Lies over the window's content."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from photo_finder.core.photo import Photo
from photo_finder.core.query import Box, Example
from photo_finder.gui import wording
from photo_finder.gui.canvas import Canvas
from photo_finder.gui.icons import Icons
from photo_finder.gui.session import FULL_SIDE, Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID, Theme

_ICON = 22


@dataclass(frozen=True, slots=True)
class Sight:
    """What is looked at: the picture, its name, its size in pixels (empty: not known yet)."""

    source: Path | int | bytes
    name: str
    size: QSize
    place: str = ""


def sight_of(photo: Photo, place: str = "") -> Sight:
    """A photo of the library, ``place`` being its place in the row (``3 of 120``)."""
    size = QSize(photo.metadata.width, photo.metadata.height)
    return Sight(photo.id, wording.printable(Path(photo.path).name), size, place)


class Viewer(QFrame):
    """Covers its parent.

    Attributes:
        stepped: the picture so many places further is wanted (-1 or 1).
        asked: the user wants photos like this (a list of one Example).
        closed: it was closed.
    """

    stepped = Signal(int)
    asked = Signal(list)
    closed = Signal()

    def __init__(self, session: Session, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._icons = icons
        self._over = parent
        self._latest = Latest()
        self._thumbnail = Latest()
        self._sight: Sight | None = None
        self._full_shown = False
        self.canvas = Canvas(theme, ground="backdrop", parent=self)
        self._title = QLabel(self)
        self._place = QLabel(self)
        self._message = QLabel(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.setObjectName("viewer")
        self._arrange()
        self.hide()
        self.canvas.boxed.connect(self._boxed)
        self.canvas.toggled.connect(self.toggle_zoom)
        parent.installEventFilter(self)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(self._top())
        middle = QHBoxLayout()
        middle.addWidget(
            self._button("chevron-left", self.tr("Previous (Left)"), lambda: self.stepped.emit(-1))
        )
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self._button("chevron-right", self.tr("Next (Right)"), lambda: self.stepped.emit(1)))
        column.addLayout(middle, 1)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.hide()
        column.addWidget(self._message)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addSpacing(GRID)
        row.addWidget(self._title)
        row.addWidget(self._place)
        row.addStretch()
        hint = QLabel(self.tr("Draw a box to search for that part"), self)
        hint.setProperty("role", "muted")
        row.addWidget(hint)
        row.addSpacing(GRID)
        row.addWidget(self._button("scan-search", self.tr("Find similar photos (M)"), self._whole))
        row.addWidget(self._button("zoom-in", self.tr("Fit or full size (Z)"), self.toggle_zoom))
        row.addWidget(self._button("x", self.tr("Close (Esc)"), self.close_view))
        self._place.setProperty("role", "muted")
        return row

    def _button(self, icon: str, name: str, run: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._icons.icon(icon, "on_backdrop", _ICON))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(run)
        return button

    # --- what is shown -----------------------------------------------------------------

    def show_sight(self, sight: Sight) -> None:
        """Show a picture, over everything."""
        if self._sight != sight:
            self._sight = sight
            self._full_shown = False
            self.canvas.zoom(full=False)
            self.canvas.clear_box()
            self.canvas.show_picture(QImage(), sight.size)
            self._fetch(sight)
        self._title.setText(sight.name)
        self._place.setText(sight.place)
        self._message.hide()
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def _fetch(self, sight: Sight) -> None:
        known = not sight.size.isEmpty()
        if isinstance(sight.source, int):
            self._session.thumbnail(sight.source, lambda image: self._show(image, sight), self._thumbnail)
        side = round(max(self._over.width(), self._over.height()) * self.devicePixelRatioF())
        self._ask(sight, side if known else FULL_SIDE)

    def _ask(self, sight: Sight, side: int) -> None:
        self._full_shown = side == FULL_SIDE
        self._session.picture(
            sight.source, side, lambda image: self._sharpen(image, sight), self._fail, self._latest
        )

    def _show(self, image: QImage, sight: Sight) -> None:
        if not image.isNull():
            self.canvas.show_picture(image, sight.size)

    def _sharpen(self, image: QImage, sight: Sight) -> None:
        self._thumbnail.replace(None)
        self.canvas.show_picture(image, image.size() if sight.size.isEmpty() else sight.size)

    def _fail(self, error: Exception) -> None:
        self._message.setText(str(error))
        self._message.show()

    def toggle_zoom(self) -> None:
        """Fitted, or pixel by pixel; that needs the whole picture."""
        self.canvas.zoom(full=not self.canvas.zoomed)
        if self.canvas.zoomed and not self._full_shown and self._sight is not None:
            self._ask(self._sight, FULL_SIDE)

    def close_view(self) -> None:
        """Back to the window."""
        self.hide()
        self._sight = None
        self._latest.replace(None)
        self.canvas.show_picture(QImage(), QSize())
        self.closed.emit()

    # --- keyboard ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows walk, Esc and Space close, M asks, Z zooms."""
        keys = {
            Qt.Key.Key_Left: lambda: self.stepped.emit(-1),
            Qt.Key.Key_Right: lambda: self.stepped.emit(1),
            Qt.Key.Key_Escape: self.close_view,
            Qt.Key.Key_Space: self.close_view,
            Qt.Key.Key_M: self._whole,
            Qt.Key.Key_Z: self.toggle_zoom,
        }
        run = keys.get(Qt.Key(event.key()))
        if run is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def _boxed(self, box: Box) -> None:
        self._leave_with(box)

    def _whole(self) -> None:
        self._leave_with(None)

    def _leave_with(self, box: Box | None) -> None:
        if self._sight is None:
            return
        example = Example(self._sight.source, box)
        self.close_view()
        self.asked.emit([example])
