"""What the user wants of folders: to add, relocate or remove one, asked for before it is done."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from photo_finder.gui import wording
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.file_names import PATH
from photo_finder.gui.session import Session


class FolderWishes(QObject):
    """Asks, then lets the session do it.

    Attributes:
        to_add: these folders are to be watched (a list of Path).
        going: the folder of this path will be watched no longer (text).
    """

    to_add = Signal(list)
    going = Signal(PATH)

    def __init__(self, session: Session, choosers: Choosers, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._choosers, self._window = session, choosers, parent

    def ask(self) -> None:
        """Ask which folder is to be added."""
        self._add(self._choosers.folder(self._window))

    def add_pictures(self) -> None:
        """Add the system's folder of pictures."""
        self._add(self._choosers.pictures())

    def _add(self, folder: Path | None) -> None:
        if folder is not None:
            self.to_add.emit([folder])

    def offer(self, folders: Sequence[Path]) -> None:
        """Ask whether these are to be added."""
        names = "\n".join(wording.printable(str(folder)) for folder in folders)
        question = self.tr("Add to the library, so that the photos in it can be found?\n\n{0}").format(names)
        if self._choosers.sure(self._window, self.tr("Add a folder"), question, self.tr("Add")):
            self.to_add.emit(list(folders))

    def relocate(self, path: str) -> None:
        """Ask where it lies now."""
        folder = self._choosers.folder(self._window)
        if folder is not None:
            self._session.relocate_folder(Path(path), folder)

    def remove(self, path: str) -> None:
        """Ask whether it is really to be watched no longer."""
        question = self.tr(
            "Remove {0} from the library? The photos themselves stay where they are and are not touched."
        ).format(wording.printable(path))
        if self._choosers.sure(self._window, self.tr("Remove from library"), question, self.tr("Remove")):
            self.going.emit(path)
            self._session.remove_folder(Path(path))
