"""Asks before photos go of which nothing would be left, or which lie in several files."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.by_hand import HandOffer, HandPlan
from photo_finder.gui import wording
from photo_finder.gui.theme import GRID, room

MOST_PICTURES = 6
_SIDE = 9 * GRID


class RemoveDialog(QDialog):
    """What goes, what would be lost of it, and where it goes.

    Attributes:
        agreed: the user wants this HandPlan carried out.
    """

    agreed = Signal(object)

    def __init__(self, offer: HandOffer, pictures: Sequence[QImage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Remove photos"))
        self._offer = offer
        self.title, self.facts = QLabel(self), QLabel(self)
        self.warning, self.left = QLabel(self), QLabel(self)
        self.every = QCheckBox(self.tr("Remove all files that hold these pictures"), self)
        self.go = QPushButton(self.tr("Move to Removed"), self)
        self._arrange(pictures)
        self.every.setChecked(True)
        self.every.setVisible(offer.differ)
        self.every.toggled.connect(lambda _checked: self._tell())
        self.go.clicked.connect(self._agree)
        self._tell()

    def _arrange(self, pictures: Sequence[QImage]) -> None:
        self.setMinimumWidth(room(60 * GRID, 0).width())
        self.title.setProperty("role", "large")
        self.warning.setProperty("role", "notice")
        self.left.setProperty("role", "muted")
        for label in (self.title, self.facts, self.warning, self.left):
            label.setWordWrap(True)
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        if pictures:
            column.addLayout(self._row(pictures))
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        column.addLayout(words)
        column.addWidget(self.every)
        column.addWidget(self.warning)
        column.addWidget(self.left)
        column.addSpacing(GRID)
        column.addWidget(buttons)

    def _row(self, pictures: Sequence[QImage]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        ratio = self.devicePixelRatioF()
        size = QSize(round(_SIDE * ratio), round(_SIDE * ratio))
        for image in pictures[:MOST_PICTURES]:
            pixmap = QPixmap.fromImage(
                image.scaled(
                    size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
            pixmap.setDevicePixelRatio(ratio)
            label = QLabel(self)
            label.setPixmap(pixmap)
            row.addWidget(label)
        row.addStretch()
        return row

    @property
    def plan(self) -> HandPlan:
        """What would be done, as it is chosen now."""
        return self._offer.every if self.every.isChecked() else self._offer.shown

    def _tell(self) -> None:
        plan, photos = self.plan, self._offer.photos
        self.title.setText(self.tr("Remove %Ln photo(s)?", "", photos))
        files = self.tr("%Ln file(s), {0}.", "", len(plan.removals)).format(wording.size(plan.size_bytes))
        back = self.tr("They go to Removed, from where they can be put back.")
        self.facts.setText(f"{files} {back}")
        self.warning.setText(self._warned(len(plan.last), photos))
        self.warning.setVisible(bool(plan.last))
        stays = self.tr(
            "%Ln file(s) stay, as their drive is away or their folder is protected.", "", len(plan.left)
        )
        self.left.setText(stays)
        self.left.setVisible(bool(plan.left))
        for part in (self.facts, self.go):
            part.setVisible(bool(plan.removals))
        if not plan.removals:
            self.title.setText(self.tr("%Ln photo(s) cannot be removed now", "", photos))

    def _warned(self, last: int, photos: int) -> str:
        if photos == 1:
            told = self.tr("This is the last copy of the picture that your library knows of.")
        elif last == photos:
            told = self.tr("These are the last copies of their pictures that your library knows of.")
        else:
            told = self.tr("%Ln of them are the last copies that your library knows of.", "", last)
        stays = self.tr("Emptying Removed leaves last copies where they are.")
        return f"{told} {stays}"

    def _agree(self) -> None:
        plan = self.plan
        self.agreed.emit(plan)
        self.accept()
