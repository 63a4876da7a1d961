"""Rows and tiles of photos, fetched for what is being looked at and kept within bounds.

It must not know where on the window a photo is shown.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from photo_finder.core.photo import THUMBNAIL_SIDE, Photo

TILE_BYTES = 128 * 1024 * 1024
"""Memory for tiles: some screens full of them."""

ROWS_KEPT = 5_000

_BATCH = 8
_IN_FLIGHT = 3
"""Few and small requests under way, so that a scroll elsewhere is served within a moment."""

AGAIN_MS = 10_000
"""What could not be read can be asked again after so long: the library's disk may have had a bad moment."""

_RADIUS_SHARE = 1 / 40
"""4 points of corner on a tile of 160."""


@dataclass(frozen=True, slots=True)
class TileLook:
    """How a tile is made.

    Attributes:
        side: in pixels.
        whole: the whole picture lies within the square, else the square is cut out of its middle.
    """

    side: int
    whole: bool = False

    @property
    def radius(self) -> int:
        """Of the corners, in pixels."""
        return max(1, round(self.side * _RADIUS_SHARE))


class PhotoSource(Protocol):
    """Where rows and tiles come from."""

    def photos(
        self, ids: Sequence[int], done: Callable[[list[Photo]], None], lost: Callable[[], None]
    ) -> object:
        """The rows of these photos. ``lost``: called where they could not be read."""

    def tiles(
        self,
        ids: Sequence[int],
        look: TileLook,
        done: Callable[[dict[int, QImage]], None],
        lost: Callable[[], None],
    ) -> object:
        """Square thumbnails; null images where there is none. ``lost``: as for ``photos``."""


class PhotoStore(QObject):
    """What is known of photos by their id.

    Attributes:
        arrived: rows or tiles of these ids (a set) are there now, or can be asked for again.
    """

    arrived = Signal(object)

    def __init__(self, session: PhotoSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: OrderedDict[int, tuple[int, Photo]] = OrderedDict()
        self._tiles: OrderedDict[int, tuple[TileLook, QImage]] = OrderedDict()
        self._bare: dict[int, QImage] = {}
        """Those without a picture, with a null one."""
        self._tile_bytes = 0
        self._generation = 0
        self._wanted: list[int] = []
        self._look = TileLook(THUMBNAIL_SIDE)
        self._asked_tiles: set[int] = set()
        self._asked_rows: set[int] = set()
        self._in_flight = 0

    def photo(self, photo_id: int) -> Photo | None:
        """The photo, if its row is there."""
        held = self._rows.get(photo_id)
        return held[1] if held else None

    def tile(self, photo_id: int) -> QImage | None:
        """Its square picture, perhaps of another size than wanted last; null: it has none."""
        held = self._tiles.get(photo_id)
        return held[1] if held else self._bare.get(photo_id)

    def remember(self, photos: Iterable[Photo]) -> None:
        """Take rows that came with an answer."""
        for photo in photos:
            self._rows[photo.id] = (self._generation, photo)
            self._rows.move_to_end(photo.id)
        while len(self._rows) > ROWS_KEPT:
            self._rows.popitem(last=False)

    def expire(self) -> None:
        """Files may have come, moved or gone: rows are asked again, and shown until then."""
        self._generation += 1
        self._bare.clear()

    def want(self, ids: Sequence[int], side: int) -> None:
        """Fetch what is missing of these, in this order; what was wanted before no longer is.

        Args:
            ids: photos, the most wanted first.
            side: pixels of a tile's side.
        """
        self._look = replace(self._look, side=min(side, THUMBNAIL_SIDE))
        self._want_rows(ids)
        self._wanted = [photo_id for photo_id in ids if self._lacks_tile(photo_id)]
        for photo_id in ids:
            if photo_id in self._tiles:
                self._tiles.move_to_end(photo_id)
        self._pump()

    @property
    def whole(self) -> bool:
        """Whether tiles show whole pictures."""
        return self._look.whole

    def show_whole(self, whole: bool) -> None:
        """Make tiles anew as they are wanted; the present ones stay until then."""
        self._look = replace(self._look, whole=whole)
        self.arrived.emit(set(self._tiles))

    def know(self, ids: Sequence[int]) -> None:
        """Fetch the rows of these, without their pictures."""
        self._want_rows(ids)

    def _want_rows(self, ids: Sequence[int]) -> None:
        missing = [photo_id for photo_id in ids if self._lacks_row(photo_id)]
        if not missing:
            return
        asked = self._generation
        self._asked_rows.update(missing)

        def done(photos: list[Photo]) -> None:
            self._asked_rows.difference_update(missing)
            self.remember(photos)
            if asked != self._generation:
                for photo in photos:
                    self._rows[photo.id] = (asked, photo)
            self.arrived.emit({photo.id for photo in photos})

        self._session.photos(missing, done, lambda: self._ask_later(self._asked_rows, missing))

    def _lacks_row(self, photo_id: int) -> bool:
        held = self._rows.get(photo_id)
        return photo_id not in self._asked_rows and (held is None or held[0] != self._generation)

    def _lacks_tile(self, photo_id: int) -> bool:
        held = self._tiles.get(photo_id)
        fits = photo_id in self._bare or (held is not None and held[0] == self._look)
        return not fits and photo_id not in self._asked_tiles

    def _pump(self) -> None:
        while self._wanted and self._in_flight < _IN_FLIGHT:
            batch, self._wanted = self._wanted[:_BATCH], self._wanted[_BATCH:]
            self._in_flight += 1
            self._asked_tiles.update(batch)
            look = self._look
            self._session.tiles(
                batch, look, partial(self._take, asked=batch, look=look), partial(self._lose, batch)
            )

    def _take(self, tiles: dict[int, QImage], asked: Sequence[int], look: TileLook) -> None:
        self._in_flight -= 1
        self._asked_tiles.difference_update(asked)
        for photo_id, tile in tiles.items():
            self._drop(photo_id)
            if tile.isNull():
                self._bare[photo_id] = tile
                continue
            self._tiles[photo_id] = (look, tile)
            self._tile_bytes += tile.sizeInBytes()
        while self._tile_bytes > TILE_BYTES and len(self._tiles) > 1:
            self._drop(next(iter(self._tiles)))
        while len(self._bare) > ROWS_KEPT:
            self._drop(next(iter(self._bare)))
        self.arrived.emit(set(tiles))
        self._pump()

    def _lose(self, asked: Sequence[int]) -> None:
        self._in_flight -= 1
        self._ask_later(self._asked_tiles, asked)
        self._pump()

    def _ask_later(self, asked: set[int], lost: Sequence[int]) -> None:
        """Who shows these may ask for them again, but not at each repaint."""

        def forget() -> None:
            asked.difference_update(lost)
            self.arrived.emit(set(lost))

        QTimer.singleShot(AGAIN_MS, self, forget)

    def _drop(self, photo_id: int) -> None:
        self._bare.pop(photo_id, None)
        held = self._tiles.pop(photo_id, None)
        if held is not None:
            self._tile_bytes -= held[1].sizeInBytes()
