import numpy as np

from trainer.data.ordering import batch_positions, endless_order, training_order


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
