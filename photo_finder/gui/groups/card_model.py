"""The cards: one for each group, and a last one for the photos that are in none."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from photo_finder.core.grouping import GroupMember, GroupPlan, PhotoGroup
from photo_finder.gui import wording
from photo_finder.gui.file_pictures import Source
from photo_finder.gui.groups import reason_words
from photo_finder.gui.tile_sheet import spread

Index = QModelIndex | QPersistentModelIndex

GROUPS_MIME = "application/x-photo-finder-groups"
"""Ids of groups that are dragged, so that no other program takes them for files."""

COVER = 4
"""Pictures of a cover."""

_NOTHING = GroupPlan((), ())


class Role(IntEnum):
    """What can be asked of a card beside its name."""

    COVER = Qt.ItemDataRole.UserRole + 1
    FACTS = Qt.ItemDataRole.UserRole + 2
    WHY = Qt.ItemDataRole.UserRole + 3
    LOCKED = Qt.ItemDataRole.UserRole + 4
    COUNT = Qt.ItemDataRole.UserRole + 5


class CardModel(QAbstractListModel):
    """Rows of a plan.

    Attributes:
        named: a name was typed (the row, the text).
    """

    named = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = _NOTHING

    def show(self, plan: GroupPlan | None) -> None:
        """Show another plan."""
        self.beginResetModel()
        self._plan = plan or _NOTHING
        self.endResetModel()

    def renew(self, plan: GroupPlan) -> None:
        """The same rows, which tell more."""
        self._plan = plan
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    @property
    def groups(self) -> int:
        """Number of cards that are groups: all but the last, if it is for those in none."""
        return len(self._plan.groups)

    def group(self, row: int) -> PhotoGroup | None:
        """The group of a row; None for the card of those that are in none."""
        return self._plan.groups[row] if 0 <= row < len(self._plan.groups) else None

    def members(self, row: int) -> tuple[GroupMember, ...]:
        """The photos of a row."""
        group = self.group(row)
        return self._plan.ungrouped if group is None else group.members

    def row_of(self, group: str | None) -> int:
        """The row of a group, or -1; None: the row of those in none."""
        if group is None:
            return self.groups if self._plan.ungrouped else -1
        rows = (row for row, each in enumerate(self._plan.groups) if each.id == group)
        return next(rows, -1)

    # --- Qt's side ---------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of cards."""
        if parent is not None and parent.isValid():
            return 0
        return self.groups + bool(self._plan.ungrouped)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a role tells of a card."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        readers: dict[int, Callable[[int], object]] = {
            Qt.ItemDataRole.DisplayRole: self.name,
            Qt.ItemDataRole.EditRole: self.name,
            Qt.ItemDataRole.ToolTipRole: self._told,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Role.COVER: self.cover,
            Role.FACTS: self.facts,
            Role.WHY: self._why,
            Role.LOCKED: self._locked,
            Role.COUNT: lambda row: len(self.members(row)),
        }
        reader = readers.get(role)
        return reader(index.row()) if reader else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Tell a name that was typed; whether it is taken is the place's business."""
        if role != Qt.ItemDataRole.EditRole or self.group(index.row()) is None:
            return False
        if value == self.name(index.row()):  # nothing was: a folder's own name need not be one to type
            return True
        self.named.emit(index.row(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Groups can be named and dragged; on all cards something can be dropped."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        shared = (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDropEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )
        if self.group(index.row()) is None:
            return shared
        return shared | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """Ids of the dragged groups."""
        groups = [group for index in indexes if (group := self.group(index.row())) is not None]
        carried = QMimeData()
        carried.setData(GROUPS_MIME, QByteArray(",".join(group.id for group in groups).encode()))
        return carried

    # --- what a card tells -------------------------------------------------------------

    def name(self, row: int) -> str:
        """Of its folder, with / between folders."""
        group = self.group(row)
        return self.tr("Photos in no group") if group is None else wording.printable(group.name)

    def cover(self, row: int) -> list[Source]:
        """A few pictures, from all over the group."""
        members = self.members(row)
        chosen = (members[number] for number in spread(len(members), COVER))
        return [Source(member.files[0], member.digest) for member in chosen]

    def facts(self, row: int) -> str:
        """How many, and when."""
        group = self.group(row)
        parts = [self._count(row)]
        if group is not None and group.first is not None and group.last is not None:
            parts.append(wording.span(group.first, group.last))
        return " · ".join(parts)

    def in_a_line(self, row: int) -> str:
        """How many, when and why, with nothing told twice."""
        group = self.group(row)
        kind = "" if group is None else group.reason.kind
        if kind == "alike" and group is not None and group.reason.count == len(group.members):
            return self._why(row)
        return " · ".join((self._count(row) if kind == "taken" else self.facts(row), self._why(row)))

    def _count(self, row: int) -> str:
        return self.tr("%Ln photo(s)", "", len(self.members(row)))

    def _why(self, row: int) -> str:
        group = self.group(row)
        return self.tr("They stay where they are.") if group is None else reason_words.reason(group.reason)

    def _locked(self, row: int) -> bool:
        group = self.group(row)
        return group is not None and group.locked

    def _told(self, row: int) -> str:
        return "\n".join((self.name(row), self.facts(row), self._why(row)))

    def _spoken(self, row: int) -> str:
        parts = [self.name(row), self.facts(row), self._why(row)]
        if self._locked(row):
            parts.append(self.tr("locked"))
        return ", ".join(parts)
