"""Files that are to lie in other folders: where each goes, and what belongs to it."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

from photo_finder.core.incoming import ImportPlan, Incoming
from photo_finder.core.operations import ItemRole, Move
from photo_finder.core.reports import Skipped


@dataclass(frozen=True, slots=True)
class Placement:
    """A file that is to be moved.

    Attributes:
        source: where it lies; no link.
        target: where it is to lie; nothing lay there when it was planned.
        unit: the same for a photo and its companions.
        modified_ns: time of the file when it was planned.
        digest: of its content, as the library read it; None if it did not.
        across: the target is on another drive: it is copied, and the original held.
    """

    source: str
    target: str
    unit: int
    role: ItemRole
    size_bytes: int
    modified_ns: int
    digest: bytes | None = None
    across: bool = False


@dataclass(frozen=True, slots=True)
class PlacingPlan:
    """What placing files would do; nothing is done yet.

    Attributes:
        into: the folder that all of it is below, absolute; it need not be there.
        placements: files to move, companions included; each photo before what belongs to it.
        there: files that lie in the right folder already.
        failed: files that cannot be moved, and why.
    """

    into: str
    placements: tuple[Placement, ...]
    there: tuple[Move, ...] = ()
    failed: tuple[Skipped, ...] = ()

    def what(self, *, copy: bool) -> str:
        """The operation in words, for the history: Sorted 431 photos into 12 folders."""
        photos = [each for each in self.placements if each.role == "photo"]
        folders = {os.path.dirname(each.target) for each in photos}
        done = "Copied" if copy else "Sorted"
        return f"{done} {_counted(len(photos), 'photo')} into {_counted(len(folders), 'folder')}"

    @property
    def bytes_across(self) -> int:
        """Of what must be copied to another drive."""
        return sum(each.size_bytes for each in self.placements if each.across)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def numbered(plan: PlacingPlan, photos: Sequence[str]) -> PlacingPlan:
    """The same with numbers before the names, so that they sort as these photos (their paths) are ordered.

    What belongs to a photo, or has its name, gets its number.
    """
    place = {path: number for number, path in enumerate(photos, start=1)}
    digits = len(str(len(photos)))
    first: dict[int, int] = {}
    for each in plan.placements:
        number = place.get(each.source, len(place))
        first[each.unit] = min(number, first.get(each.unit, number))
    named = []
    for each in plan.placements:
        folder, name = os.path.split(each.target)
        named.append(replace(each, target=os.path.join(folder, f"{first[each.unit]:0{digits}} {name}")))
    return replace(plan, placements=tuple(named))


def as_import(plan: PlacingPlan) -> ImportPlan:
    """The same with copies in place of moves."""
    copies = tuple(
        Incoming(each.source, each.target, each.unit, each.role, each.size_bytes, each.modified_ns)
        for each in plan.placements
    )
    return ImportPlan(plan.into, copies, plan.there, (), plan.failed)
