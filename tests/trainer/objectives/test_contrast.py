import numpy as np
import pytest

from trainer.objectives.contrast import contrast_loss, found_share, spread_loss

TEMPERATURE = 0.1


def rows(count, dim=8, seed=1):
    found = np.random.default_rng(seed).normal(size=(count, dim)).astype(np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def by_hand(vectors, views):
    """The loss spelled out pair by pair, in float64."""
    vectors, costs = vectors.astype(np.float64), []
    scores = np.exp(vectors @ vectors.T / TEMPERATURE)
    photo = np.arange(len(vectors)) // views
    for one in range(len(vectors)):
        wrong = scores[one, photo != photo[one]].sum()
        for other in range(len(vectors)):
            if other != one and photo[other] == photo[one]:
                costs.append(-np.log(scores[one, other] / (scores[one, other] + wrong)))
    return np.mean(costs)


@pytest.mark.parametrize("views", [2, 3])
def test_the_loss_is_that_of_the_paper(views):
    vectors = rows(4 * views)
    assert float(contrast_loss(vectors, views, TEMPERATURE)) == pytest.approx(
        by_hand(vectors, views), rel=1e-5
    )


def test_against_common_wrong_pairs_a_view_with_near_neighbours_costs_no_more_than_others():
    vectors, views = rows(8), 2
    scores = np.exp(vectors.astype(np.float64) @ vectors.T / TEMPERATURE)
    photo = np.arange(8) // views
    wrong = scores[photo[:, None] != photo[None]].sum() / 8
    right = scores[np.arange(8), np.arange(8) ^ 1]
    wanted = np.mean(-np.log(right / (right + wrong)))
    assert float(contrast_loss(vectors, views, TEMPERATURE, common=1)) == pytest.approx(wanted, rel=1e-5)
    half = (wanted + by_hand(vectors, views)) / 2
    assert float(contrast_loss(vectors, views, TEMPERATURE, common=0.5)) == pytest.approx(half, rel=1e-5)


def test_equal_views_of_different_photos_cost_little_and_mixed_up_ones_much():
    one = np.repeat(np.eye(4, 8, dtype=np.float32), 2, axis=0)
    mixed = one.reshape(2, 4, 8).transpose(1, 0, 2).reshape(8, 8)
    assert float(contrast_loss(one, 2, TEMPERATURE)) < 0.01
    assert float(contrast_loss(mixed, 2, TEMPERATURE)) > 5
    assert float(found_share(one, 2)) == 1
    assert float(found_share(mixed, 2)) == 0


def test_spreading_counts_the_nearest_of_another_photo_alone():
    apart = np.repeat(np.eye(3, 8, dtype=np.float32), 2, axis=0)
    assert float(spread_loss(apart, 2)) == pytest.approx(-np.log(np.sqrt(2)), rel=1e-5)
    near = apart.copy()
    near[2:4] = near[0:2] + 0.1 * near[2:4]
    near /= np.linalg.norm(near, axis=1, keepdims=True)
    assert float(spread_loss(near, 2)) > float(spread_loss(apart, 2)) + 0.5


def test_one_vector_for_all_photos_costs_no_infinity():
    same = np.repeat(rows(1), 6, axis=0)
    assert np.isfinite(float(spread_loss(same, 2)))
    assert float(contrast_loss(same, 2, TEMPERATURE)) == pytest.approx(np.log(5), rel=1e-4)
