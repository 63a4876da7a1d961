"""The place Photos: everything, or what it is narrowed down to, in an order, under headings."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from photo_finder.core.browsing import Facets, PhotoOrder, PhotoRow, Run
from photo_finder.core.query import PhotoFilter
from photo_finder.core.reports import Folder
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.empty_page import EmptyPage
from photo_finder.gui.file_names import PATH
from photo_finder.gui.grid.geometry import Geometry
from photo_finder.gui.grid.model import Section
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.grid.year_strip import YearStrip
from photo_finder.gui.icons import Icons
from photo_finder.gui.photos.filter_bar import FilterBar
from photo_finder.gui.photos.narrowing import Narrowed, heading, why_empty
from photo_finder.gui.place import GridPlace
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID, Theme
from photo_finder.gui.unreadable_page import UnreadablePage


class PhotosPlace(GridPlace):
    """All photos, or those that fit a filter.

    Attributes:
        folder_changed: another folder is shown, or (empty) all.
    """

    folder_changed = Signal(PATH)

    def __init__(
        self,
        session: Session,
        store: PhotoStore,
        *,
        theme: Theme,
        icons: Icons,
        choosers: Choosers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, theme, icons, captions=False, parent=parent)
        self._session = session
        self._latest, self._facets = Latest(), Latest()
        self._asking_facets = False
        self._runs: Sequence[Run] = ()
        self._told: Geometry | None = None
        self.narrowed = Narrowed()
        self.bar = FilterBar(icons, choosers, self)
        self.unreadable = UnreadablePage(session, self)
        self._years = YearStrip(theme, self)
        self._when = QLabel(self)
        self._when.setObjectName("bubble")
        self._when.hide()
        self.empty = EmptyPage(theme, icons, self.tr("Clear the filter"), self)
        self._arrange()
        self._years.picked.connect(self._jump)
        self._years.dragged.connect(self._run)
        self._years.let_go.connect(self._when.hide)
        self.view.moved.connect(self._follow)
        self.view.setAccessibleName(self.tr("Photos"))
        self.bar.changed.connect(self.narrow)
        self.bar.sorted.connect(self.sort)
        self.empty.button.clicked.connect(self.show_all)
        self.unreadable.counted.connect(self._count_unreadable)

    def _arrange(self) -> None:
        full = QWidget(self)
        beside = QHBoxLayout(full)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.view)
        beside.addWidget(self._years)
        self._stack = QStackedWidget(self)
        for page in (full, self.empty, self.unreadable):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

    # --- what is wanted ----------------------------------------------------------------

    @property
    def where(self) -> PhotoFilter:
        """What the photos are narrowed down to."""
        return self.narrowed.where

    def show_folder(self, folder: str | None) -> None:
        """Show one folder, or with None all; other limits stay."""
        self.narrow(
            replace(self.narrowed, where=replace(self.where, folder=Path(folder) if folder else None))
        )

    def show_all(self) -> None:
        """No limits any more."""
        if not self.narrowed.empty:
            self.narrow(Narrowed())

    def narrow(self, narrowed: Narrowed) -> None:
        """Show what fits this."""
        before, self.narrowed = self.where.folder, narrowed
        self.bar.show_narrowed(narrowed)
        self.view.verticalScrollBar().setValue(0)
        self.refresh()
        if self.where.folder != before:
            self.folder_changed.emit(str(self.where.folder or ""))

    def sort(self, order: PhotoOrder) -> None:
        """Show them in another order."""
        self.bar.show_order(order)
        self.view.verticalScrollBar().setValue(0)
        self.refresh()

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Offer these folders."""
        self.bar.show_folders(folders)

    def refresh(self) -> None:
        """Ask what there is now; the present photos stay until the answer comes."""
        if self.narrowed.unreadable:
            self.unreadable.folder = self.where.folder
            self.unreadable.refresh()
        order = self.bar.order
        where = self.where
        if not self.narrowed.unreadable:
            self._session.row(where, order, lambda row: self._show(row, order), self._latest)
        if not self._asking_facets:
            self._asking_facets = True
            self._session.facets(self._take_facets, self._lose_facets, self._facets)

    # --- what is there -----------------------------------------------------------------

    def _show(self, row: PhotoRow, order: PhotoOrder) -> None:
        self._runs = row.runs
        sections = [Section(heading(run.key, order), run.count) for run in row.runs]
        self.show_photos(row.ids, sections)
        self.bar.show_count(len(row.ids))
        self._explain()
        self._stack.setCurrentIndex(0 if len(row.ids) else 1)
        self.view.chosen.emit()

    def _explain(self) -> None:
        filtered = not self.narrowed.empty
        if self._session.indexing and not filtered:
            sentence = self.tr("The first photos will be here in a moment.")
        else:
            sentence = why_empty(self.narrowed)
        self.empty.tell(sentence, icon="image-off" if filtered else "images", offer=filtered)

    def _count_unreadable(self, count: int) -> None:
        if not self.narrowed.unreadable:
            return
        self._latest.replace(None)
        self._runs = ()
        self.show_photos(np.empty(0, np.int64), [])
        self.bar.count.clear()
        self._explain()
        self._stack.setCurrentIndex(2 if count else 1)
        self.view.chosen.emit()

    def _take_facets(self, facets: Facets) -> None:
        self._asking_facets = False
        self.bar.show_facets(facets)

    def _lose_facets(self) -> None:
        self._asking_facets = False

    # --- years -------------------------------------------------------------------------

    def _follow(self) -> None:
        tiles = self.view.tiles
        height = max(1, tiles.height - self.view.viewport().height())
        if self._told is not tiles:
            self._told = tiles
            self._years.show_years(_years(self._runs, tiles, height))
        self._years.follow(self.view.verticalOffset() / height)

    def _jump(self, section: int) -> None:
        block = self.view.tiles.blocks[section]
        self.view.verticalScrollBar().setValue(block.top)

    def _run(self, share: float) -> None:
        """Follow the pointer on the strip, and tell beside it which month is there."""
        bar = self.view.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))
        row = self.view.top_row()
        if row < 0:
            return
        self._when.setText(self.model.sections[self.view.tiles.block_number(row)].title)
        self._when.adjustSize()
        beside = QPoint(
            -self._when.width() - 2 * GRID, self._years.place_of(share) - self._when.height() // 2
        )
        self._when.move(self._years.mapTo(self, beside))
        self._when.show()
        self._when.raise_()


def _years(runs: Sequence[Run], tiles: Geometry, height: int) -> list[tuple[str, float, int]]:
    """Each year, with the share of this height at which it begins, and the number of its first section."""
    years: dict[int, tuple[str, float, int]] = {}
    if len(runs) == len(tiles.blocks):
        for number, (run, block) in enumerate(zip(runs, tiles.blocks, strict=True)):
            if isinstance(run.key, date):
                years.setdefault(run.key.year, (str(run.key.year), min(1.0, block.top / height), number))
    return list(years.values())
