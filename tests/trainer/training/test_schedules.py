import itertools

import pytest

from trainer.config import RoundSection
from trainer.training.schedules import margin_at, rate_share


def wanted(schedule, warmup):
    return RoundSection(epochs=1, batch_per_device=1, learning_rate=1, schedule=schedule, warmup=warmup)


def test_the_rate_rises_in_equal_steps_and_then_falls_to_nothing():
    for schedule in ("linear", "cosine"):
        shares = [rate_share(step, 100, wanted(schedule, 0.1)) for step in range(100)]
        assert shares[:10] == pytest.approx([(step + 1) / 10 for step in range(10)])
        assert shares[10] == 1
        assert all(after < before for before, after in itertools.pairwise(shares[10:]))
        assert 0 < shares[-1] < 0.02
    assert rate_share(55, 100, wanted("linear", 0.1)) == pytest.approx(0.5)
    assert rate_share(55, 100, wanted("cosine", 0.1)) == pytest.approx(0.5)


def test_a_constant_rate_stays():
    assert {rate_share(step, 10, wanted("constant", 0)) for step in range(10)} == {1.0}


def test_the_margin_rises_to_its_full_size():
    assert margin_at(0, 10, 0.3, 0.0) == 0.3
    assert [margin_at(step, 10, 0.4, 0.5) for step in (0, 4, 9)] == pytest.approx([0.08, 0.4, 0.4])
