"""Tabs of the kinds that the library can tell, each with how much there is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from photo_finder.core.duplicates import KINDS, Kind
from photo_finder.gui import wording
from photo_finder.gui.theme import GRID


class KindTabs(QWidget):
    """One button a kind.

    Attributes:
        chosen: another kind is wanted (a Kind).
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID // 2)
        self._buttons = {kind: self._button(kind) for kind in KINDS}

    def show_kinds(self, kinds: Sequence[Kind]) -> None:
        """Offer these alone."""
        for kind, button in self._buttons.items():
            button.setVisible(kind in kinds)

    def _button(self, kind: Kind) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "tab")
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setText(self._name(kind))
        button.clicked.connect(lambda: self.chosen.emit(kind))
        button.hide()
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    def show_chosen(self, kind: Kind) -> None:
        """Mark the kind that is shown."""
        self._buttons[kind].setChecked(True)

    def show_count(self, kind: Kind, groups: int | None) -> None:
        """So many groups of this kind; None: nobody knows."""
        count = "" if groups is None else f"  {wording.count(groups)}"
        self._buttons[kind].setText(f"{self._name(kind)}{count}")

    @property
    def buttons(self) -> list[QToolButton]:
        """All of them, from left to right."""
        return list(self._buttons.values())

    def _name(self, kind: Kind) -> str:
        return {
            "identical": self.tr("Identical"),
            "copy": self.tr("Copies"),
            "burst": self.tr("Bursts"),
            "lookalike": self.tr("Look-alikes"),
        }[kind]
