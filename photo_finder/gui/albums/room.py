"""Joins the albums' parts: the list in the sidebar, the place of one, adding photos, exporting.

The window knows this one alone.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from photo_finder.core.albums import Album, AlbumPhotos, Change
from photo_finder.core.errors import UsageError
from photo_finder.core.folder_names import apart
from photo_finder.gui import wording
from photo_finder.gui.actions import Actions
from photo_finder.gui.albums.choose_dialog import ChooseDialog
from photo_finder.gui.albums.exporting import AlbumExport
from photo_finder.gui.albums.keeping import AlbumKeeper
from photo_finder.gui.albums.place import AlbumPlace
from photo_finder.gui.albums.sidebar_part import AlbumsPart
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.grid.view import GridView
from photo_finder.gui.housekeeping import Housekeeping
from photo_finder.gui.icons import Icons
from photo_finder.gui.menu_button import add_choice
from photo_finder.gui.place import GridPlace, all_chosen
from photo_finder.gui.session import Session
from photo_finder.gui.theme import Theme


class AlbumRoom(QObject):
    """Albums in the window.

    Attributes:
        opened: the place of an album is to be shown.
        closed: the album that was shown is there no more.
        told: a sentence for the user.
        done: a sentence on what was done, which can be undone.
    """

    opened = Signal()
    closed = Signal()
    told = Signal(str)
    done = Signal(str)

    def __init__(
        self,
        keeper: AlbumKeeper,
        files: Housekeeping,
        acts: Actions,
        *,
        session: Session,
        store: PhotoStore,
        theme: Theme,
        icons: Icons,
        choosers: Choosers,
        shown: Callable[[], GridPlace],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.keeper, self._acts, self._session, self._shown = keeper, acts, session, shown
        self._window = parent
        self.part = AlbumsPart(theme, icons)
        self.place = AlbumPlace(store, theme, icons, acts.take_out_of_album)
        self.export = AlbumExport(keeper, files, choosers, parent)
        self._connect()
        self._show()

    def _connect(self) -> None:
        keeper, albums, place = self.keeper, self.part.list, self.place
        keeper.changed.connect(self._show)
        self.part.new_wanted.connect(lambda: self.make([]))
        albums.opened.connect(self.open)
        albums.renamed.connect(keeper.rename)
        albums.moved.connect(lambda key, before: keeper.place(key, before or None))
        albums.photos_dropped.connect(self._drop)
        albums.customContextMenuRequested.connect(self._open_menu)
        place.view.put.connect(self._put)
        place.rename.clicked.connect(lambda: self._rename(place.album))
        place.delete.clicked.connect(lambda: self._delete(place.album))
        place.export_filled.connect(self._fill_export)
        self.export.told.connect(self.told)
        self._acts.add_to_album.triggered.connect(self.ask)
        self._acts.take_out_of_album.triggered.connect(self.take_out)

    # --- what is shown -----------------------------------------------------------------

    def refresh(self) -> None:
        """Show what there is now."""
        self.keeper.refresh()
        if self.place.isVisible():
            self._show_photos()

    def _show(self) -> None:
        """Other albums, or others in them."""
        shown = self.place.album
        now = None if shown is None else self.keeper.album(shown.id)
        if shown is not None and now is None:
            self.place.album = None
            if self.place.isVisible():
                self.closed.emit()
        chosen = now.id if now is not None and self.place.isVisible() else None
        self.part.list.show_albums(self.keeper.albums, chosen)
        self.part.show_hint(shown=not self.keeper.albums)
        if now is not None:
            self.place.show_album(now)
            if now is not shown:
                self._show_photos()

    def _show_photos(self) -> None:
        album = self.place.album
        if album is None or not self._session.is_open:
            return

        def take(photos: AlbumPhotos) -> None:
            if self.place.album is not None and self.place.album.id == album.id:
                self.place.show_members(photos)

        def failed(error: Exception) -> None:
            if not isinstance(error, UsageError):  # then it was deleted meanwhile, and the list will tell
                self._session.report(error)

        self.keeper.photos(album.id, take, failed)

    @property
    def shown(self) -> str | None:
        """The key of the album that is shown."""
        album = self.place.album
        return album.id if album is not None and not self.place.isHidden() else None

    def open(self, key: str) -> None:
        """Show an album."""
        album = self.keeper.album(key)
        if album is None:
            return
        self.place.show_album(album)
        self._show_photos()
        self.opened.emit()
        self.part.list.mark(key)

    def follow(self) -> None:
        """Another place is shown, or this one: the list marks the album that is shown."""
        album = self.place.album
        self.part.list.mark(album.id if album is not None and self.place.isVisible() else None)

    def enable(self) -> None:
        """Only what would do something can be done."""
        place, is_open = self._shown(), self._session.is_open
        chosen = is_open and place.isVisible() and place.leading_row() >= 0
        self._acts.add_to_album.setEnabled(chosen)
        self._acts.take_out_of_album.setVisible(place is self.place)
        self._acts.take_out_of_album.setEnabled(chosen and place is self.place)
        self.part.add.setEnabled(is_open)

    # --- adding ------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask into which album the chosen photos go."""
        photos = all_chosen(self._shown().view)
        if not photos:
            return
        dialog = ChooseDialog(self.keeper.albums, len(photos), self._window)
        dialog.chosen.connect(lambda name: self.keeper.fill(name, photos, self._tell_added))
        dialog.open()
        dialog.field.setFocus()

    def _drop(self, source: object, carried: Sequence[int], key: str) -> None:
        """Photos fell on an album, or beside all; a drag carries the first ones alone."""
        photos = all_chosen(source) if isinstance(source, GridView) else list(carried)
        if key:
            self.keeper.add(key, photos, self._tell_added)
        else:
            self.make(photos)

    def make(self, photos: Sequence[int]) -> None:
        """A new album of photos, whose name can be typed at once."""
        (name,) = apart([self.tr("New album")], [album.name for album in self.keeper.albums])

        def made(change: Change) -> None:
            for album in change.made:
                if isValid(self.part.list):
                    self.part.list.edit_name(album.id)

        self.keeper.fill(name, photos, made)

    def _tell_added(self, change: Change) -> None:
        before = {album.id: album.photos for album in change.before.albums}
        for album in change.touched:
            count = len(album.photos) - len(before.get(album.id, ()))
            told = self.tr("%Ln photo(s) added to {0}.", "", count)
            self.done.emit(told.format(wording.printable(album.name)))
        if not change.touched:
            self.told.emit(self.tr("These photos are in the album already."))

    # --- what an album can have done to it ---------------------------------------------

    def take_out(self) -> None:
        """The chosen photos are in the shown album no more."""
        album, photos, chosen = self.place.album, self.place.photos, all_chosen(self.place.view)
        if album is None or photos is None or not chosen or not self.place.isVisible():
            return

        def told(change: Change) -> None:
            count = len(album.photos) - len(change.after.album(album.id).photos)
            words = self.tr("%Ln photo(s) taken out of {0}; no file was touched.", "", count)
            self.done.emit(words.format(wording.printable(album.name)))

        self.keeper.take_out(album.id, photos, chosen, told)

    def _put(self, row: int) -> None:
        """The chosen photos go before the one of a row."""
        album, photos, chosen = self.place.album, self.place.photos, all_chosen(self.place.view)
        if album is not None and photos is not None and chosen:
            self.keeper.reorder(album.id, photos, chosen, self.place.stop_at(row))

    def _rename(self, album: Album | None) -> None:
        if album is not None:
            self.part.list.edit_name(album.id)

    def _delete(self, album: Album | None) -> None:
        if album is None:
            return
        words = self.tr("The album {0} is deleted; no photo is.").format(wording.printable(album.name))
        self.keeper.delete(album.id, lambda _change: self.done.emit(words))

    def _fill_export(self, menu: QMenu) -> None:
        if self.place.album is not None:
            self.export.fill(menu, self.place.album)

    def _open_menu(self, where: QPoint) -> None:
        key = self.part.list.key(self.part.list.indexAt(where).row())
        album = self.keeper.album(key)
        if album is not None:
            self.album_menu(album).popup(self.part.list.viewport().mapToGlobal(where))

    def album_menu(self, album: Album) -> QMenu:
        """What can be done to an album."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_choice(menu, self.tr("Rename"), lambda: self._rename(album))
        keys = [each.id for each in self.keeper.albums]
        row = keys.index(album.id)
        up = add_choice(menu, self.tr("Move up"), lambda: self.keeper.place(album.id, keys[row - 1]))
        up.setEnabled(row > 0)
        below = keys[row + 2] if row + 2 < len(keys) else None
        down = add_choice(menu, self.tr("Move down"), lambda: self.keeper.place(album.id, below))
        down.setEnabled(row + 1 < len(keys))
        self.export.fill(menu.addMenu(self.tr("Export")), album)
        menu.addSeparator()
        add_choice(menu, self.tr("Delete"), lambda: self._delete(album))
        return menu
