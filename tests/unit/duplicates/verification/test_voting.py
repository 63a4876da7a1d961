"""The transform that most matches confirm is found among many wrong ones, and none where there is none."""

import numpy as np
import pytest

from photo_finder.duplicates.verification.fitting import applied, linear_at
from photo_finder.duplicates.verification.matching import Matches
from photo_finder.duplicates.verification.voting import agreement

TURNED = np.array([[0.5, -0.4, 120], [0.4, 0.5, 10], [0, 0, 1]])
SQUEEZED = np.array([[1.3, 0, -20], [0, 0.8, 10], [0, 0, 1]])
SEEN = np.array([[0.9, 0.05, 10], [0.02, 0.8, 20], [6e-4, 4e-4, 1]])


def matched(matrix: np.ndarray, right: int, wrong: int, noise: float = 0.2) -> Matches:
    """Keypoints moved by a transform, shuffled among others that are moved anywhere."""
    rng = np.random.default_rng(3)
    count = right + wrong
    first = np.column_stack(
        (
            rng.uniform(0, 320, count),
            rng.uniform(0, 240, count),
            rng.uniform(2, 9, count),
            rng.uniform(0, 6, count),
        )
    )
    second = first.copy()
    for row in range(right):
        linear = linear_at(matrix, first[row, :2])
        arrow = linear @ [np.cos(first[row, 3]), np.sin(first[row, 3])]
        second[row, :2] = applied(matrix, first[row : row + 1, :2])[0] + rng.normal(0, noise, 2)
        second[row, 2] *= abs(np.linalg.det(linear)) ** 0.5
        second[row, 3] = np.arctan2(arrow[1], arrow[0])
    second[right:, :2] = rng.uniform(0, 240, (wrong, 2))
    second[right:, 3] = rng.uniform(0, 6, wrong)
    order = rng.permutation(count)
    return Matches("plain", first[order].astype(np.float32), second[order].astype(np.float32))


@pytest.mark.parametrize("matrix", [TURNED, SQUEEZED])
@pytest.mark.parametrize(("right", "wrong"), [(60, 0), (40, 60), (15, 100)])
def test_the_transform_is_found_among_wrong_matches(matrix: np.ndarray, right: int, wrong: int) -> None:
    found = agreement(matched(matrix, right, wrong))
    assert found is not None
    assert found.votes >= 0.8 * right
    assert not found.plane
    corners = np.array([(0.0, 0.0), (320, 0), (320, 240), (0, 240)])
    assert np.abs(applied(found.matrix, corners) - applied(matrix, corners)).max() < 2


def test_a_view_from_the_side_is_told_as_a_homography() -> None:
    found = agreement(matched(SEEN, 80, 40))
    assert found is not None
    assert found.plane
    assert found.votes >= 64
    assert found.misfit < 0.5


def test_matches_that_point_anywhere_agree_on_nothing() -> None:
    found = agreement(matched(TURNED, 0, 100))
    assert found is None or found.votes < 6


@pytest.mark.parametrize("count", [0, 1, 3])
def test_fewer_than_four_matches_are_too_few(count: int) -> None:
    assert agreement(matched(TURNED, count, 0)) is None


def test_many_matches_in_one_place_count_as_one() -> None:
    crowd = np.repeat(matched(TURNED, 1, 0).first, 20, axis=0)
    assert agreement(Matches("plain", crowd, crowd)) is None


def test_the_same_matches_give_the_same_transform() -> None:
    first, second = (agreement(matched(TURNED, 20, 80)) for _ in range(2))
    assert first is not None
    assert second is not None
    assert np.array_equal(first.matrix, second.matrix)


def test_matches_that_lie_a_little_off_are_told_as_moved() -> None:
    still = matched(TURNED, 60, 0)
    second = still.second.copy()
    second[:15, :2] += (12, 9)
    found = agreement(Matches("plain", still.first, second))
    assert found is not None
    assert found.votes >= 40
    assert found.moved >= 12
    alone = agreement(still)
    assert alone is not None
    assert alone.moved == 0
