"""Finding duplicates, making folders, removing and bringing back: joins places, dialogs and the bar.

The window knows this one alone.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from photo_finder.core.duplicates import DuplicateQuery, Verdict
from photo_finder.gui import wording
from photo_finder.gui.actions import Actions
from photo_finder.gui.albums.keeping import AlbumKeeper
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.duplicates import marks as marks_file
from photo_finder.gui.duplicates.drafting import Agreed, Choices, Draft
from photo_finder.gui.duplicates.marks import FileKey, Mark, Marks, NotThese
from photo_finder.gui.duplicates.place import DuplicatesPlace
from photo_finder.gui.duplicates.plan_dialog import PlanDialog
from photo_finder.gui.duplicates.verdicts_dialog import VerdictsDialog
from photo_finder.gui.file_acts import Outcome
from photo_finder.gui.file_names import PATH
from photo_finder.gui.file_pictures import FilePictures
from photo_finder.gui.files_bar import FilesBar
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.groups.place import GroupsPlace
from photo_finder.gui.having.dialog import HaveDialog
from photo_finder.gui.housekeeping import Held, Housekeeping
from photo_finder.gui.icons import Icons
from photo_finder.gui.removed.empty_dialog import EmptyDialog
from photo_finder.gui.removed.place import RemovedPlace
from photo_finder.gui.session import Session, State
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import Theme
from photo_finder.gui.tiles import Tiles

_KEEP_MARKS_MS = 700
"""After the last mark so long, the marks are written."""


_BRING = ("import", "copy", "arrange", "export")
"""Acts that may put files where they were not known before."""


class Tidying(QObject):
    """Duplicates, Groups, Removed, and what leads from one to the other.

    Attributes:
        counted: a number beside a place (its key, the number).
        rules_wanted: the user wants these keep rules (a tuple of texts).
        precision_wanted: copies have to be so sure (a share).
        choices_wanted: this is to be done when files go (Choices).
        file_shown: a file is to be shown in the file manager (its path).
        asked: photos like these are wanted (a list of Examples).
        told: a sentence for the user.
    """

    counted = Signal(str, int)
    rules_wanted = Signal(object)
    precision_wanted = Signal(float)
    choices_wanted = Signal(object)
    file_shown = Signal(PATH)
    asked = Signal(list)
    told = Signal(str)

    def __init__(
        self,
        session: Session,
        acts: Actions,
        albums: AlbumKeeper,
        *,
        store: PhotoStore,
        theme: Theme,
        icons: Icons,
        choosers: Choosers,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._acts, self._theme, self._choosers = session, acts, theme, choosers
        self._window = parent
        self._plan, self._dry_run, self._undoing = Latest(), Latest(), Latest()
        self._earlier = Latest()
        self._said_latest, self._having, self._carrying = Latest(), Latest(), Latest()
        self._choices = Choices()
        self._review: Path | None = None
        self._have: HaveDialog | None = None
        self._marks_file: Path | None = None
        self._asked = False
        self._refusal: tuple[object, ...] = ()
        self._kept_revision = 0
        self.marks = Marks()
        self.files = Housekeeping(session, self)
        self._albums = albums
        albums.last_on_files = lambda: self.files.last_here
        self._tiles = Tiles(FilePictures(session), self)
        self.duplicates = DuplicatesPlace(
            session, self.files, self.marks, acts, theme=theme, icons=icons, choosers=choosers
        )
        self.groups = GroupsPlace(
            *(session, self.files, store, acts, albums), theme=theme, icons=icons, choosers=choosers
        )
        self.removed = RemovedPlace(session, self.files, acts, theme=theme, icons=icons)
        self.bar = FilesBar(self.files, icons)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(_KEEP_MARKS_MS)
        self._keep.timeout.connect(self._keep_marks)
        self._connect()

    def _connect(self) -> None:
        self.duplicates.counted.connect(lambda count: self.counted.emit("duplicates", count))
        self.duplicates.rules_wanted.connect(self.rules_wanted)
        self.duplicates.rules_to_save.connect(self.files.save_rules)
        self.duplicates.precision_wanted.connect(self.precision_wanted)
        self.duplicates.clean_wanted.connect(self.plan)
        self.duplicates.said.connect(self._said)
        self.groups.counted.connect(lambda count: self.counted.emit("groups", count))
        self.groups.edited.connect(self.enable)
        self.groups.albums_made.connect(self.bar.tell_album)
        self.groups.members.file_shown.connect(self.file_shown)
        for asked in (self.groups.members.asked, self.groups.menu.asked):
            asked.connect(self.asked)
        self.removed.counted.connect(lambda _count: self.enable())
        self.removed.counted.connect(lambda count: self.counted.emit("removed", count))
        self.removed.undo_wanted.connect(self.files.undo)
        self.removed.empty_wanted.connect(self.ask_to_empty)
        self.bar.undo_wanted.connect(self.files.undo)
        self.bar.album_undo_wanted.connect(self._albums.take_back)
        self._albums.changed.connect(self.enable)
        self._albums.taken_back.connect(lambda _change: self.bar.forget_album())
        self.files.started.connect(lambda _act: self.enable())
        self.files.ended.connect(self._ended)
        self._acts.undo.triggered.connect(self.undo)
        self._acts.verdicts.triggered.connect(self.show_verdicts)
        self._acts.export.triggered.connect(self.export)
        self._acts.have.triggered.connect(self.ask_have)

    # --- the library -------------------------------------------------------------------

    def opened(self, state: State) -> None:
        """The library is there: what was said of files in earlier days comes first."""
        self._review = state.status.library / marks_file.REVIEW_FILE
        self._read_marks()

    def _read_marks(self) -> None:
        """What cannot be read now (another program holds it, say) is tried again; why is told once."""
        kept = self._review
        if kept is None or self._asked:
            return
        self._asked = True

        def failed(error: Exception) -> None:
            self._asked = False
            if error.args != self._refusal:
                self._refusal = error.args
                self._session.report(error)

        self.files.load_marks(kept, lambda marks: self._take_marks(kept, marks), failed, self._earlier)

    def _take_marks(self, kept: Path, marks: dict[FileKey, Mark]) -> None:
        self._marks_file = kept  # not before: what it holds would be written over
        if self.marks.add_kept(marks):
            self._keep.start()
        else:
            self._kept_revision = self.marks.revision
        self.refresh()

    def refresh(self) -> None:
        """Show what the library holds now."""
        self._read_marks()
        for place in (self.duplicates, self.removed):
            if not self._session.indexing or place.isVisible():
                place.refresh()

    def show_state(self, state: State) -> None:
        """The settings of the library."""
        self.duplicates.show_rules(state.settings.keep, state.keep_sets)
        self.duplicates.show_precision(state.settings.copy_precision)
        self.groups.show_folders(state.status.folders)
        self._choices = Choices(state.settings.hard_links, state.settings.carry_metadata)

    def enable(self) -> None:
        """Only what would do something can be done."""
        said = self.marks.can_take_back or self.groups.can_take_back
        something = (
            said or self._albums.comes_first or self.removed.can_undo or self.files.last_here is not None
        )
        free = self._session.is_open and not self.files.acting
        self._acts.undo.setEnabled(something and free)
        if self._have is not None:
            self._have.enable(free=free)
        self.duplicates.enable_cleaning()
        self.groups.enable()
        self.removed.enable()

    # --- cleaning ----------------------------------------------------------------------

    def plan(self) -> None:
        """Open the plan for the shown kind."""
        query = self.duplicates.query
        what = wording.CLEANED[query.kinds[0]]
        dialog = PlanDialog(self._tiles, self._theme, self._choices, self._window)
        dialog.agreed.connect(lambda agreed: self._clean(agreed, what))
        dialog.drawn.connect(lambda draft: self._look_for_metadata(draft, query, dialog))
        dialog.finished.connect(lambda _code: self._plan.replace(None))
        dialog.finished.connect(lambda _code: self._carrying.replace(None))
        dialog.open()
        self.files.draft(
            query,
            self.marks.snapshot(),
            done=dialog.show_draft,
            failed=dialog.show_failure,
            progress=dialog.show_step,
            latest=self._plan,
        )

    def _look_for_metadata(self, draft: Draft, query: DuplicateQuery, dialog: PlanDialog) -> None:
        def failed(error: Exception) -> None:
            dialog.show_carried(())
            self._session.report(error)

        self.files.carrying(
            draft.removals, query, done=dialog.show_carried, failed=failed, latest=self._carrying
        )

    def _clean(self, agreed: Agreed, what: str) -> None:
        if agreed.choices != self._choices:
            self._choices = agreed.choices
            self.choices_wanted.emit(agreed.choices)
        self.files.remove(agreed, what)

    # --- what was said, and files ------------------------------------------------------

    def show_verdicts(self) -> None:
        """The pairs that were said to be no duplicates."""
        dialog = VerdictsDialog(self._tiles, self._theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _code: self._said_latest.replace(None))
        dialog.taken_back.connect(lambda verdict: self._take_back(verdict, dialog))
        dialog.open()
        self.files.verdicts(dialog.show_verdicts, self._said_latest)

    def _take_back(self, verdict: Verdict, dialog: VerdictsDialog) -> None:
        said = verdict.said

        def renew() -> None:
            if isValid(dialog):  # it may have been closed meanwhile
                self.files.verdicts(dialog.show_verdicts, self._said_latest)

        self.files.say_not_duplicates(
            NotThese(said.first, (said.second,)),
            back=True,
            done=renew,
        )

    def export(self) -> None:
        """Write the shown groups into a file."""
        kinds = self.tr("Table ({0});;For other programs ({1})").format("*.csv", "*.json")
        file = self._choosers.target(self._window, self.tr("Export the groups"), "duplicates.csv", kinds)
        if file is None:
            return
        self.files.export(
            self.duplicates.found.groups,
            file,
            lambda: self.told.emit(self.tr("The groups were written into {0}.").format(file.name)),
        )

    def ask_have(self) -> None:
        """Look through a folder that the user chooses."""
        folder = self._choosers.folder(self._window)
        if folder is not None:
            self.have(folder)

    def have(self, folder: Path) -> None:
        """Tell which photos of a folder outside the library it has."""
        dialog = HaveDialog(str(folder), self._tiles, self._window)
        dialog.enable(free=not self.files.acting)
        self._have = dialog
        dialog.finished.connect(lambda _code: self._have_closed())
        dialog.file_shown.connect(self.file_shown)
        dialog.import_wanted.connect(lambda new: self._import(new, folder, dialog))
        dialog.open()
        self.files.have(
            folder,
            done=dialog.show_report,
            failed=dialog.show_failure,
            progress=dialog.show_step,
            latest=self._having,
        )

    def _have_closed(self) -> None:
        self._have = None
        self._having.replace(None)

    def _import(self, new: Sequence[str], folder: Path, dialog: HaveDialog) -> None:
        """Copy these into a folder that the user chooses."""
        into = self._choosers.destination(self._window, self.tr("Choose where the new photos are to lie"))
        if into is None or self.files.acting:
            return
        dialog.close()
        self.files.bring_in(new, folder, into)

    def _ended(self, outcome: Outcome | None) -> None:
        if outcome is not None and outcome.act in _BRING and outcome.inside and outcome.files:
            self._session.index()
        if outcome is not None and outcome.act == "remove":
            self.marks.settle(outcome.gone)
            self._said()
        self.enable()

    # --- undo --------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last mark, or change of a plan, where these are made; else the last operation.

        One of an earlier day is named first, as nobody has it in mind.
        """
        if self.duplicates.isVisible() and self.marks.can_take_back:
            self.duplicates.reviewing.take_back()
        elif self.groups.isVisible() and self.groups.can_take_back:
            self.groups.take_back()
        elif self._albums.comes_first:
            self._albums.take_back()
        elif self.files.last_here is not None:
            self.files.undo(self.files.last_here)
        else:
            self.files.held(self._offer_undo, self._session.report, self._undoing)

    def _offer_undo(self, held: Held) -> None:
        last = held.last
        if last is None:
            return
        question = self.tr("{0}, {1}: put all of it back?").format(
            wording.operation(last.what), wording.moment(last.when)
        )
        if self._choosers.sure(self._window, self.tr("Undo"), question, self.tr("Put back")):
            self.files.undo(last.id)

    # --- emptying ----------------------------------------------------------------------

    def ask_to_empty(self) -> None:
        """Look what emptying would do, and ask."""
        dialog = EmptyDialog(self._window)
        dialog.agreed.connect(lambda to_trash: self.files.empty(None, to_trash=to_trash))
        dialog.finished.connect(lambda _code: self._dry_run.replace(None))
        dialog.open()
        self.files.would_empty(
            None,
            done=dialog.show_report,
            failed=dialog.show_failure,
            progress=dialog.show_step,
            latest=self._dry_run,
        )

    # --- marks -------------------------------------------------------------------------

    def _said(self) -> None:
        self._keep.start()
        self.enable()

    def _keep_marks(self) -> None:
        if not self._session.is_open:
            return
        if self._marks_file is None:
            self._read_marks()  # and then keep these with those
            return
        revision = self.marks.revision

        def kept() -> None:
            self._kept_revision = revision

        self.files.keep_marks(self._marks_file, self.marks.snapshot(), kept)

    def close(self) -> None:
        """Write what was said and not written yet. The session is closed: nobody else writes."""
        self._keep.stop()
        if self._review is not None and self._kept_revision != self.marks.revision:
            unread = self._marks_file is None
            marks_file.save_quietly(self._review, self.marks.view(), beside_earlier=unread)
