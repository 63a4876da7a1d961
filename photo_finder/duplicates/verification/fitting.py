"""Least-squares transforms between matched points, and how far they leave the points apart.

Hartley and Zisserman, "Multiple View Geometry", 2nd edition, sections 2.4 and 4.1. Knows only points.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
"""float64 [k, 2], x and y in pixels."""
Matrix = NDArray[np.float64]
"""float64 [3, 3], acts on columns (x, y, 1)."""
_LEAST_DETERMINANT = 1e-9
"""Of the scaled equations: below this the points lie in line, or nearly so."""

Fit = Callable[[Points, Points], Matrix]


def applied(matrix: Matrix, points: Points) -> Points:
    """The points after the transform."""
    moved = points @ matrix[:, :2].T + matrix[:, 2]
    depth = np.where(np.abs(moved[:, 2:]) < 1e-9, 1e-9, moved[:, 2:])
    made: Points = moved[:, :2] / depth
    return made


def inverse(matrix: Matrix) -> Matrix:
    """The way back, scaled so that its last number is 1."""
    back = np.linalg.inv(matrix)
    made: Matrix = (back / back[2, 2]).astype(np.float64)
    return made


def linear_at(matrix: Matrix, point: NDArray[np.float64]) -> Matrix:
    """What the transform does to small steps from a point [2]: float64 [2, 2], acts on columns."""
    x, y, depth = matrix @ np.append(point, 1.0)
    shown = np.array([[x], [y]]) / depth
    made: Matrix = (matrix[:2, :2] - shown @ matrix[2:, :2]) / depth
    return made


def landing_inside(
    matrix: Matrix, size: tuple[float, float], other: tuple[float, float], grid: tuple[int, int]
) -> NDArray[np.bool_]:
    """Which of a grid of places all over one rectangle lie in another one after the transform.

    Args:
        matrix: from the first rectangle to the second; its last number is positive.
        size: width and height of the first.
        other: width and height of the second.
        grid: places across and down.

    Returns:
        bool [down, across].
    """
    x, y = ((np.arange(count) + 0.5) / count * length for count, length in zip(grid, size, strict=True))
    places = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    moved = applied(matrix, places)
    ahead = places @ matrix[2, :2] + matrix[2, 2] > 0
    lands = np.all((moved >= 0) & (moved <= np.array(other)), axis=1) & ahead
    inside: NDArray[np.bool_] = np.reshape(lands, grid[::-1])
    return inside


def similarity(source: Points, target: Points) -> Matrix:
    """Turned, scaled and moved: at least 2 points."""
    middle, aim = source.mean(axis=0), target.mean(axis=0)
    p, q = source - middle, target - aim
    size = max(float((p**2).sum()), 1e-9)
    a = float((p * q).sum()) / size
    b = float((p[:, 0] * q[:, 1] - p[:, 1] * q[:, 0]).sum()) / size
    made = np.array([[a, -b, 0], [b, a, 0], [0, 0, 1]])
    made[:2, 2] = aim - made[:2, :2] @ middle
    return made


def affine(source: Points, target: Points) -> Matrix:
    """Any linear map and a move: at least 3 points that are not in line, else the similarity."""
    middle = source.mean(axis=0)
    solved = _solved(np.column_stack((source - middle, np.ones(len(source)))), target)
    if solved is None:
        return similarity(source, target)
    made = np.vstack((solved.T, [0, 0, 1]))
    made[:2, 2] -= made[:2, :2] @ middle
    return made


def homography(source: Points, target: Points) -> Matrix:
    """Seen from elsewhere in a plane: at least 4 points, else, or when they don't suffice, the affine."""
    if len(source) < 4:
        return affine(source, target)
    to_unit, from_unit = _to_unit(source), _to_unit(target)
    p, q = applied(to_unit, source), applied(from_unit, target)
    ones, zeros = np.ones(len(p)), np.zeros(len(p))
    left = np.column_stack((p, ones, zeros, zeros, zeros, -p * q[:, :1]))
    right = np.column_stack((zeros, zeros, zeros, p, ones, -p * q[:, 1:]))
    solved = _solved(np.vstack((left, right)), np.concatenate((q[:, 0], q[:, 1]))[:, None])
    if solved is None:
        return affine(source, target)
    made: Matrix = np.linalg.inv(from_unit) @ np.append(solved, 1.0).reshape(3, 3) @ to_unit
    return made


def quadratic_residuals(source: Points, target: Points) -> NDArray[np.float64]:
    """Distances float64 [k] that are left after the best map of second degree; at least 6 points."""
    unit = applied(_to_unit(source), source)
    x, y = unit[:, 0], unit[:, 1]
    terms = np.column_stack((np.ones(len(x)), x, y, x * x, x * y, y * y))
    solved = _solved(terms, target)
    if solved is None:
        return residuals(affine(source, target), source, target)
    left: NDArray[np.float64] = np.hypot(*(terms @ solved - target).T)
    return left


def residuals(matrix: Matrix, source: Points, target: Points) -> NDArray[np.float64]:
    """Distances in pixels between moved source and target, float64 [k]."""
    left: NDArray[np.float64] = np.hypot(*(applied(matrix, source) - target).T)
    return left


def _to_unit(points: Points) -> Matrix:
    """Moves points to about 0 with a spread of about 1, which keeps the equations well posed."""
    middle = points.mean(axis=0)
    scale = 1 / max(float(points.std()), 1e-6)
    return np.array([[scale, 0, -scale * middle[0]], [0, scale, -scale * middle[1]], [0, 0, 1]])


def _solved(rows: NDArray[np.float64], wanted: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """Least squares by the normal equations; None if the points don't determine it."""
    normal = rows.T @ rows
    scale = np.sqrt(np.diagonal(normal))
    if len(rows) < len(normal) or not scale.all():
        return None
    normal = normal / scale / scale[:, None]
    if np.linalg.det(normal) < _LEAST_DETERMINANT:
        return None
    solved: NDArray[np.float64] = np.linalg.solve(normal, rows.T @ wanted / scale[:, None]) / scale[:, None]
    return solved
