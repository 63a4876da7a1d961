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


def endless_order(records: Records, seed: int) -> Callable[[Records], Records]:
    """The stream of records, epoch after epoch without a gap, as a function of positions in it.

    Args:
        records: int64 [N], those of an epoch.
        seed: of the order.

    Returns:
        A function from int64 positions to the records that stand there; may be called by several threads.
    """
    order = functools.lru_cache(_EPOCHS_KEPT)(
        lambda epoch: records[training_order(len(records), seed, epoch)]
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
