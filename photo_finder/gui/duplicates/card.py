"""One member of a group: its picture, what becomes of it, what is known of it, and two buttons."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from photo_finder.core.duplicates import Member
from photo_finder.gui import wording
from photo_finder.gui.duplicates.camera import Camera
from photo_finder.gui.duplicates.fact_list import FactList
from photo_finder.gui.duplicates.facts import Fact, facts_of, likenesses_of
from photo_finder.gui.duplicates.judging import Fate
from photo_finder.gui.duplicates.pane import Pane
from photo_finder.gui.elided_label import ElidedLabel
from photo_finder.gui.icons import Icons, spaced
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID, Theme
from photo_finder.gui.tiles import Tiles, source_of

REST_MS = 120
"""A group that is only passed by is not read from the disk."""

NEAR_SIDE = 6_000
"""Most pixels of a side that are kept while looking closely."""


@dataclass(frozen=True, slots=True)
class CardText:
    """What a card says of its member."""

    fate: Fate
    facts: tuple[Fact, ...]


class Card(QFrame):
    """Shows a member.

    Attributes:
        pressed: it was clicked.
        keep_wanted, remove_wanted: what the user wants of it.
        sharpened: its picture is there as large as it is shown.
    """

    pressed = Signal()
    keep_wanted = Signal()
    remove_wanted = Signal()
    sharpened = Signal()

    def __init__(
        self,
        session: Session,
        tiles: Tiles,
        camera: Camera,
        theme: Theme,
        icons: Icons,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._tiles, self._camera = session, tiles, camera
        self._latest = Latest()
        self._side = 0
        self.member: Member | None = None
        self.pane = Pane(camera, theme, self)
        self.keep = self._button(icons, "check", self.tr("Keep"))
        self.remove = self._button(icons, "x", self.tr("Remove"))
        self._name = ElidedLabel(self)
        self._facts = FactList(theme, self)
        self._rest = QTimer(self)
        self._arrange()
        self._connect()

    def _button(self, icons: Icons, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "choice")
        button.setCheckable(True)
        button.setText(spaced(text))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        icons.put(button, icon, "text", 14)
        return button

    def _arrange(self) -> None:
        self._name.setProperty("role", "strong")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID // 2)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.pane, 1)
        column.addSpacing(GRID // 2)
        column.addLayout(buttons)
        column.addWidget(self._name)
        column.addWidget(self._facts)

    def _connect(self) -> None:
        self.pane.pressed.connect(self.pressed)
        self._name.clicked.connect(self.pressed)
        self.keep.clicked.connect(self.keep_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self._tiles.arrived.connect(self._take_thumbnail)
        self._camera.changed.connect(self._look_closer)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._fetch)

    # --- what it shows -----------------------------------------------------------------

    def show_member(self, member: Member) -> None:
        """Show another member; its picture comes from the thumbnail first."""
        if self.member == member:
            return
        self.member = member
        self._side = 0
        self._latest.replace(None)
        self._name.set_text(wording.printable(Path(member.file.path).name))
        self.pane.show_instead(None)
        self.pane.look_through(None, QSize())
        self.pane.show_picture(QImage(), self._full())
        self._take_thumbnail()
        self._rest.start()

    def show_text(self, text: CardText) -> None:
        """Say this of it."""
        kept, gone = text.fate is Fate.KEEP, text.fate is Fate.REMOVE
        self.keep.setChecked(kept)
        self.remove.setChecked(gone)
        self.pane.show_badge(self._badge(text.fate), strong=kept)
        self._facts.show_facts(text.facts)
        name = self._name.text()
        self.pane.setAccessibleName(f"{name}, {self._badge(text.fate)}")
        self.keep.setAccessibleName(self.tr("Keep {0}").format(name))
        self.remove.setAccessibleName(self.tr("Remove {0}").format(name))

    def _badge(self, fate: Fate) -> str:
        if self.member is not None and self.member.file.offline:
            return self.tr("drive is away")
        return {
            Fate.KEEP: self.tr("KEEP"),
            Fate.REMOVE: self.tr("remove"),
            Fate.SUGGESTED: self.tr("remove?"),
            Fate.STAYS: self.tr("stays"),
            Fate.OPEN: self.tr("undecided"),
        }[fate]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is no room for icons and words, the words stay."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        for shown in (style.ToolButtonTextBesideIcon, style.ToolButtonTextOnly):
            for button in (self.keep, self.remove):
                button.setToolButtonStyle(shown)
                word = button.text().strip()
                button.setText(spaced(word) if shown is style.ToolButtonTextBesideIcon else word)
            if 2 * self.remove.sizeHint().width() + GRID // 2 <= self.width():
                break

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """What was not read while nobody saw it is read now."""
        super().showEvent(event)
        self._rest.start()

    # --- its picture -------------------------------------------------------------------

    @property
    def sharp(self) -> bool:
        """Whether its picture was read from its file."""
        return self._side > 0

    def _full(self) -> QSize:
        member = self.member
        return QSize() if member is None else QSize(member.metadata.width, member.metadata.height)

    def _take_thumbnail(self) -> None:
        if self.member is None or self._side:
            return
        image = self._tiles.get(source_of(self.member))
        if image is not None:
            self.pane.show_picture(image, self._full())

    def _look_closer(self) -> None:
        if self._wanted_side() > self._side:
            self._rest.start()

    def _wanted_side(self) -> int:
        """Pixels of the longer side that are seen, up to those that there are."""
        shown = max(self.pane.width(), self.pane.height()) * self.devicePixelRatioF() * self.pane.zoom
        full = max(self._full().width(), self._full().height(), 1)
        return min(round(shown), full, NEAR_SIDE)

    def _fetch(self) -> None:
        member = self.member
        if member is None or member.file.offline or not self.isVisible() or not self._session.is_open:
            return
        side = self._wanted_side()
        if side <= self._side:
            return
        near = side if self.pane.zoom <= 1 else min(NEAR_SIDE, max(self._full().toTuple()))
        self._session.picture(
            Path(member.file.path),
            near,
            lambda image: self._sharpen(image, near),
            lambda _error: None,
            self._latest,
        )

    def _sharpen(self, image: QImage, side: int) -> None:
        self._side = side
        self.pane.show_picture(image, self._full())
        self.sharpened.emit()


def texts_of(members: Sequence[Member], fates: Sequence[Fate]) -> list[CardText]:
    """What the cards of a group say."""
    told = zip(fates, facts_of(members), likenesses_of(members), strict=True)
    return [CardText(fate, (*likeness, *facts)) for fate, facts, likeness in told]
