"""Pairs of contents that may be copies: which are to be compared, and what comparing them gave."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog.database import Database
from photo_finder.core.duplicates import ComparedPair

_BAR = "|"
_SAVED_OTHERWISE = 2
"""In place of 1 for nearly equal pictures, where their files were not saved in the same way."""
_ENDS = "JOIN content AS one ON one.id = first_id JOIN content AS other ON other.id = second_id"
_BOTH_THERE = f"{_ENDS} WHERE one.files > 0 AND other.files > 0"


@dataclass(frozen=True, slots=True)
class Likely:
    """Pairs of ids with their cosines, the less similar last.

    Attributes:
        ids: int64 [N, 2], the smaller first.
        similarities: float32 [N].
    """

    ids: NDArray[np.int64]
    similarities: NDArray[np.float32]

    def __len__(self) -> int:
        """Number of pairs."""
        return len(self.ids)

    def parts(self, size: int) -> Iterator["Likely"]:
        """The same, so many at a time."""
        for start in range(0, len(self), size):
            yield Likely(self.ids[start : start + size], self.similarities[start : start + size])


@dataclass(frozen=True, slots=True)
class Comparison:
    """What comparing two contents gave; the fields of ``ComparedPair``.

    Attributes:
        first, second: their ids, the smaller first.
        likely: whether it may be shown at any strictness.
    """

    first: int
    second: int
    likely: bool
    probability: float
    doubtful: bool
    nearly_equal: bool
    saved_otherwise: bool = False
    forward: tuple[str, ...] = ()
    backward: tuple[str, ...] = ()

    def between(self, first: bytes, second: bytes, similarity: float) -> ComparedPair:
        """The same of contents by their digests, with their cosine."""
        return ComparedPair(
            *(first, second, similarity, self.probability, self.doubtful, self.nearly_equal),
            *(self.saved_otherwise, self.forward, self.backward),
        )


class PairTable:
    """All pairs of contents that were named as likely copies."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- which photos were asked ---------------------------------------------------------------

    def matched(self, model: str) -> NDArray[np.int64]:
        """Ids of the contents whose likely copies were asked for by this model, rising."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT content_id FROM matched WHERE model = ? ORDER BY content_id", (model,)
            )
            return np.fromiter((row[0] for row in rows), np.int64)

    def count_unmatched(self, model: str, output: str) -> int:
        """Number of contents with a place and such a vector whose likely copies were not asked for yet."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT count(*) FROM vector JOIN content ON content.id = vector.content_id WHERE files > 0 "
                "AND space_id = (SELECT id FROM space WHERE model = ? AND output = ?) AND NOT EXISTS (SELECT "
                "1 FROM matched WHERE model = ? AND matched.content_id = vector.content_id)",
                (model, output, model),
            ).fetchone()
        return int(row[0])

    def forget_matched(self, model: str, contents: Sequence[int]) -> None:
        """These contents are to be asked again by this model."""
        with self._database.write() as connection:
            connection.executemany(
                "DELETE FROM matched WHERE model = ? AND content_id = ?",
                [(model, content) for content in contents],
            )

    def put_likely(self, model: str, asked: Sequence[int], found: Likely) -> None:
        """Note what a model named for these contents; what comparing known pairs gave stays."""
        with self._database.write() as connection:
            firsts, seconds = found.ids.T.tolist()
            connection.executemany(
                "INSERT INTO pair (first_id, second_id, similarity) VALUES (?, ?, ?) "
                "ON CONFLICT (first_id, second_id) DO UPDATE SET similarity = excluded.similarity",
                zip(firsts, seconds, found.similarities.tolist(), strict=True),
            )
            connection.executemany(
                "INSERT OR IGNORE INTO matched VALUES (?, ?)", [(model, content) for content in asked]
            )

    def forget_others(self, model: str) -> None:
        """Only this model's asking counts from now on."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM matched WHERE model <> ?", (model,))

    # --- comparing -----------------------------------------------------------------------------

    def pending(self) -> Likely:
        """Pairs that are to be compared and of which both have a place, the most similar first."""
        with self._database.read() as connection:
            rows = connection.execute(
                f"SELECT first_id, second_id, similarity FROM pair {_BOTH_THERE} AND pending "
                "ORDER BY similarity DESC, first_id, second_id"
            ).fetchall()
        ids = np.array([row[:2] for row in rows], np.int64).reshape(len(rows), 2)
        return Likely(ids, np.fromiter((row[2] for row in rows), np.float32, len(rows)))

    def count_pending(self) -> int:
        """Number of these."""
        with self._database.read() as connection:
            row = connection.execute(f"SELECT count(*) FROM pair {_BOTH_THERE} AND pending").fetchone()
        return int(row[0])

    def put(self, compared: Iterable[Comparison]) -> None:
        """Keep what comparing pairs gave."""
        with self._database.write() as connection:
            connection.executemany(
                "UPDATE pair SET pending = 0, likely = ?, probability = ?, doubtful = ?, nearly_equal = ?, "
                "forward = ?, backward = ? WHERE first_id = ? AND second_id = ?",
                [
                    (
                        *(pair.likely, pair.probability, pair.doubtful),
                        pair.nearly_equal * (_SAVED_OTHERWISE if pair.saved_otherwise else 1),
                        *(_BAR.join(pair.forward), _BAR.join(pair.backward), pair.first, pair.second),
                    )
                    for pair in compared
                ],
            )

    def compare_anew(self) -> None:
        """All pairs are to be compared again; what earlier comparisons gave counts until then."""
        with self._database.write() as connection:
            connection.execute("UPDATE pair SET pending = 1 WHERE NOT pending")

    # --- what is known -------------------------------------------------------------------------

    def likely(self) -> list[ComparedPair]:
        """Pairs that may be shown at any strictness and of which both have a place."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT one.digest, other.digest, similarity, probability, doubtful, nearly_equal, forward, "
                f"backward FROM pair {_BOTH_THERE} AND likely"
            )
            return [_pair(row) for row in rows]

    def linked(self, least: float) -> list[tuple[int, int, bool]]:
        """Pairs of ids that are known, those that are copies at least so probably (and not doubtful) marked.

        Only pairs of contents that have one such copy at least.
        """
        with self._database.read() as connection:
            rows = connection.execute(
                "WITH sure AS MATERIALIZED (SELECT first_id, second_id FROM pair "
                "WHERE likely AND NOT doubtful AND probability >= ?1), "
                "node AS MATERIALIZED (SELECT first_id AS id FROM sure UNION SELECT second_id FROM sure) "
                "SELECT first_id, second_id, NOT pending AND NOT doubtful "
                f"AND coalesce(probability, 0) >= ?1 FROM pair {_BOTH_THERE} "
                # The plus keeps SQLite from trying each node with each other one.
                "AND first_id IN (SELECT id FROM node) AND +second_id IN (SELECT id FROM node)",
                (least,),
            )
            return [(row[0], row[1], bool(row[2])) for row in rows]


def _pair(row: sqlite3.Row) -> ComparedPair:
    first, second, similarity, probability, doubtful, nearly_equal, forward, backward = row
    return ComparedPair(
        *(first, second, similarity, probability, bool(doubtful), bool(nearly_equal)),
        saved_otherwise=nearly_equal == _SAVED_OTHERWISE,
        forward=_words(forward),
        backward=_words(backward),
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split(_BAR)) if text else ()
