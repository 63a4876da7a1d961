"""A frozen backbone's features of all records, computed once and kept; and batches of them.

They are computed in parts that are written aside and renamed, so that a run that was killed goes on with
the part it was at. Batches have the records of ``stream.training_batches``, in the same order. Knows
nothing of photos.
"""

import hashlib
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.data.inventory import Inventory
from trainer.data.ordering import Records, batch_positions, endless_order
from trainer.data.pixels import Pixels
from trainer.data.stream import Batch, StreamPlan, ordered_batches
from trainer.errors import TrainerError, TrainerUsageError

Report = Callable[[str, int, int], None]
Features = NDArray[np.float32]
Network = Callable[[Pixels], Any]
"""uint8 [B, S, S, 3] to floats [B, D]; B is always the same, since a short batch is filled up."""

ROWS = 8192
"""Records in a part."""
_FORMAT = 1


def features_of(
    inventory: Inventory,
    records: Records,
    network: Network,
    key: str,
    folder: Path,
    *,
    batch: int,
    side: int,
    report: Report,
    shown: Callable[[Records], Iterator[Batch]] | None = None,
) -> Features:
    """The features of some records, from the folder where they were computed before.

    Args:
        inventory: where the records are.
        records: int64 [N].
        network: what computes them.
        key: stands for the network: a digest of its weights and of all that its arithmetic depends on.
        folder: where they are kept; is made if it is not there.
        batch: photos that the network takes at once.
        side: of its input in pixels.
        report: is told how many records are done, of how many; silent if all are.
        shown: gives batches of records as they are shown, if that is not as they are; ``key`` must tell.

    Returns:
        float32 [N, D], mapped from the file, read only.

    Raises:
        TrainerUsageError: there are no records.
        TrainerError: a record cannot be read, or there is no space.
    """
    if not len(records):
        raise TrainerUsageError("there are no records to compute features of")
    whole = folder / f"features-{_name(inventory, records, key, side)}.npy"
    kept = _kept(whole, len(records))
    if kept is not None:
        return kept
    parts = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for start in range(0, len(records), ROWS):
            parts.append(whole.with_suffix(f".{start // ROWS:05}.npy"))
            some = records[start : start + ROWS]
            if _kept(parts[-1], len(some)) is None:
                batches = shown(some) if shown else ordered_batches(inventory, some, batch, side)
                _save(
                    parts[-1], np.concatenate([_computed(network, images, batch) for images, _, _ in batches])
                )
            report("computing features", start + len(some), len(records))
        _join(parts, whole, len(records))
    except OSError as error:
        raise TrainerError(f"the features cannot be kept in {folder}: {error}") from error
    return _opened(whole)


def cached_batches(
    features: Features, labels: NDArray[np.int32], plan: StreamPlan, first_step: int
) -> Iterator[tuple[Features, NDArray[np.int32], Records]]:
    """The endless stream of training batches, from a step on, as features.

    Args:
        features: float32 [N, D] of the training records, in the order of ``inventory.of(Split.TRAIN)``.
        labels: int32 [N] of them.
        plan: that of ``training_batches``; features are not varied, so it must not want that.
        first_step: from 0.

    Yields:
        Features float32 [B, D], labels int32 [B] and rows int64 [B] of them: batch n has the records that
        batch n of ``training_batches`` has.

    Raises:
        TrainerUsageError: the plan wants photos varied.
    """
    if plan.augmentation != StreamPlan(plan.batch, plan.side, plan.seed).augmentation:
        raise TrainerUsageError(
            "cached features cannot be augmented: leave out augmentation or cache_features"
        )
    for rows, _ in _rows(labels, plan, first_step):
        yield np.asarray(features[rows]), labels[rows], rows


def cached_views(
    views: Sequence[Features], labels: NDArray[np.int32], plan: StreamPlan, first_step: int
) -> Iterator[tuple[Features, NDArray[np.int32], Records]]:
    """The endless stream of training batches, from a step on, as features of photos and some of their edits.

    Args:
        views: each float32 [N, D]: of the training records as they are, then of one edit of each, and so on.
        labels: int32 [N] of them.
        plan: that of ``training_batches``, with V ``views``, at most as many as are there.
        first_step: from 0.

    Yields:
        Features float32 [B, V, D], of each photo as it is and of V - 1 different edits, labels int32 [B] and
        rows int64 [B] of them.
    """
    for rows, step in _rows(labels, plan, first_step):
        chance = np.random.default_rng((plan.seed, step, plan.process)).random((len(rows), len(views) - 1))
        chosen = 1 + chance.argsort(axis=1)[:, : plan.views - 1]
        edits = [[views[view][row] for view in some] for some, row in zip(chosen, rows, strict=True)]
        yield np.concatenate([views[0][rows][:, None], np.stack(edits)], axis=1), labels[rows], rows


def _rows(labels: NDArray[np.int32], plan: StreamPlan, first_step: int) -> Iterator[tuple[Records, int]]:
    order = endless_order(np.arange(len(labels), dtype=np.int64), plan.seed, labels, plan.group)
    step = first_step
    while True:
        yield order(batch_positions(step, plan.batch, plan.process, plan.processes)), step
        step += 1


def _name(inventory: Inventory, records: Records, key: str, side: int) -> str:
    digest = hashlib.blake2b(f"{_FORMAT} {key} {side} {inventory.fingerprint()}".encode(), digest_size=12)
    digest.update(np.ascontiguousarray(records, dtype=np.int64).tobytes())
    return digest.hexdigest()


def _computed(network: Network, images: Pixels, batch: int) -> Features:
    """Features [n, D] of n images; the network gets ``batch`` of them, the missing ones black."""
    missing = batch - len(images)
    filled = np.pad(images, ((0, missing), (0, 0), (0, 0), (0, 0))) if missing else images
    return np.asarray(network(filled), dtype=np.float32)[: len(images)]


def _kept(file: Path, rows: int) -> Features | None:
    """A file's features; None if it is not there, or damaged."""
    try:
        found = _opened(file)
    except (OSError, ValueError, EOFError):
        return None
    return found if found.ndim == 2 and len(found) == rows else None


def _opened(file: Path) -> Features:
    found: Features = np.load(file, mmap_mode="r", allow_pickle=False)
    return found


def _save(file: Path, features: Features) -> None:
    aside = file.with_suffix(f".{os.getpid()}.part")
    with aside.open("wb") as target:
        np.save(target, features)
    aside.replace(file)


def _join(parts: list[Path], whole: Path, rows: int) -> None:
    """Make one file of the parts, and remove them."""
    aside = whole.with_suffix(f".{os.getpid()}.part")
    first = _opened(parts[0])
    joined = np.lib.format.open_memmap(aside, mode="w+", dtype=np.float32, shape=(rows, first.shape[1]))
    for number, part in enumerate(parts):
        joined[number * ROWS : (number + 1) * ROWS] = _opened(part)
    joined.flush()
    del joined, first
    aside.replace(whole)
    for part in parts:
        part.unlink()
