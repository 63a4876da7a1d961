"""What emptying would do, found by a dry run, to be agreed to."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.operations import EmptyReport
from photo_finder.core.progress import Step
from photo_finder.gui import wording
from photo_finder.gui.agree_row import agree_row
from photo_finder.gui.sentences import telling
from photo_finder.gui.skipped_table import SkippedDialog
from photo_finder.gui.theme import GRID, PATIENCE_MS, room, show_busy


class EmptyDialog(QDialog):
    """Opens at once; the figures come when each file's other copy was looked for.

    Attributes:
        agreed: the user wants it so; True: by way of the system's trash.
    """

    agreed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Empty Removed"))
        self.setMinimumWidth(room(64 * GRID, 0).width())
        self._report: EmptyReport | None = None
        self.headline = QLabel(self.tr("Looking whether another copy of each file is left …"), self)
        self.bar = QProgressBar(self)
        self.way = QLabel(self)
        self.kept = QPushButton(self)
        self.delete = QCheckBox(self.tr("Delete them at once. This cannot be undone."), self)
        self.agree = QPushButton(self.tr("Move to the trash"), self)
        self._arrange()

    def _arrange(self) -> None:
        self.headline.setProperty("role", "large")
        self.headline.setWordWrap(True)
        self.way.setProperty("role", "muted")
        self.way.setWordWrap(True)
        self.kept.setProperty("role", "link")
        self.bar.setTextVisible(False)
        show_busy(self.bar)
        for part in (self.bar, self.way, self.kept, self.delete):
            part.hide()
        QTimer.singleShot(PATIENCE_MS, self, self._show_patience)
        self.kept.clicked.connect(self._list_kept)
        self.delete.toggled.connect(lambda _on: self._say_way())
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for part in (self.headline, self.bar, self.way):
            column.addWidget(part)
        column.addWidget(self.kept, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.delete)
        column.addStretch()
        self.agree.setAutoDefault(False)
        self.agree.setEnabled(False)
        column.addLayout(agree_row(self, self.agree, self.tr("Cancel")))

    def _show_patience(self) -> None:
        self.bar.setVisible(self._report is None)

    def show_step(self, step: Step) -> None:
        """So many were looked at."""
        self.bar.setRange(0, step.total or 0)
        self.bar.setValue(step.done)

    def show_failure(self, error: Exception) -> None:
        """It cannot be done, and why."""
        self.bar.hide()
        failed = self.tr("Removed cannot be emptied now.")
        self.headline.setText(telling.told(error) if isinstance(error, PhotoFinderError) else failed)

    def show_report(self, report: EmptyReport) -> None:
        """Show what would be done."""
        self._report = report
        self.bar.hide()
        self.headline.setText(self._headline(report))
        self.kept.setText(
            self.tr("%Ln file(s) stay here, as no other copy may be left. Show which", "", len(report.kept))
        )
        self.kept.setVisible(bool(report.kept))
        self.delete.setVisible(bool(report.emptied))
        self.way.setVisible(bool(report.emptied))
        self.agree.setEnabled(bool(report.emptied))
        self._say_way()
        self.adjustSize()

    def _headline(self, report: EmptyReport) -> str:
        if not report.emptied:
            return self.tr("None of the removed files can go.")
        size = wording.size(report.size_bytes)
        return self.tr("%Ln file(s), {0}, will go for good.", "", len(report.emptied)).format(size)

    def _say_way(self) -> None:
        if self._report is None:
            return
        if self.delete.isChecked():
            self.way.setText(self.tr("Their space is free at once. Photo Finder cannot bring them back."))
            self.agree.setText(self.tr("Delete"))
        else:
            self.way.setText(
                self.tr(
                    "They go to the system's trash first. Their space is free once the trash is emptied; "
                    "from here they cannot be restored any more."
                )
            )
            self.agree.setText(self.tr("Move to the trash"))

    def _list_kept(self) -> None:
        if self._report is not None:
            sentence = self.tr("These files stay among the removed ones.")
            SkippedDialog(self.tr("Files that stay"), sentence, self._report.kept, self).open()

    def accept(self) -> None:
        """Tell that it is to be done, and how."""
        self.agreed.emit(not self.delete.isChecked())
        super().accept()
