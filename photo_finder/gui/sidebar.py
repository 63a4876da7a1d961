"""The left side: places, and the watched folders with what can be done to them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.reports import Folder
from photo_finder.gui import wording
from photo_finder.gui.file_names import PATH
from photo_finder.gui.folder_tree import FolderTree, path_of
from photo_finder.gui.icons import Icons
from photo_finder.gui.side_line import AWAY, COUNT, ICON, KEY, SideList, line_height
from photo_finder.gui.theme import GRID, Theme, grown

WIDTH, NARROW_WIDTH = 27 * GRID, 21 * GRID


class Sidebar(QFrame):
    """Places and folders.

    Attributes:
        place_chosen: the key of a place.
        folder_chosen: the path of a folder (text).
        add_wanted: a folder is to be added.
        shown, grouped, updated, moved, removed: what is wanted of the folder with this path (text).
    """

    place_chosen = Signal(str)
    folder_chosen = Signal(PATH)
    add_wanted = Signal()
    shown = Signal(PATH)
    grouped = Signal(PATH)
    updated = Signal(PATH)
    moved = Signal(PATH)
    removed = Signal(PATH)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setObjectName("sidebar")
        self.places = SideList(theme, icons, self.tr("Places"), self)
        self.folders = FolderTree(theme, icons, self.tr("Folders"), self)
        self._arrange()
        self.places.itemClicked.connect(self._place_picked)
        self.places.itemActivated.connect(self._place_picked)
        self.folders.picked.connect(self._folder_picked)
        self.folders.customContextMenuRequested.connect(self._open_menu)
        theme.changed.connect(self.places.viewport().update)

    def by_tab(self) -> list[QWidget]:
        """What the keyboard reaches, from above."""
        return [self.places, self._add, self.folders]

    def _arrange(self) -> None:
        self.setMinimumWidth(grown(20 * GRID))
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID + 4, GRID, GRID)
        column.setSpacing(0)
        column.addWidget(self.places)
        column.addSpacing(2 * GRID)
        column.addLayout(self._folder_heading())
        column.addSpacing(4)
        column.addWidget(self.folders, 2)
        self._column = column

    def add_part(self, part: QWidget) -> None:
        """One more part, below the folders."""
        self._column.addWidget(part, 1)

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
        item.setData(KEY, key)
        item.setData(ICON, icon)
        self.places.setFixedHeight(self.places.count() * line_height() + 2)

    def set_count(self, key: str, count: int | None) -> None:
        """The number beside a place; None: none."""
        for row in range(self.places.count()):
            item = self.places.item(row)
            if item.data(KEY) == key:
                item.setData(COUNT, "" if count is None else wording.count(count))

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Other folders, or other counts; the chosen one stays chosen."""
        self.folders.show_folders(folders)

    def chosen_folder(self) -> str | None:
        """Path of the chosen folder."""
        return self.folders.chosen()

    def choose_folder(self, path: str) -> bool:
        """Mark a folder as the one that is shown, and no place. False: it lies in none that is watched."""
        there = self.folders.choose(path)
        if there:
            self.places.clearSelection()
        return there

    def show_place(self, key: str) -> None:
        """Mark a place as the one that is shown, and no folder."""
        self.folders.let_go()
        self.places.clearSelection()
        for row in range(self.places.count()):
            if self.places.item(row).data(KEY) == key:
                self.places.setCurrentRow(row)

    def show_folder(self, path: str) -> None:
        """Mark the folder that is shown; where that is none of these, the place of all photos."""
        if not path or not self.choose_folder(path):
            self.show_place("photos")

    def _place_picked(self, item: QListWidgetItem) -> None:
        self.folders.let_go()
        self.place_chosen.emit(str(item.data(KEY)))

    def _folder_picked(self, path: str) -> None:
        self.places.clearSelection()
        self.folder_chosen.emit(path)

    def _open_menu(self, where: QPoint) -> None:
        item = self.folders.itemAt(where)
        if item is not None and (menu := self.folder_menu(item)).actions():
            menu.popup(self.folders.viewport().mapToGlobal(where))

    def folder_menu(self, item: QTreeWidgetItem) -> QMenu:
        """What can be done to a folder."""
        path = path_of(item)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        watched, away = item.parent() is None, bool(item.data(0, AWAY))
        if not away:
            menu.addAction(self.tr("Show in file manager")).triggered.connect(lambda: self.shown.emit(path))
            menu.addAction(self.tr("Sort into folders…")).triggered.connect(lambda: self.grouped.emit(path))
        if watched and not away:
            menu.addAction(self.tr("Look for changes")).triggered.connect(lambda: self.updated.emit(path))
        if watched:
            menu.addAction(self.tr("It lies elsewhere now…")).triggered.connect(lambda: self.moved.emit(path))
            menu.addSeparator()
            menu.addAction(self.tr("Remove from library")).triggered.connect(lambda: self.removed.emit(path))
        return menu
