"""Joins the watch, the notices, the list of what happened, and the word at the end of long work.

The window knows this one alone.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from photo_finder.gui.activity import notices as notices_file
from photo_finder.gui.activity.dialog import ActivityDialog
from photo_finder.gui.activity.long_work import LongWork
from photo_finder.gui.activity.notices import Notice, Notices
from photo_finder.gui.activity_bar import ActivityBar
from photo_finder.gui.duplicates.match_strip import MatchStrip
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
        bars: tuple[ActivityBar, FilesBar, MatchStrip],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._files = session, files
        self._indexing, self._moving, self._matching = bars
        self._done, self._earlier = Latest(), Latest()
        self._followed = False
        self._file: Path | None = None
        self.notices = Notices(self)
        self.watching = Watching(session, lambda: files.acting, self)
        self.dialog = ActivityDialog(theme, parent)
        self.long_work = LongWork(parent)
        self._connect()

    def _connect(self) -> None:
        for said in (self.watching.told, self._indexing.said, self._moving.said, self._session.trouble):
            said.connect(self.notices.add)
        self.notices.added.connect(lambda: self.dialog.show_told(self.notices.all()))
        self.watching.changed.connect(self._show_watching)
        self._indexing.told.connect(lambda _text: self._show_running())
        for told in (self._session.indexing_ended, self._files.started, self._files.step):
            told.connect(lambda _told: self._show_running())
        self._files.ended.connect(lambda _outcome: self._ended())
        for happened in (self._matching.stepped, self._matching.found):
            happened.connect(self._show_running)
        self._connect_long_work()
        self.dialog.undo_wanted.connect(self._files.undo)
        self.dialog.removed_wanted.connect(self.removed_wanted)
        self.dialog.unreadable_wanted.connect(self.unreadable_wanted)

    def _connect_long_work(self) -> None:
        """The bars tell an outcome before the end of what they show is told here."""
        work, session, files, strip = self.long_work, self._session, self._files, self._matching
        session.indexing_started.connect(lambda: work.begin("index"))
        self._indexing.said.connect(lambda sentence: work.end("index", sentence))
        session.indexing_ended.connect(lambda _report: work.end("index"))
        files.started.connect(lambda _act: work.begin("files"))
        self._moving.told.connect(lambda sentence: work.end("files", sentence))
        files.ended.connect(lambda _outcome: work.end("files"))
        strip.began.connect(lambda: work.begin("match"))
        strip.done.connect(lambda: work.end("match", self.tr("All photos were looked through for copies.")))
        strip.found.connect(lambda: work.end("match"))

    def follow(self, state: State) -> None:
        """The state of the library, or another one."""
        if not self._followed:
            self._followed = True
            self._ask_earlier(state.status.library / notices_file.NOTICES_FILE)
        for notice in state.notices:
            self.notices.add(notice)
        self.watching.follow(state.settings)
        self.dialog.show_unreadable(state.status.unreadable)
        if self.dialog.isVisible():
            self._ask()

    def _ask_earlier(self, file: Path) -> None:
        self._session.ask(
            Lane.QUESTION,
            lambda _library, _c, _p: notices_file.load(file),
            done=lambda earlier: self._take_earlier(file, earlier),
            latest=self._earlier,
        )

    def _take_earlier(self, file: Path, earlier: list[Notice]) -> None:
        self._file = file  # not before: what it holds would be written over
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

    def _show_running(self) -> None:
        texts = [self._indexing.text.text()] if self._indexing.running else []
        texts += [self._matching.text.text()] if self._matching.running else []
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
