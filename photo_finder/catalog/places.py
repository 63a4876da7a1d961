"""Files that come and go by our own hand, noted without an indexing run."""

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence

from photo_finder.catalog.database import Database
from photo_finder.catalog.files import FileRecord, FileTable, Place
from photo_finder.catalog.folders import FolderTable
from photo_finder.catalog.photos import PhotoTable
from photo_finder.core.file_times import modified_ns

_SIGNED = 0x7FFF_FFFF_FFFF_FFFF


class Places:
    """What the catalog knows of single files, by path."""

    def __init__(
        self, database: Database, folders: FolderTable, files: FileTable, photos: PhotoTable
    ) -> None:
        self._database = database
        self._folders = folders
        self._files = files
        self._photos = photos
        self._noting: list[set[Place]] = []

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """What is noted within, in the journal too, is noted as a whole or not at all."""
        with self._database.write():
            yield

    @contextlib.contextmanager
    def noted(self) -> Iterator[set[Place]]:
        """Gathers, within the block, the places of files that come or go by our own hand.

        Within a transaction no other comes to them, and the catalog knows what is so at all of them.
        """
        places: set[Place] = set()
        self._noting.append(places)
        try:
            yield places
        finally:
            self._noting = [others for others in self._noting if others is not places]

    def _note(self, places: Iterable[Place]) -> None:
        for noted in self._noting:
            noted.update(places)

    def digest_of(self, path: str, status: os.stat_result) -> bytes | None:
        """Of the content that the library read in this file; None if it did not read it as it is now.

        Args:
            path: of a file.
            status: what the system tells of it now.
        """
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT digest FROM file JOIN directory ON directory.id = directory_id JOIN content "
                "ON content.id = content_id WHERE path = ? AND name = ? "
                "AND file.size_bytes = ? AND modified_ns = ?",
                (*_place(path), status.st_size, modified_ns(status)),
            ).fetchone()
        return None if row is None else bytes(row[0])

    def with_content(self, digest: bytes) -> tuple[str, ...]:
        """Paths of the files that have this content, as far as the library knows."""
        content = self._photos.id_of(digest)
        found = [] if content is None else self._photos.get([content])
        return tuple(file.path for photo in found for file in photo.files)

    def forget(self, paths: Sequence[str]) -> None:
        """These files are gone from their places. What is known of their contents stays."""
        places = [_place(path) for path in paths]
        with self._database.write():
            self._files.remove(places)
            self._note(places)

    def put_back(self, path: str, status: os.stat_result, digest: bytes) -> None:
        """A file lies there (again), with this content. Passed over outside of the watched folders."""
        content = self._photos.id_of(digest)
        folder, _name = _place(path)
        if content is None or not self._is_watched(folder):
            return
        stamp = status.st_size, modified_ns(status), status.st_ino & _SIGNED
        with self._database.write():
            self._files.record_directories({folder: status.st_dev & _SIGNED})
            self._files.put([FileRecord(_place(path), stamp, content)])
            self._note([_place(path)])

    def _is_watched(self, folder: bytes) -> bool:
        tops = (os.fsencode(top).rstrip(os.fsencode(os.sep)) for top in self._folders.paths())
        return any(folder == top or folder.startswith(top + os.fsencode(os.sep)) for top in tops)


def _place(path: str) -> Place:
    folder, name = os.path.split(os.fsencode(path))
    return folder, name
