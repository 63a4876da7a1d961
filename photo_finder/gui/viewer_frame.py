"""The parts of the full-window preview and how they stand together; nothing here knows what is shown."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from photo_finder.core.photo import Photo
from photo_finder.gui.canvas import Canvas
from photo_finder.gui.full_screen import FullScreen
from photo_finder.gui.icons import Icons
from photo_finder.gui.photo_facts import PhotoFacts
from photo_finder.gui.session import Session
from photo_finder.gui.theme import GRID, Theme
from photo_finder.gui.viewer_bar import ViewerBar, round_button

_FACTS = 36 * GRID
_SIDE = 6 * GRID
_BAR = 6 * GRID
_WORDS = 60 * GRID
_REST_MS = 2_000
"""On a full screen, what lies over the picture goes when the pointer rests so long."""


class ViewerFrame(QFrame):
    """A canvas with a line above, a step on each side, and facts at the right.

    In a window they stand beside the picture; on a full screen they lie over it, so that it stays where
    it is.

    Attributes:
        alone: the picture is to be seen without them even when the pointer moves.
    """

    def __init__(
        self, session: Session, theme: Theme, icons: Icons, screen: FullScreen, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("viewer")  # before the parts are there: some take their colours as they are made
        self._over, self._screen = parent, screen
        self.alone = False
        self.canvas = Canvas(theme, ground="backdrop", wheel=True, parent=self)
        self.before = round_button(icons, "chevron-left", self.tr("Previous (Left)"), self)
        self.after = round_button(icons, "chevron-right", self.tr("Next (Right)"), self)
        self.bar = ViewerBar(icons, self)
        self.side = QFrame(self)
        self.facts = PhotoFacts(session, self.side)
        self.message = QLabel(self)
        self.message.setObjectName("viewerMessage")
        self._rest = QTimer(self)
        self._dress()
        self._rest.timeout.connect(lambda: self._show_parts(shown=False))
        screen.changed.connect(lambda _full: self._wake())
        parent.installEventFilter(self)
        for watched in (self, self.canvas):
            watched.setMouseTracking(True)
            watched.installEventFilter(self)
        self.hide()

    def _dress(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.hide()
        for step in (self.before, self.after):
            step.setProperty("role", "step")
        self.side.setObjectName("viewerFacts")
        self.side.hide()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.addWidget(self.facts)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)

    def _tell_facts(self, photo: Photo | None) -> None:
        """Show what is known of a photo, where the user wants to see it."""
        shown = photo is not None and self.bar.facts.isChecked()
        if photo is not None and shown:
            self.facts.show_photo(photo)
        self.bar.facts.setEnabled(photo is not None)
        self.side.setVisible(shown)
        self._lay_out()

    def _tell(self, sentence: str) -> None:
        """Say something over the picture; nothing: say no more."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        self._lay_out()

    # --- the pointer -------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay as large as the window; show what lies over the picture when the pointer moves."""
        kind = event.type()
        if watched is self._over and kind is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
        elif watched is not self._over and kind is QEvent.Type.MouseMove and not self.alone:
            self._wake()
        return super().eventFilter(watched, event)

    def _wake(self) -> None:
        self._show_parts(shown=not self.alone)
        if self._screen.active and self.isVisible():
            self._rest.start()
        else:
            self._rest.stop()

    def _show_parts(self, *, shown: bool) -> None:
        for part in (self.bar, self.before, self.after):
            part.setVisible(shown)
        if shown:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.BlankCursor)
        self._lay_out()

    # --- layout ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the parts where they belong."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        over = self._screen.active
        width = self.width() - (_FACTS if self.side.isVisibleTo(self) else 0)
        top, side = (0, 0) if over else (_BAR, _SIDE)
        self.canvas.setGeometry(side, top, width - 2 * side, self.height() - top - (0 if over else GRID))
        self.bar.setGeometry(0, 0, width, _BAR)
        self.side.setGeometry(width, 0, _FACTS, self.height())
        middle = (self.height() - _SIDE) // 2
        self.before.setGeometry(4, middle, _SIDE - 8, _SIDE)
        self.after.setGeometry(width - _SIDE + 4, middle, _SIDE - 8, _SIDE)
        wide = min(width - 2 * _SIDE, _WORDS)
        high = self.message.heightForWidth(wide)
        self.message.setGeometry((width - wide) // 2, self.height() - high - 3 * GRID, wide, high)
        for part in (self.bar, self.before, self.after, self.message):
            part.raise_()
