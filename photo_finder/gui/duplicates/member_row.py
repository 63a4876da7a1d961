"""The members of a group side by side: the suggested keeper first, and always in sight."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from photo_finder.core.duplicates import DuplicateGroup
from photo_finder.gui import wording
from photo_finder.gui.announcing import announce
from photo_finder.gui.duplicates.camera import Camera
from photo_finder.gui.duplicates.card import Card, CardText
from photo_finder.gui.elided_label import ElidedLabel
from photo_finder.gui.icons import Icons
from photo_finder.gui.session import Session
from photo_finder.gui.theme import GRID, Theme, grown
from photo_finder.gui.tiles import Tiles, source_of

_NARROWEST_CARD = 25 * GRID
_MOST_CARDS = 6


class MemberRow(QWidget):
    """As many cards as there is room for; the members beside the keeper move through them.

    Attributes:
        chosen: another member is the current one.
        keep_wanted, remove_wanted: what the user wants of the member of this number.
    """

    chosen = Signal()
    keep_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(
        self, session: Session, tiles: Tiles, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tiles = tiles
        self._group: DuplicateGroup | None = None
        self._texts: Sequence[CardText] = ()
        self._first = 1
        self.current = 0
        self.camera = Camera(self)
        self.cards = [self._card(session, theme, icons, number) for number in range(_MOST_CARDS)]
        self._place = QLabel(self)
        self._why = ElidedLabel(self)
        self._before = self._stepper(icons, "chevron-left", self.tr("Previous file"), -1)
        self._after = self._stepper(icons, "chevron-right", self.tr("Next file"), 1)
        self._arrange()

    def _card(self, session: Session, theme: Theme, icons: Icons, place: int) -> Card:
        card = Card(session, self._tiles, self.camera, theme, icons, parent=self)
        card.pressed.connect(lambda: self.choose(self._number(place)))
        card.keep_wanted.connect(lambda: self.keep_wanted.emit(self._number(place)))
        card.remove_wanted.connect(lambda: self.remove_wanted.emit(self._number(place)))
        return card

    def _stepper(self, icons: Icons, icon: str, name: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "flat")
        button.setToolTip(name)
        button.setAccessibleName(name)
        icons.put(button, icon, "muted")
        button.clicked.connect(lambda: self.choose(self.current + step))
        return button

    def _arrange(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(2 * GRID)
        for card in self.cards:
            cards.addWidget(card, 1)
        steps = QHBoxLayout()
        self._place.setProperty("role", "small")
        self._why.setProperty("role", "muted")
        steps.addWidget(self._why, 1)
        steps.addWidget(self._before)
        steps.addWidget(self._place)
        steps.addWidget(self._after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(cards, 1)
        column.addLayout(steps)

    # --- what is shown -----------------------------------------------------------------

    @property
    def group(self) -> DuplicateGroup | None:
        """The group that is shown."""
        return self._group

    def show_group(self, group: DuplicateGroup | None, texts: Sequence[CardText], why: str = "") -> None:
        """Show a group; of another one the first file beside the keeper is the current one.

        Of the same one the current file stays it, though others came, went or changed places.
        """
        before, self._group, self._texts = self._group, group, texts
        self._why.set_text(why)
        if group is None or before is None or group.id != before.id:
            self.camera.reset()
            self._first, self.current = 1, 1
        else:
            self._follow(before.members[self.current].file.path, group)
        members = len(group.members) if group else 0
        self.current = min(self.current, max(0, members - 1))
        self._lay()

    def _follow(self, path: str, group: DuplicateGroup) -> None:
        """Find the current file among the members of today; what is gone leaves its number to another."""
        places = (number for number, member in enumerate(group.members) if member.file.path == path)
        self.current = next(places, self.current)

    def choose(self, number: int) -> None:
        """Make this member the current one, and bring it into sight."""
        if self._group is None or not 0 <= number < len(self._group.members):
            return
        self.current = number
        self._lay()
        card = self.card_of(number)
        if card is not None:
            announce(self, f"{card.pane.accessibleName()}, {card.pane.accessibleDescription()}")
        self.chosen.emit()

    def card_of(self, number: int) -> Card | None:
        """The card that shows this member, if one does."""
        place = 0 if number == 0 else number - self._first + 1
        return self.cards[place] if 0 <= place < self._shown() and (number == 0 or place > 0) else None

    def _number(self, place: int) -> int:
        return 0 if place == 0 else self._first + place - 1

    def _room(self) -> int:
        return min(_MOST_CARDS, max(2, (self.width() + 2 * GRID) // (grown(_NARROWEST_CARD) + 2 * GRID)))

    def _shown(self) -> int:
        return 0 if self._group is None else min(self._room(), len(self._group.members))

    def _lay(self) -> None:
        shown = self._shown()
        members = self._group.members if self._group else ()
        beside = max(1, shown - 1)
        if self.current > 0:
            self._first = min(max(self._first, self.current - beside + 1), self.current)
        self._first = max(1, min(self._first, len(members) - beside))
        self._tiles.want("members", [source_of(members[self._number(place)]) for place in range(shown)])
        for place, card in enumerate(self.cards):
            card.setVisible(place < shown)
            if place < shown:
                number = self._number(place)
                card.show_member(members[number])
                card.show_text(self._texts[number])
                card.pane.show_current(number == self.current)
                card.pane.setAccessibleDescription(self._of(number, len(members)))
        self._tell_place(len(members), shown)

    def _tell_place(self, members: int, shown: int) -> None:
        for part in (self._place, self._before, self._after):
            part.setVisible(members > shown > 0)
        self._place.setText(self._of(self.current, members))
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._before.setEnabled(self.current > 0)
        self._after.setEnabled(self.current + 1 < members)

    def _of(self, number: int, members: int) -> str:
        return self.tr("{0} of {1}").format(wording.count(number + 1), wording.count(members))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More or fewer cards."""
        super().resizeEvent(event)
        if self._shown() != sum(not card.isHidden() for card in self.cards):
            self._lay()
