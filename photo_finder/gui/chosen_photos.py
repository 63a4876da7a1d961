"""What is done with the photos that are chosen in a grid: looked at, shown, copied, removed.

It knows the grid that is shown, and no other part of the window.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from photo_finder.core.photo import Photo
from photo_finder.gui import clipboard, wording
from photo_finder.gui.actions import Actions
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.place import GridPlace
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Lane, Latest
from photo_finder.gui.walk import Walk

MOST_COPIED = 10_000
"""More files than this are not handed to the clipboard at once."""


class ChosenPhotos(QObject):
    """Does what the actions of the Photo menu say.

    Args:
        place: gives the grid that is shown.
        session: has the photos whose rows are not in the grid yet.
        acts: the actions; those of the selection are connected here.
        walk: opens the preview.
        choosers: show things outside of the window.
        parent: the window.

    Attributes:
        remove_wanted: photos are to go to Removed (a list of their ids).
        told: a sentence for the user.
    """

    remove_wanted = Signal(object)  # ``list`` would copy a hundred thousand of them, which is seen
    told = Signal(str)

    def __init__(
        self,
        place: Callable[[], GridPlace],
        session: Session,
        acts: Actions,
        *,
        walk: Walk,
        choosers: Choosers,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._place, self._session, self._acts = place, session, acts
        self._walk, self._choosers, self._window = walk, choosers, parent
        self._copying = Latest()
        for action, run in (
            (acts.select_all, self.select_all),
            (acts.select_none, self.select_none),
            (acts.preview, self.preview),
            (acts.open_with, self.open_with),
            (acts.reveal, self.reveal),
            (acts.copy, lambda: self._with_paths(clipboard.put)),
            (acts.copy_path, lambda: self._with_paths(clipboard.put_text)),
            (acts.remove_photos, lambda: self.remove_wanted.emit(self._place().every_chosen_id())),
        ):
            action.triggered.connect(lambda _checked=False, run=run: run())

    def enable(self, *, chosen: bool, free: bool) -> None:
        """Only what would do something can be done; ``free`` is False while files are moved."""
        acts = self._acts
        for action in (acts.preview, acts.open_with, acts.reveal, acts.copy, acts.copy_path):
            action.setEnabled(chosen)
        acts.remove_photos.setEnabled(chosen and free)

    def select_all(self) -> None:
        """Every photo of the grid."""
        self._place().view.selectAll()

    def select_none(self) -> None:
        """No photo."""
        self._place().view.clearSelection()

    def preview(self) -> None:
        """The current photo large."""
        row = self._place().leading_row()
        if row >= 0:
            self._walk.start(self._place(), row)

    def open_with(self) -> None:
        """The current photo in the program that the system has for it."""
        photo = self._place().current_photo()
        if photo is None or not photo.files:
            return
        name = wording.printable(photo.path)
        if photo.offline:
            self.told.emit(self.tr("{0} cannot be opened: its drive is away.").format(name))
        elif not self._choosers.open_file(photo.path):
            self.told.emit(self.tr("This system has no program that opens {0}.").format(name))

    def reveal(self) -> None:
        """The first one in the system's file manager."""
        for photo in self._place().chosen_photos()[:1]:
            self._choosers.reveal(photo.path)

    def _with_paths(self, run: Callable[[list[str]], None]) -> None:
        """Do something with the files of all chosen photos, also of those never looked at."""
        chosen = self._place().every_chosen_id()
        ids = chosen[:MOST_COPIED]

        def done(photos: list[Photo]) -> None:
            run([photo.path for photo in photos if photo.files])
            if len(ids) < len(chosen):
                self.told.emit(self.tr("Only the first %Ln file(s) were copied.", "", len(ids)))

        if ids:
            self._session.ask(
                Lane.QUESTION, lambda library, _c, _p: library.photos(ids), done=done, latest=self._copying
            )

    def open_menu(self, view: QWidget, where: QPoint) -> None:
        """What can be done, where the pointer is."""
        if self._place().view.indexAt(where).isValid():
            self._acts.photo_menu(self._window).popup(view.mapToGlobal(where))
