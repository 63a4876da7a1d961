"""Library: every use case, the only door for a front end.

Thread-safe: any method may be called from any thread; reading goes on while one thread indexes.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.core.model import ModelInfo
from photo_finder.core.photo import Photo
from photo_finder.core.progress import NEVER, Cancel, Progress, silent
from photo_finder.core.query import PhotoFilter, Query, SearchResult
from photo_finder.core.reports import Check, Folder, IndexReport, ModelEntry, Skipped, Status
from photo_finder.settings import Settings


class Library:
    """One library: a catalog, its thumbnails, its neighbour index, and the folders it watches."""

    # --- folders -----------------------------------------------------------------------------

    def folders(self) -> tuple[Folder, ...]:
        """The watched folders, in the order they were added."""

    def add_folder(self, path: Path) -> Folder:
        """Watch a folder from now on; ``index`` reads it. Raises FolderError if it is none."""

    def remove_folder(self, path: Path) -> Folder:
        """Watch it no longer and forget its files; the files themselves are not touched."""

    def relocate_folder(self, old: Path, new: Path) -> Folder:
        """The folder now lies elsewhere; nothing is read again but what differs."""

    # --- indexing ----------------------------------------------------------------------------

    def index(
        self, folders: Sequence[Path] = (), *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> IndexReport:
        """Add these folders, then bring them (or, without any, all) up to date.

        Steps reported: ``scan`` (total None), then ``index`` (done/total in files to read).
        Photos can be searched as soon as their batch is in (``revision`` rises with each).
        A cancelled run returns its report with ``cancelled`` set.

        Raises: FolderError, LibraryBusyError, LibraryError (disk full, read-only).
        """

    @property
    def revision(self) -> int:
        """Rises whenever what the library shows may have changed (by this process or another)."""

    def unreadable(self) -> tuple[Skipped, ...]:
        """Files that could not be read, and why."""

    def retry_unreadable(self, *, progress: Progress = silent, cancel: Cancel = NEVER) -> IndexReport:
        """Try them again, changed or not."""

    # --- photos ------------------------------------------------------------------------------

    def photo_ids(self, where: PhotoFilter = PhotoFilter()) -> NDArray[np.int64]:
        """Ids of the photos that have a place, newest first. Quick at 100,000."""

    def photos(self, ids: Sequence[int]) -> list[Photo]:
        """The photos of these ids, in this order; those that are gone are left out."""

    def thumbnail(self, photo_id: int) -> bytes | None:
        """Its JPEG thumbnail (upright, sRGB, longer side 320), or None."""

    def picture(self, source: int | Path, max_side: int) -> NDArray[np.uint8]:
        """The upright sRGB picture [height, width, 3], no side longer than ``max_side`` pixels.

        Raises: UnreadablePhotoError.
        """

    # --- search ------------------------------------------------------------------------------

    def search(self, query: Query, *, cancel: Cancel = NEVER) -> SearchResult:
        """The most similar photos.

        Raises: UnreadablePhotoError (an example), UsageError (a box outside the picture).
        """

    # --- models ------------------------------------------------------------------------------

    def models(self) -> tuple[ModelEntry, ...]:
        """The bundled embedder and the installed ones."""

    def active_model(self) -> ModelInfo:
        """The embedder whose vectors are searched."""

    def install_model(self, folder: Path) -> ModelEntry:
        """Copy a model folder into the library after re-running its golden vectors."""

    def use_model(self, model_id: str, *, progress: Progress = silent, cancel: Cancel = NEVER) -> IndexReport:
        """Embed all photos with another model, then switch; search uses the old one until then."""

    def verify_model(self, *, progress: Progress = silent) -> tuple[Check, ...]:
        """Re-run the golden vectors of the active model."""

    # --- the library itself ------------------------------------------------------------------

    def status(self) -> Status:
        """What the library holds."""

    def doctor(self, *, progress: Progress = silent, cancel: Cancel = NEVER) -> tuple[Check, ...]:
        """Whether program, model, database, index and disk are sound."""

    def settings(self) -> Settings:
        """The settings in force."""

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings, from the next step on."""

    def notices(self) -> tuple[str, ...]:
        """Sentences the user must see once, e.g. that a damaged catalog was set aside and is rebuilt."""

    def close(self) -> None:
        """Save and let go of everything; further calls are a fault of the caller."""
