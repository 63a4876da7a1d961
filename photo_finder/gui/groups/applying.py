"""From a plan to folders or albums: the dialog, then the files, or the albums."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from photo_finder.core.grouping import PhotoGroup
from photo_finder.gui.albums.keeping import AlbumKeeper
from photo_finder.gui.groups.albums_dialog import AlbumsDialog
from photo_finder.gui.groups.apply_dialog import ApplyDialog
from photo_finder.gui.groups.asking import Asking
from photo_finder.gui.groups.editing import Edition
from photo_finder.gui.housekeeping import Housekeeping


@dataclass(frozen=True, slots=True)
class Applied:
    """A plan that was carried out, and by what: an operation on files, or a change of albums."""

    by: object = None
    editions: tuple[Edition, ...] = ()


class Applying(QObject):
    """Asks whether it is meant, and lets it be done.

    Attributes:
        made_albums: the plan is albums now (a Change).
    """

    made_albums = Signal(object)

    def __init__(self, asking: Asking, files: Housekeeping, albums: AlbumKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._asking, self._files, self._albums, self._parent = asking, files, albums, parent

    def ask(self, groups: Sequence[PhotoGroup], into: Path, *, copy: bool) -> ApplyDialog:
        """Open the dialog."""
        dialog = ApplyDialog(copy=copy, parent=self._parent.window())
        dialog.agreed.connect(
            lambda draft: self._files.arrange(draft.placing, draft.placing.what(copy=copy), copy=copy)
        )
        dialog.albums_wanted.connect(lambda: self.ask_albums(groups))
        dialog.finished.connect(lambda _code: self._asking.stop_draft())
        dialog.open()
        self._asking.draft(
            groups,
            into,
            done=dialog.show_draft,
            failed=dialog.show_failure,
            progress=dialog.show_step,
        )
        return dialog

    def ask_albums(self, groups: Sequence[PhotoGroup]) -> AlbumsDialog:
        """Open the dialog for albums."""
        dialog = AlbumsDialog(groups, self._albums.albums, self._parent.window())
        dialog.accepted.connect(lambda: self._albums.of_groups(groups, self.made_albums.emit))
        dialog.open()
        return dialog
