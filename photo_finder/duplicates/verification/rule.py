"""How the evidence is weighed: a logistic rule, and the numbers that were fitted.

Fitted on photos of Caltech 101 and of the clothing set whose names fall into half 0 (``hard_pairs.py`` in
tests/benchmarks), without the copies that these hold unlabelled: 3,319 pairs of copies (45 photos with all
of the trainer's edits, but bent ones), 1,491 pairs of look-alikes, 490 of simulated other shots, and 277 of
different photos with the same words and frame, each group weighted as ``fit_verification`` does. They come
from a trial of these steps; the commands that fit them anew were run on a few photos only so far:

    python -m tests.benchmarks.write_edits PHOTOS EDITED
    python -m tests.benchmarks.fit_verification PHOTOS EDITED

With each fifth of the photos left out in turn, of 5,546 pairs of look-alikes 3 were told as copies from a
chance of 0.90 on and 2 from 0.93 on, and of the pairs told as 0.85 to 0.95, 0.956 were copies. A probability
holds for such a mixture: half of the pairs copies, half of them alike.

What ``is_doubtful`` adds was chosen by hand, on the same photos but for what has moved and what only
overlaps: these on a dozen others.
"""

import math

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.evidence import Evidence

NOTHING_IN_COMMON = 0.005
"""Chance of being copies for two photos of which no keypoints agree, though each has enough of them."""
SURE = 0.92
"""From this chance on, a pair is told as copies."""
LEAST_DOUBTFUL = 0.3
"""Below this chance, a pair is no longer worth a look."""

WEIGHTS: dict[str, float] = {
    "one": -4.453,
    "votes": 0.2436,
    "votes squared": -0.181,
    "matched": -0.414,
    "misfit": -0.633,
    "shift": -2.904,
    "shift squared": -0.3055,
    "far shift": -0.3291,
    "smooth shift": 0.6214,
    "smooth shift times shift": 0.1901,
    "smooth shift beyond noise": -1.937,
    "disagreeing": 0.005259,
    "disagreeing times shift": 3.809,
    "gap": -9.994,
    "gap up to two fifths": 8.04,
    "gap times shift": -0.07728,
    "discord": 1.732,
    "discord squared": 0.05521,
    "discord times shift": 0.2929,
    "blocks": 1.586,
    "shear": -0.3658,
    "stretch": 2.13,
    "perspective": -1.234,
}
"""By the names of the terms."""
INPUTS = tuple(WEIGHTS)

_SIDE_VIEW = 0.03
_SIDE_SHIFT, _SIDE_AGREEING = 0.15, 0.9
_CHANGED_SHIFT, _CHANGED_AGREEING = 0.1, 0.85
_LEAST_COVERAGE = 0.45
_MOVED, _MOVED_AGREEING = 0.05, 0.95
_MOST_LOGIT = 30.0


def inputs(evidence: Evidence) -> NDArray[np.float64]:
    """What the rule weighs, float64 [n], in the order of ``INPUTS``."""
    terms = _terms(evidence)
    return np.array([terms[name] for name in INPUTS])


def probability(evidence: Evidence) -> float:
    """The chance that two photos with this evidence are copies."""
    terms = _terms(evidence)
    logit = sum(weight * terms[name] for name, weight in WEIGHTS.items())
    return 1 / (1 + math.exp(-min(_MOST_LOGIT, max(-_MOST_LOGIT, logit))))


def is_doubtful(evidence: Evidence, chance: float) -> bool:
    """Whether a pair may be copies or shots of the same thing.

    Three kinds look too much like copies for the rule. A view from the side fits a homography, as a
    photographed print does and as another shot of a flat thing does: it counts as a copy only if it fits
    closely, all over. From a tripod, all that stays where it was fits: where a part shows something else, the
    rest must fit as only the same pixels do, and nothing may have moved a little. And two photos of which
    neither shows half of the other may be parts of one, but also shots with the camera turned.
    """
    if LEAST_DOUBTFUL <= chance < SURE:
        return True
    return chance >= SURE and (
        _is_side_view(evidence) or _has_changed(evidence) or evidence.coverage < _LEAST_COVERAGE
    )


def _is_side_view(evidence: Evidence) -> bool:
    fits = evidence.shift <= _SIDE_SHIFT and evidence.agreeing >= _SIDE_AGREEING
    return evidence.perspective > _SIDE_VIEW and not fits


def _has_changed(evidence: Evidence) -> bool:
    if evidence.agreeing < _MOVED_AGREEING and evidence.moved > _MOVED:
        return True
    return evidence.agreeing < _CHANGED_AGREEING and evidence.shift > _CHANGED_SHIFT


def _terms(evidence: Evidence) -> dict[str, float]:
    """Logarithms of what spans magnitudes; products, as a shift means more the less else is wrong."""
    votes = math.log(max(1, evidence.votes))
    shift, smooth = math.log(evidence.shift + 0.03), math.log(evidence.smooth_shift + 0.02)
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
        "stretch": evidence.stretch,
        "perspective": min(1.0, evidence.perspective),
    }
