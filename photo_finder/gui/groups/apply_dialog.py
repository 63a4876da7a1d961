"""Which folders would be made and what would go into them, to be agreed to."""

import os

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.progress import Step
from photo_finder.gui import wording
from photo_finder.gui.agree_row import agree_row
from photo_finder.gui.groups.drafting import PlacingDraft
from photo_finder.gui.groups.folder_table import FolderTable
from photo_finder.gui.sentences import telling
from photo_finder.gui.skipped_table import SkippedDialog
from photo_finder.gui.theme import GRID, PATIENCE_MS, room, show_busy


class ApplyDialog(QDialog):
    """Opens at once; the list comes when the files were looked at.

    Attributes:
        agreed: the user wants it so (a PlacingDraft).
        albums_wanted: the user would rather have albums.
    """

    agreed = Signal(object)
    albums_wanted = Signal()

    def __init__(self, *, copy: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make folders"))
        self._copy = copy
        self._draft: PlacingDraft | None = None
        self.headline = QLabel(self.tr("Looking at the files …"), self)
        self.where, self.rest = QLabel(self), QLabel(self)
        self.bar = QProgressBar(self)
        self.table = FolderTable(self)
        self.failed = QPushButton(self)
        self.as_albums = QPushButton(self.tr("As albums instead, and touch no file"), self)
        self.agree = QPushButton(self.tr("Copy files") if copy else self.tr("Move files"), self)
        self._arrange()

    def _arrange(self) -> None:
        self.headline.setProperty("role", "large")
        for button in (self.failed, self.as_albums):
            button.setProperty("role", "link")
            button.setAutoDefault(False)
        self.as_albums.clicked.connect(self._prefer_albums)
        for label in (self.headline, self.where, self.rest):
            label.setWordWrap(True)
        for label in (self.where, self.rest):
            label.setProperty("role", "muted")
        self.bar.setTextVisible(False)
        show_busy(self.bar)
        for part in (self.bar, self.where, self.rest, self.table, self.failed):
            part.hide()
        QTimer.singleShot(PATIENCE_MS, self, self._show_patience)
        self.failed.clicked.connect(self._list_failed)
        self.setMinimumWidth(room(64 * GRID, 0).width())
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for part in (self.headline, self.where, self.bar):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.rest)
        column.addWidget(self.failed, 0, Qt.AlignmentFlag.AlignLeft)
        self.agree.setEnabled(False)
        buttons = agree_row(self, self.agree, self.tr("Cancel"))
        buttons.insertWidget(0, self.as_albums)
        column.addLayout(buttons)

    def _show_patience(self) -> None:
        self.bar.setVisible(self._draft is None)

    def show_step(self, step: Step) -> None:
        """So many files were looked at."""
        self.bar.setRange(0, step.total or 0)
        self.bar.setValue(step.done)

    def show_failure(self, error: Exception) -> None:
        """It cannot be done, and why."""
        self.bar.hide()
        failed = self.tr("The folders cannot be made.")
        self.headline.setText(telling.told(error) if isinstance(error, PhotoFinderError) else failed)

    def show_draft(self, draft: PlacingDraft) -> None:
        """Show what would be done."""
        self._draft = draft
        self.bar.hide()
        going = draft.photos > 0
        self.headline.setText(self._headline(draft))
        self.where.setText(
            self.tr("In {0}. Nothing is overwritten, and all of it can be undone.").format(
                wording.short_path(os.fspath(draft.placing.into))
            )
        )
        self.where.setVisible(going)
        self.table.show_folders(draft.folders)
        self.table.setVisible(going)
        self._show_rest(draft)
        self.agree.setEnabled(going)
        self.agree.setFocus()
        self.adjustSize()

    def _headline(self, draft: PlacingDraft) -> str:
        if not draft.photos:
            return self.tr("There is nothing to do: no photo would go into another folder.")
        if self._copy:
            told = self.tr("%Ln photo(s) will be copied", "", draft.photos)
        else:
            told = self.tr("%Ln photo(s) will be moved", "", draft.photos)
        return self.tr("{0} into {1}.").format(told, self.tr("%Ln folder(s)", "", len(draft.folders)))

    def _show_rest(self, draft: PlacingDraft) -> None:
        parts = []
        if draft.along:
            parts.append(self.tr("%Ln file(s) that belong to them go along.", "", draft.along))
        if draft.across and not self._copy:
            parts.append(self._across(draft))
        there = len(draft.placing.there)
        if there:
            parts.append(self.tr("%Ln file(s) lie in the right folder already.", "", there))
        self.rest.setText("\n".join(parts))
        self.rest.setVisible(bool(parts))
        failed = len(draft.placing.failed)
        self.failed.setText(self.tr("%Ln file(s) cannot go and stay. Show which", "", failed))
        self.failed.setVisible(failed > 0)

    def _across(self, draft: PlacingDraft) -> str:
        size = wording.size(draft.placing.bytes_across)
        told = self.tr("%Ln file(s), {0}, go to another drive.", "", draft.across).format(size)
        held = self.tr("They are copied there, and the originals lie under Removed until you empty it.")
        return f"{told} {held}"

    def _list_failed(self) -> None:
        if self._draft is not None:
            sentence = self.tr("These files stay where they are.")
            SkippedDialog(self.tr("Files that stay"), sentence, self._draft.placing.failed, self).open()

    def _prefer_albums(self) -> None:
        self.reject()
        self.albums_wanted.emit()

    def accept(self) -> None:
        """Tell that it is to be done."""
        if self._draft is not None and self._draft.photos:
            self.agreed.emit(self._draft)
        super().accept()
