"""By which ways a question comes: photos chosen, opened, dropped, pasted, cut out of the screen.

It knows the place Similar and the grid that is shown, and no other part of the window.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from photo_finder.core.query import Example
from photo_finder.gui import incoming
from photo_finder.gui.actions import Actions
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.incoming import Incoming
from photo_finder.gui.place import GridPlace
from photo_finder.gui.screen_region import ScreenRegion
from photo_finder.gui.session import Session
from photo_finder.gui.similar_place import SimilarPlace
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import Theme


class Searching(QObject):
    """Makes questions of what comes, and has the place Similar shown.

    Attributes:
        shown: a question is asked, so the place Similar is to be shown.
        folders_came: these folders were dropped or pasted (a list of Path).
        told: what has to be said of what came, in a sentence.
    """

    shown = Signal()
    folders_came = Signal(list)
    told = Signal(str)

    def __init__(
        self,
        session: Session,
        similar: SimilarPlace,
        place: Callable[[], GridPlace],
        *,
        theme: Theme,
        choosers: Choosers,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._similar, self._place = session, similar, place
        self._choosers, self._window = choosers, window
        self._image = Latest()
        self.region = ScreenRegion(theme, window)
        self.region.taken.connect(self._search_image)
        self.region.refused.connect(self.told)
        similar.add_wanted.connect(self._ask_example)

    def connect_actions(self, acts: Actions) -> None:
        """Let the actions do it."""
        runs: list[tuple[QAction, Callable[[], None]]] = [
            (acts.open_photo, self.ask_photos),
            (acts.paste, self._paste),
            (acts.screen, self.region.start),
            (acts.more_like_this, lambda: self.search_like(self._chosen())),
            (acts.add_like, lambda: self._add_chosen(like=True)),
            (acts.add_unlike, lambda: self._add_chosen(like=False)),
        ]
        for action, run in runs:
            action.triggered.connect(lambda _checked=False, run=run: run())

    def search_like(self, examples: Sequence[Example]) -> None:
        """Find photos like these."""
        if examples and self._session.is_open:
            self.shown.emit()
            self._similar.ask_like(list(examples))

    def ask_photos(self) -> None:
        """Ask which photos of the disk are to be searched for."""
        self.search_like([Example(path) for path in self._choosers.photos(self._window)])

    def receive(self, came: Incoming) -> None:
        """Make the most of what was dropped."""
        if came.examples:
            self.search_like(came.examples)
        elif came.folders:
            self.folders_came.emit(list(came.folders))
        elif came.image is not None:
            self._search_image(came.image)
        elif came.link:
            self.told.emit(
                self.tr(
                    "That is only a link to a picture on the web, and Photo Finder never goes online. Copy "
                    "the picture itself in the browser, or save it, and paste or drop it here."
                )
            )
        else:
            self.told.emit(self.tr("There is no picture in what came here."))

    def _paste(self) -> None:
        came = incoming.read(QGuiApplication.clipboard().mimeData())
        if came.nothing:
            self.told.emit(self.tr("There is no picture to paste: copy a photo or its file first."))
        else:
            self.receive(came)

    def _search_image(self, image: QImage) -> None:
        self._session.example_of(image, lambda example: self.search_like([example]), self._image)

    # --- more examples -----------------------------------------------------------------

    def _chosen(self) -> list[Example]:
        return [Example(photo_id) for photo_id in self._place().chosen_ids()]

    def _ask_example(self, like: bool) -> None:
        self._add([Example(path) for path in self._choosers.photos(self._window)], like=like)

    def _add_chosen(self, *, like: bool) -> None:
        self._add(self._chosen(), like=like)
        self.shown.emit()

    def _add(self, examples: Sequence[Example], *, like: bool) -> None:
        for example in examples:
            question = self._similar.question
            self._similar.ask(question.with_like(example) if like else question.with_unlike(example))
