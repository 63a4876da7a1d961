import numpy as np
import pytest

from trainer.config import ShardsSection
from trainer.data.splitting import Split, content_digest, mix, split_records
from trainer.errors import TrainerUsageError

NAMES = [f"class {number}" for number in range(40)]


def section(**changes):
    return ShardsSection(sources=("made here",), **changes)


@pytest.fixture
def many():
    random = np.random.default_rng(3)
    return random.integers(0, 1 << 63, 4000).astype(np.uint64), random.integers(0, 40, 4000).astype(np.int32)


def test_a_split_goes_by_content_not_by_order(many):
    digests, labels = many
    split = split_records(digests, labels, NAMES, section(held_out_share=0.2, per_class=70))
    order = np.random.default_rng(0).permutation(len(labels))
    again = split_records(digests[order], labels[order], NAMES, section(held_out_share=0.2, per_class=70))
    assert np.array_equal(again, split[order])


def test_the_train_share_is_met_with_and_without_a_cap(many):
    for per_class in (0, 50):
        split = split_records(*many, NAMES, section(train_share=0.9, per_class=per_class))
        counts = np.bincount(split, minlength=4)
        assert counts[Split.TRAIN] / (counts[Split.TRAIN] + counts[Split.CLOSED]) == pytest.approx(
            0.9, abs=0.02
        )


def test_more_records_move_none_from_training_to_validation(many):
    digests, labels = many
    few = split_records(digests[:2000], labels[:2000], NAMES, section())
    more = split_records(digests, labels, NAMES, section())[:2000]
    assert np.mean(few == more) > 0.99
    assert not np.any((few == Split.CLOSED) & (more == Split.TRAIN) & (labels[:2000] < 0))


def test_a_class_has_no_more_records_than_the_cap(many):
    split = split_records(*many, NAMES, section(per_class=30))
    assert np.bincount(many[1][split != Split.UNUSED]).tolist() == [30] * 40


def test_held_out_classes_are_whole_and_go_by_name(many):
    digests, labels = many
    split = split_records(digests, labels, NAMES, section(held_out_share=0.25))
    held_out = set(labels[split == Split.OPEN])
    assert 4 <= len(held_out) <= 16
    assert not held_out & set(labels[(split == Split.TRAIN) | (split == Split.CLOSED)])
    turned = split_records(digests, 39 - labels, NAMES[::-1], section(held_out_share=0.25))
    assert np.array_equal(turned == Split.OPEN, split == Split.OPEN)


def test_a_small_share_still_holds_two_classes_out_and_a_large_one_leaves_one(many):
    for share, open_classes in ((1e-9, 2), (1.0, 39)):
        split = split_records(*many, NAMES, section(held_out_share=share))
        assert len(set(many[1][split == Split.OPEN])) == open_classes


def test_a_picture_that_is_there_twice_is_used_once_under_the_lower_label():
    digests = np.array([5, 9, 5, 7, 5], dtype=np.uint64)
    labels = np.array([1, 1, 0, 0, 0], dtype=np.int32)
    split = split_records(digests, labels, NAMES, section(train_share=1.0))
    assert split.tolist() == [Split.UNUSED, Split.TRAIN, Split.TRAIN, Split.TRAIN, Split.UNUSED]


def test_even_the_smallest_class_has_a_record_to_train_on():
    digests = np.arange(1, 41, dtype=np.uint64)
    labels = np.arange(40, dtype=np.int32)
    assert (split_records(digests, labels, NAMES, section(train_share=0.01)) == Split.TRAIN).all()


def test_the_numbers_are_those_of_every_version():
    """As b2sum and the published SplitMix64 give them; others would move records across the split."""
    assert content_digest(b"photo") == 2753206451987307982
    assert mix(np.array([0, 1], dtype=np.uint64)).tolist() == [16294208416658607535, 10451216379200822465]


def test_classes_that_are_left_out_are_in_no_split(many):
    digests, labels = many
    split = split_records(
        digests, labels, NAMES, section(leave_out=("class 3", "class 7"), held_out_share=0.2)
    )
    assert (split[np.isin(labels, [3, 7])] == Split.UNUSED).all()
    assert (split[~np.isin(labels, [3, 7])] != Split.UNUSED).mean() > 0.99
    with pytest.raises(TrainerUsageError, match="no class class 99 to leave out"):
        split_records(digests, labels, NAMES, section(leave_out=("class 99",)))
