"""Pictures of files that have no number in the library, made beside the interface."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QTransform

from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.photo import THUMBNAIL_SIDE
from photo_finder.core.progress import Cancel, Progress
from photo_finder.gui import pictures
from photo_finder.gui.session import Lost, Session
from photo_finder.gui.tasks import Lane, Latest, Task

if TYPE_CHECKING:
    from photo_finder.library import Library


@dataclass(frozen=True, slots=True)
class Source:
    """Where a thumbnail is to be had: by the content, if one is kept, else from the file."""

    path: str
    digest: bytes | None = None

    @property
    def key(self) -> bytes | str:
        """The same for the same picture."""
        return self.path if self.digest is None else self.digest


class FilePictures:
    """Asks the library for pictures of files."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def thumbnails(
        self, sources: Sequence[Source], done: Callable[[dict[Source, QImage]], None], lost: Lost
    ) -> None:
        """Whole thumbnails; null images where there is none."""

        def work(library: "Library", cancel: Cancel, _progress: Progress) -> dict[Source, QImage]:
            found = {}
            for source in sources:
                cancel.check()
                found[source] = _thumbnail(library, source)
            return found

        self._session.ask(Lane.VISIBLE, work, done=done, failed=self._session.told(lost))

    def squares(
        self,
        sources: Mapping[int, Source],
        side: int,
        radius: int,
        done: Callable[[dict[int, QImage]], None],
        lost: Lost,
    ) -> Task[dict[int, QImage]]:
        """Square thumbnails by number; null images where there is none."""

        def work(library: "Library", cancel: Cancel, _progress: Progress) -> dict[int, QImage]:
            found = {}
            for number, source in sources.items():
                cancel.check()
                whole = _thumbnail(library, source)
                found[number] = whole if whole.isNull() else pictures.square(whole, side, radius)
            return found

        return self._session.ask(Lane.VISIBLE, work, done=done, failed=self._session.told(lost))

    def overlay(self, first: bytes, second: bytes, done: Callable[[QTransform | None], None]) -> None:
        """Where one photo lies in another, in shares of width and height; None if it is not told."""

        def work(library: "Library", _cancel: Cancel, _progress: Progress) -> QTransform | None:
            rows = library.overlay(first, second)
            return None if rows is None else pictures.transform(rows)

        self._session.ask(Lane.QUESTION, work, done=done)

    def laid_over(
        self,
        first: QImage,
        second: QImage,
        overlay: QTransform,
        *,
        done: Callable[[QImage], None],
        latest: Latest,
    ) -> None:
        """The first picture where it lies in the second one."""
        self._session.ask(
            Lane.VISIBLE,
            lambda _library, _c, _p: pictures.laid_over(first, second.size(), overlay),
            done=done,
            latest=latest,
        )

    def difference(
        self, first: QImage, second: QImage, done: Callable[[tuple[QImage, float]], None], latest: Latest
    ) -> None:
        """Where two pictures of one shape differ, and in how much of what both show."""
        self._session.ask(
            Lane.QUESTION,
            lambda _library, _c, _p: pictures.difference(first, second),
            done=done,
            latest=latest,
        )


def _thumbnail(library: "Library", source: Source) -> QImage:
    kept = None if source.digest is None else library.kept_thumbnail(source.digest)
    if kept is not None:
        return pictures.whole_thumbnail(kept)
    try:
        return pictures.from_pixels(library.picture(Path(source.path), THUMBNAIL_SIDE))
    except PhotoFinderError:
        return QImage()
