"""The list of photos that a grid shows: ids in an array, rows and tiles as they arrive."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QImage

from photo_finder.core.photo import Photo
from photo_finder.core.query import Hit
from photo_finder.gui import wording
from photo_finder.gui.file_names import url_of
from photo_finder.gui.grid.store import PhotoStore

Index = QModelIndex | QPersistentModelIndex

INTERNAL_MIME = "application/x-photo-finder-ids"
"""Ids of photos dragged out of a grid, so that the window knows its own."""


class Role(IntEnum):
    """What can be asked of a row beside its text."""

    PHOTO_ID = Qt.ItemDataRole.UserRole + 1
    PHOTO = Qt.ItemDataRole.UserRole + 2
    TILE = Qt.ItemDataRole.UserRole + 3
    COPIES = Qt.ItemDataRole.UserRole + 4
    SIMILARITY = Qt.ItemDataRole.UserRole + 5


@dataclass(frozen=True, slots=True)
class Section:
    """A run of rows under a heading. ``dimmed``: shown for want of better."""

    title: str
    count: int
    dimmed: bool = False


class PhotoModel(QAbstractListModel):
    """Photos in sections."""

    def __init__(self, store: PhotoStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._ids: NDArray[np.int64] = np.empty(0, np.int64)
        self._hits: tuple[Hit, ...] = ()
        self._rows_seen: dict[int, int] = {}
        self.sections: tuple[Section, ...] = ()
        store.arrived.connect(self._arrived)

    # --- what is shown -----------------------------------------------------------------

    def show(self, ids: NDArray[np.int64], sections: Sequence[Section], hits: Sequence[Hit] = ()) -> None:
        """Show other photos. ``hits``, if any, are those of a search, one a row."""
        self.beginResetModel()
        self._ids = ids
        self._hits = tuple(hits)
        self.sections = tuple(sections)
        self._rows_seen.clear()
        self._store.remember(hit.photo for hit in hits)
        self.endResetModel()

    @property
    def ids(self) -> NDArray[np.int64]:
        """Ids of all rows, int64 [n]."""
        return self._ids

    def photo_id(self, row: int) -> int:
        """The id in this row."""
        return int(self._ids[row])

    def photo(self, row: int) -> Photo | None:
        """The photo in this row, once it is there."""
        return self._store.photo(self.photo_id(row))

    @property
    def whole(self) -> bool:
        """Whether tiles show whole pictures."""
        return self._store.whole

    def tile(self, row: int) -> QImage | None:
        """Its picture, once it is there."""
        return self._store.tile(self.photo_id(row))

    def hit(self, row: int) -> Hit | None:
        """What the search said of this row; None if no search was made."""
        return self._hits[row] if self._hits else None

    def rows_of(self, ids: Sequence[int] | NDArray[np.int64]) -> NDArray[np.int64]:
        """Rows of these ids, rising; those that are not shown are left out."""
        return np.flatnonzero(np.isin(self._ids, np.asarray(ids, np.int64))).astype(np.int64)

    def want(self, rows: Sequence[range], side_pixels: int) -> None:
        """These rows are being looked at, the most wanted first."""
        ids = []
        for run in rows:
            for row in run:
                photo_id = self.photo_id(row)
                self._rows_seen[photo_id] = row
                ids.append(photo_id)
        self._store.want(ids, side_pixels)

    def know(self, rows: Sequence[int]) -> None:
        """These rows are chosen: something may be done with their files before they are looked at."""
        self._store.know([self.photo_id(row) for row in rows])

    # --- Qt's side ---------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of photos."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a role tells of a row; None while it is not known."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        reader = _READERS.get(role)
        return reader(self, index.row()) if reader else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Photos can be selected and dragged out."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """What a drag carries."""
        return ["text/uri-list", INTERNAL_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """The files of these photos, for other programs, and their ids, for this one."""
        photos = [photo for index in indexes if (photo := self.photo(index.row())) is not None]
        carried = QMimeData()
        carried.setUrls([url_of(photo.path) for photo in photos if photo.files])
        carried.setData(INTERNAL_MIME, ",".join(str(photo.id) for photo in photos).encode())
        return carried

    def copies(self, row: int) -> int:
        """Number of files that hold this photo; 1 while that is not known."""
        photo = self.photo(row)
        return len(photo.files) if photo else 1

    def name(self, row: int) -> str | None:
        """The name of this row's file, once it is there."""
        photo = self.photo(row)
        return wording.printable(Path(photo.path).name) if photo and photo.files else None

    def path(self, row: int) -> str | None:
        """The path of this row's file, once it is there."""
        photo = self.photo(row)
        return wording.printable(photo.path) if photo and photo.files else None

    def similarity(self, row: int) -> float | None:
        """What the search said of its likeness; None if no search was made."""
        hit = self.hit(row)
        return hit.similarity if hit else None

    def spoken(self, row: int) -> str:
        """What a screen reader says of this row."""
        name, hit = self.name(row), self.hit(row)
        if name is None:  # a screen reader also asks for what was never in sight
            self._rows_seen[self.photo_id(row)] = row
            self.know([row])
            return self.tr("Photo")
        parts = [name]
        photo = self.photo(row)
        if photo is not None and photo.metadata.taken is not None:
            parts.append(wording.moment(photo.metadata.taken))
        if hit is not None:
            parts.append(self._spoken_likeness(hit))
        if self.copies(row) > 1:
            parts.append(self.tr("%Ln file(s)", "", self.copies(row)))
        return ", ".join(parts)

    def spoken_place(self, row: int) -> str:
        """Where it stands among the others, in words."""
        return self.tr("{0} of {1}").format(wording.count(row + 1), wording.count(len(self._ids)))

    def _spoken_likeness(self, hit: Hit) -> str:
        likeness = wording.likeness(hit)
        return likeness if hit.kind else self.tr("{0} similar").format(likeness)

    def _arrived(self, ids: set[int]) -> None:
        rows = [row for photo_id in ids if (row := self._rows_seen.get(photo_id)) is not None]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))


_READERS: dict[int, Callable[[PhotoModel, int], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda model, row: model.name(row),
    Qt.ItemDataRole.ToolTipRole: lambda model, row: model.path(row),
    Qt.ItemDataRole.AccessibleTextRole: lambda model, row: model.spoken(row),
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda model, row: model.spoken_place(row),
    Role.PHOTO_ID: lambda model, row: model.photo_id(row),
    Role.PHOTO: lambda model, row: model.photo(row),
    Role.TILE: lambda model, row: model.tile(row),
    Role.COPIES: lambda model, row: model.copies(row),
    Role.SIMILARITY: lambda model, row: model.similarity(row),
}
