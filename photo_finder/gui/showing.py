"""Photos are shown selected in the place Photos, at once or when it has them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer

from photo_finder.gui.photos.place import PhotosPlace


class Showing(QObject):
    """Selects photos; those that the place does not show yet, once it was asked again.

    Those that are not there then are gone or filtered out, and nobody waits for them.
    """

    def __init__(self, place: PhotosPlace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._wanted: Sequence[int] = ()
        place.model.modelReset.connect(self._answered, Qt.ConnectionType.QueuedConnection)

    def show(self, photos: Sequence[int]) -> None:
        """Select these (their numbers) and bring the first into sight."""
        QTimer.singleShot(0, self, lambda: self._begin(photos))

    def _begin(self, photos: Sequence[int]) -> None:
        self._wanted = ()
        if not self._select(photos):
            self._wanted = photos
            self._place.refresh()

    def _answered(self) -> None:
        wanted, self._wanted = self._wanted, ()
        self._select(wanted)

    def _select(self, photos: Sequence[int]) -> bool:
        """Whether all of them are there."""
        view = self._place.view
        rows = self._place.model.rows_of(photos)
        if len(rows):
            first = int(rows[0])
            view.select_rows(rows, keep=first)
            view.scrollTo(self._place.model.index(first), view.ScrollHint.PositionAtCenter)
        return len(rows) == len(photos)
