"""What an empty library shows: one sentence, one button, and what happens to one's photos."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photo_finder.gui import wording
from photo_finder.gui.icons import Icons, app_icon, spaced
from photo_finder.gui.theme import GRID

_MARK = 12 * GRID


class FirstStart(QWidget):
    """The inviting page.

    Attributes:
        choose_wanted: a folder is to be chosen.
        pictures_wanted: the system's folder of pictures is to be taken.
        sample_wanted: the sample photos are to be tried.
    """

    choose_wanted = Signal()
    pictures_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, icons: Icons, pictures: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose = QPushButton(spaced(self.tr("Choose a folder of photos")), self)
        self.choose.setProperty("role", "hero")
        self.choose.setIconSize(QSize(20, 20))
        icons.put(self.choose, "folder-open", "on_accent", 20)
        self.choose.clicked.connect(self.choose_wanted)
        self.pictures = QPushButton(self)
        self.sample = QPushButton(self.tr("Try it with sample photos"), self)
        for button in (self.pictures, self.sample):
            button.setProperty("role", "link")
        self.sample.clicked.connect(self.sample_wanted)
        self.pictures.clicked.connect(self.pictures_wanted)
        if pictures is None:
            self.pictures.hide()
        else:
            self.pictures.setText(self.tr("Start with {0}").format(wording.short_path(str(pictures))))
        self._arrange(icons)

    def _arrange(self, icons: Icons) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(GRID)
        column.addStretch(2)
        column.addWidget(self._mark(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(2 * GRID)
        column.addWidget(self._line(self.tr("Find photos by how they look"), "title"))
        column.addWidget(
            self._line(
                self.tr("Point at a folder, then show any photo to find all that look like it."), "muted"
            )
        )
        column.addSpacing(3 * GRID)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(GRID)
        column.addWidget(self.pictures, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        column.addLayout(self._promise(icons))

    def _mark(self) -> QLabel:
        mark = QLabel(self)
        mark.setPixmap(app_icon().pixmap(QSize(_MARK, _MARK), self.devicePixelRatioF()))
        return mark

    def _line(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label

    def _promise(self, icons: Icons) -> QHBoxLayout:
        shield = QLabel(self)
        shield.setPixmap(icons.pixmap("shield-check", "muted", 16, self.devicePixelRatioF()))
        words = QLabel(
            self.tr(
                "Nothing leaves this computer. Your files are only changed when you say so, "
                "and every change can be undone."
            ),
            self,
        )
        words.setProperty("role", "small")
        words.setWordWrap(True)
        words.ensurePolished()  # the theme's type decides how wide one line is
        words.setMaximumWidth(words.fontMetrics().horizontalAdvance(words.text()) + GRID)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        row.addWidget(shield)
        row.addWidget(words, 100)
        row.addStretch(1)
        return row
