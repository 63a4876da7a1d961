"""What can be made again for a content, by its digest, in a database of its own beside the catalog."""

import contextlib
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path

from photo_finder.catalog.database import DamagedError, Database
from photo_finder.core.errors import LibraryError

log = logging.getLogger(__name__)

_CHUNK = 500


class SideStore:
    """Bytes by digest. A damaged file is replaced by an empty one when it is opened the next time.

    Args:
        path: the file.
        table, column: names in it.
        read_only: never write.

    Raises: DamagedError if it can only be read; LibraryError if it can be neither opened nor made.
    """

    def __init__(self, path: Path, table: str, column: str, *, read_only: bool = False) -> None:
        self._path = path
        self._table = table
        self._column = column
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
                        f"CREATE TABLE IF NOT EXISTS {self._table} "
                        f"(digest BLOB PRIMARY KEY, {self._column} BLOB NOT NULL)"
                    )
        except BaseException:
            database.close()
            raise
        return database

    def _remove(self) -> None:
        log.warning("the %ss in %s are damaged and will be made again", self._table, self._path)
        names = (self._path.name, f"{self._path.name}-wal", f"{self._path.name}-shm", self._damage_note.name)
        try:
            for name in names:
                self._path.with_name(name).unlink(missing_ok=True)
        except OSError as error:
            raise LibraryError(
                f"The damaged file {self._path} cannot be removed: {error.strerror}."
            ) from error

    def put(self, items: Iterable[tuple[bytes, bytes]]) -> None:
        """Keep items: digests and bytes. A damaged file keeps none; they can be made again."""
        try:
            with self._database.write() as connection:
                connection.executemany(f"INSERT OR REPLACE INTO {self._table} VALUES (?, ?)", items)
        except DamagedError:
            self._note_damage()

    def get(self, digest: bytes) -> bytes | None:
        """What is kept of a content, None if there is nothing (or it cannot be read any more)."""
        return self.some([digest]).get(digest)

    def some(self, digests: Sequence[bytes]) -> dict[bytes, bytes]:
        """What is kept of those of these contents of which there is something."""
        found: dict[bytes, bytes] = {}
        try:
            for start in range(0, len(digests), _CHUNK):
                found.update(self._rows(digests[start : start + _CHUNK]))
        except DamagedError:
            self._note_damage()
        return found

    def _rows(self, digests: Sequence[bytes]) -> list[tuple[bytes, bytes]]:
        marks = ", ".join("?" * len(digests))
        with self._database.read() as connection:
            return connection.execute(
                f"SELECT digest, {self._column} FROM {self._table} WHERE digest IN ({marks})", digests
            ).fetchall()

    def _note_damage(self) -> None:
        """Other threads may be reading from it, so it is replaced at the next start."""
        log.warning("the %ss in %s are damaged", self._table, self._path)
        with contextlib.suppress(OSError):
            self._damage_note.touch()

    @property
    def size_bytes(self) -> int:
        """Length of the file, and of what is not written into it yet."""
        files = (self._path, self._path.with_name(f"{self._path.name}-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def close(self) -> None:
        """Close the file."""
        self._database.close()
