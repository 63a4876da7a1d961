import numpy as np
import pytest

from trainer.data.edits.chance import factor, one_of, ratio, signed, weighted, whole


@pytest.fixture
def rng():
    return np.random.default_rng(4)


def test_options_come_as_often_as_they_weigh(rng):
    drawn = [weighted(rng, {"a": 3, "b": 1, "c": 0}) for _ in range(2000)]
    assert 0.7 < drawn.count("a") / 2000 < 0.8
    assert drawn.count("c") == 0


def test_factors_keep_away_from_one_on_both_sides(rng):
    drawn = np.array([factor(rng, 0.5, 1.5, 0.2) for _ in range(500)])
    assert drawn.min() >= 0.5
    assert drawn.max() <= 1.5
    assert (np.abs(drawn - 1) >= 0.2).all()
    assert 0.4 < (drawn < 1).mean() < 0.6


def test_a_half_comes_as_often_as_a_double(rng):
    drawn = np.array([ratio(rng, 0.5, 2) for _ in range(1000)])
    assert 0.45 < (drawn < 1).mean() < 0.55


def test_both_signs_both_ends_and_all_options_are_drawn(rng):
    assert {np.sign(signed(rng, 1, 2)) for _ in range(50)} == {-1, 1}
    assert {whole(rng, 2, 4) for _ in range(100)} == {2, 3, 4}
    assert {one_of(rng, "abc") for _ in range(100)} == set("abc")
