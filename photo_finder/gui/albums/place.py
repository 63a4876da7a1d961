"""The place of one album: its photos in its own order, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.albums import Album, AlbumPhotos
from photo_finder.gui import wording
from photo_finder.gui.albums.grid import AlbumView
from photo_finder.gui.elided_label import ElidedLabel
from photo_finder.gui.empty_page import EmptyTiles
from photo_finder.gui.grid.model import PhotoModel, Section
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.icons import Icons
from photo_finder.gui.menu_button import MenuButton
from photo_finder.gui.message_page import message_page
from photo_finder.gui.place import GridPlace
from photo_finder.gui.theme import GRID, Theme


class AlbumPlace(GridPlace):
    """Shows an album.

    Attributes:
        album: that is shown.
        export_filled: the menu of ways to export is to be filled (a QMenu).
    """

    export_filled = Signal(object)
    view: AlbumView

    def __init__(
        self, store: PhotoStore, theme: Theme, icons: Icons, take_out: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(store, theme, icons, captions=False, kinds=(PhotoModel, AlbumView), parent=parent)
        self.album: Album | None = None
        self._photos: AlbumPhotos | None = None
        self.title, self.facts = ElidedLabel(self), ElidedLabel(self)
        self.rename = QPushButton(self.tr("Rename"), self)
        self.delete = QPushButton(self.tr("Delete"), self)
        self.export = MenuButton(self._fill, icons, self)
        self._empty = QLabel(self)
        self._tiles = EmptyTiles(theme, icons, self, icon="album")
        self._pages = QStackedWidget(self)
        self._arrange()
        self.view.addAction(take_out)

    def _arrange(self) -> None:
        self.view.setAccessibleName(self.tr("Photos of the album"))
        self.setFocusProxy(self.view)
        self.title.setProperty("role", "large")
        self.facts.setProperty("role", "muted")
        self.export.setText(self.tr("Export"))
        self._pages.addWidget(self.view)
        self._pages.addWidget(message_page(self._empty, (), self._tiles, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._pages, 1)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(GRID)
        row.addLayout(words, 1)
        for button in (self.rename, self.export, self.delete):
            row.addWidget(button)
        return row

    def _fill(self, menu: QMenu) -> None:
        self.export_filled.emit(menu)

    def show_album(self, album: Album) -> None:
        """Name an album; its photos come when the library has told them."""
        if self.album is None or self.album.id != album.id:
            self._photos = None
            self.view.verticalScrollBar().setValue(0)
        self.album = album
        self.title.set_text(wording.printable(album.name))

    def show_members(self, photos: AlbumPhotos) -> None:
        """These are the photos of the album; what was selected and still is there stays selected."""
        self._photos = photos
        count = len(photos.ids)
        self.show_photos(photos.ids, (Section(self.tr("Photos"), count),) if count else ())
        self.facts.set_text(self._told(photos))
        self._empty.setText(self._why_empty(photos))
        self._pages.setCurrentIndex(0 if count else 1)
        self.export.setEnabled(count > 0)
        self.view.chosen.emit()  # what was selected may be gone

    def _told(self, photos: AlbumPhotos) -> str:
        parts = [self.tr("%Ln photo(s)", "", len(photos.ids))]
        if photos.missing:
            parts.append(self.tr("%Ln more are in no file of the library now", "", photos.missing))
        return " · ".join(parts)

    def _why_empty(self, photos: AlbumPhotos) -> str:
        if photos.missing:
            return self.tr("The photos of this album are in no file of the library now.")
        return self.tr(
            "This album is empty. Drag photos onto its name, or choose “Add to an album…” on them."
        )

    @property
    def photos(self) -> AlbumPhotos | None:
        """The photos, once they are there."""
        return self._photos

    def stop_at(self, row: int) -> int | None:
        """The photo in a row, or the next one behind it that is not selected; None: there is none."""
        for run in self.view.selected_runs():
            if row in run:  # among themselves they keep their order
                row = run.stop
        return self.model.photo_id(row) if row < self.model.rowCount() else None
