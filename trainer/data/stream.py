"""The stream of photos that training and measuring read: records, decoded and varied, in batches.

Batch n is a pure function of the plan and n, so that a run that goes on at step n reads what the
undisturbed run reads, and reads nothing before it. Knows nothing of networks.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.config import AugmentationSection
from trainer.data.augmentation import augmented, crop_box, draws
from trainer.data.decoding import decoded
from trainer.data.edited_views import EditedViews
from trainer.data.host_tensorflow import host_tensorflow, keep_tensorflow_off_accelerators
from trainer.data.inventory import Inventory, read_picture
from trainer.data.ordering import Records, endless_order, training_order
from trainer.data.pixels import WHOLE, Pixels, UndecodableError, is_plain_jpeg
from trainer.data.running_pipeline import RunningPipeline
from trainer.data.shards import ShardError
from trainer.data.splitting import Split
from trainer.errors import TrainerUsageError

__all__ = [
    "Batch",
    "StreamPlan",
    "keep_tensorflow_off_accelerators",
    "ordered_batches",
    "training_batches",
    "training_order",
    "varied",
]

Batch = tuple[Pixels, NDArray[np.int32], Records]
"""uint8 [B, S, S, 3], or [B, V, S, S, 3] of V views a photo; labels int32 [B], record numbers int64 [B]."""

_READERS = 8
_MOST_READ_AT_ONCE = 32
_BATCHES_AHEAD = 2
_ENDLESS = 1 << 62
_UNCHANGED = AugmentationSection()


@dataclass(frozen=True, slots=True)
class StreamPlan:
    """How the training records are shown.

    Attributes:
        batch: photos a step, over all processes together.
        side: of the square input in pixels.
        seed: of order and augmentation.
        augmentation: how photos are varied.
        views: edited views of each photo, the first a light one, instead of one that is varied; 0 for none.
        group: photos of one class that stand together.
        process: which of the processes this is.
        processes: how many share each batch; divides it.
    """

    batch: int
    side: int
    seed: int
    augmentation: AugmentationSection = _UNCHANGED
    views: int = 0
    group: int = 1
    process: int = 0
    processes: int = 1

    @property
    def share(self) -> int:
        """Photos that this process takes in a step."""
        return self.batch // self.processes


@dataclass(frozen=True, slots=True)
class _Source:
    """Which record is where: ``records_at`` maps positions, of which there are ``count``, to records."""

    inventory: Inventory
    records_at: Callable[[Records], Records]
    count: int


def training_batches(
    inventory: Inventory, plan: StreamPlan, first_step: int, *, records: Records | None = None
) -> Iterator[Batch]:
    """The endless stream of training batches from a step on.

    Args:
        inventory: where the records are.
        plan: how they are shown.
        first_step: from 0; nothing before it is read.
        records: those to train on; all of ``Split.TRAIN`` unless given.

    Yields:
        This process's share of each global batch.

    Raises:
        TrainerUsageError: there is no record, or the batch cannot be shared evenly.
        ShardError: a record cannot be read, or is no whole picture.
    """
    chosen = inventory.of(Split.TRAIN) if records is None else records
    if not len(chosen):
        raise TrainerUsageError("there is no record to train on")
    if plan.batch % plan.processes:
        raise TrainerUsageError(
            f"a batch of {plan.batch} cannot be shared evenly by {plan.processes} processes"
        )
    order = endless_order(chosen, plan.seed, inventory.label[chosen], plan.group)
    skipped = first_step * plan.batch + plan.process * plan.share

    def records_at(indices: Records) -> Records:
        return order(_positions(indices, plan, skipped))

    def shown(facts: dict[str, Any]) -> Any:
        return varied(plan, _positions(facts["index"], plan, skipped), facts["encoded"], facts["plain"])

    def edited(facts: dict[str, Any]) -> Any:
        views = EditedViews(inventory, chosen, plan.side, plan.seed)
        return views.several(facts["encoded"], _positions(facts["index"], plan, skipped), plan.views)

    source = _Source(inventory, records_at, _ENDLESS)
    if plan.views:
        return _batches(source, plan.share, edited)
    unchanged = plan.augmentation == _UNCHANGED
    return _batches(source, plan.share, _whole(plan.side) if unchanged else shown)


def edited_batches(
    inventory: Inventory, records: Records, batch: int, plan: StreamPlan, number: int
) -> Iterator[Batch]:
    """As ``ordered_batches``, but one edit of each photo.

    Args:
        inventory: where they are.
        records: int64 [N].
        batch: photos a batch.
        plan: its side and seed count.
        number: from 1, which of each photo's edits.

    Raises:
        ShardError: a record cannot be read, or is no whole picture.
    """
    views = EditedViews(inventory, inventory.of(Split.TRAIN), plan.side, plan.seed + number)
    source = _Source(inventory, lambda indices: records[indices], len(records))
    return _batches(source, batch, lambda facts: views.one(facts["encoded"], facts["record"]))


def ordered_batches(inventory: Inventory, records: Records, batch: int, side: int) -> Iterator[Batch]:
    """Some records once, in the order given, unvaried; the last batch may be short.

    Args:
        inventory: where they are.
        records: int64 [N].
        batch: photos a batch.
        side: of the square input in pixels.

    Raises:
        ShardError: a record cannot be read, or is no whole picture.
    """
    return _batches(_Source(inventory, lambda indices: records[indices], len(records)), batch, _whole(side))


def varied(plan: StreamPlan, position: Any, encoded: Any, plain: Any) -> Any:
    """A photo as it is shown at a place in the stream.

    Args:
        plan: side, seed and augmentation.
        position: tf.int64 [], the place.
        encoded: tf.string [], a picture file's bytes.
        plain: tf.bool [], what ``is_plain_jpeg`` says of them.

    Returns:
        tf.uint8 [S, S, 3].
    """
    numbers = draws(plan.augmentation, plan.seed, position)
    image = decoded(encoded, plain, plan.side, crop_box(plan.augmentation, numbers))
    return augmented(plan.augmentation, numbers, image)


def _positions(indices: Any, plan: StreamPlan, skipped: int) -> Any:
    """From this process's own count of photos to places in the global stream; arrays and tensors alike."""
    return skipped + indices // plan.share * plan.batch + indices % plan.share


def _whole(side: int) -> Callable[[dict[str, Any]], Any]:
    return lambda facts: decoded(facts["encoded"], facts["plain"], side, host_tensorflow().constant(WHOLE))


def _batches(source: _Source, batch: int, shown: Callable[[dict[str, Any]], Any]) -> Iterator[Batch]:
    tensorflow = host_tensorflow()
    pipeline = RunningPipeline(lambda: _dataset(source, batch, shown))
    done = 0
    try:
        while (found := pipeline.next()) is not None:
            yield found
            done += len(found[2])
    except tensorflow.errors.OpError as error:
        suspects = np.arange(done, min(done + batch + _MOST_READ_AT_ONCE, source.count))
        _blame(source, suspects, shown)
        raise ShardError(f"the records cannot be read: {error.message}") from error
    finally:
        pipeline.close()


def _dataset(source: _Source, batch: int, shown: Callable[[dict[str, Any]], Any]) -> Any:
    """The pipeline: read several runs of records at once, decode on all cores, keep the order."""
    tensorflow = host_tensorflow()
    # These functions are graphs already: to have them rewritten takes longer than to trace them.
    as_it_is = tensorflow.autograph.experimental.do_not_convert

    def example(facts: dict[str, Any]) -> tuple[Any, Any, Any]:
        return shown(facts), facts["label"], facts["record"]

    options = tensorflow.data.Options()
    options.deterministic = True
    options.autotune.enabled = False  # nothing is left to tune, and its thread is slow to end
    indices = tensorflow.data.Dataset.range(source.count).batch(min(batch, _MOST_READ_AT_ONCE))
    read = indices.map(as_it_is(lambda some: _read(source, some)), num_parallel_calls=_READERS)
    shown_each = read.unbatch().map(as_it_is(example), num_parallel_calls=os.cpu_count() or 1)
    return shown_each.batch(batch).prefetch(_BATCHES_AHEAD).with_options(options)


def _read(source: _Source, indices: Any) -> dict[str, Any]:
    tensorflow = host_tensorflow()
    kinds = (tensorflow.int64, tensorflow.int32, tensorflow.string, tensorflow.bool)
    parts = tensorflow.numpy_function(lambda some: _facts(source, some), (indices,), kinds)
    record, label, encoded, plain = (tensorflow.ensure_shape(part, (None,)) for part in parts)
    return {"index": indices, "record": record, "label": label, "encoded": encoded, "plain": plain}


def _facts(source: _Source, indices: Records) -> tuple[Records, NDArray[np.int32], Any, NDArray[np.bool_]]:
    """Record numbers, labels, picture files and whether they are plain JPEGs, each [n]."""
    records = source.records_at(indices)
    files = np.empty(len(records), dtype=object)
    files[:] = [read_picture(source.inventory, int(record)) for record in records]
    plain = np.fromiter((is_plain_jpeg(file) for file in files), dtype=np.bool_, count=len(files))
    return records, source.inventory.label[records], files, plain


def _blame(source: _Source, indices: Records, shown: Callable[[dict[str, Any]], Any]) -> None:
    """Find which record stopped the pipeline, by reading the next ones singly.

    Raises:
        ShardError: with its place.
    """
    tensorflow = host_tensorflow()
    for index in indices:
        record, _, file, plain = (part[0] for part in _facts(source, np.array([index])))
        try:
            shown({"index": tensorflow.constant(index), "encoded": file, "plain": bool(plain)})
        except (tensorflow.errors.OpError, UndecodableError) as error:
            raise ShardError(
                f"{source.inventory.place(int(record))} is no whole picture: download the shard again, or "
                f"make it again without that photo"
            ) from error
