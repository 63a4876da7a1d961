"""What every place with a grid of photos has in common: its model, its view, what is chosen in it."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from photo_finder.core.photo import Photo
from photo_finder.core.query import Hit
from photo_finder.gui.grid.model import PhotoModel, Section
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.grid.view import GridView
from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import Theme

MOST_CHOSEN = 50
"""More photos than this are not handed to a search or a file manager at once."""


def all_chosen(view: GridView) -> list[int]:
    """Ids of all selected photos of a grid, or of the current one; quick also when all are selected."""
    ids = view.photos.ids
    runs = [ids[run.start : run.stop] for run in view.selected_runs()]
    if not runs and view.current_row() >= 0:
        runs = [ids[view.current_row() :][:1]]
    return np.concatenate(runs).tolist() if runs else []


class GridPlace(QWidget):
    """A place of the window whose middle is a grid."""

    def __init__(
        self,
        store: PhotoStore,
        theme: Theme,
        icons: Icons,
        *,
        captions: bool,
        kinds: tuple[type[PhotoModel], type[GridView]] = (PhotoModel, GridView),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        make_model, make_view = kinds
        self.model = make_model(store, self)
        self.view = make_view(self.model, theme, icons, captions=captions, parent=self)

    def leading_row(self) -> int:
        """The row with the keyboard, else the first selected one, or -1."""
        row = self.view.current_row()
        runs = self.view.selected_runs() if row < 0 else []
        return runs[0].start if runs else row

    def current_photo(self) -> Photo | None:
        """The photo of the leading row, once it is there."""
        row = self.leading_row()
        return self.model.photo(row) if row >= 0 else None

    def chosen_ids(self) -> list[int]:
        """Ids of the selected photos, or of the current one, at most ``MOST_CHOSEN``."""
        rows = self.view.selected_rows(MOST_CHOSEN)
        if not rows and self.view.current_row() >= 0:
            rows = [self.view.current_row()]
        return [self.model.photo_id(row) for row in rows]

    def every_chosen_id(self) -> list[int]:
        """Likewise, however many there are."""
        runs = [self.model.ids[run.start : run.stop] for run in self.view.selected_runs()]
        return np.concatenate(runs).tolist() if runs else self.chosen_ids()

    def chosen_photos(self) -> list[Photo]:
        """The same as photos, as far as their rows are there."""
        rows = self.model.rows_of(self.chosen_ids())
        return [photo for row in rows if (photo := self.model.photo(int(row))) is not None]

    def show_photos(
        self, ids: NDArray[np.int64], sections: Sequence[Section], hits: Sequence[Hit] = ()
    ) -> None:
        """Show other rows; what was selected and still is there stays selected, and in sight."""
        selected = [self.model.ids[run.start : run.stop] for run in self.view.selected_runs()]
        current = self.view.current_row()
        current_id = self.model.photo_id(current) if current >= 0 else None
        top, offset = self._top()
        if current_id is not None:
            current_id = self._nearest_left(current, ids)
        self.model.show(ids, sections, hits)
        self._select_again(selected, current_id)
        rows = self.model.rows_of([] if top is None else [top])
        first = self.view.tiles.rect(int(rows[0])).y - offset if len(rows) else 0
        self.view.verticalScrollBar().setValue(first)

    def _nearest_left(self, current: int, ids: NDArray[np.int64]) -> int | None:
        """The current photo, or where it is gone, the next one that is not, else the one before."""
        after = self.model.ids[current:]
        stays = after[np.isin(after, ids)] if len(after) else after
        if not len(stays):
            before = self.model.ids[:current]
            stays = before[np.isin(before, ids)][::-1]
        return int(stays[0]) if len(stays) else None

    def _top(self) -> tuple[int | None, int]:
        """The first visible photo and how far from the top it is; None at the very top."""
        row, scrolled = self.view.top_row(), self.view.verticalOffset()
        if row < 0 or scrolled == 0:
            return None, 0
        return self.model.photo_id(row), self.view.tiles.rect(row).y - scrolled

    def _select_again(self, selected: list[NDArray[np.int64]], current_id: int | None) -> None:
        rows = self.model.rows_of(np.concatenate([np.empty(0, np.int64), *selected]))
        current = self.model.rows_of([] if current_id is None else [current_id])
        if len(rows) or len(current):
            self.view.select_rows(rows, keep=int(current[0]) if len(current) else None)
