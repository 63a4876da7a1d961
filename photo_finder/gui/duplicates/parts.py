"""The parts of the place Duplicates and how they stand together; nothing here reacts to anything."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photo_finder.gui.duplicates.group_list import GroupList
from photo_finder.gui.duplicates.keep_row import KeepRow
from photo_finder.gui.duplicates.kind_tabs import KindTabs
from photo_finder.gui.duplicates.match_strip import MatchStrip
from photo_finder.gui.duplicates.member_row import MemberRow
from photo_finder.gui.duplicates.precision_button import PrecisionButton
from photo_finder.gui.duplicates.scope_button import ScopeButton
from photo_finder.gui.duplicates.toolbar import GroupToolbar
from photo_finder.gui.empty_page import EmptyTiles
from photo_finder.gui.message_page import message_page
from photo_finder.gui.theme import GRID, grown
from photo_finder.gui.whole_label import WholeLabel
from photo_finder.gui.wrapping_row import WrappingRow

_LIST_WIDTH = 28 * GRID


class Parts(QWidget):
    """Kinds above, groups at the left, members side by side, rules and Clean up below.

    Attributes:
        summary: how much there is.
        precision: how sure copies have to be.
        accept_all: agrees to all suggestions of the kind.
        hint: why something cannot be done.
        message: what stands in place of groups.
        retry: to ask again after a failure.
        show_all: to look beyond the scope.
        clean: opens the plan.
    """

    def __init__(
        self,
        rows: GroupList,
        members: MemberRow,
        toolbar: GroupToolbar,
        rules: KeepRow,
        *,
        strip: MatchStrip,
        scope: ScopeButton,
        precision: PrecisionButton,
        tiles: EmptyTiles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.tabs = KindTabs(self)
        self.scope = scope
        self.precision = precision
        self.accept_all = QPushButton(self)
        self.summary = WholeLabel(self)
        self.hint = QLabel(self)
        self.message = QLabel(self)
        self.retry = QPushButton(self.tr("Try again"), self)
        self.show_all = QPushButton(self.tr("Show all"), self)
        self.clean = QPushButton(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._groups_page(rows, members, toolbar))
        self._pages.addWidget(message_page(self.message, [self.retry, self.show_all], tiles, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top())
        column.addWidget(strip)
        column.addWidget(self._pages, 1)
        column.addWidget(self._bottom(rules))

    def show_groups(self) -> None:
        """The list and the members."""
        self._pages.setCurrentIndex(0)

    def show_message(self, text: str, *, retry: bool = False, limited: bool = False) -> None:
        """A sentence instead of groups; ``limited``: there may be more than is shown."""
        self.show_all.setVisible(limited)
        self.message.setText(text)
        self.retry.setVisible(retry)
        self._pages.setCurrentIndex(1)

    @property
    def tells(self) -> str:
        """The sentence that stands in place of groups, empty while groups are shown."""
        return self.message.text() if self._pages.currentIndex() == 1 else ""

    def _top(self) -> QFrame:
        bar = QFrame(self)
        bar.setObjectName("question")
        row = WrappingRow(2 * GRID, bar)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self.summary.setProperty("role", "muted")
        row.addWidget(self.tabs)
        row.addWidget(self.scope)
        row.add_gap()
        row.addWidget(self.summary)
        row.addWidget(self.precision)
        for part in (self.precision, self.accept_all):
            part.hide()
        return bar

    def _groups_page(self, rows: GroupList, members: MemberRow, toolbar: GroupToolbar) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        rows.setMinimumWidth(22 * GRID)
        splitter.addWidget(rows)
        splitter.addWidget(self._right(members, toolbar))
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([(_LIST_WIDTH + grown(_LIST_WIDTH)) // 2, 100 * GRID])
        return splitter

    def _right(self, members: MemberRow, toolbar: GroupToolbar) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        self.hint.setProperty("role", "notice")
        self.hint.setWordWrap(True)
        self.hint.hide()
        column.addWidget(toolbar)
        column.addWidget(members, 1)
        column.addWidget(self.hint)
        return right

    def _bottom(self, rules: KeepRow) -> QFrame:
        bar = QFrame(self)
        bar.setObjectName("selectionBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(2 * GRID)
        self.clean.setProperty("role", "primary")
        row.addWidget(rules, 1)
        row.addWidget(self.accept_all)
        row.addWidget(self.clean)
        return bar
