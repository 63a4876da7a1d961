"""A library of many photos: the second run, search with rows read from the catalog, and the start.

The files are real, but nearly empty: their contents and vectors are put into the catalog by hand, since
a run over unchanged files opens none of them.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from photo_finder.bootstrap import open_library
from photo_finder.catalog import Catalog, ThumbnailStore
from photo_finder.catalog.files import FileRecord
from photo_finder.core.model import COPY, EMBEDDING
from photo_finder.core.photo import DIGEST_BYTES, PhotoMetadata, PreparedPhoto
from photo_finder.core.query import Example, Query
from photo_finder.embedding.model_folder import read_model_folder
from photo_finder.paths import assets_folder, paths_below
from tests.benchmarks.figures import Figure, Scale, in_child, peak_resident_mib, seconds
from tests.benchmarks.photo_vectors import copy_vectors, photo_vectors

A_FOLDER = 500
SEARCHES = 500
STARTS = 5


def run(scale: Scale) -> Iterator[Figure]:
    """The second run, search, the start of the command line and of the window."""
    count = scale.pick(2000, 100_000, 100_000)
    yield from _help()
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        fill(root, count)
        runs = [in_child(_second_run, root) for _ in range(3)]
        yield Figure(
            f"a run over {count:,} unchanged files", 1e6 * statistics.median(runs) / count, "µs/file", 20
        )
        yield from in_child(_searches, root, count)
        yield from _window(root, count)


def fill(root: Path, count: int, *, thumbnails: Sequence[bytes] = (), doubles: int = 0) -> None:
    """Make the files and a catalog that knows them.

    Args:
        root: an empty folder.
        count: of photos.
        thumbnails: JPEGs that the photos have in turn; without any, none has one.
        doubles: so many of the photos have a second file.
    """
    model = read_model_folder(assets_folder() / "model")
    vectors = {EMBEDDING: photo_vectors(count)}
    if COPY in model.outputs:
        vectors[COPY] = copy_vectors(count, model.outputs[COPY].dim)
    catalog = Catalog(paths_below(root / "library").catalog)
    folder = root / "photos"
    folder.mkdir()
    catalog.folders.add(str(folder))
    for start in range(0, count, A_FOLDER):
        inner = folder / f"{start:07}"
        inner.mkdir()
        numbers = range(start, min(start + A_FOLDER, count))
        with catalog.database.write():
            catalog.files.record_directories({os.fsencode(p): p.stat().st_dev for p in (folder, inner)})
            ids = [_add(catalog, inner, number, doubled=number < doubles) for number in numbers]
            outputs = {name: rows[numbers.start : numbers.stop] for name, rows in vectors.items()}
            catalog.vectors.put(model.id, ids, outputs)
    catalog.close()
    _keep_thumbnails(root, count, thumbnails)
    library = open_library(paths_below(root / "library"))
    report = library.index()
    library.close()
    assert report.unchanged == count + doubles, f"the files should be unchanged: {report}"


def _keep_thumbnails(root: Path, count: int, thumbnails: Sequence[bytes]) -> None:
    if not thumbnails:
        return
    store = ThumbnailStore(paths_below(root / "library").thumbnails)
    for start in range(0, count, A_FOLDER):
        numbers = range(start, min(start + A_FOLDER, count))
        store.put((_digest(number), thumbnails[number % len(thumbnails)]) for number in numbers)
    store.close()


def _digest(number: int) -> bytes:
    return number.to_bytes(DIGEST_BYTES, "big")


def _add(catalog: Catalog, folder: Path, number: int, *, doubled: bool) -> int:
    path = folder / f"IMG_{number:07}.jpg"
    path.write_bytes(b"x")
    status = path.stat()
    metadata = PhotoMetadata(4032, 3024, "JPEG")
    photo = PreparedPhoto(_digest(number), 1, np.zeros((1, 1, 3), np.uint8), b"", metadata)
    photo_id = catalog.photos.add(photo, status.st_mtime_ns - number * 10**12)
    _put(catalog, path, photo_id)
    if doubled:
        second = path.with_stem(f"{path.stem} (2)")
        second.write_bytes(b"x")
        _put(catalog, second, photo_id)
    return photo_id


def _put(catalog: Catalog, path: Path, photo_id: int) -> None:
    status = path.stat()
    stamp = (status.st_size, status.st_mtime_ns, status.st_ino)
    catalog.files.put([FileRecord((os.fsencode(path.parent), os.fsencode(path.name)), stamp, photo_id)])


def _second_run(root: Path) -> float:
    library = open_library(paths_below(root / "library"))
    try:
        return library.index().seconds
    finally:
        library.close()


def _searches(root: Path, count: int) -> list[Figure]:
    library = open_library(paths_below(root / "library"))
    try:
        ids = library.photo_ids()
        opened = seconds(library.warm_up)
        times = []
        for photo_id in np.random.default_rng(0).choice(ids, SEARCHES).tolist():
            query = Query((Example(photo_id),), limit=20)
            start = time.perf_counter()
            found = library.search(query)
            times.append(1000 * (time.perf_counter() - start))
            assert found.hits[0].photo.id == photo_id, "the photo itself should be the first hit"
    finally:
        library.close()
    figures = [
        Figure(f"loading model and vectors, {count:,} photos", opened, "s"),
        Figure(f"search with rows from the catalog, {count:,} photos, median", float(np.median(times)), "ms"),
        Figure(
            f"search with rows from the catalog, {count:,} photos, p99",
            float(np.quantile(times, 0.99)),
            "ms",
            20,
        ),
    ]
    peak = peak_resident_mib()
    if peak is not None:
        figures.append(Figure(f"peak memory, whole process, searching {count:,} photos", peak, "MiB", 1024))
    return figures


def _help() -> Iterator[Figure]:
    command = shutil.which("photo-finder", path=str(Path(sys.executable).parent))
    arguments = [command] if command else [sys.executable, "-m", "photo_finder"]
    for option, target in (("--help", 0.4), ("--version", 0.5)):
        times = [_duration([*arguments, option], _installed()) for _ in range(STARTS)]
        yield Figure(f"photo-finder {option}", statistics.median(times), "s", target)


def _window(root: Path, count: int) -> Iterator[Figure]:
    """From the start of the process to the first painted window."""
    environment = {**_installed(), "QT_QPA_PLATFORM": "offscreen"}
    arguments = [sys.executable, "-m", "tests.benchmarks.first_window", str(root / "library")]
    times = [_duration(arguments, environment) for _ in range(STARTS)]
    yield Figure(f"start to painted window, {count:,} photos", statistics.median(times), "s", 1.5)


def _installed() -> dict[str, str]:
    """An environment in which Python keeps what it compiled, as an installed program has it."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _duration(arguments: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(arguments, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start
