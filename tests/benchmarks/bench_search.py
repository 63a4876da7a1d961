"""The neighbour index: where a graph begins to pay, how true it is, and what it costs; and the signatures.

``graph_from`` in photo_finder/search/neighbours.py was set by the first figures, and the settings in
graph.py by the shares of the true ten nearest; those in signatures.py by the share of copies that are found.
"""

import contextlib
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.core.errors import Cancelled
from photo_finder.core.progress import Cancel
from photo_finder.library.neighbourhood import MOST_COPIES
from photo_finder.search.neighbours import NeighbourIndex
from photo_finder.search.signatures import Signatures
from tests.benchmarks.figures import Figure, Scale, in_child, peak_resident_mib, seconds
from tests.benchmarks.photo_vectors import COPY_EVERY, DIM, copy_vectors, photo_vectors

QUERIES = 400
NEVER = 10**9
COPY_DIM, COPY_COSINE = 192, 0.7


def run(scale: Scale) -> Iterator[Figure]:
    """All figures."""
    sizes = scale.pick(
        (1000, 5000),
        (1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000),
        (1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 1_000_000),
    )
    for count in sizes:
        yield from _one_size(count)
        yield from _copies(count)
    largest = sizes[-1]
    yield from _while_building(min(largest, 100_000))
    peak = in_child(_peak_mib, largest)
    if peak is not None:
        yield Figure(f"peak memory, whole process, {largest:,} photos", peak, "MiB", 1024)


def _one_size(count: int) -> Iterator[Figure]:
    vectors = photo_vectors(count + QUERIES)
    held_out, ids = vectors[:QUERIES].copy(), np.arange(1, count + 1)
    vectors = vectors[QUERIES:]
    exact = NeighbourIndex("bench", DIM, None, graph_from=NEVER)
    exact.fill(ids, vectors)
    with tempfile.TemporaryDirectory() as folder:
        graph = NeighbourIndex("bench", DIM, Path(folder), graph_from=1)
        graph.fill(ids, vectors)
        yield Figure(f"building the graph, {count:,}", seconds(graph.catch_up), "s")
        yield from _latencies(exact, graph, held_out, count)
        yield from _truth(exact, graph, vectors, held_out, count)
        yield Figure(f"keeping the graph, {count:,}", seconds(graph.save), "s")
        del graph
        again = NeighbourIndex("bench", DIM, Path(folder), graph_from=1)
        yield Figure(f"loading the kept graph, {count:,}", seconds(lambda: again.fill(ids, vectors)), "s")


def _copies(count: int) -> Iterator[Figure]:
    """How long it takes to name what may be copies, how many are named, and how many true ones are missed."""
    vectors = copy_vectors(count, COPY_DIM)
    signatures = Signatures(COPY_DIM)
    filling = seconds(lambda: signatures.add(np.arange(count), vectors))
    yield Figure(f"making the signatures, {count:,}", filling, "s")
    times, named, found, there = [], 0, 0, 0
    for copy in range(COPY_EVERY - 1, count, max(COPY_EVERY, count // QUERIES // COPY_EVERY * COPY_EVERY)):
        start = time.perf_counter()
        ids = signatures.candidates(vectors[copy], COPY_COSINE, MOST_COPIES)
        times.append(1000 * (time.perf_counter() - start))
        named += len(ids)
        if vectors[copy] @ vectors[copy - 1] >= COPY_COSINE:
            there += 1
            found += copy - 1 in ids
    yield Figure(f"naming possible copies, p50, {count:,}", float(np.median(times)), "ms")
    yield Figure(f"naming possible copies, p99, {count:,}", float(np.quantile(times, 0.99)), "ms", 20)
    yield Figure(f"possible copies named, {count:,}", named / len(times), "photos")
    yield Figure(
        f"recall of copies of cosine {COPY_COSINE} or more, {count:,}", found / there, "", 0.99, True
    )


def _latencies(
    exact: NeighbourIndex, graph: NeighbourIndex, queries: NDArray[np.float32], count: int
) -> Iterator[Figure]:
    for name, index in (("exact", exact), ("graph", graph)):
        middle, high = _quantiles_ms(index, queries, None)
        yield Figure(f"search {name}, p50, {count:,}", middle, "ms")
        yield Figure(f"search {name}, p99, {count:,}", high, "ms", 20)
    random = np.random.default_rng(3)
    for share in (0.1, 0.6, 0.95):
        allowed = np.sort(random.permutation(count)[: int(count * share)]) + 1
        for name, index in (("exact", exact), ("graph", graph)):
            middle, _ = _quantiles_ms(index, queries[:100], allowed)
            yield Figure(f"search {name}, a filter lets {share:.0%} through, p50, {count:,}", middle, "ms")


def _while_building(count: int) -> Iterator[Figure]:
    """How long a search takes while another thread links the second half of the photos."""
    vectors, ids = photo_vectors(count), np.arange(1, count + 1)
    index = NeighbourIndex("bench", DIM, None, graph_from=1)
    index.fill(ids[: count // 2], vectors[: count // 2])
    index.catch_up()
    index.add(ids[count // 2 :], vectors[count // 2 :])
    cancel, ended = Cancel(), threading.Event()

    def link() -> None:
        with contextlib.suppress(Cancelled):
            index.catch_up(cancel=cancel)
        ended.set()

    thread = threading.Thread(target=link)
    times: list[float] = []
    thread.start()
    while not ended.is_set() and len(times) < 10 * QUERIES:
        start = time.perf_counter()
        index.nearest(vectors[len(times)], 20)
        times.append(1000 * (time.perf_counter() - start))
    cancel.set()
    thread.join()
    yield Figure(f"search while the graph is built, p50, {count:,}", float(np.median(times)), "ms")
    yield Figure(
        f"search while the graph is built, p99, {count:,}", float(np.quantile(times, 0.99)), "ms", 20
    )


def _quantiles_ms(
    index: NeighbourIndex, queries: NDArray[np.float32], allowed: NDArray[np.int64] | None
) -> tuple[float, float]:
    times = []
    for query in queries:
        start = time.perf_counter()
        index.nearest(query, 20, allowed=allowed)
        times.append(1000 * (time.perf_counter() - start))
    return float(np.median(times)), float(np.quantile(times, 0.99))


def _truth(
    exact: NeighbourIndex,
    graph: NeighbourIndex,
    vectors: NDArray[np.float32],
    held_out: NDArray[np.float32],
    count: int,
) -> Iterator[Figure]:
    """Share of the true ten nearest, for photos like those of the library, mixtures of two, and noise."""
    random = np.random.default_rng(5)
    pairs = random.integers(count, size=(2, QUERIES))
    noise = random.standard_normal((QUERIES, DIM), dtype=np.float32) * vectors[:10_000].std(axis=0)
    mixed = vectors[pairs[0]] + vectors[pairs[1]]
    for name, queries in (("unseen photos", held_out), ("means of two photos", mixed), ("noise", noise)):
        found = sum(
            len(np.intersect1d(exact.nearest(query, 10)[0], graph.nearest(query, 10)[0])) for query in queries
        )
        target = None if name == "noise" else 0.99
        yield Figure(f"recall of the top ten, {name}, {count:,}", found / 10 / QUERIES, "", target, True)


def _peak_mib(count: int) -> float | None:
    """Fill, link and keep, as a first indexing does; then the most memory that took."""
    vectors = photo_vectors(count)
    with tempfile.TemporaryDirectory() as folder:
        index = NeighbourIndex("bench", DIM, Path(folder), graph_from=1)
        index.fill(np.arange(count), vectors)
        del vectors
        index.catch_up()
        index.save()
        index.nearest(np.ones(DIM, dtype=np.float32), 10)
    return peak_resident_mib()
