"""What the bundled model would save as 8-bit integers, or with a smaller input.

Static quantisation, per channel, with ranges taken from the sample photos. How much is lost,

    photo-finder-train evaluate FOLDER/int8.onnx PHOTOS --copies

tells of each graph that is left in the folder which PHOTO_FINDER_BENCH_KEEP names. Needs the ``dev`` extra.
"""

import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from photo_finder.embedding.model_folder import read_model_folder
from photo_finder.imaging.prepare import prepare
from photo_finder.paths import assets_folder
from tests.benchmarks.figures import Figure, Scale
from tests.benchmarks.graph_session import graph_session

KEEP = "PHOTO_FINDER_BENCH_KEEP"
FLOAT, INT8 = "float32.onnx", "int8.onnx"
SIDES = (192, 160)
MAX_PIXELS = 100_000_000

Images = NDArray[np.uint8]


def run(scale: Scale) -> Iterator[Figure]:
    """Each graph's time beside that of the one that is shipped, and how far its vectors stray."""
    kept = os.environ.get(KEEP)
    with nullcontext(kept) if kept else tempfile.TemporaryDirectory() as named:
        folder = Path(named)
        folder.mkdir(parents=True, exist_ok=True)
        images = _sample(scale.pick(8, 170, 170))
        names = _write(folder, images)
        for threads in (1, 2):
            seconds = _times(folder, names, threads, scale.pick(10, 100, 300))
            yield Figure(f"as shipped, {threads} threads", seconds[0] * 1000, "ms/photo")
            for name, each in zip(names[1:], seconds[1:], strict=True):
                yield Figure(f"{name} beside it, {threads} threads", each / seconds[0], "times")
        for output, cosine in _cosines(folder, images):
            yield Figure(f"{INT8}: {output} with that of float32, mean cosine", cosine, "")


def _sample(count: int) -> Images:
    spec = read_model_folder(assets_folder() / "model").input
    photos = sorted((assets_folder() / "sample").rglob("*.jpg"))
    chosen = photos[:: max(1, len(photos) // count)][:count]
    return np.stack([prepare(path, spec, max_pixels=MAX_PIXELS).pixels for path in chosen])


def _write(folder: Path, images: Images) -> list[str]:
    """The graphs, the one that is shipped first."""
    shipped = onnx.load(assets_folder() / "model" / "model.onnx")
    onnx.save(shipped, folder / FLOAT)
    prepared = folder / ".prepared.onnx"
    quant_pre_process(str(folder / FLOAT), str(prepared))
    quantize_static(
        str(prepared),
        str(folder / INT8),
        _Reader(images),
        quant_format=QuantFormat.QDQ,
        per_channel=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["Conv"],
    )
    prepared.unlink()
    for side in SIDES:
        _resize(shipped, side)
        onnx.save(shipped, folder / f"side-{side}.onnx")
    return [FLOAT, INT8, *(f"side-{side}.onnx" for side in SIDES)]


def _resize(graph: onnx.ModelProto, side: int) -> None:
    """Convolutions and means over whole maps take any size."""
    for dimension in graph.graph.input[0].type.tensor_type.shape.dim[1:3]:
        dimension.dim_value = side
    del graph.graph.value_info[:]


class _Reader(CalibrationDataReader):  # type: ignore[misc]
    """The photos one by one."""

    def __init__(self, images: Images) -> None:
        self._rest = iter(images)

    def get_next(self) -> dict[str, Images] | None:
        image = next(self._rest, None)
        return None if image is None else {"images": image[np.newaxis]}


def _times(folder: Path, names: Sequence[str], threads: int, rounds: int) -> list[float]:
    """Medians of seconds a photo, in turns, so that whatever else the machine does meets all."""
    sessions = [graph_session(folder / name, threads) for name in names]
    sides = [session.get_inputs()[0].shape[1] for session in sessions]
    rng = np.random.default_rng(0)
    inputs = [rng.integers(0, 256, (1, side, side, 3), np.uint8) for side in sides]
    seconds: list[list[float]] = [[] for _ in names]
    for _ in range(rounds):
        for session, shown, each in zip(sessions, inputs, seconds, strict=True):
            started = time.perf_counter()
            session.run(None, {"images": shown})
            each.append(time.perf_counter() - started)
    return [float(np.median(each)) for each in seconds]


def _cosines(folder: Path, images: Images) -> Iterator[tuple[str, float]]:
    shipped, int8 = (graph_session(folder / name, 2) for name in (FLOAT, INT8))
    for output in (one.name for one in shipped.get_outputs()):
        pairs = [
            [session.run([output], {"images": image[np.newaxis]})[0][0] for session in (shipped, int8)]
            for image in images
        ]
        yield output, float(np.mean([one @ other for one, other in pairs]))
