"""The highest few of many cosines, without sorting the rest.

Knows nothing of labels or photos.
"""

import numpy as np
from numpy.typing import NDArray

BLOCK_BYTES = 256 * 2**20
"""Most memory for one block of cosines."""
_GROUP = 64


def rows_a_block(columns: int) -> int:
    """How many queries' float32 cosines with so many rows fit into one block, at least one."""
    return max(1, BLOCK_BYTES // (4 * max(1, columns)))


def nearest(cosines: NDArray[np.float32], count: int) -> NDArray[np.int64]:
    """Columns of each row's highest cosines, the highest first, equal ones by column.

    The highest ``count`` of a row lie in the ``count`` groups of columns with the highest maxima, so only
    those groups are partitioned.

    Args:
        cosines: float32 [B, N]; minus infinity for what must not be found.
        count: how many; fewer where there are fewer columns.

    Returns:
        int64 [B, min(count, N)].
    """
    columns = cosines.shape[1]
    count = min(count, columns)
    groups = columns // _GROUP
    if groups <= 2 * count:
        return _sorted(cosines, _highest(cosines, count))
    even = groups * _GROUP
    maxima = cosines[:, :even].reshape(len(cosines), groups, _GROUP).max(axis=2)
    chosen = _highest(maxima, count)[:, :, None] * _GROUP + np.arange(_GROUP)
    rest = np.broadcast_to(np.arange(even, columns), (len(cosines), columns - even))
    candidates = np.concatenate([chosen.reshape(len(cosines), -1), rest], axis=1)
    best = _highest(np.take_along_axis(cosines, candidates, axis=1), count)
    return _sorted(cosines, np.take_along_axis(candidates, best, axis=1))


def _highest(values: NDArray[np.float32], count: int) -> NDArray[np.int64]:
    if count == values.shape[1]:
        return np.broadcast_to(np.arange(count), values.shape)
    return np.argpartition(values, values.shape[1] - count, axis=1)[:, values.shape[1] - count :]


def _sorted(cosines: NDArray[np.float32], columns: NDArray[np.int64]) -> NDArray[np.int64]:
    columns = np.sort(columns, axis=1)
    order = np.argsort(-np.take_along_axis(cosines, columns, axis=1), axis=1, kind="stable")
    return np.take_along_axis(columns, order, axis=1)
