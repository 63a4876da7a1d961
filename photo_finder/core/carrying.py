"""Metadata of removed copies that goes into a sidecar of the file that stays."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Described:
    """What a photo's file and its sidecars say of it, beside what the picture shows.

    Attributes:
        taken: capture time by the camera's own clock.
        place: degrees north and east.
        rating: stars, 1 to 5; -1 for a photo that was rejected.
        keywords: in their order.
        title: short.
        description: longer.
    """

    taken: datetime | None = None
    place: tuple[float, float] | None = None
    rating: int | None = None
    keywords: tuple[str, ...] = ()
    title: str | None = None
    description: str | None = None

    @property
    def empty(self) -> bool:
        """Whether it says nothing."""
        return self == Described()


@dataclass(frozen=True, slots=True)
class Carried:
    """What a file that stays gets told by its removed copies.

    Attributes:
        keeper: the file that stays; it is not touched.
        sidecar: that is written for it, or added to.
        values: what the keeper lacks.
        sources: the copies that told it.
        problem: why nothing can be written; then these copies stay. Empty if it can.
    """

    keeper: str
    sidecar: str
    values: Described
    sources: tuple[str, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A sidecar as it is to be.

    Attributes:
        path: where.
        keeper: the photo that it is for.
        data: its bytes.
        was: digest of the one that it takes the place of; None if there is none.
    """

    path: str
    keeper: str
    data: bytes = field(repr=False)
    was: bytes | None = None
