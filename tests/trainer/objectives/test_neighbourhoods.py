import numpy as np
import pytest

from trainer.objectives.neighbourhoods import drift, feature_drift, neighbourhood_loss
from trainer.training.distillation import neighbourhood


def unit(rows):
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture
def teacher():
    return np.random.default_rng(0).normal(size=(12, 20)).astype(np.float32) + 3


def test_the_teachers_own_centred_vectors_lose_nothing(teacher):
    centred = unit(teacher - teacher.mean(axis=0))
    assert float(neighbourhood_loss(centred, teacher, 0.1)) == pytest.approx(0, abs=1e-5)
    other = unit(np.random.default_rng(1).normal(size=(12, 6)))
    assert float(neighbourhood_loss(other, teacher, 0.1)) > 0.5


def test_it_is_the_divergence_of_the_numpy_form(teacher):
    embeddings = unit(np.random.default_rng(1).normal(size=(12, 6)))
    wanted = neighbourhood(unit(teacher - teacher.mean(axis=0)), 0.2).astype(np.float64)
    found = neighbourhood(embeddings, 0.2).astype(np.float64)
    pairs = ~np.eye(12, dtype=bool)
    divergence = (wanted[pairs] * np.log(wanted[pairs] / found[pairs])).sum() / 12
    assert float(neighbourhood_loss(embeddings, teacher, 0.2)) == pytest.approx(divergence, rel=1e-4)


def test_a_shift_and_a_scale_of_the_teacher_change_nothing(teacher):
    embeddings = unit(np.random.default_rng(1).normal(size=(12, 6)))
    first = float(neighbourhood_loss(embeddings, teacher, 0.1))
    assert float(neighbourhood_loss(embeddings, teacher * 5 + 7, 0.1)) == pytest.approx(first, rel=1e-3)


def test_drift_is_nothing_at_the_former_place_and_one_at_a_right_angle():
    here = np.eye(3, dtype=np.float32)
    assert float(drift(here, here)) == pytest.approx(0)
    assert float(drift(here, here[[1, 2, 0]])) == pytest.approx(1)


def test_features_that_stay_have_not_drifted_and_those_of_other_photos_have(teacher):
    assert float(feature_drift(teacher, teacher)) == pytest.approx(0, abs=1e-5)
    assert float(feature_drift(teacher[::-1].copy(), teacher)) > 0.7


def test_each_feature_counts_alike_but_silent_ones(teacher):
    other = teacher + np.random.default_rng(2).normal(size=teacher.shape).astype(np.float32)
    spread = np.full(teacher.shape[1], 1.0, np.float32)
    spread[:5] = 2
    first = float(feature_drift(other, teacher))
    assert float(feature_drift(other * spread, teacher * spread)) == pytest.approx(first, rel=0.2)
    nearly_silent = np.concatenate([teacher, np.full((12, 1), 0.5, np.float32)], axis=1)
    stirred = np.concatenate([teacher, 0.5 + np.eye(12, 1, dtype=np.float32) * 0.01], axis=1)
    assert float(feature_drift(stirred, nearly_silent)) < 0.01
