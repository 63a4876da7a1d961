"""Fit the rule of verification: ``python -m tests.benchmarks.fit_verification PHOTOS EDITED``.

PHOTOS: a folder of photos, of which those are used whose names fall into half 0. EDITED: what
``write_edits`` made of some of them. Prints the weights of photo_finder/duplicates/verification/rule.py and
how they fit. Copies weigh as much as all that is none; of this, look-alikes weigh half, other shots and
equal layouts a quarter each. What is told of photos that were left out of fitting is then made to hold for a
mixture nearer to life, ``LIFE``: most pairs that have something in common are copies, and few are shots as
alike as the made ones. Bent copies (lens, swirl or wave, torn) are left out: nobody can tell them from
another shot by geometry, so they are not worth an error.
"""

import argparse
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.comparison import compare
from photo_finder.duplicates.verification.features import LocalFeatures
from photo_finder.duplicates.verification.rule import INPUTS, inputs
from tests.benchmarks.hard_pairs import features_of_file, look_alikes, photos_of_half

BENT = {"lens", "swirl-or-wave", "torn"}
WEIGHTS = {"copy": 1.0, "look-alike": 0.5, "shot": 0.25, "layout": 0.25}
LIFE = {"copy": 1.0, "look-alike": 0.35, "shot": 0.1, "layout": 0.05}
FOLDS = 5
LEAST_COSINE, BETWEEN_EDITS = 0.6, 20
RIDGE = 2.0

Row = tuple[str, str, NDArray[np.float64]]
"""Kind of pair, the photo that it is of, and the inputs of the rule."""


@dataclass(slots=True)
class Table:
    """What was compared: inputs of the rule by kind, and how many had nothing in common."""

    rows: list[Row] = field(default_factory=list)
    nothing: Counter[str] = field(default_factory=Counter)

    def add(self, kind: str, photo: str, first: LocalFeatures, second: LocalFeatures) -> None:
        """Compare a pair of one of the kinds of ``WEIGHTS``, made of a photo or alike to it."""
        compared = compare(first, second)
        if compared is None:
            self.nothing[kind] += 1
        else:
            self.rows.append((kind, photo, inputs(compared.evidence)))


def main() -> None:
    """Parse, compare, fit, tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.fit_verification")
    parser.add_argument("photos", type=Path)
    parser.add_argument("edited", type=Path)
    given = parser.parse_args()
    table, rng = Table(), np.random.default_rng(1)
    photos = photos_of_half(given.photos, 0)
    for first, second in look_alikes(photos, LEAST_COSINE):
        table.add("look-alike", first.name, features_of_file(first), features_of_file(second))
    for folder in sorted(path for path in given.edited.iterdir() if path.is_dir()):
        for kind, first, second in _pairs(folder, rng):
            table.add(kind, folder.name, features_of_file(first), features_of_file(second))
    _tell(table)


def _pairs(folder: Path, rng: np.random.Generator) -> Iterator[tuple[str, Path, Path]]:
    original = folder / "original.jpg"
    copies = [
        path
        for path in sorted(folder.glob("*.jpg"))
        if path != original and path.stem not in BENT and path.stem.split("-")[0] not in ("layout", "shot")
    ]
    yield from (("copy", original, path) for path in copies)
    for _ in range(BETWEEN_EDITS):
        first, second = rng.choice(len(copies), 2, replace=False)
        yield "copy", copies[first], copies[second]
    yield from (("shot", original, path) for path in sorted(folder.glob("shot-*.jpg")))
    for own in sorted(folder.glob("layout-*-own.jpg")):
        yield "layout", own, own.with_name(own.name.replace("-own", "-other"))


def fitted(rows: Sequence[Row]) -> NDArray[np.float64]:
    """Weights of a logistic rule with a ridge on its standardised inputs, float64 [inputs]."""
    values = np.stack([row for _, _, row in rows])[:, 1:]
    middle, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    standard = np.column_stack((np.ones(len(values)), (values - middle) / spread))
    found = _logistic(standard, _copies(rows), _weights(rows, WEIGHTS))
    made = found[1:] / spread
    return np.append(found[0] - made @ middle, made)


def left_out(rows: Sequence[Row]) -> NDArray[np.float64]:
    """Logits of each pair by a rule that was fitted to the other photos, float64 [rows]."""
    fold = np.array([zlib.crc32(photo.encode()) % FOLDS for _, photo, _ in rows])
    logits = np.empty(len(rows))
    for own in range(FOLDS):
        weights = fitted([row for row, other in zip(rows, fold, strict=True) if other != own])
        for place in np.flatnonzero(fold == own):
            logits[place] = rows[place][2] @ weights
    return logits


def calibrated(rows: Sequence[Row], logits: NDArray[np.float64]) -> tuple[float, float]:
    """Shift and slope of the logits after which chances hold for ``LIFE``.

    Platt, "Probabilistic outputs for support vector machines", 1999.
    """
    columns = np.column_stack((np.ones(len(logits)), logits))
    shift, slope = _logistic(columns, _copies(rows), _weights(rows, LIFE))
    return float(shift), float(slope)


def _copies(rows: Sequence[Row]) -> NDArray[np.float64]:
    return np.array([kind == "copy" for kind, _, _ in rows], dtype=np.float64)


def _weights(rows: Sequence[Row], shares: Mapping[str, float]) -> NDArray[np.float64]:
    counts = Counter(kind for kind, _, _ in rows)
    return np.array([len(rows) / 2 * shares[kind] / counts[kind] for kind, _, _ in rows])


def _logistic(
    rows: NDArray[np.float64], wanted: NDArray[np.float64], weights: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Newton's method (Hastie et al., "The Elements of Statistical Learning", section 4.4.1)."""
    ridge = np.diag([1e-6, *[RIDGE] * (rows.shape[1] - 1)])
    found = np.zeros(rows.shape[1])
    for _ in range(60):
        chance = 1 / (1 + np.exp(-(rows @ found).clip(-30, 30)))
        slope = rows.T @ (weights * (chance - wanted)) + ridge @ found
        curve = rows.T @ (rows * (weights * chance * (1 - chance))[:, None]) + ridge
        found -= np.linalg.solve(curve, slope)
    return found


def _tell(table: Table) -> None:
    logits = left_out(table.rows)
    shift, slope = calibrated(table.rows, logits)
    weights = slope * fitted(table.rows)
    weights[0] += shift
    for name, weight in zip(INPUTS, weights, strict=True):
        print(f'    "{name}": {weight:.4g},')  # noqa: T201
    chances = 1 / (1 + np.exp(-(shift + slope * logits)))
    for kind in WEIGHTS:
        told = chances[[row[0] == kind for row in table.rows]]
        shares = {f">= {least}": int((told >= least).sum()) for least in (0.1, 0.5, 0.9, 0.95, 0.99)}
        print(f"# {kind}: {len(told)} compared, {table.nothing[kind]} with nothing in common, {shares}")  # noqa: T201


if __name__ == "__main__":
    main()
