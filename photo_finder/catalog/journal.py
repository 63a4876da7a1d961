"""The journal: what was done to people's files, written before it is done.

It only remembers. What an entry means for the files, ``actions`` knows.
"""

import os
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from photo_finder.catalog.database import Database
from photo_finder.catalog.folders import below
from photo_finder.core.operations import ItemState, JournalItem, Operation, OperationRecord

_COLUMNS = (
    "id, operation_id, unit, source, target, role, state, size_bytes, modified_ns, digest, keeper, "
    "keeper_digest, step, aside"
)
_BEFORE_STEPS = _COLUMNS.replace("step, aside", "'move', NULL")
_VALUES = ", ".join("?" * (_COLUMNS.count(",")))
_FIELDS = tuple(field.name for field in fields(JournalItem))
_PATHS = ("source", "target", "keeper", "aside")
_MOVED = "state NOT IN ('intended', 'left')"
_GREATEST_ID = 2**63 - 1


class JournalTable:
    """All operations of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, record: OperationRecord) -> int:
        """Write an open operation with all its items, on the disk when this returns; gives its id.

        The id that it had in a lost journal is given again if it is still free.
        """
        with self._database.write(durable=True) as connection:
            operation = _insert(connection, record)
            connection.executemany(
                f"INSERT INTO journal_item ({_COLUMNS}) VALUES (NULL, {_VALUES})",
                [_row(item, operation) for item in record.items],
            )
        return operation

    def reopen(self, items: Sequence[JournalItem], state: ItemState) -> None:
        """Open these items' operations and note where the items stand, on the disk when this returns."""
        operations = {(item.operation,) for item in items}
        with self._database.write(durable=True) as connection:
            connection.executemany("UPDATE operation SET open = 1 WHERE id = ?", operations)
            self.mark(items, state)

    def mark(self, items: Sequence[JournalItem], state: ItemState) -> None:
        """Note where these stand."""
        with self._database.write() as connection:
            connection.executemany(
                "UPDATE journal_item SET state = ? WHERE id = ?", [(state, item.id) for item in items]
            )

    def keepers(self) -> dict[bytes, bytes]:
        """Contents that went for another one which stays, with that one's digest."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT digest, keeper_digest FROM journal_item WHERE role = 'photo' "
                "AND digest != keeper_digest AND state IN ('held', 'emptying', 'emptied') ORDER BY id"
            )
            return dict(rows.fetchall())

    def learn(self, item: JournalItem, digest: bytes) -> None:
        """Note the content that an item has; it was not known when the operation began."""
        with self._database.write() as connection:
            connection.execute("UPDATE journal_item SET digest = ? WHERE id = ?", (digest, item.id))

    def close(self, operations: Iterable[int]) -> None:
        """These are done, on the disk when this returns. One that moved nothing is forgotten, but its key."""
        with self._database.write(durable=True) as connection:
            for operation in operations:
                connection.execute("UPDATE operation SET open = 0 WHERE id = ?", (operation,))
                connection.execute(
                    "DELETE FROM journal_item WHERE operation_id = :id AND NOT EXISTS "
                    f"(SELECT 1 FROM journal_item WHERE operation_id = :id AND {_MOVED})",
                    {"id": operation},
                )

    def open_operations(self) -> tuple[int, ...]:
        """Ids of those that are open."""
        if not self._kept:
            return ()
        with self._database.read() as connection:
            return tuple(row[0] for row in connection.execute("SELECT id FROM operation WHERE open"))

    def items(
        self, *, states: Sequence[ItemState] | None = None, operation: int | None = None
    ) -> tuple[JournalItem, ...]:
        """Items in these states, of this operation or of all, in the order in which they were written."""
        conditions, values = ["1"], list[object]()
        if states is not None:
            conditions.append(f"state IN ({', '.join('?' * len(states))})")
            values += states
        if operation is not None:
            conditions.append("operation_id = ?")
            values.append(operation)
        if not self._kept or (operation is not None and abs(operation) > _GREATEST_ID):
            return ()
        with self._database.read() as connection:
            found = connection.execute(
                f"SELECT {_columns(connection)} FROM journal_item WHERE {' AND '.join(conditions)} "
                "ORDER BY id",
                values,
            )
            return tuple(_item(row) for row in found)

    def operations(self) -> tuple[Operation, ...]:
        """All operations that moved something, the latest first."""
        if not self._kept:
            return ()
        with self._database.read() as connection:
            rows = connection.execute(
                f"SELECT operation.id, what, started, {_files(connection)}, min(state = 'restored') "
                f"FROM operation JOIN journal_item ON operation_id = operation.id WHERE {_MOVED} "
                "GROUP BY operation.id ORDER BY operation.id DESC"
            ).fetchall()
        return tuple(
            Operation(row[0], row[1], datetime.fromisoformat(row[2]), row[3], bool(row[4])) for row in rows
        )

    def states(self) -> dict[int, dict[ItemState, int]]:
        """How many files of each operation stand how; links, sidecars and folders are none."""
        if not self._kept:
            return {}
        counts: dict[int, dict[ItemState, int]] = {}
        with self._database.read() as connection:
            files = "step IN ('move', 'place', 'copy')" if _has_steps(connection) else "1"
            for operation, state, count in connection.execute(
                f"SELECT operation_id, state, count(*) FROM journal_item WHERE {files} "
                "GROUP BY operation_id, state"
            ):
                counts.setdefault(operation, {})[state] = count
        return counts

    def decided(self) -> int:
        """Number of keepers for which files of other bytes were moved out and not put back."""
        if not self._kept:
            return 0
        with self._database.read() as connection:
            (count,) = connection.execute(
                "SELECT count(*) FROM (SELECT DISTINCT operation_id, keeper FROM journal_item "
                "WHERE role = 'photo' AND digest != keeper_digest "
                "AND state IN ('held', 'emptying', 'emptied'))"
            ).fetchone()
        return int(count)

    def keys(self) -> frozenset[str]:
        """The keys of all operations."""
        if not self._kept:
            return frozenset()
        with self._database.read() as connection:
            return frozenset(row[0] for row in connection.execute("SELECT key FROM operation"))

    def relocate(self, old: str, new: str) -> None:
        """A folder now lies elsewhere, and with it what was in it and what is to go back there."""
        separator = os.fsencode(os.sep)
        values = {
            **below(os.fsencode(old)),
            "stem": os.fsencode(new).rstrip(separator),
            "cut": len(os.fsencode(old).rstrip(separator)) + 1,
        }
        with self._database.write() as connection:
            for column in _PATHS:
                connection.execute(
                    f"UPDATE journal_item SET {column} = CAST(:stem || substr({column}, :cut) AS BLOB) "
                    f"WHERE {column} >= :first AND {column} < :after",
                    values,
                )

    @property
    def _kept(self) -> bool:
        """Whether there is a journal: an older catalog that can only be read has none."""
        with self._database.read() as connection:
            return bool(
                connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'journal_item'").fetchone()
            )


def _insert(connection: sqlite3.Connection, record: OperationRecord) -> int:
    taken = connection.execute("SELECT 1 FROM operation WHERE id = ?", (record.number,)).fetchone()
    cursor = connection.execute(
        "INSERT INTO operation (id, key, what, started) VALUES (?, ?, ?, ?)",
        (None if taken else record.number, record.key, record.what, record.when.isoformat()),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _row(item: JournalItem, operation: int) -> tuple[object, ...]:
    keeper = None if item.keeper is None else os.fsencode(item.keeper)
    return (
        operation,
        item.unit,
        os.fsencode(item.source),
        os.fsencode(item.target),
        item.role,
        item.state,
        item.size_bytes,
        item.modified_ns,
        item.digest,
        keeper,
        item.keeper_digest,
        item.step,
        None if item.aside is None else os.fsencode(item.aside),
    )


def _has_steps(connection: sqlite3.Connection) -> bool:
    """Whether the journal tells steps: an older one that can only be read has moves alone."""
    names = connection.execute("SELECT name FROM pragma_table_info('journal_item')")
    return ("step",) in names.fetchall()


def _columns(connection: sqlite3.Connection) -> str:
    return _COLUMNS if _has_steps(connection) else _BEFORE_STEPS


def _files(connection: sqlite3.Connection) -> str:
    """How many files of people's were moved or copied; links, sidecars and folders are none of these.

    A file that was placed on another drive was copied, and its original moved out: it counts once.
    """
    if not _has_steps(connection):
        return "count(*)"
    return "max(sum(step IN ('copy', 'place')), sum(step = 'move'))"


def _item(row: tuple[Any, ...]) -> JournalItem:
    known = dict(zip(_FIELDS, row, strict=True))
    paths = {name: known[name] for name in _PATHS if known[name] is not None}
    return JournalItem(**known | {name: os.fsdecode(path) for name, path in paths.items()})
