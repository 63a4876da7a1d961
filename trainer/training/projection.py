"""Fits the linear head at one stroke: principal components of the backbone's features.

Knows nothing of files or networks: features in, head out.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerUsageError
from trainer.models.embedder import LinearHead, prepared_features


def fit_projection(features: NDArray[np.float32], dim: int, whitening: float, *, root: bool) -> LinearHead:
    """Centre on the mean and keep the directions along which photos differ most.

    Args:
        features: float32 [N, D]; brought to length one first.
        dim: directions to keep.
        whitening: 0 keeps each direction's spread (PCA), 1 makes all spreads equal; between, the
            spread is raised to the power of ``1 - whitening``.
        root: see ``LinearHead``.

    Raises:
        TrainerUsageError: there are too few photos, or too few features, for so many directions.
    """
    found = principal_components(prepared_features(features, root), dim, whitening)
    return replace(found, root=root)


def principal_components(rows: NDArray[np.float32], dim: int, whitening: float) -> LinearHead:
    """The same of rows [N, D] as they are."""
    count, width = rows.shape
    if dim > min(count - 1, width):
        raise TrainerUsageError(f"{count} photos with {width} features cannot give {dim} dimensions")
    mean = rows.mean(axis=0, dtype=np.float64)
    variances, directions = np.linalg.eigh(np.cov(rows.T.astype(np.float64)))
    variances, directions = variances[::-1][:dim], directions[:, ::-1][:, :dim]
    directions = directions * np.sign(directions[np.abs(directions).argmax(axis=0), np.arange(dim)])
    weights = directions * np.maximum(variances / variances[0], 1e-12) ** (-whitening / 2)
    return LinearHead(weights.astype(np.float32), (-mean @ weights).astype(np.float32))
