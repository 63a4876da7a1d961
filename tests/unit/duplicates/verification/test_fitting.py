"""Least squares finds the transform that was applied, and something sensible where points don't tell one."""

import numpy as np
import pytest

from photo_finder.duplicates.verification.fitting import (
    Fit,
    affine,
    applied,
    homography,
    quadratic_residuals,
    residuals,
    similarity,
)

POINTS = np.random.default_rng(0).uniform(0, 320, (40, 2))
TURNED = np.array([[0.8, -0.5, 30], [0.5, 0.8, -12], [0, 0, 1]])
SHEARED = np.array([[1.4, 0.2, 5], [-0.3, 0.7, 90], [0, 0, 1]])
SEEN = np.array([[1.1, 0.1, -20], [0.05, 0.9, 14], [4e-4, -3e-4, 1]])


@pytest.mark.parametrize(
    ("fit", "matrix"),
    [(similarity, TURNED), (affine, TURNED), (affine, SHEARED), (homography, SHEARED), (homography, SEEN)],
)
def test_the_transform_that_was_applied_is_found(fit: Fit, matrix: np.ndarray) -> None:
    found = fit(POINTS, applied(matrix, POINTS))
    assert np.allclose(found / found[2, 2], matrix, atol=1e-6)


def test_a_poorer_kind_of_map_leaves_residuals() -> None:
    target = applied(SEEN, POINTS)
    assert np.median(residuals(similarity(POINTS, target), POINTS, target)) > 3
    assert np.median(residuals(affine(POINTS, target), POINTS, target)) > 1
    assert np.median(quadratic_residuals(POINTS, target)) < 1


@pytest.mark.parametrize("fit", [similarity, affine, homography])
def test_points_in_line_or_in_one_place_give_a_finite_map(fit: Fit) -> None:
    line = np.column_stack((np.arange(10.0), 2 * np.arange(10.0)))
    for points in (line, np.ones((10, 2))):
        assert np.isfinite(fit(points, points + 3)).all()
        assert np.abs(residuals(fit(points, points + 3), points, points + 3)).max() < 1e-6
