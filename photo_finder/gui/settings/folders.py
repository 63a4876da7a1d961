"""The library's folders in the settings: to add one, or to forget one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from photo_finder.core.reports import Folder
from photo_finder.gui import wording
from photo_finder.gui.file_names import PATH
from photo_finder.gui.theme import GRID, grown
from photo_finder.gui.wrapping_row import WrappingRow

_FOLDER = Qt.ItemDataRole.UserRole


class FoldersField(QWidget):
    """A list with two buttons.

    Attributes:
        add_wanted: a folder is to be chosen and added.
        remove_wanted: the folder of this path is to be watched no longer (text).
    """

    add_wanted = Signal()
    remove_wanted = Signal(PATH)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setFixedHeight(grown(12 * GRID))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSpacing(2)
        self.list.setAccessibleName(self.tr("Folders of photos"))
        self.add = QPushButton(self.tr("Add a folder…"), self)
        self.remove = QPushButton(self.tr("Remove from library…"), self)
        buttons = WrappingRow()
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.list)
        column.addLayout(buttons)
        self.add.clicked.connect(self.add_wanted)
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.remove.setEnabled(False)

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Show other ones."""
        self.list.clear()
        for folder in folders:
            photos = self.tr("%Ln photo(s)", "", folder.photos)
            away = " · " + self.tr("away") if folder.offline else ""
            item = QListWidgetItem(f"{wording.short_path(folder.path)} · {photos}{away}", self.list)
            item.setData(_FOLDER, folder)
            item.setToolTip(wording.printable(folder.path))
        self.remove.setEnabled(False)

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.remove_wanted.emit(item.data(_FOLDER).path)
