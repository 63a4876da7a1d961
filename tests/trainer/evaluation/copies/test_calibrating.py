import numpy as np
import pytest

from trainer.data.edits.kinds import EDITS
from trainer.evaluation.copies.calibrating import (
    CopyPairs,
    _family_weights,
    calibrate_copies,
    calibration_error,
    fit_copies,
)

TRAINING = [edit.name for edit in EDITS.values() if not edit.held_out]
HELD_OUT = [edit.name for edit in EDITS.values() if edit.held_out]


def known_pairs(count, seed=0):
    """Pairs whose odds rise steeply with their cosine; most are far and wrong."""
    random = np.random.default_rng(seed)
    cosine = random.beta(2, 4, count) * 1.2
    true = truth(cosine)
    return CopyPairs(cosine, random.random(count) < true, np.ones(count))


def truth(cosine):
    return 1 / (1 + np.exp(-(np.asarray(cosine) - 0.6) * 40))


def test_the_map_tells_the_true_odds_up_to_the_top():
    found = fit_copies(known_pairs(200_000))
    at = np.asarray([0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.78])
    told, true = found(at), truth(at)
    gap = np.log(told / (1 - told)) - np.log(true / (1 - true))
    assert np.abs(gap[:-1]).max() < 0.4, "the odds are right within a factor of one and a half"
    assert -1.1 < gap[-1] < 0, "and where hardly a pair is wrong they are understated"
    assert sum(p > 0.9 for p in found.probability) >= 6, "dense where it matters"
    assert np.all(np.diff(found.probability) >= 0)
    assert np.all(np.diff(found.cosine) > 0)
    assert 0.999 < found.probability[-1] < 1
    assert calibration_error(found, known_pairs(50_000, seed=1)) < 0.01


def test_few_right_pairs_are_no_certainty():
    cosine = np.linspace(0, 1, 100)
    pairs = CopyPairs(cosine, cosine > 0.695, np.ones(100))
    assert fit_copies(pairs).probability[-1] == pytest.approx(32 / 33, abs=1e-5)


def test_the_error_is_the_gap_of_the_pairs_that_may_be_copies():
    found = fit_copies(known_pairs(5000))
    far, near = np.full(960, 0.1), np.full(40, 0.75)
    cosine = np.concatenate([far, near])
    pairs = CopyPairs(cosine, np.zeros(1000, np.bool_), np.ones(1000))
    assert calibration_error(found, pairs) == pytest.approx(found(near)[0])
    assert calibration_error(found, CopyPairs(far, far > 1, np.ones(960))) is None


def copies(kinds, noise, photos=60, seed=2):
    random = np.random.default_rng(seed)
    library = random.normal(size=(photos, 24)).astype(np.float32)
    targets = np.repeat(np.arange(photos), len(kinds))
    names = np.tile(kinds, photos)
    spread = np.asarray([noise.get(kind, 0.3) for kind in names])[:, None]
    queries = library[targets] + spread * random.normal(size=(len(targets), 24))
    return queries.astype(np.float32), targets, names, library


def test_copies_are_told_from_other_photos():
    found, error = calibrate_copies(*copies(TRAINING + HELD_OUT, {}))
    low, high = found(np.asarray([0.1, 0.95]))
    assert low < 0.05
    assert high > 0.99
    assert error < 0.05
    assert "one picture" in found.event


def test_the_error_is_of_kinds_that_were_not_fitted():
    """A kind that never resembles its source is told to be a copy by a map that has not seen it."""
    easy = calibrate_copies(*copies(TRAINING[:6] + HELD_OUT[:6], {}))
    strange = calibrate_copies(*copies(TRAINING[:6] + HELD_OUT[:6], dict.fromkeys(HELD_OUT[:6], 1.2)))
    assert strange[0] == easy[0], "the map itself never sees the held-out kinds"
    assert strange[1] > easy[1]


def test_families_weigh_alike_whatever_their_numbers():
    kinds = np.asarray(["jpeg"] * 9 + ["collage"])
    weights = _family_weights(kinds)
    assert weights[:9].sum() == pytest.approx(weights[9])
    assert weights.sum() == pytest.approx(10)


def test_nothing_is_fitted_on_nothing():
    queries, targets, names, library = copies(TRAINING[:1], {}, photos=2)
    assert calibrate_copies(queries, targets, names, library) == (None, None)
