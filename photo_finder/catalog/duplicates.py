"""Which contents lie in several files, with all that tells the files apart."""

import os
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter

from photo_finder.catalog.database import Database
from photo_finder.catalog.photos import METADATA_COLUMNS, metadata_of
from photo_finder.core.duplicates import Member
from photo_finder.core.photo import PhotoFile

_SELECT = (
    "SELECT digest, path, name, file.size_bytes, modified_ns, offline, device, inode, "
    f"{METADATA_COLUMNS} FROM content JOIN file ON file.content_id = content.id "
    "JOIN directory ON directory.id = file.directory_id"
)
_METADATA_FROM = 8
_CHUNK = 500


class DuplicateTable:
    """Files by their content."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def identical(self) -> list[list[Member]]:
        """The files of each content that lies in more than one, in alphabetical order; one query."""
        return self._of_contents("content.files > 1")

    def likely_copies(self) -> list[list[Member]]:
        """The files of each content that may be shown as a copy of another one, in alphabetical order."""
        ends = (f"SELECT {end} FROM pair WHERE likely" for end in ("first_id", "second_id"))
        return self._of_contents(f"content.id IN ({' UNION '.join(ends)})")

    def of_ids(self, ids: Sequence[int]) -> list[list[Member]]:
        """The files of each of these contents, in alphabetical order; contents without any are left out."""
        found: list[list[Member]] = []
        for start in range(0, len(ids), _CHUNK):
            numbers = ", ".join(str(int(content)) for content in ids[start : start + _CHUNK])
            found += self._of_contents(f"content.id IN ({numbers})")
        return found

    def _of_contents(self, condition: str) -> list[list[Member]]:
        stems = _Stems()
        with self._database.read() as connection:
            # By id first, as the table lies: so only the few files of each content have to be sorted.
            rows = connection.execute(f"{_SELECT} WHERE {condition} ORDER BY content.id, path, name")
            return [_members(group, stems) for _digest, group in groupby(rows, key=itemgetter(0))]

    def shots(self) -> list[tuple[int, str, datetime]]:
        """Contents with a place that tell their camera and capture time: id, camera, time; in order."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT id, camera, taken FROM content WHERE files > 0 AND camera IS NOT NULL "
                "AND taken IS NOT NULL ORDER BY camera, taken, id"
            )
            return [(row[0], row[1], datetime.fromisoformat(row[2])) for row in rows]

    def digests(self, ids: Sequence[int]) -> dict[int, bytes]:
        """The digest of each of these contents that are known."""
        found: dict[int, bytes] = {}
        with self._database.read() as connection:
            for start in range(0, len(ids), _CHUNK):
                numbers = ", ".join(str(int(content)) for content in ids[start : start + _CHUNK])
                found.update(connection.execute(f"SELECT id, digest FROM content WHERE id IN ({numbers})"))
        return found

    def digest_at(self, path: str) -> bytes | None:
        """Of the content that the library read at this place, whether its drive is there or not."""
        folder, name = os.path.split(os.fsencode(path))
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT digest FROM file JOIN directory ON directory.id = directory_id "
                "JOIN content ON content.id = content_id WHERE path = ? AND name = ?",
                (folder, name),
            ).fetchone()
        return None if row is None else bytes(row[0])

    def with_content(self, digest: bytes) -> list[Member]:
        """The files with this content, in alphabetical order."""
        with self._database.read() as connection:
            rows = connection.execute(f"{_SELECT} WHERE digest = ? ORDER BY path, name", (digest,))
            return _members(rows, _Stems())


class _Stems(dict[bytes, str]):
    """Folders as the beginnings of their files' paths; many files share one."""

    def __missing__(self, folder: bytes) -> str:
        stem = self[folder] = os.path.join(os.fsdecode(folder), "")
        return stem


def _members(rows: Iterable[sqlite3.Row], stems: _Stems) -> list[Member]:
    """Members of one content: what its picture says of itself is looked at once."""
    found = list(rows)
    if not found:
        return []
    metadata = metadata_of(found[0][_METADATA_FROM:])
    return [
        Member(_file(row, stems), row[0], metadata, identity=(row[6], row[7]) if row[7] > 0 else None)
        for row in found
    ]


def _file(row: sqlite3.Row, stems: _Stems) -> PhotoFile:
    return PhotoFile(stems[row[1]] + os.fsdecode(row[2]), row[3], row[4], bool(row[5]))
