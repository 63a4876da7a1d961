"""The place Similar: a question of examples, its limits, and the answers under their headings."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSlider, QVBoxLayout, QWidget

from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.query import Example, Hit, PhotoFilter, SearchResult
from photo_finder.core.reports import Folder
from photo_finder.gui.example_chips import CHIP, ExampleChips
from photo_finder.gui.grid.model import Section
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.icons import Icons
from photo_finder.gui.likeness import Nearness, Question, Stratum, strata
from photo_finder.gui.limits import Limits
from photo_finder.gui.place import GridPlace
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID, Theme

_STEPS = 100


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
        self._past: list[Question] = []
        self._hits: tuple[Hit, ...] = ()
        self.question = Question(())
        self.chips = ExampleChips(session, icons, self)
        self.limits = Limits(icons, self)
        self.strictness = QSlider(Qt.Orientation.Horizontal, self)
        self.summary = QLabel(self)
        self.message = QLabel(self)
        self._bar = self._question_bar()
        self._arrange()
        self._connect()
        self._show_nothing_asked()

    def _question_bar(self) -> QFrame:
        bar = QFrame(self)
        bar.setObjectName("question")
        lines = QVBoxLayout(bar)
        lines.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        lines.setSpacing(GRID)
        row = QScrollArea(bar)
        row.setWidgetResizable(True)
        row.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row.setFixedHeight(CHIP + 3 * GRID)
        row.setWidget(self.chips)
        lines.addWidget(row)
        lines.addLayout(self._second_line())
        return bar

    def _second_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        name = QLabel(self.tr("Strictness"), self)
        name.setBuddy(self.strictness)
        self.strictness.setRange(0, _STEPS)
        self.strictness.setValue(_STEPS // 2)
        self.strictness.setFixedWidth(18 * GRID)
        self.strictness.setAccessibleName(self.tr("Strictness"))
        self.strictness.setToolTip(self.tr("How likely a photo must be similar to be shown"))
        self.summary.setProperty("role", "muted")
        line.addWidget(name)
        line.addWidget(self.strictness)
        line.addWidget(self.summary)
        line.addStretch()
        line.addWidget(self.limits)
        return line

    def _arrange(self) -> None:
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.setProperty("role", "muted")
        self.message.setMinimumHeight(6 * GRID)
        self.message.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.message)
        column.addWidget(self.view, 1)
        self.view.setAccessibleName(self.tr("Similar photos"))

    def _connect(self) -> None:
        self.strictness.valueChanged.connect(lambda _value: self._sort())
        self.chips.changed.connect(self.ask)
        self.chips.looked_at.connect(self.looked_at)
        self.chips.add_wanted.connect(self.add_wanted)
        self.limits.changed.connect(self._limit)

    # --- asking ------------------------------------------------------------------------

    def ask(self, question: Question) -> None:
        """Ask this; the question before can be returned to."""
        if question == self.question:
            return
        if self.question.like:
            self._past.append(self.question)
        self._put(question)

    def ask_like(self, examples: list[Example]) -> None:
        """Ask for photos like these, with the limits in force."""
        self.ask(Question(tuple(examples), (), self.question.where))

    def refresh(self) -> None:
        """Ask again, because there may be more photos now; what is selected and in sight stays."""
        if self.question.like:
            self._session.search(self.question.query(), self._renew, self._fail, self._latest)

    @property
    def found_nothing(self) -> bool:
        """Whether something was asked and no photo was there to compare with."""
        return bool(self.question.like) and not self._hits

    @property
    def can_go_back(self) -> bool:
        """Whether there was a question before."""
        return bool(self._past)

    def back(self) -> None:
        """Ask again what was asked before."""
        if self._past:
            self._put(self._past.pop())

    def show_folders(self, folders: tuple[Folder, ...]) -> None:
        """Offer these folders as limits."""
        self.limits.show_folders(folders)

    def _limit(self, where: PhotoFilter) -> None:
        self.ask(Question(self.question.like, self.question.unlike, where))

    def _put(self, question: Question) -> None:
        self.question = question
        self.chips.show_question(question)
        self.limits.show_filter(question.where)
        self.asked.emit(question)
        if question.like:
            self._bar.show()
            self._session.search(question.query(), self._answer, self._fail, self._latest)
        else:
            self._latest.replace(None)
            self._show_nothing_asked()

    # --- showing -----------------------------------------------------------------------

    def _answer(self, result: SearchResult) -> None:
        self.view.verticalScrollBar().setValue(0)
        self._renew(result)

    def _renew(self, result: SearchResult) -> None:
        self._hits = result.hits
        self._sort()
        self.answered.emit()

    def _sort(self) -> None:
        if not self.question.like:
            return
        shown = strata(self._hits, self.strictness.value() / _STEPS)
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
        if not isinstance(error, PhotoFinderError):
            self._session.report(error)
            return
        self._hits = ()
        self.show_photos(np.empty(0, np.int64), [])
        self.summary.clear()
        self.message.setText(str(error))
        self.message.show()
        self.view.hide()
        self._fill(True)
        self.answered.emit()

    def _show_nothing_asked(self) -> None:
        self._hits = ()
        self.show_photos(np.empty(0, np.int64), [])
        self._bar.hide()
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
        """The message alone takes the whole place; above photos it takes a line."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.setStretchFactor(self.message, 1 if fill else 0)
