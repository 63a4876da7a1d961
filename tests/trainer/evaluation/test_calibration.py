import itertools

import numpy as np
import pytest

from trainer.evaluation.calibration import (
    MOST_KNOTS,
    CosineCalibration,
    Pairs,
    calibrate,
    calibration_error,
    fit_calibration,
    nearest_pairs,
    rank_calibration,
)


def clusters(spread, seed=0):
    random = np.random.default_rng(seed)
    labels = np.repeat(np.arange(12).astype(str), 25)
    centres = np.repeat(random.normal(size=(12, 16)), 25, axis=0)
    return (centres + spread * random.normal(size=centres.shape)).astype(np.float32), labels


def test_the_map_rises_within_the_contracts_limits():
    vectors, labels = clusters(1.0)
    found = fit_calibration(vectors, labels, np.ones(len(labels), dtype=bool), "event")
    assert 2 <= len(found.cosine) <= MOST_KNOTS
    assert len(found.cosine) == len(found.probability)
    assert all(a < b for a, b in itertools.pairwise(found.cosine))
    assert all(a <= b for a, b in itertools.pairwise(found.probability))
    assert -1 <= found.cosine[0] <= found.cosine[-1] <= 1
    assert 0 <= found.probability[0] < 0.2 < 0.6 < found.probability[-1] <= 1


def test_it_tells_the_truth_about_other_photos_of_the_same_kind():
    vectors, labels = clusters(1.0)
    even = np.arange(len(labels)) % 2 == 0
    found = fit_calibration(vectors, labels, even, "event")
    assert calibration_error(found, nearest_pairs(vectors, labels, ~even)) < 0.05


def test_the_error_of_a_liar_is_the_size_of_the_lie():
    pairs = Pairs(np.linspace(-1, 1, 300), np.zeros(300, dtype=bool))
    assert calibration_error(CosineCalibration((-1, 1), (0.7, 0.7), ""), pairs) == pytest.approx(0.7)


def test_nearest_pairs_leave_the_query_out():
    vectors, labels = clusters(0.01)
    found = nearest_pairs(vectors, labels, np.arange(len(labels)) == 3, k=24)
    assert len(found.cosine) == 24
    assert found.same.all()


def test_few_photos_give_a_sane_map_or_none():
    vectors, labels = clusters(1.0)
    chosen = np.r_[0:17, 25:42, 50:67, 75:92]
    for held_out in (["0"], ["0", "1"]):
        found, error = calibrate(vectors[chosen], labels[chosen], np.isin(labels[chosen], held_out), "event")
        assert found is not None
        assert all(a < b for a, b in itertools.pairwise(found.cosine))
        assert all(a <= b for a, b in itertools.pairwise(found.probability))
        assert (error is None) == (len(held_out) == 1), "one class leaves no other to test the map on"


@pytest.mark.parametrize("photos", [0, 1, 3, 20])
def test_too_few_photos_or_one_class_give_no_map(photos):
    vectors, labels = clusters(1.0)
    assert calibrate(vectors[:photos], labels[:photos], np.ones(photos, dtype=bool), "event") == (None, None)


def test_ranks_tell_the_share_of_pairs_that_are_less_alike():
    vectors, _ = clusters(1.0)
    found = rank_calibration(vectors, "rank")
    rows = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    cosines = (rows @ rows.T)[np.triu_indices(len(rows), 1)]
    for at in (0.0, 0.4, 0.7):
        assert found(np.asarray(at)) == pytest.approx((cosines < at).mean(), abs=0.01)
    assert found.event == "rank"
    assert all(a < b for a, b in itertools.pairwise(found.cosine))


def test_photos_that_are_all_the_same_have_no_ranks():
    assert rank_calibration(np.ones((9, 4), dtype=np.float32), "rank") is None
    assert rank_calibration(np.ones((1, 4), dtype=np.float32), "rank") is None
