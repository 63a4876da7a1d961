"""Above the cards: of which photos, by what, how many, and what was found on the way."""

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from photo_finder.core.grouping import GroupPlan
from photo_finder.gui.groups import reason_words
from photo_finder.gui.groups.options_button import OptionsButton
from photo_finder.gui.groups.wish_buttons import ByButton, DetailSlider, WhereButton
from photo_finder.gui.theme import GRID
from photo_finder.gui.wrapping_row import WrappingRow


class Toolbar(QFrame):
    """Choices at the left, the slider at the right, notes below.

    Attributes:
        where, by, options, detail: what groups are wanted.
        again: proposes anew.
        notes: what was found on the way.
    """

    def __init__(
        self,
        where: WhereButton,
        by: ByButton,
        options: OptionsButton,
        detail: DetailSlider,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.where, self.by, self.options, self.detail = where, by, options, detail
        self.summary, self.notes = QLabel(self), QLabel(self)
        self.again = QPushButton(self.tr("Propose again"), self)
        self.again.setToolTip(self.tr("Locked groups stay as they are"))
        self.summary.setProperty("role", "muted")
        self.notes.setProperty("role", "small")
        self.notes.setWordWrap(True)
        self.notes.hide()
        row = WrappingRow()
        for part in (where, by, options, self.again, self.summary):
            row.addWidget(part)
        row.add_gap()
        row.addWidget(detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(row)
        column.addWidget(self.notes)

    def show_plan(self, plan: GroupPlan | None, *, stale: bool) -> None:
        """Tell of another plan; ``stale``: photos came or went since."""
        count = 0 if plan is None else len(plan.groups)
        self.summary.setText(self.tr("%Ln group(s)", "", count))
        notes = [] if plan is None else [reason_words.reason(note) for note in plan.notes]
        if stale and plan is not None:
            notes.append(
                self.tr("Photos came or went since this was proposed. Proposing again takes note of it.")
            )
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
