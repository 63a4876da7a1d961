"""Which album photos go into: typed or picked, and made if it is not there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.albums import Album
from photo_finder.gui import wording
from photo_finder.gui.agree_row import agree_row
from photo_finder.gui.theme import GRID, grown, room

_KEY = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ChooseDialog(QDialog):
    """Asks for an album.

    Attributes:
        chosen: the name of the album; it need not be there.
    """

    chosen = Signal(str)

    def __init__(self, albums: Sequence[Album], photos: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add to an album"))
        self._albums = albums
        self.headline = QLabel(self.tr("Add %Ln photo(s) to an album", "", photos), self)
        self.field = QLineEdit(self)
        self.list = QListWidget(self)
        self.agree = QPushButton(self.tr("Add"), self)
        self._arrange()
        self.field.textChanged.connect(self._filter)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.list.itemClicked.connect(lambda _item: self._enable())
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self._filter("")

    def _arrange(self) -> None:
        self.headline.setProperty("role", "large")
        self.field.setPlaceholderText(self.tr("Name of an album, new or old"))
        self.field.setAccessibleName(self.tr("Name of an album, new or old"))
        self.field.installEventFilter(self)
        self.list.setAccessibleName(self.tr("Albums"))
        self.list.setMinimumHeight(24 * GRID)
        self.agree.setDefault(True)
        self.setMinimumWidth(room(48 * GRID, 0).width())
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for part in (self.headline, self.field, self.list):
            column.addWidget(part)
        column.addLayout(agree_row(self, self.agree, self.tr("Cancel")))

    def _filter(self, typed: str) -> None:
        """Show the albums that have what is typed in their names; first, a new one of that name."""
        wanted = " ".join(typed.split())
        self.list.clear()
        fit = [album for album in self._albums if wanted.casefold() in album.name.casefold()]
        same = [album for album in fit if album.name.casefold() == wanted.casefold()]
        for album in [*same, *(album for album in fit if album not in same)]:
            self._add(wording.printable(album.name), album.name)
        if wanted and not same:
            self._add(self.tr("New album “{0}”").format(wanted), wanted)
        if self.list.count():
            self.list.setCurrentRow(self.list.count() - 1 if wanted and not same and not fit else 0)
        self._enable()

    def _add(self, shown: str, name: str) -> None:
        item = QListWidgetItem(shown, self.list)
        item.setSizeHint(QSize(0, grown(3 * GRID + 4)))
        item.setData(_KEY, name)

    def _enable(self) -> None:
        self.agree.setEnabled(self.list.currentItem() is not None)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrows in the field walk through the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            step = -1 if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_PageUp) else 1
            row = self.list.currentRow() + step
            self.list.setCurrentRow(min(max(0, row), self.list.count() - 1))
            return True
        return False

    def accept(self) -> None:
        """Tell the album, once there is one."""
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(str(item.data(_KEY)))
            super().accept()
