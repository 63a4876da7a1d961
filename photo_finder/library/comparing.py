"""Comparing pairs of photos by their pixels: reads the files, keeps their features, tells what they are.

Owns threads, batches, and which files are read. What two pictures are to each other is decided in
``duplicates.verification``. What is done is kept after each batch, so that it may be ended at any instant.
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np

from photo_finder.catalog import Catalog, FeatureStore
from photo_finder.catalog.pairs import Comparison, Likely
from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.photo import Photo
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped
from photo_finder.duplicates.edits import ENLARGED, RESIZED
from photo_finder.duplicates.pairs import LEAST_LIKELY, may_be_frames
from photo_finder.duplicates.verification import WORKING_SIDE, LocalFeatures, features_of, from_bytes, verify
from photo_finder.imaging.prepare import load_picture, read_within
from photo_finder.imaging.reading import digest
from photo_finder.library.rereading import are_resaved, are_saved_otherwise, is_made_larger

AT_ONCE = 64
"""Pairs that are compared before what came of them is kept."""

VECTOR_SAYS_SO = 0.95
"""Probability by vectors from which two pictures that show too little to be compared are doubtful."""

AWAY = "its drive is not connected"
CHANGED = "it was changed since it was indexed"

_Features = Mapping[int, LocalFeatures]


@dataclass(slots=True)
class Compared:
    """What was done so far.

    Attributes:
        pairs: number of pairs that were compared.
        skipped: what could not be read, by the photo's id.
    """

    pairs: int = 0
    skipped: dict[int, Skipped] = field(default_factory=dict)


class Comparing:
    """Compares pairs of contents of one library.

    Args:
        catalog: where pairs come from and results go.
        features: where features of a content are kept; None in a library that can only be read.
        by_vectors: probability that two photos are copies by the cosine of their vectors.
        max_pixels: a picture of more is not read.
        workers: number of threads.
    """

    def __init__(
        self,
        catalog: Catalog,
        features: FeatureStore | None,
        by_vectors: Callable[[float], float],
        *,
        max_pixels: int,
        workers: int,
    ) -> None:
        self._catalog = catalog
        self._kept = features
        self._by_vectors = by_vectors
        self._max_pixels = max_pixels
        self._workers = workers
        self.done = Compared()

    def compare(self, pairs: Likely, *, progress: Progress = silent, cancel: Cancel = NEVER) -> None:
        """Compare these pairs and keep what comes of it; ``done`` tells how far it is.

        Pairs of photos that cannot be read stay as they are. Raises: Cancelled.
        """
        seen = 0
        progress(Step("match", seen, len(pairs), len(self.done.skipped)))
        with ThreadPoolExecutor(self._workers, "compare") as pool:
            for part in pairs.parts(AT_ONCE):
                self._part(part, pool, cancel)
                seen += len(part)
                progress(Step("match", seen, len(pairs), len(self.done.skipped)))

    def _part(self, pairs: Likely, pool: ThreadPoolExecutor, cancel: Cancel) -> None:
        cancel.check()
        photos = {photo.id: photo for photo in self._catalog.photos.get(np.unique(pairs.ids).tolist())}
        there = [
            (photos[one], photos[other], similarity)
            for (one, other), similarity in zip(pairs.ids.tolist(), pairs.similarities.tolist(), strict=True)
            if one in photos and other in photos
        ]
        compared = self.told(there, pool, cancel)
        self._catalog.pairs.put(compared)
        self.done.pairs += len(compared)

    def told(
        self, pairs: Sequence[tuple[Photo, Photo, float]], pool: ThreadPoolExecutor, cancel: Cancel
    ) -> list[Comparison]:
        """What pairs are, without keeping it; those of which a photo cannot be read are left out.

        Args:
            pairs: photos, and their cosine by the output that tells copies. One that is not the library's
                has a negative id, and its features are not kept.
            pool: works on several pairs at once.
            cancel: looked at now and then.

        Raises: Cancelled.
        """
        wanted = {photo.id: photo for pair in pairs for photo in pair[:2]}
        unread = [photo for photo in wanted.values() if photo.id not in self.done.skipped]
        features = self._features(unread, pool, cancel)
        cancel.check()
        both = [pair for pair in pairs if pair[0].id in features and pair[1].id in features]
        return list(pool.map(lambda pair: self._compared(pair, features, cancel), both))

    def _compared(self, pair: tuple[Photo, Photo, float], features: _Features, cancel: Cancel) -> Comparison:
        cancel.wait_turn()
        first, second, similarity = pair[0].id, pair[1].id, pair[2]
        verdict = verify(features[first], features[second])
        unclear = not verdict.can_tell and self._by_vectors(similarity) >= VECTOR_SAYS_SO
        likely = unclear or verdict.doubtful or verdict.probability >= LEAST_LIKELY
        words = verdict.relation if likely else ()
        back = verify(features[second], features[first]).relation if likely else ()
        frames = likely and verdict.nearly_equal and may_be_frames(pair[0].metadata, pair[1].metadata)
        resaved = frames and are_resaved(pair[0], pair[1], max_pixels=self._max_pixels)
        return Comparison(
            *(first, second, likely, verdict.probability),
            doubtful=unclear or verdict.doubtful,
            nearly_equal=verdict.nearly_equal and not resaved,
            saved_otherwise=frames
            and not resaved
            and are_saved_otherwise(pair[0], pair[1], max_pixels=self._max_pixels),
            forward=self._or_enlarged(words, pair[0], pair[1]),
            backward=self._or_enlarged(back, pair[1], pair[0]),
        )

    def _or_enlarged(self, words: tuple[str, ...], source: Photo, made: Photo) -> tuple[str, ...]:
        """What was done to one photo to make the other, of which nothing but the size may be another one."""
        if words == (RESIZED,) and is_made_larger(made, source, max_pixels=self._max_pixels):
            return (ENLARGED,)
        return words

    # --- features ------------------------------------------------------------------------------

    def _features(
        self, photos: Sequence[Photo], pool: ThreadPoolExecutor, cancel: Cancel
    ) -> dict[int, LocalFeatures]:
        """Those of the photos that can be had: kept ones, or made anew and kept."""
        kept = {} if self._kept is None else self._kept.some([photo.digest for photo in photos])
        found: dict[int, LocalFeatures] = {}
        for photo in photos:
            if photo.digest in kept:
                with contextlib.suppress(ValueError):  # of another version: made anew
                    found[photo.id] = from_bytes(kept[photo.digest])
        missing = [photo for photo in photos if photo.id not in found]
        made = dict(self._made(missing, pool, cancel))
        if self._kept is not None:
            own = [photo for photo in missing if photo.id in made and photo.id >= 0]
            self._kept.put([(photo.digest, made[photo.id]) for photo in own])
        # As they are kept, rounded: what pairs are must not depend on when their features were made.
        return found | {content: from_bytes(data) for content, data in made.items()}

    def _made(
        self, photos: Sequence[Photo], pool: ThreadPoolExecutor, cancel: Cancel
    ) -> Iterator[tuple[int, bytes]]:
        def make(photo: Photo) -> bytes | Skipped | None:
            cancel.wait_turn()
            return None if cancel.is_set() else self._read(photo)

        for photo, made in zip(photos, pool.map(make, photos), strict=True):
            if isinstance(made, Skipped):
                self.done.skipped[photo.id] = made
            elif made is not None:
                yield photo.id, made

    def _read(self, photo: Photo) -> bytes | Skipped:
        """By the first of its files that can be read."""
        reason = Skipped(photo.path, AWAY)
        for file in photo.files:
            if file.offline:
                continue
            try:
                data = read_within(file.path, self._max_pixels)
                if digest(data) != photo.digest:
                    raise UnreadablePhotoError(CHANGED)
                size = photo.metadata.width, photo.metadata.height
                return features_of_bytes(data, size, self._max_pixels).to_bytes()
            except UnreadablePhotoError as error:
                reason = Skipped(file.path, str(error))
        return reason


def features_of_bytes(data: bytes, size: tuple[int, int], max_pixels: int) -> LocalFeatures:
    """Features of a picture file of this width and height. Raises UnreadablePhotoError."""
    return features_of(load_picture(data, WORKING_SIDE, max_pixels=max_pixels), size)


def paths_in_order(skipped: Iterable[Skipped]) -> tuple[Skipped, ...]:
    """The same by path."""
    return tuple(sorted(skipped, key=lambda each: each.path))
