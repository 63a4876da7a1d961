import numpy as np
import pytest

from trainer.models.embedder import LinearHead, unit_rows
from trainer.training.distillation import DistillationPlan, distil, loss_and_slopes, neighbourhood
from trainer.training.projection import fit_projection

PLAN = DistillationPlan(steps=60, batch=128, temperature=0.1, learning_rate=0.01, seed=3)


def clouds(seed=0):
    """Features whose widest directions say nothing, so that principal components alone go wrong."""
    random = np.random.default_rng(seed)
    centres = np.repeat(random.normal(size=(16, 24)), 16, axis=0)
    return np.abs(centres + random.normal(size=centres.shape) * 0.3).astype(np.float32)


def test_slopes_are_the_losses_differences():
    random = np.random.default_rng(1)
    projected = random.normal(size=(6, 3)).astype(np.float32)
    target = neighbourhood(unit_rows(random.normal(size=(6, 5)).astype(np.float32)), 0.5)
    _, slopes = loss_and_slopes(projected, target, 0.5)
    for place in np.ndindex(projected.shape):
        step = np.zeros_like(projected)
        step[place] = 1e-2
        up, down = (loss_and_slopes(projected + side * step, target, 0.5)[0] for side in (1, -1))
        assert slopes[place] == pytest.approx((up - down) / 2e-2, abs=2e-3)


def test_a_neighbourhood_leaves_the_photo_itself_out_and_sums_to_one():
    found = neighbourhood(unit_rows(np.random.default_rng(2).normal(size=(5, 4)).astype(np.float32)), 0.1)
    assert np.diag(found).max() == 0
    np.testing.assert_allclose(found.sum(axis=1), 1, rtol=1e-5)


def test_distilling_brings_neighbourhoods_closer_to_those_of_the_features():
    features = clouds()
    start = fit_projection(features, 4, 0.25, root=True)
    rooted = unit_rows(np.sqrt(features))
    target = neighbourhood(unit_rows(rooted - rooted.mean(axis=0)), PLAN.temperature)

    def loss(head: LinearHead) -> float:
        return loss_and_slopes(rooted @ head.weights + head.bias, target, PLAN.temperature)[0]

    refined = distil(features, start, PLAN, lambda *_: None)
    assert loss(refined) < loss(start) - 0.05


def test_the_same_plan_gives_the_same_head_and_leaves_the_start_alone():
    features = clouds()
    start = fit_projection(features, 4, 0.25, root=True)
    before = start.weights.copy()
    first, second = (distil(features, start, PLAN, lambda *_: None) for _ in range(2))
    np.testing.assert_array_equal(first.weights, second.weights)
    np.testing.assert_array_equal(first.bias, second.bias)
    np.testing.assert_array_equal(start.weights, before)
