"""The place Photos: everything, newest first, under months."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QWidget

from photo_finder.core.query import PhotoFilter
from photo_finder.gui import wording
from photo_finder.gui.grid.model import Section
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.grid.year_strip import YearStrip
from photo_finder.gui.icons import Icons
from photo_finder.gui.place import GridPlace
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import Theme
from photo_finder.gui.timeline import Timeline


class PhotosPlace(GridPlace):
    """All photos, or those of one folder."""

    def __init__(
        self, session: Session, store: PhotoStore, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(store, theme, icons, captions=False, parent=parent)
        self._session = session
        self._latest = Latest()
        self._shown: Timeline | None = None
        self.where = PhotoFilter()
        self._years = YearStrip(theme, self)
        self._empty = QLabel(self)
        self._arrange()
        self._years.picked.connect(self._jump)
        self.view.moved.connect(self._follow)
        self.view.setAccessibleName(self.tr("Photos"))

    def _arrange(self) -> None:
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        full = QWidget(self)
        beside = QHBoxLayout(full)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.view)
        beside.addWidget(self._years)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)

    def show_folder(self, folder: str | None) -> None:
        """Show one folder, or with None all."""
        self.where = PhotoFilter(folder=Path(folder) if folder else None)
        self.view.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Ask what there is now; the present photos stay until the answer comes."""
        self._session.timeline(self.where, self._show, self._latest)

    def _show(self, timeline: Timeline) -> None:
        sections = [Section(wording.month(month.day), month.count) for month in timeline.months]
        self._shown = timeline
        self.show_photos(timeline.ids, sections)
        self._empty.setText(self._why_empty())
        self._stack.setCurrentIndex(0 if len(timeline.ids) else 1)

    def _why_empty(self) -> str:
        if self._session.indexing:
            return self.tr("The first photos will be here in a moment.")
        return self.tr("There are no photos here.")

    def _follow(self) -> None:
        height = max(1, self.view.tiles.height - self.view.viewport().height())
        years: dict[int, tuple[str, float, int]] = {}
        if self._shown is not None and len(self._shown.months) == len(self.view.tiles.blocks):
            for number, (month, block) in enumerate(
                zip(self._shown.months, self.view.tiles.blocks, strict=True)
            ):
                share = min(1.0, block.top / height)
                years.setdefault(month.day.year, (str(month.day.year), share, number))
        self._years.show_years(list(years.values()))
        self._years.follow(self.view.verticalOffset() / height)

    def _jump(self, section: int) -> None:
        block = self.view.tiles.blocks[section]
        self.view.verticalScrollBar().setValue(block.top)
