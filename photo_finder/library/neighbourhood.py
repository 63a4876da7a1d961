"""What lies near by one model, kept in step with the catalog, which is the truth.

Owns an index for each of the model's outputs: the neighbour index of ``embedding``, and the signatures of
``copy`` where the model has it.
"""

import contextlib
import logging
import math
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog import Catalog
from photo_finder.core.errors import Cancelled, LibraryError
from photo_finder.core.model import COPY, EMBEDDING, ModelInfo
from photo_finder.core.progress import NEVER, Cancel, Progress, silent
from photo_finder.core.query import COPY_FROM
from photo_finder.core.reports import Check
from photo_finder.search.neighbours import NeighbourIndex
from photo_finder.search.signatures import Signatures

log = logging.getLogger(__name__)

_Rows = tuple[NDArray[np.int64], NDArray[np.float32]]

_PROBES = 20
_UNIT_TOLERANCE = 1e-2
_SOUND_SHARE = 0.95

MOST_COPIES = 512
"""Photos that may be copies of one example, compared one by one."""


class Neighbourhood:
    """Nearest photos by the embedding, and those that may be copies. Loaded when it is first asked."""

    def __init__(self, catalog: Catalog, model: ModelInfo, folder: Path) -> None:
        self._catalog = catalog
        self._model = model.id
        self._dim = model.outputs[EMBEDDING].dim
        self._folder = folder
        self._index = NeighbourIndex(model.id, self._dim, folder)
        copy = model.outputs.get(COPY)
        self._copy_dim = 0 if copy is None else copy.dim
        self._copy_cosine = math.inf if copy is None else copy.calibration.least_cosine(COPY_FROM)
        self._signatures = Signatures(self._copy_dim)
        self._loading = threading.Lock()
        self._loaded = False
        self._foreign: int | None = None

    def load(self) -> None:
        """Take the vectors from the catalog, unless that was done and nobody else wrote since."""
        with self._loading:
            foreign = self._catalog.database.foreign_revision()
            changed = foreign is not None and self._foreign is not None and foreign != self._foreign
            self._foreign = self._foreign if foreign is None else foreign
            if not self._loaded or changed:
                self._fill()

    def reload(self) -> None:
        """Have others because places have come or gone.

        Not filled anew: reading a large graph keeps all threads from running for a while.
        """
        with self._loading:
            if self._loaded:
                self._index.follow(*self._vectors())
                self._fill_signatures()

    def _fill(self) -> None:
        self._index.fill(*self._vectors())
        self._fill_signatures()
        self._loaded = True

    def _vectors(self) -> _Rows:
        return self._sound(*self._catalog.vectors.all(self._model, EMBEDDING, self._dim))

    def _fill_signatures(self) -> None:
        signatures = Signatures(self._copy_dim)
        for ids, vectors in self._copy_pages():
            signatures.add(*self._sound(ids, vectors))
        self._signatures = signatures

    def _copy_pages(self) -> Iterator[_Rows]:
        """Ids and copy vectors, some at a time: all of a large library would fill the memory."""
        if self._copy_dim:
            yield from self._catalog.vectors.pages(self._model, COPY, self._copy_dim)

    def _sound(self, ids: NDArray[np.int64], vectors: NDArray[np.float32]) -> _Rows:
        """Those that are whole; the others are taken out of the catalog."""
        with np.errstate(all="ignore"):  # damaged numbers may be of any size
            squares = np.einsum("nd,nd->n", vectors, vectors)
            damaged = ~(np.abs(squares - 1) <= _UNIT_TOLERANCE)  # true for NaN too
        if not damaged.any():
            return ids, vectors
        log.warning("%d vectors are damaged and will be made again", np.count_nonzero(damaged))
        self._forget(ids[damaged].tolist())
        return ids[~damaged], vectors[~damaged]

    def _forget(self, ids: list[int]) -> None:
        """The next run embeds what has no vector."""
        with contextlib.suppress(LibraryError):
            self._catalog.vectors.remove(self._model, ids)

    def add(self, ids: Sequence[int], vectors: Mapping[str, NDArray[np.float32]]) -> None:
        """These can be found from now on."""
        with self._loading:
            if self._loaded:
                self._index.add(np.asarray(ids, np.int64), vectors[EMBEDDING])
                if self._copy_dim:
                    self._signatures.add(np.asarray(ids, np.int64), vectors[COPY])

    def nearest(
        self, wanted: NDArray[np.float32], count: int, allowed: NDArray[np.int64] | None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Ids and cosines of at most ``count`` photos, by falling cosine.

        Args:
            wanted: unit vector [D].
            count: how many.
            allowed: only these ids; None for all.
        """
        self.load()
        return self._index.nearest(wanted, count, allowed=allowed)

    def maybe_copies(
        self, wanted: NDArray[np.float32], allowed: NDArray[np.int64] | None
    ) -> NDArray[np.int64]:
        """Ids of photos that may well be copies, the likeliest first; to be compared by their vectors.

        Args:
            wanted: unit vector [D] of the output ``copy``.
            allowed: only these ids; None for all.
        """
        self.load()
        return self._signatures.candidates(wanted, self._copy_cosine, MOST_COPIES, allowed)

    def settle(self, progress: Progress = silent, cancel: Cancel = NEVER) -> None:
        """Link new photos into the graph and keep it for the next start."""
        self.load()
        with contextlib.suppress(Cancelled):
            cancel.check()
            self._index.catch_up(progress=progress, cancel=cancel)
        self.save()

    def save(self) -> None:
        """Keep the graph for the next start."""
        if self._loaded and not self._catalog.database.read_only:
            self._index.save()

    def check(self, cancel: Cancel = NEVER) -> tuple[Check, ...]:
        """Whether it gives what comparing with every vector gives, for a sample of photos."""
        self.load()
        nearest = self._check_nearest(cancel)
        return (nearest, self._check_copies(cancel)) if self._copy_dim else (nearest,)

    def _check_nearest(self, cancel: Cancel) -> Check:
        ids, vectors = self._catalog.vectors.all(self._model, EMBEDDING, self._dim)
        right = total = 0
        for row in np.linspace(0, len(ids) - 1, min(_PROBES, len(ids))).astype(int):
            cancel.check()
            exact = np.sort(vectors @ vectors[row])[::-1][:10]
            found = self._index.nearest(vectors[row], 10)[1]
            right += int(np.sum(found >= exact[-1] - 1e-5))
            total += len(exact)
        share = right / total if total else 1.0
        detail = f"{len(ids)} vectors, {share:.1%} of the nearest found"
        return Check("neighbours", share >= _SOUND_SHARE, detail)

    def _check_copies(self, cancel: Cancel) -> Check:
        ids = self._signatures.ids
        probes = ids[np.linspace(0, len(ids) - 1, min(_PROBES, len(ids))).astype(int)].tolist()
        vectors = self._catalog.vectors.some(self._model, COPY, probes)
        found = {probe: self.maybe_copies(vector, None) for probe, vector in vectors.items()}
        near, right, count = dict.fromkeys(vectors, 0), 0, 0
        for page, rows in self._copy_pages():
            cancel.check()
            count += len(page)
            for probe, vector in vectors.items():
                copies = page[rows @ vector >= self._copy_cosine]
                near[probe] += len(copies)
                right += int(np.isin(copies, found[probe]).sum())
        total = sum(min(copies, MOST_COPIES) for copies in near.values())
        share = right / total if total else 1.0
        detail = f"{count} vectors, {share:.1%} of the copies found"
        return Check("copies", share >= _SOUND_SHARE, detail)

    @property
    def size_bytes(self) -> int:
        """Length of the kept files."""
        files = self._folder.iterdir() if self._folder.is_dir() else ()
        return sum(file.stat().st_size for file in files if file.is_file())
