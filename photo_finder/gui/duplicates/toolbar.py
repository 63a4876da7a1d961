"""What can be done with the shown group, beside its title."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from photo_finder.gui.actions import Actions
from photo_finder.gui.icons import Icons
from photo_finder.gui.mnemonics import without_mnemonic
from photo_finder.gui.theme import GRID


class GroupToolbar(QWidget):
    """Title, and buttons of the window's own actions.

    Attributes:
        zoomed: nearer (1) or further (-1).
    """

    zoomed = Signal(int)

    def __init__(self, acts: Actions, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setProperty("role", "large")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.buttons: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.title, 1)
        self._accept = self._action(acts.accept, words=True)
        row.addWidget(self._accept)
        row.addWidget(self._action(acts.part, words=False))
        row.addWidget(self._action(acts.blink, words=False))
        row.addWidget(self._action(acts.difference, words=False))
        row.addSpacing(GRID)
        row.addWidget(self._zoom(icons, -1, "minus", self.tr("Further away")))
        row.addWidget(self._zoom(icons, 1, "plus", self.tr("Nearer")))

    def event(self, event: QEvent) -> bool:
        """There is another width to fill, or another title."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def _fit(self) -> None:
        """Where the title has no room beside all words, a button shows its icon alone."""
        style = Qt.ToolButtonStyle
        for shown in (style.ToolButtonTextBesideIcon, style.ToolButtonIconOnly):
            self._accept.setToolButtonStyle(shown)
            wide = sum(button.sizeHint().width() + 2 for button in self.buttons) + GRID
            if self.title.sizeHint().width() + wide <= self.width():
                break

    def _action(self, action: QAction, *, words: bool) -> QToolButton:
        button = QToolButton(self)
        self.buttons.append(button)
        button.setDefaultAction(action)
        button.setProperty("role", "flat")
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly)
        name = without_mnemonic(action.text())
        button.setAccessibleName(name)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({keys})")
        return button

    def _zoom(self, icons: Icons, step: int, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        self.buttons.append(button)
        button.setProperty("role", "flat")
        button.setToolTip(name)
        button.setAccessibleName(name)
        icons.put(button, icon, "text")
        button.clicked.connect(lambda: self.zoomed.emit(step))
        return button
