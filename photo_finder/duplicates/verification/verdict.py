"""Whether one photo is a copy of another. The door of this folder."""

from dataclasses import dataclass

from photo_finder.duplicates.verification.arrangement import Rows, arrangement, nearly_equal
from photo_finder.duplicates.verification.comparison import Comparison, compare
from photo_finder.duplicates.verification.features import LocalFeatures
from photo_finder.duplicates.verification.relation import relation
from photo_finder.duplicates.verification.rule import NOTHING_IN_COMMON, is_doubtful, probability
from photo_finder.duplicates.verification.tones import tone_words

LEAST_KEYPOINTS = 16
"""With fewer in either photo, nothing in common says nothing."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What two photos are to each other.

    Attributes:
        can_tell: False when one of them shows too little to be compared: a clear sky, a white page. Then
            all else here says nothing.
        probability: that the second is a copy of the first, or the first of the second.
        doubtful: it may be a copy or another shot of the same thing; never to be acted on unseen.
        relation: what was done to the first to make the second, in words, if they are copies.
        transform: three rows of three, from places in the first to places in the second, in shares of width
            and height, acting on columns (x, y, 1); None when they have nothing in common.
        nearly_equal: they lie over each other so nearly that they may also be two frames of a burst, which
            pictures alone can't tell; times can.
    """

    can_tell: bool
    probability: float
    doubtful: bool = False
    relation: tuple[str, ...] = ()
    transform: Rows | None = None
    nearly_equal: bool = False


def verify(first: LocalFeatures, second: LocalFeatures) -> Verdict:
    """Compare two photos by what is kept of them; takes a few milliseconds on the calling thread."""
    compared = compare(first, second)
    if compared is None:
        return Verdict(min(len(first), len(second)) >= LEAST_KEYPOINTS, NOTHING_IN_COMMON)
    return _told(first, second, compared)


def _told(first: LocalFeatures, second: LocalFeatures, compared: Comparison) -> Verdict:
    chance = probability(compared.evidence)
    placed = arrangement(first, second, compared)
    tones = tone_words(first.small, second.small, placed.transform)
    return Verdict(
        can_tell=True,
        probability=chance,
        doubtful=is_doubtful(chance),
        relation=relation(first, second, compared, placed),
        transform=placed.transform,
        nearly_equal=nearly_equal(placed, tuple(tones)),
    )
