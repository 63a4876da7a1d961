"""Walking through a place's photos in the full-window preview, and looking at single pictures there."""

from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer

from photo_finder.core.query import Example
from photo_finder.gui import wording
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.place import GridPlace
from photo_finder.gui.viewer import Sight, Viewer, sight_of

_AHEAD = 3
"""Rows fetched on both sides, so that a step finds the next one there."""


class Walk(QObject):
    """Keeps the preview and the current row of a place together."""

    def __init__(self, viewer: Viewer, store: PhotoStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._store = viewer, store
        self._place: GridPlace | None = None
        self._row = -1
        self._photo_id: int | None = None
        self._onward = 1
        self._awaited = False
        viewer.stepped.connect(self._step)
        viewer.closed.connect(self._stop)
        store.arrived.connect(self._arrived)

    def start(self, place: GridPlace, row: int) -> None:
        """Open the preview on a row of a place."""
        self._onward = 1
        if place is not self._place:
            self._leave()
            self._place = place
            place.model.modelReset.connect(self._follow)
        self._go(row)

    def look_at(self, example: Example) -> None:
        """Show an example large, to draw a box on it."""
        source = example.source
        photo = self._store.photo(source) if isinstance(source, int) else None
        size = QSize(photo.metadata.width, photo.metadata.height) if photo else QSize()
        name = source.name if isinstance(source, Path) else self.tr("Example")
        self._viewer.show_sight(Sight(source, wording.printable(name), size))

    def look_at_file(self, path: str, name: str) -> None:
        """Show a file large that is under another name than its own."""
        self._viewer.show_sight(Sight(Path(path), wording.printable(Path(name).name), QSize()))

    def _step(self, rows: int) -> None:
        if self._place is not None and 0 <= self._row + rows < self._place.model.rowCount():
            self._onward = 1 if rows > 0 else -1
            self._go(self._row + rows)

    def _go(self, row: int) -> None:
        place = self._place
        if place is None:
            return
        self._row = row
        self._photo_id = place.model.photo_id(row)
        if place.view.current_row() != row:
            place.view.select_rows([row], keep=row)
        around = range(max(0, row - _AHEAD), min(place.model.rowCount(), row + _AHEAD + 1))
        place.model.want([range(row, row + 1), around], place.view.tile_pixels())
        self._show()

    def _show(self) -> None:
        if self._place is None or not 0 <= self._row < self._place.model.rowCount():
            return
        photo = self._place.model.photo(self._row)
        self._awaited = photo is None or not photo.files
        if photo is not None and photo.files:
            rows = self._place.model.rowCount()
            where = self.tr("{0} of {1}").format(wording.count(self._row + 1), wording.count(rows))
            beside = (self._row + step * self._onward for step in (1, -1, 2))
            ahead = tuple(self._place.model.photo_id(row) for row in beside if 0 <= row < rows)
            self._viewer.show_sight(sight_of(photo, where, ahead, is_last=self._row + 1 == rows))

    def _arrived(self, _ids: set[int]) -> None:
        if self._awaited:
            self._show()

    def _follow(self) -> None:
        """Other rows are there: the photo may stand elsewhere now, or be gone; then the next one comes."""
        if self._place is None or self._photo_id is None:
            return
        rows = self._place.model.rows_of([self._photo_id])
        if len(rows):
            self._row = int(rows[0])
            self._show()
        else:
            QTimer.singleShot(0, self._go_near)  # once the place has laid out its rows

    def _go_near(self) -> None:
        rows = self._place.model.rowCount() if self._place is not None else 0
        if rows:
            self._go(min(self._row, rows - 1))
        else:
            self._viewer.close_view()

    def _leave(self) -> None:
        if self._place is not None:
            self._place.model.modelReset.disconnect(self._follow)
        self._place, self._awaited, self._photo_id = None, False, None

    def _stop(self) -> None:
        place = self._place
        self._leave()
        if place is not None:
            place.view.setFocus()
