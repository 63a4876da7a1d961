"""What is asked, above the answers: the way back and forward, the examples, strictness and limits."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photo_finder.gui.example_chips import CHIP, ExampleChips
from photo_finder.gui.icons import SIDE, Icons
from photo_finder.gui.limits import Limits
from photo_finder.gui.session import Session
from photo_finder.gui.theme import GRID, grown
from photo_finder.gui.wrapping_row import WrappingRow

STEPS = 100
"""Places of the slider of strictness."""


class QuestionBar(QFrame):
    """The parts of a question.

    Attributes:
        chips, limits, strictness: what can be changed.
        summary: how many photos are found.
    """

    def __init__(self, session: Session, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.chips = ExampleChips(session, icons, self)
        self.strictness = QSlider(Qt.Orientation.Horizontal, self)
        self.limits = Limits(icons, self)
        self.summary = QLabel(self)
        self._ways: list[QToolButton] = []
        self._saved: QToolButton | None = None
        self._first = QHBoxLayout()
        self._first.setSpacing(GRID // 2)
        self._first.addWidget(self._chips_row(), 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        lines.setSpacing(GRID)
        lines.addLayout(self._first)
        lines.addLayout(self._second_line())

    def put_ways(self, ways: Sequence[QAction]) -> None:
        """Buttons at the very left for these: back and forward."""
        for place, action in enumerate(ways):
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setProperty("role", "flat")
            button.setIconSize(QSize(SIDE, SIDE))
            button.setAccessibleName(action.text().replace("&", ""))
            self._first.insertWidget(place, button)
            self._ways.append(button)

    def put_saved(self, button: QToolButton) -> None:
        """The button of saved searches, at the very right."""
        self._first.addWidget(button)
        self._saved = button

    def order(self, below: QWidget) -> None:
        """Let Tab go from the left to the right, line by line, then to what is below; chips come and go."""
        saved = [] if self._saved is None else [self._saved]
        parts = [*self._ways, *self.chips.by_tab(), *saved, self.strictness, *self.limits.buttons, below]
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    @property
    def first(self) -> QWidget:
        """Where Tab comes in."""
        return self._ways[0] if self._ways else self.strictness

    def _chips_row(self) -> QScrollArea:
        row = QScrollArea(self)
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.setWidgetResizable(True)
        row.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row.setFixedHeight(CHIP + grown(3 * GRID))
        row.setWidget(self.chips)
        return row

    def _second_line(self) -> WrappingRow:
        line = WrappingRow()
        name = QLabel(self.tr("Strictness"), self)
        name.setBuddy(self.strictness)
        self.strictness.setRange(0, STEPS)
        self.strictness.setValue(STEPS // 2)
        self.strictness.setFixedWidth(16 * GRID)
        self.strictness.setAccessibleName(self.tr("Strictness"))
        self.strictness.setToolTip(self.tr("How likely a photo must be similar to be shown"))
        self.summary.setProperty("role", "muted")
        line.addWidget(name)
        line.addWidget(self.strictness)
        line.addWidget(self.summary)
        line.add_gap()
        line.addWidget(self.limits)
        return line
