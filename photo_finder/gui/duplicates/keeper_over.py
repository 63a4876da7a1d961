"""The keeper's picture laid over a member's: made beside the interface, before it is wanted."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QTransform

from photo_finder.gui.duplicates.card import Card
from photo_finder.gui.duplicates.member_row import MemberRow
from photo_finder.gui.duplicates.overlays import Overlays, lies_as_it_is
from photo_finder.gui.file_pictures import FilePictures
from photo_finder.gui.tasks import Latest

_Both = tuple[int, int]
"""Which images of the keeper and of a member."""


class KeeperOver(QObject):
    """Lays the keeper over one member after the other.

    Attributes:
        changed: more is known, or the keeper lies over a member now.
        overlays: how members lie over the keeper.
    """

    changed = Signal()

    def __init__(self, pictures: FilePictures, row: MemberRow, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures, self._row = pictures, row
        self.overlays = Overlays(pictures, self)
        self._latest = Latest()
        self._laid: tuple[_Both, QImage] | None = None
        self.overlays.found.connect(self.changed)
        row.camera.changed.connect(self.look)

    @property
    def _keeper(self) -> Card:
        return self._row.cards[0]

    def image(self, card: Card) -> QImage:
        """The keeper where it lies in a member; as it is, where that is not known (yet)."""
        ready = self._ready(card)
        return self._keeper.pane.image if ready is None else ready

    def is_possible(self, card: Card) -> bool:
        """Whether there is a place where it lies, as far as is known."""
        group = self._row.group
        return group is not None and card.member is not None and not self.overlays.cannot(group, card.member)

    def waits(self, card: Card) -> bool:
        """Whether ``image`` will be another one."""
        group = self._row.group
        if group is None or card.member is None:
            return False
        overlay = self.overlays.of(group, card.member)
        if overlay is None:
            return self.overlays.waits(group, card.member)
        return not lies_as_it_is(overlay) and self._ready(card) is None

    def prepare(self, card: Card) -> None:
        """Lay the keeper over this member; ``changed`` tells when it is."""
        group, images = self._row.group, (self._keeper.pane.image, card.pane.image)
        if group is None or card is self._keeper or card.member is None or not self.waits(card):
            return
        overlay = self.overlays.of(group, card.member)
        if overlay is None:
            self.overlays.want(group, card.member)
        elif not images[0].isNull() and not images[1].isNull():
            self._lay(card, overlay)

    def _lay(self, card: Card, overlay: QTransform) -> None:
        both = self._both(card)
        self._pictures.laid_over(
            self._keeper.pane.image,
            card.pane.image,
            overlay,
            done=lambda laid: self._take(both, laid),
            latest=self._latest,
        )

    def look(self) -> None:
        """All that are in sight look at the keeper's place, from the first step nearer on."""
        group = self._row.group
        for card in self._row.cards[1:]:
            if group is None or card.isHidden() or card.member is None:
                continue
            if self._row.camera.zoom > 1:
                self.overlays.want(group, card.member)
            card.pane.look_through(self.overlays.of(group, card.member), self._keeper.pane.full)

    def _take(self, both: _Both, laid: QImage) -> None:
        self._laid = both, laid
        self.changed.emit()

    def _ready(self, card: Card) -> QImage | None:
        laid = self._laid
        return laid[1] if laid is not None and laid[0] == self._both(card) else None

    def _both(self, card: Card) -> _Both:
        return self._keeper.pane.image.cacheKey(), card.pane.image.cacheKey()
