"""The watched folders, and which part of the catalog lies below a path."""

import os
import sqlite3

from photo_finder.catalog.database import Database
from photo_finder.core.reports import Folder

_STRICTLY_BELOW = "directory.path >= :first AND directory.path < :after"
BELOW = f"(directory.path = :path OR ({_STRICTLY_BELOW}))"
"""SQL that selects the directories at or below ``:path``; its values come from ``below``."""


def below(path: bytes) -> dict[str, bytes]:
    """Values for ``BELOW``: a range over the index of paths, since bytes are compared in order."""
    separator = os.fsencode(os.sep)
    start = path if path.endswith(separator) else path + separator
    return {"path": path, "first": start, "after": start[:-1] + bytes([separator[0] + 1])}


_INSIDE = f"""
SELECT name, count(DISTINCT content_id), count(*), sum(offline), max(deeper) FROM (
    SELECT
        CASE instr(rest, :separator)
            WHEN 0 THEN rest ELSE substr(rest, 1, instr(rest, :separator) - 1)
        END AS name,
        instr(rest, :separator) > 0 AS deeper,
        content_id,
        offline
    FROM (
        SELECT substr(directory.path, :cut) AS rest, content_id, offline
        FROM directory JOIN file ON directory_id = directory.id
        WHERE content_id IS NOT NULL AND {_STRICTLY_BELOW} AND directory.path <> :path
    )
) GROUP BY name
"""

_PARTED = f"""
SELECT EXISTS (
    SELECT 1 FROM directory JOIN file ON directory_id = directory.id
    WHERE content_id IS NOT NULL AND {_STRICTLY_BELOW} AND directory.path <> :path
)
"""


class FolderTable:
    """The folders that the user asked to watch, in the order they were added."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def paths(self) -> tuple[str, ...]:
        """Their paths."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT path FROM folder ORDER BY id").fetchall()
        return tuple(os.fsdecode(row[0]) for row in rows)

    def add(self, path: str) -> None:
        """Watch one more; nothing happens if it is watched already."""
        with self._database.write() as connection:
            connection.execute("INSERT OR IGNORE INTO folder (path) VALUES (?)", (os.fsencode(path),))

    def remove(self, path: str) -> None:
        """Forget a folder and the files below it, but for those below another watched one."""
        encoded = os.fsencode(path)
        with self._database.write() as connection:
            connection.execute("DELETE FROM folder WHERE path = ?", (encoded,))
            others = [row[0] for row in connection.execute("SELECT path FROM folder")]
            _forget_below(connection, encoded, others)

    def relocate(self, old: str, new: str) -> None:
        """Put a folder and all that lies below it, watched folders included, under another path.

        Its files count as there again; the next run tells which of them are not.
        """
        separator = os.fsencode(os.sep)
        source, target = os.fsencode(old), os.fsencode(new)
        values: dict[str, bytes | int] = {
            **below(source),
            "new": target,
            "stem": target.rstrip(separator),  # only the top of a drive ends with a separator
            "cut": len(source.rstrip(separator)) + 1,
        }
        path = "CASE path WHEN :path THEN :new ELSE CAST(:stem || substr(path, :cut) AS BLOB) END"
        with self._database.write() as connection:
            connection.execute(f"UPDATE directory SET path = {path} WHERE {BELOW}", values)
            connection.execute(
                f"UPDATE folder SET path = {path} WHERE {BELOW.replace('directory.', '')}", values
            )
            connection.execute(
                "UPDATE file SET offline = 0 WHERE offline AND directory_id IN "
                f"(SELECT id FROM directory WHERE {BELOW})",
                below(target),
            )

    def reports(self) -> tuple[Folder, ...]:
        """Each folder with its number of photos and whether all its files are away."""
        with self._database.read() as connection:
            return tuple(_report(connection, os.fsencode(path)) for path in self.paths())

    def inside(self, path: str) -> tuple[Folder, ...]:
        """The folders right inside a folder that hold photos, also deeper down, by name."""
        bounds = below(os.fsencode(path))
        values: dict[str, bytes | int] = {**bounds, "separator": os.fsencode(os.sep)}
        values["cut"] = len(bounds["first"]) + 1
        with self._database.read() as connection:
            rows = connection.execute(_INSIDE, values).fetchall()
        found = [
            Folder(os.path.join(path, os.fsdecode(name)), photos, files == away, bool(parted))
            for name, photos, files, away, parted in rows
        ]
        return tuple(sorted(found, key=lambda folder: folder.path.casefold()))


def _report(connection: sqlite3.Connection, path: bytes) -> Folder:
    photos, files, offline = connection.execute(
        "SELECT count(DISTINCT content_id), count(*), coalesce(sum(offline), 0) "
        "FROM directory JOIN file ON directory_id = directory.id WHERE " + BELOW,
        below(path),
    ).fetchone()
    away = files == offline if files else not os.path.isdir(path)
    parted = connection.execute(_PARTED, below(path)).fetchone()[0]
    return Folder(os.fsdecode(path), photos, away, bool(parted))


def _forget_below(connection: sqlite3.Connection, path: bytes, others: list[bytes]) -> None:
    rows = connection.execute("SELECT id, path FROM directory WHERE " + BELOW, below(path)).fetchall()
    separator = os.fsencode(os.sep)
    inside = tuple(other.rstrip(separator) + separator for other in others)
    doomed = [
        (identity,) for identity, found in rows if not (found + separator).startswith(inside or (b"\0",))
    ]
    connection.executemany("DELETE FROM file WHERE directory_id = ?", doomed)
    connection.executemany("DELETE FROM directory WHERE id = ?", doomed)
