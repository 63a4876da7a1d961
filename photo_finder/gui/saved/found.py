"""What a saved search finds, and what of it is new. Pure values, no widget."""

from collections.abc import Sequence
from dataclasses import dataclass

from photo_finder.core.query import Hit
from photo_finder.core.saved_search import SavedSearch
from photo_finder.gui.likeness import Nearness, strata


@dataclass(frozen=True, slots=True)
class Found:
    """The outcome of one saved search.

    Attributes:
        photos: so many are similar.
        fresh: so many of them came since it was last looked at.
        problem: why it could not be asked, in a sentence; empty if it could.
    """

    photos: int = 0
    fresh: int = 0
    problem: str = ""


def similar(hits: Sequence[Hit], strictness: float) -> tuple[Hit, ...]:
    """Those that count as found: what is shown only because nothing is really similar does not."""
    found = strata(hits, strictness)
    return tuple(hit for stratum in found if stratum.nearness is not Nearness.NEAREST for hit in stratum.hits)


def digests(hits: Sequence[Hit], strictness: float) -> frozenset[bytes]:
    """Contents of those that count."""
    return frozenset(hit.photo.digest for hit in similar(hits, strictness))


def outcome(search: SavedSearch, hits: Sequence[Hit]) -> Found:
    """What these hits mean for a search."""
    found = digests(hits, search.strictness)
    return Found(len(found), len(found - search.seen))
