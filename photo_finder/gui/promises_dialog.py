"""What the program never does, in a few sentences for people who trust it with their photos."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photo_finder import HOME_PAGE
from photo_finder.gui.file_names import url_of
from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import GRID, room

_ICON = 20


class PromisesDialog(QDialog):
    """Promises, each with what is done instead; below them the way to more, where there is any."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What Photo Finder never does"))
        self._icons = icons
        self.documentation = QPushButton(self.tr("Documentation"), self)
        self._address = documentation()
        width = room(68 * GRID, 0).width()
        self.resize(width, self._arrange().totalHeightForWidth(width))

    def _promises(self) -> list[tuple[str, str, str]]:
        """Icon, promise and what holds it."""
        return [
            (
                "shield-check",
                self.tr("It never goes online."),
                self.tr(
                    "It asks no server, looks for no updates and tells nobody anything. Photos are compared "
                    "by the model that came with it, on this computer."
                ),
            ),
            (
                "folder",
                self.tr("It never writes into your folders by itself."),
                self.tr(
                    "Looking at photos, searching and finding duplicates changes no file. What it remembers "
                    "is kept in a library of its own; Settings tells where."
                ),
            ),
            (
                "trash-2",
                self.tr("It never deletes what you did not empty."),
                self.tr(
                    "What you clean up goes to Removed and can be put back from there. Of each picture at "
                    "least one file stays."
                ),
            ),
            (
                "undo-2",
                self.tr("It never does what cannot be taken back."),
                self.tr(
                    "Each change to your files is written down before it is made, and Activity undoes it, "
                    "also after the program was closed. Only emptying Removed is for good, and asks first."
                ),
            ),
        ]

    def _arrange(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        for number, (icon, promise, held) in enumerate(self._promises()):
            mark, title, words = QLabel(self), QLabel(promise, self), QLabel(held, self)
            mark.setPixmap(self._icons.pixmap(icon, "accent", _ICON, self.devicePixelRatioF()))
            mark.setFixedSize(QSize(_ICON, _ICON))
            title.setProperty("role", "strong")
            words.setProperty("role", "muted")
            words.setContentsMargins(0, 0, 0, 2 * GRID)
            for label in (title, words):
                label.setWordWrap(True)
            grid.addWidget(mark, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(title, 2 * number, 1)
            grid.addWidget(words, 2 * number + 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.addLayout(grid)
        column.addStretch()
        column.addLayout(self._buttons())
        return column

    def _buttons(self) -> QHBoxLayout:
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        close.setDefault(True)
        close.setFocus()
        self.documentation.setProperty("role", "link")
        self.documentation.setAutoDefault(False)
        self.documentation.setVisible(self._address is not None)
        self.documentation.clicked.connect(self._open)
        row = QHBoxLayout()
        row.addWidget(self.documentation)
        row.addStretch()
        row.addWidget(close)
        return row

    def _open(self) -> None:
        if self._address is not None:
            QDesktopServices.openUrl(self._address)


def documentation() -> QUrl | None:
    """What there is to read: the project's page, else the file that came with the program; None: neither."""
    if HOME_PAGE:
        return QUrl(HOME_PAGE)
    above = Path(__file__).parents[2:5]  # of a checkout the first, of what was unpacked the last
    found = (above[0] / "README.md", above[-1] / "README.txt")
    return next((url_of(str(file)) for file in found if file.is_file()), None)
