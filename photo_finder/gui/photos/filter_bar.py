"""The line above the photos: what they are narrowed down to, as chips, and how they are sorted."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from photo_finder.core.browsing import Facets, PhotoOrder
from photo_finder.core.reports import Folder
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.icons import Icons, spaced
from photo_finder.gui.menu_button import MenuButton, add_choice
from photo_finder.gui.photos.filter_menu import FilterMenu
from photo_finder.gui.photos.narrowing import ORDERS, Narrowed, Part, order_name, parts
from photo_finder.gui.theme import GRID, grown
from photo_finder.gui.wrapping_row import WrappingRow

_LINE = 32


class FilterChip(QToolButton):
    """One limit with an x; a click takes it away."""

    def __init__(self, part: Part, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self.setProperty("role", "chip")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIconSize(QSize(14, 14))
        words = self.fontMetrics().elidedText(part.text, Qt.TextElideMode.ElideMiddle, grown(30 * GRID))
        self.setText(words.replace("&", "&&"))
        self.setToolTip(self.tr("Take away: {0}").format(part.text))
        self.setAccessibleName(self.toolTip())
        self.setFixedHeight(grown(_LINE))
        icons.put(self, "x", "muted", 14)


class FilterBar(QFrame):
    """Filter, chips, count, order.

    Attributes:
        changed: the user wants to see this (a Narrowed).
        sorted: the user wants this PhotoOrder.
    """

    changed = Signal(object)
    sorted = Signal(object)

    def __init__(self, icons: Icons, choosers: Choosers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self._icons = icons
        self._narrowed = Narrowed()
        self.order = PhotoOrder()
        self.menu = FilterMenu(choosers, self)
        self.filter = MenuButton(self.menu.fill, icons, self)
        self.sort = MenuButton(self._fill_orders, icons, self)
        self.clear = QPushButton(self.tr("Clear"), self)
        self.count = QLabel(self)
        self._chips: list[FilterChip] = []
        self._arrange()
        self.menu.chosen.connect(self.changed)
        self.clear.clicked.connect(lambda: self.changed.emit(Narrowed()))
        self.show_narrowed(self._narrowed)
        self.show_order(self.order)

    def _arrange(self) -> None:
        self.filter.setText(spaced(self.tr("Filter")))
        self.filter.setToolTip(self.tr("Show only some of the photos"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._icons.put(self.filter, "list-filter", "muted", 16)
        self._icons.put(self.sort, "arrow-up-down", "muted", 16)
        self.sort.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clear.setProperty("role", "link")
        self.clear.setToolTip(self.tr("Show all photos again"))
        self.count.setProperty("role", "muted")
        middle = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        middle.setSizePolicy(policy)
        self._flow = WrappingRow(GRID, middle)
        self._flow.setContentsMargins(0, 0, 0, 0)
        for part in (self.filter, self.clear, self.count):
            part.setFixedHeight(grown(_LINE))
            self._flow.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID)
        row.setSpacing(GRID)
        self.sort.setFixedHeight(grown(_LINE))
        row.addWidget(middle, 1)
        row.addWidget(self.sort, 0, Qt.AlignmentFlag.AlignTop)

    def show_narrowed(self, narrowed: Narrowed) -> None:
        """Show other limits."""
        self._narrowed = self.menu.narrowed = narrowed
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(part) for part in parts(narrowed)]
        for last in (self.clear, self.count):
            self._flow.removeWidget(last)
            self._flow.addWidget(last)
            last.setVisible(bool(self._chips))

    def _chip(self, part: Part) -> FilterChip:
        chip = FilterChip(part, self._icons, self)
        chip.clicked.connect(lambda: self.changed.emit(part.without))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    @property
    def chips(self) -> Sequence[FilterChip]:
        """The chips, from the left."""
        return self._chips

    def show_count(self, count: int) -> None:
        """So many are shown; told only where not all are."""
        self.count.setText("" if self._narrowed.empty else self.tr("%Ln photo(s)", "", count))

    def show_order(self, order: PhotoOrder) -> None:
        """Show another order."""
        self.order = order
        self.sort.setText(spaced(order_name(order)))
        self.sort.setToolTip(self.tr("How the photos are sorted"))
        self.sort.setAccessibleName(self.tr("Sorted: {0}").format(order_name(order)))

    def show_facets(self, facets: Facets) -> None:
        """Offer these."""
        self.menu.facets = facets

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Offer these folders."""
        self.menu.folders = folders

    def _fill_orders(self, menu: QMenu) -> None:
        for number, order in enumerate(ORDERS):
            if number and not order.backwards:
                menu.addSeparator()
            add_choice(
                menu,
                order_name(order),
                lambda order=order: self.sorted.emit(order),  # type: ignore[misc]
                chosen=order == self.order,
            )
