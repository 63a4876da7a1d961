"""Leafing through a library: in which order, under which headings, and what it can be narrowed down by."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

import numpy as np
from numpy.typing import NDArray

SortedBy = Literal["date", "name", "size", "folder"]

SIZE_STEPS = (0, 100 << 10, 1 << 20, 5 << 20, 20 << 20)
"""Sizes in bytes from which a heading begins, the smallest first."""


@dataclass(frozen=True, slots=True)
class PhotoOrder:
    """How photos stand in a row.

    Attributes:
        by: ``date`` is the newest first, ``name`` and ``folder`` alphabetical, ``size`` the largest first.
        backwards: the other way round.
    """

    by: SortedBy = "date"
    backwards: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Photos that stand under one heading.

    Attributes:
        key: by date the first day of the month, by name the first letter (a digit is ``0``, what is
            neither is ``#``), by size one of ``SIZE_STEPS``, by folder its path.
        count: how many.
    """

    key: date | str | int
    count: int


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """Photos in an order.

    Attributes:
        ids: int64 [n].
        runs: their headings; the counts add up to n.
    """

    ids: NDArray[np.int64]
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Facets:
    """What a library can be narrowed down by. Each is a value and the number of photos, the most first.

    Attributes:
        formats: the decoder's names.
        cameras: empty for photos that tell none.
        years: the latest first.
        away: number of photos that lie on drives that are away alone.
        unreadable: number of files that could not be read.
    """

    formats: tuple[tuple[str, int], ...] = ()
    cameras: tuple[tuple[str, int], ...] = ()
    years: tuple[tuple[int, int], ...] = ()
    away: int = 0
    unreadable: int = 0
