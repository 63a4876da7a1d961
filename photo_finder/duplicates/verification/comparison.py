"""Two photos compared: matched, laid over each other, and what came of it in numbers.

Owns the order of the steps, the cheapest first. Must not weigh what it finds.
"""

from dataclasses import dataclass

import numpy as np

from photo_finder.duplicates.verification.evidence import Evidence, gathered
from photo_finder.duplicates.verification.features import LocalFeatures
from photo_finder.duplicates.verification.fitting import Matrix, inverse
from photo_finder.duplicates.verification.matching import MIRRORED, NEGATIVE, VARIANTS, Matcher, Variant
from photo_finder.duplicates.verification.overlay import Laid, lay_over
from photo_finder.duplicates.verification.vision import Floats, Picture, grey
from photo_finder.duplicates.verification.voting import Agreement, agreement

SURE_VOTES = 20
"""With so many matches that agree, no further variant is tried."""


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """What came of two photos that have something in common.

    Attributes:
        variant: how the first was changed to be like the second.
        laid: the small pictures of the changed first and of the second over each other.
        evidence: the numbers.
    """

    variant: Variant
    laid: Laid
    evidence: Evidence


def compare(first: LocalFeatures, second: LocalFeatures) -> Comparison | None:
    """Compare two photos; None if they have no arrangement of keypoints in common."""
    found = _best_agreement(first, second)
    if found is None:
        return None
    variant, agreed = found
    to_small = small_scale(second) @ agreed.matrix @ inverse(small_scale(first))
    one, two = seen_as(first.small, variant), seen_as(second.small, "plain")
    laid = lay_over(one, two, to_small, plane=agreed.plane)
    return Comparison(variant, laid, gathered(first, second, variant, agreed, laid))


def _best_agreement(first: LocalFeatures, second: LocalFeatures) -> tuple[Variant, Agreement] | None:
    best: tuple[Variant, Agreement] | None = None
    matcher = Matcher(first, second)
    for variant in VARIANTS:
        agreed = agreement(matcher.matches(variant))
        if agreed is not None and (best is None or agreed.votes > best[1].votes):
            best = variant, agreed
        if best is not None and best[1].votes >= SURE_VOTES:
            break
    return best


def seen_as(small: Picture, variant: Variant) -> Floats:
    """A small picture in grey, mirrored or in negative, float32 [h, w]."""
    plain = grey(small).astype(np.float32)
    if variant in MIRRORED:
        plain = np.ascontiguousarray(plain[:, ::-1])
    return 255 - plain if variant in NEGATIVE else plain


def small_scale(photo: LocalFeatures) -> Matrix:
    """From pixels of the working picture to those of the small one; both count from middles of pixels."""
    x = photo.small.shape[1] / photo.working[0]
    y = photo.small.shape[0] / photo.working[1]
    return np.array([[x, 0, (x - 1) / 2], [0, y, (y - 1) / 2], [0, 0, 1]])
