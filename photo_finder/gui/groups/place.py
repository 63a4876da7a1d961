"""The place Groups: folders that are proposed, changed as the user likes, and then made."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from photo_finder.core.albums import Change
from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.grouping import By, GroupPlan, PhotoGroup
from photo_finder.core.reports import Folder, IndexReport
from photo_finder.gui.actions import Actions
from photo_finder.gui.albums.keeping import AlbumKeeper
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.file_pictures import FilePictures
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.groups.applying import Applying
from photo_finder.gui.groups.asking import Asking, Proposed
from photo_finder.gui.groups.bottom_bar import BottomBar
from photo_finder.gui.groups.by_hand import ByHand
from photo_finder.gui.groups.card_bar import CardBar
from photo_finder.gui.groups.card_menu import CardMenu
from photo_finder.gui.groups.card_model import CardModel
from photo_finder.gui.groups.card_view import CardView
from photo_finder.gui.groups.editing import Editing, rows_like
from photo_finder.gui.groups.members_page import MembersPage
from photo_finder.gui.groups.options_button import OptionsButton
from photo_finder.gui.groups.plan_page import PlanPage
from photo_finder.gui.groups.start_page import StartPage
from photo_finder.gui.groups.toolbar import Toolbar
from photo_finder.gui.groups.wish_buttons import ByButton, DetailSlider, WhereButton
from photo_finder.gui.groups.wishes import Wishes
from photo_finder.gui.housekeeping import Housekeeping
from photo_finder.gui.icons import Icons
from photo_finder.gui.sentences import telling
from photo_finder.gui.session import Session
from photo_finder.gui.theme import Theme
from photo_finder.gui.tiles import Tiles


class GroupsPlace(QWidget):
    """A plan of groups, from the question to the folders.

    Attributes:
        counted: so many groups wait to be made (a number).
        edited: the plan is another.
        albums_made: what was done, in a sentence.
    """

    counted = Signal(int)
    edited = Signal()
    albums_made = Signal(str)

    def __init__(
        self,
        session: Session,
        files: Housekeeping,
        store: PhotoStore,
        acts: Actions,
        albums: AlbumKeeper,
        *,
        theme: Theme,
        icons: Icons,
        choosers: Choosers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._files, self._acts = session, files, acts
        self.wishes, self.editing = Wishes(self), Editing(self)
        self.asking = Asking(session)
        self._applying = Applying(self.asking, self.editing, files, albums, self)
        self._tiles = Tiles(FilePictures(session), self)
        self.model = CardModel(self)
        self.view = CardView(self.model, self._tiles, theme, icons)
        self.by_hand = ByHand(self.editing, self.asking, self.model, choosers, self)
        self.menu = CardMenu(self.view, acts, self)
        self.members = MembersPage(self.model, store, self._tiles, acts, theme=theme, icons=icons)
        self.bar = BottomBar(choosers, icons)
        self.card_bar = CardBar(acts, icons)
        self._wheres = [WhereButton(self.wishes, choosers, icons) for _ in range(2)]
        by = [ByButton(self.wishes, choosers, icons) for _ in range(2)]
        self.start = StartPage([self._wheres[0], by[0]])
        self.detail = DetailSlider(self.wishes)
        options = OptionsButton(self.wishes, choosers, icons)
        self.toolbar = Toolbar(self._wheres[1], by[1], options, self.detail)
        self.plan_page = PlanPage(self.toolbar, self.view, self.members, self.card_bar, self.bar)
        self.hint = self.plan_page.hint
        self._stale = False
        self._pages = QStackedWidget(self)
        self._arrange()
        self._connect()
        self._connect_actions()
        self._show_plan()

    # --- how it stands -----------------------------------------------------------------

    def _arrange(self) -> None:
        self.view.setAccessibleName(self.tr("Groups"))
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.plan_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.plan_page.order_focus()

    def _connect(self) -> None:
        self.wishes.changed.connect(self._wish)
        self.editing.changed.connect(self._show_plan)
        self.start.propose.clicked.connect(self.propose)
        self.start.stop.clicked.connect(self._stop)
        self.toolbar.again.clicked.connect(self.propose)
        self.view.opened.connect(self.open_card)
        self.view.chosen.connect(self.enable)
        self.view.groups_dropped.connect(self.by_hand.merge_into)
        self.view.photos_dropped.connect(self.by_hand.move)
        self.view.names.typing.connect(self.by_hand.hear)
        self.view.names.typed.connect(self.hint.hide)
        self.by_hand.said.connect(self.plan_page.say)
        self.members.left.connect(self.close_card)
        self.members.move_wanted.connect(self.by_hand.move)
        self.members.new_wanted.connect(self.by_hand.gather)
        self.bar.into_wanted.connect(self._put_into)
        self.bar.apply.clicked.connect(self.apply)
        self._files.ended.connect(lambda _outcome: self.enable())
        self._applying.made_albums.connect(self._tell_albums)
        self._applying.brought_back.connect(self._show_again)
        self._session.indexing_ended.connect(self._indexed)

    def _connect_actions(self) -> None:
        acts = self._acts
        acts.rename_group.triggered.connect(lambda: self.view.rename(self.view.selected_rows()[0]))
        acts.merge_groups.triggered.connect(self.merge)
        acts.lock_group.triggered.connect(lambda: self.by_hand.lock(self.menu.chosen()))
        acts.dissolve_group.triggered.connect(lambda: self.by_hand.dissolve(self.menu.chosen()))
        acts.split_by_time.triggered.connect(lambda: self.split("time"))
        acts.split_by_looks.triggered.connect(lambda: self.split("looks"))
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.members)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.close_card)

    # --- asking ------------------------------------------------------------------------

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """The watched folders, to be chosen from."""
        for where in self._wheres:
            where.show_folders(folders)

    def group_folder(self, folder: Path) -> None:
        """Propose groups of a folder's photos; a plan that is there can be had back by undo."""
        self.wishes.ask_in(folder)
        if self.editing.plan is None:
            self.propose()

    def _wish(self) -> None:
        if self.editing.plan is not None:
            self.propose()
        else:
            self._stop()

    def propose(self) -> None:
        """Ask for groups; what is locked stays, and the present ones are shown until the answer comes."""
        if not self._session.is_open:
            return
        present = self.editing.plan
        if present is None:
            self.start.wait()
        self.asking.propose(
            self.wishes.query,
            self.editing.locked,
            done=lambda proposed: self._take(proposed, present),
            failed=self._fail,
            progress=self.start.show_step,
        )

    def _take(self, proposed: Proposed, present: GroupPlan | None) -> None:
        """The answer, unless the plan was edited since it was asked for: what is locked now would go."""
        if self.editing.plan is not present:
            self.propose()
            return
        plan = proposed.plan
        self.start.invite()
        if not plan.groups:
            self._refuse(self._why_none(plan))
            return
        self._stale = False
        self.editing.propose(plan, proposed.query, proposed.into)
        self._ask_reasons()

    def _ask_reasons(self) -> None:
        if self.editing.query is not None and self.editing.lacks_reasons:
            self.asking.reasons(self.editing.query, self.editing.locked, self._explain)

    def _explain(self, told: GroupPlan) -> None:
        self.editing.explain(told)
        if self.editing.plan is not None:
            self.model.renew(self.editing.plan)
        if self.in_card:
            self.members.renew_card(self.members.row)

    def _why_none(self, plan: GroupPlan) -> str:
        if plan.ungrouped:
            return self.tr("Nothing belongs together among these photos. More groups may be found by looks.")
        if self._session.indexing:
            return self.tr("Photos are still being read. Try again in a moment.")
        return self.tr("There are no photos there that the library knows.")

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, PhotoFinderError):
            self.start.invite()
            self._session.report(error)
        else:
            self._refuse(telling.told(error))

    def _refuse(self, why: str) -> None:
        """There is no other plan, and why; the present one stays, with the choices that led to it."""
        if self.editing.query is None:
            self.start.tell(why)
        else:
            self.plan_page.say(why)
            self._show_wishes()

    def _show_wishes(self) -> None:
        """The choices that led to the plan which is shown."""
        if self.editing.query is not None:
            self.wishes.show(self.editing.query)

    def _indexed(self, report: IndexReport | None) -> None:
        """What is shown may be of photos that are elsewhere now."""
        if report is not None and (report.indexed or report.copies or report.moved or report.gone):
            self._stale = True
            self.toolbar.show_plan(self.editing.plan, stale=True)

    def _stop(self) -> None:
        self.asking.stop()
        self.start.invite()

    # --- what is shown -----------------------------------------------------------------

    def _show_plan(self) -> None:
        """Show the plan as it is now; what is selected stays so as far as its photos are still together."""
        plan = self.editing.plan
        chosen, opened = self.menu.chosen(), self.model.group(self.members.row)
        scrolled = self.view.verticalScrollBar().value()
        current = self.view.current_row()
        self.model.show(plan)
        self.toolbar.show_plan(plan, stale=self._stale)
        self.bar.show_plan(plan, self.editing.into)
        if plan is None:
            self.close_card()
        self._show_page(0 if plan is None else 1)
        if plan is not None:
            rows = rows_like(plan, chosen) or [min(current, self.model.rowCount() - 1)]
            self.view.select_rows(rows if current >= 0 else [])
            self.view.verticalScrollBar().setValue(scrolled)
            self._reopen(plan, opened)
        self.counted.emit(0 if plan is None else len(plan.groups))
        self.enable()
        self.edited.emit()

    def _show_page(self, page: int) -> None:
        """The start, or the plan; the keyboard goes along."""
        if page == self._pages.currentIndex() and self.focusProxy() is not None:
            return
        here = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._pages.setCurrentIndex(page)
        self.setFocusProxy(self.view if page else self.start.propose)
        if here:
            self.setFocus()

    def _reopen(self, plan: GroupPlan, opened: PhotoGroup | None) -> None:
        """Keep the opened card open, with the photos that it has now."""
        if not self.in_card:
            return
        rows = [self.model.row_of(None)] if opened is None else rows_like(plan, [opened])
        row = rows[0] if rows else -1
        if row < 0:
            self.close_card()
        else:
            self.members.renew_card(row)

    @property
    def in_card(self) -> bool:
        """Whether a card is opened."""
        return self.plan_page.in_card

    def open_card(self, row: int) -> None:
        """Show the photos of a card."""
        self.plan_page.open_card(row)
        self.setFocusProxy(self.members.view)
        self.enable()

    def close_card(self) -> None:
        """Back to the cards."""
        if self.in_card:
            self.setFocusProxy(self.view)
            self.plan_page.close_card()
        self.enable()

    def enable(self) -> None:
        """Only what would do something can be done."""
        self.menu.enable(shown=self.isVisible() and not self.in_card)
        self.card_bar.show_count(0 if self.in_card else len(self.menu.chosen()))
        self.members.enable()
        self.bar.enable(free=self._session.is_open and not self._files.acting)

    # --- by hand -----------------------------------------------------------------------

    @property
    def can_take_back(self) -> bool:
        """Whether something was done to the plan."""
        return self.editing.can_take_back

    def take_back(self) -> None:
        """The plan as it was before."""
        self.asking.stop()
        self.editing.take_back()
        self._show_again()

    def _show_again(self) -> None:
        """A plan that was there before is shown with the choices that led to it."""
        self._show_wishes()
        self._ask_reasons()

    def merge(self) -> None:
        """The selected groups are one."""
        self.by_hand.merge([group.id for group in self.menu.chosen()])

    def split(self, by: By) -> None:
        """The selected group in parts."""
        for group in self.menu.chosen()[:1]:
            self.by_hand.split(group, by, self._fail)

    # --- folders -----------------------------------------------------------------------

    def _put_into(self, folder: Path) -> None:
        self.editing.put_into(folder)
        self.wishes.show(replace(self.wishes.query, into=folder))

    def apply(self) -> None:
        """Show what would be done, to be agreed to."""
        self.view.close_field()
        self.asking.stop_proposal()
        self._show_wishes()
        self._applying.apply(self.bar)

    def _tell_albums(self, change: Change) -> None:
        """The plan is albums now."""
        words = self.tr("%Ln album(s) made of the groups; no file was touched.", "", len(change.touched))
        self.albums_made.emit(words)
