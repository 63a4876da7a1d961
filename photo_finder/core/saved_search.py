"""A search by example that is kept under a name."""

from dataclasses import dataclass

from photo_finder.core.query import Example, PhotoFilter, Query

NOWHERE = PhotoFilter()


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """What is looked for, and what was found when it was last looked at.

    Attributes:
        name: as the user calls it; no two have the same.
        like: what to look for; empty if none of its photos is known any more.
        unlike: what to keep away from.
        where: its limits.
        strictness: 0 (loosest) to 1 (strictest).
        key: names it for good; empty before it is kept.
        seen: digests of the contents that were found when it was last looked at.
    """

    name: str
    like: tuple[Example, ...]
    unlike: tuple[Example, ...] = ()
    where: PhotoFilter = NOWHERE
    strictness: float = 0.5
    key: str = ""
    seen: frozenset[bytes] = frozenset()

    def query(self, limit: int) -> Query:
        """The same as a question to the library."""
        return Query(self.like, self.unlike, limit=limit, filter=self.where)
