"""A list view without a layout of its own, whose every row screen readers find.

Qt tells assistive programs the rows of its own kinds of views alone; so a view that lays out its rows
itself is a ``QListView`` to them, of which nothing but that is used.
"""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView

Index = QModelIndex | QPersistentModelIndex


class ItemView(QListView):
    """Tells screen readers what is current and chosen; where rows lie and how they look is its heirs'."""

    # --- what a list view would do by its own layout ------------------------------------

    def by_pixels(self) -> None:
        """Let the scroll bar count points. Asks the heir for its geometries, so it must have them."""
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """The heirs know where their rows lie."""
        QAbstractItemView.doItemsLayout(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """What is in sight is drawn anew."""
        self.viewport().update()

    def horizontalOffset(self) -> int:  # noqa: N802
        """Nothing lies beside."""
        return 0

    def verticalOffset(self) -> int:  # noqa: N802
        """Points scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: N802
        """None is."""
        return False

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters are shortcuts here, and names of 100,000 photos are not at hand."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        """A repaint of what is visible is cheaper than a region of thousands of tiles."""
        return QRegion(QRect(self.viewport().rect()))

    def selectAll(self) -> None:  # noqa: N802
        """As one run: a list view would look at each row, whether it is hidden."""
        rows = self.model().rowCount()
        if rows and self.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection:
            every = QItemSelection(self.model().index(0, 0), self.model().index(rows - 1, 0))
            self.selectionModel().select(every, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # --- what screen readers are told ----------------------------------------------------

    def dataChanged(  # noqa: N802
        self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()
    ) -> None:
        """Something arrived: its lines are drawn anew at once, and the current row has a name now."""
        changed = self.visualRect(top_left).united(self.visualRect(bottom_right))
        self.viewport().update(0, changed.top(), self.viewport().width(), changed.height())
        if top_left.row() <= self.currentIndex().row() <= bottom_right.row():
            self._describe(self.currentIndex())
            self._tell(QAccessible.Event.NameChanged, self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """The keyboard is at another row."""
        QAbstractItemView.currentChanged(self, current, previous)
        self._describe(current)
        if current.isValid() and self.hasFocus():
            self._tell(QAccessible.Event.Focus, current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Other rows are chosen: the first of each kind is told, as Qt's own views do."""
        QAbstractItemView.selectionChanged(self, selected, deselected)
        for kind, rows in (
            (QAccessible.Event.SelectionAdd, selected),
            (QAccessible.Event.SelectionRemove, deselected),
        ):
            if rows.count():
                self._tell(kind, rows.at(0).top())

    def _describe(self, index: Index) -> None:
        name = index.data(Qt.ItemDataRole.AccessibleTextRole)
        place = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        self.setAccessibleDescription(", ".join(str(part) for part in (name, place) if part))

    def _tell(self, kind: QAccessible.Event, row: int) -> None:
        if QAccessible.isActive():
            event = QAccessibleEvent(self, kind)
            event.setChild(row)
            QAccessible.updateAccessibility(event)
