"""How the evidence is weighed: a logistic rule, and the numbers that were fitted.

Fitted on photos of Caltech 101 and of the clothing set whose names fall into half 0 (``hard_pairs.py`` in
tests/benchmarks), without the copies that these hold (``known_copies.txt``), by

    python -m tests.benchmarks.write_edits PHOTOS EDITED
    python -m tests.benchmarks.fit_verification PHOTOS EDITED

whose output the constants are, as it stands: 4,541 pairs of copies (60 photos with all of the trainer's edits
but bent ones), 1,548 pairs of look-alikes that have something in common, 600 of made other shots, and 89 of
different photos with the same words and frame. Of the pairs told as 0.8 to 0.9 by a rule that had seen
neither their photo nor their edit or shot, 0.794 were copies, of those told as 0.9 to 0.95, 0.924, as 0.95
to 0.99, 0.980, and above, 0.998. That holds for a mixture as ``LIFE`` there, in which look-alikes are two
sevenths as many as copies, and other shots like the made ones a twelfth.

Since then the evidence has become clearer, where light cuts off and beside what was pasted over. Fitted anew
to what came of the first, the rule found no more on the other half (0.991 of everyday edits and 0.954 of hard
ones, where this one finds 0.992 and 0.958), so it stays.

What ``looks_like_another_shot`` tells was chosen by hand, on the same photos but for what has moved and what
only overlaps: these on a dozen others.
"""

import math

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.evidence import Evidence

NOTHING_IN_COMMON = 0.005
"""Chance of being copies for two photos of which no keypoints agree, though each has enough of them."""
SURE = 0.9
"""From this chance on, a pair is told as copies."""
LEAST_DOUBTFUL = 0.3
"""Below this chance, a pair is no longer worth a look."""

WEIGHTS: dict[str, float] = {
    "one": -3.004,
    "votes": -0.5736,
    "votes squared": -0.3505,
    "matched": 4.332,
    "misfit": -0.2793,
    "shift": -0.5654,
    "shift squared": -0.3035,
    "far shift": -0.2131,
    "smooth shift": 0.7511,
    "smooth shift times shift": 1.182,
    "smooth shift beyond noise": -1.197,
    "disagreeing": -5.358,
    "disagreeing times shift": -1.29,
    "gap": -13.06,
    "gap up to two fifths": 9.762,
    "gap times shift": -0.5932,
    "discord": 1.71,
    "discord squared": 0.04294,
    "discord times shift": 0.1696,
    "blocks": 1.552,
    "shear": -1.481,
    "stretch": 8.156,
    "perspective": 4.572,
    "strayed": -4.704,
    "moved": -5.838,
    "uneven shift": 1.03,
}
"""By the names of the terms."""
INPUTS = tuple(WEIGHTS)
SHOT_SHIFT, SHOT_SLOPE = -0.5369, 0.7825
"""Of the logits of pairs that look like another shot."""
MOST_OF_A_SHOT = 0.5
"""The most that is told of these: they are as likely shots as copies, however well all else fits."""

_SIDE_VIEW = 0.03
_SIDE_SHIFT, _SIDE_AGREEING = 0.15, 0.9
_CHANGED_SHIFT, _CHANGED_AGREEING = 0.1, 0.85
_LEAST_COVERAGE = 0.45
_MOVED, _MOVED_AGREEING = 0.05, 0.95
_STRAYED = 0.3
_LEAST_AGREEING = 0.6
_MOST_LOGIT = 30.0


def inputs(evidence: Evidence) -> NDArray[np.float64]:
    """What the rule weighs, float64 [n], in the order of ``INPUTS``."""
    terms = _terms(evidence)
    return np.array([terms[name] for name in INPUTS])


def probability(evidence: Evidence) -> float:
    """The chance that two photos with this evidence are copies."""
    terms = _terms(evidence)
    logit = sum(weight * terms[name] for name, weight in WEIGHTS.items())
    if looks_like_another_shot(evidence):
        return min(MOST_OF_A_SHOT, _chance(SHOT_SHIFT + SHOT_SLOPE * logit))
    return _chance(logit)


def _chance(logit: float) -> float:
    return 1 / (1 + math.exp(-min(_MOST_LOGIT, max(-_MOST_LOGIT, logit))))


def is_doubtful(chance: float) -> bool:
    """Whether a pair of this chance may be copies or shots of the same thing."""
    return LEAST_DOUBTFUL <= chance < SURE


def looks_like_another_shot(evidence: Evidence) -> bool:
    """Whether a pair is like shots of the same thing in a way that the weights don't tell well.

    Some kinds look too much like copies for them. A view from the side fits a homography, as a
    photographed print does and as another shot of a flat thing does: it counts as a copy only if it fits
    closely, all over. From a tripod, all that stays where it was fits: where a part shows something else, the
    rest must fit as only the same pixels do, and nothing may have moved a little. What a part showed must
    not be found beside it. Where little more than half agrees, it may be a screen or a frame that both share,
    around other pictures. And two photos of which
    neither shows half of the other may be parts of one, but also shots with the camera turned.
    """
    return (
        _is_side_view(evidence)
        or _has_changed(evidence)
        or evidence.strayed > _STRAYED
        or evidence.agreeing < _LEAST_AGREEING
        or evidence.coverage < _LEAST_COVERAGE
    )


def _is_side_view(evidence: Evidence) -> bool:
    fits = evidence.shift <= _SIDE_SHIFT and evidence.agreeing >= _SIDE_AGREEING
    return evidence.perspective > _SIDE_VIEW and not fits


def _has_changed(evidence: Evidence) -> bool:
    if evidence.agreeing < _MOVED_AGREEING and evidence.moved > _MOVED:
        return True
    return evidence.agreeing < _CHANGED_AGREEING and evidence.shift > _CHANGED_SHIFT


def _terms(evidence: Evidence) -> dict[str, float]:
    """Logarithms of what spans magnitudes; products, as a shift means more the less else is wrong.

    Where nearly all fits, what neighbours have in common comes from the edges of what was put over.
    """
    votes = math.log(max(1, evidence.votes))
    shift = math.log(evidence.shift + 0.08)
    smooth = math.log(min(evidence.smooth_shift, 3 * evidence.shift + 0.05) + 0.05)
    spread_of_shifts = math.log(evidence.far_shift + 0.05) - math.log(evidence.shift + 0.05)
    discord = math.log(1.005 - min(1.0, evidence.correlation))
    gap, disagreeing = 1 - evidence.spread, 1 - evidence.agreeing
    return {
        "one": 1.0,
        "votes": votes,
        "votes squared": votes * votes,
        "matched": evidence.matched,
        "misfit": math.log(evidence.misfit + 0.05),
        "shift": shift,
        "shift squared": shift * shift,
        "far shift": math.log(evidence.far_shift + 0.05),
        "smooth shift": smooth,
        "smooth shift times shift": smooth * shift,
        "smooth shift beyond noise": max(0.0, smooth + 2.5),
        "disagreeing": disagreeing,
        "disagreeing times shift": disagreeing * shift,
        "gap": gap,
        "gap up to two fifths": min(0.4, gap),
        "gap times shift": gap * shift,
        "discord": discord,
        "discord squared": discord * discord,
        "discord times shift": discord * shift,
        "blocks": math.log(evidence.blocks + 5),
        "shear": math.log(evidence.shear + 0.003),
        "stretch": min(0.25, evidence.stretch),
        "perspective": min(1.0, evidence.perspective),
        "strayed": evidence.strayed,
        "moved": min(0.3, evidence.moved),
        "uneven shift": max(0.0, spread_of_shifts - 1.2),
    }
