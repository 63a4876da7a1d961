"""The frame that appears while something is dragged over the window, saying what a drop will do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import GRID, Theme


class DropHint(QFrame):
    """Covers the middle of its parent; the pointer goes through it."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropHint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icons = icons
        self._over = parent
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = QLabel(self)
        self.text.setProperty("role", "large")
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(self._icon)
        column.addWidget(self.text)
        column.addStretch()
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def offer(self, *, folder: bool) -> None:
        """Say what a drop will do."""
        self.text.setText(
            self.tr("Drop to add this folder") if folder else self.tr("Drop to find similar photos")
        )
        margin = GRID
        self.setGeometry(self._over.rect().adjusted(margin, margin, -margin, -margin))
        self.show()
        self.raise_()

    def _draw(self) -> None:
        self._icon.setPixmap(self._icons.pixmap("image-plus", "accent", 48, self.devicePixelRatioF()))
