"""Deciding group by group: what the keys K, X, A and U do. Knows the list and the row, not the library."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from photo_finder.core.duplicates import DuplicateGroup
from photo_finder.gui.duplicates.group_list import GroupList
from photo_finder.gui.duplicates.group_model import GroupModel
from photo_finder.gui.duplicates.judging import Refusal, accepted, can_accept, said_of, why_not_remove
from photo_finder.gui.duplicates.marks import FileKey, Mark, Marks, NotThese, key_of
from photo_finder.gui.duplicates.member_row import MemberRow


class Reviewing(QObject):
    """Marks what is the current group.

    Attributes:
        marked: something was said of a group (its id).
        refused: why that cannot be done (text).
        judged: photos are no duplicates (a NotThese), or, if True, may be after all.
    """

    marked = Signal(str)
    refused = Signal(str)
    judged = Signal(object, bool)

    def __init__(
        self, marks: Marks, model: GroupModel, rows: GroupList, members: MemberRow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._marks, self._model, self._rows, self._members = marks, model, rows, members
        members.keep_wanted.connect(self.keep)
        members.remove_wanted.connect(self.remove)

    @property
    def group(self) -> DuplicateGroup | None:
        """The current group."""
        return self._model.group(self._rows.current_row())

    def keep_current(self) -> None:
        """Keep the member that the keyboard is on."""
        self.keep(self._members.current)

    def remove_current(self) -> None:
        """Let the member go that the keyboard is on."""
        self.remove(self._members.current)

    def keep(self, number: int) -> None:
        """Keep this member."""
        group = self.group
        if group is not None and number < len(group.members):
            self._say(group, number, {key_of(group.members[number]): "keep"})

    def remove(self, number: int) -> None:
        """Let this member go, if another one stays."""
        group = self.group
        if group is None or number >= len(group.members):
            return
        member = group.members[number]
        refusal = why_not_remove(group, self._marks.view(), member)
        if refusal is None:
            self._say(group, number, {key_of(member): "remove"})
        else:
            self.marked.emit(group.id)  # a pressed button shows again what holds
            self.refused.emit(self._words(refusal))

    def accept(self) -> None:
        """The suggestion is right, for all files of which nothing was said yet."""
        group, said = self.group, self._marks.view()
        if group is None:
            return
        if can_accept(group, said):
            marks = accepted(group, said)
            if marks:
                self._put(group, marks)
            self._next_group()
        else:
            self.refused.emit(self.tr("No rule decides this group. Say which files to keep and to remove."))

    def accept_all(self, marks: Mapping[FileKey, Mark]) -> None:
        """All these suggestions are right; one step that can be taken back."""
        if marks:
            self._marks.put("", marks)
            self.marked.emit("")

    def take_back(self) -> None:
        """Undo the last thing said, and show where that was."""
        if not self._marks.can_take_back:
            return
        change = self._marks.take_back()
        if change.verdict is not None:
            self.judged.emit(change.verdict, True)
            return
        self.marked.emit(change.group)
        self._rows.go(self._model.row_of(change.group))

    def part(self) -> None:
        """The current member, or with the keeper all others, are no duplicates of the keeper."""
        group = self.group
        if group is None:
            return
        chosen = group.members[1:] if self._members.current == 0 else (group.members[self._members.current],)
        first = group.members[0].digest
        others = tuple(dict.fromkeys(m.digest for m in chosen if m.digest != first))
        if others:
            verdict = NotThese(first, others)
            self._marks.note(group.id, verdict)
            self.judged.emit(verdict, False)
        else:
            self.refused.emit(self.tr("These files have the same bytes: they are duplicates."))

    def _say(self, group: DuplicateGroup, number: int, marks: dict[FileKey, Mark]) -> None:
        self._put(group, marks)
        if self._model.judgement(self._rows.current_row()).settled:
            self._next_group()
            return
        said = said_of(group, self._marks.view())
        others = [*range(number + 1, len(group.members)), *range(1, number)]
        open_ones = (other for other in others if said[other] is None)
        self._members.choose(next(open_ones, number))

    def _put(self, group: DuplicateGroup, marks: dict[FileKey, Mark]) -> None:
        self._marks.put(group.id, marks)
        self.marked.emit(group.id)

    def _next_group(self) -> None:
        self._rows.go(self._model.next_open(self._rows.current_row()))

    def _words(self, refusal: Refusal) -> str:
        return {
            Refusal.LAST: self.tr("One file of a group always stays. Keep another one first."),
            Refusal.AWAY: self.tr("Its drive is away: it can be removed when that is connected."),
            Refusal.SAME_FILE: self.tr(
                "This is another name of a file that stays. Removing it would free nothing."
            ),
            Refusal.PROTECTED: self.tr("A rule says that nothing in its folder is ever touched."),
        }[refusal]
