"""Photos that a person removes without a rule, and what would be left of their pictures."""

from dataclasses import dataclass

from photo_finder.core.reports import Skipped


@dataclass(frozen=True, slots=True)
class HandRemoval:
    """A file that a person wants to go.

    Attributes:
        digest: of the content that the file must still have when it goes.
        keeper: path of another file that holds the picture and stays; None if there is none.
        keeper_digest: of the content that this one must still have.
    """

    path: str
    digest: bytes
    size_bytes: int
    keeper: str | None = None
    keeper_digest: bytes | None = None


@dataclass(frozen=True, slots=True)
class HandPlan:
    """What removing photos would do; nothing is done yet.

    Attributes:
        removals: in the order of the photos.
        last: ids of photos of whose pictures no other file is left, neither their own nor a copy.
        left: files that stay, and why.
    """

    removals: tuple[HandRemoval, ...]
    last: tuple[int, ...]
    left: tuple[Skipped, ...]

    @property
    def size_bytes(self) -> int:
        """Of all that would go."""
        return sum(removal.size_bytes for removal in self.removals)


@dataclass(frozen=True, slots=True)
class HandOffer:
    """The two ways to remove photos.

    Attributes:
        photos: number of photos.
        every: every file that holds them goes.
        shown: only the file at the place that is shown goes.
    """

    photos: int
    every: HandPlan
    shown: HandPlan

    @property
    def differ(self) -> bool:
        """Whether other files go the one way than the other."""
        return self.every.removals != self.shown.removals
