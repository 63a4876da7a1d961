"""The files of a folder outside the library as rows of a table: what each is, and where it is already."""

import os
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage

from photo_finder.core.duplicates import HaveReport
from photo_finder.gui import wording
from photo_finder.gui.file_pictures import Source
from photo_finder.gui.tiles import Tiles
from photo_finder.gui.titled_table import Index, TitledModel

Standing = Literal["new", "near", "better", "present"]
STANDINGS: tuple[Standing, ...] = ("new", "near", "better", "present")


@dataclass(frozen=True, slots=True)
class Row:
    """A file and what is known of it.

    Attributes:
        standing: new, perhaps here in another shot, here but worse, or here.
        library_path: where the library has it, or what is near; empty for what is new alone.
        relation: what was done to the library's picture to make this one.
        offline: the library's is on a drive that is away.
    """

    path: str
    standing: Standing
    library_path: str = ""
    relation: tuple[str, ...] = ()
    offline: bool = False


def rows_of(report: HaveReport) -> list[Row]:
    """All files of a report: first what is new, then what may be, then what is there."""
    near = {each.path: each for each in report.near}
    rows = [Row(path, "new") for path in report.new if path not in near]
    rows += [Row(each.path, "near", each.library_path, (), each.offline) for each in report.near]
    for present in report.present:
        standing: Standing = "better" if present.better else "present"
        rows.append(Row(present.path, standing, present.library_path, present.relation, present.offline))
    return sorted(rows, key=lambda row: STANDINGS.index(row.standing))


class RowModel(TitledModel[Row]):
    """File with its picture, what it is, where the library has it."""

    def __init__(self, tiles: Tiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles = tiles
        self.titles = (self.tr("File"), self.tr("In the library"), self.tr("Where"))
        tiles.arrived.connect(self._arrived)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text and picture of a cell; whole paths as tool tip."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(wording.printable(path) for path in (row.path, row.library_path) if path)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._tiles.get(Source(row.path)) or QImage()
        if role == Qt.ItemDataRole.DisplayRole:
            cells = (os.path.basename(row.path), self._told(row), wording.short_path(row.library_path))
            return wording.printable(cells[index.column()])
        return None

    def _told(self, row: Row) -> str:
        told = {
            "new": self.tr("new"),
            "near": self.tr("new, but near to"),
            "better": self.tr("here, this one is better"),
            "present": self.tr("here"),
        }[row.standing]
        done = ", ".join(wording.relation(word) for word in row.relation)
        away = self.tr("drive away") if row.offline else ""
        return " · ".join(part for part in (told, done, away) if part)

    def _arrived(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.DecorationRole])
