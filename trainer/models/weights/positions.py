"""Fits position embeddings to another grid of patches.

Owns the interpolation. Knows nothing of layers and files.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

_CUBIC = -0.75
"""The free coefficient a of the cubic kernel, as PyTorch has it; Keys's own choice is -0.5."""

Array = NDArray[Any]


def resized_positions(positions: Array, grid: int, *, class_token: bool) -> Array:
    """Positions for another grid, by bicubic interpolation without antialiasing.

    The same as ``interpolate_pos_encoding`` in transformers. The class token's row stays as it is.

    Args:
        positions: float [g * g, D], or [1 + g * g, D] with the class token's row first.
        grid: patches along the side of the new grid.
        class_token: there is such a row.

    Returns:
        float32 [grid * grid, D], or one row more.
    """
    rows = np.asarray(positions, np.float32)
    first, patches = rows[: int(class_token)], rows[int(class_token) :]
    old = round(len(patches) ** 0.5)
    if old == grid:
        return rows
    weights = _cubic_weights(old, grid)
    square = patches.astype(np.float64).reshape(old, old, -1)
    resized = np.einsum("ai,bj,ijd->abd", weights, weights, square, optimize=True)
    return np.concatenate([first, resized.reshape(grid * grid, -1).astype(np.float32)])


def _cubic_weights(old: int, new: int) -> NDArray[np.float64]:
    """How much each of ``old`` samples counts for each of ``new``: float64 [new, old], rows sum to 1.

    Sample centres lie at half numbers; beyond the border the last sample repeats.
    """
    weights = np.zeros((new, old))
    centres = (np.arange(new) + 0.5) * old / new - 0.5
    for tap in range(-1, 3):
        places = np.floor(centres).astype(int) + tap
        shares = _cubic(np.abs(centres - places))
        np.add.at(weights, (np.arange(new), places.clip(0, old - 1)), shares)
    return weights


def _cubic(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    """The kernel of Keys 1981, "Cubic convolution interpolation for digital image processing"."""
    near = ((_CUBIC + 2) * distance - (_CUBIC + 3)) * distance**2 + 1
    far = _CUBIC * (((distance - 5) * distance + 8) * distance - 4)
    return np.asarray(np.where(distance <= 1, near, far) * (distance < 2))
