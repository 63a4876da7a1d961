"""A sentence above the photos that stays until it is dismissed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import GRID


class Banner(QFrame):
    """Notices and troubles, one after another."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._waiting: list[str] = []
        self._seen: set[str] = set()
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.dismiss = QToolButton(self)
        self.dismiss.setProperty("role", "flat")
        self.dismiss.setToolTip(self.tr("Dismiss"))
        self.dismiss.setAccessibleName(self.tr("Dismiss"))
        icons.put(self.dismiss, "x", "on_warning")
        self.dismiss.clicked.connect(self._next)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.addWidget(self.text, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show a sentence, after those that are not dismissed yet."""
        if sentence in self._waiting:
            return
        self._waiting.append(sentence)
        self._show_first()

    def tell_once(self, sentences: Sequence[str]) -> None:
        """Show notices of the library, each a single time."""
        for sentence in sentences:
            if sentence not in self._seen:
                self._seen.add(sentence)
                self.tell(sentence)

    def _next(self) -> None:
        self._waiting = self._waiting[1:]
        self._show_first()

    def _show_first(self) -> None:
        self.setVisible(bool(self._waiting))
        if self._waiting:
            self.text.setText(self._waiting[0])
