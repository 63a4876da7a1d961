"""How large thumbnails are: the slider, keys and the wheel, and when the size is worth keeping."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSlider

from photo_finder.gui.place import GridPlace

_STEP = 24
_KEEP_MS = 900
"""After the slider rested so long, the size is kept in the settings."""


class TileSize(QObject):
    """One size in all grids.

    Attributes:
        rested: this size, in points, is to be kept.
    """

    rested = Signal(int)

    def __init__(self, slider: QSlider, grids: Sequence[GridPlace], parent: QObject) -> None:
        super().__init__(parent)
        self._slider, self._grids = slider, grids
        self._kept = slider.value()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_KEEP_MS)
        self._rest.timeout.connect(self.keep)
        slider.valueChanged.connect(self._draw)

    @property
    def points(self) -> int:
        """The size that is shown."""
        return self._slider.value()

    def show(self, points: int) -> None:
        """Show the size that the settings tell."""
        self._kept = points
        self._slider.setValue(points)
        self._draw(self._slider.value())

    def step(self, steps: int) -> None:
        """Larger, or smaller."""
        self._slider.setValue(self.points + steps * _STEP)

    def keep(self) -> None:
        """Do not wait any longer."""
        self._rest.stop()
        if self.points != self._kept:
            self._kept = self.points
            self.rested.emit(self.points)

    def _draw(self, points: int) -> None:
        for grid in self._grids:
            grid.view.set_tile(points)
        if points != self._kept:
            self._rest.start()
