"""The list of all keys, made from the actions themselves so that it cannot lag behind."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from photo_finder.gui.actions import Actions
from photo_finder.gui.theme import GRID


class ShortcutsDialog(QDialog):
    """Two columns of menus with their keys."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        grid.setHorizontalSpacing(4 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        row = 0
        for title, blocks in actions.groups():
            keyed = [action for block in blocks for action in block if action.shortcuts()]
            if not keyed:
                continue
            row = self._add(grid, row, title, "", heading=True)
            for action in keyed:
                row = self._add(grid, row, action.text(), _keys(action.shortcuts()))
        for title, lines in (
            (
                self.tr("Deciding on duplicates"),
                (
                    ("↑ ↓", self.tr("Previous, next group")),
                    ("← →", self.tr("Previous, next file")),
                    ("B", self.tr("Show the keeper while held")),
                    ("U", self.tr("Undo")),
                ),
            ),
            (
                self.tr("Groups"),
                (
                    ("↵", self.tr("Open the group")),
                    ("Esc", self.tr("All groups")),
                ),
            ),
            (
                self.tr("Preview"),
                (
                    ("← →", self.tr("Previous, next")),
                    ("Z", self.tr("Fit or full size")),
                    ("Esc", self.tr("Close")),
                ),
            ),
        ):
            row = self._add(grid, row, title, "", heading=True)
            for keys, what in lines:
                row = self._add(grid, row, what, keys)

    def _add(self, grid: QGridLayout, row: int, text: str, keys: str, *, heading: bool = False) -> int:
        name = QLabel(text.replace("&", "").rstrip("…"), self)
        key = QLabel(keys, self)
        key.setAlignment(Qt.AlignmentFlag.AlignRight)
        key.setProperty("role", "muted")
        if heading:
            name.setProperty("role", "heading")
            name.setContentsMargins(0, GRID if row else 0, 0, 0)
        grid.addWidget(name, row, 0)
        grid.addWidget(key, row, 1)
        return row + 1


def _keys(shortcuts: list[QKeySequence]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in shortcuts[:2])
