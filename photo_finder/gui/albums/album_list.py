"""The list of albums beside the photos: photos are dropped on it, albums are dragged within it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListWidgetItem, QWidget

from photo_finder.core.albums import Album
from photo_finder.gui import wording
from photo_finder.gui.grid.model import INTERNAL_MIME
from photo_finder.gui.icons import Icons
from photo_finder.gui.side_line import COUNT, ICON, KEY, SideList, line_height
from photo_finder.gui.theme import Theme

ALBUM_MIME = "application/x-photo-finder-album"
"""The id of an album that is dragged."""


class AlbumList(SideList):
    """Albums in the user's order.

    Attributes:
        opened: the album with this id is to be shown.
        renamed: a name was typed for the album with this id (id, text).
        moved: an album goes before another one (its id, the other's; empty: to the end).
        photos_dropped: photos were dropped on the album with this id, or with an empty id beside all
            (the widget that they come from, the dropped data's numbers, id).
        drop_row: the row on which photos would fall now, or -1.
    """

    opened = Signal(str)
    renamed = Signal(str, str)
    moved = Signal(str, str)
    photos_dropped = Signal(object, object, str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, QCoreApplication.translate("AlbumList", "Albums"), parent)
        self._theme = theme
        self.drop_row, self._line_row = -1, -1
        self.setMinimumHeight(line_height() + 2)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.itemClicked.connect(lambda item: self.opened.emit(str(item.data(KEY))))
        self.itemActivated.connect(lambda item: self.opened.emit(str(item.data(KEY))))
        self.itemChanged.connect(self._typed)
        theme.changed.connect(self.viewport().update)

    # --- what is shown -----------------------------------------------------------------

    def show_albums(self, albums: Sequence[Album], chosen: str | None) -> None:
        """Other albums, or others in them; the chosen one is marked."""
        self.blockSignals(True)  # nobody typed these names
        self.clear()
        for album in albums:
            self._add(album)
            if album.id == chosen:
                self.setCurrentRow(self.count() - 1)
        self.blockSignals(False)
        self.viewport().update()

    def _add(self, album: Album) -> None:
        item = QListWidgetItem(wording.printable(album.name), self)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setData(KEY, album.id)
        item.setData(ICON, "album")
        item.setData(COUNT, wording.count(len(album.photos)))
        item.setToolTip(wording.printable(album.name))
        spoken = self.tr("%Ln photo(s)", "", len(album.photos))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {spoken}")

    def key(self, row: int) -> str:
        """The id of the album in a row; empty if there is none."""
        item = self.item(row)
        return "" if item is None else str(item.data(KEY))

    def mark(self, key: str | None) -> None:
        """Mark the album that is shown; None: none is."""
        rows = (row for row in range(self.count()) if self.key(row) == key)
        self.clearSelection()
        row = next(rows, -1)
        if row >= 0:
            self.setCurrentRow(row)

    def edit_name(self, key: str) -> None:
        """Let the name of an album be typed over."""
        for row in range(self.count()):
            if self.key(row) == key:
                self.setCurrentRow(row)
                self.scrollToItem(self.item(row))
                self.editItem(self.item(row))

    def _typed(self, item: QListWidgetItem) -> None:
        self.renamed.emit(str(item.data(KEY)), item.text())

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Letters are shortcuts in the window."""

    # --- dragging ----------------------------------------------------------------------

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """What can be dropped."""
        return [ALBUM_MIME, INTERNAL_MIME]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:  # noqa: N802
        """The id of the dragged album."""
        carried = QMimeData()
        carried.setData(ALBUM_MIME, str(items[0].data(KEY)).encode())
        return carried

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Photos of ours and albums are welcome; the rest is for the window."""
        if any(event.mimeData().hasFormat(kind) for kind in self.mimeTypes()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Show where a drop would fall."""
        point = event.position().toPoint()
        if event.mimeData().hasFormat(ALBUM_MIME):
            self._aim(-1, self._gap(point))
        elif event.mimeData().hasFormat(INTERNAL_MIME):
            self._aim(self.indexAt(point).row(), -1)
        else:
            event.ignore()
            return
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """It went elsewhere."""
        self._aim(-1, -1)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell what fell where."""
        self._aim(-1, -1)
        point, data = event.position().toPoint(), event.mimeData()
        event.acceptProposedAction()
        if data.hasFormat(ALBUM_MIME):
            key = bytes(data.data(ALBUM_MIME).data()).decode()
            self.moved.emit(key, self.key(self._gap(point)))
        elif data.hasFormat(INTERNAL_MIME):
            carried = bytes(data.data(INTERNAL_MIME).data()).decode()
            photos = [int(part) for part in carried.split(",") if part]
            self.photos_dropped.emit(event.source(), photos, self.key(self.indexAt(point).row()))

    def _gap(self, point: QPoint) -> int:
        """The row before which an album would go; the number of rows for the end."""
        index = self.indexAt(point)
        if not index.isValid():
            return self.count()
        return index.row() + (point.y() > self.visualRect(index).center().y())

    def _aim(self, row: int, line: int) -> None:
        if (row, line) != (self.drop_row, self._line_row):
            self.drop_row, self._line_row = row, line
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the albums, and where a drop would fall."""
        super().paintEvent(event)
        if self.drop_row < 0 and self._line_row < 0:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        if self.drop_row >= 0:
            area = self.visualRect(self.model().index(self.drop_row, 0))
            painter.drawRoundedRect(area.adjusted(1, 2, -2, -2), 6, 6)
        else:
            height = self._line_height()
            painter.drawLine(4, height, self.viewport().width() - 4, height)
        painter.end()

    def _line_height(self) -> int:
        if self._line_row < self.count():
            return max(1, self.visualRect(self.model().index(self._line_row, 0)).top())
        last: QRect = self.visualRect(self.model().index(self.count() - 1, 0))
        return last.bottom() if self.count() else 1
