"""Copies in a folder, found by the command line, as somebody sees them who tries the program.

Photos: as in ``bench_copies`` those of half 1 of the folder that PHOTO_FINDER_BENCH_PHOTOS names; originals
are of classes that the bundled model was not trained on. Each lies there with some of the edits of
``folder_edits``, among photos of which none is there twice; without capture times, and named in one of
``NAMINGS``. A pair is any two files of one original, edit with edit too, and is found when both are in one
group, not as doubtful.
"""

import itertools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

from PIL import Image

from photo_finder.paths import assets_folder
from tests.benchmarks.bench_copies import PHOTOS
from tests.benchmarks.figures import Figure, Scale
from tests.benchmarks.folder_edits import EVERYDAY, HARD
from tests.benchmarks.hard_pairs import is_known_copy, photos_of_half

UNSEEN = {
    *("camera", "dalmatian", "dolphin", "euphonium", "rhino", "schooner", "scorpion", "umbrella"),
    *("wheelchair", "shorts"),
}
"""Classes that the bundled model was not trained on, as its card tells."""
EVERYDAY_EACH, HARD_EACH = 9, 5
ORIGINAL = "original"
FAMILIES = (("everyday", 0.99), ("hard", 0.75))

Naming = Callable[[int, int, str, Random], str]
NAMINGS: Mapping[str, Naming] = {
    "img_001_crop50": lambda photo, edit, word, rng: f"img_{photo:03}_{word}",
    "crop50/img_001": lambda photo, edit, word, rng: f"{word}/img_{photo:03}",
    "3f9a0c11b2d4": lambda photo, edit, word, rng: f"{rng.getrandbits(48):012x}",
    "photo_583920": lambda photo, edit, word, rng: f"photo_{rng.randrange(10**6):06}",
    "p001_e07": lambda photo, edit, word, rng: f"p{photo:03}_e{edit:02}" if edit else f"p{photo:03}",
}
"""By an example: the name of a file from the number of its photo, that of its edit (0: none), and a word."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a file is: of which original, by which edit, named in which way."""

    photo: int
    edit: str
    naming: str


def run(scale: Scale) -> Iterator[Figure]:
    """Recall by family, naming and edit, and precision."""
    with tempfile.TemporaryDirectory() as place:
        root = Path(place).resolve()
        known = _write(root / "photos", scale.pick(2, 15, 60), scale.pick(20, 1000, 1000))
        groups = _told(root)
        yield from _figures(known, groups)


def _write(folder: Path, originals: int, others: int) -> dict[str, Known]:
    source = os.environ.get(PHOTOS)
    photos = photos_of_half(Path(source) if source else assets_folder() / "sample", 1)
    photos = [path for path in photos if not is_known_copy(path)]
    rng = Random(20)
    rng.shuffle(photos)
    photos.sort(key=lambda path: path.parent.name not in UNSEEN)  # stable: those first, as they were shuffled
    known: dict[str, Known] = {}
    rest = photos[originals:]
    rng.shuffle(rest)
    for number, path in enumerate(photos[:originals]):
        naming = list(NAMINGS)[number % len(NAMINGS)]
        known |= _write_edits(folder, (number, path, rest[-1 - number]), naming, rng)
    for number, path in enumerate(rest[:others]):
        target = folder / "others" / f"{path.parent.name}_{number:04}{path.suffix}"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
        known[str(target)] = Known(-1 - number, ORIGINAL, "")
    return known


def _write_edits(
    folder: Path, of: tuple[int, Path, Path], naming: str, rng: Random
) -> Iterator[tuple[str, Known]]:
    """The original as it is, and some edits of it; a number, its path, and another photo's."""
    number, path, beside = of
    photo, other = _read(path), _read(beside)
    chosen = [*rng.sample(list(EVERYDAY), EVERYDAY_EACH), *rng.sample(list(HARD), HARD_EACH)]
    rng.shuffle(chosen)
    for place, edit in enumerate([ORIGINAL, *chosen]):
        word = edit.replace(" ", "").replace("%", "")
        name = NAMINGS[naming](number, place, word, rng)
        make, ending, quality = (EVERYDAY | HARD)[edit] if place else (None, path.suffix[1:], 0)
        target = folder / f"{name}.{ending}"
        target.parent.mkdir(parents=True, exist_ok=True)
        if make is None:
            target.write_bytes(path.read_bytes())
        else:
            make(photo, other, rng).save(target, **({"quality": quality} if quality else {}))
        yield str(target), Known(number, edit, naming)


def _read(path: Path) -> Image.Image:
    with Image.open(path) as photo:
        return photo.convert("RGB")


def _told(root: Path) -> list[list[str]]:
    """The groups as the command line tells them, without what is doubtful."""
    command = [sys.executable, "-m", "photo_finder", "--library", str(root / "library")]
    subprocess.run([*command, "index", str(root / "photos"), "--json"], check=True, capture_output=True)
    asked = [*command, "duplicates", "--kind", "identical,copy", "--json"]
    told = json.loads(subprocess.run(asked, check=True, capture_output=True).stdout)
    return [[one["path"] for one in group["members"] if not one["doubtful"]] for group in told["groups"]]


def _figures(known: Mapping[str, Known], groups: list[list[str]]) -> Iterator[Figure]:
    shown = {frozenset(pair) for group in groups for pair in itertools.combinations(group, 2)}
    wrong = sum(len({known[path].photo for path in pair}) > 1 for pair in shown)
    what = f"precision of {len(shown)} pairs in {len(groups)} groups, among {len(known)} files"
    yield Figure(what, 1 - wrong / max(1, len(shown)), "share", 0.995, at_least=True)
    pairs = list(_pairs(known))
    for family, target in FAMILIES:
        own = [pair for pair in pairs if _family(known, pair) == family]
        first = [pair for pair in own if ORIGINAL in _edits(known, pair)]
        between = [pair for pair in own if ORIGINAL not in _edits(known, pair)]
        for name, chosen in (("edits with the original", first), ("two edits", between)):
            yield _recall(f"{name}, {family}", chosen, shown, target)
        for naming in NAMINGS:
            named = [pair for pair in own if {known[path].naming for path in pair} == {naming}]
            yield _recall(f"all pairs, {family}, named as {naming}", named, shown)
    for edit in EVERYDAY | HARD:
        yield _recall(f"{edit}, with all others", [p for p in pairs if edit in _edits(known, p)], shown)


def _recall(
    what: str, pairs: list[frozenset[str]], shown: set[frozenset[str]], target: float | None = None
) -> Figure:
    share = sum(pair in shown for pair in pairs) / max(1, len(pairs))
    return Figure(f"recall of {len(pairs)} pairs, {what}", share, "share", target, at_least=True)


def _pairs(known: Mapping[str, Known]) -> Iterator[frozenset[str]]:
    """All of two files of one original."""
    of_photo = sorted((each.photo, path) for path, each in known.items() if each.photo >= 0)
    for _photo, files in itertools.groupby(of_photo, key=lambda each: each[0]):
        yield from map(frozenset, itertools.combinations([path for _number, path in files], 2))


def _edits(known: Mapping[str, Known], pair: frozenset[str]) -> set[str]:
    return {known[path].edit for path in pair}


def _family(known: Mapping[str, Known], pair: frozenset[str]) -> str:
    return "hard" if _edits(known, pair) & HARD.keys() else "everyday"
