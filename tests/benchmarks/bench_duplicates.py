"""From vectors to groups of copies: how long it takes a photo, and how much memory.

A catalog of photos that were never files: their vectors lie as those of real photos do, and each twentieth is
a copy of the one before, of which one in four may be the next frame too and is shown where doubtful ones are.
Their local features are those of a few sample photos, kept beforehand, so that no file is read: what
comparing costs is measured, and what decoding costs is told apart, for a sample photo.
``PRODUCTS`` in photo_finder/duplicates/candidates.py was set by the first figures.
"""

import hashlib
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photo_finder.bootstrap import open_library
from photo_finder.catalog import Catalog, FeatureStore
from photo_finder.catalog.files import FileRecord
from photo_finder.core.duplicates import DEFAULT_PRECISION, PRECISIONS, DuplicateGroup, DuplicateQuery
from photo_finder.core.model import COPY, EMBEDDING
from photo_finder.core.photo import DIGEST_BYTES, PhotoMetadata, PreparedPhoto
from photo_finder.duplicates.candidates import Limits, by_asking, by_products
from photo_finder.embedding.model_folder import read_model_folder
from photo_finder.library.comparing import features_of_bytes
from photo_finder.paths import assets_folder, paths_below
from photo_finder.search.neighbours import NeighbourIndex
from tests.benchmarks.figures import Figure, Scale, in_child, peak_resident_mib, seconds
from tests.benchmarks.photo_vectors import copy_vectors, photo_vectors

COPY_EVERY = 20
FRAME_EVERY = 4
SAMPLES = 40
AT_ONCE = 500
SECOND_RUN = 100
LIMITS = Limits(0.55, 0.79)
DIM = 192


def run(scale: Scale) -> Iterator[Figure]:
    """Candidates both ways, then the whole, a few new photos, and grouping."""
    sizes = scale.pick((2000,), (10_000, 30_000, 100_000), (10_000, 30_000, 100_000, 300_000))
    yield Figure("features of a sample photo, from its file", 1000 * _decoding(), "ms/photo")
    for count in scale.pick((2000,), (10_000, 30_000), (10_000, 30_000, 100_000)):
        yield from _candidates(count)
    for count in sizes:
        yield from in_child(_whole, count)


def _decoding() -> float:
    paths = _samples()
    return seconds(lambda: [_features(path) for path in paths]) / len(paths)


def _samples() -> list[Path]:
    return sorted((assets_folder() / "sample").rglob("*.jpg"))[:SAMPLES]


def _features(path: Path) -> bytes:
    with Image.open(path) as photo:
        size = photo.size
    return features_of_bytes(path.read_bytes(), size, 100_000_000).to_bytes()


def _candidates(count: int) -> Iterator[Figure]:
    ids, vectors = np.arange(1, count + 1), copy_vectors(count, DIM)
    products = seconds(lambda: list(by_products(ids, vectors, ids, LIMITS)))
    yield Figure(f"likely copies by products, {count:,}", 1000 * products / count, "ms/photo")
    index = NeighbourIndex("bench", DIM, None, graph_from=1)
    index.fill(ids, vectors)
    building = seconds(index.catch_up)
    asking = seconds(lambda: list(by_asking(ids, vectors, ids, LIMITS, index.nearest)))
    yield Figure(f"likely copies by a graph, {count:,}", 1000 * (building + asking) / count, "ms/photo")


def _whole(count: int) -> list[Figure]:
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        _fill(root, count + SECOND_RUN)
        library = open_library(paths_below(root))
        try:
            return list(_matched(library, count))
        finally:
            library.close()


def _matched(library, count: int) -> Iterator[Figure]:  # type: ignore[no-untyped-def]
    report = library.match()
    per_photo = 1000 * report.seconds / report.photos
    yield Figure(
        f"from vectors to compared pairs, {count:,} ({report.pairs:,} pairs)", per_photo, "ms/photo", 5
    )
    model = library.active_model().id
    with library._catalog.database.write() as connection:
        connection.execute(
            "DELETE FROM matched WHERE content_id IN (SELECT content_id FROM matched WHERE model = ? "
            f"ORDER BY content_id DESC LIMIT {SECOND_RUN})",
            (model,),
        )
    yield Figure(f"{SECOND_RUN} new photos among {count:,}", library.match().seconds, "s")

    def grouping(precision: float) -> tuple[float, int]:
        groups: list[DuplicateGroup] = []
        query = DuplicateQuery(("copy",), precision=precision)
        took = seconds(lambda: groups.extend(library.duplicates(query).groups))
        return took, len(groups)

    took, groups = grouping(DEFAULT_PRECISION)
    yield Figure(f"groups for the first time, {count:,} ({groups:,} groups)", took, "s")
    for precision in sorted({*PRECISIONS} - {DEFAULT_PRECISION}, reverse=True):
        took, groups = grouping(precision)
        yield Figure(f"groups anew at {100 * precision:g} %, {count:,} ({groups:,} groups)", took, "s", 1)
    peak = peak_resident_mib()
    if peak is not None:
        yield Figure(f"peak memory, whole process, {count:,}", peak, "MiB", 500)


def _fill(root: Path, count: int) -> None:
    """A catalog with vectors, and features of samples: a photo and its copy have those of one sample."""
    paths = paths_below(root)
    model = read_model_folder(paths.bundled_model)
    features = [_features(path) for path in _samples()]
    catalog, kept = Catalog(paths.catalog), FeatureStore(paths.features)
    catalog.folders.add(str(root))
    catalog.files.record_directories({bytes(root): 1})
    random = np.random.default_rng(5)
    for start in range(0, count, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, count))
        vectors = {
            EMBEDDING: photo_vectors(len(numbers), seed=start + 1),
            COPY: _with_copies(copy_vectors(len(numbers), model.outputs[COPY].dim, seed=start + 2), random),
        }
        with catalog.database.write():
            ids = [_add(catalog, root, number) for number in numbers]
            catalog.vectors.put(model.id, ids, vectors)
        kept.put((_digest(n), features[n // 2 % len(features)]) for n in numbers)
    catalog.close()
    kept.close()


def _with_copies(vectors: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.float32]:
    copies = np.arange(COPY_EVERY - 1, len(vectors), COPY_EVERY)
    noise = random.standard_normal((len(copies), vectors.shape[1]), dtype=np.float32)
    strength = random.uniform(0.1, 0.8, (len(copies), 1)).astype(np.float32) / vectors.shape[1] ** 0.5
    vectors[copies] = vectors[copies - 1] + strength * noise
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def _add(catalog: Catalog, root: Path, number: int) -> int:
    # A copy in another format is none of a camera's frames, whatever it is called.
    saved_anew = number % COPY_EVERY == COPY_EVERY - 1 and number % (FRAME_EVERY * COPY_EVERY) >= COPY_EVERY
    metadata = PhotoMetadata(4000, 3000, "PNG" if saved_anew else "JPEG")
    photo = PreparedPhoto(_digest(number), 1000, np.empty((0, 0, 3), np.uint8), b"", metadata)
    content = catalog.photos.add(photo, time.time_ns())
    name = f"{number:07}.jpg".encode()
    catalog.files.put([FileRecord((bytes(root), name), (1000, number, number + 1), content)])
    return content


def _digest(number: int) -> bytes:
    return hashlib.blake2b(str(number).encode(), digest_size=DIGEST_BYTES).digest()
