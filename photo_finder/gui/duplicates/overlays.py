"""How members lie over their keeper: asked for when they are looked at, and remembered."""

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QTransform

from photo_finder.core.duplicates import DuplicateGroup, Member
from photo_finder.gui.file_pictures import FilePictures

_MOST = 500
_HARDLY = 4e-4
"""Share of a side that nobody sees: half a pixel of what is shown."""

_CORNERS = [QPointF(x, y) for x in (0, 1) for y in (0, 1)]

_Pair = tuple[bytes, bytes]


class Overlays(QObject):
    """Transforms from the keeper's picture to a member's, in shares of width and height.

    Attributes:
        found: one is known now.
    """

    found = Signal()

    def __init__(self, pictures: FilePictures, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._known: dict[_Pair, QTransform | None] = {}
        self._asked: set[_Pair] = set()

    def of(self, group: DuplicateGroup, member: Member) -> QTransform | None:
        """The transform, if there is one and it is known."""
        return self._known.get((group.keeper.digest, member.digest))

    def waits(self, group: DuplicateGroup, member: Member) -> bool:
        """Whether there may be one that is not known yet."""
        pair = group.keeper.digest, member.digest
        return _may_be(group, pair) and pair not in self._known

    def cannot(self, group: DuplicateGroup, member: Member) -> bool:
        """Whether there is none, as far as is known."""
        pair = group.keeper.digest, member.digest
        return not _may_be(group, pair) or (pair in self._known and self._known[pair] is None)

    def want(self, group: DuplicateGroup, member: Member) -> None:
        """Ask for it, if it is not known."""
        pair = group.keeper.digest, member.digest
        if not self.waits(group, member) or pair in self._asked:
            return
        self._asked.add(pair)
        self._pictures.overlay(*pair, lambda overlay: self._take(pair, overlay))

    def _take(self, pair: _Pair, overlay: QTransform | None) -> None:
        self._asked.discard(pair)
        while len(self._known) >= _MOST:
            del self._known[next(iter(self._known))]
        self._known[pair] = overlay
        self.found.emit()


def _may_be(group: DuplicateGroup, pair: _Pair) -> bool:
    """Copies alone are one picture; of the same bytes it is told without asking."""
    return group.kind == "copy" and pair[0] != pair[1]


def lies_as_it_is(overlay: QTransform) -> bool:
    """Whether the two cover each other wholly."""
    moved = [overlay.map(corner) - corner for corner in _CORNERS]
    return max(max(abs(by.x()), abs(by.y())) for by in moved) <= _HARDLY
