"""What cleaning would do, to be agreed to: how many go, how much that frees, twelve of them to look at."""

import os
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from photo_finder.core.carrying import Carried
from photo_finder.core.duplicates import Removal
from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.progress import Step
from photo_finder.gui import wording
from photo_finder.gui.agree_row import agree_row
from photo_finder.gui.duplicates.drafting import Choices, Draft
from photo_finder.gui.duplicates.offers import Offers
from photo_finder.gui.file_pictures import Source
from photo_finder.gui.sentences import telling
from photo_finder.gui.skipped_table import SkippedDialog
from photo_finder.gui.theme import GRID, PATIENCE_MS, Theme, show_busy
from photo_finder.gui.tile_sheet import Tile, TileSheet, spread
from photo_finder.gui.tiles import Tiles


class PlanDialog(QDialog):
    """Opens at once; the plan comes when the files were looked at.

    Attributes:
        agreed: the user wants it so (an Agreed).
        drawn: the plan is shown, and what the files that go tell is wanted (a Draft).
    """

    agreed = Signal(object)
    drawn = Signal(object)

    def __init__(
        self, tiles: Tiles, theme: Theme, choices: Choices = Choices(), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Clean up"))
        self._draft: Draft | None = None
        self.headline = QLabel(self.tr("Looking at the files …"), self)
        self.promise = QLabel(self)
        self.sheet = TileSheet(tiles, theme, self)
        self.more = QLabel(self)
        self.stays = QLabel(self)
        self.changed = QPushButton(self)
        self.offers = Offers(choices, self)
        self.bar = QProgressBar(self)
        self.agree = QPushButton(self.tr("Move to Removed"), self)
        self._arrange()

    def _arrange(self) -> None:
        self.headline.setProperty("role", "large")
        for label in (self.headline, self.promise, self.more, self.stays):
            label.setWordWrap(True)
        for label in (self.promise, self.stays):
            label.setProperty("role", "muted")
        self.more.setProperty("role", "small")
        self.changed.setProperty("role", "link")
        self.bar.setTextVisible(False)
        show_busy(self.bar)
        self.bar.hide()
        QTimer.singleShot(PATIENCE_MS, self, self._show_patience)
        self._hide(self.promise, self.more, self.stays, self.changed)
        self.changed.clicked.connect(self._list_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for part in (self.headline, self.bar, self.promise):
            column.addWidget(part)
        column.addSpacing(GRID)
        column.addWidget(self.sheet)
        column.addWidget(self.more)
        column.addWidget(self.stays)
        column.addWidget(self.changed, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(GRID)
        column.addWidget(self.offers)
        column.addStretch()
        self.agree.setEnabled(False)
        column.addLayout(agree_row(self, self.agree, self.tr("Cancel")))

    @staticmethod
    def _hide(*parts: QWidget) -> None:
        for part in parts:
            part.hide()

    def _show_patience(self) -> None:
        self.bar.setVisible(self._draft is None)

    def show_step(self, step: Step) -> None:
        """So many files were looked at."""
        self.bar.setRange(0, step.total or 0)
        self.bar.setValue(step.done)

    def show_failure(self, error: Exception) -> None:
        """There is no plan, and why."""
        self.headline.setText(
            telling.told(error) if isinstance(error, PhotoFinderError) else self.tr("No plan could be made.")
        )
        self.bar.hide()

    def show_draft(self, draft: Draft) -> None:
        """Show what would be done."""
        self._draft = draft
        self.bar.hide()
        going = draft.removals
        self.headline.setText(self._headline(draft))
        self.promise.setText(
            self.tr("{0} are freed once Removed is emptied. Until then all of it can be put back.").format(
                wording.size(draft.size_bytes)
            )
        )
        self.promise.setVisible(bool(going))
        self.sheet.show_tiles([_tile(going[number]) for number in spread(len(going))])
        self.sheet.setVisible(bool(going))
        self.more.setText(self.tr("and %Ln more", "", len(going) - len(spread(len(going)))))
        self.more.setVisible(len(going) > len(spread(len(going))))
        self._show_rest(draft)
        self.offers.show_draft(draft)
        self.agree.setEnabled(bool(going) and not self.offers.must_wait)
        self.agree.setFocus()
        self.adjustSize()
        if going:
            self.drawn.emit(draft)

    def show_carried(self, carried: Sequence[Carried]) -> None:
        """Show what kept photos would get."""
        self.offers.show_carried_over(carried)
        if not self.agree.isEnabled():
            self.agree.setEnabled(True)
            self.agree.setFocus()

    def _headline(self, draft: Draft) -> str:
        if not draft.removals:
            return self.tr("Nothing can be cleaned up as things stand.")
        return self.tr("%Ln file(s) will be moved to Removed.", "", len(draft.removals))

    def _show_rest(self, draft: Draft) -> None:
        parts = [self.tr("%Ln file(s) stay.", "", draft.kept)]
        if draft.undecided:
            parts.append(self.tr("%Ln file(s) stay undecided.", "", draft.undecided))
        self.stays.setText(" ".join(parts))
        self.stays.show()
        self.changed.setText(
            self.tr("%Ln file(s) changed since they were read and are left alone.", "", len(draft.changed))
        )
        self.changed.setVisible(bool(draft.changed))

    def _list_changed(self) -> None:
        if self._draft is not None:
            sentence = self.tr("These files are not what the library knows. Nothing is done to them.")
            SkippedDialog(self.tr("Left alone"), sentence, self._draft.changed, self).open()

    def accept(self) -> None:
        """Tell that it is to be done."""
        if self._draft is not None and self._draft.removals:
            self.agreed.emit(self.offers.agreed(self._draft))
        super().accept()


def _tile(removal: Removal) -> Tile:
    name = wording.printable(os.path.basename(removal.path))
    goes, stays = wording.short_path(removal.path), wording.short_path(removal.keeper)
    return Tile(Source(removal.path, removal.digest), name, f"✕ {goes}\n✓ {stays}")
