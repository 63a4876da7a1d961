"""How to run the model: speed, processor time and memory, by pictures a call and threads.

The arrangement in photo_finder/embedding/embedder.py (one picture a call, one thread inside it, several
calls side by side) was chosen by these figures: the least memory, and the least processor time or
nearly so. Noise instead of photos: a graph takes the same time for any picture.
"""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import onnxruntime

from photo_finder.embedding.model_folder import GRAPH, read_model_folder
from photo_finder.paths import assets_folder
from tests.benchmarks.figures import Figure, Scale, in_child, peak_resident_mib

ARRANGEMENTS = ((1, 1, 2), (1, 2, 1), (4, 1, 2), (4, 2, 1), (8, 1, 2), (16, 1, 2), (32, 1, 2), (32, 2, 1))
"""Pictures a call, threads inside it, calls side by side."""


def run(scale: Scale) -> Iterator[Figure]:
    """All figures, each arrangement in a process of its own."""
    count = scale.pick(32, 256, 1024)
    for batch, inside, calls in ARRANGEMENTS:
        speed, processor_ms, peak = in_child(_measure, assets_folder() / "model", count, batch, inside, calls)
        what = f"{batch} a call, {inside} threads in it, {calls} calls at once"
        yield Figure(f"embedding, {what}", speed, "photos/s")
        yield Figure(f"processor time, {what}", processor_ms, "ms/photo")
        if peak is not None:
            yield Figure(f"peak memory, {what}", peak, "MiB")


def _measure(
    folder: Path, count: int, batch: int, inside: int, calls: int
) -> tuple[float, float, float | None]:
    """Pictures a second, processor milliseconds a picture (the better of two runs), peak MiB."""
    size = read_model_folder(folder).input.size
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = inside
    session = onnxruntime.InferenceSession(str(folder / GRAPH), options, providers=["CPUExecutionProvider"])
    images = np.random.default_rng(0).integers(0, 256, (batch, size, size, 3), np.uint8)
    wall = processor = float("inf")
    with ThreadPoolExecutor(calls) as pool:
        for _ in range(2):
            started, used = time.perf_counter(), time.process_time()
            list(pool.map(lambda _: session.run(None, {"images": images}), range(count // batch)))
            wall = min(wall, time.perf_counter() - started)
            processor = min(processor, time.process_time() - used)
    return count / wall, processor / count * 1000, peak_resident_mib()
