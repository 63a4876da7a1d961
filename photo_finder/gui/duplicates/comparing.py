"""Blink and difference: the current member against the keeper, in the same place.

A copy that is cropped, turned, mirrored or framed is covered by the keeper where it shows the same: by a
transform that the library tells (``overlays``). The panes look at the same place by it, too.
"""

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from photo_finder.core.duplicates import Member
from photo_finder.gui import wording
from photo_finder.gui.duplicates.card import Card
from photo_finder.gui.duplicates.keeper_over import KeeperOver
from photo_finder.gui.duplicates.member_row import MemberRow
from photo_finder.gui.file_pictures import FilePictures
from photo_finder.gui.tasks import Latest

BLINK_MS = 450
_SHAPE_SLACK = 0.01
"""Shares of a side by which two shapes may differ and still be laid over one another."""


class Comparing(QObject):
    """Shows the keeper, or the difference, in the current member's pane.

    Attributes:
        blinking: the toggle is on or off.
        differing: the difference is shown or not.
        over: the keeper's picture over a member's.
    """

    blinking = Signal(bool)
    differing = Signal(bool)

    def __init__(self, pictures: FilePictures, row: MemberRow, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures, self._row = pictures, row
        self.over = KeeperOver(pictures, row, self)
        self._latest = Latest()
        self._difference = False
        self._card: Card | None = None
        self._other = False
        self._beat = QTimer(self)
        self._beat.setInterval(BLINK_MS)
        self._beat.timeout.connect(self._alternate)
        self.over.changed.connect(self.renew)
        row.chosen.connect(self.renew)
        for card in row.cards:
            card.sharpened.connect(self.renew)

    # --- blink -------------------------------------------------------------------------

    def hold(self, held: bool) -> None:
        """The keeper is shown while a key is held."""
        if not self._beat.isActive() and not self._difference:
            self._show_keeper(held)

    def blink(self, on: bool) -> None:
        """Keeper and member in turn."""
        if on:
            self.differ(False)
            self._beat.start()
            self._show_keeper(True)
        else:
            self._beat.stop()
            self._show_keeper(False)
        self.blinking.emit(on)

    def _alternate(self) -> None:
        self._show_keeper(not self._other)

    def _show_keeper(self, shown: bool) -> None:
        self._other = shown
        card, keeper = self._current(), self._row.cards[0]
        self._clear(card)
        if card is not None and card is not keeper and shown:
            self.over.prepare(card)
            card.pane.show_instead(self.over.image(card), self.tr("the keeper"))
            self._card = card

    # --- difference --------------------------------------------------------------------

    @property
    def can_differ(self) -> bool:
        """Whether the current member can be laid over the keeper, as far as is known."""
        card, keeper = self._current(), self._row.cards[0]
        if card is None or card is keeper or card.member is None or keeper.member is None:
            return False
        return self.over.is_possible(card) or same_shape(card.member, keeper.member)

    def differ(self, on: bool) -> None:
        """Show where the current member differs from the keeper."""
        self._difference = on and self.can_differ
        if self._difference and self._beat.isActive():
            self.blink(False)
        self._latest.replace(None)
        self._clear(None)
        if self._difference:
            self._ask()
        self.differing.emit(self._difference)

    def _ask(self) -> None:
        card, keeper = self._current(), self._row.cards[0].pane.image
        if card is None or card.pane.image.isNull() or keeper.isNull():
            return
        self.over.prepare(card)
        if self.over.waits(card):
            return  # the difference comes with what is waited for
        over = self.over.image(card)
        whole = over.cacheKey() == keeper.cacheKey()
        self._pictures.difference(
            over, card.pane.image, lambda found: self._show(card, *found, whole=whole), self._latest
        )

    def _show(self, card: Card, image: QImage, share: float, *, whole: bool) -> None:
        if not share:
            note = self.tr("looks the same everywhere")
        elif whole:
            note = self.tr("differs in {0}").format(wording.share(share))
        else:
            note = self.tr("differs in {0} of what both show").format(wording.share(share))
        card.pane.show_instead(image, note)
        self._card = card

    # --- both --------------------------------------------------------------------------

    def renew(self) -> None:
        """Another member, or a sharper picture: what is shown follows."""
        self.over.look()
        card = self._current()
        if card is not None and card.sharp and self._row.cards[0].sharp:
            self.over.prepare(card)
        if self._difference:
            self.differ(True)
        elif self._beat.isActive():
            self._show_keeper(self._other)
        elif self._other and self._card is self._current():
            self._show_keeper(True)
        else:
            self._clear(None)

    def stop(self) -> None:
        """Nothing is compared any more."""
        self.differ(False)
        self.blink(False)

    def _current(self) -> Card | None:
        return self._row.card_of(self._row.current)

    def _clear(self, next_one: Card | None) -> None:
        if self._card is not None and self._card is not next_one:
            self._card.pane.show_instead(None)
        if next_one is not None:
            next_one.pane.show_instead(None)
        self._card = None


def same_shape(first: Member, second: Member) -> bool:
    """Whether two pictures lie over one another when they are brought to one size."""
    a, b = (QSize(member.metadata.width, member.metadata.height) for member in (first, second))
    if a.isEmpty() or b.isEmpty():
        return False
    return abs(a.width() * b.height() / (a.height() * b.width()) - 1) <= _SHAPE_SLACK
