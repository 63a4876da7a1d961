"""The place Similar: a question of examples, its limits, and the answers under their headings."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.query import Example, Hit, PhotoFilter, SearchResult
from photo_finder.core.reports import Folder
from photo_finder.gui.empty_page import EmptyTiles
from photo_finder.gui.fresh_answers import FreshAnswers
from photo_finder.gui.grid.model import Section
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.history import History
from photo_finder.gui.icons import Icons
from photo_finder.gui.likeness import Nearness, Question, Stratum, strata
from photo_finder.gui.place import GridPlace
from photo_finder.gui.question_bar import STEPS, QuestionBar
from photo_finder.gui.sentences import telling
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID, Theme


@dataclass(frozen=True, slots=True)
class _Visit:
    """A question as it was left."""

    question: Question
    strictness: int
    scrolled: int


class SimilarPlace(GridPlace):
    """Search by example.

    Attributes:
        asked: the question changed (a Question).
        answered: an answer is shown.
        looked_at: an example was clicked.
        add_wanted: one more example is to be chosen; False: as one to keep away from.
    """

    asked = Signal(object)
    answered = Signal()
    looked_at = Signal(object)
    add_wanted = Signal(bool)

    def __init__(
        self, session: Session, store: PhotoStore, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(store, theme, icons, captions=True, parent=parent)
        self._session = session
        self._latest = Latest()
        self._history: History[_Visit] = History()
        self._scrolled = 0
        self._missed = False
        self._fresh = FreshAnswers(self)
        self.hits: tuple[Hit, ...] = ()
        self.question = Question(())
        self.bar = QuestionBar(session, icons, self)
        self.chips, self.limits = self.bar.chips, self.bar.limits
        self.strictness, self.summary = self.bar.strictness, self.bar.summary
        self.message = QLabel(self)
        self._tiles = EmptyTiles(theme, icons, self, icon="scan-search")
        self._start = QWidget(self)
        self._above = QVBoxLayout()
        self._arrange()
        self._connect()
        self._show_nothing_asked()

    def _arrange(self) -> None:
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "muted")
        self.message.setMinimumHeight(6 * GRID)
        self.message.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        self._above.setSpacing(0)
        self._above.addStretch(1)
        self._above.addWidget(self._tiles, 0, Qt.AlignmentFlag.AlignHCenter)
        self._above.addWidget(self.message)
        self._above.addStretch(1)
        column.addLayout(self._above)
        column.addWidget(self._start)
        column.addWidget(self.view, 1)
        self.view.setAccessibleName(self.tr("Similar photos"))

    def _connect(self) -> None:
        self.strictness.valueChanged.connect(lambda _value: self._sort())
        self.chips.changed.connect(self.ask)
        self.chips.looked_at.connect(self.looked_at)
        self.chips.add_wanted.connect(self.add_wanted)
        self.limits.changed.connect(self._limit)
        self._fresh.due.connect(self.refresh)

    # --- asking ------------------------------------------------------------------------

    def ask(self, question: Question, strictness: float | None = None) -> None:
        """Ask this, at the present strictness unless another is told; one can go back to what was before."""
        steps = self.strictness.value() if strictness is None else round(strictness * STEPS)
        if question == self.question and steps == self.strictness.value():
            if any(isinstance(example.source, Path) for example in question.like + question.unlike):
                self._put(_Visit(question, steps, 0), anew=True)  # a file may hold another picture by now
            return
        if self.question.like:
            self._history.leave(self._visit())
        self._put(_Visit(question, steps, 0))

    def ask_like(self, examples: list[Example]) -> None:
        """Ask for photos like these, with the limits in force."""
        self.ask(Question(tuple(examples), (), self.question.where))

    def refresh(self) -> None:
        """Ask again, because there may be more photos now; what is selected and in sight stays.

        An answer that is awaited comes first: were it given up at each change, it might never come.
        """
        if self._fresh.waiting:
            self._fresh.expire()
        elif self.question.like:
            self._fresh.asked()
            self._session.search(self.question.query(), self._renew, self._fail, self._latest)

    def expire(self) -> None:
        """The library changed: what is shown is asked again soon, what is not as soon as it is shown."""
        if not self.question.like:
            return
        if not self.isVisible():
            self._missed = True
        elif self.hits:
            self._fresh.expire()
        else:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up."""
        super().showEvent(event)
        if self._missed:
            self._missed = False
            self.refresh()

    @property
    def can_go_back(self) -> bool:
        """Whether there was a question before."""
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back from a question."""
        return self._history.can_go_forward

    def back(self) -> None:
        """Ask again what was asked before."""
        if self.can_go_back:
            self._put(self._history.back(self._visit()))

    def forward(self) -> None:
        """Ask again what one went back from."""
        if self.can_go_forward:
            self._put(self._history.forward(self._visit()))

    def _visit(self) -> _Visit:
        return _Visit(self.question, self.strictness.value(), self.view.verticalOffset())

    def put_below(self, part: QWidget) -> None:
        """Show this, unless it hides itself, under the words of the empty place."""
        row = QHBoxLayout(self._start)
        row.addStretch(1)
        row.addWidget(part, 20, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.arrange_start(part)

    def arrange_start(self, part: QWidget) -> None:
        """What is below the words came or went: together they stand in the middle."""
        there = not part.isHidden()
        self._start.setSizePolicy(
            QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Expanding if there else QSizePolicy.Policy.Maximum,
        )
        self._fill(self.view.isHidden())

    def show_folders(self, folders: tuple[Folder, ...]) -> None:
        """Offer these folders as limits."""
        self.limits.show_folders(folders)

    def _limit(self, where: PhotoFilter) -> None:
        self.ask(Question(self.question.like, self.question.unlike, where))

    def _put(self, visit: _Visit, *, anew: bool = False) -> None:
        question = self.question = visit.question
        self._scrolled = visit.scrolled
        self._missed = False
        with QSignalBlocker(self.strictness):
            self.strictness.setValue(visit.strictness)
        self.chips.show_question(question, anew=anew)
        self.limits.show_filter(question.where)
        self.bar.order(self.view)
        self.asked.emit(question)
        self._start.setVisible(not question.like)
        if question.like:
            self.bar.show()
            self._fresh.asked()
            self._session.search(question.query(), self._answer, self._fail, self._latest)
        else:
            self._latest.replace(None)
            self._fresh.stop()
            self._show_nothing_asked()
            self.answered.emit()  # nothing is chosen any more

    # --- showing -----------------------------------------------------------------------

    def _answer(self, result: SearchResult) -> None:
        self.view.verticalScrollBar().setValue(0)
        self._renew(result)
        self.view.verticalScrollBar().setValue(self._scrolled)

    def _renew(self, result: SearchResult) -> None:
        self._fresh.answered()
        self.hits = result.hits
        self._sort()
        self.answered.emit()

    def _sort(self) -> None:
        if not self.question.like:
            return
        shown = strata(self.hits, self.strictness.value() / STEPS)
        hits = [hit for stratum in shown for hit in stratum.hits]
        ids = np.array([hit.photo.id for hit in hits], np.int64)
        self.show_photos(ids, [self._section(stratum) for stratum in shown], hits)
        nearest = bool(shown) and shown[0].nearness is Nearness.NEAREST
        similar = sum(len(stratum.hits) for stratum in shown if stratum.nearness is not Nearness.NEAREST)
        self.summary.setText("" if nearest else self.tr("%Ln photo(s)", "", similar))
        self._explain(nearest=nearest, found=bool(shown))

    def _explain(self, *, nearest: bool, found: bool) -> None:
        if not found:
            self.message.setText(self._why_none())
        elif nearest:
            self.message.setText(self.tr("Nothing here is really similar. These are the nearest."))
        self.message.setVisible(nearest or not found)
        self.view.setVisible(found)
        self._fill(not found)

    def _why_none(self) -> str:
        if self._session.indexing:
            return self.tr("The first photos will be here in a moment.")
        if self.question.where.empty:
            return self.tr("There are no photos in the library yet.")
        return self.tr("No photos lie within these limits.")

    def _section(self, stratum: Stratum) -> Section:
        titles = {
            Nearness.SAME: self.tr("The same picture"),
            Nearness.VERY: self.tr("Very similar"),
            Nearness.SIMILAR: self.tr("Similar"),
            Nearness.NEAREST: self.tr("The nearest"),
        }
        nearest = stratum.nearness is Nearness.NEAREST
        return Section(titles[stratum.nearness], len(stratum.hits), dimmed=nearest)

    def _fail(self, error: Exception) -> None:
        self._fresh.answered()
        if not isinstance(error, PhotoFinderError):
            self._session.report(error)
            return
        self.hits = ()
        self.show_photos(np.empty(0, np.int64), [])
        self.summary.clear()
        self.message.setText(telling.told(error))
        self.message.show()
        self.view.hide()
        self._fill(True)
        self.answered.emit()

    def _show_nothing_asked(self) -> None:
        self.hits = ()
        self.show_photos(np.empty(0, np.int64), [])
        self.bar.hide()
        self.view.hide()
        self.message.setText(
            self.tr(
                "Show me a photo, and I will find those that look like it.\n\n"
                "Drop one anywhere on this window, paste one, or choose one in Photos and press M."
            )
        )
        self.message.show()
        self._fill(True)

    def _fill(self, fill: bool) -> None:
        """The message takes the whole place, or the upper half; above photos it takes a line."""
        column = self.layout()
        starts = fill and not self.question.like
        below = starts and self._start.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Expanding
        self._tiles.setVisible(fill)
        self._above.setStretch(self._above.count() - 1, 0 if below else 1)
        if isinstance(column, QVBoxLayout):
            column.setStretchFactor(self._above, 1 if fill else 0)
            column.setStretchFactor(self._start, 1 if below else 0)
