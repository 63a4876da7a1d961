"""Thumbnails of files by their content or their place, fetched for what is being looked at.

Photos of the library have theirs in ``grid.store``; here are files that have no number there: members of
groups, files in a plan, removed ones.
"""

from collections import OrderedDict
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from photo_finder.core.duplicates import Member
from photo_finder.gui.file_pictures import FilePictures, Source
from photo_finder.gui.grid.store import AGAIN_MS

KEPT_BYTES = 96 * 1024 * 1024
"""Memory for thumbnails."""

_IN_FLIGHT = 4
_BATCH = 4


def source_of(member: Member) -> Source:
    """Where the thumbnail of a member is to be had."""
    return Source(member.file.path, member.digest)


class Tiles(QObject):
    """Whole thumbnails, kept within bounds.

    Attributes:
        arrived: some are there now, or can be asked for again.
    """

    arrived = Signal()

    def __init__(self, pictures: FilePictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._kept: OrderedDict[bytes | str, QImage] = OrderedDict()
        self._bytes = 0
        self._wanted: dict[str, list[Source]] = {}
        self._asked: set[bytes | str] = set()
        self._in_flight = 0

    def get(self, source: Source) -> QImage | None:
        """The thumbnail if it is there; null: there is none."""
        return self._kept.get(source.key)

    def want(self, asker: str, sources: Sequence[Source]) -> None:
        """Fetch what is missing of these, in this order; what this asker wanted before it no longer wants."""
        by_key = {source.key: source for source in sources}
        for key in by_key:
            if key in self._kept:
                self._kept.move_to_end(key)
        self._wanted[asker] = list(by_key.values())
        self._pump()

    def forget_missing(self) -> None:
        """What could not be had may be there now."""
        for key in [key for key, image in self._kept.items() if image.isNull()]:
            del self._kept[key]

    def _pump(self) -> None:
        while self._in_flight < _IN_FLIGHT and (batch := self._next()):
            self._in_flight += 1
            self._asked.update(source.key for source in batch)
            self._pictures.thumbnails(batch, self._take, partial(self._lose, batch))

    def _next(self) -> list[Source]:
        """The next few that are missing; a little of what each asker wants."""
        batch: dict[bytes | str, Source] = {}
        for asker, wanted in self._wanted.items():
            missing = [one for one in wanted if one.key not in self._kept and one.key not in self._asked]
            self._wanted[asker] = missing[_BATCH:]
            batch.update((source.key, source) for source in missing[:_BATCH])
        return list(batch.values())

    def _take(self, found: dict[Source, QImage]) -> None:
        self._in_flight -= 1
        for source, image in found.items():
            self._asked.discard(source.key)
            self._kept[source.key] = image
            self._bytes += image.sizeInBytes()
        while self._bytes > KEPT_BYTES and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1].sizeInBytes()
        self.arrived.emit()
        self._pump()

    def _lose(self, asked: Sequence[Source]) -> None:
        """Who shows these may ask for them again, but not at each repaint."""
        self._in_flight -= 1

        def forget() -> None:
            self._asked.difference_update(source.key for source in asked)
            self.arrived.emit()

        QTimer.singleShot(AGAIN_MS, self, forget)
        self._pump()
