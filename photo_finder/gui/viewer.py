"""The full-window preview: one picture after another, zoomed, turned, boxed, as a slide show.

Lies over the window's content.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget

from photo_finder.core.photo import Photo
from photo_finder.core.query import Box, Example
from photo_finder.gui import viewer_keys, wording
from photo_finder.gui.file_names import PATH
from photo_finder.gui.full_screen import FullScreen
from photo_finder.gui.icons import Icons
from photo_finder.gui.pictures_ahead import PicturesAhead
from photo_finder.gui.sentences import telling
from photo_finder.gui.session import FULL_SIDE, Session
from photo_finder.gui.slide_show import SlideShow
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import Theme
from photo_finder.gui.viewer_frame import ViewerFrame


@dataclass(frozen=True, slots=True)
class Sight:
    """What is looked at.

    Attributes:
        source: the picture.
        name: of its file.
        size: in pixels; empty: not known yet.
        place: in its row, in words (``3 of 120``).
        photo: it is this one of the library.
        ahead: photos beside it, that likely to be looked at next first.
        is_last: none follows it.
    """

    source: Path | int | bytes
    name: str
    size: QSize
    place: str = ""
    photo: Photo | None = None
    ahead: tuple[int, ...] = ()
    is_last: bool = True


def sight_of(photo: Photo, place: str = "", ahead: tuple[int, ...] = (), *, is_last: bool = True) -> Sight:
    """A photo of the library that has a file."""
    size = QSize(photo.metadata.width, photo.metadata.height)
    name = wording.printable(Path(photo.path).name)
    return Sight(photo.id, name, size, place, photo, ahead, is_last)


class Viewer(ViewerFrame):
    """Covers its parent.

    Attributes:
        stepped: the picture so many places further is wanted (-1 or 1).
        asked: the user wants photos like this (a list of one Example).
        remove_wanted: the shown photo is to go to Removed (a list of its id).
        file_shown: the path of a file to show in the file manager.
        closed: it was closed.
    """

    stepped = Signal(int)
    asked = Signal(list)
    remove_wanted = Signal(list)
    file_shown = Signal(PATH)
    closed = Signal()

    def __init__(
        self, session: Session, theme: Theme, icons: Icons, screen: FullScreen, parent: QWidget
    ) -> None:
        super().__init__(session, theme, icons, screen, parent)
        self._session = session
        self._thumbnail, self._full = Latest(), Latest()
        self._pictures = PicturesAhead(session)
        self._sight: Sight | None = None
        self._full_shown = False
        self._turns: dict[int, int] = {}
        self._entered_screen = False
        self.slides = SlideShow(self)
        self._connect()

    def _connect(self) -> None:
        self.canvas.boxed.connect(self._leave_with)
        self.canvas.toggled.connect(self.toggle_zoom)
        self.canvas.zoomed_to.connect(self._zoomed)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        bar = self.bar
        bar.similar.clicked.connect(lambda: self._leave_with(None))
        bar.back_turn.clicked.connect(lambda: self.turn(-1))
        bar.turn.clicked.connect(lambda: self.turn(1))
        bar.zoom_wanted.connect(self.canvas.zoom_to)
        bar.interval_wanted.connect(self.start_slides)
        bar.full.clicked.connect(self._screen.toggle)
        bar.facts.toggled.connect(lambda _shown: self._tell_facts(self._sight.photo if self._sight else None))
        bar.leave.clicked.connect(self.close_view)
        self.facts.file_shown.connect(self.file_shown)
        self.slides.due.connect(self._go_on)

    # --- what is shown -----------------------------------------------------------------

    def show_sight(self, sight: Sight) -> None:
        """Show a picture, over everything."""
        new = self._sight is None or self._sight.source != sight.source
        self._sight = sight
        if new:
            self._full_shown = False
            self.canvas.clear_box()
            self._tell("")
            self.canvas.face(self._turns.get(sight.source, 0) if isinstance(sight.source, int) else 0)
            self._fetch(sight)
        self.bar.title.set_text(sight.name)
        self.bar.place.setText(sight.place)
        self._tell_facts(sight.photo)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self._pictures.fetch(sight.ahead, self._wanted_side())

    def _wanted_side(self) -> int:
        return round(max(self._over.width(), self._over.height()) * self.devicePixelRatioF())

    def _fetch(self, sight: Sight) -> None:
        side = FULL_SIDE if sight.size.isEmpty() else self._wanted_side()
        self._thumbnail.replace(None)
        self._full.replace(None)
        self._pictures.forget_asked()  # it would come over a picture that is held
        held = self._pictures.held(sight.source, side)
        if held is not None:
            self._sharpen(held, sight)
            return
        self.canvas.show_picture(QImage(), sight.size)
        if isinstance(sight.source, int):
            self._session.thumbnail(sight.source, lambda image: self._show(image, sight), self._thumbnail)
        self._full_shown = side == FULL_SIDE
        self._pictures.ask(sight.source, side, lambda image: self._sharpen(image, sight), self._fail)

    def _show(self, image: QImage, sight: Sight) -> None:
        if not image.isNull():
            self.canvas.show_picture(image, sight.size)

    def _sharpen(self, image: QImage, sight: Sight) -> None:
        self._thumbnail.replace(None)
        self.canvas.show_picture(image, image.size() if sight.size.isEmpty() else sight.size)
        self.slides.wait()

    def _fail(self, error: Exception) -> None:
        self._tell(wording.sentence(telling.told(error)))
        self.slides.wait()

    def close_view(self) -> None:
        """Back to the window."""
        self.alone = False
        self.slides.stop()
        self._rest.stop()
        if self._entered_screen:
            self._screen.leave()
        self._entered_screen = False
        self.hide()
        self.unsetCursor()
        self._sight = None
        self._pictures.stop()
        self._full.replace(None)
        self.canvas.show_picture(QImage(), QSize())
        self.closed.emit()

    # --- the view of it ----------------------------------------------------------------

    def toggle_zoom(self) -> None:
        """Fitted, or pixel by pixel."""
        self.canvas.zoom_to(None if self.canvas.zoomed else 1.0)

    def _zoomed(self) -> None:
        """What is enlarged needs the whole picture."""
        zoom = self.canvas.lens.zoom
        self.bar.tell_zoom(zoom)
        sight = self._sight
        if zoom is not None and not self._full_shown and sight is not None:
            self._full_shown = True
            self._session.picture(
                sight.source, FULL_SIDE, lambda image: self._sharpen(image, sight), self._fail, self._full
            )

    def turn(self, quarters: int) -> None:
        """Turn the view; the file stays as it is, and the turn is remembered until the program ends."""
        self.canvas.turn(quarters)
        if self._sight is not None and isinstance(self._sight.source, int):
            self._turns[self._sight.source] = self.canvas.lens.turns

    # --- slide show --------------------------------------------------------------------

    def start_slides(self, seconds: int | None = None) -> None:
        """Go on by itself, on the whole screen, from here."""
        if self._sight is None or self._sight.photo is None:
            return
        self._entered_screen = self._entered_screen or not self._screen.active
        self._screen.enter()
        self.alone = True
        self.slides.start(seconds)
        self.bar.seconds = self.slides.seconds
        self._show_parts(shown=False)

    def _go_on(self) -> None:
        if self._sight is None or self._sight.is_last:
            self._stop_slides()
        else:
            self.stepped.emit(1)

    def _stop_slides(self) -> None:
        self.alone = False
        self.slides.stop()
        if self._entered_screen:
            self._screen.leave()
        self._entered_screen = False
        self._wake()

    # --- keyboard and pointer ----------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Any key stops the slide show; else what ``viewer_keys`` says."""
        if self.slides.running:
            self._stop_slides()
        elif not viewer_keys.press(self, event):
            super().keyPressEvent(event)

    def escape(self) -> None:
        """Out of the full screen that was entered here, then back to the window."""
        if self._entered_screen and self._screen.active:
            self.toggle_screen()
        else:
            self.close_view()

    def toggle_screen(self) -> None:
        """Fill the screen, or no longer."""
        self._entered_screen = not self._screen.active
        self._screen.toggle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """A click stops the slide show, and does nothing else."""
        pressed = event.type() is QEvent.Type.MouseButtonPress and watched is not self._over
        if pressed and self.alone:
            self._stop_slides()
            return True
        return super().eventFilter(watched, event)

    def _leave_with(self, box: Box | None) -> None:
        if self._sight is None:
            return
        example = Example(self._sight.source, box)
        self.close_view()
        self.asked.emit([example])

    def remove(self) -> None:
        """The shown photo is to go."""
        if self._sight is not None and self._sight.photo is not None:
            self.remove_wanted.emit([self._sight.photo.id])

    def ask_whole(self) -> None:
        """Photos like this one are wanted."""
        self._leave_with(None)
