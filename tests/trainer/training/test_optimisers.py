import numpy as np
import pytest

from trainer.config import RoundSection
from trainer.frameworks import load_keras
from trainer.training.optimisers import build_optimiser, rate_factors


def wanted(weight_decay=0.0):
    return RoundSection(epochs=1, batch_per_device=1, learning_rate=0.01, weight_decay=weight_decay)


def variables(*names):
    keras = load_keras()
    return [keras.Variable(np.ones(3, np.float32), name=name) for name in names]


def moved(variable):
    return 1 - float(np.asarray(variable)[0])


def test_rates_fall_from_the_head_to_the_input():
    factors = rate_factors({"stem": 0, "block": 1, "norm": 2}, 2, 0.5)
    assert factors == {"stem": 0.125, "block": 0.25, "norm": 0.5}
    assert set(rate_factors({"stem": 0, "norm": 2}, 2, 1.0).values()) == {1.0}


def test_each_variable_moves_at_its_own_rate():
    slow, fast = both = variables("slow", "fast")
    optimiser = build_optimiser(wanted(), {slow.path: 0.25})
    optimiser.apply([load_keras().ops.ones(3)] * 2, both)
    assert moved(fast) == pytest.approx(0.01, rel=1e-3)
    assert moved(slow) == pytest.approx(0.0025, rel=1e-3)


def test_weights_decay_and_biases_do_not():
    kernel, bias = both = variables("kernel", "bias")
    optimiser = build_optimiser(wanted(weight_decay=0.5), {})
    optimiser.apply([load_keras().ops.zeros(3)] * 2, both)
    assert moved(kernel) == pytest.approx(0.005, rel=1e-3)
    assert moved(bias) == 0


def test_a_long_gradient_is_cut():
    def after_two(clip_norm):
        (variable,) = variables("kernel")
        optimiser = build_optimiser(wanted(), {}, clip_norm=clip_norm)
        for size in (1.0, 1000.0):
            optimiser.apply([load_keras().ops.ones(3) * size], [variable])
        return moved(variable)

    assert after_two(1.0) == pytest.approx(0.02, rel=0.02), "after clipping both steps are alike"
    assert after_two(0) != pytest.approx(after_two(1.0), rel=0.02)


def test_the_moving_average_lags_behind_the_weights():
    (variable,) = variables("kernel")
    optimiser = build_optimiser(wanted(), {}, ema=0.9)
    for _ in range(5):
        optimiser.apply([load_keras().ops.ones(3)], [variable])
    now = moved(variable)
    optimiser.finalize_variable_values([variable])
    assert 0 < moved(variable) < 0.6 * now
