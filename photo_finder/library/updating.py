"""Updating: bring a library up to date, one run at a time, and settle what a run leaves to be done."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder import __version__
from photo_finder.catalog import Catalog, ThumbnailStore
from photo_finder.core.errors import Cancelled, LibraryBusyError, LibraryError
from photo_finder.core.model import ModelInfo
from photo_finder.core.progress import Cancel, Progress
from photo_finder.core.reports import IndexReport
from photo_finder.embedding.embedder import Embedder
from photo_finder.imaging.prepare import SUFFIXES
from photo_finder.imaging.reader import PhotoReader
from photo_finder.indexing.run import IndexOptions, IndexRun
from photo_finder.library.engine import Engine
from photo_finder.library.removing import Removing
from photo_finder.library.write_lock import WriteLock
from photo_finder.settings import Settings


@dataclass(frozen=True, slots=True)
class Updating:
    """What all runs over one library share.

    Attributes:
        catalog: the truth.
        thumbnails: None if the library can only be read; then every run is refused.
        writing: held while a run works.
        removing: is told when what lies in the folders is known anew.
        library: folder of the library's own files.
    """

    catalog: Catalog
    thumbnails: ThumbnailStore | None
    writing: WriteLock
    removing: Removing
    library: Path
    _one: threading.Lock = field(default_factory=threading.Lock, init=False)

    def run(
        self,
        engine: Engine,
        settings: Settings,
        work: Callable[[IndexRun], IndexReport],
        progress: Progress,
        cancel: Cancel,
        *,
        model: ModelInfo | None = None,
    ) -> IndexReport:
        """Let one run work, and settle what it leaves to be done.

        Args:
            engine: that is searched by.
            settings: which files, and how they are read.
            work: what the run is to do.
            progress: told its steps, then ``neighbours``.
            cancel: a cancelled run returns its report with ``cancelled`` set.
            model: by which photos are embedded; the engine's unless it is said.

        Raises: LibraryBusyError, LibraryError (disk full, read-only).
        """
        if not self._one.acquire(blocking=False):
            raise LibraryBusyError("The library is being brought up to date already.")
        try:
            with self.writing.held():
                run = self._index_run(engine, settings, model or engine.model, progress, cancel)
                try:
                    report = work(run)
                except Cancelled:
                    return _cancelled_early()
                self._finish(report, engine, model or engine.model, progress, cancel)
                return report
        finally:
            self._one.release()

    def _index_run(
        self, engine: Engine, settings: Settings, model: ModelInfo, progress: Progress, cancel: Cancel
    ) -> IndexRun:
        if self.thumbnails is None:
            raise LibraryError(f"The library in {self.library} cannot be written; nothing was changed.")
        self._retry_after_update()
        searched = model.id == engine.model.id
        embedder = engine.embedder if searched else Embedder(model, threads=1)
        embedder.load()
        options = IndexOptions(
            model=model.id,
            outputs=tuple(model.outputs),
            suffixes=SUFFIXES,
            excluded=settings.excluded,
            workers=settings.workers,
            timeout_seconds=settings.decode_timeout_seconds,
            in_flight=self.library / "in-flight",
        )
        return IndexRun(
            self.catalog,
            self.thumbnails,
            PhotoReader(model.input, settings.max_pixels),
            embedder.embed,
            options,
            stored=engine.neighbourhood.add if searched else _not_searched_yet,
            progress=progress,
            cancel=cancel,
        )

    def _retry_after_update(self) -> None:
        """A newer program may read what an older one could not."""
        if self.catalog.fact("program") != __version__:
            self.catalog.files.forget_reasons()
            self.catalog.remember("program", __version__)

    def _finish(
        self, report: IndexReport, engine: Engine, model: ModelInfo, progress: Progress, cancel: Cancel
    ) -> None:
        self.removing.settle()
        if model.id == engine.model.id:
            if report.gone or report.moved or report.copies:
                engine.neighbourhood.reload()
            engine.neighbourhood.settle(progress, cancel)


def _not_searched_yet(_ids: Sequence[int], _vectors: Mapping[str, NDArray[np.float32]]) -> None:
    """Vectors of a model that is not in use until it has seen all photos."""


def _cancelled_early() -> IndexReport:
    return IndexReport(0, 0, 0, 0, 0, 0, (), 0.0, cancelled=True)
