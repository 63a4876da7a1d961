"""What a second output costs: EfficientNet-Lite0 with and without ``copy``, its maps and layout.

Published weights and random heads: a graph takes the same time whatever its heads say. Both graphs take the
same pictures in turns, so that whatever else the machine does meets both. Needs the ``train`` extra.
"""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.benchmarks.figures import Figure, Scale, in_child
from tests.benchmarks.graph_session import graph_session

MAPS = ("block5", "block11", "last")
COPY_DIM, LAYOUT = 128, 64
SIDE = 224
PLAIN, TWO = "plain.onnx", "two.onnx"
TARGET = 1.15


def run(scale: Scale) -> Iterator[Figure]:
    """The graphs are built in one process, and run in others that TensorFlow is not loaded in."""
    with tempfile.TemporaryDirectory() as folder:
        in_child(_build, Path(folder))
        for threads in (1, 2):
            plain, two = in_child(_measure, Path(folder), threads, scale.pick(40, 200, 600))
            yield Figure(f"one output, {threads} threads", plain * 1000, "ms/photo")
            yield Figure(f"two outputs, {threads} threads", two * 1000, "ms/photo")
            yield Figure(f"two outputs beside one, {threads} threads", two / plain, "times", TARGET)


def _build(folder: Path) -> None:
    from trainer.config import CopySection, HeadSection, PoolingSection
    from trainer.export.onnx_graph import convert
    from trainer.frameworks import TENSORFLOW, settle_backend
    from trainer.models.backbones import build_backbone
    from trainer.models.heads import build_embedder

    settle_backend(TENSORFLOW)
    backbone = build_backbone("efficientnet-lite0")
    head = HeadSection(init="pca")
    plain = build_embedder(backbone, head)
    two = build_embedder(
        backbone, head, pooling=PoolingSection(MAPS), copy=CopySection(dim=COPY_DIM, layout=LAYOUT)
    )
    (folder / PLAIN).write_bytes(convert(plain.whole))
    (folder / TWO).write_bytes(convert(two.whole))


def _measure(folder: Path, threads: int, rounds: int) -> tuple[float, float]:
    """Medians of seconds a picture."""
    sessions = [graph_session(folder / name, threads) for name in (PLAIN, TWO)]
    images = np.random.default_rng(0).integers(0, 256, (1, SIDE, SIDE, 3), np.uint8)
    seconds: list[list[float]] = [[], []]
    for number in range(rounds):
        for session, each in zip(sessions, seconds, strict=True):
            started = time.perf_counter()
            session.run(None, {"images": images})
            if number:
                each.append(time.perf_counter() - started)
    plain, two = (float(np.median(each)) for each in seconds)
    return plain, two
