"""Which record stands where in the endless stream that training reads.

Pure functions: the same under each library version, machine and number of processes. Knows nothing of
what a record is.
"""

import functools
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from trainer.data.splitting import mix

Records = NDArray[np.int64]
_EPOCHS_KEPT = 3


def training_order(count: int, seed: int, epoch: int) -> Records:
    """The order of one epoch: a permutation of 0 … count - 1, as int64 [count]."""
    key = mix(mix(np.array([seed], dtype=np.int64).view(np.uint64)) + np.uint64(epoch))
    return np.argsort(mix(np.arange(count, dtype=np.uint64) + mix(key)), kind="stable")


def grouped_order(labels: NDArray[np.int32], group: int, seed: int, epoch: int) -> Records:
    """The order of one epoch in which photos of one class stand together.

    Args:
        labels: int32 [N].
        group: at most so many of a class in a row; 1 for ``training_order``.
        seed: of the order.
        epoch: from 0; classes are cut into other groups in each.

    Returns:
        A permutation of 0 … N - 1, as int64 [N].
    """
    order = training_order(len(labels), seed, epoch)
    if group <= 1:
        return order
    by_class = order[np.argsort(labels[order], kind="stable")]
    classes = labels[by_class]
    starts = np.flatnonzero(np.diff(classes, prepend=classes[:1] - 1))
    rank = np.arange(len(classes)) - np.repeat(starts, np.diff(starts, append=len(classes)))
    cuts = np.cumsum((rank % group == 0).astype(np.int64)) - 1
    places = training_order(int(cuts[-1]) + 1, seed + 1, epoch)
    return by_class[np.argsort(np.argsort(places, kind="stable")[cuts], kind="stable")]


def endless_order(
    records: Records, seed: int, labels: NDArray[np.int32] | None = None, group: int = 1
) -> Callable[[Records], Records]:
    """The stream of records, epoch after epoch without a gap, as a function of positions in it.

    Args:
        records: int64 [N], those of an epoch.
        seed: of the order.
        labels: int32 [N] of them; needed for groups.
        group: how many of a class stand together, see ``grouped_order``.

    Returns:
        A function from int64 positions to the records that stand there; may be called by several threads.
    """
    classes = np.zeros(len(records), dtype=np.int32) if labels is None else labels
    order = functools.lru_cache(_EPOCHS_KEPT)(
        lambda epoch: records[grouped_order(classes, group if labels is not None else 1, seed, epoch)]
    )

    def at(positions: Records) -> Records:
        epochs, places = np.divmod(positions, len(records))
        found = np.empty(len(positions), dtype=np.int64)
        for epoch in np.unique(epochs):
            here = epochs == epoch
            found[here] = order(int(epoch))[places[here]]
        return found

    return at


def batch_positions(step: int, batch: int, process: int, processes: int) -> Records:
    """The positions that one process takes in a step: its slice of the global batch.

    Args:
        step: from 0.
        batch: over all processes together.
        process: which, from 0.
        processes: how many; divides the batch.
    """
    share = batch // processes
    start = step * batch + process * share
    return np.arange(start, start + share, dtype=np.int64)
