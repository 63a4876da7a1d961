"""The session: the one object through which the window reaches the Library.

Each method starts a task and returns at once; answers come on the interface thread. It must not
know any widget.
"""

import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from photo_finder.core.browsing import Facets, PhotoOrder, PhotoRow
from photo_finder.core.errors import Cancelled, PhotoFinderError, UnreadablePhotoError
from photo_finder.core.photo import Photo
from photo_finder.core.progress import Cancel, Progress, Step
from photo_finder.core.query import Example, PhotoFilter, Query, SearchResult
from photo_finder.core.reports import Folder, IndexReport, ModelEntry, Skipped, Status
from photo_finder.core.watching import ChangedFolder
from photo_finder.gui import pictures
from photo_finder.gui.folder_changes import FolderChanges
from photo_finder.gui.grid.store import TileLook
from photo_finder.gui.index_runs import IndexRuns
from photo_finder.gui.sentences import telling
from photo_finder.gui.settings_changes import SettingsChanges
from photo_finder.gui.tasks import Lane, Latest, Task, TaskRunner
from photo_finder.settings import Settings

if TYPE_CHECKING:
    from photo_finder.library import Library  # loads the model's runtime, for which the window does not wait

log = logging.getLogger(__name__)

T = TypeVar("T")

POLL_MS = 700
"""How often the library is asked whether it changed."""

FULL_SIDE = 20_000
"""A longer side than that of any picture that is read."""

Failed = Callable[[Exception], None]
Lost = Callable[[], None]
"""What was asked for does not come; why has been told."""


@dataclass(frozen=True, slots=True)
class State:
    """What the frame of the window shows of a library."""

    status: Status
    notices: tuple[str, ...]
    settings: Settings
    keep_sets: Mapping[str, str] = field(default_factory=dict)


class Session(QObject):
    """One open library, seen from the interface thread.

    Attributes:
        opened: the library is there, with its state.
        refused: it could not be opened, and why.
        changed: photos, folders or files may have changed.
        trouble: something that was asked for failed, in a sentence for a person.
        runs: the runs that read photos.
        indexing_started, indexing_step, indexing_ended: ended brings an IndexReport, or None when
            the run failed (the reason went to ``trouble``).
    """

    opened = Signal(object)
    refused = Signal(str)
    changed = Signal()
    trouble = Signal(str)
    indexing_started = Signal()
    indexing_step = Signal(object)
    indexing_ended = Signal(object)

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._library: Library | None = None
        self._closed = False
        self._revision = -1
        self.runs = IndexRuns(runner, self.report, self)
        self.runs.started.connect(self.indexing_started)
        self.runs.step.connect(self.indexing_step)
        self.runs.one_ended.connect(self.announce)
        self.runs.ended.connect(self.indexing_ended)
        self._folders = FolderChanges(runner, self.announce, self.report)
        self._settings = SettingsChanges(runner, self.announce, self.report)
        self._polling: Task[int] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        runner.unhandled.connect(self.report)

    # --- opening and closing -----------------------------------------------------------

    def open(self, open_library: Callable[[], "Library"]) -> None:
        """Open the library beside the interface; ``opened`` or ``refused`` tells the end."""

        def work(_cancel: Cancel, _progress: Progress) -> tuple["Library", State]:
            library = open_library()
            return library, _state(library)

        self._runner.submit(Lane.QUESTION, work, done=self._take, failed=self._refuse)

    @property
    def is_open(self) -> bool:
        """Whether photos can be asked for."""
        return self._library is not None and not self._closed

    def close(self, limit_seconds: float = 10.0) -> bool:
        """Refuse new work, keep what the user said, cancel all else, wait, close the library.

        False: something did not end in time. What is asked for from then on (by a timer that was still
        running, say) is cancelled at once.
        """
        self._timer.stop()
        self._closed = True
        stopped = self._runner.close(limit_seconds)
        if stopped and self._library is not None:
            self._library.close()
        return stopped

    def ask(
        self,
        lane: Lane,
        work: Callable[["Library", Cancel, Progress], T],
        *,
        done: Callable[[T], None],
        failed: Failed | None = None,
        cancelled: Callable[[], None] | None = None,
        progress: Callable[[Step], None] | None = None,
        latest: Latest | None = None,
    ) -> Task[T]:
        """Let the library work in a lane; the ends are those of ``TaskRunner.submit``."""
        library = self._open_library()
        return self._runner.submit(
            lane,
            lambda cancel, report: work(library, cancel, report),
            done=done,
            failed=failed,
            cancelled=cancelled,
            progress=progress,
            latest=latest,
        )

    # --- what the library holds --------------------------------------------------------

    def state(self, done: Callable[[State], None], latest: Latest) -> None:
        """Counts, folders and notices. Settings that are still to be kept count as if they were."""
        library = self._open_library()

        def tell(state: State) -> None:
            coming = self._settings.coming
            done(state if coming is None else replace(state, settings=coming))

        self._runner.submit(Lane.QUESTION, lambda _c, _p: _state(library), done=tell, latest=latest)

    def folders_inside(self, path: Path, done: Callable[[tuple[Folder, ...]], None], latest: Latest) -> None:
        """The folders right inside one."""
        library = self._open_library()
        self._runner.submit(
            Lane.QUESTION, lambda _c, _p: library.folders_inside(path), done=done, latest=latest
        )

    def row(
        self, where: PhotoFilter, order: PhotoOrder, done: Callable[[PhotoRow], None], latest: Latest
    ) -> None:
        """The photos that count, in an order, under headings."""
        library = self._open_library()
        self._runner.submit(Lane.QUESTION, lambda _c, _p: library.row(where, order), done=done, latest=latest)

    def facets(self, done: Callable[[Facets], None], lost: Lost, latest: Latest) -> None:
        """What the photos can be narrowed down by."""
        library = self._open_library()
        self._runner.submit(
            Lane.QUESTION, lambda _c, _p: library.facets(), done=done, failed=self.told(lost), latest=latest
        )

    def photos(
        self, ids: Sequence[int], done: Callable[[list[Photo]], None], lost: Lost
    ) -> Task[list[Photo]]:
        """The rows of these photos, for what is being looked at."""
        library = self._open_library()
        return self._runner.submit(
            Lane.VISIBLE, lambda _c, _p: library.photos(ids), done=done, failed=self.told(lost)
        )

    def tiles(
        self, ids: Sequence[int], look: TileLook, done: Callable[[dict[int, QImage]], None], lost: Lost
    ) -> Task[dict[int, QImage]]:
        """Square thumbnails; null images where there is none."""
        library = self._open_library()
        make = pictures.whole_tile if look.whole else pictures.square_tile

        def work(cancel: Cancel, _progress: Progress) -> dict[int, QImage]:
            found = {}
            for photo_id in ids:
                cancel.check()
                jpeg = library.thumbnail(photo_id)
                found[photo_id] = make(jpeg, look.side, look.radius) if jpeg else QImage()
            return found

        return self._runner.submit(Lane.VISIBLE, work, done=done, failed=self.told(lost))

    def thumbnail(self, photo_id: int, done: Callable[[QImage], None], latest: Latest) -> None:
        """The whole thumbnail of a photo, null if there is none."""
        library = self._open_library()

        def work(_cancel: Cancel, _progress: Progress) -> QImage:
            return pictures.from_bytes(library.thumbnail(photo_id) or b"")

        self._runner.submit(Lane.VISIBLE, work, done=done, latest=latest)

    def picture(
        self,
        source: Path | int | bytes,
        max_side: int,
        done: Callable[[QImage], None],
        failed: Failed,
        latest: Latest,
    ) -> None:
        """A picture as large as it will be shown."""
        library = self._open_library()
        self._runner.submit(
            Lane.QUESTION,
            lambda _c, _p: _picture(library, source, max_side),
            done=done,
            failed=failed,
            latest=latest,
        )

    def example_tile(
        self,
        example: Example,
        side: int,
        radius: int,
        *,
        done: Callable[[QImage], None],
        failed: Failed,
        latest: Latest,
    ) -> None:
        """A square picture of an example, of its box where it has one."""
        library = self._open_library()

        def work(_cancel: Cancel, _progress: Progress) -> QImage:
            whole = _picture(library, example.source, FULL_SIDE if example.box else 4 * side)
            part = pictures.cut(whole, example.box) if example.box else whole
            return pictures.square(part, side, radius)

        self._runner.submit(Lane.QUESTION, work, done=done, failed=failed, latest=latest)

    def example_of(self, image: QImage, done: Callable[[Example], None], latest: Latest) -> None:
        """An example of a picture without a file; packing it may take longer than a frame."""
        self._runner.submit(
            Lane.QUESTION, lambda _c, _p: Example(pictures.to_png(image)), done=done, latest=latest
        )

    def place_name(self, where: tuple[float, float], done: Callable[[str], None], latest: Latest) -> None:
        """What a place in degrees north and east is called; empty where that is not known."""
        library = self._open_library()
        self._runner.submit(
            Lane.QUESTION, lambda _c, _p: library.place_name(*where), done=done, latest=latest
        )

    def unreadable(self, done: Callable[[tuple[Skipped, ...]], None], latest: Latest) -> None:
        """Files that could not be read."""
        library = self._open_library()
        self._runner.submit(Lane.QUESTION, lambda _c, _p: library.unreadable(), done=done, latest=latest)

    def models(self, done: Callable[[tuple[ModelEntry, ...]], None], latest: Latest) -> None:
        """The embedders that can be used."""
        library = self._open_library()
        self._runner.submit(Lane.QUESTION, lambda _c, _p: library.models(), done=done, latest=latest)

    # --- searching ---------------------------------------------------------------------

    def search(
        self, query: Query, done: Callable[[SearchResult], None], failed: Failed, latest: Latest
    ) -> None:
        """The most similar photos."""
        library = self._open_library()
        self._runner.submit(
            Lane.SEARCH,
            lambda cancel, _progress: library.search(query, cancel=cancel),
            done=done,
            failed=failed,
            latest=latest,
        )

    # --- changing it -------------------------------------------------------------------

    def make_way(self) -> None:
        """Let reading and comparing wait a moment: somebody moves what is shown."""
        self._runner.make_way()

    @property
    def in_motion(self) -> bool:
        """Whether somebody moved what is shown just now."""
        return self._runner.in_motion

    def index(self, folders: Sequence[Path] = ()) -> None:
        """Add these folders and read them; without any, bring all up to date."""
        library = self._open_library()
        if folders:
            self._folders.add(library, folders, self._index_added)
        else:
            self.runs.start(lambda cancel, progress: library.index(progress=progress, cancel=cancel))

    def _index_added(self, added: Sequence[Folder]) -> None:
        library = self._open_library()

        def work(cancel: Cancel, progress: Progress) -> IndexReport:
            watched = {folder.path for folder in library.folders()}
            left = [Path(folder.path) for folder in added if folder.path in watched]
            if not left:  # all were removed while it waited or was paused
                return library.index_changed((), progress=progress, cancel=cancel)
            return library.index(left, progress=progress, cancel=cancel)

        self.runs.start(work)

    def index_changed(self, changed: Sequence[ChangedFolder], failed: Failed) -> None:
        """Bring these folders alone up to date, without a word before there is something to tell."""
        library = self._open_library()
        self.runs.start(
            lambda cancel, progress: library.index_changed(changed, progress=progress, cancel=cancel),
            failed,
            quiet=True,
        )

    def use_model(self, model_id: str) -> None:
        """Embed all photos with another model, then search by it."""
        library = self._open_library()
        self.runs.start(
            lambda cancel, progress: library.use_model(model_id, progress=progress, cancel=cancel)
        )

    def retry_unreadable(self) -> None:
        """Try the unreadable files again."""
        library = self._open_library()
        self.runs.start(lambda cancel, progress: library.retry_unreadable(progress=progress, cancel=cancel))

    @property
    def indexing(self) -> bool:
        """Whether photos are being read, or are about to be."""
        return self.runs.running or self._folders.adding

    def cancel_indexing(self) -> None:
        """Stop reading; what is done is kept."""
        self.runs.cancel()

    def remove_folder(self, path: Path) -> None:
        """Watch a folder no longer."""
        self._folders.remove(self._open_library(), path)

    def relocate_folder(self, old: Path, new: Path) -> None:
        """A folder lies elsewhere now."""
        self._folders.relocate(self._open_library(), old, new, self.index)

    def change_settings(
        self,
        settings: Settings,
        shown: Settings,
        *,
        look_again: bool = False,
        done: Callable[[], None] | None = None,
    ) -> None:
        """Keep other settings than were shown, then call ``done``; if asked, update the library by them."""

        def kept() -> None:
            if look_again and self.is_open:
                self.index()
            if done is not None:
                done()

        self._settings.keep(self._open_library(), settings, shown, kept)

    # --- inside ------------------------------------------------------------------------

    def _open_library(self) -> "Library":
        if self._library is None:
            raise RuntimeError("the library was asked before it was open")
        return self._library

    def _take(self, opened: tuple["Library", State]) -> None:
        self._library, state = opened
        self._timer.start()
        self.opened.emit(state)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, PhotoFinderError):
            self.refused.emit(telling.told(error))
        else:
            self.report(error)

    def announce(self) -> None:
        """What the library shows may have changed."""
        if self.is_open:
            self.changed.emit()

    def _poll(self) -> None:
        if self._polling is not None and self._polling.running:
            return
        library = self._open_library()
        self._polling = self._runner.submit(Lane.VISIBLE, lambda _c, _p: library.revision, done=self._compare)

    def _compare(self, revision: int) -> None:
        if revision != self._revision:
            first, self._revision = self._revision < 0, revision
            if not first:
                self.announce()

    def told(self, lost: Lost) -> Failed:
        """Of a failure ``report`` is told, and whoever waits for an answer that there is none."""

        def failed(error: Exception) -> None:
            lost()
            self.report(error)

        return failed

    def report(self, error: Exception) -> None:
        """What the world did goes to the window; what we did wrong goes to the crash dialog."""
        if isinstance(error, PhotoFinderError):
            log.warning("%s", error)
            self.trouble.emit(telling.told(error))
        elif not isinstance(error, Cancelled):
            sys.excepthook(type(error), error, error.__traceback__)


def _state(library: "Library") -> State:
    notices = tuple(telling.told(notice) for notice in library.notices())
    return State(library.status(), notices, library.settings(), library.keep_sets())


def _picture(library: "Library", source: Path | int | bytes, max_side: int) -> QImage:
    if not isinstance(source, bytes):
        return pictures.from_pixels(library.picture(source, max_side))
    image = pictures.from_bytes(source)
    if image.isNull():
        raise UnreadablePhotoError(
            QCoreApplication.translate("Session", "The pasted picture cannot be read.")
        )
    return image
