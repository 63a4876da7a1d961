"""Loads what the first search, and the interface, would else load when it is first needed.

Not at once: loading holds Python's lock now and then, and the photos are to be painted first.
"""

import importlib
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.progress import Cancel, Progress
from photo_finder.gui.sentences import telling
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Lane

if TYPE_CHECKING:
    from photo_finder.library import Library

log = logging.getLogger(__name__)

AFTER_MS = 1000
"""After the library is open, and again where somebody moves what is shown just then."""


class Preparing(QObject):
    """Does so for one session, once it is open."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        session.opened.connect(lambda _state: self._wait())

    def _wait(self) -> None:
        QTimer.singleShot(AFTER_MS, self, self._begin)

    def _begin(self) -> None:
        if not self._session.is_open:
            return
        if self._session.in_motion:
            self._wait()
        else:
            self._session.ask(Lane.QUESTION, _load, done=_pass, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        """A model that cannot be loaded is told of where something is asked of it."""
        if isinstance(error, PhotoFinderError):
            log.info("%s", error)
        else:
            self._session.report(error)


def _load(library: "Library", _cancel: Cancel, _progress: Progress) -> None:
    importlib.import_module("numpy.ma")  # by the first numpy.unique, on the interface thread
    telling.prepare()
    library.warm_up()


def _pass(_nothing: None) -> None:
    pass
