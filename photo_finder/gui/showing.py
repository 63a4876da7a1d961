"""Photos are shown selected in a grid, at once or when the grid has them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer

from photo_finder.gui.place import GridPlace


class Showing(QObject):
    """Selects photos in a place; when it shows other photos by and by, once those are there."""

    def __init__(self, place: GridPlace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._wanted: Sequence[int] = ()
        place.model.modelReset.connect(self._look_again, Qt.ConnectionType.QueuedConnection)

    def show(self, photos: Sequence[int]) -> None:
        """Select these (their numbers) and bring the first into sight."""
        self._wanted = photos
        QTimer.singleShot(0, self, self._look_again)

    def _look_again(self) -> None:
        view = self._place.view
        rows = self._place.model.rows_of(self._wanted)
        if len(rows):
            first = int(rows[0])
            view.select_rows(rows, keep=first)
            view.scrollTo(self._place.model.index(first), view.ScrollHint.PositionAtCenter)
        if len(rows) == len(self._wanted):
            self._wanted = ()
