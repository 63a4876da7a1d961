"""What folders are called, how small and how deep they may be, and which photos are left alone."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMenu, QWidget

from photo_finder.gui import wording
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.groups.wishes import Wishes
from photo_finder.gui.icons import Icons
from photo_finder.gui.menu_button import MenuButton, add_choice

BY_MONTH, BY_DATES = "{year}/{month}/{dates} {what}", "{dates} {what}"
EXAMPLE = "{year}/{start:%m-%d} {place}"
LEAST, DEEPEST = (2, 3, 5, 10, 20), (1, 2, 3)


class OptionsButton(MenuButton):
    """``Options ▾``; not for folders that are there already."""

    def __init__(
        self, wishes: Wishes, choosers: Choosers, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(self._fill, icons, parent)
        self._wishes, self._choosers = wishes, choosers
        self.setText(self.tr("Options"))
        wishes.told.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        self.setVisible(self._wishes.query.like is None)

    def _fill(self, menu: QMenu) -> None:
        for old in menu.findChildren(QMenu):  # clearing a menu leaves those in it
            old.deleteLater()
        query, number = self._wishes.query, QLocale().toString
        self._fill_names(menu.addMenu(self.tr("Names of folders")))
        least = menu.addMenu(self.tr("Photos of a group at least"))
        for count in LEAST:
            ask = partial(self._wishes.ask_least, count)
            add_choice(least, number(count), ask, chosen=count == query.least)
        deepest = menu.addMenu(self.tr("Folders in one another at most"))
        for count in DEEPEST:
            ask = partial(self._wishes.ask_deepest, count)
            add_choice(deepest, number(count), ask, chosen=count == query.deepest)
        menu.addSeparator()
        add_choice(menu, self.tr("Leave a folder alone…"), self._leave_alone)
        for folder in query.untouched:
            words = self.tr("Left alone: {0}").format(wording.short_path(str(folder)))
            others = tuple(each for each in query.untouched if each != folder)
            add_choice(menu, words, partial(self._wishes.ask_untouched, others), chosen=True)

    def _fill_names(self, menu: QMenu) -> None:
        name = self._wishes.query.name
        ways = (
            (self.tr("Year, then dates and place"), None),
            (self.tr("Year, month, then dates and place"), BY_MONTH),
            (self.tr("Dates and place"), BY_DATES),
        )
        for words, template in ways:
            add_choice(menu, words, partial(self._wishes.ask_name, template), chosen=name == template)
        if name not in {template for _words, template in ways}:
            add_choice(menu, str(name).replace("&", "&&"), lambda: None, chosen=True)
        add_choice(menu, self.tr("Another template…"), self._ask_name)

    def _ask_name(self) -> None:
        question = self.tr("As in {0}; a / makes a folder in a folder").format(EXAMPLE)
        typed = self._choosers.name(self, self.tr("Names of folders"), question)
        if typed:
            self._wishes.ask_name(typed)

    def _leave_alone(self) -> None:
        folder: Path | None = self._choosers.folder(self)
        if folder is not None and folder not in self._wishes.query.untouched:
            self._wishes.ask_untouched((*self._wishes.query.untouched, folder))
