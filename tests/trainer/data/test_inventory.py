import json

import numpy as np
import pytest

from trainer.config import ShardsSection
from trainer.data.class_names import FILE
from trainer.data.inventory import take_inventory
from trainer.data.shards import find_shards, parse_example, read_frame, write_shard
from trainer.data.splitting import Split
from trainer.errors import TrainerUsageError


def section(**changes):
    return ShardsSection(sources=("made here",), **changes)


def silent(*_):
    pass


def taken(folder, cache=None, report=silent, **changes):
    return take_inventory(
        find_shards([folder], changes.get("datasets", ())), section(**changes), cache, report
    )


def test_each_record_is_where_the_inventory_says(shard_folder, records):
    inventory = taken(shard_folder)
    assert inventory.classes == 5
    assert len(inventory.label) == len(records)
    for number, wanted in enumerate(records):
        shard = inventory.shards[inventory.shard[number]]
        data = read_frame(shard, int(inventory.offset[number]), int(inventory.length[number]))
        assert parse_example(data, shard, number) == wanted
        assert inventory.label[number] == wanted[1]


def test_splits_cover_all_records_once(shard_folder):
    inventory = taken(shard_folder, held_out_share=0.3, per_class=6)
    parts = [inventory.of(split) for split in Split]
    assert sorted(np.concatenate(parts)) == list(range(40))
    assert len(inventory.of(Split.UNUSED)) == 10


def test_a_record_is_named_by_its_place_in_its_shard(shard_folder):
    inventory = taken(shard_folder)
    assert inventory.place(0).startswith("record 0 of the shard ")
    assert inventory.place(26) == f"record 1 of the shard {inventory.shards[2]}"


def test_a_second_look_reads_no_shard(shard_folder, tmp_path):
    told = []
    first = taken(shard_folder, tmp_path / "cache", lambda *what: told.append(what))
    assert told[-1] == ("reading shards", 3, 3)
    told.clear()
    again = taken(shard_folder, tmp_path / "cache", lambda *what: told.append(what))
    assert told == []
    assert again.fingerprint() == first.fingerprint()


def test_a_changed_shard_and_a_damaged_cache_are_read_again(shard_folder, tmp_path, records):
    cache = tmp_path / "cache"
    first = taken(shard_folder, cache)
    for file in cache.iterdir():
        file.write_bytes(file.read_bytes()[:-40])
    assert taken(shard_folder, cache).fingerprint() == first.fingerprint()
    write_shard(shard_folder / "more-2.tfrec", iter([(records[0][0] + b"!", 0), (records[1][0] + b"!", 1)]))
    assert len(taken(shard_folder, cache).label) == 42


def test_the_fingerprint_tells_other_contents_and_splits(shard_folder):
    assert taken(shard_folder).fingerprint() == taken(shard_folder).fingerprint()
    assert taken(shard_folder).fingerprint() != taken(shard_folder, per_class=5).fingerprint()


def test_a_label_out_of_range_is_named(shard_folder):
    with pytest.raises(TrainerUsageError, match=r"train-00000.* has the label 3, which is not within 0 … 2"):
        taken(shard_folder, classes=3)


def test_classes_without_records_count_if_the_config_says_so(shard_folder):
    assert taken(shard_folder, classes=9).classes == 9


def test_nothing_to_train_on_is_told(shard_folder):
    with pytest.raises(TrainerUsageError, match="left to train on"):
        taken(shard_folder, train_share=0.0)


def test_classes_are_called_by_data_set_and_label_without_a_list(shard_folder):
    assert taken(shard_folder, datasets=("mini",)).names == tuple(f"mini/{label}" for label in range(5))
    assert taken(shard_folder, datasets=("mini",)).domains == ("mini",)
    assert taken(shard_folder).domains == ("train",)


def write_list(folder, names, offset=0, domains=None):
    values = {
        "dataset": "made",
        "label_offset": offset,
        "names": names,
        "domains": domains or ["x"] * len(names),
    }
    (folder / FILE).write_text(json.dumps(values), encoding="utf-8")


def test_a_list_beside_the_shards_names_classes_and_domains(shard_folder):
    write_list(shard_folder, list("abcde"), domains=["x", "x", "y", "y", "y"])
    inventory = taken(shard_folder)
    assert inventory.names == tuple("abcde")
    assert inventory.domains == ("x", "y")
    assert [inventory.domains[index] for index in inventory.domain[:5]] == ["x", "x", "y", "y", "y"]


def test_data_sets_go_together_by_label_offset(shard_folder, tmp_path, records):
    write_list(shard_folder, list("abcde"))
    other = tmp_path / "input" / "other"
    other.mkdir()
    write_shard(other / "b-2.tfrec", iter([(records[0][0] + b"!", 5), (records[1][0] + b"!", 6)]))
    inventory = taken(tmp_path / "input")
    assert inventory.names == (*"abcde", "other/5", "other/6")
    assert inventory.domains == ("other", "x")


def test_one_label_for_two_classes_is_refused(shard_folder, tmp_path, records):
    other = tmp_path / "input" / "other"
    other.mkdir()
    write_shard(other / "b-1.tfrec", iter(records[:1]))
    write_list(shard_folder, list("abcde"))
    write_list(other, ["cat"])
    with pytest.raises(TrainerUsageError, match=r"both use the label 0.*label offset"):
        taken(tmp_path / "input")


def test_a_damaged_list_is_named(shard_folder):
    (shard_folder / FILE).write_text("{", encoding="utf-8")
    with pytest.raises(TrainerUsageError, match=r"classes\.json cannot be read"):
        taken(shard_folder)
