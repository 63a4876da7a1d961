import itertools
from dataclasses import replace

import numpy as np
import pytest

from trainer.data.feature_cache import cached_views, features_of
from trainer.data.inventory import read_picture
from trainer.data.pixels import model_input_of
from trainer.data.splitting import Split
from trainer.data.stream import StreamPlan, edited_batches, training_batches

PLAN = StreamPlan(batch=6, side=32, seed=3, views=3)


def some(batches, count):
    return list(itertools.islice(batches, count))


def same(first, second):
    return all(np.array_equal(one, other) for one, other in zip(first, second, strict=True))


def far(image, other):
    return np.abs(image.astype(float) - other).mean()


def test_each_photo_is_shown_several_times_a_light_view_first(inventory):
    light, strong = [], []
    for views, labels, records in some(training_batches(inventory, PLAN, 0), 6):
        assert views.shape == (6, 3, 32, 32, 3)
        assert views.dtype == np.uint8
        assert np.array_equal(labels, inventory.label[records])
        for shown, record in zip(views, records, strict=True):
            plain = model_input_of(read_picture(inventory, int(record)), 32)
            light.append(far(shown[0], plain))
            strong += [far(view, plain) for view in shown[1:]]
    assert np.median(light) < 10 < np.median(strong)


def test_a_stream_of_views_that_goes_on_at_a_step_is_the_very_same(inventory):
    whole = some(training_batches(inventory, PLAN, 0), 5)
    assert all(
        same(*pair) for pair in zip(some(training_batches(inventory, PLAN, 3), 2), whole[3:], strict=True)
    )


def test_processes_together_read_the_views_that_one_reads(inventory):
    whole = next(training_batches(inventory, PLAN, 2))
    parts = [next(training_batches(inventory, replace(PLAN, process=p, processes=2), 2)) for p in range(2)]
    assert same([np.concatenate(pair) for pair in zip(*parts, strict=True)], whole)


def test_views_differ_from_epoch_to_epoch_and_from_seed_to_seed(inventory):
    count = len(inventory.of(Split.TRAIN))
    plan = replace(PLAN, batch=count, views=2)
    shown = []
    for seed in (1, 2):
        for views, _, records in some(training_batches(inventory, replace(plan, seed=seed), 0), 2):
            shown.append(views[np.argsort(records), 1])
    for first, second in itertools.combinations(shown, 2):
        assert np.mean([np.array_equal(*pair) for pair in zip(first, second, strict=True)]) < 0.1


def test_groups_hold_photos_of_one_class(inventory):
    plan = replace(PLAN, views=0, group=3, batch=len(inventory.of(Split.TRAIN)))
    (_, labels, records), *_ = some(training_batches(inventory, plan, 0), 1)
    assert np.array_equal(np.sort(records), inventory.of(Split.TRAIN))
    assert np.count_nonzero(np.diff(labels) == 0) > len(labels) // 3


def test_edits_are_the_same_whenever_they_are_asked_for(inventory):
    records = inventory.of(Split.TRAIN)[:5]
    first = [np.concatenate([b[0] for b in edited_batches(inventory, records, 2, PLAN, n)]) for n in (1, 2)]
    again = np.concatenate([b[0] for b in edited_batches(inventory, records[::-1], 5, PLAN, 1)])
    assert first[0].shape == (5, 32, 32, 3)
    np.testing.assert_array_equal(again[::-1], first[0])
    assert not np.array_equal(first[0], first[1])


@pytest.mark.parametrize("shown", [2, 3])
def test_cached_views_are_the_photo_and_some_of_its_edits(inventory, tmp_path, shown):
    chosen = inventory.of(Split.TRAIN)

    def network(images):
        return images.astype(np.float32).mean(axis=(1, 2))

    def kept(key, shown=None):
        return features_of(
            inventory, chosen, network, key, tmp_path, batch=4, side=32, report=lambda *_: None, shown=shown
        )

    edits = [
        kept(f"edit {n}", lambda some, n=n: edited_batches(inventory, some, 4, PLAN, n)) for n in (1, 2, 3)
    ]
    views = [kept("plain"), *edits]
    plan, used = replace(PLAN, group=2, views=shown), set()
    streamed = training_batches(inventory, replace(plan, views=0), 1)
    cached = cached_views(views, inventory.label[chosen], plan, 1)
    for (found, labels, rows), (_, wanted, records) in itertools.islice(
        zip(cached, streamed, strict=False), 6
    ):
        assert np.array_equal(chosen[rows], records)
        assert np.array_equal(labels, wanted)
        np.testing.assert_array_equal(found[:, 0], views[0][rows])
        for seen, row in zip(found, rows, strict=True):
            which = [
                next(n for n, edit in enumerate(edits) if np.array_equal(edit[row], one)) for one in seen[1:]
            ]
            assert len(set(which)) == shown - 1
            used.update(which)
    assert used == {0, 1, 2}
    again = next(iter(cached_views(views, inventory.label[chosen], plan, 3)))
    third = some(cached_views(views, inventory.label[chosen], plan, 1), 3)[2]
    np.testing.assert_array_equal(again[0], third[0])


@pytest.mark.parametrize("views", [1, 4])
def test_any_number_of_views_can_be_asked_for(inventory, views):
    shown, *_ = next(training_batches(inventory, replace(PLAN, views=views), 0))
    assert shown.shape[:2] == (6, views)
