"""What the user said of pairs: no duplicates. By content, so that it survives moves, models and catalogs."""

from collections.abc import Iterable
from datetime import datetime

from photo_finder.catalog.database import Database
from photo_finder.core.duplicates import NotDuplicates


class VerdictTable:
    """All pairs of contents that the user said are no duplicates."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[NotDuplicates]:
        """The latest first."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT first, second, said FROM not_duplicates ORDER BY said DESC, first, second"
            )
            return [NotDuplicates(row[0], row[1], datetime.fromisoformat(row[2])) for row in rows]

    def of_copies(self) -> list[tuple[bytes, bytes]]:
        """Those pairs that had been compared and may have been shown as copies."""
        ends = "min(one.id, other.id) AND second_id = max(one.id, other.id)"
        with self._database.read() as connection:
            return connection.execute(
                "SELECT first, second FROM not_duplicates JOIN content AS one ON one.digest = first "
                f"JOIN content AS other ON other.digest = second JOIN pair ON first_id = {ends} WHERE likely"
            ).fetchall()

    def put(self, verdicts: Iterable[NotDuplicates]) -> None:
        """Remember these; a pair that is there already stays as it is."""
        with self._database.write() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO not_duplicates VALUES (?, ?, ?)",
                [(verdict.first, verdict.second, verdict.said.isoformat()) for verdict in verdicts],
            )

    def remove(self, pairs: Iterable[tuple[bytes, bytes]]) -> int:
        """Take these back; tells how many were there."""
        with self._database.write() as connection:
            return connection.executemany(
                "DELETE FROM not_duplicates WHERE first = ? AND second = ?",
                [(min(pair), max(pair)) for pair in pairs],
            ).rowcount
