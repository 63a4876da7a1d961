"""Edited photos and the libraries in which their sources are searched, as the network's input.

Each edit is a pure function of the photo's content, the edit's name and the seed. It is done on the photo
as decoded, at most ``LONGEST`` pixels long, and what comes out is squashed as a file would be. Edits are
made in threads, ahead of the network. Knows nothing of models or figures.
"""

import hashlib
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from trainer.data.edits.kinds import EDITS, edited
from trainer.data.edits.scenery import Scenery
from trainer.data.edits.views import plain_view
from trainer.data.pixels import Pixels, UndecodableError, model_input_of, photo_of
from trainer.errors import TrainerUsageError
from trainer.evaluation.copies.choosing import CopyPlan, Rows, choose
from trainer.evaluation.copies.scores import CopySearch
from trainer.evaluation.photos import Photos, Report
from trainer.evaluation.rankings import Labels, Vectors

LONGEST = 1024
"""Pixels of the longer side at which photos are edited …"""
OTHERS_LONGEST = 512
"""… and of those that collages and screenshots take besides."""
BATCH = 32
MOST_OF_A_CLASS = 20
"""Photos of one class among the varied ones: as many of one thing as people have who do not collect it."""
_WORKERS = 2
_PHOTOS_AHEAD = 4


@dataclass(frozen=True, slots=True)
class CopyPart:
    """Who is searched among whom; numbers are places in ``CopyBench.rows``.

    Attributes:
        library: [L], distinct.
        edited: those of them that are edited.
    """

    library: Rows
    edited: Rows


@dataclass(frozen=True, slots=True)
class CopyBench:
    """Photos, their edits, and the libraries in which they are searched.

    Queries stand photo by photo: all edits of the first edited photo, then all of the second.

    Attributes:
        photos: where they are.
        rows: [P], row numbers of all photos of both libraries.
        others: row numbers of photos for collages and screenshots.
        edited: [E], places in ``rows`` of all that are edited, ascending.
        everything: photos of all kinds.
        varied: those of them that are left when of each class but the first few stay; None where all do.
        one_thing: photos of a few classes; None where no class has enough.
        digests: uint64 [P], of the photos' contents.
        edits: names of the kinds of edit.
        seed: of the edits.
        set_aside: photos that were looked at and repeat another.
    """

    photos: Photos
    rows: Rows
    others: Rows
    edited: Rows
    everything: CopyPart
    varied: CopyPart | None
    one_thing: CopyPart | None
    digests: NDArray[np.uint64]
    edits: tuple[str, ...]
    seed: int
    set_aside: int = 0

    @property
    def query_count(self) -> int:
        """How many edited photos there are."""
        return len(self.edited) * len(self.edits)

    def batches(self, side: int) -> Iterator[Pixels]:
        """All edited photos in their order, uint8 [n, side, side, 3].

        Raises:
            UndecodableError: a photo cannot be read.
        """
        return _rebatched(_ahead(lambda place: self._edits_of(place, side), self.edited))

    def library_batches(self, side: int) -> Iterator[Pixels]:
        """All photos of both libraries in the order of ``rows``, unedited, uint8 [n, side, side, 3].

        Raises:
            UndecodableError: a photo cannot be read.
        """
        return _rebatched(_ahead(lambda place: self._input_of(place, side), range(len(self.rows))))

    def search(self, part: CopyPart, queries: Vectors, library: Vectors) -> CopySearch:
        """What one part asks.

        Args:
            part: of this bench.
            queries: [Q, ...], vectors of all edited photos.
            library: [P, ...], vectors of all photos.
        """
        chosen, targets, kinds = self._asked(part)
        return CopySearch(queries[chosen], targets, kinds, library[part.library])

    def domains(self, part: CopyPart) -> Labels | None:
        """The data set of each of a part's queries; None where data sets are not told apart."""
        names = self.photos.bench.domains
        if names is None:
            return None
        _, targets, _ = self._asked(part)
        return np.asarray(names[self.rows[part.library[targets]]])

    def edited_picture(self, part: CopyPart, query: int) -> Image.Image:
        """One of a part's queries to look at, before it is squashed."""
        place = int(part.edited[query // len(self.edits)])
        return self._edited(self._photo(place), place, self.edits[query % len(self.edits)])

    def picture(self, part: CopyPart, photo: int) -> Image.Image:
        """One of a part's library to look at."""
        return self._photo(int(part.library[photo]))

    def _asked(self, part: CopyPart) -> tuple[Rows, Rows, Labels]:
        """Of a part's queries: which of all they are, what was edited in the part's library, and how."""
        count = len(self.edits)
        first = np.searchsorted(self.edited, part.edited) * count
        chosen = (first[:, None] + np.arange(count)).ravel()
        in_library = np.full(len(self.rows), -1)
        in_library[part.library] = np.arange(len(part.library))
        targets = np.repeat(in_library[part.edited], count)
        return chosen, targets, np.tile(np.asarray(self.edits), len(part.edited))

    def _edits_of(self, place: int, side: int) -> Pixels:
        photo = self._photo(place)
        return np.stack([plain_view(self._edited(photo, place, name), side) for name in self.edits])

    def _edited(self, photo: Image.Image, place: int, name: str) -> Image.Image:
        told = f"{self.digests[place]} {name} {self.seed}".encode()
        first, second = np.frombuffer(hashlib.blake2b(told, digest_size=16).digest(), dtype=np.uint64)
        chance = np.random.default_rng(int(second))

        def other() -> Image.Image:
            row = int(self.others[chance.integers(len(self.others))])
            return _decoded(self.photos, row, OTHERS_LONGEST)

        return edited(photo, name, np.random.default_rng(int(first)), Scenery(other))

    def _photo(self, place: int) -> Image.Image:
        return _decoded(self.photos, int(self.rows[place]), LONGEST)

    def _input_of(self, place: int, side: int) -> Pixels:
        row = int(self.rows[place])
        try:
            return model_input_of(self.photos.encoded(row), side)[None]
        except UndecodableError as error:
            raise UndecodableError(f"{self.photos.place(row)} cannot be used: {error}") from error


def copy_bench(
    photos: Photos, plan: CopyPlan, report: Report, edits: Sequence[str] = tuple(EDITS)
) -> CopyBench:
    """Choose photos and lay out what is asked of them.

    Args:
        photos: of which some are chosen, by their contents.
        plan: how many.
        report: is told an activity, how much is done, of how much.
        edits: kinds of edit.

    Raises:
        TrainerUsageError: there is no such edit, or there are too few photos.
        TrainerError: a photo cannot be read.
    """
    unknown = [name for name in edits if name not in EDITS]
    if unknown:
        raise TrainerUsageError(f"there is no edit {unknown[0]}; there are {', '.join(EDITS)}")
    digests = photos.digests()
    chosen = choose(photos, digests, plan, report)
    rows = np.concatenate([chosen.library, np.setdiff1d(chosen.one_thing, chosen.library)])
    everything = _part(rows, chosen.library, plan.queries)
    one_thing = _part(rows, chosen.one_thing, plan.one_thing_queries) if len(chosen.one_thing) > 1 else None
    return CopyBench(
        photos=photos,
        rows=rows,
        others=chosen.others,
        edited=everything.edited if one_thing is None else np.union1d(everything.edited, one_thing.edited),
        everything=everything,
        varied=_varied(everything, photos.bench.labels[rows]),
        one_thing=one_thing,
        digests=digests[rows],
        edits=tuple(edits),
        seed=plan.seed,
        set_aside=chosen.set_aside,
    )


def _part(rows: Rows, library: Rows, queries: int) -> CopyPart:
    place = {int(row): number for number, row in enumerate(rows)}
    places = np.asarray([place[int(row)] for row in library], dtype=np.int64)
    return CopyPart(places, places[:queries])


def _varied(part: CopyPart, labels: Labels) -> CopyPart | None:
    """The same with at most ``MOST_OF_A_CLASS`` photos of each class, the first ones.

    Args:
        part: places in ``labels``.
        labels: [P], classes.
    """
    seen: Counter[str] = Counter()
    kept = []
    for place in part.library.tolist():
        seen[labels[place]] += 1
        if seen[labels[place]] <= MOST_OF_A_CLASS:
            kept.append(place)
    if len(kept) in {1, len(part.library)}:
        return None
    library = np.asarray(kept, dtype=np.int64)
    edited = part.edited[np.isin(part.edited, library)]
    return CopyPart(library, edited)


def _decoded(photos: Photos, row: int, longest: int) -> Image.Image:
    try:
        photo = photo_of(photos.encoded(row), longest // 2)
    except UndecodableError as error:
        raise UndecodableError(f"{photos.place(row)} cannot be used: {error}") from error
    photo.thumbnail((longest, longest), Image.Resampling.BICUBIC)
    return photo


def _ahead(made: Callable[[int], Pixels], places: Iterable[int]) -> Iterator[Pixels]:
    """Groups of pictures in order; the next few are being made while the network has this one."""
    with ThreadPoolExecutor(_WORKERS) as pool:
        upcoming: deque[Future[Pixels]] = deque()
        for place in places:
            upcoming.append(pool.submit(made, int(place)))
            if len(upcoming) > _PHOTOS_AHEAD:
                yield upcoming.popleft().result()
        while upcoming:
            yield upcoming.popleft().result()


def _rebatched(groups: Iterable[Pixels]) -> Iterator[Pixels]:
    """The same pictures in batches of one size; the last may be short."""
    held: list[Pixels] = []
    count = 0
    for group in groups:
        held.append(group)
        count += len(group)
        if count < BATCH:
            continue
        joined = np.concatenate(held)
        full = count - count % BATCH
        yield from np.split(joined[:full], full // BATCH)
        held, count = [joined[full:]], count - full
    if count:
        yield np.concatenate(held)
