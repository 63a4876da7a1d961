"""What can be done to the selected photos, in a line below them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
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
        self._row = row
        self._buttons = [self._button(action, words=True) for action in actions]
        for button in self._buttons:
            row.addWidget(button)
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

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It becomes as narrow as the place that it is in."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """There is another width to fill."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where words have no room, the last buttons show their icons alone; a word is never cut."""
        style = Qt.ToolButtonStyle
        for words in range(len(self._buttons), -1, -1):
            for number, button in enumerate(self._buttons):
                button.setToolButtonStyle(
                    style.ToolButtonTextBesideIcon if number < words else style.ToolButtonIconOnly
                )
            if self._row.sizeHint().width() <= self.width():
                break

    def show_count(self, count: int) -> None:
        """So many photos are selected."""
        self.label.setText(self.tr("%Ln selected", "", count))
        self._fit()
        self.setVisible(count > 0)
