"""The main window: joins the parts, the actions and the session. What each part does is its own."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
)
from PySide6.QtWidgets import QWidget

from photo_finder.core.query import Example
from photo_finder.core.reports import IndexReport
from photo_finder.gui import about
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.dropping import Dropping
from photo_finder.gui.grid.item_view import ItemView
from photo_finder.gui.icons import Icons
from photo_finder.gui.place import GridPlace
from photo_finder.gui.promises_dialog import PromisesDialog
from photo_finder.gui.session import Session, State
from photo_finder.gui.shortcuts_dialog import ShortcutsDialog
from photo_finder.gui.showing import Showing
from photo_finder.gui.tasks import Lane, Latest
from photo_finder.gui.theme import Theme
from photo_finder.gui.tile_size import TileSize
from photo_finder.gui.window_parts import WindowParts
from photo_finder.settings import Settings, with_choice

_LOOK_AGAIN_MS = 300


class MainWindow(WindowParts):
    """Photo Finder's window.

    Attributes:
        closing: it was closed, and what it had begun comes to its end.
        stopped: all that it had begun came to its end when it was closed.
        again: it was closed to be built anew, in another language or another size of type.
    """

    closing = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        settings: Settings = Settings(),
        choosers: Choosers = Choosers(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, theme, Icons(theme), choosers, parent)
        self._icons.setParent(self)
        self._settings = settings
        self.stopped = True
        self.again = False
        self._state = Latest()
        self._inside: defaultdict[str, Latest] = defaultdict(Latest)
        self._tile_size = TileSize(self.frame.size_slider, self.grids, self)
        for place in self.grids:
            self._join_grid(place)
        for view in self.findChildren(ItemView):
            view.verticalScrollBar().valueChanged.connect(lambda _value: session.make_way())
        self._connect_session()
        self._connect_parts()
        self._connect_actions()
        self.dropping = Dropping(self.well, self.similar.chips, self.hint, self)
        self.dropping.came.connect(self.searching.receive)
        self.setMinimumSize(720, 480)
        self.resize(1280, 820)
        self.setWindowTitle("Photo Finder")
        self._tile_size.show(settings.thumbnail_points)
        self._show_place("photos")
        self._enable()

    # --- joining the parts ---------------------------------------------------------------

    def _join_grid(self, place: GridPlace) -> None:
        view = place.view
        view.opened.connect(lambda row: self.walk.start(place, row))
        view.zoomed.connect(self._tile_size.step)
        view.chosen.connect(self._chosen)
        view.customContextMenuRequested.connect(lambda where: self.chosen.open_menu(view, where))

    def _connect_session(self) -> None:
        session = self.session
        session.opened.connect(self._opened)
        session.refused.connect(self.frame.show_refusal)
        session.changed.connect(self.refresh)
        session.trouble.connect(self.banner.tell)
        session.indexing_started.connect(self._indexing)
        session.indexing_ended.connect(self._indexed)
        self.store.arrived.connect(self._arrived)

    def _connect_sidebar(self) -> None:
        self.sidebar.place_chosen.connect(self._choose_place)
        self.sidebar.folder_chosen.connect(self._choose_folder)
        self.sidebar.folders.opened.connect(self._list_inside)
        self.sidebar.add_wanted.connect(self.wishes.ask)
        self.sidebar.shown.connect(self._choosers.reveal)
        self.sidebar.grouped.connect(self._group_folder)
        self.sidebar.updated.connect(lambda path: self.session.index([Path(path)]))
        self.sidebar.moved.connect(self.wishes.relocate)
        self.sidebar.removed.connect(self.wishes.remove)
        self.wishes.to_add.connect(self.add_folders)
        self.wishes.going.connect(self._leave_folder)

    def _connect_parts(self) -> None:
        self._connect_sidebar()
        self.tidying.counted.connect(lambda key, count: self.sidebar.set_count(key, count or None))
        self.tidying.rules_wanted.connect(lambda keep: self._change(replace(self._settings, keep=keep)))
        self.tidying.precision_wanted.connect(
            lambda share: self._change(replace(self._settings, copy_precision=share))
        )
        self.tidying.choices_wanted.connect(
            lambda chosen: self._change(
                replace(self._settings, hard_links=chosen.hard_links, carry_metadata=chosen.carry_metadata)
            )
        )
        self.tidying.file_shown.connect(self._choosers.reveal)
        self.tidying.told.connect(self.banner.tell)
        self.tidying.asked.connect(self.search_like)
        self._showing = Showing(self.photos, self)
        self.tidying.groups.menu.shown.connect(self._show_in_photos)
        members = self.tidying.groups.members
        members.view.opened.connect(lambda row: self.walk.start(members, row))
        self.tidying.removed.looked_at.connect(self.walk.look_at_file)
        self.albums.opened.connect(self._show_album)
        self.albums.closed.connect(lambda: self._choose_place("photos"))
        self.albums.told.connect(self.banner.tell)
        self.albums.done.connect(self.tidying.bar.tell_album)
        self.frame.places.currentChanged.connect(lambda _page: self.albums.follow())
        for part in (self.chosen, self.viewer):
            part.remove_wanted.connect(self.by_hand.remove)
        for begins_or_ends in (self.tidying.files.started, self.tidying.files.ended):
            begins_or_ends.connect(lambda _act: self._enable())
        self.chosen.told.connect(self.banner.tell)
        self.well.clicked.connect(self.searching.ask_photos)
        self.searching.shown.connect(self._show_similar)
        self.searching.folders_came.connect(self.wishes.offer)
        self.searching.told.connect(self.banner.tell)
        self.saving.shown.connect(self._show_similar)
        self.saving.counted.connect(lambda fresh: self.sidebar.set_count("similar", fresh or None))
        self.first_start.choose_wanted.connect(self.wishes.ask)
        self.first_start.pictures_wanted.connect(self.wishes.add_pictures)
        self.first_start.sample_wanted.connect(self._try_sample)
        self.similar.looked_at.connect(self.walk.look_at)
        self.similar.asked.connect(lambda _question: self._enable())
        self.similar.answered.connect(self._chosen)
        self.details.asked.connect(self.search_like)
        self.details.file_shown.connect(self._choosers.reveal)
        self.details.opened.connect(self.chosen.preview)
        self.viewer.asked.connect(self.search_like)
        self.viewer.file_shown.connect(self._choosers.reveal)
        self.photos.folder_changed.connect(self.sidebar.show_folder)
        for page in (self.unreadable.page, self.photos.unreadable):
            page.file_shown.connect(self._choosers.reveal)
        self.activity.list_wanted.connect(self._list_unreadable)
        self.preferences.changed.connect(self._choose_settings)
        self.activity.all_wanted.connect(self.desk.open)
        self.desk.unreadable_wanted.connect(self._list_unreadable)
        self.desk.removed_wanted.connect(lambda: self._choose_place("removed"))
        self._tile_size.rested.connect(self._keep_size)

    def _connect_actions(self) -> None:
        acts = self.acts
        runs: list[tuple[QAction, Callable[[], None]]] = [
            (acts.add_folder, self.wishes.ask),
            (acts.update, self.session.index),
            (acts.unreadable, self._list_unreadable),
            (acts.activity, self.desk.open),
            (acts.settings, self._open_settings),
            (acts.quit, self._quit),
            (acts.show_photos, lambda: self._choose_place("photos")),
            (acts.show_similar, lambda: self._choose_place("similar")),
            (acts.show_duplicates, lambda: self._choose_place("duplicates")),
            (acts.show_groups, lambda: self._choose_place("groups")),
            (acts.show_removed, lambda: self._choose_place("removed")),
            (acts.back, self._back),
            (acts.forward, self._forward),
            (acts.larger, lambda: self._tile_size.step(1)),
            (acts.smaller, lambda: self._tile_size.step(-1)),
            (acts.full_screen, self.screen_filler.toggle),
            (acts.shortcuts, lambda: ShortcutsDialog(acts, self).show()),
            (acts.promises, lambda: PromisesDialog(self._icons, self).open()),
            (acts.about, lambda: about.show(self)),
        ]
        for action, run in runs:
            action.triggered.connect(lambda _checked=False, run=run: run())
        self.searching.connect_actions(acts)
        acts.whole.toggled.connect(self.store.show_whole)
        acts.details.setChecked(True)
        acts.details.toggled.connect(self._toggle_details)

    # --- the library -------------------------------------------------------------------

    def _opened(self, state: State) -> None:
        if _look(state.settings) != _look(self._settings):
            self._theme.choose(state.settings.theme, still=state.settings.less_motion)
        self._settings = state.settings
        self._tile_size.show(state.settings.thumbnail_points)
        self._take(state)
        self.tidying.opened(state)
        self.refresh()

    def refresh(self) -> None:
        """Show what the library holds now."""
        if not self.session.is_open:
            return
        self.store.expire()
        self.session.state(self._take, self._state)
        self.photos.refresh()
        self.tidying.refresh()
        self.albums.refresh()
        self.similar.expire()
        self.place.view.viewport().update()

    def _take(self, state: State) -> None:
        status = state.status
        self._settings = state.settings
        self.sidebar.show_folders(status.folders)
        self.sidebar.set_count("photos", status.photos)
        self.similar.show_folders(status.folders)
        self.photos.show_folders(status.folders)
        self.tidying.show_state(state)
        self.desk.follow(state)
        self.banner.tell_once(state.notices)
        self.acts.unreadable.setEnabled(status.unreadable > 0)
        empty = not status.folders and status.photos == 0 and not self.session.indexing
        if empty and not self.similar.question.like:
            self.frame.show_first_start()
        elif not empty:
            self.frame.show_work()
        self._enable()

    def _list_inside(self, folder: str) -> None:
        self.session.folders_inside(
            Path(folder),
            lambda found: self.sidebar.folders.show_inside(folder, found),
            self._inside[folder],
        )

    def add_folders(self, folders: Sequence[Path]) -> None:
        """Watch these folders and read them."""
        self.frame.show_work()
        self._choose_place("photos")
        self.photos.show_all()
        self.session.index(folders)

    def _try_sample(self) -> None:
        self.session.ask(
            Lane.QUESTION,
            lambda library, _c, _p: library.lay_out_sample(),
            done=lambda folder: self.add_folders([folder]),
        )

    def _indexing(self) -> None:
        if self.session.indexing:
            self.frame.show_work()
        self._enable()

    def _indexed(self, _report: IndexReport | None) -> None:
        self._enable()
        self.similar.refresh()

    def _leave_folder(self, path: str) -> None:
        chosen = self.sidebar.chosen_folder()
        if chosen is not None and Path(chosen).is_relative_to(path):
            self._choose_place("photos")

    def _list_unreadable(self) -> None:
        self.unreadable.refresh()
        self.unreadable.show()
        self.unreadable.raise_()

    # --- places ------------------------------------------------------------------------

    def show_place(self, key: str) -> None:
        """Go to a place."""
        self._choose_place(key)

    def show_folder(self, path: str) -> None:
        """Show the photos of one folder of the library, if it is one."""
        if self.sidebar.choose_folder(path):
            self._choose_folder(path)

    def _choose_place(self, key: str) -> None:
        if key == "photos" and self.photos.where.folder is not None:
            self.photos.show_folder(None)
        self._show_place(key)

    def _show_place(self, key: str) -> None:
        self.sidebar.show_place(key)
        self.frame.places.setCurrentWidget(self._places[key])
        shown = self.place.view if self._in_grid else self._places[key]
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._chosen()

    def _choose_folder(self, path: str) -> None:
        self.frame.places.setCurrentWidget(self.photos)
        self.photos.show_folder(path)
        self._chosen()

    def _show_in_photos(self, photos: Sequence[int]) -> None:
        self._choose_place("photos")
        self._showing.show(photos)

    def _show_album(self) -> None:
        self.sidebar.show_place("")
        self.frame.places.setCurrentWidget(self.albums.place)
        self.albums.place.view.setFocus()
        self._chosen()

    def _group_folder(self, path: str) -> None:
        self._choose_place("groups")
        self.tidying.groups.group_folder(Path(path))

    def _back(self) -> None:
        if self.place is self.similar and self.similar.can_go_back:
            self.similar.back()
        elif self.tidying.groups.isVisible() and self.tidying.groups.in_card:
            self.tidying.groups.close_card()
        else:
            self._choose_place("photos")

    def _forward(self) -> None:
        if self.place is self.similar:
            self.similar.forward()
        elif self.similar.question.like:
            self._show_place("similar")

    def search_like(self, examples: list[Example]) -> None:
        """Find photos like these."""
        self.searching.search_like(examples)

    def _show_similar(self) -> None:
        self.frame.show_work()
        if self.place is not self.similar:
            self._show_place("similar")

    # --- the chosen photos -------------------------------------------------------------

    def _chosen(self) -> None:
        self.details.show_photo(self.place.current_photo())
        self.details.setVisible(self.acts.details.isChecked() and self._in_grid)
        self.frame.show_grid_tools(self._in_grid)
        self.selection.show_count(self.place.view.selected_count() if self._in_grid else 0)
        self._enable()

    def _arrived(self, ids: set[int]) -> None:
        row = self.place.leading_row()
        if row >= 0 and self.place.model.photo_id(row) in ids:
            self.details.show_photo(self.place.current_photo())

    def _toggle_details(self, shown: bool) -> None:
        self.details.setVisible(shown and self._in_grid)
        if shown:
            self.details.show_photo(None)
            self._chosen()

    def _enable(self) -> None:
        """Only what would do something can be done."""
        acts, is_open = self.acts, self.session.is_open
        chosen = is_open and self._in_grid and self.place.leading_row() >= 0
        self.chosen.enable(chosen=chosen, free=not self.tidying.files.acting)
        for action in (acts.more_like_this, acts.add_like):
            action.setEnabled(chosen)
        acts.add_unlike.setEnabled(chosen and bool(self.similar.question.like))
        acts.select_all.setEnabled(self._in_grid)
        acts.details.setEnabled(self._in_grid)
        for action in (acts.add_folder, acts.open_photo, acts.paste, acts.screen, acts.settings):
            action.setEnabled(is_open)
        acts.update.setEnabled(is_open and not self.session.indexing)
        acts.select_none.setEnabled(self.place.view.selected_count() > 0)
        acts.back.setEnabled(self.place is not self.photos or not self._in_grid)
        in_similar, asked = self.place is self.similar, bool(self.similar.question.like)
        acts.forward.setEnabled(self.similar.can_go_forward if in_similar else asked)
        self.tidying.enable()
        self.albums.enable()
        self.well.setEnabled(is_open)

    # --- settings ----------------------------------------------------------------------

    def _open_settings(self) -> None:
        self._tile_size.keep()
        self.preferences.open(self._settings)

    def _choose_settings(self, chosen: Settings, shown: Settings) -> None:
        self._change(with_choice(self._settings, shown, chosen))

    def _change(self, settings: Settings) -> None:
        rules_changed = settings.excluded != self._settings.excluded
        told_anew = _words(settings) != _words(self._settings)
        if _look(settings) != _look(self._settings):
            self._theme.choose(settings.theme, still=settings.less_motion)
        shown, self._settings = self._settings, settings
        self._tile_size.show(settings.thumbnail_points)
        self.session.change_settings(
            settings,
            shown,
            look_again=rules_changed,
            done=(lambda: self._begin_anew(settings)) if told_anew else None,
        )

    def _begin_anew(self, settings: Settings) -> None:
        """Close to be built anew by these; not while files are moved, whose owner waits for the end."""
        if self.tidying.files.acting:
            QTimer.singleShot(_LOOK_AGAIN_MS, lambda: self._begin_anew(settings))
            return
        self._settings = settings  # an answer that was under way may have brought the former ones
        self.again = True
        self.close()

    @property
    def settings(self) -> Settings:
        """Those in force."""
        return self._settings

    def _keep_size(self, points: int) -> None:
        if self.session.is_open:
            shown, self._settings = self._settings, replace(self._settings, thumbnail_points=points)
            self.session.change_settings(self._settings, shown)

    # --- closing it --------------------------------------------------------------------

    def _quit(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep what is done, let go of the library, leave."""
        self.closing.emit()
        self._tile_size.keep()
        if not self.again:  # else the next one takes its place as soon as it is there
            self.hide()
        self.stopped = self.session.close()
        self.tidying.close()
        self.desk.close()
        event.accept()


def _look(settings: Settings) -> tuple[str, bool]:
    """What the theme is made by."""
    return settings.theme, settings.less_motion


def _words(settings: Settings) -> tuple[str, int]:
    """What is read only while a window is built."""
    return settings.language, settings.text_percent
