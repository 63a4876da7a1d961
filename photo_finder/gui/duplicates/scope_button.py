"""``All files ▾``: which files are compared, and from what size on groups are shown."""

import os
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from photo_finder.core.duplicates import Scope
from photo_finder.gui import wording
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.icons import Icons
from photo_finder.gui.menu_button import MenuButton, add_choice

SIZES = (0, 1 << 20, 10 << 20, 100 << 20)
"""Least sizes that are offered, in bytes."""


class ScopeButton(MenuButton):
    """Holds the scope and the least size.

    Attributes:
        changed: another one is wanted.
    """

    changed = Signal()

    def __init__(self, choosers: Choosers, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self._fill, icons, parent)
        self._choosers = choosers
        self.scope = Scope()
        self.least_bytes = 0
        self._tell()

    @property
    def limits(self) -> bool:
        """Whether something may be hidden by it."""
        return self.scope != Scope() or self.least_bytes > 0

    def show_all(self) -> None:
        """Compare everything, show everything."""
        self._take(Scope(), 0)

    def _fill(self, menu: QMenu) -> None:
        scope = self.scope
        menu.addSection(self.tr("Compare"))
        add_choice(menu, self.tr("All files"), lambda: self._scope(Scope()), chosen=scope == Scope())
        add_choice(menu, self.tr("Only files in a folder…"), self._only_in, chosen=scope.folder is not None)
        add_choice(
            menu,
            self.tr("Never files of one folder with each other…"),
            self._not_within,
            chosen=bool(scope.not_within),
        )
        add_choice(
            menu,
            self.tr("Only with an archive, which stays as it is…"),
            self._against,
            chosen=scope.against is not None,
        )
        menu.addSection(self.tr("Show"))
        for size in SIZES:
            add_choice(menu, self._size(size), partial(self._least, size), chosen=size == self.least_bytes)

    def _size(self, least: int) -> str:
        if not least:
            return self.tr("Groups of any size")
        return self.tr("Groups with more than {0} to free").format(wording.size(least))

    # --- what is chosen ----------------------------------------------------------------

    def _only_in(self) -> None:
        folder = self._choosers.folder(self)
        if folder is not None:
            self._scope(replace(self.scope, folder=folder))

    def _not_within(self) -> None:
        folder = self._choosers.folder(self)
        if folder is not None:
            self._scope(replace(self.scope, not_within=(folder,)))

    def _against(self) -> None:
        folder = self._choosers.folder(self)
        if folder is not None:
            self._scope(replace(self.scope, against=folder))

    def _scope(self, scope: Scope) -> None:
        self._take(scope, self.least_bytes)

    def _least(self, size: int) -> None:
        self._take(self.scope, size)

    def _take(self, scope: Scope, least_bytes: int) -> None:
        if (scope, least_bytes) != (self.scope, self.least_bytes):
            self.scope, self.least_bytes = scope, least_bytes
            self._tell()
            self.changed.emit()

    def _tell(self) -> None:
        parts = self._in_words()
        if self.least_bytes:
            parts.append(self.tr("over {0}").format(wording.size(self.least_bytes)))
        self.setText(", ".join(parts) or self.tr("All files"))
        self.setAccessibleName(self.tr("Compared files: {0}").format(self.text()))
        self.setToolTip("\n".join(_folders(self.scope)))

    def _in_words(self) -> list[str]:
        scope, parts = self.scope, []
        if scope.folder is not None:
            parts.append(self.tr("in {0}").format(_name(scope.folder)))
        if scope.not_within:
            parts.append(self.tr("not within {0}").format(_name(scope.not_within[0])))
        if scope.against is not None:
            parts.append(self.tr("with {0}").format(_name(scope.against)))
        return parts


def _name(folder: Path) -> str:
    return wording.printable(folder.name or os.fspath(folder))


def _folders(scope: Scope) -> list[str]:
    named = (scope.folder, *scope.not_within, scope.against)
    return [wording.printable(os.fspath(folder)) for folder in named if folder is not None]
