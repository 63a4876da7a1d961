"""The contents in an order, under headings, and what they can be narrowed down by."""

import os
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog.database import Database
from photo_finder.catalog.filtering import AWAY, conditions_of
from photo_finder.catalog.folders import BELOW
from photo_finder.core.browsing import SIZE_STEPS, Facets, PhotoOrder, PhotoRow, Run
from photo_finder.core.natural_order import natural_key
from photo_finder.core.query import PhotoFilter

_FIRST_PLACE = "CAST(min(offline || char(1) || CAST(path AS TEXT) || char(1) || CAST(name AS TEXT)) AS BLOB)"
"""A blob, as not each name is UTF-8. Beside it, SQLite gives the other columns of the row that is least: the
place to show, as in ``Photo``."""

_Value = TypeVar("_Value", bound=Hashable)
_Placed = tuple[int, bytes, int]
"""Of a content its number, the name or folder of its first place, and its moment."""


class Browsing:
    """Reads rows of contents; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def row(self, where: PhotoFilter, order: PhotoOrder) -> PhotoRow:
        """The contents that have a place and fit the filter, in this order. Quick at 100,000."""
        if order.by in ("name", "folder"):
            return self._by_place(where, order)
        return self._by_number(where, order)

    def _by_number(self, where: PhotoFilter, order: PhotoOrder) -> PhotoRow:
        conditions, values = conditions_of(where)
        column = "moment" if order.by == "date" else "content.size_bytes"
        way = "" if order.backwards else "DESC"
        query = f"SELECT id, {column} FROM content WHERE {conditions} ORDER BY {column} {way}, id {way}"
        with self._database.read() as connection:
            flat = (value for row in connection.execute(query, values) for value in row)
            found = np.fromiter(flat, np.int64).reshape(-1, 2)
        return _in_months(found) if order.by == "date" else _in_steps(found)

    def _by_place(self, where: PhotoFilter, order: PhotoOrder) -> PhotoRow:
        conditions, values = conditions_of(where)
        inside = "" if where.folder is None else f"AND {BELOW}"
        query = (
            f"SELECT content.id AS id, {'name' if order.by == 'name' else 'path'}, moment, {_FIRST_PLACE} "
            "FROM content JOIN file ON content_id = content.id JOIN directory ON directory.id = directory_id "
            f"WHERE {conditions} {inside} GROUP BY content.id"
        )
        with self._database.read() as connection:
            found = [row[:3] for row in connection.execute(query, values)]
        return _by_name(found, order) if order.by == "name" else _by_folder(found, order)

    def facets(self) -> Facets:
        """What there is, counted over the whole library. Quick at 100,000."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT format, coalesce(camera, ''), CAST(strftime('%Y', moment, 'unixepoch') AS INTEGER), "
                "count(*) FROM content WHERE files > 0 GROUP BY 1, 2, 3"
            ).fetchall()
            away = connection.execute(f"SELECT count(*) FROM content WHERE files > 0 AND {AWAY}").fetchone()
            unread = connection.execute("SELECT count(*) FROM file WHERE reason IS NOT NULL").fetchone()
        years = _counted((year, count) for _format, _camera, year, count in rows)
        return Facets(
            _most_first(_counted((form, count) for form, _camera, _year, count in rows)),
            _most_first(_counted((camera, count) for _format, camera, _year, count in rows)),
            tuple(sorted(years.items(), reverse=True)),
            away[0],
            unread[0],
        )


def _in_months(found: NDArray[np.int64]) -> PhotoRow:
    """Cut wherever the month changes; ``found`` is id and moment, int64 [n, 2]."""
    months = found[:, 1].astype("datetime64[s]").astype("datetime64[M]")
    firsts = _changes(months)
    days: list[date | int] = months[firsts].astype("datetime64[D]").astype(object).tolist()
    return PhotoRow(found[:, 0].copy(), _as_runs(days, firsts, len(found)))


def _in_steps(found: NDArray[np.int64]) -> PhotoRow:
    """Cut wherever another of ``SIZE_STEPS`` is reached; ``found`` is id and bytes, int64 [n, 2]."""
    steps = np.searchsorted(np.array(SIZE_STEPS), found[:, 1], side="right") - 1
    firsts = _changes(steps)
    keys: list[date | int] = [SIZE_STEPS[step] for step in steps[firsts].tolist()]
    return PhotoRow(found[:, 0].copy(), _as_runs(keys, firsts, len(found)))


def _by_name(found: Sequence[_Placed], order: PhotoOrder) -> PhotoRow:
    """Cut wherever the first letter changes."""
    keys = np.array(
        [os.fsencode(natural_key(os.fsdecode(name))) for _number, name, _moment in found], np.bytes_
    )
    ids = np.fromiter((number for number, _name, _moment in found), np.int64, len(found))
    places = np.lexsort((ids, keys))  # by numpy, which lets other threads go on meanwhile
    if order.backwards:
        places = places[::-1]
    letters = (_letter(os.fsdecode(key)) for key in keys[places].tolist())
    return PhotoRow(ids[places], tuple(Run(letter, count) for letter, count in _runs(letters)))


def _by_folder(found: Sequence[_Placed], order: PhotoOrder) -> PhotoRow:
    """Cut wherever the folder changes; the newest of each first."""
    paths = sorted({path for _number, path, _moment in found}, key=lambda path: (_folder_key(path), path))
    ranks = {path: rank for rank, path in enumerate(paths)}
    flat = (value for number, path, moment in found for value in (ranks[path], -moment, -number))
    table = np.fromiter(flat, np.int64, 3 * len(found)).reshape(-1, 3)
    table = table[np.lexsort(table.T[::-1])]
    if order.backwards:
        table = table[::-1]
    firsts = _changes(table[:, 0])
    folders = [os.fsdecode(paths[rank]) for rank in table[firsts, 0].tolist()]
    return PhotoRow(-table[:, 2], _as_runs(folders, firsts, len(table)))


def _folder_key(path: bytes) -> list[str]:
    """A folder stands before those inside it, and these before its neighbours."""
    return [natural_key(name) for name in os.fsdecode(path).split(os.sep)]


def _changes(values: NDArray[np.generic]) -> NDArray[np.int64]:
    """Where runs of equal values begin."""
    if not len(values):
        return np.empty(0, np.int64)
    return np.concatenate([[0], np.flatnonzero(values[1:] != values[:-1]) + 1]).astype(np.int64)


def _as_runs(keys: Sequence[date | int | str], firsts: NDArray[np.int64], end: int) -> tuple[Run, ...]:
    counts = np.diff(np.append(firsts, end)).tolist()
    return tuple(Run(key, count) for key, count in zip(keys, counts, strict=True))


def _runs(values: Iterable[_Value]) -> Iterable[tuple[_Value, int]]:
    return ((value, sum(1 for _ in run)) for value, run in groupby(values))


def _letter(key: str) -> str:
    first = key[:1].upper()
    return first if first.isalpha() else "0" if first.isdigit() else "#"


def _counted(pairs: Iterable[tuple[_Value, int]]) -> Counter[_Value]:
    counted: Counter[_Value] = Counter()
    for value, count in pairs:
        counted[value] += count
    return counted


def _most_first(counted: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counted.items(), key=lambda each: (-each[1], each[0])))
