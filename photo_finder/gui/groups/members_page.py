"""An opened group: its photos, why each is in it, and the other groups beside it, to move photos there."""

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.grouping import GroupMember
from photo_finder.core.query import Example
from photo_finder.gui.actions import Actions
from photo_finder.gui.elided_label import ElidedLabel
from photo_finder.gui.file_names import PATH
from photo_finder.gui.grid.model import Section
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.groups.card_model import CardModel
from photo_finder.gui.groups.member_grid import MemberModel, MemberView
from photo_finder.gui.groups.strip import Strip
from photo_finder.gui.icons import Icons
from photo_finder.gui.menu_button import MenuButton, add_choice
from photo_finder.gui.place import MOST_CHOSEN, GridPlace
from photo_finder.gui.theme import GRID, Theme
from photo_finder.gui.tiles import Tiles
from photo_finder.gui.wrapping_row import WrappingRow

_TILE = 15 * GRID
_MOST_IN_MENU = 40


class MembersPage(GridPlace):
    """Shows the photos of one card.

    Attributes:
        left: back to the cards.
        move_wanted: photos are to go into another group (their numbers, a row of the cards).
        new_wanted: photos are to be a new group (their numbers).
        asked: photos like these are wanted (a list of Examples).
        file_shown: a file is to be shown in the file manager (its path).
    """

    left = Signal()
    move_wanted = Signal(object, int)
    new_wanted = Signal(object)
    asked = Signal(list)
    file_shown = Signal(PATH)
    model: MemberModel
    view: MemberView

    def __init__(
        self,
        cards: CardModel,
        store: PhotoStore,
        tiles: Tiles,
        acts: Actions,
        *,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        kinds = (MemberModel, MemberView)
        super().__init__(store, theme, icons, captions=True, kinds=kinds, parent=parent)
        self._cards, self._acts = cards, acts
        self.row = -1
        self.strip = Strip(cards, tiles, theme)
        self.back = QToolButton(self)
        self.title, self.facts, self.why = ElidedLabel(self), ElidedLabel(self), ElidedLabel(self)
        self.into = MenuButton(self._fill_into, icons, self)
        self.new = QPushButton(self.tr("New group…"), self)
        self.out = QPushButton(self.tr("Out of all groups"), self)
        self._arrange(icons)
        self._connect()

    # --- how it stands -----------------------------------------------------------------

    def _arrange(self, icons: Icons) -> None:
        self.view.set_tile(_TILE)
        self.view.setAccessibleName(self.tr("Photos of the group"))
        self.strip.setAccessibleName(self.tr("Groups to move photos into"))
        self.setFocusProxy(self.view)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.view)
        splitter.addWidget(self._side())
        splitter.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head(icons))
        column.addWidget(splitter, 1)
        column.addWidget(self._bottom())

    def _head(self, icons: Icons) -> QHBoxLayout:
        icons.put(self.back, "arrow-left", "text")
        self.back.setProperty("role", "flat")
        self.back.setToolTip(self.tr("All groups (Esc)"))
        self.back.setAccessibleName(self.tr("All groups"))
        self.title.setProperty("role", "large")
        self.facts.setProperty("role", "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        row = QHBoxLayout()
        row.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        return row

    def _side(self) -> QWidget:
        side = QWidget(self)
        heading = QLabel(self.tr("Drag photos onto a group"), side)
        heading.setProperty("role", "heading")
        heading.setContentsMargins(GRID + 2, GRID, GRID, GRID // 2)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(self.strip, 1)
        return side

    def _bottom(self) -> QFrame:
        bar = QFrame(self)
        bar.setObjectName("selectionBar")
        self.into.setText(self.tr("Move to"))
        self.why.setProperty("role", "muted")
        self.why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(bar)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.why, 1)
        buttons = WrappingRow()
        for part in (self.into, self.new, self.out):
            buttons.addWidget(part)
        row.addLayout(buttons)
        return bar

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.strip.photos_dropped.connect(self._drop)
        self.strip.clicked.connect(lambda index: self.show_card(index.row()))
        self.view.chosen.connect(self.enable)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.new.clicked.connect(self.make_new)
        self.out.clicked.connect(self.move_out)
        self._acts.new_group.triggered.connect(self.make_new)
        self._acts.ungroup.triggered.connect(self.move_out)
        for action in (self._acts.new_group, self._acts.ungroup):
            self.addAction(action)

    # --- what is shown -----------------------------------------------------------------

    def show_card(self, row: int) -> None:
        """Open the card of a row."""
        members = self._cards.members(row)
        self.row = row
        self.title.set_text(self._cards.name(row).replace("/", " / "))
        self.facts.set_text(self._cards.in_a_line(row))
        self.show_members(members)
        self.strip.show_row(row)

    def renew_card(self, row: int) -> None:
        """The opened card has other photos, or another row: the keyboard stays where it was."""
        before = next(iter(self.view.selected_rows(1)), self.view.current_row())
        self.show_card(row)
        if self.view.current_row() < 0 <= before and self.model.rowCount():
            self.view.select_rows([], keep=min(before, self.model.rowCount() - 1))

    def show_members(self, members: Sequence[GroupMember]) -> None:
        """These photos; what was selected and still is there stays selected."""
        self.model.tell({member.photo: member.reason for member in members})
        ids = np.array([member.photo for member in members], np.int64)
        title = self.tr("Photos")
        self.show_photos(ids, (Section(title, len(ids)),) if len(ids) else ())
        self.enable()

    def enable(self) -> None:
        """Only what would do something can be done; tell why the current photo is here."""
        row, chosen = self.view.current_row(), self.view.selected_count()
        some, grouped = chosen > 0 or row >= 0, self._cards.group(self.row) is not None
        self.into.setEnabled(some)
        self.new.setEnabled(some)
        self.out.setEnabled(some and grouped)
        self._acts.new_group.setEnabled(some and self.isVisible())
        self._acts.ungroup.setEnabled(some and grouped and self.isVisible())
        self.why.set_text(self._told(row, chosen))

    def _told(self, row: int, chosen: int) -> str:
        if chosen > 1:
            return self.tr("%Ln photo(s) selected", "", chosen)
        if row < 0:
            return self.tr("Select photos to move them elsewhere.")
        name, why = str(self.model.data(self.model.index(row)) or ""), self.model.why(row)
        return self.tr("{0}: {1}").format(name, why) if why else name

    # --- what can be done --------------------------------------------------------------

    def move_out(self) -> None:
        """The chosen photos belong to no group."""
        self._drop(self.view.selected_photos(), self._cards.groups)

    def make_new(self) -> None:
        """The chosen photos are a group of their own."""
        photos = self.view.selected_photos()
        if photos:
            self.new_wanted.emit(photos)

    def _drop(self, photos: Sequence[int], row: int) -> None:
        if photos and row != self.row:
            self.move_wanted.emit(list(photos), row)

    def _fill_into(self, menu: QMenu) -> None:
        for row in range(min(self._cards.groups, _MOST_IN_MENU)):
            if row != self.row:
                name = self._cards.name(row).replace("&", "&&")
                add_choice(menu, name, partial(self._move_to, row))

    def _move_to(self, row: int) -> None:
        self._drop(self.view.selected_photos(), row)

    def _open_menu(self, where: QPoint) -> None:
        if self.view.indexAt(where).isValid():
            self.photo_menu().popup(self.view.viewport().mapToGlobal(where))

    def photo_menu(self) -> QMenu:
        """What can be done to the chosen photos."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_into(menu.addMenu(self.tr("Move to")))
        menu.addActions([self._acts.new_group, self._acts.ungroup])
        menu.addSeparator()
        add_choice(menu, self.tr("Find similar"), self._ask_similar)
        add_choice(menu, self.tr("Show in file manager"), self._show_file)
        return menu

    def _ask_similar(self) -> None:
        self.asked.emit([Example(photo) for photo in self.view.selected_photos()[:MOST_CHOSEN]])

    def _show_file(self) -> None:
        for photo in self.chosen_photos()[:1]:
            self.file_shown.emit(photo.path)
