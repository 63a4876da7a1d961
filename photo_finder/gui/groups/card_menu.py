"""What can be done to the selected cards, by keys and by the menu under the pointer."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from photo_finder.core.grouping import PhotoGroup
from photo_finder.core.query import Example
from photo_finder.gui.actions import Actions
from photo_finder.gui.groups.card_view import CardView
from photo_finder.gui.menu_button import add_choice
from photo_finder.gui.mnemonics import without_mnemonic


class CardMenu(QObject):
    """Joins the window's actions with the cards.

    Attributes:
        asked: photos like the cover of a card are wanted (a list of one Example).
        shown: the photos of a card are to be shown among all photos (their numbers).
    """

    asked = Signal(list)
    shown = Signal(object)

    def __init__(self, view: CardView, acts: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._acts, self._parent = view, acts, parent
        view.customContextMenuRequested.connect(self._open)
        for action in (
            acts.rename_group,
            acts.merge_groups,
            acts.lock_group,
            acts.dissolve_group,
            acts.split_by_time,
            acts.split_by_looks,
        ):
            view.addAction(action)

    def chosen(self) -> list[PhotoGroup]:
        """The selected groups, in their order."""
        groups = (self._view.cards.group(row) for row in self._view.selected_rows())
        return [group for group in groups if group is not None]

    def enable(self, *, shown: bool) -> None:
        """Only what would do something can be done; nothing while the cards are not shown."""
        acts, chosen = self._acts, self.chosen() if shown else []
        for action in (acts.rename_group, acts.split_by_time, acts.split_by_looks):
            action.setEnabled(len(chosen) == 1)
        acts.merge_groups.setEnabled(len(chosen) > 1)
        for action in (acts.lock_group, acts.dissolve_group):
            action.setEnabled(bool(chosen))
        unlocks = bool(chosen) and all(group.locked for group in chosen)
        words = self.tr("Unl&ock") if unlocks else self.tr("L&ock")
        acts.lock_group.setText(words)
        acts.lock_group.setIconText(without_mnemonic(words))

    def _open(self, where: QPoint) -> None:
        if self._view.indexAt(where).isValid():
            self.menu(self._view.indexAt(where).row()).popup(self._view.viewport().mapToGlobal(where))

    def menu(self, row: int) -> QMenu:
        """For the card of a row, and the others that are selected."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_choice(menu, self.tr("Open"), lambda: self._view.opened.emit(row))
        blocks: Sequence[Sequence[object]] = (
            (self._acts.rename_group, self._acts.lock_group),
            (self._acts.merge_groups, self._acts.split_by_time, self._acts.split_by_looks),
            (self._acts.dissolve_group,),
        )
        for block in blocks:
            menu.addActions(list(block))  # type: ignore[arg-type]
            menu.addSeparator()
        add_choice(menu, self.tr("Show in Photos"), lambda: self._show(row))
        add_choice(menu, self.tr("Find photos like its first"), lambda: self._ask(row))
        return menu

    def _show(self, row: int) -> None:
        self.shown.emit([member.photo for member in self._view.cards.members(row)])

    def _ask(self, row: int) -> None:
        members = self._view.cards.members(row)
        if members:
            self.asked.emit([Example(members[0].photo)])
