"""Where groups are chosen: of which photos, by what, how many. Each shows what the wishes say."""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QWidget

from photo_finder.core.grouping import BY, By
from photo_finder.core.reports import Folder
from photo_finder.gui import wording
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.groups.wishes import STEPS, Wishes
from photo_finder.gui.icons import Icons
from photo_finder.gui.menu_button import MenuButton, add_choice
from photo_finder.gui.theme import GRID

REST_MS = 80
"""After the slider rested so long, it counts."""


class WhereButton(MenuButton):
    """``All photos ▾``: the whole library, or one folder."""

    def __init__(
        self, wishes: Wishes, choosers: Choosers, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(self._fill, icons, parent)
        self._wishes, self._choosers = wishes, choosers
        self._folders: Sequence[Folder] = ()
        wishes.told.connect(self._tell)
        self._tell()

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Offer these watched folders."""
        self._folders = tuple(folder for folder in folders if not folder.offline)

    def _fill(self, menu: QMenu) -> None:
        chosen, ask = self._wishes.query.folder, self._wishes.ask_in
        add_choice(menu, self.tr("All photos"), lambda: ask(None), chosen=chosen is None)
        menu.addSeparator()
        for folder in self._folders:
            path = Path(folder.path)
            add_choice(menu, _name(path), partial(ask, path), chosen=path == chosen)
        add_choice(menu, self.tr("Another folder…"), self._choose)

    def _choose(self) -> None:
        folder = self._choosers.folder(self)
        if folder is not None:
            self._wishes.ask_in(folder)

    def _tell(self) -> None:
        folder = self._wishes.query.folder
        self.setText(self.tr("All photos") if folder is None else self.tr("in {0}").format(_name(folder)))
        self.setAccessibleName(self.tr("Grouped photos: {0}").format(self.text()))
        self.setToolTip("" if folder is None else wording.printable(os.fspath(folder)))


class ByButton(MenuButton):
    """``By time and looks ▾``: what groups are made by."""

    def __init__(
        self, wishes: Wishes, choosers: Choosers, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(self._fill, icons, parent)
        self._wishes, self._choosers = wishes, choosers
        self._words: dict[tuple[By, ...], str] = {
            BY: self.tr("By time and looks"),
            ("time",): self.tr("By time"),
            ("looks",): self.tr("By looks"),
        }
        wishes.told.connect(self._tell)
        self._tell()

    def _fill(self, menu: QMenu) -> None:
        query = self._wishes.query
        for by, words in self._words.items():
            add_choice(
                menu,
                words,
                partial(self._wishes.ask_by, by),
                chosen=query.like is None and query.by == by,
            )
        menu.addSeparator()
        add_choice(
            menu,
            self.tr("Into the folders of a folder…"),
            self._choose,
            chosen=query.like is not None,
        )

    def _choose(self) -> None:
        folder = self._choosers.folder(self)
        if folder is not None:
            self._wishes.ask_like(folder)

    def _tell(self) -> None:
        query = self._wishes.query
        if query.like is None:
            self.setText(self._words[query.by])
        else:
            self.setText(self.tr("into the folders of {0}").format(_name(query.like)))
        self.setAccessibleName(self.tr("Made by: {0}").format(self.text()))
        self.setToolTip("" if query.like is None else wording.printable(os.fspath(query.like)))


class DetailSlider(QWidget):
    """From fewer to more; not for folders that are there already."""

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, STEPS)
        self.slider.setFixedWidth(14 * GRID)
        self.slider.setAccessibleName(self.tr("Fewer or more groups"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for part in (QLabel(self.tr("fewer"), self), self.slider, QLabel(self.tr("more"), self)):
            part.setProperty("role", "muted")
            row.addWidget(part)
        self._tell()
        wishes.told.connect(self._tell)
        self.slider.valueChanged.connect(lambda _step: self._rest.start())
        self._rest.timeout.connect(lambda: wishes.ask_step(self.slider.value()))

    def _tell(self) -> None:
        self._rest.stop()
        self.slider.blockSignals(True)
        self.slider.setValue(self._wishes.step)
        self.slider.blockSignals(False)
        self.setVisible(self._wishes.query.like is None)


def _name(folder: Path) -> str:
    return wording.printable(folder.name or os.fspath(folder))
