"""How well photos are grouped, and how fast: by looks, by time, and like folders that exist.

By looks and like folders: on photos of ten kinds that the shipped model never saw in training (its card
names them), of the folder that PHOTO_FINDER_BENCH_PHOTOS names, one folder a kind; heaps of some of them
with as many photos of each as chance gives, and photos of BACKGROUND_Google between them in half of the
heaps, each a kind of its own. The same embeddings are given to k-means and average linkage, which are
told the true number of kinds, and to HDBSCAN. By time: on simulated years of shooting
(tests/unit/grouping/shooting.py), beside a fixed gap of 6 hours. Nothing was fitted to these kinds or to
these seeds; only of garments, most photos were among those by which it was chosen what is alike enough, and
of BACKGROUND_Google it was looked at how many are grouped where nothing belongs together.
"""

import os
import tempfile
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.bootstrap import open_library
from photo_finder.core.grouping import GroupQuery
from photo_finder.core.model import EMBEDDING
from photo_finder.embedding.embedder import Embedder
from photo_finder.embedding.model_folder import read_model_folder
from photo_finder.grouping.events import HOUR, Shots, first_of_events, first_of_journeys
from photo_finder.grouping.extraction import ALONE
from photo_finder.grouping.likeness import DETAIL, Demand
from photo_finder.grouping.looks import LookAlikes, near_pairs
from photo_finder.grouping.places import UsualPlaces
from photo_finder.grouping.sorting import UNSURE, sort_into
from photo_finder.imaging.prepare import prepare
from photo_finder.paths import assets_folder, paths_below
from tests.benchmarks.bench_duplicates import _fill
from tests.benchmarks.figures import Figure, Scale, in_child, peak_resident_mib, seconds
from tests.unit.grouping.shooting import Photographer, boundary_f1

PHOTOS = "PHOTO_FINDER_BENCH_PHOTOS"
UNSEEN = (
    *("camera", "dalmatian", "dolphin", "euphonium", "rhino", "schooner", "scorpion", "umbrella"),
    *("wheelchair", "shorts"),
)
OTHERS = "BACKGROUND_Google"
GARMENTS = (
    *("dress", "hat", "longsleeve", "outwear", "pants", "shirt", "shoes", "shorts", "skirt", "t-shirt"),
)
"""Kinds that are much alike; of all but shorts, most of these photos were in the training."""
LEAST = 3
HEAPS = 60
STRAY_HEAPS = 12
YEARS = 12

Vectors = NDArray[np.float32]
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Heap:
    """Unit vectors float32 [N, D] of photos, and the kind of each, int64 [N]."""

    vectors: Vectors
    kinds: Numbers

    @property
    def real_kinds(self) -> int:
        """Kinds of more than one photo."""
        return int(np.sum(np.bincount(self.kinds) > 1))


def run(scale: Scale) -> Iterator[Figure]:
    """By looks, like folders, by time, and how long it takes."""
    folder = os.environ.get(PHOTOS)
    if folder:
        by_kind = _embedded(Path(folder), scale.pick(20, None, None))
        yield from _by_looks(by_kind)
        yield from _by_looks(_embedded(Path(folder), scale.pick(20, 120, 120), GARMENTS), "garments by looks")
        yield from _of_strays(by_kind)
        yield from _like_folders(by_kind)
    yield from _by_time()
    for count in scale.pick((2000,), (20_000, 100_000), (20_000, 100_000)):
        yield from in_child(_timed, count)


# --- by looks ------------------------------------------------------------------------------------


def _embedded(folder: Path, most: int | None, kinds: Sequence[str] = (*UNSEEN, OTHERS)) -> dict[str, Vectors]:
    """Vectors by kind; in order of the files' names."""
    model = read_model_folder(assets_folder() / "model")
    embedder = Embedder(model, threads=os.cpu_count() or 1)
    found = {}
    for kind in kinds:
        paths = [path for place in sorted(folder.rglob(kind)) for path in sorted(place.glob("*.jpg"))][:most]
        parts = []
        for start in range(0, len(paths), 64):
            images = [
                prepare(path, model.input, max_pixels=10**9).pixels for path in paths[start : start + 64]
            ]
            parts.append(embedder.embed(np.stack(images))[EMBEDDING])
        if parts:
            found[kind] = np.concatenate(parts)
    return found


def _heaps(by_kind: dict[str, Vectors]) -> Iterator[Heap]:
    chance = np.random.default_rng(1)
    kinds = [kind for kind in by_kind if kind != OTHERS]
    for number in range(HEAPS):
        chosen = chance.choice(kinds, int(chance.integers(4, len(kinds) + 1)), replace=False)
        parts, labels = [], []
        for label, kind in enumerate(chosen):
            size = int(np.exp(chance.uniform(np.log(5), np.log(80))))
            rows = chance.permutation(len(by_kind[kind]))[:size]
            parts.append(by_kind[kind][rows])
            labels += [label] * len(rows)
        if number % 2 and OTHERS in by_kind:
            rows = chance.permutation(len(by_kind[OTHERS]))[: max(4, len(labels) // 10)]
            parts.append(by_kind[OTHERS][rows])
            labels += range(len(chosen), len(chosen) + len(rows))
        yield Heap(np.concatenate(parts), np.array(labels))


def _by_looks(by_kind: dict[str, Vectors], what: str = "by looks") -> Iterator[Figure]:
    if not by_kind:
        return
    heaps = list(_heaps(by_kind))
    own = [_ours(heap) for heap in heaps]
    f1 = [b_cubed_f1(heap.kinds, found) for heap, found in zip(heaps, own, strict=True)]
    limit = 0.9 if what == "by looks" else None
    yield Figure(f"{what}, B-cubed F1, mean of {HEAPS} heaps", float(np.mean(f1)), "", limit, at_least=True)
    told = [_purity(heap.kinds, found) for heap, found in zip(heaps, own, strict=True)]
    yield Figure(f"{what}, purity of what is grouped", float(np.mean([p for p, _ in told])), "", limit, True)
    yield Figure(f"{what}, share that is grouped", float(np.mean([share for _, share in told])), "")
    for name, others in _others().items():
        found = [b_cubed_f1(heap.kinds, others(heap)) for heap in heaps]
        yield Figure(f"the same by {name}, B-cubed F1", float(np.mean(found)), "")
        better = sum(one >= other for one, other in zip(f1, found, strict=True))
        yield Figure(f"heaps where that is no better, of {HEAPS}", better, "")


def _of_strays(by_kind: dict[str, Vectors]) -> Iterator[Figure]:
    """Heaps of strays alone, and between three kinds of a dozen photos; some are maps, or streets."""
    chance = np.random.default_rng(3)
    for kinds in (0, 3):
        shares = []
        for _ in range(STRAY_HEAPS):
            chosen = chance.choice(sorted(set(by_kind) - {OTHERS}), kinds, replace=False)
            parts = [chance.permutation(by_kind[kind])[:12] for kind in chosen]
            parts.append(chance.permutation(by_kind[OTHERS])[:100])
            found = _ours(Heap(np.concatenate(parts), np.zeros(0, np.int64)))
            shares.append(float(np.mean(found[-len(parts[-1]) :] != ALONE)))
        yield Figure(f"by looks, strays that are grouped, among {kinds} kinds", float(np.mean(shares)), "")


def _ours(heap: Heap) -> Numbers:
    calibration = read_model_folder(assets_folder() / "model").outputs[EMBEDDING].calibration
    alike = LookAlikes.of(heap.vectors, near_pairs(heap.vectors), Demand.of(calibration.least_cosine))
    return alike.groups(DETAIL, LEAST)


def _others() -> dict[str, Callable[[Heap], Numbers]]:
    """What scikit-learn has; nothing where it is not installed."""
    try:
        from sklearn.cluster import HDBSCAN, AgglomerativeClustering, KMeans
    except ImportError:
        return {}

    def k_means(heap: Heap) -> Numbers:
        return np.asarray(KMeans(heap.real_kinds, n_init=5, random_state=0).fit_predict(heap.vectors))

    def linkage(heap: Heap) -> Numbers:
        joining = AgglomerativeClustering(heap.real_kinds, linkage="average", metric="cosine")
        return np.asarray(joining.fit_predict(heap.vectors))

    def hdbscan(heap: Heap) -> Numbers:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return np.asarray(HDBSCAN(min_cluster_size=LEAST).fit_predict(heap.vectors.astype(np.float64)))

    return {
        "k-means, told the number": k_means,
        "average linkage, told the number": linkage,
        "HDBSCAN": hdbscan,
    }


def b_cubed_f1(kinds: Numbers, groups: Numbers) -> float:
    """B-cubed F1 (Bagga and Baldwin 1998); a photo in no group is a group of its own."""
    groups = groups.copy()
    alone = np.flatnonzero(groups == ALONE)
    groups[alone] = groups.max(initial=0) + 1 + np.arange(len(alone))
    both = kinds * (groups.max() + 1) + groups
    _unique, place, counts = np.unique(both, return_inverse=True, return_counts=True)
    shared = counts[place]
    precision = float(np.mean(shared / np.bincount(groups)[groups]))
    recall = float(np.mean(shared / np.bincount(kinds)[kinds]))
    return 2 * precision * recall / (precision + recall)


def _purity(kinds: Numbers, groups: Numbers) -> tuple[float, float]:
    """Share of the grouped photos that are of their group's main kind, and share that is grouped."""
    inside = groups != ALONE
    if not inside.any():
        return 1.0, 0.0
    main = [
        Counter(kinds[groups == number].tolist()).most_common(1)[0][1] for number in np.unique(groups[inside])
    ]
    return sum(main) / int(inside.sum()), float(inside.mean())


# --- like folders --------------------------------------------------------------------------------


def _like_folders(by_kind: dict[str, Vectors]) -> Iterator[Figure]:
    """Some kinds are folders with some examples each; new photos are of these and of other kinds."""
    chance = np.random.default_rng(2)
    kinds = [kind for kind in by_kind if kind != OTHERS]
    right, aside = [], []
    for _ in range(HEAPS):
        order = chance.permutation(len(kinds))
        examples, folders, photos, truth = _parted([by_kind[kinds[row]] for row in order], chance)
        found = sort_into(photos, examples, folders)
        taken = found.folders != UNSURE
        right.append(float(np.mean(found.folders[taken] == truth[taken])))
        aside.append(float(1 - taken.mean()))
    yield Figure(
        f"like folders, right of what is sorted, mean of {HEAPS}", float(np.mean(right)), "", 0.9, True
    )
    yield Figure("like folders, share put aside, a tenth of it of no folder", float(np.mean(aside)), "", 0.2)


def _parted(
    kinds: Sequence[Vectors], chance: np.random.Generator
) -> tuple[Vectors, Numbers, Vectors, Numbers]:
    examples, folders, photos, truth = [], [], [], []
    for number, vectors in enumerate(kinds):
        rows = chance.permutation(len(vectors))
        foreign = number >= len(kinds) - 2
        count = 0 if foreign else int(chance.integers(5, 25))
        examples.append(vectors[rows[:count]])
        folders += [number] * len(rows[:count])
        new = rows[count : count + (14 if foreign else 35)]
        photos.append(vectors[new])
        truth += [-2 if foreign else number] * len(new)
    return np.concatenate(examples), np.array(folders), np.concatenate(photos), np.array(truth)


# --- by time -------------------------------------------------------------------------------------


def _by_time() -> Iterator[Figure]:
    for located, journeys, weekends, what in (
        (0.0, False, False, "at home, no places known"),
        (1.0, True, False, "with journeys, places known"),
        (0.5, True, False, "with journeys, half of the places known"),
        (1.0, True, True, "with weekends away too, places known"),
        (0.5, True, True, "with weekends away too, half of the places"),
    ):
        own, fixed = [], []
        for seed in range(100, 100 + YEARS):
            years = Photographer(seed, located=located, journeys=journeys, weekends=weekends).years()
            shots = Shots(years.times, years.places)
            usual = UsualPlaces.of(shots.times, shots.places)
            own.append(boundary_f1(first_of_journeys(shots, first_of_events(shots), usual), years.events))
            fixed.append(boundary_f1(np.append(True, np.diff(shots.times) > 6 * HOUR), years.events))
        yield Figure(f"boundaries of events, F1, {what}", float(np.mean(own)), "", 0.9, at_least=True)
        yield Figure("  the worst photographer", float(np.min(own)), "")
        yield Figure("  by a fixed gap of 6 hours", float(np.mean(fixed)), "")


# --- time ----------------------------------------------------------------------------------------


def _timed(count: int) -> list[Figure]:
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        _fill(root, count)
        library = open_library(paths_below(root))
        try:
            return list(_of_library(library, count))
        finally:
            library.close()


def _of_library(library, count: int) -> Iterator[Figure]:  # type: ignore[no-untyped-def]
    whole = GroupQuery(by=("looks",))
    took = seconds(lambda: library.propose_groups(whole, reasons=False))
    yield Figure(f"groups by looks from stored vectors, {count:,}", took, "s", 60)
    finer = GroupQuery(by=("looks",), detail=0.7)
    target = 1 if count <= 20_000 else None
    again = seconds(lambda: library.propose_groups(finer, reasons=False))
    yield Figure(f"the same for another taste, {count:,}", again, "s", target)
    peak = peak_resident_mib()
    if peak is not None:
        yield Figure(f"peak memory, whole process, {count:,}", peak, "MiB")
