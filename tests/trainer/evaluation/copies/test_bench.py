import numpy as np
import pytest

from trainer.data.pixels import model_input
from trainer.errors import TrainerUsageError
from trainer.evaluation.copies import bench as bench_module
from trainer.evaluation.copies.bench import BATCH, copy_bench
from trainer.evaluation.copies.choosing import CopyPlan
from trainer.evaluation.copies.measuring import ONE_THING, CopyVectors, Descriptor, describe, score_bench

EDITS = ("jpeg", "mirror", "collage", "mosaic")
PLAN = CopyPlan(queries=12, library=30)


def silent(*_):
    pass


@pytest.fixture(scope="module")
def bench(photos):
    return copy_bench(photos, PLAN, silent, EDITS)


def layout(images):
    """Colours of 8 x 8 cells, centred: a descriptor that knows copies that are not moved."""
    side = images.shape[1] // 8
    cells = images.reshape(len(images), 8, side, 8, side, 3).mean(axis=(2, 4)).reshape(len(images), -1)
    return (cells - cells.mean(axis=1, keepdims=True)).astype(np.float32)


def test_queries_are_edits_of_the_library_photo_that_they_are_said_to_be_of(bench, photos):
    library = np.concatenate(list(bench.library_batches(64)))
    queries = np.concatenate(list(bench.batches(64)))
    assert len(library) == len(bench.rows)
    assert len(queries) == bench.query_count
    for part in (bench.everything, bench.one_thing):
        search = bench.search(part, queries, library)
        assert len(search.library) == len(part.library)
        mirrored = search.queries[search.kinds == "mirror"][:, :, ::-1].astype(int)
        difference = np.abs(mirrored - search.library[search.targets[search.kinds == "mirror"]])
        assert difference.max() <= 2
        assert sorted(set(search.kinds)) == sorted(EDITS)
    np.testing.assert_array_equal(library[3], model_input(photos.paths[bench.rows[3]], 64))


def test_batches_are_even_and_edits_are_the_same_every_time(bench):
    first, again = (list(bench.batches(32)) for _ in range(2))
    assert [len(batch) for batch in first[:-1]] == [BATCH] * (len(first) - 1)
    np.testing.assert_array_equal(np.concatenate(first), np.concatenate(again))


def test_an_edit_depends_on_the_photo_and_the_seed_alone(photos, bench):
    """With other photos beside it, its edits stay as they are."""
    few = copy_bench(photos, CopyPlan(queries=3, library=10), silent, EDITS[:2])
    one = few.edited_picture(few.everything, 0)
    assert few.rows[0] == bench.rows[0]
    assert one.tobytes() == bench.edited_picture(bench.everything, 0).tobytes()


def test_one_thing_is_searched_among_its_own(bench, photos):
    part = bench.one_thing
    assert len(part.edited) == 3
    assert len(part.library) == 15
    assert set(part.edited) <= set(bench.edited)


def test_of_a_class_no_more_than_some_are_among_the_varied(photos, monkeypatch):
    monkeypatch.setattr(bench_module, "MOST_OF_A_CLASS", 2)
    some = copy_bench(photos, PLAN, silent, EDITS)
    part, labels = some.varied, photos.bench.labels[some.rows]
    names, counts = np.unique(labels[part.library], return_counts=True)
    assert set(names) == set(labels[some.everything.library])
    assert counts.max() == 2
    assert 0 < len(part.edited) < len(some.everything.edited)
    assert set(part.edited) <= set(part.library)
    vectors = describe(some, {"layout": Descriptor(layout, layout)}, silent, side=64)["layout"]
    found = score_bench(some, vectors)
    assert found.varied_library == len(part.library)
    assert found.varied["everyday"].queries == 2 * len(part.edited)
    assert found.varied["everyday"].average_precision >= found.families["everyday"].average_precision


def test_where_no_class_is_large_all_photos_are_varied(bench):
    assert bench.varied is None


def test_figures_follow_what_the_descriptor_can(bench):
    vectors = describe(bench, {"layout": Descriptor(layout, layout)}, silent, side=64)["layout"]
    found = score_bench(bench, vectors)
    assert found.library == 30
    assert found.edits["jpeg"].average_precision == pytest.approx(1)
    assert found.edits["jpeg"].queries == 12
    assert found.edits["collage"].average_precision < 0.9
    assert found.families["hard, training kinds"] == found.edits["collage"]
    assert found.families["hard"].queries == 24
    assert set(found.domains) == {"one", "two", ONE_THING}
    assert found.one_thing["everyday"].queries == 6
    assert "everyday, held-out kinds" not in found.families, "none of these was asked"


def test_a_descriptor_of_noise_finds_nothing(bench):
    random = np.random.default_rng(0)
    shape = (bench.query_count, 16), (len(bench.rows), 16)
    found = score_bench(bench, CopyVectors(*(random.normal(size=size).astype(np.float32) for size in shape)))
    assert found.families["everyday"].recall_at[1] < 0.3


def test_progress_is_told_for_photos_and_edits(bench):
    told = {}
    describe(
        bench,
        {"": Descriptor(layout, layout)},
        lambda name, done, total: told.update({name: (done, total)}),
        side=32,
    )
    assert told == {
        "photos": (len(bench.rows),) * 2,
        "edited photos": (bench.query_count,) * 2,
    }


def test_an_unknown_edit_is_a_sentence(photos):
    with pytest.raises(TrainerUsageError, match="no edit sandwich; there are jpeg"):
        copy_bench(photos, PLAN, silent, ("sandwich",))
