"""From a bench and whatever describes pictures to figures.

Knows nothing of where a descriptor comes from.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from trainer.data.pixels import Pixels
from trainer.evaluation.copies.bench import CopyBench
from trainer.evaluation.copies.families import families
from trainer.evaluation.copies.scores import CopyScores, find_sources, judge, score_copies, score_groups
from trainer.evaluation.photos import Report
from trainer.evaluation.rankings import Vectors

Forward = Callable[[NDArray[np.uint8]], Vectors]
"""From pictures uint8 [n, S, S, 3] to vectors float32 [n, D]."""
ONE_THING = "photos of one thing"


@dataclass(frozen=True, slots=True)
class Descriptor:
    """How pictures are described; queries and library photos mostly alike.

    Attributes:
        queries: vectors [n, D] of edited photos.
        library: vectors [n, D], or [n, V, D] for V versions of each photo.
    """

    queries: Forward
    library: Forward


@dataclass(frozen=True, slots=True)
class CopyVectors:
    """Vectors of a bench: [Q, D] of its edited photos, and [P, D] or [P, V, D] of its library photos."""

    queries: Vectors
    library: Vectors


def describe(
    bench: CopyBench, descriptors: Mapping[str, Descriptor], report: Report, *, side: int
) -> dict[str, CopyVectors]:
    """Vectors of a bench by each of several descriptors, from the very same pictures.

    Args:
        bench: photos and edits.
        descriptors: by name.
        report: is told an activity, how much is done, of how much.
        side: of the pictures in pixels.

    Raises:
        TrainerError: a photo cannot be read.
    """
    library = {name: descriptor.library for name, descriptor in descriptors.items()}
    queries = {name: descriptor.queries for name, descriptor in descriptors.items()}
    of_library = _described(bench.library_batches(side), library, report, ("photos", len(bench.rows)))
    of_queries = _described(bench.batches(side), queries, report, ("edited photos", bench.query_count))
    return {name: CopyVectors(of_queries[name], of_library[name]) for name in descriptors}


def score_bench(bench: CopyBench, vectors: CopyVectors) -> CopyScores:
    """All figures of a bench."""
    groups = families()
    search = bench.search(bench.everything, vectors.queries, vectors.library)
    scores, _ = score_copies(search, groups, bench.domains(bench.everything))
    if bench.varied is not None:
        search = bench.search(bench.varied, vectors.queries, vectors.library)
        varied = score_groups(search, find_sources(search), groups)
        scores = replace(scores, varied=varied, varied_library=len(search.library))
    if bench.one_thing is None:
        return scores
    search = bench.search(bench.one_thing, vectors.queries, vectors.library)
    sources = find_sources(search)
    domains = dict(scores.domains)
    if scores.threshold is not None:
        here = np.full(len(search.targets), ONE_THING)
        domains |= judge(search, sources, scores.threshold, here)
    return replace(scores, one_thing=score_groups(search, sources, groups), domains=domains)


def _described(
    batches: Iterable[Pixels], forwards: Mapping[str, Forward], report: Report, told: tuple[str, int]
) -> dict[str, Vectors]:
    parts: dict[str, list[Vectors]] = {name: [] for name in forwards}
    done = 0
    for images in batches:
        for name, forward in forwards.items():
            parts[name].append(np.asarray(forward(images)))
        done += len(images)
        report(told[0], done, told[1])
    return {name: np.concatenate(found) for name, found in parts.items()}
