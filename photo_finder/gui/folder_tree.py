"""The folders of the sidebar: the watched ones, each with the folders inside it when it is opened.

Owns which one is marked, also while what lies inside a folder is still asked for. Must
not know the library: what is inside is asked for by a signal, and given.
"""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from photo_finder.core.reports import Folder
from photo_finder.gui import wording
from photo_finder.gui.file_names import PATH
from photo_finder.gui.icons import Icons
from photo_finder.gui.row_ground import show_hover
from photo_finder.gui.side_line import AWAY, COUNT, ICON, INDENT, Index, Line, line_height
from photo_finder.gui.theme import Theme

_FOLDER = AWAY + 1
_ALWAYS = QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator
_NEVER = QTreeWidgetItem.ChildIndicatorPolicy.DontShowIndicator


class FolderTree(QTreeWidget):
    """Folders with their number of photos. The other button of the mouse chooses nothing.

    Attributes:
        picked: the user chose the folder of this path (text).
        opened: what is inside the folder of this path (text) is to be given to ``show_inside``.
    """

    picked = Signal(PATH)
    opened = Signal(PATH)

    def __init__(self, theme: Theme, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked: str | None = None
        self.setItemDelegate(Line(theme, icons, self))
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumHeight(line_height() + 2)
        show_hover(self)
        self.itemClicked.connect(self._pick)
        self.itemActivated.connect(self._pick)
        self.itemExpanded.connect(self._unfolded)
        self.itemCollapsed.connect(self._folded)
        theme.changed.connect(self.viewport().update)

    # --- what is shown -----------------------------------------------------------------

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Other watched folders, or other counts; what is open stays open, what is marked stays marked."""
        self._fill(self.invisibleRootItem(), folders)
        self.setRootIsDecorated(any(folder.parted for folder in folders))
        self._ask([item for item in self._items() if item.isExpanded()])

    def show_inside(self, path: str, folders: Sequence[Folder]) -> None:
        """What lies right inside a folder."""
        item = self._item(path)
        if item is not None:
            self._fill(item, folders)

    def _fill(self, parent: QTreeWidgetItem, folders: Sequence[Folder]) -> None:
        """Rows that stay are not touched, so that they stay open."""
        before = [path_of(item) for item in _children(parent)]
        wanted = [folder.path for folder in folders]
        for item in _children(parent):
            if path_of(item) not in set(wanted):
                parent.removeChild(item)
        for row, folder in enumerate(folders):
            there = parent.child(row)
            if there is None or path_of(there) != folder.path:
                there = next((item for item in _children(parent) if path_of(item) == folder.path), None)
                if there is not None:
                    parent.removeChild(there)
                there = there or QTreeWidgetItem()
                parent.insertChild(row, there)
            self._show(there, folder)
        if before != wanted or not self.selectedItems():  # else the keyboard may be anywhere
            self._reveal()
        self._fit()

    def _ask(self, items: Sequence[QTreeWidgetItem]) -> None:
        for item in items:
            self.opened.emit(path_of(item))

    def _show(self, item: QTreeWidgetItem, folder: Folder) -> None:
        if item.data(0, _FOLDER) == folder:  # hundreds of folders that are as they were cost nothing
            return
        item.setData(0, _FOLDER, folder)
        shown = wording.printable(folder.path)
        item.setText(0, wording.printable(Path(folder.path).name) or shown)
        item.setData(0, ICON, "unplug" if folder.offline else "folder")
        item.setData(0, COUNT, wording.count(folder.photos))
        item.setData(0, AWAY, folder.offline)
        away = self.tr("{0}\nThis drive is away. Its photos can still be searched.").format(shown)
        item.setToolTip(0, away if folder.offline else shown)
        spoken = self.tr("%Ln photo(s)", "", folder.photos)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}, {spoken}")
        item.setChildIndicatorPolicy(_ALWAYS if folder.parted else _NEVER)

    def _fit(self) -> None:
        """As high as what is open, so that what is below comes next."""
        lines = sum(1 for _ in self._items())
        self.setMaximumHeight(max(1, lines) * line_height() + 2)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        """Those in sight, from above, but for scrolling."""
        item = self.topLevelItem(0)
        while item is not None:
            yield item
            item = self.itemBelow(item)

    def _item(self, path: str) -> QTreeWidgetItem | None:
        return next((item for item in self._items() if path_of(item) == path), None)

    # --- which is marked ---------------------------------------------------------------

    def chosen(self) -> str | None:
        """Path of the marked folder."""
        return self._marked

    def choose(self, path: str) -> bool:
        """Mark a folder, and open what it lies in. False: it lies in none of these."""
        top = any(_lies_in(path, path_of(item)) for item in _children(self.invisibleRootItem()))
        self._marked = path if top else None
        self._reveal()
        return top

    def let_go(self) -> None:
        """Mark none."""
        self._marked = None
        self._reveal()

    def _reveal(self) -> None:
        """Mark the row that is to be marked, or open what it lies in, as far as that is known."""
        marked = self._marked
        above = [item for item in self._items() if marked is not None and _lies_in(marked, path_of(item))]
        nearest = max(above, key=lambda item: len(path_of(item)), default=None)
        folded = nearest is not None and not nearest.isExpanded()
        if nearest is not None and (path_of(nearest) == marked or (folded and nearest.childCount())):
            self.setCurrentItem(nearest)  # what the user has folded away stays so
            return
        self.clearSelection()
        if nearest is not None and folded:
            nearest.setExpanded(True)

    def _pick(self, item: QTreeWidgetItem) -> None:
        self._marked = path_of(item)
        self.picked.emit(path_of(item))

    def _unfolded(self, item: QTreeWidgetItem) -> None:
        inside = [one for one in self._items() if _lies_in(path_of(one), path_of(item))]
        self._ask([one for one in inside if one.isExpanded()])
        self._reveal()
        self._fit()

    def _folded(self, _item: QTreeWidgetItem) -> None:
        self._reveal()
        self._fit()

    # --- Qt ----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Only what is clicked is shown, so only that is marked."""
        if event.button() is not Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: N802 - Qt's name
        """A line draws its own."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No wider than the sidebar."""
        return QSize(INDENT, self.maximumHeight())


def path_of(item: QTreeWidgetItem) -> str:
    """The path of the folder that a row shows."""
    folder: Folder = item.data(0, _FOLDER)
    return folder.path


def _children(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [item for row in range(parent.childCount()) if (item := parent.child(row)) is not None]


def _lies_in(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)
