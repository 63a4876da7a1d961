"""Do I have these already? Files outside the library, by their bytes, against what it knows."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from photo_finder.core.duplicates import Member, Present
from photo_finder.core.reports import Skipped
from photo_finder.duplicates.on_disk import is_as_known
from photo_finder.duplicates.within import Within

PlacesOf = Callable[[bytes], Sequence[Member]]
"""All files of the library with this content."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file of the folder, as it was read.

    Attributes:
        digest: of its content; None if that could not be read.
        problem: why its content or its picture could not be read; empty if all went well.
    """

    path: str
    digest: bytes | None
    problem: str = ""


@dataclass(slots=True)
class Sorted:
    """Files of a folder: those that the library has not, those that it has, those that cannot be read.

    Attributes:
        own: number of new ones that the library has, but nowhere else than in this folder.
        skipped: those of whose pictures nothing is known; a new one may be among them.
    """

    new: list[str] = field(default_factory=list)
    own: int = 0
    present: list[Present] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)


class Having:
    """Sorts the files of one folder.

    Only places of the library outside this folder count, and only those that are as the library knows them,
    or on a drive that is away: who empties the folder afterwards must have lost nothing.

    Args:
        folder: absolute.
        places_of: looks a content up.
    """

    def __init__(self, folder: str, places_of: PlacesOf) -> None:
        self._inside = Within(folder)
        self._places_of = places_of

    def sort(self, files: Sequence[ReadFile]) -> Sorted:
        """Tell them apart, in their order."""
        found = Sorted()
        for file in files:
            place = None if file.digest is None else self.place_of(file.digest)
            if place is not None:
                found.present.append(Present(file.path, place.file.path, "identical", place.file.offline))
                continue
            if file.problem:
                found.skipped.append(Skipped(file.path, file.problem))
            if file.digest is not None:  # no picture, perhaps, but nobody else has these bytes
                found.new.append(file.path)
                found.own += bool(self._places_of(file.digest))
        return found

    def place_of(self, digest: bytes) -> Member | None:
        """Where the library has this content, as far as that counts; rather on a drive that is there."""
        return self.first_that_counts(self._places_of(digest))

    def first_that_counts(self, places: Sequence[Member]) -> Member | None:
        """The same of places that are known."""
        outside = [place for place in places if not self._inside(place.file.path)]
        there = (place for place in outside if not place.file.offline and _is_there(place))
        return next(there, None) or next((place for place in outside if place.file.offline), None)


def _is_there(member: Member) -> bool:
    """Whether it is what the library knows; a link holds nothing of its own, and may lead into the folder."""
    try:
        return is_as_known(member, os.stat(member.file.path, follow_symlinks=False))
    except OSError:
        return False
