"""What else can be done when files go: a link in each place, and what copies tell carried over. Two boxes.

Each is shown only where it can do something.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from photo_finder.core.carrying import Carried
from photo_finder.gui.duplicates.carried_dialog import CarriedDialog
from photo_finder.gui.duplicates.drafting import Agreed, Choices, Draft
from photo_finder.gui.theme import GRID

_INDENT, _LINK_INDENT = 22, 15
"""Where the text of a box begins, and a link that has room around its text."""


class Offers(QWidget):
    """The boxes of a plan.

    Args:
        choices: as the user last chose.
        parent: the dialog.
    """

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._carried: tuple[Carried, ...] = ()
        self.link = QCheckBox(self.tr("Leave a link in each place (hard link)"), self)
        self.carry = QCheckBox(
            self.tr("Carry over date, place, rating, keywords and titles that the kept photos lack"), self
        )
        self.waiting = QLabel(self.tr("Looking at what the files that go say of their pictures …"), self)
        self.show_carried = QPushButton(self)
        self.stuck = QLabel(self)
        self._arrange()

    def _arrange(self) -> None:
        self.link.setChecked(self._choices.hard_links)
        self.link.setToolTip(
            self.tr("Each name stays where it is and leads to the kept file; the bytes lie on the disk once.")
        )
        self.carry.setChecked(self._choices.carry_metadata)
        self.carry.setToolTip(
            self.tr("Written into an .xmp file beside each kept photo; the photo itself is not touched.")
        )
        self.waiting.setProperty("role", "muted")
        self.stuck.setProperty("role", "small")
        self.stuck.setWordWrap(True)
        self.show_carried.setProperty("role", "link")
        self.show_carried.setAutoDefault(False)
        self.show_carried.clicked.connect(self._list)
        self.stuck.setContentsMargins(_INDENT, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self.link, self.waiting, self.carry):
            column.addWidget(part)
        below = QVBoxLayout()
        below.setContentsMargins(_LINK_INDENT, 0, 0, 0)
        below.addWidget(self.show_carried, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(-GRID // 2)
        column.addLayout(below)
        column.addWidget(self.stuck)
        parts: tuple[QWidget, ...] = (self.link, self.waiting, self.carry, self.show_carried, self.stuck)
        for each in parts:
            each.hide()

    def show_draft(self, draft: Draft) -> None:
        """What goes is known; what it tells is not yet."""
        self.link.setVisible(bool(draft.removals) and draft.only_identical)
        self.waiting.setVisible(bool(draft.removals))
        self._keep_room(bool(draft.removals))

    def show_carried_over(self, carried: Sequence[Carried]) -> None:
        """What kept photos would get; none where nothing is known of it."""
        self._carried = tuple(carried)
        stuck = sum(bool(each.problem) for each in carried)
        useful = len(carried) > stuck
        self.waiting.hide()
        self.carry.setVisible(useful)
        self.show_carried.setText(self.tr("What %Ln photo(s) get …", "", len(carried) - stuck))
        self.show_carried.setVisible(useful)
        self.stuck.setText(
            self.tr(
                "For %Ln more photo(s) it cannot be written. With the box ticked, files that tell it stay.",
                "",
                stuck,
            )
        )
        self.stuck.setVisible(useful and stuck > 0)

    def _keep_room(self, keep: bool) -> None:
        """For what comes later, so that no button moves away under the pointer."""
        policy = self.show_carried.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        self.show_carried.setSizePolicy(policy)

    @property
    def must_wait(self) -> bool:
        """Whether what the user wants to be carried over is still looked for."""
        return self._choices.carry_metadata and self.waiting.isVisibleTo(self)

    def agreed(self, draft: Draft) -> Agreed:
        """The plan, with what is chosen of what is shown. What is not shown is chosen as before."""
        links, carries = self.link.isVisibleTo(self), self.carry.isVisibleTo(self)
        return Agreed(
            draft,
            hard_links=links and self.link.isChecked(),
            carried=self._carried if carries and self.carry.isChecked() else (),
            choices=Choices(self.link.isChecked(), self.carry.isChecked()),
        )

    def _list(self) -> None:
        CarriedDialog(self._carried, self.window()).open()
