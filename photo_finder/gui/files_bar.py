"""The line that tells of files being moved: how far, cancel; afterwards what came of it, with Undo."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from photo_finder.core.progress import Step
from photo_finder.gui import wording
from photo_finder.gui.file_acts import Act, Outcome
from photo_finder.gui.housekeeping import Housekeeping
from photo_finder.gui.icons import Icons
from photo_finder.gui.skipped_table import SkippedDialog
from photo_finder.gui.theme import GRID, PATIENCE_MS, grown, show_busy

NOTICE_MS = 20_000
"""Long enough to think better of it; afterwards Ctrl+Z still does it."""


class FilesBar(QFrame):
    """Shown while files are moved, and a while after.

    Attributes:
        undo_wanted: the operation of this number is to be undone.
        told: what came of an act, in a sentence.
        said: the same of an act that is no operation of its own, which would be listed.
        album_undo_wanted: what was done to albums last is to be undone.
    """

    undo_wanted = Signal(int)
    told = Signal(str)
    said = Signal(str)
    album_undo_wanted = Signal()

    def __init__(self, files: Housekeeping, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activity")
        self._files = files
        self._outcome: Outcome | None = None
        self._of_albums = False
        self.text = QLabel(self)
        self.bar = QProgressBar(self)
        self.left = QPushButton(self)
        self.undo = QPushButton(self.tr("Undo"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.close_button = QToolButton(self)
        self._patience, self._leave = QTimer(self), QTimer(self)
        self._arrange(icons)
        self._connect()
        self.hide()

    def _arrange(self, icons: Icons) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 6, GRID, 6)
        row.setSpacing(2 * GRID)
        row.addWidget(self.text)
        row.addWidget(self.bar, 1)
        row.addStretch(0)
        for button in (self.left, self.undo, self.cancel, self.close_button):
            row.addWidget(button)
        self.setMinimumHeight(grown(6 * GRID))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.left.setProperty("role", "link")
        self.left.setText(self.tr("Show which"))
        self.cancel.setToolTip(self.tr("Stop; what is done can be undone"))
        self.close_button.setProperty("role", "flat")
        self.close_button.setToolTip(self.tr("Close this notice"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        icons.put(self.close_button, "x", "muted")

    def _connect(self) -> None:
        for timer, milliseconds, run in (
            (self._patience, PATIENCE_MS, self.show),
            (self._leave, NOTICE_MS, self.hide),
        ):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(run)
        self._files.started.connect(self._start)
        self._files.step.connect(self._step)
        self._files.ended.connect(self._end)
        self.cancel.clicked.connect(self._stop)
        self.left.clicked.connect(self._list_left)
        self.undo.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.hide)

    # --- while it runs -----------------------------------------------------------------

    def _start(self, act: Act) -> None:
        self._leave.stop()
        self.text.setText(self._doing(act))
        show_busy(self.bar)
        self._show_parts(running=True)
        self.left.hide()
        self.undo.hide()
        self.cancel.setEnabled(True)
        if not self.isVisible():
            self._patience.start()

    def _doing(self, act: Act) -> str:
        return {
            "remove": self.tr("Moving files to Removed …"),
            "import": self.tr("Copying new photos …"),
            "arrange": self.tr("Moving photos into folders …"),
            "copy": self.tr("Copying photos into folders …"),
            "export": self.tr("Exporting the album …"),
            "restore": self.tr("Putting files back …"),
            "trash": self.tr("Moving files to the system's trash …"),
            "delete": self.tr("Deleting files …"),
        }[act]

    def _show_parts(self, *, running: bool) -> None:
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.close_button.setVisible(not running)

    def _step(self, step: Step) -> None:
        self.bar.setRange(0, step.total or 0)
        self.bar.setValue(step.done)

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.text.setText(self.tr("Stopping …"))
        self._files.cancel()

    # --- afterwards --------------------------------------------------------------------

    def _end(self, outcome: Outcome | None) -> None:
        self._patience.stop()
        self._outcome, self._of_albums = outcome, False
        self._show_parts(running=False)
        if outcome is None:
            self.hide()
            return
        self.text.setText(self._told(outcome))
        self.told.emit(self.text.text())
        if not outcome.can_be_undone:
            self.said.emit(self.text.text())
        self.left.setVisible(bool(outcome.left))
        self.undo.setVisible(outcome.can_be_undone)
        self.show()
        if not outcome.left:
            self._leave.start()

    def tell_album(self, sentence: str) -> None:
        """What was done to albums, which can be undone; files that are being moved are told first."""
        if self._files.acting:
            return
        self._outcome, self._of_albums = None, True
        self._show_parts(running=False)
        self.text.setText(sentence)
        self.left.hide()
        self.undo.show()
        self.show()
        self._leave.start()

    def forget_album(self) -> None:
        """What was done to albums is undone."""
        if self._of_albums:
            self.hide()

    def _told(self, outcome: Outcome) -> str:
        parts = [self.tr("Stopped.")] if outcome.cancelled else []
        parts += self._done(outcome)
        if outcome.left:
            parts.append(self.tr("%Ln file(s) were left alone.", "", len(outcome.left)))
        return " ".join(parts)

    def _done(self, outcome: Outcome) -> list[str]:
        files = outcome.files
        if outcome.act == "remove":
            return [self.tr("%Ln file(s) moved to Removed.", "", files), *self._made(outcome)]
        if outcome.act == "import":
            return [self._imported(outcome)]
        if outcome.act == "arrange":
            return [self.tr("%Ln file(s) moved into folders.", "", files)]
        if outcome.act == "copy":
            return [self.tr("%Ln file(s) copied into folders.", "", files)]
        if outcome.act == "export":
            return self._exported(outcome)
        if outcome.act == "restore":
            return self._back(outcome)
        if outcome.act == "trash":
            return [self.tr("%Ln file(s) are in the system's trash.", "", files)]
        freed = wording.size(outcome.size_bytes)
        return [self.tr("%Ln file(s) deleted, {0} freed.", "", files).format(freed)]

    def _made(self, outcome: Outcome) -> list[str]:
        """What was made beside the moves."""
        parts, links, sidecars = [], outcome.made.get("link", 0), outcome.made.get("sidecar", 0)
        if links:
            parts.append(self.tr("A link was left in %Ln place(s).", "", links))
        if sidecars:
            parts.append(self.tr("%Ln kept photo(s) got what copies told.", "", sidecars))
        return parts

    def _imported(self, outcome: Outcome) -> str:
        if outcome.files or outcome.left or outcome.cancelled:
            return self.tr("%Ln new file(s) copied in.", "", outcome.files)
        return self.tr("Nothing was copied: all of it lies there already.")

    def _exported(self, outcome: Outcome) -> list[str]:
        links, copies = outcome.made.get("link", 0), outcome.made.get("copy", 0)
        parts = []
        if links:
            parts.append(self.tr("%Ln link(s) made.", "", links))
        if copies and links:
            parts.append(self.tr("%Ln file(s) cannot be linked there and were copied.", "", copies))
        elif copies:
            parts.append(self.tr("%Ln file(s) of the album copied.", "", copies))
        return parts or [self.tr("No photo of the album is there now.")]

    def _back(self, outcome: Outcome) -> list[str]:
        copied = outcome.made.get("copy", 0)
        parts = [self.tr("%Ln file(s) are back where they were.", "", outcome.files)]
        if copied:
            parts = parts if outcome.files else []
            parts.append(self.tr("%Ln copied file(s) were taken away again.", "", copied))
        return parts

    def _list_left(self) -> None:
        if self._outcome is not None:
            sentence = self.tr("Nothing was done to these files.")
            SkippedDialog(self.tr("Left alone"), sentence, self._outcome.left, self.window()).open()

    def _undo(self) -> None:
        if self._of_albums:
            self.album_undo_wanted.emit()
        if self._outcome is not None and self._outcome.operation is not None:
            self.undo_wanted.emit(self._outcome.operation)
