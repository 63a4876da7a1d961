"""Which albums would be made of groups, to be agreed to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from photo_finder.core.albums import Album, album_name_of
from photo_finder.core.grouping import PhotoGroup
from photo_finder.gui.agree_row import agree_row
from photo_finder.gui.groups.drafting import FolderLine
from photo_finder.gui.groups.folder_table import FolderTable
from photo_finder.gui.theme import GRID, room


class AlbumsDialog(QDialog):
    """Shows the albums; nothing has to be looked at for it."""

    def __init__(
        self, groups: Sequence[PhotoGroup], there: Sequence[Album], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make albums"))
        lines = lines_of(groups, there)
        albums = self.tr("%Ln album(s)", "", len(lines))
        photos = self.tr("%Ln photo(s) will be in {0}.", "", sum(line.photos for line in lines))
        self.headline = QLabel(photos.format(albums), self)
        self.headline.setProperty("role", "large")
        self.rest = QLabel(self.tr("No file is touched, and it can be undone."), self)
        self.rest.setProperty("role", "muted")
        self.table = FolderTable(self, first=self.tr("Album"))
        self.table.setAccessibleName(self.tr("Albums"))
        self.table.show_folders(lines)
        self.agree = QPushButton(self.tr("Make albums"), self)
        self._arrange()
        self.agree.setFocus()

    def _arrange(self) -> None:
        self.agree.setDefault(True)
        self.setMinimumWidth(room(64 * GRID, 0).width())
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.headline)
        column.addWidget(self.rest)
        column.addWidget(self.table, 1)
        column.addLayout(agree_row(self, self.agree, self.tr("Cancel")))


def lines_of(groups: Sequence[PhotoGroup], there: Sequence[Album]) -> tuple[FolderLine, ...]:
    """An album for each name, with how many photos come into it."""
    old = {album.name.casefold() for album in there}
    names: dict[str, str] = {}
    photos: dict[str, set[int]] = {}
    for group in groups:
        name = album_name_of(group.name)
        names.setdefault(name.casefold(), name)
        photos.setdefault(name.casefold(), set()).update(member.photo for member in group.members)
    return tuple(FolderLine(name, len(photos[key]), key not in old) for key, name in names.items())
