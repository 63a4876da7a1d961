"""How much the library itself takes, and where."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photo_finder.core.reports import LibrarySizes
from photo_finder.gui import wording
from photo_finder.gui.file_names import PATH
from photo_finder.gui.theme import GRID


class StorageField(QWidget):
    """Two lines, of what cannot and of what can be made again.

    Attributes:
        shown: this folder is to be shown in the file manager (text).
    """

    shown = Signal(PATH)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library, self.cache = QLabel(self), QLabel(self)
        self._folder = ""
        self.show_folder = QPushButton(self.tr("Show in file manager"), self)
        self.show_folder.setAutoDefault(False)
        self.show_folder.setEnabled(False)
        self.show_folder.clicked.connect(lambda: self.shown.emit(self._folder))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for label in (self.library, self.cache):
            label.setWordWrap(True)
            column.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.show_folder)
        row.addStretch()
        column.addLayout(row)

    def show_sizes(self, sizes: LibrarySizes) -> None:
        """How large it is."""
        self._folder = str(sizes.library / "catalog.sqlite")
        self.show_folder.setEnabled(True)
        self.library.setText(
            self.tr("Library: {0}, in {1}").format(
                wording.size(sizes.catalog + sizes.models), wording.short_path(str(sizes.library))
            )
        )
        self.cache.setText(
            self.tr("What can be made again: {0} (thumbnails {1}, for copies {2}, for searching {3})").format(
                wording.size(sizes.thumbnails + sizes.features + sizes.neighbours),
                wording.size(sizes.thumbnails),
                wording.size(sizes.features),
                wording.size(sizes.neighbours),
            )
        )
