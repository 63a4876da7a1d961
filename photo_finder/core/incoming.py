"""Files that are to be copied into a folder of the user's, from a card or a dump."""

from dataclasses import dataclass

from photo_finder.core.operations import ItemRole, Move
from photo_finder.core.reports import Skipped


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that is to be copied.

    Attributes:
        source: where it lies; no link.
        target: where its copy is to lie; nothing lay there when it was planned.
        unit: the same for a photo and its companions.
        modified_ns: time of the file when it was planned.
    """

    source: str
    target: str
    unit: int
    role: ItemRole
    size_bytes: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What importing would do; nothing is done yet.

    Attributes:
        into: the folder, absolute; it need not be there.
        copies: files to copy, companions included; each photo before what belongs to it.
        there: files whose bytes lie where they would be copied to (the target) already.
        twice: files that are not copied, as another one (the target) with the same bytes is.
        failed: files that cannot be copied, and why.
    """

    into: str
    copies: tuple[Incoming, ...]
    there: tuple[Move, ...] = ()
    twice: tuple[Move, ...] = ()
    failed: tuple[Skipped, ...] = ()

    @property
    def size_bytes(self) -> int:
        """Of all copies."""
        return sum(copy.size_bytes for copy in self.copies)
