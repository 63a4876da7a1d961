"""Operations and notices in one list, the latest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photo_finder.core.operations import Standing
from photo_finder.gui import wording
from photo_finder.gui.activity.notices import Notice
from photo_finder.gui.removed.operation_list import DETAIL

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """An operation with where its files stand, or a notice."""

    when: datetime
    text: str
    standing: Standing | None = None


def rows_of(standings: Sequence[Standing], notices: Sequence[Notice]) -> list[Row]:
    """All in one, the latest first."""
    rows = [Row(one.operation.when, wording.operation(one.operation.what), one) for one in standings]
    rows += [Row(notice.when, notice.text) for notice in notices]
    return sorted(rows, key=lambda row: row.when, reverse=True)


class RowModel(QAbstractListModel):
    """One entry a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other ones."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """The entry in this row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place_of(self, row: Row | None) -> int:
        """Where an entry of an earlier list is now; -1 if it is nowhere."""
        for number, other in enumerate(self._rows):
            if row is not None and (other.when, other.text) == (row.when, row.text):
                return number
        return -1

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of entries."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a role tells of a row."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.text
        if role == DETAIL:
            return self.detail(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.text}, {self.detail(row)}"
        return None

    def detail(self, row: Row) -> str:
        """When, how many, and what became of it."""
        parts = [wording.brief_moment(row.when)]
        if row.standing is not None:
            parts.append(self.tr("%Ln file(s)", "", row.standing.operation.files))
            parts += self._became(row.standing)
        return " · ".join(parts)

    def _became(self, standing: Standing) -> list[str]:
        if standing.operation.undone:
            return [self.tr("undone")]
        parts = []
        if standing.restored:
            parts.append(self.tr("%Ln put back", "", standing.restored))
        if standing.emptied:
            parts.append(self.tr("%Ln gone for good", "", standing.emptied))
        if standing.held:
            parts.append(self.tr("%Ln in Removed", "", standing.held))
        return parts
