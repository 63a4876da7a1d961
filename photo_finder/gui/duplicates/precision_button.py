"""``Expected right: 99.5 % ▾``: how sure copies have to be."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from photo_finder.core.duplicates import DEFAULT_PRECISION, DOUBTS_BELOW, PRECISIONS
from photo_finder.gui import wording
from photo_finder.gui.icons import Icons
from photo_finder.gui.menu_button import MenuButton, add_choice


class PrecisionButton(MenuButton):
    """Holds a precision.

    Attributes:
        changed: another one is wanted (a share).
        precision: the present one.
    """

    changed = Signal(float)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(self._fill, icons, parent)
        self.precision = DEFAULT_PRECISION
        self.setToolTip(
            self.tr("Of the shown copies, so many are expected to be right. The lower, the more are shown.")
        )
        self.show_precision(self.precision)

    def show_precision(self, precision: float) -> None:
        """Show another one without telling."""
        self.precision = precision
        share = wording.brief(100 * precision)
        self.setText(self.tr("{0} % right").format(share))
        self.setAccessibleName(self.tr("Expected right: {0} %").format(share))

    def _fill(self, menu: QMenu) -> None:
        for share in PRECISIONS:
            told = self.tr("{0} %").format(wording.brief(100 * share))
            if share < DOUBTS_BELOW:
                told = self.tr("{0}, with doubtful ones").format(told)
            add_choice(menu, told, partial(self._choose, share), chosen=share == self.precision)

    def _choose(self, precision: float) -> None:
        if precision != self.precision:
            self.show_precision(precision)
            self.changed.emit(precision)
