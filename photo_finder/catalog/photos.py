"""Contents: what is in the files, whatever they are called."""

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import astuple, fields
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog.database import Database
from photo_finder.catalog.filtering import conditions_of
from photo_finder.core.photo import Photo, PhotoFile, PhotoMetadata, PreparedPhoto
from photo_finder.core.query import PhotoFilter

_EPOCH = datetime(1970, 1, 1)
_METADATA = tuple(field.name for field in fields(PhotoMetadata))
METADATA_COLUMNS = ", ".join(_METADATA)
"""SQL that selects what ``metadata_of`` takes."""

_CHUNK = 500


class PhotoTable:
    """All contents of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def id_of(self, digest: bytes) -> int | None:
        """The id of a content, None if it is not known."""
        with self._database.read() as connection:
            row = connection.execute("SELECT id FROM content WHERE digest = ?", (digest,)).fetchone()
        return None if row is None else int(row[0])

    def ids_of(self, digests: Sequence[bytes]) -> dict[bytes, int]:
        """The ids of those of these contents that have a place."""
        found: dict[bytes, int] = {}
        with self._database.read() as connection:
            for start in range(0, len(digests), _CHUNK):
                chunk = digests[start : start + _CHUNK]
                marks = ", ".join("?" * len(chunk))
                query = f"SELECT digest, id FROM content WHERE digest IN ({marks}) AND files > 0"
                found.update(connection.execute(query, chunk))
        return found

    def digest_of(self, photo_id: int) -> bytes | None:
        """The digest of a content, None if it is not known."""
        with self._database.read() as connection:
            row = connection.execute("SELECT digest FROM content WHERE id = ?", (photo_id,)).fetchone()
        return None if row is None else bytes(row[0])

    def add(self, prepared: PreparedPhoto, modified_ns: int) -> int:
        """Add a content; returns its id, the old one if it was known.

        Args:
            prepared: what reading it gave.
            modified_ns: the file's time, which stands in where no capture time is told.
        """
        metadata = prepared.metadata
        values = [value.isoformat() if isinstance(value, datetime) else value for value in astuple(metadata)]
        moment = _moment(metadata.taken, modified_ns)
        with self._database.write() as connection:
            row = connection.execute(
                "INSERT INTO content "
                f"(digest, size_bytes, moment, keywords, keywords_read, {METADATA_COLUMNS}) "
                f"VALUES (?, ?, ?, ?, 1{', ?' * len(_METADATA)}) ON CONFLICT (digest) DO UPDATE SET "
                "size_bytes = excluded.size_bytes, keywords = excluded.keywords, keywords_read = 1 "
                "RETURNING id",
                (prepared.digest, prepared.size_bytes, moment, "\n".join(prepared.keywords), *values),
            ).fetchone()
        return int(row[0])

    def count(self) -> int:
        """Number of contents that have a place."""
        with self._database.read() as connection:
            return int(connection.execute("SELECT count(*) FROM content WHERE files > 0").fetchone()[0])

    def ids(self, where: PhotoFilter) -> NDArray[np.int64]:
        """Ids of the contents that have a place and fit the filter, newest first."""
        conditions, values = conditions_of(where)
        query = f"SELECT id FROM content WHERE {conditions} ORDER BY moment DESC, id DESC"
        with self._database.read() as connection:
            return np.fromiter((row[0] for row in connection.execute(query, values)), dtype=np.int64)

    def keywords(self) -> dict[int, tuple[str, ...]]:
        """The keywords of all contents that have any."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT id, keywords FROM content WHERE keywords != ''")
            return {row[0]: tuple(row[1].split("\n")) for row in rows}

    def moments(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """When and where photos that have a place on a disk and know their capture time were taken.

        Returns: float64 [N], seconds of the local clock since 1970; float64 [N, 2], degrees north and east,
        NaN where they are not known.
        """
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT taken, latitude, longitude FROM content WHERE files > 0 AND taken IS NOT NULL"
            ).fetchall()
        times = [(datetime.fromisoformat(row[0]) - _EPOCH).total_seconds() for row in rows]
        places = np.array([row[1:] for row in rows], np.float64).reshape(-1, 2)
        return np.array(times, np.float64), places

    def without_keywords_read(self) -> list[tuple[int, str]]:
        """Contents that may have keywords which nobody looked for, and have a place which is not away.

        Returns: id and one such path of each.
        """
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT content.id, directory.path, file.name FROM content "
                "JOIN file ON file.content_id = content.id AND NOT offline "
                "JOIN directory ON directory.id = file.directory_id "
                "WHERE NOT keywords_read GROUP BY content.id"
            ).fetchall()
        return [(row[0], os.fsdecode(os.path.join(row[1], row[2]))) for row in rows]

    def get(self, ids: Sequence[int]) -> list[Photo]:
        """The photos of these ids that have a place, in this order."""
        found: dict[int, Photo] = {}
        with self._database.read() as connection:
            for start in range(0, len(ids), _CHUNK):
                chunk = [int(photo_id) for photo_id in ids[start : start + _CHUNK]]
                found.update(_photos(connection, chunk))
        return [found[int(photo_id)] for photo_id in ids if int(photo_id) in found]


def _photos(connection: sqlite3.Connection, ids: list[int]) -> dict[int, Photo]:
    marks = ", ".join("?" * len(ids))
    files: dict[int, list[PhotoFile]] = {}
    rows = connection.execute(
        "SELECT content_id, path, name, size_bytes, modified_ns, offline FROM file "
        f"JOIN directory ON directory.id = directory_id WHERE content_id IN ({marks}) ORDER BY path, name",
        ids,
    )
    for content_id, path, name, size_bytes, modified_ns, offline in rows:
        file = PhotoFile(os.fsdecode(os.path.join(path, name)), size_bytes, modified_ns, bool(offline))
        files.setdefault(content_id, []).append(file)
    contents = connection.execute(
        f"SELECT id, digest, {METADATA_COLUMNS} FROM content WHERE id IN ({marks}) AND files > 0", ids
    )
    return {
        row[0]: Photo(row[0], row[1], metadata_of(row[2:]), tuple(files[row[0]]))
        for row in contents
        if row[0] in files
    }


def metadata_of(values: tuple[object, ...]) -> PhotoMetadata:
    """What a content says of its picture, from the columns that hold it."""
    known = dict(zip(_METADATA, values, strict=True))
    if isinstance(known["taken"], str):
        known["taken"] = datetime.fromisoformat(known["taken"])
    return PhotoMetadata(**known)  # type: ignore[arg-type]  # the columns are the fields


def _moment(taken: datetime | None, modified_ns: int) -> int:
    if taken is None:
        try:
            taken = datetime.fromtimestamp(modified_ns / 1e9)
        except (OverflowError, OSError, ValueError):
            taken = _EPOCH
    return int((taken.replace(tzinfo=None) - _EPOCH).total_seconds())
