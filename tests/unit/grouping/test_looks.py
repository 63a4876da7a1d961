import numpy as np
import pytest

from photo_finder.grouping.looks import clearness


def around(centre, count, spread, random):
    """Unit vectors near a direction."""
    rows = np.asarray(centre, np.float32) + spread * random.standard_normal((count, len(centre)))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def test_photos_far_from_all_others_are_clear_and_those_amid_others_are_not():
    random = np.random.default_rng(1)
    heap = np.concatenate((around([1, 0, 0, 0], 12, 0.3, random), around([0, 1, 0, 0], 12, 0.3, random)))
    assert clearness(heap, range(12)) > 0.5
    assert abs(clearness(heap, range(6))) < 0.1


def test_clearness_is_the_mean_cosine_with_the_nearest_of_their_own_less_that_with_the_nearest_others():
    heap = np.array([[1, 0], [0.8, 0.6], [0, 1]], np.float32)
    assert clearness(heap, [0, 1]) == pytest.approx(0.8 - (0.0 + 0.6) / 2)


def test_without_others_nothing_is_clear():
    heap = around([1, 0, 0, 0], 5, 0.1, np.random.default_rng(2))
    assert clearness(heap, range(5)) == 0
    assert clearness(heap, [1]) == 0
