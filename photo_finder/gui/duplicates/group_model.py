"""The list of groups: the library's groups with the user's marks over them."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photo_finder.core.duplicates import DuplicateGroup, Kind
from photo_finder.gui import wording
from photo_finder.gui.duplicates.judging import Judgement, judge
from photo_finder.gui.duplicates.marks import Marks

Index = QModelIndex | QPersistentModelIndex

_FAR = 300
"""Rows that are looked through for the next one to decide."""


class Role(IntEnum):
    """What can be asked of a row beside its text."""

    GROUP = Qt.ItemDataRole.UserRole + 1
    JUDGEMENT = Qt.ItemDataRole.UserRole + 2
    SAVING = Qt.ItemDataRole.UserRole + 3


class GroupModel(QAbstractListModel):
    """Groups of one kind, one a row."""

    def __init__(self, marks: Marks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks = marks
        self._groups: Sequence[DuplicateGroup] = ()
        self._rows: dict[str, int] = {}

    # --- what is shown -----------------------------------------------------------------

    def show(self, groups: Sequence[DuplicateGroup]) -> None:
        """Show other groups."""
        self.beginResetModel()
        self._groups = groups
        self._rows = {group.id: row for row, group in enumerate(groups)}
        self.endResetModel()

    def group(self, row: int) -> DuplicateGroup | None:
        """The group in this row."""
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def row_of(self, group_id: str) -> int:
        """The row of a group, or -1."""
        return self._rows.get(group_id, -1)

    def judgement(self, row: int) -> Judgement:
        """What becomes of the group in this row."""
        return judge(self._groups[row], self._marks.view())

    def marked(self, row: int) -> None:
        """The user said something of this group."""
        if 0 <= row < len(self._groups):
            self.dataChanged.emit(self.index(row), self.index(row))

    def next_open(self, row: int) -> int:
        """The next row of which the user has not said everything, or the next one, or the last."""
        last = len(self._groups) - 1
        after = range(row + 1, min(last, row + _FAR) + 1)
        return next((other for other in after if not self.judgement(other).settled), min(row + 1, last))

    # --- Qt's side ---------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of groups."""
        return 0 if parent is not None and parent.isValid() else len(self._groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a role tells of a row."""
        if not index.isValid() or index.row() >= len(self._groups):
            return None
        readers: dict[int, Callable[[int], object]] = {
            Qt.ItemDataRole.DisplayRole: self._title,
            Qt.ItemDataRole.ToolTipRole: self._path,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Role.GROUP: self.group,
            Role.JUDGEMENT: self.judgement,
            Role.SAVING: self._saving,
        }
        reader = readers.get(role)
        return reader(index.row()) if reader else None

    def _title(self, row: int) -> str:
        return self.tr("%Ln file(s)", "", len(self._groups[row].members))

    def _path(self, row: int) -> str:
        return wording.printable(self._groups[row].keeper.file.path)

    def _saving(self, row: int) -> str:
        weakest = self._groups[row].weakest
        sure = f" · {wording.percent(weakest)}" if weakest < 1 else ""
        return self._outcome(row) + sure

    def _outcome(self, row: int) -> str:
        judged, group = self.judgement(row), self._groups[row]
        if judged.going:
            return self.tr("frees {0}").format(wording.size(judged.size_bytes))
        if judged.settled:
            return self.tr("all stay")
        return self.kind_word(group.kind) if group.decided else self.tr("undecided")

    def kind_word(self, kind: Kind) -> str:
        """A kind in a word or two."""
        return {
            "identical": self.tr("identical"),
            "copy": self.tr("copies"),
            "burst": self.tr("burst"),
            "lookalike": self.tr("look-alikes"),
        }[kind]

    def _spoken(self, row: int) -> str:
        group = self._groups[row]
        parts = [self._title(row), self.kind_word(group.kind), self._saving(row)]
        if self.judgement(row).settled:
            parts.append(self.tr("decided"))
        return ", ".join(parts)
