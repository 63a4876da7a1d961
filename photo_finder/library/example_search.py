"""One search by example: what looks like the examples, what is a copy of them, and in which order.

Owns how the model's two outputs are brought together and how hits are ranked. Must not know of files or of
decoding: examples come as vectors.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog import Catalog
from photo_finder.core.model import COPY, EMBEDDING, ModelInfo
from photo_finder.core.photo import Photo
from photo_finder.core.query import COPY_FROM, Hit, Query
from photo_finder.library.neighbourhood import Neighbourhood
from photo_finder.search.direction import direction

_SPARE = 16


@dataclass(frozen=True, slots=True)
class SeenExample:
    """An example as the model sees it.

    Attributes:
        vectors: unit vectors [D] by the output's name; ``embedding`` is always there.
        digest: its content; None for a part of a picture.
    """

    vectors: Mapping[str, NDArray[np.float32]]
    digest: bytes | None


@dataclass(frozen=True, slots=True)
class _CopyScore:
    """What the output ``copy`` says of a photo; the fields of ``Hit``."""

    similarity: float
    probability: float
    copy: bool


class ExampleSearch:
    """What one model finds for some examples and counter-examples."""

    def __init__(
        self,
        catalog: Catalog,
        model: ModelInfo,
        neighbourhood: Neighbourhood,
        like: Sequence[SeenExample],
        unlike: Sequence[SeenExample] = (),
    ) -> None:
        self._catalog = catalog
        self._model = model
        self._neighbourhood = neighbourhood
        self._wanted = direction(_vectors(like, EMBEDDING), _vectors(unlike, EMBEDDING))
        self._digests = {example.digest for example in like if example.digest is not None}
        tells_copies = COPY in model.outputs
        self._like = _vectors(like, COPY) if tells_copies else []
        self._unlike = _vectors(unlike, COPY) if tells_copies else []

    def hits(self, query: Query, allowed: NDArray[np.int64] | None) -> tuple[Hit, ...]:
        """The best photos, at most ``query.limit``.

        Args:
            query: its limit and its least similarity count here.
            allowed: only these ids, rising; None for all.
        """
        copies = self._copies(allowed)
        count = query.limit + _SPARE
        while True:
            ids, similarities = self._neighbourhood.nearest(self._wanted, count, allowed)
            known = dict(zip(ids.tolist(), similarities.tolist(), strict=True))
            hits = self._told(known | self._similarities(copies - known.keys()))
            if len(hits) >= query.limit or len(ids) < count:
                break
            count *= 2
        least = -1.0 if query.min_similarity is None else query.min_similarity
        return tuple(hit for hit in _ranked(hits)[: query.limit] if hit.similarity >= least or hit.copy)

    def _copies(self, allowed: NDArray[np.int64] | None) -> set[int]:
        """Ids of the copies, whether they look alike as a whole or not (a small crop, a collage)."""
        found: set[int] = set()
        for example in self._like:
            found.update(self._neighbourhood.maybe_copies(example, allowed).tolist())
        return {photo_id for photo_id, score in self._copy_scores(found).items() if score.copy}

    def _similarities(self, ids: Iterable[int]) -> dict[int, float]:
        """Cosines with what is wanted, from the catalog."""
        vectors = self._catalog.vectors.some(self._model.id, EMBEDDING, list(ids))
        return {photo_id: float(vector @ self._wanted) for photo_id, vector in vectors.items()}

    def _copy_scores(self, ids: Iterable[int]) -> dict[int, _CopyScore]:
        """By id; empty if the model or the examples have no vectors of that output."""
        if not self._like:
            return {}
        vectors = self._catalog.vectors.some(self._model.id, COPY, list(ids))
        if not vectors:
            return {}
        rows = np.stack(list(vectors.values()))
        near = _greatest_cosines(rows, self._like)
        probabilities = self._model.outputs[COPY].calibration(near)
        copy = probabilities >= COPY_FROM
        if self._unlike:
            copy &= near > _greatest_cosines(rows, self._unlike)
        scores = zip(near.tolist(), probabilities.tolist(), copy.tolist(), strict=True)
        return {photo_id: _CopyScore(*score) for photo_id, score in zip(vectors, scores, strict=True)}

    def _told(self, similarities: Mapping[int, float]) -> list[Hit]:
        cosines = np.clip(np.fromiter(similarities.values(), np.float32, len(similarities)), -1, 1)
        probabilities = self._model.outputs[EMBEDDING].calibration(cosines).tolist()
        told = dict(zip(similarities, zip(cosines.tolist(), probabilities, strict=True), strict=True))
        scores = self._copy_scores(similarities)
        return [self._hit(photo, told[photo.id], scores.get(photo.id)) for photo in self._photos(told)]

    def _photos(self, ids: Iterable[int]) -> list[Photo]:
        return self._catalog.photos.get(list(ids))

    def _hit(self, photo: Photo, likeness: tuple[float, float], score: _CopyScore | None) -> Hit:
        identical = photo.digest in self._digests
        if score is None:
            return Hit(photo, *likeness, identical)
        return Hit(photo, *likeness, identical, score.similarity, score.probability, score.copy)


def _vectors(examples: Sequence[SeenExample], output: str) -> list[NDArray[np.float32]]:
    return [example.vectors[output] for example in examples if output in example.vectors]


def _greatest_cosines(
    rows: NDArray[np.float32], examples: Sequence[NDArray[np.float32]]
) -> NDArray[np.float32]:
    """Of each unit row [N, D] with one of the examples [D]: float32 [N], the least for damaged rows."""
    with np.errstate(all="ignore"):
        cosines = np.max(rows @ np.stack(examples).T, axis=1)
    found: NDArray[np.float32] = np.clip(np.nan_to_num(cosines, nan=-1.0), -1.0, 1.0).astype(np.float32)
    return found


def _ranked(hits: Sequence[Hit]) -> list[Hit]:
    """Copies first, among them the same bytes; then by falling similarity. Equal ones stay as they are."""

    def rank(hit: Hit) -> tuple[bool, bool, float]:
        if hit.copy and hit.copy_similarity is not None:
            return False, not hit.identical, -hit.copy_similarity
        return True, True, -hit.similarity

    return sorted(hits, key=rank)
