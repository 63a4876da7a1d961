"""Thumbnails by content digest, in a database of their own: a cache that can be made again."""

import contextlib
import logging
from collections.abc import Iterable
from pathlib import Path

from photo_finder.catalog.database import DamagedError, Database
from photo_finder.core.errors import LibraryError

log = logging.getLogger(__name__)


class ThumbnailStore:
    """JPEG thumbnails. A damaged file is replaced by an empty one when it is opened the next time.

    Raises: DamagedError if it can only be read; LibraryError if it can be neither opened nor made.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._damage_note = path.with_suffix(".damaged")
        if self._damage_note.exists() and not read_only:
            self._remove()
        try:
            self._database = self._open(read_only=read_only)
        except DamagedError:
            if read_only:
                raise
            self._remove()
            self._database = self._open(read_only=False)

    def _open(self, *, read_only: bool) -> Database:
        database = Database(self._path, read_only=read_only)
        try:
            if not read_only:
                with database.write() as connection:
                    connection.execute(
                        "CREATE TABLE IF NOT EXISTS thumbnail (digest BLOB PRIMARY KEY, jpeg BLOB NOT NULL)"
                    )
        except BaseException:
            database.close()
            raise
        return database

    def _remove(self) -> None:
        log.warning("the thumbnails in %s are damaged and will be made again", self._path)
        names = (self._path.name, f"{self._path.name}-wal", f"{self._path.name}-shm", self._damage_note.name)
        try:
            for name in names:
                self._path.with_name(name).unlink(missing_ok=True)
        except OSError as error:
            raise LibraryError(
                f"The damaged thumbnails in {self._path} cannot be removed: {error.strerror}."
            ) from error

    def put(self, thumbnails: Iterable[tuple[bytes, bytes]]) -> None:
        """Keep thumbnails: digests and JPEGs. A damaged file keeps none; they can be made again."""
        try:
            with self._database.write() as connection:
                connection.executemany("INSERT OR REPLACE INTO thumbnail VALUES (?, ?)", thumbnails)
        except DamagedError:
            self._note_damage()

    def get(self, digest: bytes) -> bytes | None:
        """The JPEG of a content, None if there is none (or it cannot be read any more)."""
        try:
            with self._database.read() as connection:
                row = connection.execute("SELECT jpeg FROM thumbnail WHERE digest = ?", (digest,)).fetchone()
        except DamagedError:
            self._note_damage()
            return None
        return None if row is None else bytes(row[0])

    def _note_damage(self) -> None:
        """Other threads may be reading from it, so it is replaced at the next start."""
        log.warning("the thumbnails in %s are damaged", self._path)
        with contextlib.suppress(OSError):
            self._damage_note.touch()

    @property
    def size_bytes(self) -> int:
        """Length of the file."""
        return self._path.stat().st_size if self._path.exists() else 0

    def close(self) -> None:
        """Close the file."""
        self._database.close()
