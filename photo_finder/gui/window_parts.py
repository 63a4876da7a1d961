"""The parts of the main window, made and put in their places. What happens between them is ``window``'s."""

from PySide6.QtWidgets import QMainWindow, QWidget

from photo_finder.gui.actions import Actions
from photo_finder.gui.activity.desk import ActivityDesk
from photo_finder.gui.activity_bar import ActivityBar
from photo_finder.gui.albums.keeping import AlbumKeeper
from photo_finder.gui.albums.room import AlbumRoom
from photo_finder.gui.banner import Banner
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.chosen_photos import ChosenPhotos
from photo_finder.gui.details import Details
from photo_finder.gui.drop_hint import DropHint
from photo_finder.gui.first_start import FirstStart
from photo_finder.gui.folder_wishes import FolderWishes
from photo_finder.gui.frame import Frame
from photo_finder.gui.full_screen import FullScreen
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.icons import Icons
from photo_finder.gui.photos.place import PhotosPlace
from photo_finder.gui.place import GridPlace
from photo_finder.gui.removing_by_hand import RemovingByHand
from photo_finder.gui.saved.saving import Saving
from photo_finder.gui.search_well import SearchWell
from photo_finder.gui.searching import Searching
from photo_finder.gui.selection_bar import SelectionBar
from photo_finder.gui.session import Session
from photo_finder.gui.settings.desk import SettingsDesk
from photo_finder.gui.sidebar import Sidebar
from photo_finder.gui.similar_place import SimilarPlace
from photo_finder.gui.theme import Theme
from photo_finder.gui.tidying import Tidying
from photo_finder.gui.unreadable_dialog import UnreadableDialog
from photo_finder.gui.viewer import Viewer
from photo_finder.gui.walk import Walk


class WindowParts(QMainWindow):
    """All parts; none is connected to another yet.

    Attributes:
        session: through which each reaches the library.
    """

    def __init__(
        self, session: Session, theme: Theme, icons: Icons, choosers: Choosers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._theme, self._icons, self._choosers = theme, icons, choosers
        self._places: dict[str, QWidget] = {}
        self._make_places()
        self._make_frame()
        self._make_helpers()
        self.frame.order(self.similar.bar.first)
        self.acts.fill(self)
        self.acts.give_letters([place.view for place in self.grids])
        for view in (self.photos.view, self.similar.view):
            view.addAction(self.acts.remove_photos)

    def _make_places(self) -> None:
        session, theme, icons = self.session, self._theme, self._icons
        self.acts = Actions(icons, self)
        self.store = PhotoStore(session, self)
        self.photos = PhotosPlace(session, self.store, theme=theme, icons=icons, choosers=self._choosers)
        self.similar = SimilarPlace(session, self.store, theme, icons)
        keeper = AlbumKeeper(session, self)
        self.tidying = Tidying(
            *(session, self.acts, keeper),
            store=self.store,
            theme=theme,
            icons=icons,
            choosers=self._choosers,
            parent=self,
        )
        self.albums = AlbumRoom(
            *(keeper, self.tidying.files, self.acts),
            session=session,
            store=self.store,
            theme=theme,
            icons=icons,
            choosers=self._choosers,
            shown=lambda: self.place,
            parent=self,
        )

    def _make_frame(self) -> None:
        session, theme, icons, acts = self.session, self._theme, self._icons, self.acts
        self.sidebar = Sidebar(theme, icons)
        self.sidebar.add_part(self.albums.part)
        self.well = SearchWell(theme, icons)
        self.details = Details(session, theme, icons)
        self.banner = Banner(icons)
        self.activity = ActivityBar(session, icons)
        self.first_start = FirstStart(icons, self._choosers.pictures())
        self.selection = SelectionBar(
            [acts.more_like_this, acts.add_to_album, acts.reveal, acts.copy, acts.remove_photos],
            acts.select_none,
        )
        self.frame = Frame(
            actions=acts,
            banner=self.banner,
            side=self.sidebar,
            well=self.well,
            selection=self.selection,
            preview=self.details,
            activity=self.activity,
            moving=self.tidying.bar,
            first_start=self.first_start,
        )
        self.setCentralWidget(self.frame)
        self._add_place("photos", self.tr("Photos"), "images", self.photos)
        self._add_place("similar", self.tr("Similar"), "scan-search", self.similar)
        self._add_place("duplicates", self.tr("Duplicates"), "layers", self.tidying.duplicates)
        self._add_place("groups", self.tr("Groups"), "folders", self.tidying.groups)
        self._add_place("removed", self.tr("Removed"), "rotate-ccw", self.tidying.removed)
        self.frame.places.addWidget(self.albums.place)
        self.similar.bar.put_ways([acts.back, acts.forward])

    def _make_helpers(self) -> None:
        session, theme, icons = self.session, self._theme, self._icons
        self.wishes = FolderWishes(session, self._choosers, self)
        self.searching = Searching(
            session, self.similar, lambda: self.place, theme=theme, choosers=self._choosers, window=self
        )
        self.saving = Saving(
            *(session, self.similar, self.acts),
            store=self.store,
            theme=theme,
            icons=icons,
            choosers=self._choosers,
            window=self,
        )
        self.screen_filler = FullScreen(self)
        self.viewer = Viewer(session, theme, icons, self.screen_filler, self)
        self.walk = Walk(self.viewer, self.store, self)
        self.chosen = ChosenPhotos(
            *(lambda: self.place, session, self.acts), walk=self.walk, choosers=self._choosers, parent=self
        )
        self.by_hand = RemovingByHand(session, self.tidying.files, self.store, self)
        self.hint = DropHint(theme, icons, self)
        self.unreadable = UnreadableDialog(session, self)
        self.preferences = SettingsDesk(session, self.wishes, self._choosers, self)
        bars = (self.activity, self.tidying.bar, self.tidying.duplicates.strip)
        self.desk = ActivityDesk(session, self.tidying.files, bars, theme, self)

    def _add_place(self, key: str, name: str, icon: str, place: QWidget) -> None:
        self._places[key] = place
        self.frame.places.addWidget(place)
        self.sidebar.add_place(key, name, icon)

    # --- what is shown -----------------------------------------------------------------

    @property
    def grids(self) -> tuple[GridPlace, ...]:
        """The places that show photos in a grid."""
        return self.photos, self.similar, self.albums.place

    @property
    def place(self) -> GridPlace:
        """The grid that is shown, else that of all photos."""
        shown = self.frame.places.currentWidget()
        return shown if isinstance(shown, GridPlace) else self.photos

    @property
    def _in_grid(self) -> bool:
        return isinstance(self.frame.places.currentWidget(), GridPlace)

    @property
    def shown_place(self) -> str:
        """The key of the place that is shown; an album is a part of Photos."""
        shown = self.frame.places.currentWidget()
        return next((key for key, place in self._places.items() if place is shown), "photos")
