import numpy as np
import pytest

from trainer.evaluation.few_classes import FewClasses, score_few_classes
from trainer.evaluation.retrieval import evaluate_retrieval

LABELS = np.repeat(["bear", "cat", "dog", "fish", "hen", "pig"], 8)


def vectors(seed=1, clutter=1.2):
    """Six directions, and clutter around them."""
    chance = np.random.default_rng(seed)
    centres = np.repeat(chance.normal(size=(6, 10)), 8, axis=0)
    return (centres + clutter * chance.normal(size=(48, 10))).astype(np.float32)


def test_each_set_is_searched_alone():
    rows = vectors()
    alone = []
    for left_out in np.unique(LABELS):
        here = np.not_equal(LABELS, left_out)
        alone.append(evaluate_retrieval(rows[here], LABELS[here], np.ones(40, np.bool_)).mp_at_5)
    found = score_few_classes(rows, LABELS)
    assert (found.classes, found.sets) == (5, 6)
    assert found.mp_at_5 == pytest.approx(np.mean(alone))
    assert found.least_mp_at_5 == min(alone) < found.mp_at_5


def test_few_classes_are_told_apart_more_easily_than_many():
    rows = vectors()
    pairs = score_few_classes(rows, LABELS, classes=2)
    assert pairs.sets == 15
    everything = evaluate_retrieval(rows, LABELS, np.ones(48, np.bool_)).mp_at_5
    assert pairs.mp_at_5 > score_few_classes(rows, LABELS).mp_at_5 > everything


def test_of_many_sets_the_same_different_ones_are_drawn():
    rows = vectors()
    some = score_few_classes(rows, LABELS, classes=3, sets=7)
    assert some.sets == 7
    assert some == score_few_classes(rows, LABELS, classes=3, sets=7)
    assert score_few_classes(rows, LABELS, classes=3, sets=20).sets == 20


def test_what_is_apart_is_found_whole():
    rows = np.repeat(np.eye(6, dtype=np.float32), 8, axis=0)
    assert score_few_classes(rows, LABELS) == FewClasses(5, 6, 1.0, 1.0)


def test_too_few_classes_or_photos_are_not_scored():
    rows = vectors()
    few = np.isin(LABELS, ["cat", "dog"])
    assert score_few_classes(rows[few], LABELS[few]) is None
    assert score_few_classes(rows[::8], LABELS[::8]) is None
