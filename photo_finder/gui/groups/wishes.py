"""What groups the user wants: of which photos, by what, how many. Held once, shown wherever it is chosen."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photo_finder.core.grouping import BY, DETAIL, By, GroupQuery

STEPS = 20
"""Places of the slider from few to many."""


class Wishes(QObject):
    """The question to the library as it stands.

    Attributes:
        changed: another question is to be asked.
        told: something that is shown is another.
    """

    changed = Signal()
    told = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = GroupQuery()

    @property
    def step(self) -> int:
        """The slider's place."""
        return round(self.query.detail * STEPS)

    def ask_in(self, folder: Path | None) -> None:
        """Photos of this folder, or all."""
        self._ask(replace(self.query, folder=folder, into=None))

    def ask_by(self, by: tuple[By, ...] = BY) -> None:
        """By time, looks, or both."""
        self._ask(replace(self.query, by=by, like=None, into=None))

    def ask_like(self, folder: Path) -> None:
        """Into the folders that are in this one."""
        self._ask(replace(self.query, like=folder, into=None, detail=DETAIL))

    def ask_step(self, step: int) -> None:
        """Fewer or more."""
        self._ask(replace(self.query, detail=step / STEPS))

    def ask_name(self, template: str | None) -> None:
        """Folders called so; None for the usual names."""
        self._ask(replace(self.query, name=template))

    def ask_least(self, photos: int) -> None:
        """Groups of so many photos at least."""
        self._ask(replace(self.query, least=photos))

    def ask_deepest(self, folders: int) -> None:
        """So many folders in one another at most."""
        self._ask(replace(self.query, deepest=folders))

    def ask_untouched(self, folders: tuple[Path, ...]) -> None:
        """Not the photos in these folders."""
        self._ask(replace(self.query, untouched=folders))

    def show(self, query: GroupQuery) -> None:
        """This is what was asked; nothing is asked anew."""
        self.query = query
        self.told.emit()

    def _ask(self, query: GroupQuery) -> None:
        if query != self.query:
            self.show(query)
            self.changed.emit()
