"""What making the folders would do, in numbers. Plain reckoning without a widget."""

import os
from collections import Counter
from dataclasses import dataclass

from photo_finder.core.placing import PlacingPlan


@dataclass(frozen=True, slots=True)
class FolderLine:
    """A folder, and how many photos go into it.

    Attributes:
        name: below the folder that all are in, with / between folders.
        new: it is not there yet.
    """

    name: str
    photos: int
    new: bool


@dataclass(frozen=True, slots=True)
class PlacingDraft:
    """A plan of files with its numbers.

    Attributes:
        photos: files of photos that go.
        along: files that belong to them and go too.
        across: files that go to another drive.
    """

    placing: PlacingPlan
    folders: tuple[FolderLine, ...]
    photos: int
    along: int
    across: int


def draft_of(placing: PlacingPlan) -> PlacingDraft:
    """Count; looks at the disk for which folders are there."""
    photos = [each for each in placing.placements if each.role == "photo"]
    counts = Counter(os.path.dirname(each.target) for each in photos)
    lines = tuple(
        FolderLine(os.path.relpath(path, placing.into).replace(os.sep, "/"), count, not os.path.isdir(path))
        for path, count in sorted(counts.items())
    )
    along = len(placing.placements) - len(photos)
    return PlacingDraft(placing, lines, len(photos), along, sum(each.across for each in placing.placements))
