"""Pictures decoded for the screen, those beside the present one before they are asked for."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from photo_finder.gui.session import Failed, Session
from photo_finder.gui.tasks import Latest

KEPT_BYTES = 160 * 1024 * 1024
"""Memory for pictures while they are looked at: four of the largest screens full."""

RESTING_BYTES = 40 * 1024 * 1024
"""Memory for pictures afterwards."""

Source = Path | int | bytes


class PicturesAhead:
    """Pictures of photos of the library by their number; those of other files are not kept."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: OrderedDict[int, tuple[int, QImage]] = OrderedDict()
        self._bytes = 0
        self._most_bytes = RESTING_BYTES
        self._now, self._ahead = Latest(), Latest()
        self._under_way: tuple[int, int] | None = None
        self._wanted: list[int] = []
        self._awaited: tuple[Callable[[QImage], None], Failed] | None = None
        """Both ends of what was asked for while it was under way: the one that comes ends the other, too."""
        self._side = 0

    def held(self, source: Source, side: int) -> QImage | None:
        """The picture at about this size, if it is there."""
        kept = self._kept.get(source) if isinstance(source, int) else None
        if kept is None or kept[0] < side:
            return None
        self._kept.move_to_end(source)  # type: ignore[arg-type]  # it is a number, as it was found
        return kept[1]

    def ask(self, source: Source, side: int, done: Callable[[QImage], None], failed: Failed) -> None:
        """Decode a picture; an earlier one that is not there yet is not waited for any more."""
        self.forget_asked()
        if self._is_under_way(source, side):
            self._awaited = done, failed
            return

        def take(image: QImage) -> None:
            self._keep(source, side, image)
            done(image)

        self._session.picture(source, side, take, failed, self._now)

    def forget_asked(self) -> None:
        """What was asked for and is not there yet is not waited for any more."""
        self._awaited = None
        self._now.replace(None)

    def fetch(self, sources: Sequence[int], side: int) -> None:
        """Decode these in this order, one at a time; what was wanted before no longer is."""
        self._side = side
        self._most_bytes = KEPT_BYTES
        self._wanted = [source for source in sources if not self._is_under_way(source, side)]
        if self._under_way is None:
            self._next()

    def stop(self) -> None:
        """Nothing is wanted any more; the pictures that were seen last stay."""
        self._wanted = []
        self._most_bytes = RESTING_BYTES
        self._shrink()
        self.forget_asked()

    def _is_under_way(self, source: Source, side: int) -> bool:
        return self._under_way is not None and self._under_way[0] == source and self._under_way[1] >= side

    def _next(self) -> None:
        self._under_way = None
        side = self._side
        source = next((one for one in self._wanted if self.held(one, side) is None), None)
        if source is None:
            return
        self._wanted = self._wanted[self._wanted.index(source) + 1 :]
        self._under_way = source, side

        def take(image: QImage) -> None:
            self._keep(source, side, image)
            awaited, self._awaited = self._awaited, None
            if awaited is not None:
                awaited[0](image)
            self._next()

        def fail(error: Exception) -> None:
            awaited, self._awaited = self._awaited, None
            if awaited is not None:
                awaited[1](error)
            self._next()

        self._session.picture(source, side, take, fail, self._ahead)

    def _keep(self, source: Source, side: int, image: QImage) -> None:
        if not isinstance(source, int) or image.sizeInBytes() > KEPT_BYTES // 4:
            return
        before = self._kept.pop(source, None)
        self._bytes += image.sizeInBytes() - (before[1].sizeInBytes() if before else 0)
        self._kept[source] = (side, image)
        self._shrink()

    def _shrink(self) -> None:
        while self._bytes > self._most_bytes and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1][1].sizeInBytes()
