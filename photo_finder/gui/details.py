"""The right side: a large preview of the current photo and what is known of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.photo import Photo, PhotoFile
from photo_finder.core.query import Example
from photo_finder.gui import wording
from photo_finder.gui.canvas import Canvas
from photo_finder.gui.elided_label import ElidedLabel
from photo_finder.gui.icons import Icons, spaced
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID, Theme

WIDTH, NARROW_WIDTH = 36 * GRID, 26 * GRID
_MOST_FILES = 30


class Details(QFrame):
    """Preview and facts.

    Attributes:
        asked: the user wants photos like this (a list of one Example).
        file_shown: the path of a file to show in the file manager.
        opened: the preview is to be seen large.
    """

    asked = Signal(list)
    file_shown = Signal(str)
    opened = Signal()

    def __init__(self, session: Session, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self._session = session
        self._thumbnail = Latest()
        self._picture = Latest()
        self.photo: Photo | None = None
        self.canvas = Canvas(theme, ground="surface", parent=self)
        self._name = ElidedLabel(self)
        self._folder = ElidedLabel(self)
        self._facts = QLabel(self)
        self._trouble = QLabel(self)
        self._files = QVBoxLayout()
        self._hint = QLabel(self.tr("Select a photo to see more of it."), self)
        self._body = QWidget(self)
        self.similar = QPushButton(spaced(self.tr("Find similar")), self)
        icons.put(self.similar, "scan-search", "on_accent")
        self._arrange()
        self.canvas.boxed.connect(self._boxed)
        self.canvas.toggled.connect(self.opened)
        self.similar.clicked.connect(self._whole)
        self.show_photo(None)

    def _arrange(self) -> None:
        self.setMinimumWidth(NARROW_WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._hint, 1)
        outer.addWidget(self._body, 1)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        column = QVBoxLayout(self._body)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        self.canvas.setMinimumHeight(20 * GRID)
        self.canvas.setToolTip(self.tr("Draw a box to search for that part. Double click to see it large."))
        column.addWidget(self.canvas, 3)
        column.addSpacing(GRID)
        column.addWidget(self._texts(), 2)
        column.addWidget(self.similar)

    def _texts(self) -> QScrollArea:
        self._name.setProperty("role", "large")
        self._folder.setProperty("role", "muted")
        for label in (self._facts, self._trouble):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._trouble.setProperty("role", "muted")
        self.similar.setProperty("role", "primary")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._name)
        column.addWidget(self._folder)
        column.addSpacing(GRID)
        column.addWidget(self._facts)
        column.addWidget(self._trouble)
        column.addSpacing(GRID)
        column.addLayout(self._files)
        column.addStretch()
        area = QScrollArea(self._body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def show_photo(self, photo: Photo | None) -> None:
        """Show another photo, or none."""
        if photo is not None and not photo.files:
            photo = None
        new = photo is None or self.photo is None or photo.id != self.photo.id
        self.photo = photo
        self._body.setVisible(photo is not None)
        self._hint.setVisible(photo is None)
        if photo is None:
            self._picture.replace(None)
            self._thumbnail.replace(None)
            return
        self._write(photo)
        if new:
            self._fetch(photo)

    def _fetch(self, photo: Photo) -> None:
        full = QSize(photo.metadata.width, photo.metadata.height)
        self._trouble.hide()
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
        self._trouble.setText(str(error))
        self._trouble.show()

    def _write(self, photo: Photo) -> None:
        path = Path(photo.path)
        self._name.set_text(wording.printable(path.name))
        self._folder.set_text(wording.short_path(str(path.parent)))
        self._facts.setText("\n".join(self._lines(photo)))
        while (item := self._files.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if len(photo.files) > 1:
            self._list_files(photo.files)

    def _lines(self, photo: Photo) -> list[str]:
        facts = photo.metadata
        lines = [
            wording.dimensions(facts.width, facts.height),
            f"{wording.size(photo.files[0].size_bytes)} · {facts.format}",
        ]
        if facts.taken:
            lines.append(wording.moment(facts.taken))
        lines += [text for text in (facts.camera, facts.lens) if text]
        exposure = wording.exposure(facts.exposure_seconds, facts.f_number, facts.iso, facts.focal_length_mm)
        if exposure:
            lines.append(exposure)
        if facts.latitude is not None and facts.longitude is not None:
            lines.append(wording.place(facts.latitude, facts.longitude))
        if photo.offline:
            lines.append(self.tr("Its drive is away."))
        return lines

    def _list_files(self, files: Sequence[PhotoFile]) -> None:
        title = QLabel(self.tr("%Ln file(s) hold this picture", "", len(files)), self)
        title.setProperty("role", "heading")
        title.setWordWrap(True)
        self._files.addWidget(title)
        for file in files[:_MOST_FILES]:
            self._files.addWidget(self._file_link(file))
        if len(files) > _MOST_FILES:
            more = QLabel(self.tr("and %Ln more", "", len(files) - _MOST_FILES), self)
            more.setProperty("role", "small")
            self._files.addWidget(more)

    def _file_link(self, file: PhotoFile) -> ElidedLabel:
        label = ElidedLabel(self)
        label.set_text(wording.short_path(file.path))
        label.setProperty("role", "small")
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if not file.offline:
            label.setCursor(Qt.CursorShape.PointingHandCursor)
            label.clicked.connect(lambda path=file.path: self.file_shown.emit(path))
        return label

    def _boxed(self, box: object) -> None:
        if self.photo is not None:
            self.asked.emit([Example(self.photo.id, box)])  # type: ignore[arg-type]

    def _whole(self) -> None:
        if self.photo is not None:
            self.asked.emit([Example(self.photo.id)])
