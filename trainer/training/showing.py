"""What a run's best weights find, in pictures for the model card.

Only photos that may be published are shown, the sample photos that come with the program; what they are
searched among may be anybody's. Those of classes that were not trained on are shown first, where their
names tell. Knows nothing of files of a run.
"""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from trainer.data.edits.kinds import EDITS, Family, edited
from trainer.data.edits.scenery import Scenery
from trainer.data.pixels import upright_srgb
from trainer.data.sample import sample_folder
from trainer.evaluation.copies.repeats import look_at, repeat_pairs
from trainer.evaluation.tiles import Tile, draw_tiles, small_jpeg
from trainer.models.embedder import Rows

COPIES, SIMILAR = "copies-{family}.jpg", "similar.jpg"
MOST_BYTES = 140_000
"""Of one picture."""
COPY_ROWS, SIMILAR_ROWS, NEAREST = 8, 6, 5
EDITS_SHOWN: dict[Family, tuple[str, ...]] = {
    "everyday": ("messenger", "crop", "quarter-turn", "mirror", "filter", "caption", "light-leak"),
    "hard": ("half-crop", "small-crop", "strong-rotate", "screenshot", "meme", "collage", "mosaic"),
}
"""The last of each is held out."""
_SEED = 5

Pixels = NDArray[np.uint8]
Forward = Callable[[Pixels], Rows]
"""From uint8 [N, S, S, 3], any N, to vectors float32 [N, D] of length one."""


@dataclass(frozen=True, slots=True)
class Searched:
    """What edited photos are searched among, besides the sample photos.

    Attributes:
        vectors: float32 [n, D] of length one; may be none.
        picture: one of them to look at.
    """

    vectors: Rows
    picture: Callable[[int], Image.Image]


class _Repeats:
    """Which of the searched photos repeat which sample photos; nothing is looked at or compared twice."""

    def __init__(self, paths: Sequence[Path], searched: Searched) -> None:
        self._sample_sight = functools.cache(lambda number: look_at(_opened(paths[number])))
        self._searched_sight = functools.cache(lambda number: look_at(searched.picture(number)))
        self._known: dict[tuple[int, int], bool] = {}

    def any(self, samples: Sequence[int], one: int) -> bool:
        """Whether a searched photo repeats any of some sample photos."""
        return any(self._pair(sample, one) for sample in samples)

    def _pair(self, sample: int, one: int) -> bool:
        if (sample, one) not in self._known:
            sights = [self._sample_sight(sample), self._searched_sight(one)]
            self._known[sample, one] = bool(repeat_pairs(sights, _silent))
        return self._known[sample, one]


@dataclass(frozen=True, slots=True)
class _Edited:
    """A sample photo and its edits.

    Attributes:
        number: of the sample photo.
        outside: numbers of those sample photos that its collages and screenshots show too.
    """

    number: int
    photo: Image.Image
    made: tuple[Image.Image, ...]
    outside: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Sample:
    """The sample photos.

    Attributes:
        paths: of all.
        vectors: float32 [n, D] of all.
        chosen: numbers of those that are shown.
        repeats: of them among what is searched besides.
    """

    paths: tuple[Path, ...]
    vectors: Rows
    chosen: tuple[int, ...]
    repeats: _Repeats


@dataclass(frozen=True, slots=True)
class _Found:
    """How an edited photo found its source: the cosine with it, and how many others are at least as near."""

    made: Image.Image
    cosine: float
    ahead: int


def show_copies(
    forward: Forward, side: int, searched: Searched, held_out: Sequence[str] = ()
) -> dict[str, bytes]:
    """Sample photos, edited: a row each, and whether each is found first.

    Args:
        forward: to ``copy`` vectors.
        side: of the network's input.
        searched: besides all sample photos; what shows a shown photo again is set aside.
        held_out: names of classes that were not trained on.

    Returns:
        JPEG files by name, one for each family of edits.
    """
    paths = _sample_paths()
    vectors = forward(_inputs([_opened(path) for path in paths], side))
    sample = _Sample(paths, vectors, _chosen(paths, COPY_ROWS, held_out), _Repeats(paths, searched))
    sheets = {family: _draw_copies(forward, side, searched, sample, family) for family in EDITS_SHOWN}
    return {COPIES.format(family=family): sheet for family, sheet in sheets.items()}


def show_similar(forward: Forward, side: int, held_out: Sequence[str] = ()) -> dict[str, bytes]:
    """Sample photos with the nearest others of them.

    Args:
        forward: to ``embedding`` vectors.
        side: of the network's input.
        held_out: as for ``show_copies``.
    """
    paths = _sample_paths()
    pictures = [_opened(path) for path in paths]
    vectors = forward(_inputs(pictures, side))
    cosines = vectors @ vectors.T
    np.fill_diagonal(cosines, -np.inf)
    rows = []
    for query in _chosen(paths, SIMILAR_ROWS, held_out):
        name = paths[query].parent.name
        row = [Tile(pictures[query], name)]
        for near in np.argsort(-cosines[query], kind="stable")[:NEAREST]:
            found = paths[near].parent.name
            row.append(Tile(pictures[near], f"{cosines[query, near]:.2f} {found}", found == name))
        rows.append(row)
    title = f"The nearest of {len(paths) - 1} sample photos by what is in them"
    sheet = draw_tiles(title, ("asked", *("nearest", *[""] * (NEAREST - 1))), rows)
    return {SIMILAR: small_jpeg(sheet, MOST_BYTES)}


def _draw_copies(forward: Forward, side: int, searched: Searched, sample: _Sample, family: Family) -> bytes:
    names = EDITS_SHOWN[family]
    rows, first = [], 0
    for number in sample.chosen:
        asked = _edited(sample, number, names)
        vectors = forward(_inputs([asked.photo, *asked.made], side))
        found = _found(vectors, asked, sample, searched)
        first += sum(one.ahead == 0 for one in found)
        tiles = [Tile(one.made, _told(one), one.ahead == 0) for one in found]
        rows.append([Tile(asked.photo, sample.paths[number].parent.name), *tiles])
    many = len(sample.paths) + len(searched.vectors)
    title = (
        f"{family.capitalize()} edits: {first} of {len(names) * len(rows)} found first among {many:,} photos"
    )
    columns = ("photo", *(name + " *" * EDITS[name].held_out for name in names))
    return small_jpeg(draw_tiles(title, columns, rows), MOST_BYTES)


def _edited(sample: _Sample, number: int, names: Sequence[str]) -> _Edited:
    """The edits of a photo, always the same; what they take from outside are sample photos not shown."""
    others = [other for other in range(len(sample.paths)) if other not in sample.chosen]
    around, used = cycle(others[number % len(others) :] + others[: number % len(others)]), []

    def other() -> Image.Image:
        used.append(next(around))
        return _opened(sample.paths[used[-1]])

    photo = _opened(sample.paths[number])
    made = [
        edited(photo, name, np.random.default_rng([_SEED, number, place]), Scenery(other))
        for place, name in enumerate(names)
    ]
    return _Edited(number, photo, tuple(made), tuple(used))


def _found(vectors: Rows, asked: _Edited, sample: _Sample, searched: Searched) -> list[_Found]:
    """Search for a photo by its edits.

    Args:
        vectors: [1 + edits, D], of the photo and of its edits.
        asked: the photo and the edits.
        sample: is searched but for what the edits show besides the photo.
        searched: others, likewise.
    """
    right = vectors[1:] @ sample.vectors[asked.number]
    others = np.delete(sample.vectors, [asked.number, *asked.outside], axis=0)
    ahead = (vectors[1:] @ others.T >= right[:, None]).sum(axis=1)
    if len(searched.vectors):
        shown = (asked.number, *asked.outside)
        cosines = vectors @ searched.vectors.T
        cosines[:, _shown_again(cosines, lambda one: sample.repeats.any(shown, one))] = -np.inf
        ahead = ahead + (cosines[1:] >= right[:, None]).sum(axis=1)
    return [_Found(*one) for one in zip(asked.made, right.tolist(), ahead.tolist(), strict=True)]


def _shown_again(cosines: Rows, repeats: Callable[[int], bool]) -> list[int]:
    """Which of the searched photos repeat what an edit shows; only those are looked at that lie nearest.

    Args:
        cosines: [edits, n].
        repeats: whether one of the n photos does.
    """
    left, again = cosines.copy(), list[int]()
    while len(again) < left.shape[1]:
        near = [int(one) for one in np.unique(left.argmax(axis=1))]
        more = [one for one in near if repeats(one)]
        if not more:
            break
        again += more
        left[:, again] = -np.inf
    return again


def _silent(done: int, total: int) -> None:
    """A report that tells nobody."""


def _told(found: _Found) -> str:
    place = "" if found.ahead == 0 else f", place {found.ahead + 1:,}"
    return f"{found.cosine:.2f}{place}"


def _sample_paths() -> tuple[Path, ...]:
    return tuple(sorted(sample_folder().glob("*/*.jpg")))


def _chosen(paths: Sequence[Path], count: int, held_out: Sequence[str]) -> tuple[int, ...]:
    """Evenly chosen photos, of held-out classes if there are enough."""
    names = {name.rsplit("/", maxsplit=1)[-1] for name in held_out}
    unseen = [number for number, path in enumerate(paths) if path.parent.name in names]
    numbers = unseen if len(unseen) >= count else list(range(len(paths)))
    return tuple(numbers[round(i * (len(numbers) - 1) / (count - 1))] for i in range(count))


def _opened(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return upright_srgb(image)


def _inputs(pictures: Sequence[Image.Image], side: int) -> Pixels:
    """As the network takes them: uint8 [N, side, side, 3]."""
    squashed = [picture.resize((side, side), Image.Resampling.BICUBIC) for picture in pictures]
    return np.stack([np.asarray(picture, dtype=np.uint8) for picture in squashed])
