"""What cosines of a model mean."""

import math

import numpy as np
import pytest

from photo_finder.core.model import Calibration

CURVE = Calibration((-0.2, 0.4, 0.6, 0.9), (0.0, 0.1, 0.5, 0.98))


@pytest.mark.parametrize("probability", [0.05, 0.1, 0.3, 0.5, 0.95, 0.98])
def test_the_least_cosine_has_that_probability_and_one_below_has_less(probability: float) -> None:
    least = CURVE.least_cosine(probability)
    assert CURVE(np.float32(least)) == pytest.approx(probability, abs=1e-6)
    assert CURVE(np.float32(least - 1e-3)) < probability


def test_a_probability_that_is_never_reached_has_no_cosine() -> None:
    assert CURVE.least_cosine(0.99) == math.inf


def test_a_probability_that_all_have_begins_at_the_opposite() -> None:
    assert Calibration((0.0, 1.0), (0.5, 1.0)).least_cosine(0.4) == -1


def test_where_the_curve_is_level_the_least_cosine_is_its_beginning() -> None:
    assert Calibration((0.0, 0.2, 0.8, 1.0), (0.0, 0.5, 0.5, 1.0)).least_cosine(0.5) == 0.2
