"""Joins the watch, the notices, the list of what happened, and the word at the end of long work.

The window knows this one alone.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from photo_finder.core.progress import Step
from photo_finder.gui.activity import notices as notices_file
from photo_finder.gui.activity.dialog import ActivityDialog
from photo_finder.gui.activity.long_work import LongWork
from photo_finder.gui.activity.notices import Notice, Notices
from photo_finder.gui.activity_bar import ActivityBar
from photo_finder.gui.files_bar import FilesBar
from photo_finder.gui.housekeeping import Housekeeping
from photo_finder.gui.session import Session, State
from photo_finder.gui.tasks import Lane, Latest
from photo_finder.gui.theme import Theme
from photo_finder.gui.watching import Watching


class ActivityDesk(QObject):
    """Knows what runs and what happened.

    Attributes:
        removed_wanted: the place Removed is to be shown.
        unreadable_wanted: the list of unreadable files is to be shown.
    """

    removed_wanted = Signal()
    unreadable_wanted = Signal()

    def __init__(
        self,
        session: Session,
        files: Housekeeping,
        bars: tuple[ActivityBar, FilesBar],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._files = session, files
        self._indexing, self._moving = bars
        self._done, self._earlier = Latest(), Latest()
        self._file: Path | None = None
        self.notices = Notices(self)
        self.watching = Watching(session, lambda: files.acting, self)
        self.dialog = ActivityDialog(theme, parent)
        self.long_work = LongWork(session, files, parent)
        self._connect()

    def _connect(self) -> None:
        for said in (self.watching.told, self._indexing.said, self._moving.said, self._session.trouble):
            said.connect(self.notices.add)
        for said in (self._indexing.said, self._moving.said):
            said.connect(self.long_work.said)
        self.notices.added.connect(lambda: self.dialog.show_told(self.notices.all()))
        self.watching.changed.connect(self._show_watching)
        self._indexing.told.connect(lambda _text: self._show_running())
        self._session.indexing_ended.connect(lambda _report: self._show_running())
        self._files.started.connect(lambda _act: self._show_running())
        self._files.step.connect(self._moved)
        self._files.ended.connect(lambda _outcome: self._ended())
        self.dialog.undo_wanted.connect(self._files.undo)
        self.dialog.removed_wanted.connect(self.removed_wanted)
        self.dialog.unreadable_wanted.connect(self.unreadable_wanted)

    def follow(self, state: State) -> None:
        """The state of the library, or another one."""
        if self._file is None:
            self._file = state.status.library / notices_file.NOTICES_FILE
            self._session.ask(
                Lane.QUESTION,
                lambda _library, _c, _p: notices_file.load(state.status.library / notices_file.NOTICES_FILE),
                done=self._take_earlier,
                latest=self._earlier,
            )
        for notice in state.notices:
            self.notices.add(notice)
        self.watching.follow(state.settings)
        self.dialog.show_unreadable(state.status.unreadable)
        if self.dialog.isVisible():
            self._ask()

    def _take_earlier(self, earlier: list[Notice]) -> None:
        self.notices.put_before(earlier)

    def open(self) -> None:
        """Show what happened."""
        self._show_running()
        self._show_watching()
        self._ask()
        self.dialog.show()
        self.dialog.raise_()

    def close(self) -> None:
        """Keep what was told. The session is closed: nobody else writes."""
        if self._file is not None and self._file.parent.is_dir() and self.notices.all():
            notices_file.save(self._file, self.notices.all())

    def _ask(self) -> None:
        if self._session.is_open:
            self._files.standings(self.dialog.show_done, self._done)

    def _ended(self) -> None:
        self._show_running()
        if self.dialog.isVisible():
            self._ask()

    def _moved(self, _step: Step) -> None:
        self._show_running()

    def _show_running(self) -> None:
        texts = [self._indexing.text.text()] if self._indexing.running else []
        texts += [self._moving.text.text()] if self._files.acting else []
        self.dialog.show_running(texts)
        self.dialog.show_acting(self._files.acting)

    def _show_watching(self) -> None:
        self.dialog.show_watching(self._told())

    def _told(self) -> list[str]:
        if not self.watching.on:
            return [self.tr("Changes in your folders are not noticed by themselves (see Settings).")]
        state, told = self.watching.state, []
        if state.watched:
            count = len(state.watched)
            told.append(self.tr("%Ln folder(s) are watched: what changes shows within seconds.", "", count))
        told += [self.watching.by_turns(*pair) for pair in state.by_turns]
        if state.away:
            told.append(self.tr("%Ln folder(s) are away with their drive.", "", len(state.away)))
        return told
