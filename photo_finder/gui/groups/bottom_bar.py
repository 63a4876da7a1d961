"""``Make 12 folders in [Sorted ▾] move 431 photos, leave 97 where they are.`` and Apply."""

import os
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)

from photo_finder.core.grouping import GroupPlan
from photo_finder.gui import wording
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.icons import Icons
from photo_finder.gui.menu_button import MenuButton, add_choice
from photo_finder.gui.theme import GRID
from photo_finder.gui.wrapping_row import WrappingRow

Way = Literal["move", "copy", "albums"]
"""How a plan is carried out."""


class BottomBar(QFrame):
    """Says what applying would do.

    Attributes:
        into_wanted: the folders are to be in this folder (a Path).
        carry: how the plan is carried out.
        apply: the button.
    """

    into_wanted = Signal(object)

    def __init__(self, choosers: Choosers, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selectionBar")
        self._choosers = choosers
        self.into: Path | None = None
        self.carry: Way = "move"
        self._free = True
        self._folders, self._photos, self._going, self._staying = 0, 0, 0, 0
        self.before, self.after, self.left = QLabel(self), QLabel(self), QLabel(self)
        self.where = MenuButton(self._fill_where, icons, self)
        self.way = MenuButton(self._fill_way, icons, self)
        self.apply = QPushButton(self.tr("Apply…"), self)
        self._arrange()
        self._tell()

    def _arrange(self) -> None:
        self.apply.setProperty("role", "primary")
        row = WrappingRow(GRID, self)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        for part in (self.before, self.where, self.after, self.left):
            row.addWidget(part)
        row.add_gap()
        for button in (self.way, self.apply):
            row.addWidget(button)

    def show_plan(self, plan: GroupPlan | None, into: Path | None) -> None:
        """Tell of another plan; without ``into`` it must be chosen where the folders are to be."""
        self.into = into
        self._folders = self._photos = self._going = self._staying = 0
        if plan is not None:
            self._folders = len({group.name.casefold() for group in plan.groups})
            self._photos, self._going = sum(len(group.members) for group in plan.groups), plan.files
            self._staying = sum(len(member.files) for member in plan.ungrouped)
        self._tell()

    def choose_into(self) -> None:
        """Ask where they are to be."""
        folder = self._choosers.destination(self, self.tr("Choose where the folders are to be made"))
        if folder is not None:
            self.into_wanted.emit(folder)

    def _fill_where(self, menu: QMenu) -> None:
        if self.into is not None:
            add_choice(menu, wording.short_path(os.fspath(self.into)), lambda: None, chosen=True)
        add_choice(menu, self.tr("Another folder…"), self.choose_into)

    def _fill_way(self, menu: QMenu) -> None:
        ways: tuple[tuple[str, Way], ...] = (
            (self.tr("Move files"), "move"),
            (self.tr("Copy files, and leave all where they are"), "copy"),
            (self.tr("Make albums, and touch no file"), "albums"),
        )
        for words, way in ways:
            add_choice(menu, words, partial(self.choose_way, way), chosen=self.carry == way)

    def choose_way(self, way: Way) -> None:
        """The plan is to be carried out so."""
        self.carry = way
        self._tell()

    def _tell(self) -> None:
        albums = self.carry == "albums"
        self.where.setHidden(albums)
        self.before.setText(
            self.tr("Make %Ln album(s)", "", self._folders)
            if albums
            else self.tr("Make %Ln folder(s) in", "", self._folders)
        )
        into = self.into
        self.where.setText(self.tr("Choose a folder…") if into is None else _short(into))
        self.where.setToolTip("" if into is None else wording.printable(os.fspath(into)))
        self.where.setAccessibleName(self.tr("Where the folders are made: {0}").format(self.where.text()))
        words = {"move": self.tr("Move files"), "copy": self.tr("Copy files"), "albums": self.tr("Albums")}
        self.way.setText(words[self.carry])
        self.after.setText(self._rest())
        self.left.setText(self.tr("leave %Ln where they are.", "", self._staying))
        self.left.setVisible(self.carry == "move" and self._staying > 0)
        self.enable(free=self._free)

    def _rest(self) -> str:
        if self.carry == "albums":
            return self.tr("of %Ln photo(s). No file is touched.", "", self._photos)
        if self.carry == "copy":
            return self.tr("and copy %Ln photo(s) there.", "", self._going)
        if not self._staying:
            return self.tr("and move %Ln photo(s) there.", "", self._going)
        return self.tr("and move %Ln photo(s) there,", "", self._going)

    def enable(self, *, free: bool) -> None:
        """Whether nothing else is being done to files."""
        self._free = free
        self.apply.setEnabled(free and self._going > 0)


def _short(folder: Path) -> str:
    """The folder and the one that it is in."""
    return wording.printable(os.path.join(*folder.parts[-2:])) if len(folder.parts) > 1 else str(folder)
