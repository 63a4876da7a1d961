"""Vectors: what a model gave for a content. Those of different models never mix."""

import os
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog.database import Database

Rows = tuple[NDArray[np.int64], NDArray[np.float32]]
"""Ids int64 [N], rising, and their vectors float32 [N, D]."""

PAGE_ROWS = 4096
"""Rows read together where not all are wanted in memory at once."""

_CHUNK = 500


class VectorTable:
    """float32 vectors by model, output and content."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, model: str, ids: Sequence[int], outputs: Mapping[str, NDArray[np.float32]]) -> None:
        """Store the vectors [N, D] of each output for N contents."""
        with self._database.write() as connection:
            for output, vectors in outputs.items():
                space = self._space(model, output, vectors.shape[1])
                rows = zip(ids, np.ascontiguousarray(vectors, "<f4"), strict=True)
                connection.executemany(
                    "INSERT OR REPLACE INTO vector VALUES (?, ?, ?)",
                    [(space, photo_id, vector.tobytes()) for photo_id, vector in rows],
                )

    def _space(self, model: str, output: str, dim: int) -> int:
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO space (model, output, dim) VALUES (?, ?, ?)", (model, output, dim)
            )
            row = connection.execute(
                "SELECT id FROM space WHERE model = ? AND output = ?", (model, output)
            ).fetchone()
        return int(row[0])

    def all(self, model: str, output: str, dim: int) -> Rows:
        """Ids [N], rising, and vectors [N, D] of all contents that have a place."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT content_id, data FROM vector JOIN content ON content.id = content_id WHERE "
                "space_id = (SELECT id FROM space WHERE model = ? AND output = ?) AND files > 0 "
                "ORDER BY content_id",
                (model, output),
            ).fetchall()
        return _as_arrays(rows, dim)

    def pages(self, model: str, output: str, dim: int) -> Iterator[Rows]:
        """The same, at most ``PAGE_ROWS`` at a time."""
        last = 0
        while True:
            with self._database.read() as connection:
                rows = connection.execute(
                    "SELECT content_id, data FROM vector JOIN content ON content.id = content_id WHERE "
                    "space_id = (SELECT id FROM space WHERE model = ? AND output = ?) AND files > 0 "
                    "AND content_id > ? ORDER BY content_id LIMIT ?",
                    (model, output, last, PAGE_ROWS),
                ).fetchall()
            if rows:
                yield _as_arrays(rows, dim)
            if len(rows) < PAGE_ROWS:
                return
            last = rows[-1][0]

    def some(self, model: str, output: str, ids: Sequence[int]) -> dict[int, NDArray[np.float32]]:
        """The vectors [D] of those of these contents that have one."""
        found: dict[int, NDArray[np.float32]] = {}
        with self._database.read() as connection:
            for start in range(0, len(ids), _CHUNK):
                chunk = [int(photo_id) for photo_id in ids[start : start + _CHUNK]]
                rows = connection.execute(
                    "SELECT content_id, data FROM vector WHERE "
                    "space_id = (SELECT id FROM space WHERE model = ? AND output = ?) "
                    f"AND content_id IN ({', '.join('?' * len(chunk))})",
                    (model, output, *chunk),
                )
                found.update((row[0], _as_vector(row[1])) for row in rows)
        return found

    def get(self, model: str, output: str, photo_id: int) -> NDArray[np.float32] | None:
        """The vector [D] of one content, None if it has none."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT data FROM vector JOIN space ON space.id = space_id "
                "WHERE model = ? AND output = ? AND content_id = ?",
                (model, output, photo_id),
            ).fetchone()
        return None if row is None else _as_vector(row[0])

    def remove(self, model: str, ids: Sequence[int]) -> None:
        """Forget what a model gave for these contents, every output of it."""
        with self._database.write() as connection:
            connection.executemany(
                "DELETE FROM vector WHERE content_id = ? "
                "AND space_id IN (SELECT id FROM space WHERE model = ?)",
                [(photo_id, model) for photo_id in ids],
            )

    def count(self, model: str, output: str) -> int:
        """Number of contents with a place that have a vector."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT count(*) FROM vector JOIN content ON content.id = content_id WHERE files > 0 AND "
                "space_id = (SELECT id FROM space WHERE model = ? AND output = ?)",
                (model, output),
            ).fetchone()
        return int(row[0])

    def missing(self, model: str, outputs: Sequence[str]) -> list[tuple[int, str]]:
        """Contents that lack a vector of one of these outputs at least, and have a place which is not away.

        Returns: id and one such path of each.
        """
        lacks = (
            "NOT EXISTS (SELECT 1 FROM vector WHERE vector.content_id = content.id AND space_id = "
            "(SELECT id FROM space WHERE model = ? AND output = ?))"
        )
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT content.id, directory.path, file.name FROM content "
                "JOIN file ON file.content_id = content.id AND NOT offline "
                "JOIN directory ON directory.id = file.directory_id "
                f"WHERE {' OR '.join([lacks] * len(outputs))} GROUP BY content.id",
                [value for output in outputs for value in (model, output)],
            ).fetchall()
        return [(row[0], os.fsdecode(os.path.join(row[1], row[2]))) for row in rows]

    def models(self) -> tuple[str, ...]:
        """Ids of the models that have vectors here."""
        with self._database.read() as connection:
            return tuple(
                row[0] for row in connection.execute("SELECT DISTINCT model FROM space ORDER BY model")
            )


def _as_arrays(rows: Sequence[tuple[int, bytes]], dim: int) -> Rows:
    ids = np.fromiter((row[0] for row in rows), np.int64, len(rows))
    vectors = np.frombuffer(b"".join(row[1] for row in rows), dtype="<f4")
    return ids, vectors.reshape(len(rows), dim).astype(np.float32, copy=False)


def _as_vector(data: bytes) -> NDArray[np.float32]:
    return np.frombuffer(data, dtype="<f4").astype(np.float32)
