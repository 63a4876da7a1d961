"""Sorting photos into folders that exist: where the nearest examples lie, unless that is unsure.

How sure is sure enough is learnt from the examples themselves, by sorting each as if it were new: with
its own folder to choose, and without it, as photos come that belong in none.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

UNSURE = -1
"""The folder of photos that are put aside."""

WANTED = 0.95
"""Share of the photos that are sorted which should be in the right folder."""

MOST_ASIDE = 0.12
"""But no more of the photos that belong in the folders are put aside for it."""

FOREIGN = 0.2
"""Share of new photos that is taken to belong in none of the folders."""

NEAREST = 5
"""Examples of each folder that a photo is compared with."""

_LEAST_TO_LEARN = 20
_FEW = 0.05
_UNLEARNT = 0.6
_BLOCK_CELLS = 1 << 24

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]
Floats = NDArray[np.float64]

Compared = Callable[[int], None]
"""Told how many photos more were compared with all examples; may raise to end it."""


def _untold(_count: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Sorted:
    """Where photos go.

    Attributes:
        folders: int64 [N], numbers of folders, or ``UNSURE``.
        sureness: float64 [N], rising with how much nearer the folder is than the next.
        threshold: from which on photos were sorted.
    """

    folders: Rows
    sureness: Floats
    threshold: float


def sort_into(
    vectors: Vectors,
    examples: Vectors,
    folders: Rows,
    *,
    wanted: float = WANTED,
    compared: Compared = _untold,
) -> Sorted:
    """Sort photos.

    Args:
        vectors: float32 [N, D], unit rows.
        examples: float32 [M, D], unit rows.
        folders: int64 [M], number of each example's folder, from 0.
        wanted: share that should be right.
        compared: told of N + M photos, block by block.
    """
    if not len(examples) or not len(vectors):
        return Sorted(np.full(len(vectors), UNSURE), np.zeros(len(vectors)), _UNLEARNT)
    counts = np.bincount(folders)
    best, sureness = _best(_to_folders(vectors, examples, folders, counts, compared))
    threshold = _learnt(examples, folders, counts, wanted, compared)
    return Sorted(np.where(sureness >= threshold, best, UNSURE), sureness, threshold)


def _to_folders(
    vectors: Vectors, examples: Vectors, folders: Rows, counts: Rows, compared: Compared, *, own: bool = False
) -> Floats:
    """Mean cosine with the nearest few of each folder, float64 [N, F].

    With ``own`` the vectors are the examples, and none is its own neighbour.
    """
    found = np.full((len(vectors), len(counts)), -1.0)
    step = max(1, _BLOCK_CELLS // len(examples))
    inside = [np.flatnonzero(folders == folder) for folder in range(len(counts))]
    for start in range(0, len(vectors), step):
        cosines = vectors[start : start + step] @ examples.T
        if own:
            rows = np.arange(len(cosines))
            cosines[rows, start + rows] = -2
        for folder, members in enumerate(inside):
            found[start : start + step, folder] = _mean_of_nearest(cosines[:, members])
        compared(len(cosines))
    return found


def _mean_of_nearest(cosines: Vectors) -> Floats:
    """Of each row the mean of its few highest; what is below -1 is none."""
    width = min(NEAREST, cosines.shape[1])
    if not width:
        return np.full(len(cosines), -1.0)
    near = np.partition(cosines, cosines.shape[1] - width, axis=1)[:, -width:].astype(np.float64)
    there = near >= -1
    count = there.sum(axis=1)
    return np.where(count > 0, np.where(there, near, 0).sum(axis=1) / np.maximum(count, 1), -1.0)


def _best(near: Floats) -> tuple[Rows, Floats]:
    """The nearest folder, and how sure that is: its nearness, and how far the next one is behind."""
    order = np.argsort(-near, axis=1, kind="stable")
    first = np.take_along_axis(near, order[:, :1], axis=1)[:, 0]
    if near.shape[1] == 1:
        return order[:, 0], first
    second = np.take_along_axis(near, order[:, 1:2], axis=1)[:, 0]
    return order[:, 0], first + (first - np.maximum(second, 0))


def _learnt(examples: Vectors, folders: Rows, counts: Rows, wanted: float, compared: Compared) -> float:
    """The least sureness at which sorted examples are right so often, foreign ones counted.

    Where hardly any example is as unsure as that, halfway to where some are: photos that belong in none of
    the folders are nearer to them than the folders are to one another.
    """
    if len(examples) < _LEAST_TO_LEARN:
        return _UNLEARNT
    near = _to_folders(examples, examples, folders, counts, compared, own=True)
    best, sureness = _best(near)
    without = near.copy()
    without[np.arange(len(examples)), folders] = -1.0
    _other, foreign = _best(without)
    rising = np.sort(np.unique(np.concatenate((sureness, foreign))))
    right = np.sort(sureness[best == folders])
    sorted_own, sorted_foreign = np.sort(sureness), np.sort(foreign)
    accepted = (1 - FOREIGN) * (len(sorted_own) - np.searchsorted(sorted_own, rising))
    hits = (1 - FOREIGN) * (len(right) - np.searchsorted(right, rising))
    if len(counts) > 1:  # with one folder nothing is known of what is foreign
        accepted = accepted + FOREIGN * (len(sorted_foreign) - np.searchsorted(sorted_foreign, rising))
    enough = rising[hits >= wanted * accepted]
    most = float(np.quantile(sureness, MOST_ASIDE))
    least = min(float(enough[0]), most) if len(enough) else most
    usual = float(np.quantile(sureness, _FEW))
    return max(least, (least + usual) / 2)
