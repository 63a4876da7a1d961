import shutil

import numpy as np
import pytest
from PIL import Image

from trainer.config import ShardsSection
from trainer.data.shards import shard_name, write_shard
from trainer.errors import TrainerUsageError
from trainer.evaluation.reading import read_photos


def silent(*_):
    pass


def test_class_folders_are_searched_leave_one_out_and_their_data_sets_are_domains(class_folders):
    photos = read_photos(class_folders, silent)
    assert len(photos.bench.queries) == len(photos.bench.index) == 12
    assert set(photos.bench.labels) == {"things/red", "things/green", "more/blue"}
    assert set(photos.bench.domains) == {"things", "more"}
    assert sum(len(batch) for batch in photos.batches(32)) == 12
    assert photos.picture(0).size == (320, 240)
    assert read_photos(class_folders / "things", silent).bench.domains is None


def test_only_some_classes_may_be_asked_for(class_folders):
    photos = read_photos(class_folders, silent, only=["more/blue"])
    assert {str(photos.bench.labels[row]) for row in photos.bench.queries} == {"more/blue"}
    assert len(photos.bench.index) == 12
    with pytest.raises(TrainerUsageError, match="no photos in pink"):
        read_photos(class_folders, silent, only=["pink"])


@pytest.mark.parametrize(("asked", "searched"), [("query", "index"), ("queries", "gallery")])
def test_query_and_index_folders_are_told_apart(class_folders, tmp_path, asked, searched):
    root = tmp_path / "split"
    shutil.copytree(class_folders / "things", root / searched)
    (root / asked / "red").mkdir(parents=True)
    shutil.move(root / searched / "red" / "0.jpg", root / asked / "red" / "0.jpg")
    photos = read_photos(root, silent)
    assert [photos.paths[row].parent.parent.name for row in photos.bench.queries] == [asked]
    assert len(photos.bench.index) == 7
    assert set(photos.bench.labels) == {"red", "green"}


def test_a_split_without_photos_on_one_side_is_refused(class_folders, tmp_path):
    shutil.copytree(class_folders / "things", tmp_path / "split" / "query")
    (tmp_path / "split" / "index").mkdir()
    with pytest.raises(TrainerUsageError, match="both below query/ and below index/"):
        read_photos(tmp_path / "split", silent)


@pytest.fixture
def shards(tmp_path):
    folder = tmp_path / "shards" / "noise"
    folder.mkdir(parents=True)
    random = np.random.default_rng(0)
    records = []
    for number in range(24):
        path = tmp_path / "one.jpg"
        pixels = random.integers(0, 256, (40, 50, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(path, quality=92)
        records.append((path.read_bytes(), number % 4))
    write_shard(folder / shard_name("train", 0, 1, 24), iter(records))
    return folder.parent


def test_shards_are_read_whole_but_for_repeated_records(shards):
    photos = read_photos(shards, silent)
    assert len(photos.records) == 24
    assert len(set(photos.bench.labels)) == 4
    (batch,) = photos.batches(32)
    assert batch.shape == (24, 32, 32, 3)
    assert batch.dtype == np.uint8
    assert photos.picture(5).size == (50, 40)


def test_of_the_shards_of_a_run_what_it_was_not_trained_on_is_measured(shards):
    section = ShardsSection(sources=(), train_share=0.5, held_out_share=0.5)
    count = {
        part: len(read_photos(shards, silent, section=section, part=part).records)
        for part in ("auto", "open", "closed", "all")
    }
    assert count["auto"] == count["open"] == 12
    assert 0 < count["closed"] < 12
    assert count["all"] == 24


@pytest.mark.parametrize("data", ["absent", "empty"])
def test_where_there_are_no_photos_a_sentence_says_so(tmp_path, data):
    (tmp_path / "empty").mkdir()
    with pytest.raises(TrainerUsageError, match=data):
        read_photos(tmp_path / data, silent)
