import numpy as np
import pytest

from trainer.errors import TrainerError
from trainer.evaluation.nearest import BLOCK_BYTES, nearest, rows_a_block
from trainer.evaluation.retrieval import Bench, evaluate_retrieval, leave_one_out, score, unit


def on_circle(*degrees):
    angles = np.radians(degrees)
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def test_figures_equal_those_counted_by_hand():
    # From 0 degrees the others come in the order b, a, a: precision over min(n_q, 5) = 2 places is 1/2,
    # and the average precision (1/2 + 2/3) / 2.
    vectors, labels = on_circle(0, 10, 20, 30), np.asarray(["a", "b", "a", "a"])
    found = evaluate_retrieval(vectors, labels, np.asarray([True, False, False, False]))
    assert found.queries == 1
    assert found.mp_at_5 == pytest.approx(1 / 2)
    assert found.mean_average_precision == pytest.approx((1 / 2 + 2 / 3) / 2)
    assert found.recall_at == {1: 0.0, 5: 1.0, 10: 1.0, 20: 1.0}


def test_a_perfect_embedding_scores_one_whatever_the_lengths():
    vectors = np.repeat(np.eye(3, dtype=np.float32), 4, axis=0) * np.arange(1, 13)[:, None]
    labels = np.repeat(["a", "b", "c"], 4)
    found = evaluate_retrieval(vectors.astype(np.float32), labels, np.ones(12, dtype=bool))
    assert (found.mp_at_5, found.mean_average_precision, found.recall_at[1]) == (1, 1, 1)


def test_queries_alone_in_their_class_do_not_count():
    labels = np.asarray(["a", "a", "b"])
    assert evaluate_retrieval(on_circle(0, 1, 2), labels, np.ones(3, dtype=bool)).queries == 2
    with pytest.raises(TrainerError, match="nothing to find"):
        evaluate_retrieval(on_circle(0, 1, 2), np.asarray(["a", "b", "c"]), np.ones(3, dtype=bool))


def noisy_classes(count=400, seed=0):
    random = np.random.default_rng(seed)
    classes = random.integers(0, 20, count)
    vectors = random.normal(size=(20, 16))[classes] + 1.3 * random.normal(size=(count, 16))
    return vectors.astype(np.float32), classes.astype(str)


def test_queries_are_searched_in_the_index_alone():
    # The index by distance from 0 degrees: b at 5, a at 20, a at 40; the other query at 1 is not in it.
    vectors = on_circle(0, 1, 5, 20, 40)
    bench = Bench(np.asarray(["a", "a", "b", "a", "a"]), np.asarray([0, 1]), np.asarray([2, 3, 4]))
    found = score(vectors, bench)
    assert (found.queries, found.index, found.ranks) == (2, 3, 0)
    assert found.mp_at_5 == pytest.approx(1 / 2)
    assert found.mean_average_precision == pytest.approx((1 / 2 + 2 / 3) / 2)
    assert found.recall_at == {1: 0.0, 5: 1.0, 10: 1.0, 20: 1.0}


def test_a_large_index_gives_the_same_figures_but_map_at_100():
    vectors, labels = noisy_classes()
    full, cut = (score(vectors, leave_one_out(labels), full_ranking=most) for most in (400, 399))
    assert (full.ranks, full.map_name, cut.ranks, cut.map_name) == (0, "mAP", 100, "mAP@100")
    assert cut.mp_at_5 == pytest.approx(full.mp_at_5)
    assert cut.recall_at == pytest.approx(full.recall_at)
    rows = unit(vectors)
    near = np.argsort(-(rows @ rows.T - 9 * np.eye(400)), axis=1)[:, :100]
    relevant = labels[near] == labels[:, None]
    precision = relevant.cumsum(axis=1) / np.arange(1, 101)
    there = np.asarray([(labels == label).sum() - 1 for label in labels])
    by_hand = ((precision * relevant).sum(axis=1) / np.minimum(there, 100)).mean()
    assert cut.mean_average_precision == pytest.approx(by_hand)


def test_a_large_index_leaves_out_queries_without_anything_to_find():
    vectors, labels = on_circle(0, 10, 20, 31), np.asarray(["a", "alone", "a", "b"])
    found = score(vectors, leave_one_out(labels), full_ranking=1)
    assert (found.queries, found.mp_at_5) == (2, 0.0)
    assert found.mean_average_precision == pytest.approx((1 / 2 + 1 / 3) / 2)


def test_each_domain_has_its_own_figures_in_the_whole_index():
    vectors, labels = on_circle(0, 1, 90, 91, 5), np.asarray(["x/a", "x/a", "y/b", "y/b", "y/b"])
    domains = np.asarray([label[0] for label in labels])
    found = score(vectors, leave_one_out(labels, domains=domains))
    assert {name: one.queries for name, one in found.domains.items()} == {"x": 2, "y": 3}
    assert {one.index for one in found.domains.values()} == {5}
    assert found.domains["x"].mp_at_5 == 1
    assert found.mp_at_5 == pytest.approx((2 * 1 + 3 * found.domains["y"].mp_at_5) / 5)
    assert score(vectors, leave_one_out(labels, domains=np.full(5, "one"))).domains == {}


def test_a_wide_index_is_searched_in_blocks_of_bounded_memory():
    assert rows_a_block(500_000) * 500_000 * 4 <= BLOCK_BYTES
    assert rows_a_block(10**9) == 1


@pytest.mark.parametrize(
    ("columns", "count"), [(5, 5), (5, 9), (700, 3), (6400, 20), (6437, 100), (300, 100)]
)
def test_nearest_are_those_of_a_full_sort(columns, count):
    cosines = np.random.default_rng(3).normal(size=(7, columns)).astype(np.float32)
    cosines[2, 4] = -np.inf
    np.testing.assert_array_equal(nearest(cosines, count), np.argsort(-cosines, axis=1)[:, :count])
