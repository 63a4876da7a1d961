"""Thumbnails by content digest, in a database of their own: a cache that can be made again."""

import contextlib
import logging
from collections.abc import Iterable
from pathlib import Path

from photo_finder.catalog.database import DamagedError, Database

log = logging.getLogger(__name__)


class ThumbnailStore:
    """JPEG thumbnails. A damaged file is replaced by an empty one."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._damaged: list[Database] = []
        try:
            self._open(read_only=read_only)
        except DamagedError:
            if read_only:
                raise
            self._start_again()

    def _open(self, *, read_only: bool) -> None:
        self._database = Database(self._path, read_only=read_only)
        if not read_only:
            with self._database.write() as connection:
                connection.execute(
                    "CREATE TABLE IF NOT EXISTS thumbnail (digest BLOB PRIMARY KEY, jpeg BLOB NOT NULL)"
                )

    def _start_again(self) -> None:
        log.warning("the thumbnails in %s are damaged and will be made again", self._path)
        for side in ("", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                self._path.with_name(self._path.name + side).unlink()
        self._open(read_only=False)

    def put(self, thumbnails: Iterable[tuple[bytes, bytes]]) -> None:
        """Keep thumbnails: digests and JPEGs."""
        rows = list(thumbnails)
        try:
            self._insert(rows)
        except DamagedError:
            self._damaged.append(self._database)  # other threads may be reading from it
            self._start_again()
            self._insert(rows)

    def _insert(self, rows: list[tuple[bytes, bytes]]) -> None:
        with self._database.write() as connection:
            connection.executemany("INSERT OR REPLACE INTO thumbnail VALUES (?, ?)", rows)

    def get(self, digest: bytes) -> bytes | None:
        """The JPEG of a content, None if there is none (or it cannot be read any more)."""
        try:
            with self._database.read() as connection:
                row = connection.execute("SELECT jpeg FROM thumbnail WHERE digest = ?", (digest,)).fetchone()
        except DamagedError:
            log.warning("a thumbnail in %s cannot be read", self._path)
            return None
        return None if row is None else bytes(row[0])

    @property
    def size_bytes(self) -> int:
        """Length of the file."""
        return self._path.stat().st_size if self._path.exists() else 0

    def close(self) -> None:
        """Close the file."""
        for database in (*self._damaged, self._database):
            database.close()
