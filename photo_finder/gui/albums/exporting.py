"""How an album leaves the program: as a folder of copies or links, or as a list."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from photo_finder.core.albums import Album, ExportWay
from photo_finder.core.folder_names import safe_part
from photo_finder.gui import wording
from photo_finder.gui.albums.keeping import AlbumKeeper
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.housekeeping import Housekeeping
from photo_finder.gui.menu_button import add_choice


class AlbumExport(QObject):
    """Asks where to, and lets it be done.

    Attributes:
        told: a sentence for the user.
        in_order: names in the folder begin with numbers that keep the album's order.
    """

    told = Signal(str)

    def __init__(self, keeper: AlbumKeeper, files: Housekeeping, choosers: Choosers, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper, self._files, self._choosers, self._parent = keeper, files, choosers, parent
        self.in_order = False

    def fill(self, menu: QMenu, album: Album) -> None:
        """The ways, as choices of a menu."""
        free = not self._files.acting
        ways: tuple[tuple[str, ExportWay], ...] = (
            (self.tr("Folder of copies…"), "copies"),
            (self.tr("Folder of hard links, which take no space…"), "hard links"),
            (self.tr("Folder of symbolic links…"), "symbolic links"),
        )
        for words, way in ways:
            add_choice(menu, words, partial(self.folder, album, way)).setEnabled(free)
        add_choice(menu, self.tr("List of files…"), partial(self.list, album))
        menu.addSeparator()
        add_choice(menu, self.tr("Number the names in a folder"), self._toggle_order, chosen=self.in_order)

    def _toggle_order(self) -> None:
        self.in_order = not self.in_order

    def folder(self, album: Album, way: ExportWay) -> None:
        """A folder in one that the user chooses."""
        title = self.tr("Choose where the folder “{0}” is to be made").format(wording.printable(album.name))
        into = self._choosers.destination(self._parent, title)
        if into is not None:
            self._files.export_album(album.id, into, way, in_order=self.in_order)

    def list(self, album: Album) -> None:
        """A file that the user chooses."""
        kinds = ";;".join(
            (
                self.tr("List of files ({0})").format("*.m3u8 *.m3u *.txt"),
                self.tr("Table ({0})").format("*.csv"),
                self.tr("For other programs ({0})").format("*.json"),
            )
        )
        name = f"{safe_part(album.name) or 'album'}.m3u8"
        file = self._choosers.target(self._parent, self.tr("Export the album"), name, kinds)
        if file is None:
            return
        self._keeper.export_list(album.id, file, lambda done: self._tell(Path(done.path)))

    def _tell(self, file: Path) -> None:
        self.told.emit(self.tr("The list was written into {0}.").format(wording.printable(file.name)))
