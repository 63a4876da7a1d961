"""The photos of an opened group: a grid whose tiles tell why they are in it, and are dragged onto cards."""

from collections.abc import Mapping

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag, QPixmap

from photo_finder.core.group_reasons import NO_REASON, Reason
from photo_finder.gui.grid.model import Index, PhotoModel
from photo_finder.gui.grid.view import GridView
from photo_finder.gui.groups import dragging, reason_words
from photo_finder.gui.theme import GRID


class MemberModel(PhotoModel):
    """Photos with reasons."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self._reasons: Mapping[int, Reason] = {}

    def tell(self, reasons: Mapping[int, Reason]) -> None:
        """Reasons by the library's numbers of photos."""
        self._reasons = reasons

    def why(self, row: int) -> str:
        """Why the photo of a row is in the group."""
        return reason_words.reason(self._reasons.get(self.photo_id(row), NO_REASON))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The reason is told with the path."""
        found = super().data(index, role)
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return "\n".join(text for text in (str(found or ""), self.why(index.row())) if text)
        return found


class MemberView(GridView):
    """A grid out of which all that is selected is dragged, however much it is; the page heads it."""

    heading = 0

    def selected_photos(self) -> list[int]:
        """The library's numbers of the selected photos, or of the current one."""
        rows = self.selected_rows()
        if not rows and self.current_row() >= 0:
            rows = [self.current_row()]
        return [self._photos.photo_id(row) for row in rows]

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: N802 - Qt's name
        """Carry their numbers; files are carried out of the place Photos."""
        photos = self.selected_photos()
        if not photos:
            return
        drag, carried = QDrag(self), QMimeData()
        dragging.put_photos(carried, photos)
        drag.setMimeData(carried)
        tile = self._photos.tile(max(0, self.current_row()))
        if tile is not None and not tile.isNull():
            drag.setPixmap(QPixmap.fromImage(tile.scaledToWidth(12 * GRID)))
        drag.exec(Qt.DropAction.CopyAction)
