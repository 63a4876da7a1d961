"""The parts of the window and how they stand together; nothing here reacts to anything."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photo_finder.gui import details, sidebar
from photo_finder.gui.actions import Actions
from photo_finder.gui.activity_bar import ActivityBar
from photo_finder.gui.banner import Banner
from photo_finder.gui.details import Details
from photo_finder.gui.files_bar import FilesBar
from photo_finder.gui.first_start import FirstStart
from photo_finder.gui.grid.view import LARGEST_TILE, SMALLEST_TILE
from photo_finder.gui.search_well import SearchWell
from photo_finder.gui.selection_bar import SelectionBar
from photo_finder.gui.sidebar import Sidebar
from photo_finder.gui.theme import GRID, grown

_NARROW = 1080
"""Points of width below which sides are narrower."""


class Frame(QWidget):
    """Everything below the menu bar.

    Attributes:
        places: the stack of places in the middle.
        size_slider: the slider of the thumbnails' size.
    """

    def __init__(
        self,
        *,
        actions: Actions,
        banner: Banner,
        side: Sidebar,
        well: SearchWell,
        selection: SelectionBar,
        preview: Details,
        activity: ActivityBar,
        moving: FilesBar,
        first_start: FirstStart,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.places = QStackedWidget(self)
        self.size_slider = QSlider(Qt.Orientation.Horizontal, self)
        self._toggle = QToolButton(self)
        self._refusal = QLabel(self)
        self._side, self._well = side, well
        self._parted_by_user = False
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._work_page(actions, side, selection, preview))
        self._pages.addWidget(first_start)
        self._pages.addWidget(self._refused_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(banner)
        column.addWidget(self._pages, 1)
        column.addWidget(activity)
        column.addWidget(moving)

    def order(self, after: QWidget) -> None:
        """Let Tab go from the sides' lists through the line at the top to what is below it."""
        line = (*self._side.by_tab(), self._well, self.size_slider, self._toggle, after)
        for before, then in pairwise(line):
            QWidget.setTabOrder(before, then)

    def show_work(self) -> None:
        """Places, folders and preview."""
        self._pages.setCurrentIndex(0)

    def show_grid_tools(self, shown: bool) -> None:
        """What belongs to grids of photos alone."""
        self.size_slider.setVisible(shown)
        self._toggle.setVisible(shown)

    def show_first_start(self) -> None:
        """The inviting page alone."""
        self._pages.setCurrentIndex(1)

    def show_refusal(self, reason: str) -> None:
        """The library cannot be opened, and why."""
        self._refusal.setText(reason)
        self._pages.setCurrentIndex(2)

    @property
    def inviting(self) -> bool:
        """Whether the first start's page is shown."""
        return self._pages.currentIndex() == 1

    @property
    def refused(self) -> bool:
        """Whether the library could not be opened."""
        return self._pages.currentIndex() == 2

    def _work_page(
        self, actions: Actions, side: Sidebar, selection: SelectionBar, preview: Details
    ) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(self._middle(actions, selection))
        splitter.addWidget(preview)
        splitter.setStretchFactor(1, 1)
        splitter.splitterMoved.connect(self._take_over)
        self._splitter = splitter
        return splitter

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the photos the most room, until the user has parted it otherwise."""
        super().resizeEvent(event)
        if self._parted_by_user:
            return
        narrow = self.width() < grown(_NARROW)
        side = grown(sidebar.NARROW_WIDTH if narrow else sidebar.WIDTH)
        right = details.NARROW_WIDTH if narrow else grown(details.WIDTH)
        self._splitter.setSizes([side, self.width() - side - right, right])

    def parting(self) -> bytes:
        """How the user has parted it; empty while nobody has."""
        return bytes(self._splitter.saveState().data()) if self._parted_by_user else b""

    def part(self, parting: bytes) -> None:
        """Part it as it was before; what is no parting changes nothing."""
        if parting and self._splitter.restoreState(parting):
            self._parted_by_user = True

    def _take_over(self) -> None:
        self._parted_by_user = True

    def _middle(self, actions: Actions, selection: SelectionBar) -> QWidget:
        middle = QFrame(self)
        middle.setMinimumWidth(40 * GRID)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top(actions))
        column.addWidget(self.places, 1)
        column.addWidget(selection)
        return middle

    def _top(self, actions: Actions) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID)
        row.setSpacing(2 * GRID)
        self.size_slider.setRange(SMALLEST_TILE, LARGEST_TILE)
        self.size_slider.setFixedWidth(12 * GRID)
        self.size_slider.setAccessibleName(self.tr("Size of thumbnails"))
        self.size_slider.setToolTip(self.tr("Size of thumbnails (Ctrl and wheel)"))
        toggle = self._toggle
        toggle.setDefaultAction(actions.details)
        toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        toggle.setIconSize(QSize(20, 20))
        toggle.setProperty("role", "flat")
        toggle.setAccessibleName(self.tr("Details"))
        row.addWidget(self._well, 1)
        row.addWidget(self.size_slider)
        row.addWidget(toggle)
        return row

    def _refused_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        title = QLabel(self.tr("The library cannot be opened"), page)
        title.setProperty("role", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._refusal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._refusal.setWordWrap(True)
        self._refusal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._refusal.setContentsMargins(4 * GRID, GRID, 4 * GRID, GRID)
        column.addStretch()
        column.addWidget(title)
        column.addWidget(self._refusal)
        column.addStretch()
        return page
