"""What can be done to the selected photos, in a line below them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from photo_finder.gui.mnemonics import without_mnemonic
from photo_finder.gui.theme import GRID


class SelectionBar(QFrame):
    """Shown while something is selected; its buttons are the window's own actions."""

    def __init__(self, actions: list[QAction], clear: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selectionBar")
        self.label = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 6, GRID, 6)
        row.setSpacing(GRID)
        row.addWidget(self.label)
        row.addSpacing(GRID)
        for action in actions:
            row.addWidget(self._button(action, words=True))
        row.addStretch()
        row.addWidget(self._button(clear, words=False))
        self.hide()

    def _button(self, action: QAction, *, words: bool) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly)
        button.setProperty("role", "flat")
        button.setAccessibleName(without_mnemonic(action.text()))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button

    def show_count(self, count: int) -> None:
        """So many photos are selected."""
        self.label.setText(self.tr("%Ln selected", "", count))
        self.setVisible(count > 0)
