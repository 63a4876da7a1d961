"""What is known of a photo, in words: its name, what the camera told, where it was, and all its files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from photo_finder.core.file_times import local_time
from photo_finder.core.photo import Photo, PhotoFile
from photo_finder.gui import wording
from photo_finder.gui.elided_label import ElidedLabel
from photo_finder.gui.file_names import PATH
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID

_MOST_FILES = 30


class PhotoFacts(QScrollArea):
    """Scrolls where there is too much of it.

    Attributes:
        file_shown: the path of a file to show in the file manager.
    """

    file_shown = Signal(PATH)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._latest = Latest()
        self._where: tuple[float, float] | None = None
        self._name, self._folder = ElidedLabel(self), ElidedLabel(self)
        self.facts, self.place, self.away = QLabel(self), QLabel(self), QLabel(self)
        self._trouble = QLabel(self)
        self.files = QVBoxLayout()
        self.setAccessibleName(self.tr("Details"))
        self._arrange()

    def _arrange(self) -> None:
        self._name.setProperty("role", "large")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._name)
        column.addWidget(self._folder)
        column.addSpacing(GRID)
        for label in (self.facts, self.place, self.away, self._trouble):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        for muted in (self._folder, self.away, self._trouble):
            muted.setProperty("role", "muted")
        column.addSpacing(GRID)
        column.addLayout(self.files)
        column.addStretch()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self._trouble.hide()

    def show_photo(self, photo: Photo) -> None:
        """Tell of a photo that has a place."""
        path = Path(photo.path)
        self._name.set_text(wording.printable(path.name))
        self._folder.set_text(wording.short_path(str(path.parent)))
        self.facts.setText("\n".join(self._lines(photo)))
        self._trouble.hide()
        self.away.setText(self.tr("Its drive is away."))
        self.away.setVisible(photo.offline)
        self._show_place(photo)
        while (item := self.files.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if len(photo.files) > 1:
            self._list_files(photo.files)

    def tell_trouble(self, sentence: str) -> None:
        """Say what cannot be shown of it, until another one is."""
        self._trouble.setText(sentence)
        self._trouble.show()

    def _show_place(self, photo: Photo) -> None:
        north, east = photo.metadata.latitude, photo.metadata.longitude
        where = None if north is None or east is None else (north, east)
        self.place.setVisible(where is not None)
        if where == self._where:
            return
        self._where = where
        self._latest.replace(None)
        if where is None:
            return
        degrees = wording.place(*where)
        self.place.setText(degrees)

        def named(name: str) -> None:
            self.place.setText(f"{name}\n{degrees}" if name else degrees)

        self._session.place_name(where, named, self._latest)

    def _lines(self, photo: Photo) -> list[str]:
        facts = photo.metadata
        lines = [
            wording.dimensions(facts.width, facts.height),
            f"{wording.size(photo.files[0].size_bytes)} · {facts.format}",
        ]
        if facts.taken:
            lines.append(wording.moment(facts.taken))
        else:
            changed = local_time(photo.files[0].modified_ns)
            lines.append(
                QCoreApplication.translate("Facts", "file of {0}").format(wording.brief_moment(changed))
            )
        lines += [text for text in (facts.camera, facts.lens) if text]
        exposure = wording.exposure(facts.exposure_seconds, facts.f_number, facts.iso, facts.focal_length_mm)
        if exposure:
            lines.append(exposure)
        return lines

    def _list_files(self, files: Sequence[PhotoFile]) -> None:
        title = QLabel(self.tr("%Ln file(s) hold this picture", "", len(files)), self)
        title.setProperty("role", "heading")
        title.setWordWrap(True)
        self.files.addWidget(title)
        for file in files[:_MOST_FILES]:
            self.files.addWidget(self._file_link(file))
        if len(files) > _MOST_FILES:
            more = QLabel(self.tr("and %Ln more", "", len(files) - _MOST_FILES), self)
            more.setProperty("role", "small")
            self.files.addWidget(more)

    def _file_link(self, file: PhotoFile) -> ElidedLabel:
        label = ElidedLabel(self)
        label.set_text(wording.short_path(file.path))
        label.setProperty("role", "small")
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if not file.offline:
            label.setCursor(Qt.CursorShape.PointingHandCursor)
            label.clicked.connect(lambda path=file.path: self.file_shown.emit(path))
        return label
