import numpy as np

from trainer.data.ordering import batch_positions, endless_order, grouped_order, training_order


def test_an_epoch_has_each_record_once():
    assert sorted(training_order(1000, 1, 0)) == list(range(1000))


def test_epochs_and_seeds_differ_and_each_is_the_same_again():
    orders = {tuple(training_order(50, seed, epoch)) for seed in range(5) for epoch in range(5)}
    assert len(orders) == 25
    assert np.array_equal(training_order(50, 3, 2), training_order(50, 3, 2))


def test_the_order_is_that_of_every_version():
    """A changed order would make a resumed run another run."""
    assert training_order(8, 1, 0).tolist() == [6, 7, 2, 4, 1, 5, 0, 3]


def test_an_order_is_well_mixed():
    places = np.array([training_order(200, 1, epoch) for epoch in range(200)])
    assert abs(np.corrcoef(places[0], np.arange(200))[0, 1]) < 0.25
    assert np.abs(places.mean(axis=0) - 99.5).max() < 20


def test_the_stream_runs_on_from_epoch_to_epoch_without_a_gap():
    records = np.array([10, 20, 30])
    at = endless_order(records, 7)
    stream = at(np.arange(9))
    for epoch in range(3):
        assert np.array_equal(stream[3 * epoch : 3 * epoch + 3], records[training_order(3, 7, epoch)])
    assert np.array_equal(at(np.array([8, 2, 5])), stream[[8, 2, 5]])


def test_processes_share_each_global_batch():
    parts = [batch_positions(3, 8, process, 4) for process in range(4)]
    assert np.concatenate(parts).tolist() == list(range(24, 32))


def test_grouped_order_is_a_permutation_in_which_classes_stand_together():
    labels = np.repeat(np.arange(5), [9, 1, 4, 8, 2]).astype(np.int32)
    order = grouped_order(labels, 4, 7, 0)
    assert sorted(order) == list(range(len(labels)))
    together = np.count_nonzero(np.diff(labels[order]) == 0)
    alone = np.count_nonzero(np.diff(labels[training_order(len(labels), 7, 0)]) == 0)
    assert together >= 14 > alone
    assert not np.array_equal(order, grouped_order(labels, 4, 7, 1))
    np.testing.assert_array_equal(order, grouped_order(labels, 4, 7, 0))


def test_groups_of_one_change_nothing():
    labels = np.arange(12, dtype=np.int32) % 3
    np.testing.assert_array_equal(grouped_order(labels, 1, 5, 2), training_order(12, 5, 2))


def test_groups_are_no_longer_than_wanted():
    labels = np.repeat(np.arange(30), 12).astype(np.int32)
    order = labels[grouped_order(labels, 3, 1, 0)]
    edges = np.flatnonzero(np.diff(order, prepend=-1, append=-1))
    # Two groups of one class may meet by chance.
    assert np.median(np.diff(edges)) == 3
