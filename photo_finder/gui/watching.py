"""Lets the window show by itself what changes in the folders, and tells where that is not possible."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from photo_finder.core.errors import LibraryBusyError
from photo_finder.core.watching import ChangedFolder, Unwatched, Watch, WatchState
from photo_finder.gui import wording
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Lane, Latest
from photo_finder.settings import Settings

if TYPE_CHECKING:
    from photo_finder.library import Library

ASK_MS = 400
"""How often the watch is asked; asking takes no time."""

_BUSY_SECONDS = 5.0
"""While another program writes into the library, it is tried again so often."""


class Watching(QObject):
    """Asks the watch what changed, and lets it be read while nothing else is.

    Attributes:
        told: a sentence on a folder that cannot be watched, once each.
        changed: another state.
    """

    told = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._is_busy = session, is_busy
        self._watch: Watch | None = None
        self._followed: tuple[bool, tuple[str, ...]] | None = None
        self._latest = Latest()
        self._not_before = 0.0
        self._said: set[tuple[str, Unwatched]] = set()
        self.state = WatchState()
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def on(self) -> bool:
        """Whether changes are noticed."""
        return self._watch is not None

    def follow(self, settings: Settings) -> None:
        """Watch, or do not, as the settings say."""
        wanted = (settings.watch, settings.excluded)
        if wanted == self._followed:
            return
        self._followed = wanted
        self._watch = None
        self._timer.stop()
        self._session.ask(
            Lane.QUESTION,
            lambda library, _c, _p: _watch(library, wanted=settings.watch),
            done=self._begin,
            latest=self._latest,
        )

    def _begin(self, watch: Watch | None) -> None:
        self._watch = watch
        self.state = WatchState()
        if watch is not None:
            self._timer.start()
        self.changed.emit()

    def _ask(self) -> None:
        session = self._session
        if self._watch is None or not session.is_open:
            self._timer.stop()
            return
        self._tell(self._watch.state)
        waits = (
            session.indexing or session.runs.paused or self._is_busy() or time.monotonic() < self._not_before
        )
        changed = () if waits else self._watch.take()
        if changed:
            session.index_changed(changed, lambda error: self._failed(error, changed))

    def _failed(self, error: Exception, changed: tuple[ChangedFolder, ...]) -> None:
        if isinstance(error, LibraryBusyError) and self._watch is not None:
            self._not_before = time.monotonic() + _BUSY_SECONDS
            self._watch.give_back(changed)
        else:
            self._session.report(error)

    def _tell(self, state: WatchState) -> None:
        if state == self.state:
            return
        self.state = state
        for pair in state.by_turns:
            if pair not in self._said:
                self._said.add(pair)
                self.told.emit(self.by_turns(*pair))
        self.changed.emit()

    def by_turns(self, path: str, reason: Unwatched) -> str:
        """Why a folder is looked through every few minutes."""
        name = wording.short_path(path)
        if reason == "network":
            return self.tr(
                "{0} lies on another computer: it is looked through every 5 minutes for what changed."
            ).format(name)
        if reason == "removable":
            return self.tr(
                "{0} lies on a drive that can be taken out. So that nothing holds it, it is looked through "
                "every 5 minutes for what changed."
            ).format(name)
        if reason == "limit":
            return self.tr(
                "{0} has more folders than the system can watch: it is looked through every 5 minutes "
                "for what changed."
            ).format(name)
        return self.tr(
            "The system cannot watch {0}: it is looked through every 5 minutes for what changed."
        ).format(name)


def _watch(library: "Library", *, wanted: bool) -> Watch | None:
    """What is noticed is of no use to a library that cannot be written."""
    if wanted and not library.read_only:
        return library.watch()
    library.stop_watching()
    return None
