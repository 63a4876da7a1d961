"""The list of files that could not be read, in a window of its own."""

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from photo_finder.gui.session import Session
from photo_finder.gui.theme import GRID, room
from photo_finder.gui.unreadable_page import UnreadablePage


class UnreadableDialog(QDialog):
    """The page with a button that closes it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files that could not be read"))
        self.resize(room(100 * GRID, 56 * GRID))
        self.page = UnreadablePage(session, self)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        self.page.buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    def refresh(self) -> None:
        """Ask for the present list."""
        self.page.refresh()
