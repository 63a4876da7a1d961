"""The list of all keys, made from the actions themselves so that it cannot lag behind."""

from collections.abc import Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from photo_finder.gui.actions import Actions
from photo_finder.gui.mnemonics import without_mnemonic
from photo_finder.gui.theme import GRID, grown, room

_THREE_WIDE = 128 * GRID

Section = tuple[str, list[tuple[str, str]]]
"""A title, and lines of what is done and by which keys."""


class ShortcutsDialog(QDialog):
    """Columns of sections, about equally long: as many as stand beside one another on the screen."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inside = QWidget(self)
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        columns.setSpacing(5 * GRID)
        wide = room(_THREE_WIDE, 0).width() >= grown(_THREE_WIDE)
        for sections in _parted([*_of_actions(actions), *self._others()], 3 if wide else 2):
            columns.addLayout(self._column(sections))
        area = QScrollArea(self)
        area.setAccessibleName(self.windowTitle())
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        need = inside.sizeHint()
        area.setMinimumWidth(need.width() + area.verticalScrollBar().sizeHint().width())
        self.resize(area.minimumWidth(), min(need.height(), room(0, 10_000).height()))

    def _column(self, sections: Sequence[Section]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        for title, lines in sections:
            self._add(grid, title, "", heading=True)
            for what, keys in lines:
                self._add(grid, what, keys)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _others(self) -> list[Section]:
        """Keys that belong to no action."""
        return [
            (
                self.tr("Deciding on duplicates"),
                [
                    (self.tr("Previous, next group"), "↑ ↓"),
                    (self.tr("Previous, next file"), "← →"),
                    (self.tr("Show the keeper while held"), "B"),
                    (self.tr("Undo"), "U"),
                ],
            ),
            (
                self.tr("Looking into groups"),
                [(self.tr("Open the group"), "↵"), (self.tr("All groups"), "Esc")],
            ),
            (
                self.tr("In an album"),
                [(self.tr("Move photos ahead, back"), "Ctrl+Shift+← →")],
            ),
            (
                self.tr("Preview"),
                [
                    (self.tr("Previous, next"), "← →"),
                    (self.tr("Fit or full size"), "Z"),
                    (self.tr("Larger, smaller"), "+ −"),
                    (self.tr("100, 200, 400, 800 %, fit"), "1 2 4 8 0"),
                    (self.tr("Turn the view"), "R, ⇧R, [ ]"),
                    (self.tr("Full screen"), "F"),
                    (self.tr("Details"), "I"),
                    (self.tr("Slide show"), "S"),
                    (self.tr("Close"), "Esc"),
                ],
            ),
        ]

    def _add(self, grid: QGridLayout, text: str, keys: str, *, heading: bool = False) -> None:
        name = QLabel(without_mnemonic(text).rstrip("… "), self)
        key = QLabel(keys, self)
        key.setAlignment(Qt.AlignmentFlag.AlignRight)
        key.setProperty("role", "muted")
        row = grid.rowCount()
        if heading:
            name.setProperty("role", "heading")
            name.setContentsMargins(0, 2 * GRID if grid.count() else 0, 0, 0)
        grid.addWidget(name, row, 0)
        grid.addWidget(key, row, 1)


def _of_actions(actions: Actions) -> list[Section]:
    found = []
    for title, blocks in actions.groups():
        keyed = [action for block in blocks for action in block if action.shortcuts()]
        if keyed:
            found.append((title, [(action.text(), _keys(action.shortcuts())) for action in keyed]))
    return found


def _parted(sections: list[Section], parts: int) -> list[list[Section]]:
    """Cut into parts in their order, the longest of which is as short as can be."""
    lengths = [len(lines) + 2 for _title, lines in sections]
    inside = combinations(range(1, len(sections)), parts - 1)
    cuts = [(0, *places, len(sections)) for places in inside]
    best = min(cuts, key=lambda places: max(sum(lengths[a:b]) for a, b in pairwise(places)))
    return [sections[start:end] for start, end in pairwise(best)]


def _keys(shortcuts: list[QKeySequence]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in shortcuts[:2])
