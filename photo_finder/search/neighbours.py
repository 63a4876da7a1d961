"""The neighbour index of one model: which photos lie nearest to a vector.

Owns the choice between comparing with all rows and asking a graph, and the locks. Must not know of the
catalog (ids and vectors are handed in, and are the truth) or of pictures.

Every row is in a matrix, and can be found at once by comparing. From ``graph_from`` rows on,
``catch_up`` links them in a graph as well, by small steps; rows that are not linked yet (the tail) are
compared one by one beside the graph's answer. What the graph answers is always compared again with the
rows' own vectors, so a graph can miss a hit but never shows a wrong one.
"""

import math
import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.search import exact
from photo_finder.search.cache import GraphCache, GraphRows
from photo_finder.search.exact import Hits
from photo_finder.search.fingerprints import fingerprints
from photo_finder.search.graph import THREADS
from photo_finder.search.linked import LinkedRows
from photo_finder.search.members import Members, Newcomers
from photo_finder.search.turns import Turns
from photo_finder.search.vectors import Snapshot, Vectors, unit_rows

GRAPH_FROM = 20_000
"""Rows from which on a graph is made: where it begins to be quicker (python -m tests.benchmarks search)."""

LINK_AT_ONCE = 8 * THREADS + 8
"""Rows linked before a waiting query gets its turn: a few milliseconds."""

PREPARE_AT_ONCE = 16384
"""Rows whose fingerprints are looked up together."""

DEAD_SHARE = 0.2
"""More discarded rows than this share, and everything is built anew."""

TAIL_SHARE = 0.1
"""With more unlinked rows than this share, comparing with all is quicker than graph and tail."""

GRAPH_SHARE = 0.006
"""Asking a graph for more than this share of its rows is slower than comparing with all."""

GRAPH_LEAST = 64
"""But a graph may always be asked for so many."""

FILTER_SHARE = 0.5
"""A filter that lets through at least this share is applied to the graph's answer."""

UNSAVED_SHARE = 0.01
"""A kept graph that lacks at most this share is not written again: linking them is quicker."""


@dataclass(slots=True)
class _Content:
    """What the index holds. Replaced as a whole by ``fill``.

    Attributes:
        tail: int64, rows that are not linked yet, rising.
        kept: number of nodes in the kept file.
    """

    vectors: Vectors
    tail: NDArray[np.int64]
    linked: LinkedRows | None = None
    kept: int = 0


@dataclass(frozen=True, slots=True)
class _View:
    """What a query looks at: the rows, those not linked yet, and the graph if asking it pays."""

    rows: Snapshot
    tail: NDArray[np.int64]
    linked: LinkedRows | None


class NeighbourIndex:
    """Nearest photos by cosine. Any method may be called from any thread."""

    def __init__(self, model_id: str, dim: int, folder: Path | None, *, graph_from: int = GRAPH_FROM) -> None:
        """An empty index.

        Args:
            model_id: whose vectors they are; a kept graph of another model is not used.
            dim: width of the vectors.
            folder: where the graph is kept from one start to the next; None keeps nothing.
            graph_from: rows from which on a graph is made.
        """
        self._dim = dim
        self._graph_from = graph_from
        self._cache = GraphCache(folder, model_id, dim) if folder is not None else None
        self._turns = Turns()
        self._building = threading.Lock()
        self._content = self._fresh(np.empty(0, dtype=np.int64), np.empty((0, dim), dtype=np.float32))

    def __len__(self) -> int:
        """Number of ids that can be found."""
        vectors = self._content.vectors
        return len(vectors) - vectors.dead

    # --- content -----------------------------------------------------------------------------

    def fill(self, ids: NDArray[np.int64], vectors: NDArray[np.float32]) -> None:
        """Replace all content.

        A kept graph is used as far as it agrees with these vectors, else none until ``catch_up``.
        Everything can be found at once either way.

        Args:
            ids: int64 [N], distinct.
            vectors: float32 [N, D]. Not copied if each row has length 1: do not change it afterwards.
        """
        content = self._fresh(ids, vectors)
        if self._cache is not None and len(ids) >= self._graph_from:
            self._use_kept(self._cache, content)
        with self._turns:
            self._content = content

    def add(self, ids: NDArray[np.int64], vectors: NDArray[np.float32]) -> None:
        """Add photos, or give photos that are there another vector. Found at once.

        Args:
            ids: int64 [n], distinct.
            vectors: float32 [n, D].
        """
        self._check_shape(ids, vectors)
        with self._turns:
            rows = self._content.vectors.append(ids, vectors)
            self._content.tail = np.concatenate((self._content.tail, rows))

    def discard(self, ids: NDArray[np.int64]) -> None:
        """These photos are not found any more; ids that are not there are passed over."""
        with self._turns:
            self._content.vectors.discard(np.asarray(ids, dtype=np.int64))

    def follow(self, ids: NDArray[np.int64], vectors: NDArray[np.float32]) -> None:
        """Have these photos and no others. What is there already stays as it is, and so does the graph.

        Args:
            ids: int64 [N], distinct.
            vectors: float32 [N, D]; those of ids that are there are the ones that they came with.
        """
        with self._turns:
            view = self._content.vectors.snapshot()
            there = view.ids[view.alive]
        self.discard(np.setdiff1d(there, ids))
        came = ~np.isin(ids, there)
        if came.any():
            self.add(ids[came], vectors[came])

    def _fresh(self, ids: NDArray[np.int64], vectors: NDArray[np.float32]) -> _Content:
        self._check_shape(ids, vectors)
        return _Content(Vectors(ids, vectors), np.arange(len(ids)))

    def _check_shape(self, ids: NDArray[np.int64], vectors: NDArray[np.float32]) -> None:
        if vectors.shape != (len(ids), self._dim):
            raise ValueError(f"vectors of shape {vectors.shape} for {len(ids)} ids of {self._dim} dimensions")

    # --- search ------------------------------------------------------------------------------

    def nearest(
        self, query: NDArray[np.float32], k: int, *, allowed: NDArray[np.int64] | None = None
    ) -> Hits:
        """The photos nearest to a vector.

        Args:
            query: float32 [D], of any length.
            k: how many at most.
            allowed: int64, only these ids; None for all.

        Returns:
            Their ids int64 [n] and cosines float32 [n], falling; equal ones by rising id.
        """
        unit = unit_rows(np.asarray(query, dtype=np.float32).reshape(1, self._dim))[0]
        view = self._view()
        k = min(k, len(view.rows) - view.rows.dead)
        if k <= 0:
            return exact.nothing()
        hits = self._by_graph(view, unit, k, allowed)
        if hits is not None:
            return hits
        if allowed is None:
            return exact.search_all(view.rows, unit, k)
        return exact.search_rows(view.rows, unit, k, view.rows.rows_of(allowed))

    def _view(self) -> _View:
        """What there is at this moment; the graph only if asking it pays."""
        with self._turns:
            content = self._content
            short_tail = len(content.tail) <= TAIL_SHARE * len(content.vectors)
            return _View(content.vectors.snapshot(), content.tail, content.linked if short_tail else None)

    def _by_graph(
        self, view: _View, query: NDArray[np.float32], k: int, allowed: NDArray[np.int64] | None
    ) -> Hits | None:
        """The answer of graph and tail; None if comparing with all (or with the few allowed) is better."""
        share = 1.0 if allowed is None else len(allowed) / len(view.rows)
        if view.linked is None or share < FILTER_SHARE:
            return None
        count = math.ceil(1.25 * k / share) + 8
        while count <= max(GRAPH_LEAST, GRAPH_SHARE * len(view.rows)):
            with self._turns:
                rows = view.linked.nearest(query, count)
            if rows is None:
                return None
            rows = _counting(view.rows, rows[rows < len(view.rows)], allowed)
            if len(rows) >= k:
                rows = np.union1d(rows, _counting(view.rows, view.tail, allowed))
                return exact.search_rows(view.rows, query, k, rows)
            count *= 4
        return None

    # --- the graph ---------------------------------------------------------------------------

    def catch_up(self, *, progress: Progress = silent, cancel: Cancel = NEVER) -> None:
        """Link the tail into the graph, or build a new graph where too much of the old was discarded.

        May take minutes after a first ``fill``; all else goes on meanwhile. One thread at a time; a
        second one waits. Steps reported: ``neighbours``. Raises: Cancelled (what is linked is kept).
        """
        with self._building:
            done = 0
            while (batch := self._next_batch()) is not None:
                content, linked, view, newcomers = batch
                total = done + len(content.tail)
                try:
                    for start in range(0, len(newcomers.rows), LINK_AT_ONCE):
                        cancel.check()
                        part = newcomers.part(start, start + LINK_AT_ONCE)
                        if not self._link(content, linked, view, part):
                            break
                        done += len(part.rows)
                        progress(Step("neighbours", done, total))
                finally:
                    linked.members.remember(newcomers)

    def _next_batch(self) -> tuple[_Content, LinkedRows, Snapshot, Newcomers] | None:
        with self._turns:
            content = self._content
            self._renew_if_mostly_dead(content)
            view = content.vectors.snapshot()
            content.tail = content.tail[view.alive[content.tail]]
            if not len(content.tail) or (content.linked is None and len(self) < self._graph_from):
                return None
            if content.linked is None:
                content.linked = LinkedRows.empty(self._dim)
            content.linked.graph.reserve(len(content.tail))
            linked, rows = content.linked, content.tail[:PREPARE_AT_ONCE]
        return content, linked, view, linked.members.newcomers(view, rows)

    def _renew_if_mostly_dead(self, content: _Content) -> None:
        orphans = content.linked.orphans if content.linked is not None else 0
        rows = len(content.vectors)
        if content.vectors.dead + orphans <= DEAD_SHARE * (rows + orphans):
            return
        content.linked, content.kept = None, 0
        content.vectors = content.vectors.compacted()
        content.tail = np.arange(len(content.vectors))

    def _link(self, content: _Content, linked: LinkedRows, view: Snapshot, part: Newcomers) -> bool:
        """Link some rows; False if the content was replaced meanwhile."""
        with self._turns:
            if self._content is not content or content.linked is not linked:
                return False
            linked.link(view, part)
            content.tail = content.tail[len(part.rows) :]
            return True

    # --- the files ---------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the graph for the next start, unless what is kept lacks next to nothing.

        A graph that cannot be kept (a full disk) is logged: it is only a cache, and the file that was
        kept before stays.
        """
        if self._cache is None:
            return
        with self._building:
            content = self._content
            linked = content.linked
            if linked is None or not len(linked.graph):
                return
            if content.kept and len(linked.graph) - content.kept <= UNSAVED_SHARE * content.kept:
                return
            rows, nodes = linked.members.pairs()
            view = content.vectors.snapshot()
            alive = view.alive[rows]
            if self._cache.save(
                linked.graph, GraphRows(view.ids[rows[alive]], nodes[alive], linked.members.keys)
            ):
                content.kept = len(linked.graph)

    def _use_kept(self, cache: GraphCache, content: _Content) -> None:
        """Take over the kept graph as far as it agrees with the vectors."""
        kept = cache.load()
        if kept is None:
            return
        graph, table = kept
        view = content.vectors.snapshot()
        rows, nodes = _agreeing(view, table)
        members = Members(table.keys)
        members.settle(Newcomers(rows, nodes, np.zeros(len(rows), dtype=np.bool_), table.keys[nodes]))
        linked = LinkedRows(graph, members)
        if linked.orphans > DEAD_SHARE * len(graph):
            return
        content.linked, content.kept = linked, len(graph)
        content.tail = np.setdiff1d(content.tail, rows, assume_unique=True)


def _counting(
    view: Snapshot, rows: NDArray[np.int64], allowed: NDArray[np.int64] | None
) -> NDArray[np.int64]:
    """Those of the rows that were not discarded and are allowed."""
    rows = rows[view.alive[rows]]
    return rows if allowed is None else rows[np.isin(view.ids[rows], allowed)]


def _agreeing(view: Snapshot, table: GraphRows) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """Rows whose id a kept graph knows, with the same vector; and the node of each."""
    if not len(table.ids):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int32)
    order = np.argsort(table.ids, kind="stable")
    place = np.minimum(np.searchsorted(table.ids, view.ids, sorter=order), len(order) - 1)
    entry = order[place]
    keys = np.concatenate([fingerprints(block) for _, block in view.slices()])
    same = (table.ids[entry] == view.ids) & (table.keys[table.nodes[entry]] == keys)
    return np.flatnonzero(same), table.nodes[entry[same]]
