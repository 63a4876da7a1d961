"""How well copies are told from other shots, by edit, and what that takes.

Photos: the folder that PHOTO_FINDER_BENCH_PHOTOS names, of which only those count whose names fall into half
1, since the rule was fitted to half 0; without it the sample photos, which are too few to say much of
errors. Edits are those of ``copy_edits``, which nothing was fitted to. A copy is found when it is told as one
at ``SURE`` and not as doubtful. Look-alikes are all pairs of photos that the shipped model's copy output puts
nearer to each other than a cosine of 0.6.
"""

import itertools
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from photo_finder.duplicates.verification import LocalFeatures, Verdict, verify
from photo_finder.duplicates.verification.rule import SURE
from photo_finder.paths import assets_folder
from tests.benchmarks.copy_edits import EVERYDAY, HARD, LAYOUTS, Edit, other_shot, saved
from tests.benchmarks.figures import Figure, Scale
from tests.benchmarks.hard_pairs import features_of_file, features_of_image, look_alikes, photos_of_half

PHOTOS = "PHOTO_FINDER_BENCH_PHOTOS"
LEAST_COSINE = 0.6
BETWEEN_EDITS = 30
BINS = ((0.1, 0.5), (0.5, 0.8), (0.8, 0.95), (0.95, 0.99), (0.99, 1.01))


@dataclass(frozen=True, slots=True)
class Told:
    """A pair, what it is, what was said of it, and the processor time that took."""

    kind: str
    copy: bool
    verdict: Verdict
    seconds: float

    @property
    def sure(self) -> bool:
        """Whether it would be shown as a copy."""
        return self.verdict.probability >= SURE and not self.verdict.doubtful


def run(scale: Scale) -> Iterator[Figure]:
    """Time, size, recall by edit, errors, reliability."""
    folder = os.environ.get(PHOTOS)
    photos = photos_of_half(Path(folder) if folder else assets_folder() / "sample", 1)
    rng = np.random.default_rng(7)
    chosen = [photos[row] for row in rng.permutation(len(photos))]
    yield from _costs(chosen[:20])
    alike = itertools.islice(look_alikes(photos, LEAST_COSINE), scale.pick(100, 10_000, None))
    strangers = [
        _told("look-alike", False, features_of_file(first), features_of_file(second))
        for first, second in alike
    ]
    count = scale.pick(6, 60, 200)
    made = [told for path in chosen[:count] for told in _edited(path, photos, rng)]
    yield from _found(made)
    yield from _wrong([*strangers, *(told for told in made if not told.copy)])
    yield from _reliability([*strangers, *made])


def _costs(paths: list[Path]) -> Iterator[Figure]:
    pictures = [_read(path) for path in paths]
    start = time.thread_time()
    made = [features_of_image(picture) for picture in pictures]
    each = 1000 * (time.thread_time() - start) / len(made)
    yield Figure("features of a photo of 320 pixels, made and read back", each, "ms/photo", 40)
    size = float(np.mean([len(one.to_bytes()) for one in made])) / 1000
    yield Figure("features of a photo, kept", size, "kB", 20)


def _edited(path: Path, photos: list[Path], rng: np.random.Generator) -> Iterator[Told]:
    """The photo with each edit, edits with one another, and what only looks like a copy."""
    photo, other = _read(path), _read(photos[int(rng.integers(len(photos)))])
    original = features_of_file(path)
    made = {name: features_of_image(edit(photo, rng, other)) for name, edit in (EVERYDAY | HARD).items()}
    for name, features in made.items():
        yield _told(name, True, original, features)
    for _ in range(BETWEEN_EDITS):
        first, second = (str(name) for name in rng.choice(list(made), 2, replace=False))
        family = "everyday" if {first, second} <= set(EVERYDAY) else "hard"
        yield _told(f"two edits, {family}", True, made[first], made[second])
    for _ in range(3):
        yield _told("another shot", False, original, features_of_image(other_shot(photo, rng)))
    name = str(rng.choice(LAYOUTS))
    pair = _alike((EVERYDAY | HARD)[name], (photo, other), int(rng.integers(1 << 32)))
    yield _told(f"same {name}", False, *pair)


def _alike(
    edit: Edit, photos: tuple[Image.Image, Image.Image], seed: int
) -> tuple[LocalFeatures, LocalFeatures]:
    """Two photos with the same done to both."""
    first, second = (edit(photo, np.random.default_rng(seed), photo) for photo in photos)
    return features_of_image(saved(first, 90)), features_of_image(saved(second, 90))


def _told(kind: str, copy: bool, first: LocalFeatures, second: LocalFeatures) -> Told:
    start = time.thread_time()
    verdict = verify(first, second)
    return Told(kind, copy, verdict, time.thread_time() - start)


def _found(made: list[Told]) -> Iterator[Figure]:
    copies = [told for told in made if told.copy]
    yield Figure("comparing copies", 1000 * float(np.mean([t.seconds for t in copies])), "ms/pair", 10)
    for name in dict.fromkeys(told.kind for told in copies):
        share = float(np.mean([told.sure for told in copies if told.kind == name]))
        yield Figure(f"recall, {name}", share, "share")
    for family, names, target in (("everyday", EVERYDAY, 0.99), ("hard", HARD, 0.75)):
        share = float(np.mean([told.sure for told in copies if told.kind in names]))
        yield Figure(f"recall, {family} edits of an original", share, "share", target, at_least=True)


def _wrong(strangers: list[Told]) -> Iterator[Figure]:
    yield Figure("comparing no copies", 1000 * float(np.mean([t.seconds for t in strangers])), "ms/pair", 10)
    for name in dict.fromkeys(told.kind for told in strangers):
        these = [told.sure for told in strangers if told.kind == name]
        yield Figure(f"false copies among {len(these)} pairs, {name}", float(sum(these)), "pairs")
    likes = [told.sure for told in strangers if told.kind == "look-alike"]
    yield Figure("false copies of 2,000 look-alike pairs", 2000 * float(np.mean(likes)), "pairs", 1)


def _reliability(all_told: list[Told]) -> Iterator[Figure]:
    chances = np.array([told.verdict.probability for told in all_told])
    copies = np.array([told.copy for told in all_told])
    for least, below in BINS:
        there = (chances >= least) & (chances < below)
        if there.any():
            what = f"copies of {there.sum()} pairs told {least:g} to {min(1, below):g}"
            yield Figure(
                f"{what}, {chances[there].mean():.3f} in the mean", float(copies[there].mean()), "share"
            )


def _read(path: Path) -> Image.Image:
    with Image.open(path) as photo:
        return photo.convert("RGB")
