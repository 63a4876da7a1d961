"""From a plan to folders or albums, and back: the dialogs, the files or albums, then no plan any more."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from photo_finder.core.albums import Change
from photo_finder.core.grouping import PhotoGroup
from photo_finder.gui.albums.keeping import AlbumKeeper
from photo_finder.gui.file_acts import Outcome
from photo_finder.gui.groups.albums_dialog import AlbumsDialog
from photo_finder.gui.groups.apply_dialog import ApplyDialog
from photo_finder.gui.groups.asking import Asking
from photo_finder.gui.groups.bottom_bar import BottomBar
from photo_finder.gui.groups.editing import Editing, Edition
from photo_finder.gui.housekeeping import Housekeeping


class Applying(QObject):
    """Asks whether it is meant, and lets it be done. Once it is undone, the plan is there again as it was.

    Attributes:
        made_albums: the plan is albums now (a Change).
        brought_back: the plan is there again.
    """

    made_albums = Signal(object)
    brought_back = Signal()

    def __init__(
        self, asking: Asking, editing: Editing, files: Housekeeping, albums: AlbumKeeper, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._asking, self._editing, self._parent = asking, editing, parent
        self._files, self._albums = files, albums
        self._by: object = None
        """What carried the last plan out: an operation on files, or a change of albums."""
        self._editions: tuple[Edition, ...] = ()
        files.ended.connect(self._ended)
        albums.taken_back.connect(self._bring_back)

    def apply(self, bar: BottomBar) -> None:
        """Show what would be done with the plan, to be agreed to."""
        plan = self._editing.plan
        if plan is None:
            return
        if bar.carry == "albums":
            self._ask_albums(plan.groups)
            return
        if bar.into is None:
            bar.choose_into()
        if bar.into is not None:
            self._ask(plan.groups, bar.into, copy=bar.carry == "copy")

    def _ask(self, groups: Sequence[PhotoGroup], into: Path, *, copy: bool) -> None:
        dialog = ApplyDialog(copy=copy, parent=self._parent.window())
        dialog.agreed.connect(
            lambda draft: self._files.arrange(draft.placing, draft.placing.what(copy=copy), copy=copy)
        )
        dialog.albums_wanted.connect(lambda: self._ask_albums(groups))
        dialog.finished.connect(lambda _code: self._asking.stop_draft())
        dialog.open()
        self._asking.draft(
            groups,
            into,
            copy=copy,
            done=dialog.show_draft,
            failed=dialog.show_failure,
            progress=dialog.show_step,
        )

    def _ask_albums(self, groups: Sequence[PhotoGroup]) -> None:
        dialog = AlbumsDialog(groups, self._albums.albums, self._parent.window())
        dialog.accepted.connect(lambda: self._albums.of_groups(groups, self._take_albums))
        dialog.open()

    # --- what came of it ---------------------------------------------------------------

    def _ended(self, outcome: Outcome | None) -> None:
        """Once the files lie elsewhere, the plan is none any more; once they are back, it is there again.

        Those that could not be put back are named when it is to be carried out anew.
        """
        if outcome is not None and outcome.act in ("arrange", "copy") and outcome.files:
            self._put_away(outcome.operation)
        elif outcome is not None and outcome.act == "restore" and outcome.files:
            self._bring_back(outcome.operation)

    def _take_albums(self, change: Change) -> None:
        self._put_away(change)
        self.made_albums.emit(change)

    def _put_away(self, by: object) -> None:
        self._asking.stop()
        self._by, self._editions = by, self._editing.put_away()

    def _bring_back(self, by: object) -> None:
        if by is not None and by == self._by:
            self._editing.bring_back(self._editions)
            self.brought_back.emit()
