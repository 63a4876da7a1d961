"""The right side: a large preview of the current photo and what is known of it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.photo import Photo
from photo_finder.core.query import Example
from photo_finder.gui import wording
from photo_finder.gui.canvas import Canvas
from photo_finder.gui.file_names import PATH
from photo_finder.gui.icons import Icons, spaced
from photo_finder.gui.photo_facts import PhotoFacts
from photo_finder.gui.sentences import telling
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID, Theme

WIDTH, NARROW_WIDTH = 36 * GRID, 26 * GRID


class Details(QFrame):
    """Preview and facts.

    Attributes:
        asked: the user wants photos like this (a list of one Example).
        file_shown: the path of a file to show in the file manager.
        opened: the preview is to be seen large.
    """

    asked = Signal(list)
    file_shown = Signal(PATH)
    opened = Signal()

    def __init__(self, session: Session, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self._session = session
        self._thumbnail = Latest()
        self._picture = Latest()
        self.photo: Photo | None = None
        self.canvas = Canvas(theme, ground="surface", parent=self)
        self.facts = PhotoFacts(session, self)
        self._hint = QLabel(self.tr("Select a photo to see more of it."), self)
        self._body = QWidget(self)
        self.similar = QPushButton(spaced(self.tr("Find similar")), self)
        icons.put(self.similar, "scan-search", "on_accent")
        self._arrange()
        self.canvas.boxed.connect(self._boxed)
        self.canvas.toggled.connect(self.opened)
        self.similar.clicked.connect(self._whole)
        self.facts.file_shown.connect(self.file_shown)
        self.show_photo(None)

    def _arrange(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._hint, 1)
        outer.addWidget(self._body, 1)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        self._hint.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        self.canvas.setToolTip(self.tr("Draw a box to search for that part. Double click to see it large."))
        column.addWidget(self.canvas)
        column.addSpacing(GRID)
        column.addWidget(self.facts, 1)
        column.addWidget(self.similar)
        self.similar.setProperty("role", "primary")
        self.setMinimumWidth(max(NARROW_WIDTH, self.similar.sizeHint().width() + 6 * GRID))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A square for the picture, in which it may lie or stand; facts come next, whatever its shape."""
        super().resizeEvent(event)
        side = min(self.width() - 4 * GRID, self.height() // 2)
        self.canvas.setFixedHeight(max(12 * GRID, side))

    def show_photo(self, photo: Photo | None) -> None:
        """Show another photo, or none."""
        if photo is not None and not photo.files:
            photo = None
        if photo is not None and photo == self.photo:
            return
        new = photo is None or self.photo is None or photo.id != self.photo.id
        self.photo = photo
        self._body.setVisible(photo is not None)
        self._hint.setVisible(photo is None)
        if photo is None:
            self._picture.replace(None)
            self._thumbnail.replace(None)
            return
        self.facts.show_photo(photo)
        if new:
            self._fetch(photo)

    def _fetch(self, photo: Photo) -> None:
        self._picture.replace(None)  # that of a photo on a drive that is away is not asked for below
        full = QSize(photo.metadata.width, photo.metadata.height)
        self.canvas.clear_box()
        self.canvas.show_picture(QImage(), full)
        self._session.thumbnail(photo.id, lambda image: self._show(image, full), self._thumbnail)
        if self.isVisible() and not photo.offline:
            side = round(max(self.canvas.width(), self.canvas.height()) * self.devicePixelRatioF())
            self._session.picture(
                photo.id, max(side, 320), lambda image: self._sharpen(image, full), self._fail, self._picture
            )

    def _show(self, image: QImage, full: QSize) -> None:
        self.canvas.show_picture(image, full)

    def _sharpen(self, image: QImage, full: QSize) -> None:
        self._thumbnail.replace(None)
        self.canvas.show_picture(image, full)

    def _fail(self, error: Exception) -> None:
        self.facts.tell_trouble(wording.sentence(telling.told(error)))

    def _boxed(self, box: object) -> None:
        if self.photo is not None:
            self.asked.emit([Example(self.photo.id, box)])  # type: ignore[arg-type]

    def _whole(self) -> None:
        if self.photo is not None:
            self.asked.emit([Example(self.photo.id)])
