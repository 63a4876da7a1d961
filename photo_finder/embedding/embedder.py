"""Pictures to vectors with onnxruntime, and the proof that this gives what the training framework gave.

Owns the session and its settings. It must not know where pictures come from or vectors go.
"""

import os
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from photo_finder.core.errors import ModelError
from photo_finder.core.model import ModelInfo
from photo_finder.core.progress import Progress, Step, silent
from photo_finder.core.reports import Check
from photo_finder.embedding.model_folder import GOLDEN, GRAPH, model_id

if TYPE_CHECKING:
    import onnxruntime

INPUT = "images"
"""Name of the graph's input."""

GOLDEN_COSINE = 0.9999
"""The least cosine between a golden vector and what the graph gives here."""

_UNIT_TOLERANCE = 1e-3
_ERRORS_ONLY = 3


class Embedder:
    """One model, ready to embed. Built quickly; the graph is loaded when it is first needed.

    Thread-safe: several threads may embed at once and share the one session, and with ``threads=1``
    that is the quickest way to embed many pictures (tests/benchmarks/bench_embedding.py).
    """

    def __init__(self, info: ModelInfo, *, threads: int) -> None:
        """Take a model folder, and the number of cores that one call of ``embed`` may use."""
        self.info = info
        self._threads = max(1, threads)
        self._lock = threading.Lock()
        self._session: onnxruntime.InferenceSession | None = None

    def embed(self, images: NDArray[np.uint8]) -> dict[str, NDArray[np.float32]]:
        """Vectors by the output's name, float32 [N, D] of length 1.

        Args:
            images: uint8 [N, S, S, 3] in RGB, any N.

        Raises:
            ModelError: the model cannot be loaded, or gives what its description does not promise.
            ValueError: the images have another shape or type.
        """
        size = self.info.input.size
        if images.dtype != np.uint8 or images.ndim != 4 or images.shape[1:] != (size, size, 3):
            raise ValueError(
                f"images must be uint8 [N, {size}, {size}, 3], not {images.dtype} {images.shape}"
            )
        vectors = self._empty(len(images))
        for place in range(len(images)):  # batches are no quicker, but take more memory
            for name, part in self._run(images[place : place + 1]).items():
                vectors[name][place] = part[0]
        return vectors

    def load(self) -> None:
        """Load the graph now, so that the first ``embed`` need not. Raises ModelError."""
        self._loaded()

    def _loaded(self) -> "onnxruntime.InferenceSession":
        with self._lock:
            if self._session is None:
                self._session = _session(self.info, self._threads)
            return self._session

    def verify(self, progress: Progress = silent) -> tuple[Check, ...]:
        """Whether the weights are the described ones, and the golden pictures give the golden vectors."""
        checks = [_check_id(self.info)]
        try:
            images, golden = _golden(self.info)
            progress(Step("verify", 0, len(images)))
            found = self._empty(len(images))
            for done in range(len(images)):
                for name, part in self._run(images[done : done + 1]).items():
                    found[name][done] = part[0]
                progress(Step("verify", done + 1, len(images)))
        except ModelError as error:
            return *checks, Check("golden vectors", False, str(error))
        checks += [_check_vectors(name, golden[name], found[name]) for name in self.info.outputs]
        return tuple(checks)

    def _empty(self, count: int) -> dict[str, NDArray[np.float32]]:
        """Room for the vectors of ``count`` pictures."""
        outputs = self.info.outputs.items()
        return {name: np.empty((count, output.dim), np.float32) for name, output in outputs}

    def _run(self, images: NDArray[np.uint8]) -> dict[str, NDArray[np.float32]]:
        session = self._loaded()
        names = list(self.info.outputs)
        try:
            parts = session.run(names, {INPUT: np.ascontiguousarray(images)})
        except Exception as error:  # onnxruntime's errors have no public base class
            raise ModelError(f'The model "{self.info.name}" failed: {_first_line(error)}') from error
        for name, part in zip(names, parts, strict=True):
            self._check_output(name, part, len(images))
        return dict(zip(names, parts, strict=True))

    def _check_output(self, name: str, vectors: NDArray[np.float32], count: int) -> None:
        wanted = (count, self.info.outputs[name].dim)
        if vectors.dtype != np.float32 or vectors.shape != wanted:
            raise ModelError(
                f'The model "{self.info.name}" gives {name} as {vectors.dtype} {vectors.shape}, '
                f"not as float32 {wanted}."
            )
        lengths = np.linalg.norm(vectors, axis=1)
        if not np.all(np.abs(lengths - 1) <= _UNIT_TOLERANCE):  # false for NaN too
            raise ModelError(f'The model "{self.info.name}" gives {name} vectors that are not of length 1.')


def _session(info: ModelInfo, threads: int) -> "onnxruntime.InferenceSession":
    # Newer ones would send what it does to its maker, and keep a number of this machine in the user's
    # cache; once it is loaded it has begun (Privacy.md in its wheel).
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # others need the cores
    options.log_severity_level = _ERRORS_ONLY
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
    try:
        session = onnxruntime.InferenceSession(
            str(info.folder / GRAPH), options, providers=["CPUExecutionProvider"]
        )
    except Exception as error:  # onnxruntime's errors have no public base class
        raise ModelError(f'The model "{info.name}" cannot be loaded: {_first_line(error)}') from error
    _check_graph(info, session)
    return session


def _check_graph(info: ModelInfo, session: "onnxruntime.InferenceSession") -> None:
    inputs = [(value.name, value.type, list(value.shape[1:])) for value in session.get_inputs()]
    size = info.input.size
    if inputs != [(INPUT, "tensor(uint8)", [size, size, 3])]:
        raise ModelError(f'The model "{info.name}" must take "{INPUT}", uint8 [N, {size}, {size}, 3], alone.')
    missing = set(info.outputs) - {value.name for value in session.get_outputs()}
    if missing:
        raise ModelError(f'The model "{info.name}" has no output "{min(missing)}".')


def _golden(info: ModelInfo) -> tuple[NDArray[np.uint8], Mapping[str, NDArray[np.float32]]]:
    """Golden pictures and their vectors by the output's name."""
    size = info.input.size
    try:
        with np.load(info.folder / GOLDEN, allow_pickle=False) as arrays:
            images = arrays[INPUT]
            vectors = {name: arrays[name] for name in info.outputs}
    except Exception as error:  # whatever zip and numpy say of garbage
        raise ModelError(f"{info.folder / GOLDEN} is damaged or incomplete.") from error
    if images.dtype != np.uint8 or images.shape[1:] != (size, size, 3) or not len(images):
        raise ModelError(f"{info.folder / GOLDEN} must hold uint8 images [N, {size}, {size}, 3].")
    for name, output in info.outputs.items():
        if vectors[name].dtype != np.float32 or vectors[name].shape != (len(images), output.dim):
            raise ModelError(
                f"{info.folder / GOLDEN} must hold float32 {name} [{len(images)}, {output.dim}]."
            )
    return images, vectors


def _check_id(info: ModelInfo) -> Check:
    try:
        found = model_id(info.folder)
    except ModelError as error:
        return Check("model id", False, str(error))
    detail = found if found == info.id else f"the weights have the id {found}, model.json says {info.id}"
    return Check("model id", found == info.id, detail)


def _check_vectors(name: str, golden: NDArray[np.float32], found: NDArray[np.float32]) -> Check:
    wide = golden.astype(np.float64)
    lengths = np.linalg.norm(wide, axis=1) * np.linalg.norm(found, axis=1)
    with np.errstate(all="ignore"):
        least = float(np.min(np.sum(wide * found, axis=1) / lengths))
    detail = f"smallest cosine {least:.6f} over {len(golden)} golden pictures, {GOLDEN_COSINE} wanted"
    return Check(f"golden vectors of {name}", least >= GOLDEN_COSINE, detail)


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
