"""Which records train, which validate, which classes are kept for the open-set score.

Pure functions of contents and class names: neither the order of records, nor a seed, nor the other
records of another class matter, so that each run, and a run with more photos, splits alike. Knows
nothing of files.
"""

import hashlib
from collections.abc import Sequence
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from trainer.config import ShardsSection
from trainer.errors import TrainerUsageError

Numbers = NDArray[np.uint64]
Labels = NDArray[np.int32]

_LEAST_HELD_OUT = 2
"""Classes: one alone is found whatever the embedding is."""
_ALL = 2.0**64


class Split(IntEnum):
    """What a record is for."""

    TRAIN = 0
    CLOSED = 1
    """Validates; its class is trained on."""
    OPEN = 2
    """Validates; its class is not trained on."""
    UNUSED = 3
    """Above the cap of its class, of a class that is left out, or the same picture as another record."""


def split_records(
    digests: Numbers, labels: Labels, class_keys: Sequence[str], section: ShardsSection
) -> NDArray[np.int8]:
    """Give each record its split.

    Args:
        digests: uint64 [N], of the image bytes; equal for equal ones.
        labels: int32 [N], each below ``len(class_keys)``.
        class_keys: what each class is known by, for the choice of those held out.
        section: shares and cap.

    Returns:
        int8 [N] of ``Split``. A picture that is there more than once is used once, under its lowest
        label, so that none is in two splits.
    """
    split = np.full(len(labels), Split.UNUSED, dtype=np.int8)
    order = _by_class(digests, labels)
    order = order[~np.isin(labels[order], _numbers(class_keys, section.leave_out))]
    order = order[_rank_in_class(labels[order]) < (section.per_class or len(labels))]
    present = np.unique(labels[order])
    held_out = _held_out(present, class_keys, section.held_out_share)
    mixed = mix(digests[order])
    trains = mixed / _ALL < section.train_share
    trains |= _first_of_class(mixed, labels[order]) & (section.train_share > 0)
    is_open = np.isin(labels[order], held_out)
    split[order] = np.where(is_open, Split.OPEN, np.where(trains, Split.TRAIN, Split.CLOSED))
    return split


def mix(numbers: Numbers) -> Numbers:
    """Scramble 64-bit numbers one to one: SplitMix64's finaliser (Steele, Lea and Flood 2014, section 4)."""
    mixed = numbers.astype(np.uint64) + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(mixed ^ (mixed >> np.uint64(31)), dtype=np.uint64)


def content_digest(data: bytes) -> int:
    """The first 8 bytes of BLAKE2b, as a number."""
    return int.from_bytes(hashlib.blake2b(data).digest()[:8], "little")


def _numbers(class_keys: Sequence[str], wanted: Sequence[str]) -> list[int]:
    """The labels of some classes.

    Raises:
        TrainerUsageError: there is no such class.
    """
    missing = sorted(set(wanted) - set(class_keys))
    if missing:
        raise TrainerUsageError(f"the data has no class {missing[0]} to leave out")
    return [label for label, key in enumerate(class_keys) if key in wanted]


def _by_class(digests: Numbers, labels: Labels) -> NDArray[np.int64]:
    """Records with each picture once, by label and then by digest."""
    by_content = np.lexsort((labels, digests))
    _, first = np.unique(digests[by_content], return_index=True)
    once = by_content[first]
    return np.asarray(once[np.lexsort((digests[once], labels[once]))], dtype=np.int64)


def _rank_in_class(sorted_labels: Labels) -> NDArray[np.int64]:
    """How many of the same label stand before each."""
    _, first, counts = np.unique(sorted_labels, return_index=True, return_counts=True)
    return np.asarray(np.arange(len(sorted_labels)) - np.repeat(first, counts), dtype=np.int64)


def _first_of_class(mixed: Numbers, labels: Labels) -> NDArray[np.bool_]:
    """The record with the lowest number of each class: even the smallest class has one to train on."""
    order = np.lexsort((mixed, labels))
    _, first = np.unique(labels[order], return_index=True)
    chosen = np.zeros(len(labels), dtype=np.bool_)
    chosen[order[first]] = True
    return chosen


def _held_out(present: Labels, class_keys: Sequence[str], share: float) -> NDArray[np.int64]:
    """The labels held out: those whose hash is below the share, at least two, never all.

    A threshold, rather than a number of classes, so that more classes later move none across.
    """
    if share <= 0:
        return np.zeros(0, dtype=np.int64)
    hashes = np.array(
        [content_digest(class_keys[label].encode("utf-8", "surrogateescape")) for label in present],
        dtype=np.uint64,
    )
    ordered = present[np.argsort(hashes, kind="stable")]
    count = max(int(np.sum(hashes / _ALL < share)), _LEAST_HELD_OUT)
    return np.asarray(ordered[: min(count, len(present) - 1)], dtype=np.int64)
