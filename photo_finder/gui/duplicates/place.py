"""The place Duplicates: shows the groups of a kind, lets the user decide, and tells what would go."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photo_finder.core.duplicates import DuplicateQuery, Kind
from photo_finder.core.errors import PhotoFinderError
from photo_finder.gui import wording
from photo_finder.gui.actions import Actions
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.duplicates.asking import FIRST, Asking
from photo_finder.gui.duplicates.card import texts_of
from photo_finder.gui.duplicates.comparing import Comparing
from photo_finder.gui.duplicates.group_list import GroupList
from photo_finder.gui.duplicates.group_model import GroupModel
from photo_finder.gui.duplicates.keep_row import KeepRow
from photo_finder.gui.duplicates.marks import FileKey, Mark, Marks, NotThese
from photo_finder.gui.duplicates.match_strip import MatchStrip
from photo_finder.gui.duplicates.member_row import MemberRow
from photo_finder.gui.duplicates.parts import Parts
from photo_finder.gui.duplicates.precision_button import PrecisionButton
from photo_finder.gui.duplicates.reviewing import Reviewing
from photo_finder.gui.duplicates.scope_button import ScopeButton
from photo_finder.gui.duplicates.tally import Found
from photo_finder.gui.duplicates.toolbar import GroupToolbar
from photo_finder.gui.empty_page import EmptyTiles
from photo_finder.gui.file_pictures import FilePictures
from photo_finder.gui.housekeeping import Housekeeping
from photo_finder.gui.icons import Icons
from photo_finder.gui.sentences import telling
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import PATIENCE_MS, Theme
from photo_finder.gui.tiles import Tiles

HINT_MS = 6_000
ZOOM_STEP = 1.6


class DuplicatesPlace(QWidget):
    """Groups and their members.

    Attributes:
        rules_wanted: the user wants these keep rules (a tuple of texts).
        clean_wanted: the plan is to be opened.
        counted: in so many groups something is to be done (a number).
        said: something was marked.
        rules_to_save: keep these rules under a name (the name, the rules).
        precision_wanted: copies have to be so sure (a share).
    """

    rules_wanted = Signal(object)
    rules_to_save = Signal(str, object)  # rules have paths in them: see ``file_names``
    precision_wanted = Signal(float)
    clean_wanted = Signal()
    counted = Signal(int)
    said = Signal()

    def __init__(
        self,
        session: Session,
        files: Housekeeping,
        marks: Marks,
        acts: Actions,
        *,
        theme: Theme,
        icons: Icons,
        choosers: Choosers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._files, self._marks, self._acts = session, files, marks, acts
        self.kind: Kind = FIRST
        self.asking = Asking(files, marks, self)
        self._accepting = Latest()
        pictures = FilePictures(session)
        self._tiles = Tiles(pictures, self)
        self.model = GroupModel(marks, self)
        self.rows = GroupList(self.model, self._tiles, theme, icons)
        self.members = MemberRow(session, self._tiles, theme, icons)
        self.rules = KeepRow(choosers, icons)
        self.toolbar = GroupToolbar(acts, icons)
        self.strip = MatchStrip(session, files)
        self.scope, self.precision = ScopeButton(choosers, icons), PrecisionButton(icons)
        self.parts = Parts(
            *(self.rows, self.members, self.toolbar, self.rules),
            strip=self.strip,
            scope=self.scope,
            precision=self.precision,
            tiles=EmptyTiles(theme, icons, self, icon="layers"),
            parent=self,
        )
        self.reviewing = Reviewing(marks, self.model, self.rows, self.members, self)
        self.comparing = Comparing(pictures, self.members, self)
        self._timers()
        self._arrange()
        self._connect()
        self._connect_actions()

    def _timers(self) -> None:
        self._hint, self._patience = QTimer(self), QTimer(self)
        for timer, milliseconds in ((self._hint, HINT_MS), (self._patience, PATIENCE_MS)):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
        self._hint.timeout.connect(self.parts.hint.hide)
        self._patience.timeout.connect(self._tell_waiting)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.rows.setAccessibleName(self.tr("Groups of duplicates"))
        self.parts.show_message("")
        self._order_focus()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The list has the keyboard. No focus proxy: Tab would skip all that is above the list."""
        self.rows.setFocus(event.reason())

    def _order_focus(self) -> None:
        """Tab goes from above to below, and on each line from left to right."""
        buttons = [button for card in self.members.cards for button in (card.keep, card.remove)]
        parts = self.parts
        line = [*parts.tabs.buttons, self.scope, self.precision, self.strip.button, self.rows]
        line += [*self.toolbar.buttons, *buttons, *self.rules.buttons, parts.accept_all, parts.clean]
        for before, after in pairwise(line):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.rows.picked.connect(self._show_group)
        self.rows.stepped.connect(lambda step: self.members.choose(self.members.current + step))
        self.members.chosen.connect(self._enable)
        self.reviewing.marked.connect(self._marked)
        self.reviewing.refused.connect(self._refuse)
        self.toolbar.zoomed.connect(lambda step: self.members.camera.zoom_by(ZOOM_STEP**step))
        self.rules.changed.connect(self.rules_wanted)
        self.reviewing.judged.connect(self._judged)
        self.asking.kinds.connect(self._take_kinds)
        self.asking.answered.connect(self._answered)
        self.asking.failed.connect(self._fail)
        self.asking.counted.connect(self.counted)
        self.strip.found.connect(self.refresh)
        self.strip.told.connect(self._explain)
        self.precision.changed.connect(self._choose_precision)
        self.scope.changed.connect(self._choose_scope)
        self.parts.show_all.clicked.connect(self.scope.show_all)
        self.rules.to_save.connect(self.rules_to_save)
        self.parts.accept_all.clicked.connect(self._accept_all)
        self.parts.tabs.chosen.connect(self.show_kind)
        self.parts.retry.clicked.connect(self.refresh)
        self.parts.clean.clicked.connect(self.clean_wanted)

    def _connect_actions(self) -> None:
        acts = self._acts
        acts.keep.triggered.connect(self.reviewing.keep_current)
        acts.remove.triggered.connect(self.reviewing.remove_current)
        acts.accept.triggered.connect(self.reviewing.accept)
        acts.part.triggered.connect(self.reviewing.part)
        acts.blink.toggled.connect(self.comparing.blink)
        acts.difference.toggled.connect(self.comparing.differ)
        self.comparing.over.changed.connect(self._enable)
        self.comparing.blinking.connect(acts.blink.setChecked)
        self.comparing.differing.connect(acts.difference.setChecked)
        for action in (acts.keep, acts.remove, acts.accept, acts.part, acts.blink, acts.difference):
            self.addAction(action)
        undo = QShortcut(QKeySequence("U"), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(acts.undo.trigger)

    # --- what is shown -----------------------------------------------------------------

    def show_rules(self, keep: Sequence[str], sets: Mapping[str, str]) -> None:
        """The keep rules of the settings, and the user's own sets of them."""
        self.rules.show_rules(keep)
        self.rules.offer_sets(sets)

    def show_precision(self, precision: float) -> None:
        """The precision of the settings."""
        if precision != self.asking.precision:
            self.asking.precision = precision
            self.precision.show_precision(precision)
            self.asking.ask("copy")

    def begin_with(self, kind: Kind) -> None:
        """Show this kind when something is asked for."""
        self.kind = kind
        self.parts.tabs.show_chosen(kind)
        self.precision.setVisible(kind == "copy")
        self.strip.show_wanted(kind == "copy")

    def show_kind(self, kind: Kind) -> None:
        """Show the groups of another kind."""
        self.begin_with(kind)
        self.model.show(())
        self.parts.hint.hide()
        self.parts.show_message("")
        if self.asking.knows(kind):
            self._show_found()
        self._wait()
        self.asking.ask(kind)

    def refresh(self) -> None:
        """Ask what there is now; the present groups stay until the answer comes."""
        self._tiles.forget_missing()
        self.strip.refresh()
        self._wait()
        self.asking.refresh(self.kind)

    def _wait(self) -> None:
        if not self.asking.knows(self.kind):
            self._patience.start()

    def _take_kinds(self, kinds: Sequence[Kind]) -> None:
        self.parts.tabs.show_kinds(kinds)
        self.parts.tabs.show_chosen(self.kind)

    @property
    def query(self) -> DuplicateQuery:
        """What is shown, as a question to the library."""
        return self.asking.query(self.kind)

    def _choose_precision(self, precision: float) -> None:
        self.asking.precision = precision
        self.asking.ask("copy")
        self.precision_wanted.emit(precision)

    def _choose_scope(self) -> None:
        self.asking.scope, self.asking.least_bytes = self.scope.scope, self.scope.least_bytes
        self.refresh()

    def _answered(self, kind: Kind, others: bool) -> None:
        self._count(kind)
        if kind == self.kind and (others or self._patience.isActive()):
            self._show_found()
        elif kind == self.kind:
            self._explain()
            self._sum_up()

    def _count(self, kind: Kind) -> None:
        """How many groups of a kind there are; not that there are none before anybody looked."""
        if self.asking.knows(kind):
            groups = len(self.asking.found(kind).groups)
            unknown = kind == "copy" and not groups and self.strip.waiting > 0
            self.parts.tabs.show_count(kind, None if unknown else groups)

    def _show_found(self) -> None:
        """Show groups; the current one stays, or what came in its place, and so does what is in sight."""
        self._patience.stop()
        groups = self.found.groups
        row, current = self.rows.current_row(), self.reviewing.group
        scrolled = self.rows.verticalScrollBar().value()
        self.model.show(groups)
        if groups:
            self.parts.show_groups()
            same = self.model.row_of(current.id) if current else -1
            self.rows.go(same if same >= 0 else min(max(0, row), len(groups) - 1))
            self.rows.verticalScrollBar().setValue(scrolled)
        self._explain()
        self._show_group()
        self._sum_up()

    def _explain(self) -> None:
        """Where there is nothing, say why."""
        self._count("copy")
        if self.asking.knows(self.kind) and not self.found.groups:
            self.parts.show_message(self._why_none(), limited=self.scope.limits)

    def _why_none(self) -> str:
        if self._session.indexing:
            return self.tr("Photos are still being read. What is there twice will be shown here.")
        if self.scope.limits:
            return self.tr("Nothing of this kind among the files that are compared.")
        if self.kind == FIRST:
            return self.tr("No file is there twice.")
        if self.kind == "copy" and self.strip.waiting:
            return self.tr(
                "Copies show the same picture in another file: resized, cropped, turned, in other colours. "
                "Finding them takes a while, as photos are compared pixel by pixel."
            )
        if self.kind == "copy":
            return self.tr("No copies were found.")
        return self.tr("Nothing of this kind was found.")

    def _tell_waiting(self) -> None:
        if not self.asking.knows(self.kind):
            self.parts.show_message(self.tr("Looking for duplicates …"))

    def _fail(self, kind: Kind, error: Exception) -> None:
        self._patience.stop()
        if not isinstance(error, PhotoFinderError):
            self._session.report(error)
        if kind == self.kind:
            self.model.show(())
            self.parts.show_message(telling.told(error), retry=True)
            self._sum_up()

    # --- the current group -------------------------------------------------------------

    def _show_group(self) -> None:
        group, row = self.reviewing.group, self.rows.current_row()
        if group is None:
            self.members.show_group(None, ())
            self.toolbar.title.clear()
        else:
            why = self.tr("Why the first is kept: {0}").format(telling.why(group.why)) if group.why else ""
            self.members.show_group(group, texts_of(group.members, self.model.judgement(row).fates), why)
            place = self.tr("Group {0} of {1}").format(
                wording.count(row + 1), wording.count(self.model.rowCount())
            )
            self.toolbar.title.setText(place)
        self.comparing.renew()
        self._enable()

    def _marked(self, group_id: str) -> None:
        row = self.model.row_of(group_id)
        if row >= 0:
            group = self.found.groups[row]
            self.found.tally.put(group, self.model.judgement(row))
            self.model.marked(row)
        elif not group_id:
            self.asking.ask(self.kind)
            self.rows.viewport().update()
        self.parts.hint.hide()
        if row in (-1, self.rows.current_row()):
            self._show_group()
        self._sum_up()
        self.said.emit()

    def _accept_all(self) -> None:
        """Beside the interface, as there may be ten thousand; again, if something is marked meanwhile."""
        said = self._marks.revision

        def take(marks: Mapping[FileKey, Mark]) -> None:
            if said == self._marks.revision:
                self.reviewing.accept_all(marks)
            else:
                self._accept_all()

        self._files.accepted(self.found.groups, self._marks.snapshot(), take, self._accepting)

    def _judged(self, verdict: NotThese, back: bool) -> None:
        self._files.say_not_duplicates(verdict, back=back)
        self.said.emit()

    def _refuse(self, why: str) -> None:
        self.parts.hint.setText(why)
        self.parts.hint.show()
        self._hint.start()

    def _enable(self) -> None:
        acts, group = self._acts, self.reviewing.group
        for action in (acts.keep, acts.remove, acts.blink):
            action.setEnabled(group is not None)
        acts.accept.setEnabled(group is not None and group.decided)
        acts.part.setEnabled(group is not None and group.kind != FIRST)
        acts.difference.setEnabled(self.comparing.can_differ)

    # --- how much ----------------------------------------------------------------------

    @property
    def found(self) -> Found:
        """The groups of the shown kind, and what would go of them."""
        return self.asking.found(self.kind)

    def _sum_up(self) -> None:
        tally = self.found.tally
        freed = wording.size(tally.size_bytes)
        self.parts.summary.setText(self.tr("{0} could be freed").format(freed) if tally.files else "")
        clean = self.tr("Clean up %Ln file(s)…", "", tally.files)
        self.parts.clean.setText(clean if tally.files else self.tr("Clean up…"))
        self.parts.accept_all.setText(self.tr("Accept all %Ln", "", tally.open))
        self.parts.accept_all.setVisible(self.kind == "copy" and tally.open > 0)
        self.enable_cleaning()
        self.asking.count()

    def enable_cleaning(self) -> None:
        """Something would go, and nothing is being moved."""
        self.parts.clean.setEnabled(self.found.tally.files > 0 and not self._files.acting)

    # --- keys --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keeper shows while B is held."""
        if event.key() == Qt.Key.Key_B and not event.isAutoRepeat():
            self.comparing.hold(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """And no longer."""
        if event.key() == Qt.Key.Key_B and not event.isAutoRepeat():
            self.comparing.hold(False)
        else:
            super().keyReleaseEvent(event)
