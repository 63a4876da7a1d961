"""Indexing against the floor: the same photos decoded and embedded with nothing else, on the same cores.

The floor is the quicker of two arrangements: each thread decodes and embeds its own photos, or threads
decode and one session embeds batches on all cores. Floor and indexing are timed in turn, and the ratio
is the median of the pairs.
"""

import itertools
import os
import statistics
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photo_finder.bootstrap import open_library
from photo_finder.embedding.embedder import Embedder
from photo_finder.embedding.model_folder import read_model_folder
from photo_finder.paths import assets_folder, paths_below
from tests.benchmarks.figures import Figure, Scale, in_child, peak_resident_mib, seconds
from tests.benchmarks.photo_files import write_large, write_small

BATCH = 8


def run(scale: Scale) -> Iterator[Figure]:
    """Small photos, large ones, and memory."""
    cores = os.cpu_count() or 1
    pairs = scale.pick(1, 3, 5)
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder) / "small", Path(folder) / "large"
        write_small(small, scale.pick(40, 400, 2000))
        write_large(large, scale.pick(4, 40, 200))
        yield from _against_floor(small, "500-pixel photos", cores, pairs)
        yield from _against_floor(large, "12-megapixel photos", cores, pairs)
        for photos, name in ((small, "500-pixel photos"), (large, "12-megapixel photos")):
            peak = in_child(_peak_mib, photos)
            if peak is not None:
                yield Figure(f"peak memory, whole process, indexing {name}", peak, "MiB", 500)


def _against_floor(folder: Path, name: str, cores: int, pairs: int) -> Iterator[Figure]:
    files = sorted(folder.iterdir())
    floors, own = [], []
    for _ in range(pairs):
        floors.append(min(seconds(lambda: _apart(files, cores)), seconds(lambda: _in_turn(files, cores))))
        own.append(_index(folder))
    ratios = [floor / ours for floor, ours in zip(floors, own, strict=True)]
    yield Figure(f"floor, {name}, {cores} cores", len(files) / statistics.median(floors), "photos/s")
    yield Figure(f"indexing, {name}, {cores} cores", len(files) / statistics.median(own), "photos/s")
    yield Figure(f"indexing / floor, {name}", statistics.median(ratios), "", 0.85, at_least=True)


def _index(folder: Path) -> float:
    """Seconds to index the photos into a new library."""
    with tempfile.TemporaryDirectory() as place:
        library = open_library(paths_below(Path(place)))
        try:
            library.warm_up()
            report = library.index([folder])
        finally:
            library.close()
    assert report.indexed == len(list(folder.iterdir())), "a benchmark of photos that were not read"
    return report.seconds


def _model_input(path: Path, size: int) -> NDArray[np.uint8]:
    with Image.open(path) as photo:
        photo.draft("RGB", (2 * size, 2 * size))
        return np.asarray(photo.convert("RGB").resize((size, size), Image.Resampling.BICUBIC))


def _apart(files: list[Path], cores: int) -> None:
    """Each thread decodes and embeds its own photos."""
    embedder = _embedder(1)
    size = embedder.info.input.size
    waiting, taking = iter(files), threading.Lock()

    def work() -> None:
        while True:
            with taking:
                batch = list(itertools.islice(waiting, BATCH))
            if not batch:
                return
            embedder.embed(np.stack([_model_input(path, size) for path in batch]))

    threads = [threading.Thread(target=work) for _ in range(cores)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _in_turn(files: list[Path], cores: int) -> None:
    """Threads decode, one session embeds on all cores."""
    embedder = _embedder(cores)
    size = embedder.info.input.size
    with ThreadPoolExecutor(cores) as pool:
        inputs = pool.map(lambda path: _model_input(path, size), files)
        while batch := list(itertools.islice(inputs, BATCH)):
            embedder.embed(np.stack(batch))


def _embedder(threads: int) -> Embedder:
    embedder = Embedder(read_model_folder(assets_folder() / "model"), threads=threads)
    embedder.load()
    return embedder


def _peak_mib(folder: Path) -> float | None:
    _index(folder)
    return peak_resident_mib()
