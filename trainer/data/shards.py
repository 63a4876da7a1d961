"""Shards: TFRecord files of photos with labels, as the Universal Image Embedding team's data sets are made.

Each record is a ``tf.train.Example`` with ``image/encoded`` (the bytes of a picture file) and
``image/class/label`` (int64); a file's name ends in its number of records. Owns the files: finding,
framing, writing, the sentences for damaged ones. Knows nothing of classes, splits or pixels.
"""

import os
import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from trainer.data.host_tensorflow import host_tensorflow
from trainer.errors import TrainerError, TrainerUsageError
from trainer.frameworks import load_framework

IMAGE = "image/encoded"
LABEL = "image/class/label"
SUFFIXES = frozenset({".tfrec", ".tfrecord", ".tfrecords"})
FRAME_HEAD = 12
"""Bytes before a record's data: its length, uint64, and the length's masked CRC-32C."""
FRAME_TAIL = 4
"""Bytes after it: its masked CRC-32C."""
_COUNT = re.compile(r"(\d+)\D*$")
_NO_COUNT = re.compile(r"\d+-of-\d+$")


class ShardError(TrainerError):
    """A shard that is damaged, cut off or of another make."""


@dataclass(frozen=True, slots=True)
class ShardRecord:
    """One record of a shard.

    Attributes:
        offset: where the Example's bytes begin in the file.
        length: how many there are.
        image: the bytes of a picture file.
        label: as stored.
    """

    offset: int
    length: int
    image: bytes
    label: int


def find_shards(places: Sequence[Path], datasets: Sequence[str]) -> tuple[Path, ...]:
    """All shards below some folders, in the order of their paths.

    Args:
        places: folders to search; data sets may lie at any depth, as Kaggle nests them.
        datasets: names of the folders to take shards from; all shards if there are none.

    Raises:
        TrainerUsageError: a place or a named data set is not there, or there is no shard.
    """
    for place in places:
        if not place.is_dir():
            raise TrainerUsageError(f"{place} is not a folder")
    where = ", ".join(str(place) for place in places) or "no folder at all"
    found: set[Path] = set()
    for name in datasets:
        shards = {shard for place in places for shard in _shards_of(place, name)}
        if not shards:
            raise TrainerUsageError(
                f"the data set {name} is not below {where}: attach it to the notebook (Add Input), "
                f"or download it into a folder of that name"
            )
        found |= shards
    if not datasets:
        found = {shard for place in places for shard in _shards_below(place)}
    if not found:
        raise TrainerUsageError(
            f"there is no shard (*.tfrec) below {where}; photo-finder-train prepare makes them of photos"
        )
    return tuple(sorted(found))


def record_count(shard: Path) -> int | None:
    """The last number of a shard's name: how many records it should have; None if the name has none.

    The last number of ``train-00003-of-00040`` is that of the shards, so it has none.
    """
    last = _COUNT.search(shard.stem)
    return int(last.group(1)) if last and not _NO_COUNT.search(shard.stem) else None


def read_shard(shard: Path) -> Iterator[ShardRecord]:
    """Read a whole shard in order, with its checksums verified.

    Raises:
        ShardError: it cannot be read, is damaged or cut off, or has another number of records than its name.
    """
    tensorflow = host_tensorflow()
    offset, count = 0, 0
    try:
        for data in tensorflow.data.TFRecordDataset(str(shard)).as_numpy_iterator():
            image, label = parse_example(data, shard, count)
            yield ShardRecord(offset + FRAME_HEAD, len(data), image, label)
            offset += FRAME_HEAD + len(data) + FRAME_TAIL
            count += 1
    except tensorflow.errors.DataLossError as error:
        raise ShardError(_damage(shard, count)) from error
    except tensorflow.errors.OpError as error:
        raise ShardError(f"the shard {shard} cannot be read: {error.message}") from error
    if shard.stat().st_size != offset:  # a rest too short for a record's head, which TensorFlow passes over
        raise ShardError(_damage(shard, count))
    promised = record_count(shard)
    if promised not in {None, count}:
        raise ShardError(
            f"the shard {shard} has {count} records where its name promises {promised}: download it again"
        )


def read_frame(shard: Path, offset: int, length: int) -> bytes:
    """The bytes of one Example.

    Raises:
        ShardError: they cannot be read.
    """
    try:
        with shard.open("rb", buffering=0) as file:
            file.seek(offset)
            data = file.read(length)
    except OSError as error:
        raise ShardError(f"the shard {shard} cannot be read: {error.strerror}") from error
    if len(data) != length:
        raise ShardError(f"the shard {shard} became shorter while it was in use: download it again")
    return data


def parse_example(data: bytes, shard: Path, number: int) -> tuple[bytes, int]:
    """An Example's image bytes and label.

    Args:
        data: the serialised Example.
        shard: where it is from, for the sentence if it is damaged.
        number: which record of the shard it is, from 0.

    Raises:
        ShardError: it is no Example, or lacks a feature.
    """
    undecodable = load_framework("google.protobuf.message").DecodeError
    try:
        features: Any = host_tensorflow().train.Example.FromString(data).features.feature
    except undecodable:
        _refuse(shard, number, "is no tf.train.Example")
    images: Sequence[bytes] = features[IMAGE].bytes_list.value if IMAGE in features else ()
    labels: Sequence[int] = features[LABEL].int64_list.value if LABEL in features else ()
    if len(images) != 1:
        _refuse(shard, number, f"has no {IMAGE} of one picture")
    if len(labels) != 1:
        _refuse(shard, number, f"has no {LABEL} of one whole number")
    return images[0], int(labels[0])


def shard_name(stem: str, number: int, of: int, records: int) -> str:
    """A file name in the schema, like ``train-00003-of-00040-1234.tfrec``."""
    return f"{stem}-{number:05}-of-{of:05}-{records}.tfrec"


def write_shard(path: Path, records: Iterator[tuple[bytes, int]]) -> int:
    """Write image bytes with labels; the file has its name only once it is complete.

    Args:
        path: the file; its folder is there.
        records: pairs of a picture file's bytes and a label.

    Returns:
        How many were written.

    Raises:
        TrainerError: there is no space, or no right to write.
    """
    tensorflow = host_tensorflow()
    aside = path.with_name(path.name + ".part")
    count = 0
    try:
        with tensorflow.io.TFRecordWriter(str(aside)) as writer:
            for image, label in records:
                writer.write(_example(tensorflow, image, label))
                count += 1
        aside.replace(path)
    except (OSError, tensorflow.errors.OpError) as error:
        reason = getattr(error, "message", None) or error
        raise TrainerError(f"the shard {path} cannot be written: {reason}") from error
    return count


def _example(tensorflow: Any, image: bytes, label: int) -> bytes:
    train = tensorflow.train
    features = {
        IMAGE: train.Feature(bytes_list=train.BytesList(value=[image])),
        LABEL: train.Feature(int64_list=train.Int64List(value=[label])),
    }
    example = train.Example(features=train.Features(feature=features))
    return bytes(example.SerializeToString(deterministic=True))


def _shards_of(place: Path, dataset: str) -> Iterator[Path]:
    """The shards of a data set by the name of its folder, which may be the place or above it."""
    if dataset in place.resolve().parts:
        yield from _shards_below(place)
        return
    for folder, below, _ in os.walk(place, followlinks=True):
        if dataset in below:
            yield from _shards_below(Path(folder) / dataset)
            below.remove(dataset)


def _shards_below(folder: Path) -> Iterator[Path]:
    for inner, _, files in os.walk(folder, followlinks=True):
        yield from (Path(inner) / name for name in files if Path(name).suffix.lower() in SUFFIXES)


def _damage(shard: Path, whole: int) -> str:
    """What is wrong with a shard of which only the first ``whole`` records could be read."""
    with shard.open("rb") as file:
        cut = _is_cut_off(file, shard.stat().st_size, whole)
    what = "is cut off" if cut else "is damaged (a checksum is wrong)"
    return f"the shard {shard} {what} after {whole} whole records: download it again"


def _is_cut_off(file: BinaryIO, size: int, whole: int) -> bool:
    """Whether the record after ``whole`` good ones would end behind the end of the file."""
    position = 0
    for number in range(whole + 1):
        file.seek(position)
        head = file.read(FRAME_HEAD)
        if len(head) < FRAME_HEAD:
            return True
        (length,) = struct.unpack("<Q", head[:8])
        position += FRAME_HEAD + length + FRAME_TAIL
        if position > size:
            return number == whole
    return False


def _refuse(shard: Path, number: int, why: str) -> NoReturn:
    raise ShardError(
        f"record {number} of the shard {shard} {why}: download it again, or make it with prepare"
    )
