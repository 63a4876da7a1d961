"""The menu that narrows the photos down: folder, date, type, size, camera, away, unreadable."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from photo_finder.core.browsing import Facets
from photo_finder.core.query import PhotoFilter
from photo_finder.core.reports import Folder
from photo_finder.gui import wording
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.limits import DatesDialog
from photo_finder.gui.menu_button import add_choice
from photo_finder.gui.photos.narrowing import (
    SIZES,
    Narrowed,
    camera_name,
    folder_name,
    size_class,
)

_MOST = 40
"""Lines of a menu; rarer cameras are left out."""


class FilterMenu(QObject):
    """Fills the menu of the filter's button with what there is.

    Args:
        choosers: ask for a folder that is not in the menu.
        parent: the bar.

    Attributes:
        chosen: the user wants this (a Narrowed).
    """

    chosen = Signal(object)

    def __init__(self, choosers: Choosers, parent: QWidget) -> None:
        super().__init__(parent)
        self._choosers, self._window = choosers, parent
        self.narrowed = Narrowed()
        self.facets = Facets()
        self.folders: Sequence[Folder] = ()
        self._inner: list[QMenu] = []

    def fill(self, menu: QMenu) -> None:
        """Put all choices into the empty menu."""
        for inner in self._inner:
            inner.deleteLater()
        self._inner = []
        where, facets = self.narrowed.where, self.facets
        self._fill_folders(self._submenu(menu, self.tr("Folder")))
        self._fill_dates(self._submenu(menu, self.tr("Date")))
        types = self._submenu(menu, self.tr("Type"))
        for form, count in facets.formats[:_MOST]:
            wanted = replace(where, formats=_toggled(where.formats, form))
            self._add(types, form, wanted, chosen=form in where.formats, count=count)
        sizes = self._submenu(menu, self.tr("Size"))
        for least, below in SIZES:
            chosen = (where.least_bytes, where.below_bytes) == (least, below) and (least, below) != (0, None)
            wanted = replace(where, least_bytes=least, below_bytes=below)
            self._add(sizes, size_class(least, below), wanted, chosen=chosen)
        cameras = self._submenu(menu, self.tr("Camera"))
        for camera, count in facets.cameras[:_MOST]:
            wanted = replace(where, cameras=_toggled(where.cameras, camera))
            self._add(cameras, camera_name(camera), wanted, chosen=camera in where.cameras, count=count)
        menu.addSeparator()
        away = replace(where, away=not where.away)
        self._add(menu, self.tr("On a drive that is away"), away, chosen=where.away, count=facets.away)
        self._add_unreadable(menu)
        for inner in self._inner:
            inner.setEnabled(not inner.isEmpty())

    def _fill_folders(self, menu: QMenu) -> None:
        where = self.narrowed.where
        for folder in self.folders:
            path = Path(folder.path)
            wanted = replace(where, folder=None if path == where.folder else path)
            self._add(menu, folder_name(path), wanted, chosen=path == where.folder, count=folder.photos)
        menu.addSeparator()
        add_choice(menu, self.tr("Another folder…"), self._ask_folder)

    def _ask_folder(self) -> None:
        folder = self._choosers.folder(self._window)
        if folder is not None:
            self._choose(replace(self.narrowed.where, folder=folder))

    def _fill_dates(self, menu: QMenu) -> None:
        where, today = self.narrowed.where, date.today()
        for text, first in (
            (self.tr("Last 30 days"), today - timedelta(days=30)),
            (self.tr("Last 12 months"), today - timedelta(days=365)),
        ):
            self._add(menu, text, replace(where, after=first, before=None))
        menu.addSeparator()
        for year, count in self.facets.years[:_MOST]:
            first, last = date(max(1, year), 1, 1), date(max(1, year), 12, 31)
            chosen = (where.after, where.before) == (first, last)
            wanted = replace(where, after=None if chosen else first, before=None if chosen else last)
            self._add(menu, str(year), wanted, chosen=chosen, count=count)
        menu.addSeparator()
        add_choice(menu, self.tr("Between two dates…"), self._ask_dates)

    def _ask_dates(self) -> None:
        where = self.narrowed.where
        dialog = DatesDialog(where, self._window)
        dialog.chosen.connect(lambda first, last: self._choose(replace(where, after=first, before=last)))
        dialog.open()

    def _add_unreadable(self, menu: QMenu) -> None:
        def choose() -> None:
            # Such a file tells neither date nor camera; only where it lies is known.
            folder = PhotoFilter(folder=self.narrowed.where.folder)
            self.chosen.emit(Narrowed(folder, unreadable=not self.narrowed.unreadable))

        action = add_choice(menu, self.tr("Could not be read"), choose, chosen=self.narrowed.unreadable)
        _count(action, self.facets.unreadable)

    def _submenu(self, menu: QMenu, title: str) -> QMenu:
        inner = QMenu(title, menu)
        menu.addMenu(inner)
        self._inner.append(inner)
        return inner

    def _add(
        self, menu: QMenu, text: str, wanted: PhotoFilter, *, chosen: bool = False, count: int | None = None
    ) -> None:
        run: Callable[[], None] = partial(self._choose, wanted)
        action = add_choice(menu, text.replace("&", "&&"), run, chosen=chosen)
        if count is not None:
            _count(action, count)

    def _choose(self, where: PhotoFilter) -> None:
        self.chosen.emit(Narrowed(where))


def _count(action: QAction, count: int) -> None:
    """At the right of the line, where a shortcut would stand; what would show nothing cannot be chosen."""
    action.setText(f"{action.text()}\t{wording.count(count)}")
    action.setEnabled(count > 0 or action.isChecked())


def _toggled(values: tuple[str, ...], value: str) -> tuple[str, ...]:
    return tuple(each for each in values if each != value) if value in values else (*values, value)
