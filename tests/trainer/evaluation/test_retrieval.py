import numpy as np
import pytest

from trainer.errors import TrainerError
from trainer.evaluation.retrieval import evaluate_retrieval


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
