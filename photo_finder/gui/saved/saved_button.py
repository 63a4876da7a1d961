"""The button that saves what is asked, leads to all saved searches, and names the one that is shown."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from photo_finder.gui.icons import Icons, spaced
from photo_finder.gui.saved import words
from photo_finder.gui.saved.shelf import SavedShelf
from photo_finder.gui.theme import GRID, grown

_LONGEST = 18
"""Letters of a name on the button."""


class SavedButton(QToolButton):
    """A menu of saved searches.

    Attributes:
        opened, rename_wanted, forget_wanted: what is wanted of the search with this key.
        list_wanted: all of them are to be seen.
    """

    opened = Signal(str)
    rename_wanted = Signal(str)
    forget_wanted = Signal(str)
    list_wanted = Signal()

    def __init__(self, shelf: SavedShelf, save: QAction, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._save = shelf, save
        self._key = ""
        self.setProperty("role", "menu")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        icons.put(self, "bookmark", "muted", 16)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self.fill)
        shelf.changed.connect(self._name)
        self._name()
        self.fill()

    def show_key(self, key: str) -> None:
        """The search of this key is shown; empty: none of them."""
        self._key = key
        self._name()

    def _name(self) -> None:
        shown = self._shelf.get(self._key)
        name = self.tr("Saved") if shown is None else shown.name
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        self.setText(spaced(short.replace("&", "&&")))
        what = self.tr("Save this search, or go to one that is saved")
        self.setToolTip(what if shown is None else name)
        self.setAccessibleName(self.tr("Saved searches") if shown is None else name)
        self.setMaximumWidth(grown(24 * GRID))

    def fill(self) -> None:
        """Put together what can be done now."""
        menu = self.menu()
        menu.clear()
        menu.addAction(self._save)
        shown = self._shelf.get(self._key)
        if shown is not None:
            key = self._key
            menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self.rename_wanted.emit(key))
            menu.addAction(self.tr("Delete this search…")).triggered.connect(
                lambda: self.forget_wanted.emit(key)
            )
        if not self._shelf.searches:
            return
        menu.addSeparator()
        for search in self._shelf.searches:
            fresh = words.fresh(self._shelf.found(search.key))
            text = f"{search.name} ({fresh})" if fresh else search.name
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(search.key == self._key)
            action.triggered.connect(partial(self._open, search.key))
        menu.addSeparator()
        menu.addAction(self.tr("All saved searches")).triggered.connect(self.list_wanted)

    def _open(self, key: str, _checked: bool) -> None:
        self.opened.emit(key)
