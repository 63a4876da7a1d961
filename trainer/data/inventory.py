"""All records of the shards at hand: where each lies, what it shows, what it is for.

With it a record is a number, and order, splits, resuming and cached features are arrays of numbers.
Knows nothing of pixels.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer.config import ShardsSection
from trainer.data.class_names import Classes, dataset_of, read_classes
from trainer.data.scanning import Scan, scan_shards
from trainer.data.shards import parse_example, read_frame
from trainer.data.splitting import Split, split_records
from trainer.errors import TrainerUsageError

Report = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Inventory:
    """Facts of N records, in the order of shards and of records in them.

    Attributes:
        shards: the files.
        shard: int32 [N], which file a record is in.
        offset: int64 [N], where its Example's bytes begin in the file.
        length: int32 [N], how many there are.
        label: int32 [N].
        split: int8 [N] of ``Split``.
        digest: uint64 [N], first 8 bytes of BLAKE2b of the image bytes.
        names: class names by label.
        domain: int32 [N], which of ``domains`` a record is from.
        domains: names of data sets.
    """

    shards: tuple[Path, ...]
    shard: NDArray[np.int32]
    offset: NDArray[np.int64]
    length: NDArray[np.int32]
    label: NDArray[np.int32]
    split: NDArray[np.int8]
    digest: NDArray[np.uint64]
    names: tuple[str, ...]
    domain: NDArray[np.int32]
    domains: tuple[str, ...]

    @property
    def classes(self) -> int:
        """How many labels there are, those of held-out classes included."""
        return len(self.names)

    def of(self, split: Split) -> NDArray[np.int64]:
        """The record numbers of a split, ascending."""
        return np.flatnonzero(self.split == split).astype(np.int64)

    def fingerprint(self) -> str:
        """32 hex digits that stand for all contents, labels and splits, wherever the files lie."""
        whole = hashlib.blake2b(digest_size=16)
        for part in (self.digest, self.label, self.split):
            whole.update(np.ascontiguousarray(part).tobytes())
        return whole.hexdigest()

    def number_in_shard(self, record: int) -> int:
        """Which record of its shard it is, from 0."""
        return record - int(np.searchsorted(self.shard, self.shard[record]))

    def place(self, record: int) -> str:
        """Where a record is, in words."""
        return f"record {self.number_in_shard(record)} of the shard {self.shards[self.shard[record]]}"


def take_inventory(
    shards: Sequence[Path], section: ShardsSection, cache: Path | None, report: Report
) -> Inventory:
    """Read the shards, or recall what an earlier reading found, and split their records.

    Args:
        shards: the files, as ``find_shards`` gives them.
        section: classes, cap and shares.
        cache: folder where what was read is kept for another time; None to keep nothing.
        report: is told an activity, how many shards are read, of how many; silent if none has to be.

    Raises:
        ShardError: a shard is damaged, cut off or unreadable.
        TrainerUsageError: a label is out of range, or nothing is left to train on.
        TrainerError: the cache cannot be written.
    """
    scan = scan_shards(shards, cache, report)
    count = _class_count(shards, scan, section.classes)
    datasets = _datasets(shards, section.datasets)
    classes = read_classes(shards, _datasets_of_labels(scan, datasets, count))
    label = scan.label.astype(np.int32)
    split = split_records(scan.digest, label, classes.keys, section)
    if not (split == Split.TRAIN).any():
        raise TrainerUsageError(
            f"none of the {len(label)} records of {len(shards)} shards is left to train on: lower "
            f"held_out_share ({section.held_out_share:g}) or raise train_share ({section.train_share:g})"
        )
    domain, domains = _domains(scan, datasets, classes)
    return Inventory(
        shards=tuple(shards),
        shard=scan.shard,
        offset=scan.offset,
        length=scan.length,
        label=label,
        split=split,
        digest=scan.digest,
        names=classes.names,
        domain=domain,
        domains=domains,
    )


def read_picture(inventory: Inventory, record: int) -> bytes:
    """The picture file of a record.

    Raises:
        ShardError: it cannot be read.
    """
    shard = inventory.shards[inventory.shard[record]]
    data = read_frame(shard, int(inventory.offset[record]), int(inventory.length[record]))
    image, _ = parse_example(data, shard, inventory.number_in_shard(record))
    return image


def _class_count(shards: Sequence[Path], scan: Scan, wanted: int) -> int:
    """How many classes there are; every label must be one of them."""
    count = wanted or int(scan.label.max(initial=0)) + 1
    wrong = np.flatnonzero((scan.label < 0) | (scan.label >= count))
    if len(wrong):
        first = int(wrong[0])
        raise TrainerUsageError(
            f"the shard {shards[scan.shard[first]]} has the label {scan.label[first]}, which is not within "
            f"0 … {count - 1}: set classes in the config, or attach the right data sets"
        )
    return count


def _datasets(shards: Sequence[Path], wanted: Sequence[str]) -> list[str]:
    """The data set of each shard."""
    of_folder = {folder: dataset_of(folder, wanted) for folder in {shard.parent for shard in shards}}
    return [of_folder[shard.parent] for shard in shards]


def _datasets_of_labels(scan: Scan, datasets: Sequence[str], count: int) -> list[str]:
    """The data set in which each label is first met; empty for one without records."""
    found = [""] * count
    for label, first in zip(*np.unique(scan.label, return_index=True), strict=True):
        found[label] = datasets[scan.shard[first]]
    return found


def _domains(
    scan: Scan, datasets: Sequence[str], classes: Classes
) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """Each record's data set: its class's if ``classes.json`` gives one, else its shard's."""
    names = sorted({*datasets, *classes.domains} - {""})
    number = {name: index for index, name in enumerate(names)}
    by_shard = np.array([number[name] for name in datasets], dtype=np.int32)[scan.shard]
    by_class = np.array([number.get(name, -1) for name in classes.domains], dtype=np.int32)[scan.label]
    used, domain = np.unique(np.where(by_class >= 0, by_class, by_shard), return_inverse=True)
    return domain.astype(np.int32), tuple(names[index] for index in used)
