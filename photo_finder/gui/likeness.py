"""What is asked and how answers are sorted under headings. Pure values, no widget."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from photo_finder.core.query import Example, Hit, PhotoFilter, Query

MOST_HITS = 500
"""Photos asked for; more than anybody looks through."""

SAME = 0.995
VERY = 0.85
"""Probabilities of being similar from which the two upper headings begin."""

SAME_COSINE = 0.985
"""Where the model cannot tell copies: beside its probability, what passes for the same picture must look
it. Re-saved and resized files come this near, other photos of the same thing hardly do."""

LEAST_AT_LOOSEST, LEAST_AT_STRICTEST = 0.02, 0.98
"""Range of the probability below which nothing is shown, from one end of the slider to the other."""

NEAREST = 12
"""Photos shown, dimmed, when no other one is really similar."""


EVERYWHERE = PhotoFilter()
"""No limits."""


@dataclass(frozen=True, slots=True)
class Question:
    """A search by example, as the place Similar shows it."""

    like: tuple[Example, ...]
    unlike: tuple[Example, ...] = ()
    where: PhotoFilter = EVERYWHERE

    def query(self) -> Query:
        """The same for the library."""
        return Query(self.like, self.unlike, limit=MOST_HITS, filter=self.where)

    def without(self, example: Example) -> "Question":
        """The question without one of its examples."""
        return replace(
            self,
            like=tuple(other for other in self.like if other != example),
            unlike=tuple(other for other in self.unlike if other != example),
        )

    def with_like(self, example: Example) -> "Question":
        """One more example of what is wanted."""
        kept = self.without(example)
        return replace(kept, like=(*kept.like, example))

    def with_unlike(self, example: Example) -> "Question":
        """One more example of what is not wanted."""
        kept = self.without(example)
        return replace(kept, unlike=(*kept.unlike, example))


class Nearness(Enum):
    """The headings, from top to bottom."""

    SAME = "same"
    VERY = "very"
    SIMILAR = "similar"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class Stratum:
    """Hits under one heading, in the order of the answer."""

    nearness: Nearness
    hits: tuple[Hit, ...]


def least_probability(strictness: float) -> float:
    """The probability that the slider, at 0 (loosest) to 1 (strictest), asks for."""
    return LEAST_AT_LOOSEST + (LEAST_AT_STRICTEST - LEAST_AT_LOOSEST) * strictness


def strata(hits: Sequence[Hit], strictness: float) -> tuple[Stratum, ...]:
    """Sort hits under their headings; when no other picture is likely enough, the nearest few stand last."""
    least = least_probability(strictness)
    found: dict[Nearness, list[Hit]] = {}
    for hit in hits:
        found.setdefault(_nearness(hit, least), []).append(hit)
    rest = found.pop(Nearness.NEAREST, [])
    if rest and found.keys() <= {Nearness.SAME}:
        found[Nearness.NEAREST] = rest[:NEAREST]
    return tuple(Stratum(nearness, tuple(found[nearness])) for nearness in Nearness if nearness in found)


def _nearness(hit: Hit, least: float) -> Nearness:
    if _is_same(hit):
        return Nearness.SAME
    if hit.probability < least:
        return Nearness.NEAREST
    return Nearness.VERY if hit.probability >= VERY else Nearness.SIMILAR


def _is_same(hit: Hit) -> bool:
    if hit.kind is not None or hit.copy_probability is not None:
        return hit.kind is not None
    return hit.probability >= SAME and hit.similarity >= SAME_COSINE
