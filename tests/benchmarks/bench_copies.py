"""How well copies are told from other shots, by edit, and what that takes.

Photos: the folder that PHOTO_FINDER_BENCH_PHOTOS names, of which only those count whose names fall into half
1, since the rule was fitted to half 0; without it the sample photos, which are too few to say much of
errors. Edits are those of ``copy_edits``, and what is no copy those of ``copy_free``, to which nothing was
fitted. A copy is found when it is shown as one at the default setting, not as doubtful; of files that have no
capture times, and where names say that both are of one photo. Look-alikes are all pairs of photos that the
shipped model's copy output puts nearer to each other than a cosine of 0.6, with their own names.
"""

import itertools
import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from photo_finder.duplicates.verification.rule import SURE
from photo_finder.paths import assets_folder
from tests.benchmarks import copy_free
from tests.benchmarks.copy_edits import EVERYDAY, HARD
from tests.benchmarks.figures import Figure, Scale
from tests.benchmarks.hard_pairs import features_of_image, look_alikes, nearest, photos_of_half
from tests.benchmarks.rounded_anew import rounded_anew
from tests.benchmarks.told_pairs import Shown, Told, from_file, from_image, told

PHOTOS = "PHOTO_FINDER_BENCH_PHOTOS"
LEAST_COSINE = 0.6
BETWEEN_EDITS = 30
BINS = ((0.1, 0.5), (0.5, 0.8), (0.8, SURE), (SURE, 0.95), (0.95, 0.99), (0.99, 1.01))
FAMILIES = (("everyday", EVERYDAY, 0.99), ("hard", HARD, 0.75))
EDITS = EVERYDAY | HARD


def run(scale: Scale) -> Iterator[Figure]:
    """Time, size, recall and precision by edit, errors in what holds no copies, reliability."""
    folder = os.environ.get(PHOTOS)
    photos = photos_of_half(Path(folder) if folder else assets_folder() / "sample", 1)
    rng = np.random.default_rng(7)
    chosen = [photos[row] for row in rng.permutation(len(photos))]
    yield from _costs(chosen[:20])
    yield from rounded_anew([_read(path) for path in chosen[:20]], rng)
    pairs = itertools.islice(look_alikes(photos, LEAST_COSINE), scale.pick(100, 10_000, None))
    alike = [told("look-alike", from_file(one), from_file(other), copy=False) for one, other in pairs]
    count = scale.pick(6, 60, 200)
    by_photo = [list(_edited(path, photos, rng)) for path in chosen[:count]]
    made = [one for of_photo in by_photo for one in of_photo]
    free = [one for start in range(0, count, 6) for one in _free(chosen[start : start + 6], rng)]
    yield from _found([one for one in made if one.copy])
    yield from _grouped(by_photo)
    yield from _by_edit(made)
    yield from _wrong(alike, len(photos), free)
    yield from _reliability([*alike, *made, *free])


def _costs(paths: list[Path]) -> Iterator[Figure]:
    pictures = [_read(path) for path in paths]
    start = time.thread_time()
    made = [features_of_image(picture) for picture in pictures]
    each = 1000 * (time.thread_time() - start) / len(made)
    yield Figure("features of a photo of 320 pixels, made and read back", each, "ms/photo", 40)
    size = float(np.mean([len(one.to_bytes()) for one in made])) / 1000
    yield Figure("features of a photo, kept", size, "kB", 20)


def _edited(path: Path, photos: list[Path], rng: np.random.Generator) -> Iterator[Told]:
    """The photo with each edit, edits with one another, and edits with the photo that is most like them."""
    beside = photos[int(rng.integers(len(photos)))]
    photo, other = _read(path), _read(beside)
    original = from_file(path)
    images = {name: edit(photo, rng, other) for name, edit in EDITS.items()}
    made = {name: from_image(image, f"saved-{row}") for row, (name, image) in enumerate(images.items())}
    for name, shown in made.items():
        yield told(name, original, shown, copy=True)
    for _ in range(BETWEEN_EDITS):
        first, second = (str(name) for name in rng.choice(list(made), 2, replace=False))
        family = "everyday" if {first, second} <= set(EVERYDAY) else "hard"
        yield told(f"two edits, {family}", made[first], made[second], copy=True, edits=(first, second))
    for name, found in zip(images, nearest(list(images.values()), photos, (path, beside)), strict=True):
        yield told(name, made[name], from_file(found), copy=False)


def _free(paths: Sequence[Path], rng: np.random.Generator) -> Iterator[Told]:
    """All pairs within collections that hold no copies."""
    photos = [_read(path) for path in paths]
    for photo in photos:
        yield from _within("burst", copy_free.burst(photo, rng))
    yield from _within("shelves", copy_free.shelves(photos, rng))
    for name, pictures in copy_free.alike(photos, rng):
        yield from _within(f"same {name}", pictures)


def _within(kind: str, pictures: list[Image.Image]) -> Iterator[Told]:
    shown: list[Shown] = [from_image(picture, f"IMG_{row:04}") for row, picture in enumerate(pictures)]
    for first, second in itertools.combinations(shown, 2):
        yield told(kind, first, second, copy=False)


def _found(copies: list[Told]) -> Iterator[Figure]:
    yield Figure("comparing copies", 1000 * float(np.mean([t.seconds for t in copies])), "ms/pair", 10)
    for family, names, target in FAMILIES:
        own = [one for one in copies if one.kind in names]
        yield Figure(f"recall, {family} edits of an original", _share(own), "share", target, at_least=True)
        plain = [one for one in own if one.kind != "perspective"]
        if len(plain) < len(own):
            yield Figure(f"recall, {family} edits but perspective", _share(plain), "share")
        unnamed = float(np.mean([one.unnamed for one in own]))
        yield Figure(f"recall, {family} edits, where neither names nor times tell", unnamed, "share")
        between = [one for one in copies if one.kind == f"two edits, {family}"]
        yield Figure(f"recall, two edits of an original, {family}", _share(between), "share")


def _grouped(by_photo: list[list[Told]]) -> Iterator[Figure]:
    """Two edits that are not told as copies of each other are shown together, if both are of the original."""
    for family, _edits, target in FAMILIES:
        together = []
        for of_photo in by_photo:
            found = {one.kind for one in of_photo if one.copy and one.shown}
            pairs = [one.edits for one in of_photo if one.kind == f"two edits, {family}"]
            together += [found.issuperset(edits) for edits in pairs]
        what = f"recall, two edits in the group of their original, {family}"
        yield Figure(what, float(np.mean(together)), "share", target, at_least=True)


def _by_edit(made: list[Told]) -> Iterator[Figure]:
    """The false ones of an edit are those with the most similar of the other photos."""
    strangers = [one for one in made if not one.copy]
    copies = [one for one in made if one.copy]
    for name in EDITS:
        own = [one for one in copies if one.kind == name]
        wrong = sum(one.unnamed for one in strangers if one.kind == name)
        yield Figure(f"recall, {name} ({wrong} false)", _share(own), "share")
    wrong, right = sum(one.unnamed for one in strangers), sum(one.shown for one in copies)
    what = f"precision of {right + wrong} pairs shown, edits among {len(strangers)} look-alikes of theirs"
    yield Figure(what, right / max(1, right + wrong), "share", 0.995, at_least=True)


def _wrong(alike: list[Told], photos: int, free: list[Told]) -> Iterator[Figure]:
    both = [*alike, *free]
    yield Figure("comparing no copies", 1000 * float(np.mean([t.seconds for t in both])), "ms/pair", 10)
    for name in dict.fromkeys(one.kind for one in both):
        own = [one for one in both if one.kind == name]
        wrong = float(sum(one.unnamed for one in own))
        yield Figure(f"false copies among {len(own)} pairs, {name}", wrong, "pairs")
        by_pixels = float(sum(one.shown for one in own))
        yield Figure(f"false copies among {len(own)} pairs, {name}, names unheard", by_pixels, "pairs")
    wrong = sum(one.unnamed for one in alike)
    yield Figure(f"false copies of 2,000 of these {photos} photos", 2000 * wrong / photos, "pairs", 1)


def _reliability(all_told: list[Told]) -> Iterator[Figure]:
    """Of all pairs, those that are shown as doubtful too."""
    chances = np.array([one.verdict.probability for one in all_told])
    copies = np.array([one.copy for one in all_told])
    for least, below in BINS:
        there = (chances >= least) & (chances < below)
        if there.any():
            what = f"copies of {there.sum()} pairs told {least:g} to {min(1, below):g}"
            yield Figure(
                f"{what}, {chances[there].mean():.3f} in the mean", float(copies[there].mean()), "share"
            )


def _share(copies: list[Told]) -> float:
    return float(np.mean([one.shown for one in copies])) if copies else 0.0


def _read(path: Path) -> Image.Image:
    with Image.open(path) as photo:
        return photo.convert("RGB")
