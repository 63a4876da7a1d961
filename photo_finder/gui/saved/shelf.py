"""The saved searches of a library as the window holds them, asked anew whenever the library changes.

It must not know any widget.
"""

import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.progress import Cancel, Progress
from photo_finder.core.query import Hit
from photo_finder.core.saved_search import SavedSearch
from photo_finder.gui.likeness import MOST_HITS
from photo_finder.gui.saved.found import Found, digests, outcome
from photo_finder.gui.sentences import telling
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Lane, Latest, Task

if TYPE_CHECKING:
    from photo_finder.library import Library

T = TypeVar("T")

LEAST_PAUSE_MS, MOST_PAUSE_MS = 1_000, 60_000
_REST = 20
"""Between two rounds it rests so many times as long as a round takes: indexing needs the processor more."""


class SavedShelf(QObject):
    """All saved searches, and what each finds.

    Attributes:
        changed: searches or what they find are others.
        kept: this one was saved just now (a SavedSearch).
        searches: the latest last.
    """

    changed = Signal()
    kept = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.searches: tuple[SavedSearch, ...] = ()
        self._found: dict[str, Found] = {}
        self._shown = ""
        self._latest = Latest()
        self._queue: deque[SavedSearch] = deque()
        self._task: Task[Found] | None = None
        self._stale = False
        self._began = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LEAST_PAUSE_MS)
        self._timer.timeout.connect(self.reload)
        session.opened.connect(self.reload)
        session.changed.connect(self.expire)

    # --- what is there -----------------------------------------------------------------

    def get(self, key: str) -> SavedSearch | None:
        """The search of this key."""
        return next((search for search in self.searches if search.key == key), None)

    def found(self, key: str) -> Found | None:
        """What it finds; None: not known yet."""
        return self._found.get(key)

    @property
    def fresh(self) -> int:
        """New results of all searches together."""
        return sum(self._found[search.key].fresh for search in self.searches if search.key in self._found)

    # --- changing it -------------------------------------------------------------------

    def save(self, search: SavedSearch) -> None:
        """Keep one; ``kept`` tells the end."""
        self._do(lambda library: library.save_search(search), self._kept)

    def rename(self, key: str, name: str) -> None:
        """Call it otherwise."""
        self._do(lambda library: library.rename_search(key, name), lambda _none: self.reload())

    def forget(self, key: str) -> None:
        """Keep it no longer."""
        self._do(lambda library: library.forget_search(key), lambda _none: self.reload())

    def look(self, key: str, hits: Sequence[Hit]) -> None:
        """Its answer is before the user's eyes; nothing in it is new any more."""
        search = self.get(key)
        if search is None:
            return
        seen = digests(hits, search.strictness)
        self._found[key] = Found(len(seen))
        if seen != search.seen:
            self._do(lambda library: library.mark_search_seen(key, seen), lambda _none: self._reread())
        self.changed.emit()

    def _do(self, work: Callable[["Library"], T], done: Callable[[T], None]) -> None:
        self._session.ask(Lane.WORDS, lambda library, _c, _p: work(library), done=done)

    def _kept(self, search: SavedSearch) -> None:
        self.searches = (*self.searches, search)
        self._found[search.key] = Found(len(search.seen))
        self.changed.emit()
        self.kept.emit(search)

    # --- asking anew -------------------------------------------------------------------

    def expire(self) -> None:
        """The library changed: ask again in a while."""
        if self._task is not None:
            self._stale = True
        elif not self._timer.isActive():
            self._timer.start()

    def reload(self) -> None:
        """Ask what is saved, and each search what it finds now."""
        self._reread(self._begin)

    def _reread(self, then: Callable[[], None] | None = None) -> None:
        if not self._session.is_open:
            return

        def take(searches: tuple[SavedSearch, ...]) -> None:
            self.searches = searches
            self.changed.emit()
            if then is not None:
                then()

        self._session.ask(
            Lane.QUESTION, lambda library, _c, _p: library.saved_searches(), done=take, latest=self._latest
        )

    def _begin(self) -> None:
        self._queue = deque(self.searches)
        self._began = time.monotonic()
        if self._task is None:
            self._next()

    def _next(self) -> None:
        """One after another, so that what the user asks never waits for more than one."""
        if not self._queue or not self._session.is_open:
            self._rest()
            return
        search = self._queue.popleft()

        def take(found: Found) -> None:
            self._task = None
            if found != self._found.get(search.key):
                self._found[search.key] = found
                self.changed.emit()
            self._next()

        def broke(error: Exception) -> None:
            self._rest()
            self._session.report(error)

        self._task = self._session.ask(
            Lane.QUESTION, self._asking(search), done=take, failed=broke, cancelled=self._rest
        )

    def _asking(self, search: SavedSearch) -> Callable[["Library", Cancel, Progress], Found]:
        gone = self.tr("What it looked for is no longer in the library.")

        def work(library: "Library", cancel: Cancel, _progress: Progress) -> Found:
            if not search.like:
                return Found(problem=gone)
            try:
                return outcome(search, library.search(search.query(MOST_HITS), cancel=cancel).hits)
            except PhotoFinderError as error:
                return Found(problem=telling.told(error))

        return work

    def _rest(self) -> None:
        self._task = None
        pause = (time.monotonic() - self._began) * 1000 * _REST
        self._timer.setInterval(round(min(max(LEAST_PAUSE_MS, pause), MOST_PAUSE_MS)))
        if self._stale:
            self._stale = False
            self._timer.start()
