"""Several examples and counter-examples as one direction to search in."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

UNLIKE_WEIGHT = 0.5
"""How strongly counter-examples push away, against the pull of the examples."""


def direction(
    like: Sequence[NDArray[np.float32]], unlike: Sequence[NDArray[np.float32]] = ()
) -> NDArray[np.float32]:
    """The mean of the examples less a part of the mean of the counter-examples, of length 1.

    Source: Rocchio, Relevance feedback in information retrieval, 1971.

    Args:
        like: unit vectors [D], at least one.
        unlike: unit vectors [D].
    """
    mean: NDArray[np.float32] = np.mean(np.stack(like), axis=0)
    if len(unlike):
        mean = mean - UNLIKE_WEIGHT * np.mean(np.stack(unlike), axis=0)
    length = float(np.linalg.norm(mean))
    if length < 1e-6:  # examples that cancel each other out: fall back on the first
        return np.asarray(like[0], np.float32)
    unit: NDArray[np.float32] = (mean / length).astype(np.float32)
    return unit
