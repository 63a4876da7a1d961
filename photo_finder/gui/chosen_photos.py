"""What is done with the photos that are chosen in a grid: looked at, shown, copied.

It knows the grid that is shown, and no other part of the window.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from photo_finder.gui import clipboard
from photo_finder.gui.actions import Actions
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.place import GridPlace
from photo_finder.gui.walk import Walk


class ChosenPhotos(QObject):
    """Does what the actions of the Photo menu say.

    Args:
        place: gives the grid that is shown.
        acts: the actions; those of the selection are connected here.
        walk: opens the preview.
        choosers: show things outside of the window.
        parent: the window.
    """

    def __init__(
        self, place: Callable[[], GridPlace], acts: Actions, walk: Walk, choosers: Choosers, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._place, self._acts, self._walk, self._choosers = place, acts, walk, choosers
        self._window = parent
        for action, run in (
            (acts.select_all, self.select_all),
            (acts.select_none, self.select_none),
            (acts.preview, self.preview),
            (acts.reveal, self.reveal),
            (acts.copy, self.copy),
        ):
            action.triggered.connect(lambda _checked=False, run=run: run())

    def select_all(self) -> None:
        """Every photo of the grid."""
        self._place().view.selectAll()

    def select_none(self) -> None:
        """No photo."""
        self._place().view.clearSelection()

    def preview(self) -> None:
        """The current photo large."""
        row = self._place().view.current_row()
        if row >= 0:
            self._walk.start(self._place(), row)

    def reveal(self) -> None:
        """The first one in the system's file manager."""
        for photo in self._place().chosen_photos()[:1]:
            self._choosers.reveal(photo.path)

    def copy(self) -> None:
        """Their files, for other programs."""
        clipboard.put([photo.path for photo in self._place().chosen_photos() if photo.files])

    def open_menu(self, view: QWidget, where: QPoint) -> None:
        """What can be done, where the pointer is."""
        if self._place().view.indexAt(where).isValid():
            self._acts.photo_menu(self._window).popup(view.mapToGlobal(where))
