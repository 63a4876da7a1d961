import itertools

import numpy as np
import pytest

from trainer.evaluation.calibration import (
    MOST_KNOTS,
    CosineCalibration,
    Pairs,
    calibration_error,
    fit_calibration,
    nearest_pairs,
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
