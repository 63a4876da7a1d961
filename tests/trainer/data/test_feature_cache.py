import itertools
from dataclasses import replace

import numpy as np
import pytest

from trainer.config import AugmentationSection
from trainer.data import feature_cache
from trainer.data.feature_cache import cached_batches, features_of
from trainer.data.splitting import Split
from trainer.data.stream import StreamPlan, ordered_batches, training_batches
from trainer.errors import TrainerError, TrainerUsageError

SIDE, BATCH = 16, 6


class Network:
    """Mean colours, and how often it was asked, and for how many."""

    def __init__(self, fails_after=None):
        self.calls = []
        self.fails_after = fails_after

    def __call__(self, images):
        if len(self.calls) == self.fails_after:
            raise KeyboardInterrupt
        self.calls.append(len(images))
        return images.astype(np.float32).mean(axis=(1, 2))


@pytest.fixture(autouse=True)
def small_parts(monkeypatch):
    monkeypatch.setattr(feature_cache, "ROWS", 12)


def computed(inventory, folder, network, key="net", records=None, report=lambda *_: None):
    chosen = inventory.of(Split.TRAIN) if records is None else records
    return features_of(inventory, chosen, network, key, folder, batch=BATCH, side=SIDE, report=report)


def test_features_are_those_of_the_records_in_their_order(inventory, tmp_path):
    records = np.random.default_rng(0).permutation(inventory.of(Split.TRAIN))
    features = computed(inventory, tmp_path / "cache", Network(), records=records)
    ((images, _, _),) = ordered_batches(inventory, records, len(records), SIDE)
    assert features.dtype == np.float32
    assert np.allclose(features, images.astype(np.float32).mean(axis=(1, 2)), atol=1e-3)


def test_the_network_always_gets_whole_batches(inventory, tmp_path):
    network = Network()
    computed(inventory, tmp_path / "cache", network, records=np.arange(40))
    assert set(network.calls) == {BATCH}


def test_a_second_time_nothing_is_computed_and_one_file_is_left(inventory, tmp_path):
    first = computed(inventory, tmp_path / "cache", Network())
    network, said = Network(), []
    again = computed(inventory, tmp_path / "cache", network, report=lambda *what: said.append(what))
    assert (network.calls, said) == ([], [])
    assert np.array_equal(first, again)
    assert len(list((tmp_path / "cache").iterdir())) == 1


def test_after_a_kill_only_what_is_missing_is_computed(inventory, tmp_path):
    records = np.arange(40)
    wanted = computed(inventory, tmp_path / "other", Network(), records=records)
    with pytest.raises(KeyboardInterrupt):
        computed(inventory, tmp_path / "cache", Network(fails_after=5), records=records)
    network = Network()
    features = computed(inventory, tmp_path / "cache", network, records=records)
    assert len(network.calls) == 3  # of parts of 12, 12, 12 and 4 the first two were there
    assert np.array_equal(features, wanted)


def test_damaged_features_are_computed_again(inventory, tmp_path):
    first = np.array(computed(inventory, tmp_path / "cache", Network()))
    (file,) = (tmp_path / "cache").iterdir()
    file.write_bytes(file.read_bytes()[:-50])
    assert np.array_equal(computed(inventory, tmp_path / "cache", Network()), first)


def test_another_network_or_other_records_are_not_mixed_up(inventory, tmp_path):
    computed(inventory, tmp_path / "cache", Network())
    for changes in ({"key": "other"}, {"records": inventory.of(Split.CLOSED)}):
        network = Network()
        computed(inventory, tmp_path / "cache", network, **changes)
        assert network.calls


def test_batches_have_the_records_of_the_stream_of_photos(inventory, tmp_path):
    chosen = inventory.of(Split.TRAIN)
    features = computed(inventory, tmp_path / "cache", Network())
    plan = StreamPlan(batch=10, side=SIDE, seed=3)
    for process in (0, 1):
        mine = replace(plan, process=process, processes=2)
        cached = cached_batches(features, inventory.label[chosen], mine, 2)
        streamed = training_batches(inventory, mine, 2)
        pairs = zip(cached, streamed, strict=True)
        for (vectors, labels, rows), (images, wanted, records) in itertools.islice(pairs, 8):
            assert np.array_equal(chosen[rows], records)
            assert np.array_equal(labels, wanted)
            assert np.allclose(vectors, images.astype(np.float32).mean(axis=(1, 2)), atol=1e-3)


def test_what_cannot_be_cached_is_told(inventory, tmp_path):
    with pytest.raises(TrainerUsageError, match="no records"):
        computed(inventory, tmp_path, Network(), records=np.zeros(0, np.int64))
    varied = StreamPlan(4, SIDE, 1, AugmentationSection(flip=True))
    with pytest.raises(TrainerUsageError, match="cannot be augmented"):
        next(cached_batches(np.zeros((4, 2), np.float32), np.zeros(4, np.int32), varied, 0))
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(TrainerError, match="cannot be kept"):
        computed(inventory, tmp_path / "file", Network())
