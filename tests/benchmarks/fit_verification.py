"""Fit the rule of verification: ``python -m tests.benchmarks.fit_verification PHOTOS EDITED``.

PHOTOS: a folder of photos, of which those are used whose names fall into half 0. EDITED: what
``write_edits`` made of some of them. Prints the constants of photo_finder/duplicates/verification/rule.py and
how they fit. Copies weigh as much as all that is none; of this, look-alikes and other shots weigh two fifths
each, equal layouts a fifth. Bent copies (lens, swirl or wave, torn) are left out: nobody can tell them from
another shot by geometry, so they are not worth an error.

What is told is then made to hold for a mixture nearer to life, ``LIFE``: most pairs that have something in
common are copies, few of them by hard edits, and few are shots as alike as the made ones. Each pair is told
for that by a rule that saw neither its photo nor its kind of edit or of shot, since life has other kinds too;
and what looks like another shot is made to hold by itself.
"""

import argparse
import itertools
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.comparison import compare
from photo_finder.duplicates.verification.evidence import Evidence
from photo_finder.duplicates.verification.rule import (
    INPUTS,
    MOST_OF_A_SHOT,
    inputs,
    looks_like_another_shot,
)
from tests.benchmarks.hard_pairs import features_of_file, look_alikes, photos_of_half

BENT = {"lens", "swirl-or-wave", "torn"}
HARD = {
    *("half-crop", "small-crop", "strong-rotate", "perspective", "strong-squeeze", "screenshot", "meme"),
    *("collage", "picture-in-picture", "thick-frame", "emoji", "drawing", "big-text", "tiny", "heavy-jpeg"),
    *("strong-blur", "strong-noise", "strong-light", "strong-colour", "inverted", "pencil", "combined"),
    *("mosaic", "halftone", "film-scan", "screen-moire"),
}
COPIES = {"copy", "hard copy"}
WEIGHTS = {"copy": 0.5, "hard copy": 0.5, "look-alike": 0.4, "shot": 0.4, "layout": 0.2}
LIFE = {"copy": 1.0, "hard copy": 0.25, "look-alike": 0.35, "shot": 0.1, "layout": 0.05}
FOLDS = 5
LEAST_COSINE, BETWEEN_EDITS = 0.6, 20
RIDGE = 2.0
BINS = (0.0, 0.1, 0.3, 0.5, 0.8, 0.9, 0.95, 0.99, 1.01)

Line = tuple[float, float]
"""Shift and slope."""


@dataclass(frozen=True, slots=True)
class Row:
    """A pair: its kind, the photo and the edit or shot that it is of, and what the rule hears of it."""

    kind: str
    photo: str
    made: str
    inputs: NDArray[np.float64]
    like_another_shot: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """Two files to compare, in words as in ``Row``."""

    kind: str
    made: str
    first: Path
    second: Path


@dataclass(slots=True)
class Table:
    """What was compared: inputs of the rule by kind, and how many had nothing in common."""

    rows: list[Row] = field(default_factory=list)
    nothing: Counter[str] = field(default_factory=Counter)

    def add(self, photo: str, pair: Pair) -> None:
        """Compare a pair that was made of a photo, or is alike to it."""
        compared = compare(features_of_file(pair.first), features_of_file(pair.second))
        self.note(pair.kind, photo, pair.made, None if compared is None else compared.evidence)

    def note(self, kind: str, photo: str, made: str, evidence: Evidence | None) -> None:
        """What came of comparing."""
        if evidence is None:
            self.nothing[kind] += 1
        else:
            self.rows.append(Row(kind, photo, made, inputs(evidence), looks_like_another_shot(evidence)))


def main() -> None:
    """Parse, compare, fit, tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.fit_verification")
    parser.add_argument("photos", type=Path)
    parser.add_argument("edited", type=Path)
    given = parser.parse_args()
    table, rng = Table(), np.random.default_rng(1)
    photos = photos_of_half(given.photos, 0)
    for first, second in look_alikes(photos, LEAST_COSINE):
        table.add(first.name, Pair("look-alike", "", first, second))
    for folder in sorted(path for path in given.edited.iterdir() if path.is_dir()):
        for pair in pairs_of(folder, rng):
            table.add(folder.name, pair)
    tell(table)


def pairs_of(folder: Path, rng: np.random.Generator) -> Iterator[Pair]:
    """All that are compared of what was made of one photo."""
    original = folder / "original.jpg"
    copies = [
        path
        for path in sorted(folder.glob("*.jpg"))
        if path != original and path.stem not in BENT and path.stem.split("-")[0] not in ("layout", "shot")
    ]
    yield from (_copy(original, path) for path in copies)
    for _ in range(BETWEEN_EDITS):
        first, second = rng.choice(len(copies), 2, replace=False)
        yield _copy(copies[first], copies[second])
    for path in sorted(folder.glob("shot-*.jpg")):
        yield Pair("shot", path.stem.rsplit("-", 1)[0], original, path)
    for own in sorted(folder.glob("layout-*-own.jpg")):
        other = own.with_name(own.name.replace("-own", "-other"))
        yield Pair("layout", own.stem.rsplit("-", 1)[0], own, other)


def _copy(first: Path, second: Path) -> Pair:
    hard = bool({first.stem, second.stem} & HARD)
    return Pair("hard copy" if hard else "copy", second.stem, first, second)


def fitted(rows: Sequence[Row]) -> NDArray[np.float64]:
    """Weights of a logistic rule with a ridge on its standardised inputs, float64 [inputs]."""
    values = np.stack([row.inputs for row in rows])[:, 1:]
    middle, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    standard = np.column_stack((np.ones(len(values)), (values - middle) / spread))
    found = _logistic(standard, _copies(rows), _weights(rows, WEIGHTS))
    made = found[1:] / spread
    return np.append(found[0] - made @ middle, made)


def left_out(rows: Sequence[Row]) -> NDArray[np.float64]:
    """Logits of each pair by a rule that saw neither its photo nor its edit or shot, float64 [rows]."""
    fold = np.array([zlib.crc32(row.photo.encode()) % FOLDS for row in rows])
    kinds = sorted({row.made for row in rows} - {""})
    part = np.array([kinds.index(row.made) % FOLDS if row.made else -1 for row in rows])
    logits = np.empty(len(rows))
    for own, own_part in sorted(set(zip(fold.tolist(), part.tolist(), strict=True))):
        seen = (fold != own) & ((part != own_part) | (own_part == -1))
        weights = fitted([row for row, use in zip(rows, seen, strict=True) if use])
        for place in np.flatnonzero((fold == own) & (part == own_part)):
            logits[place] = rows[int(place)].inputs @ weights
    return logits


def calibrated(rows: Sequence[Row], logits: NDArray[np.float64], *, like_another_shot: bool) -> Line:
    """Shift and slope of the logits after which chances hold for ``LIFE``: of pairs that look so, or not.

    Platt, "Probabilistic outputs for support vector machines", 1999.
    """
    own = np.array([row.like_another_shot == like_another_shot for row in rows])
    columns = np.column_stack((np.ones(own.sum()), logits[own]))
    shift, slope = _logistic(columns, _copies(rows)[own], _weights(rows, LIFE)[own])
    return float(shift), float(slope)


def _copies(rows: Sequence[Row]) -> NDArray[np.float64]:
    return np.array([row.kind in COPIES for row in rows], dtype=np.float64)


def _weights(rows: Sequence[Row], shares: Mapping[str, float]) -> NDArray[np.float64]:
    counts = Counter(row.kind for row in rows)
    return np.array([len(rows) / 2 * shares[row.kind] / counts[row.kind] for row in rows])


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


def tell(table: Table) -> None:
    """Print the constants, and how the pairs of each kind would have been told by a rule that saw none."""
    logits = left_out(table.rows)
    shift, slope = calibrated(table.rows, logits, like_another_shot=False)
    other_shift, other_slope = calibrated(table.rows, logits, like_another_shot=True)
    weights = slope * fitted(table.rows)
    weights[0] += shift
    for name, weight in zip(INPUTS, weights, strict=True):
        print(f'    "{name}": {weight:.4g},')  # noqa: T201
    line = other_shift - other_slope * shift / slope, other_slope / slope
    print(f"SHOT_SHIFT, SHOT_SLOPE = {line[0]:.4g}, {line[1]:.4g}")  # noqa: T201
    alike = np.array([row.like_another_shot for row in table.rows])
    chances = 1 / (1 + np.exp(-np.where(alike, other_shift + other_slope * logits, shift + slope * logits)))
    chances[alike] = chances[alike].clip(max=MOST_OF_A_SHOT)
    for kind in WEIGHTS:
        told = chances[[row.kind == kind for row in table.rows]]
        shares = {f">= {least}": int((told >= least).sum()) for least in (0.1, 0.5, 0.9, 0.95, 0.99)}
        print(f"# {kind}: {len(told)} compared, {table.nothing[kind]} with nothing in common, {shares}")  # noqa: T201
    copies, weights = _copies(table.rows), _weights(table.rows, LIFE)
    for least, below in itertools.pairwise(BINS):
        own = (chances >= least) & (chances < below)
        if own.any():
            true = np.average(copies[own], weights=weights[own])
            what = f"# of {own.sum()} told {least:g} to {min(1, below):g}"
            print(f"{what}, {true:.3f} were copies, as life has them")  # noqa: T201


if __name__ == "__main__":
    main()
