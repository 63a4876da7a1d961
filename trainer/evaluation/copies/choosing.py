"""Chooses the photos that copies are made of, and those that they are searched among.

By content, never by order or by chance: the same photos are chosen from a folder and from shards of it,
and most of them stay when photos are added. What repeats another photo is set aside first. Opens photos;
knows nothing of edits or models.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.data.pixels import UndecodableError, photo_of
from trainer.data.splitting import mix
from trainer.errors import TrainerUsageError
from trainer.evaluation.copies.repeats import GREY_SIDE, Sight, look_at, repeated
from trainer.evaluation.photos import Photos, Report
from trainer.evaluation.rankings import Labels

MOST_OTHERS = 256
"""Photos that collages and screenshots take besides; none of them is searched among …"""
OTHERS_SHARE = 0.2
"""… nor more of all photos than this."""
CLASSES_OF_ONE_THING = 4
LEAST_OF_ONE_THING = 12
"""Photos of a class that is to be searched among its own."""
_SPARE = 1.1
"""So many times the photos that are wanted are looked at, since some will be set aside."""
_LOOKERS = 2
_AT_ONCE = 128

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class CopyPlan:
    """How much is measured.

    Attributes:
        queries: photos that are edited, by every kind of edit; a quarter as many among photos of one thing.
        library: photos that are searched; half as many of one thing.
        seed: of the choice and of the edits.
    """

    queries: int = 400
    library: int = 1600
    seed: int = 1

    @property
    def one_thing_queries(self) -> int:
        """How many photos of a few classes are edited."""
        return max(1, self.queries // 4)

    @property
    def one_thing_library(self) -> int:
        """How many photos of a few classes are searched."""
        return self.library // 2


@dataclass(frozen=True, slots=True)
class ChosenPhotos:
    """Row numbers of photos.

    Attributes:
        others: for collages and screenshots; in neither library.
        library: of all kinds; the first of them are edited.
        one_thing: of a few classes, in turn; the first of them are edited. Empty where no class has enough.
        set_aside: how many of those looked at repeat another.
    """

    others: Rows
    library: Rows
    one_thing: Rows
    set_aside: int


def choose(photos: Photos, digests: NDArray[np.uint64], plan: CopyPlan, report: Report) -> ChosenPhotos:
    """Choose from some photos.

    Args:
        photos: N of them.
        digests: uint64 [N], what ``photos`` tells of their contents.
        plan: how many.
        report: is told an activity, how much is done, of how much.

    Raises:
        TrainerUsageError: there are too few.
        UndecodableError: one of them cannot be read.
    """
    order = by_content(digests, plan.seed)
    others = max(1, min(MOST_OTHERS, int(OTHERS_SHARE * len(order))))
    wanted = others + plan.library
    some = order[: round(_SPARE * wanted)]
    few = _of_few_classes(photos, order[others:], round(_SPARE * plan.one_thing_library))
    looked_at = np.concatenate([some, np.setdiff1d(few, some)])
    kept = looked_at[~repeated(_look(photos, looked_at, report), _told(report))]
    left = some[np.isin(some, kept)][:wanted]
    if len(left) < others + 2:
        raise TrainerUsageError(
            f"of {len(photos.bench.labels)} photos {len(left)} are left without their repeats: too few to "
            "search for copies among"
        )
    one_thing = few[np.isin(few, kept) & ~np.isin(few, left[:others])][: plan.one_thing_library]
    return ChosenPhotos(left[:others], left[others:], one_thing, len(looked_at) - len(kept))


def by_content(digests: NDArray[np.uint64], seed: int) -> Rows:
    """Rows in an order that contents and the seed decide alone; of equal contents the first row."""
    _, first = np.unique(digests, return_index=True)
    scrambled = mix(mix(digests[first]) + np.uint64(seed))
    return np.asarray(first[np.argsort(scrambled, kind="stable")], dtype=np.int64)


def _of_few_classes(photos: Photos, order: Rows, count: int) -> Rows:
    """Rows of the largest class of each domain in turn, a photo of each class in turn, in their order."""
    labels = photos.bench.labels[order]
    domains = np.zeros(len(labels), "U1") if photos.bench.domains is None else photos.bench.domains[order]
    classes = _largest_by_turns(labels, domains)[:CLASSES_OF_ONE_THING]
    columns = [order[labels == name] for name in classes]
    longest = max((len(column) for column in columns), default=0)
    rows = [column[place] for place in range(longest) for column in columns if place < len(column)]
    return np.asarray(rows[:count], dtype=np.int64)


def _largest_by_turns(labels: Labels, domains: Labels) -> list[str]:
    """Names of classes that are large enough: the largest of each domain, then the next of each."""
    names, first, counts = np.unique(labels, return_index=True, return_counts=True)
    ranked = sorted(zip(-counts, names, domains[first], strict=True))
    rank_in_domain: dict[str, int] = {}
    places = []
    for size, name, domain in ranked:
        rank_in_domain[domain] = rank_in_domain.get(domain, 0) + 1
        if -size >= LEAST_OF_ONE_THING:
            places.append((rank_in_domain[domain], int(size), str(name)))
    return [name for _, _, name in sorted(places)]


def _look(photos: Photos, rows: Rows, report: Report) -> list[Sight]:
    def look(row: int) -> Sight:
        try:
            return look_at(photo_of(photos.encoded(row), GREY_SIDE // 2))
        except UndecodableError as error:
            raise UndecodableError(f"{photos.place(row)} cannot be used: {error}") from error

    seen: list[Sight] = []
    with ThreadPoolExecutor(_LOOKERS) as pool:
        for start in range(0, len(rows), _AT_ONCE):
            seen += pool.map(look, rows[start : start + _AT_ONCE].tolist())
            report("looking at photos", len(seen), len(rows))
    return seen


def _told(report: Report) -> Callable[[int, int], None]:
    return lambda done, total: report("looking for repeats", done, total)
