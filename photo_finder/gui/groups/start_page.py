"""What stands in the place before there are groups: a sentence, what can be chosen, one button."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from photo_finder.core.progress import Step
from photo_finder.gui.theme import GRID, PATIENCE_MS, show_busy

_WIDTH = 60 * GRID


class StartPage(QWidget):
    """Invites, waits, and tells why there is nothing.

    Attributes:
        propose: the one button.
        stop: ends the waiting.
        message: a sentence.
    """

    def __init__(self, choices: list[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self.tr("Sort photos into folders"), self)
        self.message = QLabel(self)
        self.propose = QPushButton(self.tr("Propose groups"), self)
        self.bar = QProgressBar(self)
        self.stop = QPushButton(self.tr("Cancel"), self)
        self._waiting = False
        self._arrange(choices)
        self.invite()

    def _arrange(self, choices: list[QWidget]) -> None:
        self.title.setProperty("role", "title")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setProperty("role", "muted")
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.setFixedWidth(_WIDTH)
        self.propose.setProperty("role", "hero")
        self.stop.setProperty("role", "link")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(30 * GRID)
        self.bar.setAccessibleName(self.tr("Progress"))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch()
        for choice in choices:
            row.addWidget(choice)
        row.addStretch()
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.addStretch()
        column.addWidget(self.title)
        column.addWidget(self.message, 0, middle)
        column.addSpacing(GRID)
        column.addLayout(row)
        column.addSpacing(2 * GRID)
        column.addWidget(self.propose, 0, middle)
        column.addWidget(self.bar, 0, middle)
        column.addWidget(self.stop, 0, middle)
        column.addStretch()
        for part in (self.bar, self.stop):
            kept = part.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            part.setSizePolicy(kept)

    def invite(self) -> None:
        """Say what this place does."""
        self.tell(
            self.tr(
                "Photo Finder proposes folders by when, where and of what your photos were taken. You change "
                "the proposal as you like; files move only when you say so, and that can be undone."
            )
        )

    def tell(self, sentence: str) -> None:
        """Say this; nothing is being looked at."""
        self.message.setText(sentence)
        self.message.setFixedHeight(self.message.heightForWidth(_WIDTH))
        self._wait(waiting=False)

    def wait(self) -> None:
        """Photos are being looked at; what takes a moment only is not told."""
        self._wait(waiting=True)
        show_busy(self.bar)
        QTimer.singleShot(PATIENCE_MS, self, self._show_patience)

    def show_step(self, step: Step) -> None:
        """So many were looked at."""
        self.bar.setRange(0, step.total or 0)
        self.bar.setValue(step.done)

    def _wait(self, *, waiting: bool) -> None:
        self._waiting = waiting
        self.propose.setEnabled(not waiting)
        if not waiting:
            self._show_patience()

    def _show_patience(self) -> None:
        self.bar.setVisible(self._waiting)
        self.stop.setVisible(self._waiting)
