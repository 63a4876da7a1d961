"""The page of a plan: its cards, or the photos of one, between what is wished for and what is to be done."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from photo_finder.gui.groups.bottom_bar import BottomBar
from photo_finder.gui.groups.card_bar import CardBar
from photo_finder.gui.groups.card_view import CardView
from photo_finder.gui.groups.members_page import MembersPage
from photo_finder.gui.groups.toolbar import Toolbar
from photo_finder.gui.theme import GRID

HINT_MS = 6_000


class PlanPage(QWidget):
    """Where the parts of a plan stand, and which of them is in front.

    Attributes:
        hint: a sentence that goes by itself.
    """

    def __init__(
        self, toolbar: Toolbar, view: CardView, members: MembersPage, card_bar: CardBar, bar: BottomBar
    ) -> None:
        super().__init__()
        self._view, self._members = view, members
        self.hint = QLabel(self)
        self._inner, self._hint_time = QStackedWidget(self), QTimer(self)
        self._arrange(toolbar, card_bar, bar)
        line: list[QWidget] = [toolbar.where, toolbar.by, toolbar.options, toolbar.again]
        line += [
            toolbar.detail.slider,
            view,
            members.back,
            members.view,
            members.into,
            members.new,
            members.out,
        ]
        self._line = [*line, *card_bar.buttons, bar.where, bar.way, bar.apply]

    def _arrange(self, toolbar: Toolbar, card_bar: CardBar, bar: BottomBar) -> None:
        self.hint.setProperty("role", "notice")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.hide()
        self._hint_time.setSingleShot(True)
        self._hint_time.setInterval(HINT_MS)
        self._hint_time.timeout.connect(self.hint.hide)
        notice = QVBoxLayout()
        notice.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        notice.addWidget(self.hint)
        self._inner.addWidget(self._view)
        self._inner.addWidget(self._members)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar)
        column.addWidget(self._inner, 1)
        column.addLayout(notice)
        column.addWidget(card_bar)
        column.addWidget(bar)

    def order_focus(self) -> None:
        """Tab goes from above to below, and on each line from left to right."""
        for before, after in pairwise(self._line):
            QWidget.setTabOrder(before, after)

    def say(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))
        self._hint_time.start()

    # --- cards, or one of them ---------------------------------------------------------

    @property
    def in_card(self) -> bool:
        """Whether a card is opened."""
        return self._inner.currentWidget() is self._members

    def open_card(self, row: int) -> None:
        """Show the photos of a card."""
        self._members.show_card(row)
        self._inner.setCurrentWidget(self._members)
        self._members.view.setFocus()
        self._members.view.verticalScrollBar().setValue(0)

    def close_card(self) -> None:
        """Back to the cards, and to the one that was opened."""
        cards, row = self._view.cards, self._members.row
        self._inner.setCurrentWidget(self._view)
        if 0 <= row < cards.rowCount():
            self._view.select_rows([row])
            self._view.scrollTo(cards.index(row))
        self._view.setFocus()
