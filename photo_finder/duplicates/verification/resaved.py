"""Whether one JPEG is another one saved anew, or a second exposure: told by how numbers were rounded.

Saving a JPEG anew rounds the cosine coefficients of its blocks to new steps, which is known beforehand, while
the grain of a second exposure moves them at random (compare Fridrich et al., "Determining the age of digital
images", and Lukáš et al., IEEE TIFS 1(2), 2006). So two frames from a tripod, which look the same at any
size, are told from a copy of one of them. Knows only levels and steps, no file.
"""

import numpy as np
from numpy.typing import NDArray

AS_ROUNDED = 0.98
"""Least share of coefficients that came out as rounding those of the other photo makes them."""

_PARTS = 4
"""Parts of the picture across and down."""
_LEAST_IN_PART, _LEAST_PARTS = 40, 4
_LEAST_OF_PART = 0.75
_MOST_BLOCKS = 64
"""Blocks across, and down, that are looked at."""
_CLEAR, _NEAR = 1.2, 3.5
"""Levels from where rounding changes: nearer, decoding may change it; farther, fine grain does not."""
_SLACK = 1.8
"""Levels by which colours and whole levels, to which each decoding rounds, may move a coefficient."""

Levels = NDArray[np.uint8]
Steps = NDArray[np.float64]
Blocks = NDArray[np.float64]
Numbers = NDArray[np.int64]


def is_resaved(first: Levels, first_steps: Steps, second: Levels, second_steps: Steps) -> bool | None:
    """Whether one of two was made by saving the other one anew, at the same size, with nothing else done.

    Where a part shows something else, it is not: so do frames of a cartoon, which have no grain.

    Args:
        first: luma, uint8 [h, w].
        first_steps: of its coefficients, float64 [8, 8].
        second: luma of the other.
        second_steps: of the other's coefficients.

    Returns:
        None when too little can be told: other sizes, hardly any detail.
    """
    if first.shape != second.shape or min(first.shape) < 8 * _PARTS:
        return None
    one, two, parts = coefficients(first), coefficients(second), _parts(first.shape)
    shares = [_as_rounded(one, two, second_steps, parts), _as_rounded(two, one, first_steps, parts)]
    told = [share for share in shares if share is not None]
    return max(told) >= AS_ROUNDED if told else None


def coefficients(levels: Levels) -> Blocks:
    """Cosine coefficients of blocks from all over the picture, float64 [n, 8, 8]."""
    rows, columns = _sampled(levels.shape)
    tiles = levels[: 8 * (levels.shape[0] // 8), : 8 * (levels.shape[1] // 8)]
    tiles = tiles.reshape(len(tiles) // 8, 8, -1, 8).swapaxes(1, 2)[np.ix_(rows, columns)]
    made: Blocks = _COSINES @ tiles.reshape(-1, 8, 8).astype(np.float64) @ _COSINES.T
    return made


def _sampled(shape: tuple[int, ...]) -> tuple[Numbers, Numbers]:
    """Rows and columns of the blocks that are looked at."""
    rows, columns = (
        np.unique(np.linspace(0, length // 8 - 1, min(length // 8, _MOST_BLOCKS)).astype(np.int64))
        for length in shape
    )
    return rows, columns


def _parts(shape: tuple[int, ...]) -> Numbers:
    """In which part of the picture each block lies, int64 [n]."""
    rows, columns = _sampled(shape)
    down, across = rows * 8 * _PARTS // shape[0], columns * 8 * _PARTS // shape[1]
    return (down[:, None] * _PARTS + across).ravel()


def _as_rounded(source: Blocks, target: Blocks, steps: Steps, parts: Numbers) -> float | None:
    """Share of the target's coefficients that are the source's, rounded to these steps.

    0 if any part of the picture is another one.

    Only those count of which it is clear which way they are rounded, though not so clear that no grain can
    change it, and that are not nothing in both.
    """
    in_steps = source / steps
    rounded = np.rint(in_steps)
    tolerance = np.maximum(steps / 2, _SLACK)
    to_edge = (0.5 - np.abs(in_steps - rounded)) * steps
    telling = (to_edge >= np.minimum(0.3 * steps, _CLEAR)) & (to_edge <= _NEAR)
    counts = telling & ((rounded != 0) | (np.abs(target) > tolerance))
    counts[:, 0, 0] = False  # light, which a camera's clouds change and a copy's colours too
    as_told = counts & (np.abs(target - rounded * steps) <= tolerance)
    there = np.bincount(parts, counts.sum(axis=(1, 2)), _PARTS**2)
    right = np.bincount(parts, as_told.sum(axis=(1, 2)), _PARTS**2)
    told = there >= _LEAST_IN_PART
    if told.sum() < _LEAST_PARTS:
        return None
    in_parts = right[told] / there[told]
    return float(right.sum() / there.sum()) if in_parts.min() >= _LEAST_OF_PART else 0.0


def _cosines() -> NDArray[np.float64]:
    frequency, place = np.mgrid[:8, :8]
    rows = np.cos((2 * place + 1) * frequency * np.pi / 16) / 2
    rows[0] /= np.sqrt(2)
    made: NDArray[np.float64] = rows
    return made


_COSINES = _cosines()
