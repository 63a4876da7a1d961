"""What kept photos get from copies that go, as a table: photo, what is added, from where."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from photo_finder.core.carrying import Carried
from photo_finder.gui import wording
from photo_finder.gui.sentences import telling
from photo_finder.gui.theme import GRID, room
from photo_finder.gui.titled_table import Index, TitledModel, TitledTable


class CarriedModel(TitledModel[Carried]):
    """One kept photo a row."""

    def __init__(self, carried: Sequence[Carried], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = carried
        self.titles = (self.tr("Photo"), self.tr("What is added"), self.tr("From"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell; all of it, with whole paths, as tool tip."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        carried = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._whole(carried, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            cells = (os.path.basename(carried.keeper), self._added(carried), self._sources(carried))
            return wording.printable(cells[index.column()])
        return None

    def _added(self, carried: Carried) -> str:
        told = " · ".join(wording.described(carried.values)).replace("\n", " ")
        if carried.problem:
            return self.tr("not written: {0}").format(telling.told(carried.problem)) + f" ({told})"
        return told

    @staticmethod
    def _sources(carried: Carried) -> str:
        return ", ".join(os.path.basename(source) for source in carried.sources)

    def _whole(self, carried: Carried, column: int) -> str:
        if column == 1:
            return wording.printable(
                "\n".join(filter(None, (*wording.described(carried.values), telling.told(carried.problem))))
            )
        paths = (carried.keeper, carried.sidecar) if column == 0 else carried.sources
        return "\n".join(wording.short_path(path) for path in paths)


class CarriedDialog(QDialog):
    """The table under a sentence."""

    def __init__(self, carried: Sequence[Carried], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Carried over"))
        self.resize(room(96 * GRID, 48 * GRID))
        self.model = CarriedModel(carried, self)
        words = QLabel(
            self.tr(
                "This is written into an .xmp file beside each kept photo, where other programs read it too. "
                "The photos are not touched, and undoing takes it back."
            ),
            self,
        )
        words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        table = TitledTable(self.model, (18 * GRID, 52 * GRID), self)
        table.setAccessibleName(self.windowTitle())
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(words)
        column.addWidget(table, 1)
        column.addWidget(buttons)
