"""Removed files as the grid's photos: each held file has a number, and its picture is read from itself."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtGui import QImage

from photo_finder.core.operations import RemovedItem
from photo_finder.core.photo import Photo, PhotoFile, PhotoMetadata
from photo_finder.gui.file_pictures import FilePictures, Source
from photo_finder.gui.grid.store import TileLook
from photo_finder.gui.session import Lost

_NOTHING_KNOWN = PhotoMetadata(0, 0, "")


class HeldPictures:
    """Gives a ``PhotoStore`` what it asks for."""

    def __init__(self, pictures: FilePictures) -> None:
        self._pictures = pictures
        self._numbers: dict[str, int] = {}
        self._items: dict[int, RemovedItem] = {}

    def take(self, items: Iterable[RemovedItem]) -> None:
        """These are held now; a file keeps its number."""
        self._items = {self._numbers.setdefault(item.path, len(self._numbers) + 1): item for item in items}

    def numbers_of(self, operation: int) -> list[int]:
        """Numbers of the files that an operation moved, in their order."""
        return [number for number, item in self._items.items() if item.operation == operation]

    def item(self, number: int) -> RemovedItem | None:
        """The file of this number, while it is held."""
        return self._items.get(number)

    def photo(self, number: int) -> Photo:
        """A file as the grid's photo, under the name that it had."""
        item = self._items[number]
        return Photo(number, b"", _NOTHING_KNOWN, (PhotoFile(item.was, item.size_bytes, 0, offline=False),))

    def photos(self, ids: Sequence[int], done: Callable[[list[Photo]], None], _lost: Lost) -> None:
        """The rows of these, which are known."""
        done([self.photo(number) for number in ids if number in self._items])

    def tiles(
        self, ids: Sequence[int], look: TileLook, done: Callable[[dict[int, QImage]], None], lost: Lost
    ) -> None:
        """Their pictures."""
        sources = {number: Source(self._items[number].path) for number in ids if number in self._items}
        missing = {number: QImage() for number in ids if number not in sources}
        self._pictures.squares(sources, look.side, look.radius, lambda found: done(found | missing), lost)
