"""The session's half that reads and changes albums, and knows the way back. Knows no widget."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photo_finder.core.albums import Album, AlbumPhotos, Change, Exported
from photo_finder.core.grouping import PhotoGroup
from photo_finder.gui.session import Failed, Session
from photo_finder.gui.tasks import Lane, Latest

if TYPE_CHECKING:
    from photo_finder.library import Library

MOST_BACK = 100
"""Changes that can be taken back."""

Albums = tuple[Album, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    """A change, and the operation on files that was the last one when it was made."""

    change: Change
    files: int | None


class AlbumKeeper(QObject):
    """The albums as they are, and what is done with them, one after another.

    Attributes:
        changed: there are other albums, or others in them.
        taken_back: a change was undone (the Change that undid it).
        last_on_files: tells the last operation on files that is not undone.
    """

    changed = Signal()
    taken_back = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._albums: Albums = ()
        self._steps: list[_Step] = []
        self._latest, self._photos = Latest(), Latest()
        self.last_on_files: Callable[[], int | None] = lambda: None

    # --- looking -----------------------------------------------------------------------

    @property
    def albums(self) -> Albums:
        """In the user's order, as far as they are known."""
        return self._albums

    def album(self, key: str) -> Album | None:
        """The album with this id."""
        return next((album for album in self._albums if album.id == key), None)

    def refresh(self) -> None:
        """Ask which albums there are; another program may have changed them."""
        if self._session.is_open:
            self._session.ask(
                Lane.QUESTION,
                lambda library, _c, _p: library.albums.all(),
                done=self._take,
                latest=self._latest,
            )

    def _take(self, albums: Albums) -> None:
        if albums != self._albums:
            self._albums = albums
            self.changed.emit()

    def photos(self, key: str, done: Callable[[AlbumPhotos], None], failed: Failed) -> None:
        """The photos of an album."""
        self._session.ask(
            Lane.QUESTION,
            lambda library, _c, _p: library.albums.photos(key),
            done=done,
            failed=failed,
            latest=self._photos,
        )

    # --- changing ----------------------------------------------------------------------

    def do(self, change: Callable[["Library"], Change], done: Callable[[Change], None] | None = None) -> None:
        """Change albums; in the lane that has one thread, so that the last word is the last one."""
        if not self._session.is_open:
            return

        def changed(made: Change) -> None:
            if made.before != made.after:
                step = _Step(made, self.last_on_files())
                self._steps = [*self._steps[-MOST_BACK + 1 :], step]
            self._show(made)
            if done is not None:
                done(made)

        self._session.ask(
            Lane.WORDS, lambda library, _c, _p: change(library), done=changed, failed=self._failed
        )

    def _show(self, made: Change) -> None:
        """A question that is still on its way may have been answered before the change."""
        self._latest.replace(None)
        self._take(made.after.albums)

    def _failed(self, error: Exception) -> None:
        self.changed.emit()  # what is shown may be what was wished for
        self._session.report(error)

    def fill(self, name: str, photos: Sequence[int], done: Callable[[Change], None]) -> None:
        """Photos (their numbers) in the album of this name, which is made unless it is there."""
        self.do(lambda library: library.albums.fill(name, library.albums.of_ids(photos)), done)

    def add(self, key: str, photos: Sequence[int], done: Callable[[Change], None]) -> None:
        """Photos (their numbers) at the end of an album."""
        self.do(lambda library: library.albums.add(key, library.albums.of_ids(photos)), done)

    def of_groups(self, groups: Sequence[PhotoGroup], done: Callable[[Change], None]) -> None:
        """An album of each group."""
        self.do(lambda library: library.albums.of_groups(groups), done)

    def rename(self, key: str, name: str) -> None:
        """Another name."""
        self.do(lambda library: library.albums.rename(key, name))

    def delete(self, key: str, done: Callable[[Change], None]) -> None:
        """No such album any more."""
        self.do(lambda library: library.albums.delete(key), done)

    def place(self, key: str, before: str | None) -> None:
        """An album before another one; None: the last."""
        self.do(lambda library: library.albums.place(key, before))

    def take_out(
        self, key: str, photos: AlbumPhotos, going: Sequence[int], done: Callable[[Change], None]
    ) -> None:
        """An album, which holds these photos, without some of them."""
        self.do(lambda library: library.albums.take_out(key, photos.digests(going)), done)

    def reorder(self, key: str, photos: AlbumPhotos, going: Sequence[int], before: int | None) -> None:
        """Some photos of an album before another one of it; None: at its end."""

        def change(library: "Library") -> Change:
            stop = None if before is None else photos.digests([before])[0]
            return library.albums.reorder(key, photos.digests(going), stop)

        self.do(change)

    # --- the way back ------------------------------------------------------------------

    @property
    def comes_first(self) -> bool:
        """Whether the last that was done, in this window, was done to albums and not to files."""
        return bool(self._steps) and self._steps[-1].files == self.last_on_files()

    def take_back(self) -> None:
        """The albums as they were before the last change."""
        if not self._steps:
            return
        step = self._steps.pop()

        def undone(change: Change) -> None:
            self._show(change)
            self.taken_back.emit(step.change)

        self._session.ask(Lane.WORDS, lambda library, _c, _p: library.albums.undo(step.change), done=undone)

    # --- exporting ---------------------------------------------------------------------

    def export_list(self, key: str, file: Path, done: Callable[[Exported], None]) -> None:
        """Write the paths of an album into a file."""
        self._session.ask(
            Lane.FILES, lambda library, _c, _p: library.albums.export_list(key, file), done=done
        )
