"""Groups of photos as a plan: proposed, to be looked at and changed, and only then made into folders."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from photo_finder.core.group_reasons import ENGLISH, NO_REASON, NameWords, Reason, in_english

By = Literal["time", "looks"]
"""What groups are made by: when and where photos were taken, or what they show."""

BY: tuple[By, ...] = ("time", "looks")
"""Both: events first, then looks inside large ones, and of photos of which no time is known."""

TIME_NAME = "{year}/{dates} {what}"
LOOKS_NAME = "{what}"
LIKE_NAME = "{folder}"
LEAST_MEMBERS = 3
DETAIL = 0.5


@dataclass(frozen=True, slots=True)
class GroupQuery:
    """Which photos are to be grouped, and how.

    Attributes:
        by: what groups are made by.
        folder: only photos in this folder or below it.
        like: a folder whose folders are examples: photos are sorted into these, and ``by`` does not count.
        into: where the folders are to be; None for a folder ``Sorted`` in ``folder``.
        detail: from 0, few big groups, to 1, many small ones.
        least: photos of a group at least; of what is smaller, shots of one month are one group.
        name: template of the folders' names, with / between folders; None for the usual ones.
        deepest: folders in one another at most.
        untouched: photos in these folders stay where they are.
        words: that names are made of, in the user's language.
    """

    by: tuple[By, ...] = BY
    folder: Path | None = None
    like: Path | None = None
    into: Path | None = None
    detail: float = DETAIL
    least: int = LEAST_MEMBERS
    name: str | None = None
    deepest: int = 3
    untouched: tuple[Path, ...] = ()
    words: NameWords = ENGLISH


@dataclass(frozen=True, slots=True)
class GroupMember:
    """A photo in a plan.

    Attributes:
        photo: the library's number for the content.
        digest: of the content.
        files: its places that count, in alphabetical order; all of them go where the first goes.
        reason: why it is in this group.
        sureness: from 0 to 1, of being in the right one.
    """

    photo: int
    digest: bytes
    files: tuple[str, ...]
    reason: Reason = NO_REASON
    sureness: float = 1.0

    @property
    def why(self) -> str:
        """The reason in English."""
        return in_english(self.reason)


@dataclass(frozen=True, slots=True)
class PhotoGroup:
    """A group that is proposed.

    Attributes:
        id: the same for the same photos.
        name: of its folder, below the folder that all go into, with / between folders.
        reason: why they are together.
        members: the likest or the first first.
        first, last: moments of its photos, None where no time is known.
        place: a city or country, or empty.
        locked: the user says that it is right; proposing again leaves it as it is.
    """

    id: str
    name: str
    reason: Reason
    members: tuple[GroupMember, ...]
    first: datetime | None = None
    last: datetime | None = None
    place: str = ""
    locked: bool = False

    @property
    def why(self) -> str:
        """The reason in English."""
        return in_english(self.reason)

    @property
    def files(self) -> tuple[str, ...]:
        """Paths of all files of its members."""
        return tuple(path for member in self.members for path in member.files)


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """All groups, and what belongs to none.

    Attributes:
        groups: the latest first where times are known, then the largest first.
        ungrouped: photos that stay where they are.
        notes: what was found on the way: clocks that were put right.
        seconds: that proposing took.
    """

    groups: tuple[PhotoGroup, ...]
    ungrouped: tuple[GroupMember, ...]
    notes: tuple[Reason, ...] = ()
    seconds: float = 0.0

    @property
    def files(self) -> int:
        """Number of files in all groups."""
        return sum(len(member.files) for group in self.groups for member in group.members)

    def group(self, group: str) -> PhotoGroup | None:
        """The group with this id."""
        return next((each for each in self.groups if each.id == group), None)

    def group_of(self, photo: int) -> PhotoGroup | None:
        """The group that a photo is in, by the library's number."""
        return next((g for g in self.groups if any(m.photo == photo for m in g.members)), None)
