"""Months of a long row of photos. Pure reckoning; knows no widget and no thread."""

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Month:
    """A run of photos of one month: rows ``first`` to ``first + count - 1``."""

    first: int
    count: int
    day: date


@dataclass(frozen=True, slots=True)
class Timeline:
    """Ids of photos, newest first, int64 [n], and the months they fall into."""

    ids: NDArray[np.int64]
    months: tuple[Month, ...]


def timeline(ids: NDArray[np.int64], moments: NDArray[np.int64]) -> Timeline:
    """Cut the row wherever the month changes.

    Args:
        ids: photos, newest first, int64 [n].
        moments: when each was taken, in seconds of the local clock since 1970, int64 [n].
    """
    if len(ids) == 0:
        return Timeline(ids, ())
    months = moments.astype("datetime64[s]").astype("datetime64[M]")
    firsts = np.concatenate([[0], np.flatnonzero(months[1:] != months[:-1]) + 1])
    counts = np.diff(np.append(firsts, len(ids)))
    days = months[firsts].astype("datetime64[D]").astype(object)
    found = zip(firsts.tolist(), counts.tolist(), days, strict=True)
    return Timeline(ids, tuple(Month(first, count, day) for first, count, day in found))
