"""From vectors of edited photos and of a library to how well each copy's source is found.

Copies are judged over all pairs of an edited photo and a library photo at once, as one threshold for
everybody would be: micro average precision, "uAP" of the Image Similarity Challenge (Douze et al. 2021,
"The 2021 Image Similarity Dataset and Challenge", section 4). The pairs are never held together: a pair
counts by how many right pairs it is ahead of, and that can be added up block by block. Equal similarities
count as wrong ones first. Knows nothing of photos, edits or networks.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from trainer.evaluation.rankings import Labels, Vectors

PRECISIONS = ("0.99", "0.999")
RECALL_AT = (1, 20)
DECIDING = "0.99"
"""The precision whose threshold is tried in each domain."""
_BLOCK_CELLS = 1 << 22
_LEAST_LENGTH = 1e-12

Rows = NDArray[np.int64]
Counts = NDArray[np.int64]
Groups = Mapping[str, Collection[str]]
"""By name: the kinds of edit that are judged together."""


@dataclass(frozen=True, slots=True)
class CopyFigures:
    """How well the copies of a group are found.

    Attributes:
        queries: edited photos.
        average_precision: over all pairs, ranked together.
        recall_at_precision: by precision, ``0.99`` and ``0.999``: the greatest share of copies that a
            threshold finds whose pairs are right at least that often.
        recall_at: by k, 1 and 20: the share of copies whose source is one of the k nearest.
    """

    queries: int
    average_precision: float
    recall_at_precision: Mapping[str, float]
    recall_at: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class DomainFigures:
    """What one threshold does to the queries of one domain.

    Attributes:
        queries: edited photos of it.
        precision: of the pairs that the threshold lets through; None where it lets none through.
        recall: the share of copies that it finds.
    """

    queries: int
    precision: float | None
    recall: float


@dataclass(frozen=True, slots=True)
class CopyScores:
    """How well copies are found among photos of all kinds, fewer of each kind, and photos of one thing.

    Attributes:
        library: photos that are searched.
        families: figures by family of edits, with all its kinds, and with some of them.
        edits: figures by kind of edit.
        varied: figures by family where the library holds no more than a few photos of each class; empty
            where that is the whole library.
        varied_library: photos that are searched then.
        one_thing: figures by family where the library holds photos of a few classes alone.
        threshold: the least similarity at which pairs are right 99 times in 100, over all edits; None
            where there is none.
        domains: by domain of the query, what that threshold does there.
    """

    library: int
    families: Mapping[str, CopyFigures]
    edits: Mapping[str, CopyFigures]
    varied: Mapping[str, CopyFigures] = field(default_factory=dict)
    varied_library: int = 0
    one_thing: Mapping[str, CopyFigures] = field(default_factory=dict)
    threshold: float | None = None
    domains: Mapping[str, DomainFigures] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CopySearch:
    """What is searched for, and where.

    Attributes:
        queries: float32 [Q, D], of edited photos.
        targets: [Q], which row of the library each was made of.
        kinds: [Q], each one's kind of edit.
        library: float32 [L, D], or [L, V, D] for V versions of each photo, of which the nearest counts.
    """

    queries: Vectors
    targets: Rows
    kinds: Labels
    library: Vectors


@dataclass(frozen=True, slots=True)
class Sources:
    """How each query found its source.

    Attributes:
        similarity: float32 [Q], with its source.
        ahead: [Q], other photos that are at least as similar.
        wrong: [Q], the nearest of the others.
        wrong_similarity: float32 [Q].
    """

    similarity: Vectors
    ahead: Counts
    wrong: Rows
    wrong_similarity: Vectors


def find_sources(search: CopySearch) -> Sources:
    """Rank the library for each query.

    Args:
        search: of at least two library photos.
    """
    count = len(search.queries)
    similarity, nearest = np.zeros(count, np.float32), np.zeros(count, np.float32)
    ahead, wrong = np.zeros(count, np.int64), np.zeros(count, np.int64)
    for _, rows, found in _blocks(search):
        right, others = _parted(found, search.targets[rows])
        similarity[rows] = right
        ahead[rows] = (others >= right[:, None]).sum(axis=1)
        wrong[rows] = others.argmax(axis=1)
        nearest[rows] = others.max(axis=1)
    return Sources(similarity, ahead, wrong, nearest)


def score_copies(
    search: CopySearch, families: Groups, domains: Labels | None = None
) -> tuple[CopyScores, Sources]:
    """All figures of one search.

    Args:
        search: of at least two library photos.
        families: names of groups of kinds.
        domains: [Q], the data set of each query; none to tell none apart.

    Returns:
        The figures, without ``varied`` and ``one_thing``, and how each query found its source.
    """
    sources = find_sources(search)
    kinds = list(dict.fromkeys(search.kinds.tolist()))
    edits = {_alone(kind): (kind,) for kind in kinds}
    found = score_groups(search, sources, {**families, **edits})
    threshold = threshold_at(search, sources)
    scores = CopyScores(
        library=len(search.library),
        families={name: figures for name, figures in found.items() if name in families},
        edits={kind: found[_alone(kind)] for kind in kinds},
        threshold=None if threshold is None else round(threshold, 5),
        domains={} if threshold is None or domains is None else judge(search, sources, threshold, domains),
    )
    return scores, sources


def score_groups(search: CopySearch, sources: Sources, groups: Groups) -> dict[str, CopyFigures]:
    """Figures of each group that has queries, each ranked for itself.

    Args:
        search: of at least two library photos.
        sources: what ``find_sources`` found in it.
        groups: a kind may be in several.
    """
    members = {name: np.isin(search.kinds, list(kinds)) for name, kinds in groups.items()}
    right = {name: np.sort(sources.similarity[rows]) for name, rows in members.items() if rows.any()}
    wrong = _wrong_pairs(search, right, groups)
    return {name: _figures(right[name], wrong[name], sources.ahead[members[name]]) for name in right}


def threshold_at(search: CopySearch, sources: Sources, precision: str = DECIDING) -> float | None:
    """The least similarity from which on pairs of all kinds are right at least so often, if there is one."""
    right = np.sort(sources.similarity)
    wrong = _wrong_pairs(search, {"all": right}, {"all": search.kinds.tolist()})["all"]
    enough = right[_precision(right, wrong) >= float(precision)]
    return float(enough[0]) if len(enough) else None


def judge(
    search: CopySearch, sources: Sources, threshold: float, domains: Labels
) -> dict[str, DomainFigures]:
    """What a threshold does to the queries of each domain.

    Args:
        search: what was searched.
        sources: what ``find_sources`` found in it.
        threshold: a similarity.
        domains: [Q].
    """
    wrong = np.zeros(len(domains), np.int64)
    for _, rows, found in _blocks(search):
        wrong[rows] = (_parted(found, search.targets[rows])[1] >= threshold).sum(axis=1)
    found_right = sources.similarity >= threshold
    chosen = {str(name): domains == name for name in np.unique(domains)}
    return {name: _judged(found_right[rows], wrong[rows]) for name, rows in chosen.items()}


def similarities(queries: Vectors, library: Vectors) -> Vectors:
    """Cosines [B, L] of queries [B, D] with photos [L, D], or with the nearest of their versions [L, V, D].

    All of length one.
    """
    if library.ndim == 2:
        return queries @ library.T
    photos, versions, width = library.shape
    every = queries @ library.reshape(-1, width).T
    return np.asarray(every.reshape(len(queries), photos, versions).max(axis=2), dtype=np.float32)


def unit_vectors(vectors: Vectors) -> Vectors:
    """Vectors brought to length one along the last axis."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, _LEAST_LENGTH), dtype=np.float32)


def _alone(kind: str) -> str:
    """A group's name for one kind, that is no family's."""
    return f"edit {kind}"


def _blocks(search: CopySearch) -> Iterator[tuple[str, Rows, Vectors]]:
    """Each kind with some of its queries and their similarities with the whole library."""
    library = unit_vectors(search.library)
    size = max(1, _BLOCK_CELLS // (library.size // library.shape[-1]))
    for kind in np.unique(search.kinds):
        of_kind = np.flatnonzero(search.kinds == kind)
        for start in range(0, len(of_kind), size):
            rows = of_kind[start : start + size]
            yield str(kind), rows, similarities(unit_vectors(search.queries[rows]), library)


def _parted(found: Vectors, targets: Rows) -> tuple[Vectors, Vectors]:
    """Similarities [B] with the sources, and those [B, L] with all others; at the sources minus infinity."""
    places = np.arange(len(targets))
    right, others = found[places, targets], found.copy()
    others[places, targets] = -np.inf
    return right, others


def _wrong_pairs(search: CopySearch, right: Mapping[str, Vectors], groups: Groups) -> dict[str, Counts]:
    """How many wrong pairs of its group are at least as similar as each right pair, which rise, by group."""
    counted = {name: np.zeros(len(rising), np.int64) for name, rising in right.items()}
    for kind, rows, found in _blocks(search):
        wrong = np.sort(_parted(found, search.targets[rows])[1], axis=None)
        for name, rising in right.items():
            if kind in groups[name]:
                counted[name] += len(wrong) - np.searchsorted(wrong, rising)
    return counted


def _precision(rising: Vectors, wrong: Counts) -> NDArray[np.float64]:
    """Of the pairs that are at least as similar as each right pair, the share of right ones."""
    right = _at_least(rising)
    return np.asarray(right / (right + wrong))


def _at_least(rising: Vectors) -> Counts:
    """How many of the values are at least as great as each of them, which rise."""
    return np.asarray(len(rising) - np.searchsorted(rising, rising))


def _figures(rising: Vectors, wrong: Counts, ahead: Counts) -> CopyFigures:
    precision, recall = _precision(rising, wrong), _at_least(rising) / len(rising)
    return CopyFigures(
        queries=len(rising),
        average_precision=float(precision.mean()),
        recall_at_precision={
            least: float(recall[precision >= float(least)].max(initial=0.0)) for least in PRECISIONS
        },
        recall_at={k: float((ahead < k).mean()) for k in RECALL_AT},
    )


def _judged(right: NDArray[np.bool_], wrong: Counts) -> DomainFigures:
    through = int(right.sum() + wrong.sum())
    precision = float(right.sum() / through) if through else None
    return DomainFigures(len(right), precision, float(right.mean()))
