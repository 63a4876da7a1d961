"""Looking for copies in a whole library: likely ones by the model's vectors, then each by its pixels.

Owns which photos are asked, and how what was done is remembered: by content, so that only new photos are
asked the next time. Changes nothing but the catalog; groups are made from it at any time (``cleaning``).
"""

import contextlib
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog import Catalog, FeatureStore, ThumbnailStore
from photo_finder.catalog.pairs import Likely
from photo_finder.core.duplicates import DEFAULT_PRECISION, MatchReport
from photo_finder.core.errors import Cancelled, LibraryBusyError, LibraryError
from photo_finder.core.model import COPY, ModelInfo
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.duplicates.candidates import PRODUCTS, Neighbours, by_asking, by_products
from photo_finder.duplicates.pairs import least_probability
from photo_finder.duplicates.stars import hub_links
from photo_finder.duplicates.verification import VERSION
from photo_finder.library.comparing import Comparing, paths_in_order
from photo_finder.library.copy_output import CopyOutput
from photo_finder.library.hash_candidates import HashCandidates
from photo_finder.library.write_lock import WriteLock
from photo_finder.search.neighbours import NeighbourIndex

RULE = 6
"""Rises when comparing gives other answers: then all pairs are compared anew."""

_COMPARED_BY = "compared by"
_UNIT_TOLERANCE = 1e-2


@dataclass(frozen=True, slots=True)
class Reading:
    """How files are read: the limit on pixels, and by how many threads."""

    max_pixels: int
    workers: int


class Matching:
    """Looks for copies in one library.

    Args:
        catalog: whose photos.
        thumbnails: whose hashes help a model without a ``copy`` output.
        features: where features are kept; None in a library that can only be read.
        writing: held while anything is changed.
    """

    def __init__(
        self,
        catalog: Catalog,
        thumbnails: ThumbnailStore | None,
        features: FeatureStore | None,
        writing: WriteLock,
    ) -> None:
        self._catalog = catalog
        self._thumbnails = thumbnails
        self._features = features
        self._writing = writing
        self._at_work = threading.Lock()

    def to_do(self, model: ModelInfo) -> int:
        """Number of photos whose copies were not looked for yet."""
        return self._catalog.pairs.count_unmatched(model.id, CopyOutput.of(model).name)

    def run(
        self, model: ModelInfo, reading: Reading, *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> MatchReport:
        """Ask the photos that were not asked yet, and compare what is likely.

        Raises: LibraryBusyError, LibraryError (disk full, read-only).
        """
        if self._features is None:
            raise LibraryError("The library cannot be written, so that copies cannot be looked for.")
        if not self._at_work.acquire(blocking=False):
            raise LibraryBusyError("Copies are being looked for already.")
        try:
            with self._writing.held():
                comparing = Comparing(
                    self._catalog,
                    self._features,
                    CopyOutput.of(model).probability,
                    max_pixels=reading.max_pixels,
                    workers=reading.workers,
                )
                return _Run(self._catalog, self._thumbnails, model, comparing).report(progress, cancel)
        finally:
            self._at_work.release()


class _Run:
    def __init__(
        self, catalog: Catalog, thumbnails: ThumbnailStore | None, model: ModelInfo, comparing: Comparing
    ) -> None:
        self._catalog = catalog
        self._thumbnails = thumbnails
        self._model = model
        self._output = CopyOutput.of(model)
        self._comparing = comparing
        self._asked = 0

    def report(self, progress: Progress, cancel: Cancel) -> MatchReport:
        """Do all of it, or what can be done until somebody stops it."""
        started = time.perf_counter()
        cancelled = True
        with contextlib.suppress(Cancelled):
            self._work(progress, cancel)
            cancelled = False
        done = self._comparing.done
        return MatchReport(
            self._asked,
            done.pairs,
            self._catalog.pairs.count_pending(),
            paths_in_order(done.skipped.values()),
            time.perf_counter() - started,
            cancelled,
        )

    def _work(self, progress: Progress, cancel: Cancel) -> None:
        self._heed_a_new_rule()
        self._name_likely(progress, cancel)
        self._comparing.compare(self._catalog.pairs.pending(), progress=progress, cancel=cancel)
        if self._name_hubs():
            self._comparing.compare(self._catalog.pairs.pending(), progress=progress, cancel=cancel)

    def _heed_a_new_rule(self) -> None:
        rule = f"{VERSION}.{RULE}"
        if self._catalog.fact(_COMPARED_BY) not in {None, rule}:
            self._catalog.pairs.compare_anew()
        self._catalog.remember(_COMPARED_BY, rule)

    # --- likely pairs --------------------------------------------------------------------------

    def _name_likely(self, progress: Progress, cancel: Cancel) -> None:
        if self._catalog.pairs.count_unmatched(self._model.id, self._output.name):
            ids, vectors = self._vectors()
            known = self._catalog.pairs.matched(self._model.id)
            # What has no place now is not seen by those that are asked now: once back, it is asked itself.
            away = np.setdiff1d(known, ids, assume_unique=True)
            self._catalog.pairs.forget_matched(self._model.id, away.tolist())
            asked = np.setdiff1d(ids, known, assume_unique=True)
            if self._output.name != COPY and self._thumbnails is not None:
                self._ask_hashes(self._thumbnails, ids, vectors, asked, cancel)
            self._ask(ids, vectors, asked, progress, cancel)
        self._catalog.pairs.forget_others(self._model.id)

    def _ask(
        self,
        ids: NDArray[np.int64],
        vectors: NDArray[np.float32],
        asked: NDArray[np.int64],
        progress: Progress,
        cancel: Cancel,
    ) -> None:
        for found in self._neighbours(ids, vectors, asked, progress, cancel):
            pairs = Likely(found.ids, found.similarities)
            self._catalog.pairs.put_likely(self._model.id, found.asked.tolist(), pairs)
            self._asked += len(found.asked)
            progress(Step("candidates", self._asked, len(asked)))
            cancel.check()

    def _ask_hashes(
        self,
        thumbnails: ThumbnailStore,
        ids: NDArray[np.int64],
        vectors: NDArray[np.float32],
        asked: NDArray[np.int64],
        cancel: Cancel,
    ) -> None:
        """Before the vectors are asked, which counts as done: a run that is ended between asks all again."""
        for found in HashCandidates(self._catalog, thumbnails, ids, cancel).near(asked):
            rows = np.searchsorted(ids, found.ids)
            cosines = np.einsum("nd,nd->n", vectors[rows[:, 0]], vectors[rows[:, 1]])
            self._catalog.pairs.put_likely(self._model.id, (), Likely(found.ids, np.clip(cosines, -1, 1)))
            cancel.check()

    def _neighbours(
        self,
        ids: NDArray[np.int64],
        vectors: NDArray[np.float32],
        asked: NDArray[np.int64],
        progress: Progress,
        cancel: Cancel,
    ) -> Iterator[Neighbours]:
        """By products; of many among very many by a graph, which is made for this and not kept."""
        if len(asked) * len(ids) <= PRODUCTS:
            return by_products(ids, vectors, asked, self._output.limits)
        index = NeighbourIndex(self._model.id, vectors.shape[1], None)
        index.fill(ids, vectors)
        index.catch_up(progress=progress, cancel=cancel)
        return by_asking(ids, vectors, asked, self._output.limits, index.nearest)

    def _vectors(self) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """All that are whole; damaged ones are found and made again elsewhere (``neighbourhood``)."""
        count = self._catalog.vectors.count(self._model.id, self._output.name)
        ids, vectors = np.empty(count, np.int64), np.empty((count, self._output.spec.dim), np.float32)
        filled = 0
        for page_ids, page in self._catalog.vectors.pages(
            self._model.id, self._output.name, self._output.spec.dim
        ):
            with np.errstate(all="ignore"):
                whole = np.abs(np.einsum("nd,nd->n", page, page) - 1) <= _UNIT_TOLERANCE
            room = min(count - filled, int(whole.sum()))  # others may be adding photos
            ids[filled : filled + room] = page_ids[whole][:room]
            vectors[filled : filled + room] = page[whole][:room]
            filled += room
        return ids[:filled], vectors[:filled]

    # --- copies of copies ----------------------------------------------------------------------

    def _name_hubs(self) -> bool:
        """So that copies of copies are compared with the photos that most are copies of. Whether any are."""
        wanted = hub_links(self._catalog.pairs.linked(least_probability(DEFAULT_PRECISION)))
        vectors = self._catalog.vectors.some(
            self._model.id, self._output.name, sorted({content for pair in wanted for content in pair})
        )
        pairs = [pair for pair in wanted if pair[0] in vectors and pair[1] in vectors]
        cosines = [float(vectors[one] @ vectors[other]) for one, other in pairs]
        found = Likely(np.array(pairs, np.int64).reshape(-1, 2), np.array(cosines, np.float32))
        self._catalog.pairs.put_likely(self._model.id, (), found)
        return bool(pairs)
