"""The neighbour index of one model, kept in step with the catalog, which is the truth."""

import contextlib
import logging
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog import Catalog
from photo_finder.core.errors import Cancelled, LibraryError
from photo_finder.core.model import EMBEDDING, ModelInfo
from photo_finder.core.progress import NEVER, Cancel, Progress, silent
from photo_finder.core.reports import Check
from photo_finder.search.neighbours import NeighbourIndex

log = logging.getLogger(__name__)

_PROBES = 20
_UNIT_TOLERANCE = 1e-2


class Neighbourhood:
    """Nearest photos by the model's embedding. Loaded when it is first asked."""

    def __init__(self, catalog: Catalog, model: ModelInfo, folder: Path) -> None:
        self._catalog = catalog
        self._model = model.id
        self._dim = model.outputs[EMBEDDING].dim
        self._folder = folder
        self._index = NeighbourIndex(model.id, self._dim, folder)
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
        """Take them anew because places have come or gone."""
        with self._loading:
            if self._loaded:
                self._fill()

    def _fill(self) -> None:
        ids, vectors = self._catalog.vectors.all(self._model, EMBEDDING, self._dim)
        with np.errstate(all="ignore"):  # damaged numbers may be of any size
            squares = np.einsum("nd,nd->n", vectors, vectors)
            damaged = ~(np.abs(squares - 1) <= _UNIT_TOLERANCE)  # true for NaN too
        if damaged.any():
            log.warning("%d vectors are damaged and will be made again", np.count_nonzero(damaged))
            self._forget(ids[damaged].tolist())
            ids, vectors = ids[~damaged], vectors[~damaged]
        self._index.fill(ids, vectors)
        self._loaded = True

    def _forget(self, ids: list[int]) -> None:
        """Take damaged vectors out of the catalog: the next run embeds what has none."""
        with contextlib.suppress(LibraryError):
            self._catalog.vectors.remove(self._model, ids)

    def add(self, ids: Sequence[int], vectors: Mapping[str, NDArray[np.float32]]) -> None:
        """These can be found from now on."""
        with self._loading:
            if self._loaded:
                self._index.add(np.asarray(ids, np.int64), vectors[EMBEDDING])

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

    def check(self, cancel: Cancel = NEVER) -> Check:
        """Whether it gives what comparing with every vector gives, for a sample of photos."""
        self.load()
        ids, vectors = self._catalog.vectors.all(self._model, EMBEDDING, self._dim)
        right = total = 0
        for row in np.linspace(0, len(ids) - 1, min(_PROBES, len(ids))).astype(int):
            cancel.check()
            exact = np.sort(vectors @ vectors[row])[::-1][:10]
            found = self._index.nearest(vectors[row], 10)[1]
            right += int(np.sum(found >= exact[-1] - 1e-5))
            total += len(exact)
        share = right / total if total else 1.0
        return Check("neighbours", share >= 0.95, f"{len(ids)} vectors, {share:.1%} of the nearest found")

    @property
    def size_bytes(self) -> int:
        """Length of the kept files."""
        files = self._folder.iterdir() if self._folder.is_dir() else ()
        return sum(file.stat().st_size for file in files if file.is_file())
