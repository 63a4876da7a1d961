"""The part of the sidebar for albums: a heading with a button for a new one, and the list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from photo_finder.gui.albums.album_list import AlbumList
from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import GRID, Theme
from photo_finder.gui.whole_label import WholeLabel


class AlbumsPart(QWidget):
    """Albums, below the folders.

    Attributes:
        new_wanted: an album without photos is to be made.
        list: of the albums.
    """

    new_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = AlbumList(theme, icons, self)
        self.hint = WholeLabel(self.tr("Drag photos here to make an album of them."), self)
        self.add = QToolButton(self)
        self._arrange(icons)

    def _arrange(self, icons: Icons) -> None:
        label = QLabel(self.tr("Albums"), self)
        label.setProperty("role", "heading")
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(GRID, 0, GRID, 0)
        self.add.setProperty("role", "flat")
        self.add.setToolTip(self.tr("New album"))
        self.add.setAccessibleName(self.tr("New album"))
        icons.put(self.add, "plus", "muted")
        self.add.clicked.connect(self.new_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(GRID, 0, 0, 0)
        row.addWidget(label)
        row.addStretch()
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        # Takes what the folders leave, and asks for none of their room.
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def show_hint(self, *, shown: bool) -> None:
        """Say how albums come about, while there are none."""
        self.hint.setVisible(shown)
