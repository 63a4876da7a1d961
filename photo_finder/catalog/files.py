"""Places: which file lies where, as it was when it was last read."""

import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from photo_finder.catalog.database import Database
from photo_finder.catalog.folders import BELOW, below
from photo_finder.core.reports import Skipped

Place = tuple[bytes, bytes]
"""A folder's path and a name in it."""


class Stamp(NamedTuple):
    """What tells without reading that a file changed: length, modification time, inode."""

    size_bytes: int
    modified_ns: int
    inode: int


NO_STAMP = Stamp(-1, -1, -1)
"""The stamp of a file that is to be read again at the next run whatever it looks like."""


@dataclass(frozen=True, slots=True)
class KnownDirectory:
    """A folder as the catalog has it. ``device``: the volume (st_dev) it was on."""

    device: int
    files: dict[bytes, tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file that was read: either it has a content, or a reason why it could not be read."""

    place: Place
    stamp: tuple[int, int, int]
    content_id: int | None
    reason: str | None = None


class FileTable:
    """All files of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, roots: Sequence[str]) -> dict[bytes, KnownDirectory]:
        """Every directory at or below these folders with its files."""
        directories: dict[bytes, KnownDirectory] = {}
        with self._database.read() as connection:
            for root in roots:
                directories.update(_known_below(connection, os.fsencode(root)))
        return directories

    def known_in(self, folders: Sequence[bytes]) -> dict[bytes, KnownDirectory]:
        """Those of these directories that are known, each with the files in itself."""
        directories: dict[bytes, KnownDirectory] = {}
        with self._database.read() as connection:
            for path in folders:
                row = connection.execute(
                    "SELECT id, device FROM directory WHERE path = ?", (path,)
                ).fetchone()
                if row is not None:
                    files = connection.execute(
                        "SELECT name, size_bytes, modified_ns, inode FROM file WHERE directory_id = ?",
                        row[:1],
                    )
                    directories[path] = KnownDirectory(row[1], {one[0]: one[1:] for one in files})
        return directories

    def offline(self) -> set[Place]:
        """Places whose drive was away."""
        with self._database.read() as connection:
            return set(
                connection.execute(
                    "SELECT path, name FROM file JOIN directory ON directory.id = directory_id WHERE offline"
                )
            )

    def unreadable(self, roots: Sequence[str] | None = None) -> tuple[Skipped, ...]:
        """Files (below these folders) that could not be read, in alphabetical order."""
        query = (
            "SELECT path, name, reason FROM file JOIN directory ON directory.id = directory_id "
            "WHERE reason IS NOT NULL"
        )
        rows: list[tuple[bytes, bytes, str]] = []
        with self._database.read() as connection:
            if roots is None:
                rows = connection.execute(query).fetchall()
            for root in roots or ():
                rows += connection.execute(f"{query} AND {BELOW}", below(os.fsencode(root))).fetchall()
        return tuple(
            Skipped(os.fsdecode(os.path.join(path, name)), reason) for path, name, reason in sorted(set(rows))
        )

    def counts(self) -> tuple[int, int, int]:
        """Number of readable files, of those offline, and of unreadable ones."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT coalesce(sum(reason IS NULL), 0), coalesce(sum(offline AND reason IS NULL), 0), "
                "coalesce(sum(reason IS NOT NULL), 0) FROM file"
            ).fetchone()
        return row[0], row[1], row[2]

    def content_of(self, place: Place) -> int | None:
        """The content at a place, None if there is none."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT content_id FROM file JOIN directory ON directory.id = directory_id "
                "WHERE path = ? AND name = ?",
                place,
            ).fetchone()
        return None if row is None else row[0]

    def record_directories(self, devices: Mapping[bytes, int]) -> None:
        """Remember these folders and the volumes they are on."""
        with self._database.write() as connection:
            connection.executemany(
                "INSERT INTO directory (path, device) VALUES (?, ?) "
                "ON CONFLICT (path) DO UPDATE SET device = excluded.device WHERE device <> excluded.device",
                devices.items(),
            )

    def forget_directories(self, paths: Iterable[bytes]) -> None:
        """Forget folders that hold no files any more."""
        with self._database.write() as connection:
            connection.executemany(
                "DELETE FROM directory WHERE path = ? AND NOT EXISTS "
                "(SELECT 1 FROM file WHERE directory_id = directory.id)",
                ((path,) for path in paths),
            )

    def put(self, records: Iterable[FileRecord]) -> None:
        """Add files or replace what was known of them.

        Those in a folder that is not known (any more) are passed over: the user may remove a folder
        while it is read.
        """
        with self._database.write() as connection:
            for record in records:
                connection.execute(
                    "INSERT INTO file "
                    "(directory_id, name, size_bytes, modified_ns, inode, content_id, reason) "
                    "SELECT id, ?, ?, ?, ?, ?, ? FROM directory WHERE path = ? "
                    "ON CONFLICT (directory_id, name) DO UPDATE SET size_bytes = excluded.size_bytes, "
                    "modified_ns = excluded.modified_ns, inode = excluded.inode, "
                    "content_id = excluded.content_id, reason = excluded.reason, offline = 0",
                    (record.place[1], *record.stamp, record.content_id, record.reason, record.place[0]),
                )

    def restamp(self, stamps: Iterable[tuple[Place, tuple[int, int, int]]]) -> None:
        """Note new stamps of files whose content is the same (a drive that numbers inodes anew)."""
        with self._database.write() as connection:
            for (path, name), (size, modified, inode) in stamps:
                connection.execute(
                    "UPDATE file SET size_bytes = ?, modified_ns = ?, inode = ? WHERE name = ? "
                    "AND directory_id = (SELECT id FROM directory WHERE path = ?)",
                    (size, modified, inode, name, path),
                )

    def move(self, moves: Iterable[tuple[Place, Place]]) -> None:
        """Put files, all that is known of them included, from one place to another."""
        with self._database.write() as connection:
            for (old_path, old_name), (path, name) in moves:
                connection.execute(
                    "UPDATE OR REPLACE file SET name = ?, offline = 0, "
                    "directory_id = (SELECT id FROM directory WHERE path = ?) "
                    "WHERE name = ? AND directory_id = (SELECT id FROM directory WHERE path = ?)",
                    (name, path, old_name, old_path),
                )

    def remove(self, places: Iterable[Place]) -> list[int]:
        """Forget files that are gone; returns the contents they had, one for each file with one."""
        contents: list[int] = []
        with self._database.write() as connection:
            for path, name in places:
                rows = connection.execute(
                    "DELETE FROM file WHERE name = ? AND directory_id = "
                    "(SELECT id FROM directory WHERE path = ?) RETURNING content_id",
                    (name, path),
                ).fetchall()
                contents += [row[0] for row in rows if row[0] is not None]
        return contents

    def set_offline(self, places: Iterable[Place], *, offline: bool) -> None:
        """Note that the drive of these files is away, or back."""
        with self._database.write() as connection:
            connection.executemany(
                f"UPDATE file SET offline = {int(offline)} WHERE name = ? AND directory_id = "
                "(SELECT id FROM directory WHERE path = ?)",
                ((name, path) for path, name in places),
            )

    def forget_reasons(self) -> None:
        """Let every unreadable file be tried again at the next run."""
        with self._database.write() as connection:
            connection.execute("UPDATE file SET size_bytes = -1 WHERE reason IS NOT NULL")

    def suspects(self) -> tuple[str, ...]:
        """Files that were being decoded when a run ended badly."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT path FROM suspect ORDER BY path").fetchall()
        return tuple(os.fsdecode(row[0]) for row in rows)

    def add_suspects(self, paths: Iterable[str]) -> None:
        """Remember them until they were tried alone."""
        with self._database.write() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO suspect VALUES (?)", [(os.fsencode(path),) for path in paths]
            )

    def clear_suspects(self, paths: Iterable[str]) -> None:
        """They were tried."""
        with self._database.write() as connection:
            connection.executemany(
                "DELETE FROM suspect WHERE path = ?", [(os.fsencode(path),) for path in paths]
            )


def _known_below(connection: sqlite3.Connection, root: bytes) -> Iterator[tuple[bytes, KnownDirectory]]:
    rows = connection.execute(f"SELECT id, path, device FROM directory WHERE {BELOW}", below(root)).fetchall()
    files: defaultdict[int, dict[bytes, tuple[int, int, int]]] = defaultdict(dict)
    found = connection.execute(
        "SELECT directory_id, name, size_bytes, modified_ns, inode FROM file WHERE directory_id IN "
        f"(SELECT id FROM directory WHERE {BELOW})",
        below(root),
    )
    for directory_id, name, size_bytes, modified_ns, inode in found:
        files[directory_id][name] = (size_bytes, modified_ns, inode)
    for identity, path, device in rows:
        yield path, KnownDirectory(device, files[identity])
