import struct

import pytest
import tensorflow

from trainer.data.shards import (
    FRAME_HEAD,
    ShardError,
    find_shards,
    parse_example,
    read_frame,
    read_shard,
    record_count,
    write_shard,
)
from trainer.errors import TrainerError, TrainerUsageError


def test_what_is_written_is_read_back_in_order(tmp_path, records):
    write_shard(tmp_path / "a-40.tfrec", iter(records))
    assert [(found.image, found.label) for found in read_shard(tmp_path / "a-40.tfrec")] == records


def test_an_offset_leads_to_its_example(tmp_path, records):
    shard = tmp_path / "a-40.tfrec"
    write_shard(shard, iter(records))
    for number, found in enumerate(read_shard(shard)):
        data = read_frame(shard, found.offset, found.length)
        assert parse_example(data, shard, number) == records[number]


def test_shards_are_what_the_teams_own_parsing_reads(tmp_path, records):
    write_shard(tmp_path / "a-40.tfrec", iter(records))
    schema = {
        "image/encoded": tensorflow.io.FixedLenFeature([], tensorflow.string),
        "image/class/label": tensorflow.io.FixedLenFeature([], tensorflow.int64),
    }
    dataset = tensorflow.data.TFRecordDataset(str(tmp_path / "a-40.tfrec"))
    parsed = dataset.map(lambda data: tensorflow.io.parse_single_example(data, schema))
    found = [(row["image/encoded"], row["image/class/label"]) for row in parsed.as_numpy_iterator()]
    assert found == records


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("train-00003-of-00040-1234.tfrec", 1234),
        ("imagenet-000-999.tfrecord", 999),
        ("train-00003-of-00040.tfrec", None),
        ("photos.tfrec", None),
    ],
)
def test_the_last_number_of_a_name_is_how_many_records_there_are(tmp_path, name, count):
    assert record_count(tmp_path / name) == count


def damaged(shard, change):
    data = bytearray(shard.read_bytes())
    shard.write_bytes(change(data))
    return list_error(shard)


def list_error(shard):
    with pytest.raises(ShardError) as failure:
        list(read_shard(shard))
    assert str(shard) in str(failure.value)
    assert "download it again" in str(failure.value)
    return str(failure.value)


@pytest.fixture
def shard(tmp_path, records):
    write_shard(tmp_path / "a-3.tfrec", iter(records[:3]))
    return tmp_path / "a-3.tfrec"


def starts(shard):
    return [found.offset - FRAME_HEAD for found in read_shard(shard)]


@pytest.mark.parametrize("inside", [5, FRAME_HEAD, 500])
def test_a_shard_cut_off_within_a_record_is_told(shard, inside):
    end = starts(shard)[2] + inside
    assert "is cut off after 2 whole records" in damaged(shard, lambda data: data[:end])


def test_a_shard_cut_off_between_records_is_told_by_its_name(shard):
    end = starts(shard)[2]
    assert "has 2 records where its name promises 3" in damaged(shard, lambda data: data[:end])


def test_a_changed_byte_is_told(shard):
    place = starts(shard)[1] + FRAME_HEAD + 300

    def change(data):
        data[place] ^= 1
        return data

    assert "is damaged (a checksum is wrong) after 1 whole records" in damaged(shard, change)


def test_a_shard_that_is_no_shard_is_told(shard):
    damaged(shard, lambda _: b"<html>not found</html>")
    damaged(shard, lambda _: struct.pack("<Q", 1 << 40) + bytes(40))


def write_raw(path, data):
    with tensorflow.io.TFRecordWriter(str(path)) as writer:
        writer.write(data)


def example(**features):
    train = tensorflow.train
    kinds = {
        "bytes": lambda value: train.Feature(bytes_list=train.BytesList(value=value)),
        "ints": lambda value: train.Feature(int64_list=train.Int64List(value=value)),
    }
    made = {name: kinds[kind](value) for name, (kind, value) in features.items()}
    return train.Example(features=train.Features(feature=made)).SerializeToString()


def test_records_of_another_make_are_told(tmp_path):
    shard = tmp_path / "a.tfrec"
    write_raw(shard, b"\xff\xff\xff")
    assert "record 0" in list_error(shard)
    assert "is no tf.train.Example" in list_error(shard)
    write_raw(shard, example(**{"image/class/label": ("ints", [1])}))
    assert "has no image/encoded" in list_error(shard)
    write_raw(shard, example(**{"image/encoded": ("bytes", [b"x"])}))
    assert "has no image/class/label" in list_error(shard)


def test_a_missing_shard_is_told(tmp_path):
    with pytest.raises(ShardError, match="cannot be read"):
        list(read_shard(tmp_path / "none.tfrec"))
    with pytest.raises(ShardError, match="cannot be read"):
        read_frame(tmp_path / "none.tfrec", 0, 5)


def test_a_shard_that_became_shorter_is_told(shard):
    with pytest.raises(ShardError, match="became shorter"):
        read_frame(shard, shard.stat().st_size - 5, 10)


def test_an_interrupted_writing_leaves_no_shard(tmp_path, records):
    def interrupted():
        yield records[0]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_shard(tmp_path / "a-2.tfrec", interrupted())
    assert not list(tmp_path.glob("*.tfrec"))


def test_what_cannot_be_written_is_one_sentence(tmp_path, records):
    with pytest.raises(TrainerError, match="cannot be written"):
        write_shard(tmp_path / "no folder" / "a-1.tfrec", iter(records[:1]))


def test_shards_are_found_at_any_depth_in_order(shard_folder, tmp_path):
    found = find_shards([tmp_path], ["mini"])
    assert [shard.name for shard in found] == sorted(shard.name for shard in shard_folder.iterdir())
    assert find_shards([tmp_path], []) == found
    assert find_shards([shard_folder.parent], ["mini"]) == found


def test_only_the_named_data_sets_are_taken(shard_folder, tmp_path, records):
    (tmp_path / "other").mkdir()
    write_shard(tmp_path / "other" / "b-1.tfrec", iter(records[:1]))
    assert len(find_shards([tmp_path], [])) == 4
    assert len(find_shards([tmp_path], ["mini"])) == 3


def test_what_is_missing_is_named(tmp_path, shard_folder):
    with pytest.raises(TrainerUsageError, match=r"the data set products is not below .*: attach it"):
        find_shards([tmp_path], ["mini", "products"])
    (tmp_path / "empty").mkdir()
    with pytest.raises(TrainerUsageError, match="no shard"):
        find_shards([tmp_path / "empty"], [])
    with pytest.raises(TrainerUsageError, match="is not a folder"):
        find_shards([tmp_path / "nowhere"], [])
