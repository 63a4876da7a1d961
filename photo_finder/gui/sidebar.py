"""The left side: places, and the watched folders with what can be done to them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.reports import Folder
from photo_finder.gui import wording
from photo_finder.gui.icons import SIDE, Icons
from photo_finder.gui.theme import BODY, GRID, SMALL, Theme, font

_ICON = Qt.ItemDataRole.UserRole + 1
_COUNT = Qt.ItemDataRole.UserRole + 2
_KEY = Qt.ItemDataRole.UserRole + 3
_AWAY = Qt.ItemDataRole.UserRole + 4

_LINE = 4 * GRID
WIDTH, NARROW_WIDTH = 27 * GRID, 21 * GRID


class _Line(QStyledItemDelegate):
    """Icon, name cut in the middle, count at the right."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line."""
        return QSize(10 * GRID, _LINE + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line."""
        view = option.widget
        area: QRect = option.rect.adjusted(0, 1, 0, -1)
        selected = isinstance(view, QListWidget) and view.selectionModel().isSelected(index)
        focused = selected and view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, selected=selected, focused=focused)
        away = bool(index.data(_AWAY))
        self._words(painter, area, index, away=away, selected=selected)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, *, selected: bool, focused: bool) -> None:
        colours = self._theme.colours
        if selected:
            painter.setPen(QColor(colours.accent) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), 6, 6)

    def _words(
        self,
        painter: QPainter,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        away: bool,
        selected: bool,
    ) -> None:
        colours = self._theme.colours
        scale = painter.device().devicePixelRatioF()
        icon = self._icons.pixmap(str(index.data(_ICON)), "accent" if selected else "muted", SIDE, scale)
        painter.drawPixmap(QPoint(area.left() + GRID, area.center().y() - SIDE // 2 + 1), icon)
        inner = area.adjusted(GRID + SIDE + GRID, 0, -GRID, 0)
        counted = str(index.data(_COUNT) or "")
        painter.setFont(font(SMALL))
        painter.setPen(QColor(colours.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, counted)
        room = inner.width() - QFontMetrics(font(SMALL)).horizontalAdvance(counted) - GRID
        face = font(BODY, strong=selected)
        name = QFontMetrics(face).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(face)
        painter.setPen(QColor(colours.muted if away else colours.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)


class Sidebar(QFrame):
    """Places and folders.

    Attributes:
        place_chosen: the key of a place.
        folder_chosen: the path of a folder (text).
        add_wanted: a folder is to be added.
        shown, grouped, updated, moved, removed: what is wanted of the folder with this path (text).
    """

    place_chosen = Signal(str)
    folder_chosen = Signal(str)
    add_wanted = Signal()
    shown = Signal(str)
    grouped = Signal(str)
    updated = Signal(str)
    moved = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setObjectName("sidebar")
        self.places = self._list(theme, self.tr("Places"))
        self.folders = self._list(theme, self.tr("Folders"))
        self._arrange()
        self.places.itemClicked.connect(self._place_picked)
        self.places.itemActivated.connect(self._place_picked)
        self.folders.itemClicked.connect(self._folder_picked)
        self.folders.itemActivated.connect(self._folder_picked)
        self.folders.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.folders.customContextMenuRequested.connect(self._open_menu)
        theme.changed.connect(self.places.viewport().update)
        theme.changed.connect(self.folders.viewport().update)

    def by_tab(self) -> list[QWidget]:
        """What the keyboard reaches, from above."""
        return [self.places, self._add, self.folders]

    def _list(self, theme: Theme, name: str) -> QListWidget:
        made = QListWidget(self)
        made.setItemDelegate(_Line(theme, self._icons, made))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(name)
        made.setUniformItemSizes(True)
        return made

    def _arrange(self) -> None:
        self.setMinimumWidth(20 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID + 4, GRID, GRID)
        column.setSpacing(0)
        column.addWidget(self.places)
        column.addSpacing(2 * GRID)
        column.addLayout(self._folder_heading())
        column.addSpacing(4)
        column.addWidget(self.folders, 1)

    def _folder_heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(GRID, 0, 0, 0)
        label = QLabel(self.tr("Folders"), self)
        label.setProperty("role", "heading")
        add = self._add = QToolButton(self)
        add.setProperty("role", "flat")
        add.setToolTip(self.tr("Add a folder of photos"))
        add.setAccessibleName(self.tr("Add a folder of photos"))
        self._icons.put(add, "folder-plus", "muted")
        add.clicked.connect(self.add_wanted)
        row.addWidget(label)
        row.addStretch()
        row.addWidget(add)
        return row

    def add_place(self, key: str, name: str, icon: str) -> None:
        """One more place of the window."""
        item = QListWidgetItem(name, self.places)
        item.setData(_KEY, key)
        item.setData(_ICON, icon)
        self.places.setFixedHeight(self.places.count() * (_LINE + 2) + 2)

    def set_count(self, key: str, count: int | None) -> None:
        """The number beside a place; None: none."""
        for row in range(self.places.count()):
            item = self.places.item(row)
            if item.data(_KEY) == key:
                item.setData(_COUNT, "" if count is None else wording.count(count))

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Other folders, or other counts; the chosen one stays chosen."""
        chosen = self.chosen_folder()
        self.folders.clear()
        for folder in folders:
            self._add_folder(folder)
            if folder.path == chosen:
                self.folders.setCurrentRow(self.folders.count() - 1)

    def _add_folder(self, folder: Folder) -> None:
        shown = wording.printable(folder.path)
        item = QListWidgetItem(wording.printable(Path(folder.path).name) or shown, self.folders)
        item.setData(_KEY, folder.path)
        item.setData(_ICON, "unplug" if folder.offline else "folder")
        item.setData(_COUNT, wording.count(folder.photos))
        item.setData(_AWAY, folder.offline)
        away = self.tr("{0}\nThis drive is away. Its photos can still be searched.").format(shown)
        item.setToolTip(away if folder.offline else shown)
        spoken = self.tr("%Ln photo(s)", "", folder.photos)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {spoken}")

    def chosen_folder(self) -> str | None:
        """Path of the chosen folder."""
        items = self.folders.selectedItems()
        return str(items[0].data(_KEY)) if items else None

    def choose_folder(self, path: str) -> bool:
        """Mark a folder as the one that is shown, and no place. False: it is not there."""
        for row in range(self.folders.count()):
            if self.folders.item(row).data(_KEY) == path:
                self.places.clearSelection()
                self.folders.setCurrentRow(row)
                return True
        return False

    def show_place(self, key: str) -> None:
        """Mark a place as the one that is shown, and no folder."""
        self.folders.clearSelection()
        for row in range(self.places.count()):
            if self.places.item(row).data(_KEY) == key:
                self.places.setCurrentRow(row)

    def show_folder(self, path: str) -> None:
        """Mark the folder that is shown; where that is none of these, the place of all photos."""
        for row in range(self.folders.count()):
            if self.folders.item(row).data(_KEY) == path:
                self.places.clearSelection()
                self.folders.setCurrentRow(row)
                return
        self.show_place("photos")

    def _place_picked(self, item: QListWidgetItem) -> None:
        self.folders.clearSelection()
        self.place_chosen.emit(str(item.data(_KEY)))

    def _folder_picked(self, item: QListWidgetItem) -> None:
        self.places.clearSelection()
        self.folder_chosen.emit(str(item.data(_KEY)))

    def _open_menu(self, where: QPoint) -> None:
        item = self.folders.itemAt(where)
        if item is not None:
            self.folder_menu(item).popup(self.folders.viewport().mapToGlobal(where))

    def folder_menu(self, item: QListWidgetItem) -> QMenu:
        """What can be done to a folder."""
        path = str(item.data(_KEY))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not item.data(_AWAY):
            menu.addAction(self.tr("Show in file manager")).triggered.connect(lambda: self.shown.emit(path))
            menu.addAction(self.tr("Sort into folders…")).triggered.connect(lambda: self.grouped.emit(path))
            menu.addAction(self.tr("Look for changes")).triggered.connect(lambda: self.updated.emit(path))
        menu.addAction(self.tr("It lies elsewhere now…")).triggered.connect(lambda: self.moved.emit(path))
        menu.addSeparator()
        menu.addAction(self.tr("Remove from library")).triggered.connect(lambda: self.removed.emit(path))
        return menu
