"""What the user does to a plan by hand: each change of it, by whatever key, menu or drag it comes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from photo_finder.core import group_editing
from photo_finder.core.folder_names import safe_name
from photo_finder.core.grouping import By, GroupPlan, PhotoGroup
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.groups.asking import Asking
from photo_finder.gui.groups.card_model import CardModel
from photo_finder.gui.groups.editing import Editing
from photo_finder.gui.session import Failed


class ByHand(QObject):
    """Changes the plan.

    Attributes:
        said: a sentence for the user; empty: what was said counts no more.
    """

    said = Signal(str)

    def __init__(
        self, editing: Editing, asking: Asking, cards: CardModel, choosers: Choosers, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._editing, self._asking, self._cards = editing, asking, cards
        self._choosers, self._parent = choosers, parent
        cards.named.connect(self.rename)

    # --- groups ------------------------------------------------------------------------

    def merge(self, ids: Sequence[str]) -> None:
        """These groups are one, by the name of the first."""
        if self._editing.plan is not None:
            self._editing.edit(group_editing.merged(self._editing.plan, ids))

    def merge_into(self, ids: Sequence[str], row: int) -> None:
        """These groups go into the one of a row."""
        target = self._cards.group(row)
        if target is not None:
            self.merge([target.id, *(each for each in ids if each != target.id)])

    def lock(self, chosen: Sequence[PhotoGroup]) -> None:
        """Lock these, or unlock them if all of them are locked."""
        lock = not all(group.locked for group in chosen)
        self._change(chosen, lambda plan, group: group_editing.locked(plan, group, lock))

    def dissolve(self, chosen: Sequence[PhotoGroup]) -> None:
        """The photos of these belong to no group."""
        self._change(chosen, group_editing.dissolved)

    def _change(self, chosen: Sequence[PhotoGroup], change: Callable[[GroupPlan, str], GroupPlan]) -> None:
        plan = self._editing.plan
        if plan is None:
            return
        for group in chosen:
            plan = change(plan, group.id)
        self._editing.edit(plan)

    def split(self, group: PhotoGroup, by: By, failed: Failed) -> None:
        """A group in parts, once the library has found some."""
        query = self._editing.query
        if query is not None:
            self._asking.split(group, query, by, done=lambda parts: self._part(group, parts), failed=failed)

    def _part(self, group: PhotoGroup, parts: Sequence[PhotoGroup]) -> None:
        plan = self._editing.plan
        if plan is None or plan.group(group.id) is None:
            return
        if len(parts) < 2:
            self.said.emit(self.tr("This group cannot be split that way: nothing in it stands apart."))
        else:
            self._editing.edit(group_editing.parted(plan, group.id, parts))

    # --- photos ------------------------------------------------------------------------

    def move(self, photos: Sequence[int], row: int) -> None:
        """Photos go to the card of a row: into its group, or out of all."""
        target = self._cards.group(row)
        if self._editing.plan is not None:
            to = None if target is None else target.id
            self._editing.edit(group_editing.moved(self._editing.plan, photos, to))

    def gather(self, photos: Sequence[int]) -> None:
        """Photos are a new group; asks for its name."""
        typed = self._choosers.name(self._parent, self.tr("New group"), self.tr("Name of the folder"))
        name, plan = safe_name(typed), self._editing.plan
        if typed and not name:
            self.said.emit(self.tr("No folder can have that name."))
        elif name and plan is not None:
            self._editing.edit(group_editing.gathered(plan, photos, name))
            self._tell_of_same(name)

    # --- names -------------------------------------------------------------------------

    def hear(self, typed: str) -> None:
        """While a name is typed, say what becomes of it if that is not what is seen."""
        name = safe_name(typed)
        if not name:
            self.said.emit(self.tr("A folder needs a name."))
        elif name != typed.strip() or "/" in name:
            self.said.emit(self.tr("Will be: {0}").format(name.replace("/", " / ")))
        else:
            self.said.emit("")

    def rename(self, row: int, typed: str) -> None:
        """The group of a row gets a name that was typed, made safe."""
        group, name = self._cards.group(row), safe_name(typed)
        if group is not None and name != group.name:
            # The field is still open, and another plan makes other rows.
            QTimer.singleShot(0, self, lambda: self._name(group.id, name))

    def _name(self, group: str, name: str) -> None:
        plan = self._editing.plan
        if plan is None:
            return
        if not name:
            self.said.emit(self.tr("A folder needs a name; it keeps the one that it had."))
            return
        self._editing.edit(group_editing.renamed(plan, group, name))
        self._tell_of_same(name)

    def _tell_of_same(self, name: str) -> None:
        groups = () if self._editing.plan is None else self._editing.plan.groups
        if sum(group.name.casefold() == name.casefold() for group in groups) > 1:
            self.said.emit(self.tr("Another group has this name too: both go into one folder."))
