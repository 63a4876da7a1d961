import numpy as np
import pytest

from photo_finder.grouping import looks
from photo_finder.grouping.likeness import Demand
from photo_finder.grouping.looks import (
    LookAlikes,
    clearness,
    likest_of,
    near_pairs,
    nearest_of,
    share_of_own,
)


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


def test_the_share_of_their_own_is_that_of_as_many_nearest_as_there_are_others_of_them():
    near = np.array([[1, 2, 3], [0, 3, 2], [3, 0, 1], [2, 1, 0]])
    assert share_of_own(near, [0, 1]) == 1
    assert share_of_own(near, [0, 2]) == 0
    assert share_of_own(near, [0, 1, 2]) == pytest.approx(4 / 6)


@pytest.mark.parametrize("others", [0, 1, 2, 3, 64, 200])
def test_the_likest_of_others_are_those_of_falling_cosine_and_of_equal_ones_the_first(others, monkeypatch):
    monkeypatch.setattr(looks, "_BLOCK_CELLS", 2_000)
    random = np.random.default_rng(4)
    asked = around([1, 0, 0, 0], 50, 0.5, random)
    among = np.round(around([1, 0, 0, 0], others, 0.5, random), 1)
    told = []
    rows = likest_of(asked, among, 3, lambda done, total: told.append((done, total)))
    expected = [np.argsort(-np.float32(asked @ among.T)[row], kind="stable")[:3] for row in range(50)]
    assert rows.tolist() == [one.tolist() for one in expected]
    assert not others or told[-1] == (50, 50)


def test_pairs_are_of_each_photo_with_each_of_its_nearest():
    vectors = around([1, 0, 0, 0], 9, 0.4, np.random.default_rng(3))
    near, (rows, cosines) = near_pairs(vectors), nearest_of(vectors, 20)
    assert near.rows.shape == (9, 8), "no photo is near itself"
    assert near.pairs.tolist() == [[one, other] for one in range(9) for other in rows[one].tolist()]
    assert (near.cosines == cosines).all()
    assert (np.diff(cosines, axis=1) <= 0).all()
    assert cosines[4, 2] == pytest.approx(vectors[4] @ vectors[rows[4, 2]])


DEMAND = Demand(0.42, 0.66, 0.52, 0.55, 0.72)


def groups_of(vectors):
    found = LookAlikes.of(vectors, near_pairs(vectors), DEMAND).groups(0.5, 3)
    return [np.flatnonzero(found == number).tolist() for number in range(found.max() + 1)]


@pytest.mark.parametrize("seed", range(3))
def test_photos_with_nothing_in_common_but_that_they_are_photos_stay_alone(seed):
    """Any two have a cosine of a half, and those that are nearer are so by chance."""
    random = np.random.default_rng(seed)
    common = np.eye(64)[0]
    strays = around(common, 150, 0.125, random)
    cosines = strays @ strays.T
    assert 0.4 < np.median(cosines) < 0.6
    kind = around(random.standard_normal(64) / 8, 12, 0.06, random)
    found = groups_of(np.concatenate((strays, kind)))
    assert list(range(150, 162)) in found
    assert sum(map(len, found)) - 12 <= 15
