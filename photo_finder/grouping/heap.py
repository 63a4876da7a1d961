"""The photos that are to be grouped, with what is known of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from photo_finder.core.grouping import GroupMember, PhotoGroup
from photo_finder.grouping.habits import Habits
from photo_finder.grouping.moments import Moment

_EPOCH = datetime(1970, 1, 1)

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class HeapPhoto:
    """A content.

    Attributes:
        photo: the library's number.
        digest: of the content.
        files: its places that count, at least one, in alphabetical order.
        moment: when it was taken, by a clock that was put right.
        camera: None if it is not known.
        place: degrees north and east, or None.
        keywords: that people gave it.
    """

    photo: int
    digest: bytes
    files: tuple[str, ...]
    moment: Moment
    camera: str | None = None
    place: tuple[float, float] | None = None
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heap:
    """Photos, some of which are one: copies of each other, or shots of one moment.

    Attributes:
        photos: N of them.
        units: int64 [N], the same number for those that are one; from 0.
        habits: of who took them, by the library that they are a part of; None where they are to tell it.
    """

    photos: Sequence[HeapPhoto]
    units: Rows
    habits: Habits | None = None

    def __len__(self) -> int:
        """Number of photos."""
        return len(self.photos)

    def times(self, rows: Rows) -> NDArray[np.float64]:
        """Seconds of the local clock since 1970."""
        return np.array([seconds(self.photos[row].moment.when) for row in rows.tolist()], np.float64)

    def places(self, rows: Rows) -> NDArray[np.float64]:
        """Degrees north and east, float64 [n, 2]; NaN where they are not known."""
        nowhere = (np.nan, np.nan)
        found = [self.photos[row].place or nowhere for row in rows.tolist()]
        return np.array(found, np.float64).reshape(-1, 2)

    def whole_units(self, rows: Rows) -> int:
        """How many different units some photos are of."""
        return len(np.unique(self.units[rows]))


def renewed(groups: Sequence[PhotoGroup], files: Mapping[int, tuple[str, ...]]) -> tuple[PhotoGroup, ...]:
    """Groups of an earlier plan with the places where their photos are now.

    Args:
        groups: to stay as they are.
        files: of each photo, by its number; what is missing, or has none, keeps what it had.
    """

    def now(member: GroupMember) -> GroupMember:
        found = files.get(member.photo)
        return replace(member, files=found) if found and found != member.files else member

    return tuple(replace(group, members=tuple(map(now, group.members))) for group in groups)


def seconds(when: datetime) -> float:
    """Since 1970, by a clock without zones."""
    return (when - _EPOCH).total_seconds()
