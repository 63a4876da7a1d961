"""What can be done to the selected cards, in a line below them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolButton, QWidget

from photo_finder.gui.actions import Actions
from photo_finder.gui.icons import Icons
from photo_finder.gui.menu_button import MenuButton
from photo_finder.gui.mnemonics import without_mnemonic
from photo_finder.gui.theme import GRID
from photo_finder.gui.wrapping_row import WrappingRow


class CardBar(QFrame):
    """Shown while groups are selected; its buttons are the window's own actions.

    Attributes:
        buttons: from left to right.
    """

    def __init__(self, acts: Actions, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selectionBar")
        self._acts = acts
        self.label = QLabel(self)
        self.split = MenuButton(self._fill, icons, self)
        self.split.setText(self.tr("Split"))
        row = WrappingRow(GRID, self)
        row.setContentsMargins(2 * GRID, 6, 2 * GRID, 6)
        row.addWidget(self.label)
        row.add_gap()
        before = [self._button(act) for act in (acts.rename_group, acts.lock_group, acts.merge_groups)]
        self.buttons = [*before, self.split, self._button(acts.dissolve_group)]
        for button in self.buttons:
            row.addWidget(button)
        self.hide()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setProperty("role", "flat")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setAccessibleName(without_mnemonic(action.text()))
        return button

    def _fill(self, menu: QMenu) -> None:
        menu.addActions([self._acts.split_by_time, self._acts.split_by_looks])

    def show_count(self, count: int) -> None:
        """So many groups are selected."""
        self.label.setText(self.tr("%Ln selected", "", count))
        self.split.setEnabled(count == 1)
        self.setVisible(count > 0)
