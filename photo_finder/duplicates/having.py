"""Do I have these already? Files outside the library, against what it knows."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from photo_finder.core.duplicates import Member, Present
from photo_finder.core.errors import UnreadablePhotoError, VanishedPhotoError
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped
from photo_finder.duplicates.on_disk import is_as_known
from photo_finder.duplicates.within import Within

Digest = Callable[[str], tuple[bytes, int]]
"""Reads a file and tells its content's digest and its length. Raises UnreadablePhotoError."""

PlacesOf = Callable[[bytes], Sequence[Member]]
"""All files of the library with this content."""


@dataclass(slots=True)
class Sorted:
    """Files of a folder: those that the library has not, those that it has, those that cannot be read.

    Attributes:
        own: number of new ones that the library has, but nowhere else than in this folder.
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
        digest: reads a file.
        places_of: looks a content up.
    """

    def __init__(self, folder: str, digest: Digest, places_of: PlacesOf) -> None:
        self._inside = Within(folder)
        self._digest = digest
        self._places_of = places_of

    def sort(self, paths: Sequence[str], *, progress: Progress = silent, cancel: Cancel = NEVER) -> Sorted:
        """Read each file once. Raises Cancelled."""
        found = Sorted()
        for done, path in enumerate(paths):
            cancel.check()
            progress(Step("compare", done, len(paths), len(found.skipped)))
            self._sort_one(path, found)
        progress(Step("compare", len(paths), len(paths), len(found.skipped)))
        return found

    def _sort_one(self, path: str, found: Sorted) -> None:
        try:
            digest, length = self._digest(path)
            if not length:
                raise UnreadablePhotoError("the file is empty")
        except VanishedPhotoError:
            found.skipped.append(Skipped(path, "it is no longer there"))
        except UnreadablePhotoError as error:
            found.skipped.append(Skipped(path, str(error)))
        else:
            self._look_up(path, digest, found)

    def _look_up(self, path: str, digest: bytes, found: Sorted) -> None:
        places = self._places_of(digest)
        outside = [place for place in places if not self._inside(place.file.path)]
        place = _first_that_counts(outside)
        if place is None:
            found.new.append(path)
            found.own += len(outside) < len(places)
        else:
            found.present.append(Present(path, place.file.path, "identical", place.file.offline))


def _first_that_counts(places: Sequence[Member]) -> Member | None:
    """Rather one on a drive that is there."""
    there = (place for place in places if not place.file.offline and _is_there(place))
    return next(there, None) or next((place for place in places if place.file.offline), None)


def _is_there(member: Member) -> bool:
    """Whether it is what the library knows; a link holds nothing of its own, and may lead into the folder."""
    try:
        return is_as_known(member, os.stat(member.file.path, follow_symlinks=False))
    except OSError:
        return False
