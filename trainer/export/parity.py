"""Runs an exported graph and compares it with the framework it came from.

Owns the trainer's use of onnxruntime. An export that drifts is refused here.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError
from trainer.export.onnx_graph import INPUT
from trainer.frameworks import load_framework

LEAST_COSINE = 0.9999
BATCH = 16

Images = NDArray[np.uint8]
Outputs = dict[str, NDArray[np.float32]]


def open_graph(graph: bytes | Path) -> Any:
    """An ``onnxruntime.InferenceSession`` on the CPU.

    Raises:
        TrainerError: onnxruntime refuses the graph.
    """
    onnxruntime = load_framework("onnxruntime")
    source = str(graph) if isinstance(graph, Path) else graph
    try:
        return onnxruntime.InferenceSession(source, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's errors share no base of their own
        raise TrainerError(f"the exported graph cannot be run: {error}") from error


def run_graph(session: Any, images: Images) -> Outputs:
    """All outputs by name for uint8 images [N, S, S, 3]."""
    names = [output.name for output in session.get_outputs()]
    batches = [images[start : start + BATCH] for start in range(0, len(images), BATCH)]
    found = [session.run(names, {INPUT: batch}) for batch in batches]
    return {name: np.concatenate(parts) for name, parts in zip(names, zip(*found, strict=True), strict=True)}


def run_keras(model: Any, images: Images) -> Outputs:
    """The same from the Keras model."""
    batches = [images[start : start + BATCH] for start in range(0, len(images), BATCH)]
    found = [model.predict_on_batch(batch) for batch in batches]
    return {name: np.concatenate([np.asarray(part[name]) for part in found]) for name in found[0]}


def least_cosine(
    expected: Mapping[str, NDArray[np.float32]], found: Mapping[str, NDArray[np.float32]]
) -> float:
    """The least cosine over all images and outputs.

    Raises:
        TrainerError: outputs differ in name or shape, or are not finite.
    """
    shapes = ({name: rows.shape for name, rows in both.items()} for both in (expected, found))
    if next(shapes) != next(shapes) or not all(np.isfinite(rows).all() for rows in found.values()):
        raise TrainerError("the exported graph gives other outputs than the model")
    return min(float(cosines(expected[name], found[name]).min()) for name in expected)


def check_parity(expected: Outputs, found: Outputs, least: float = LEAST_COSINE) -> float:
    """As ``least_cosine``, but refuse less than ``least``.

    Raises:
        TrainerError: the exported graph drifts.
    """
    cosine = least_cosine(expected, found)
    if cosine < least:
        raise TrainerError(
            f"the exported graph drifts: its least cosine with the model is {cosine:.6f}, below {least}"
        )
    return cosine


def cosines(first: NDArray[np.float32], second: NDArray[np.float32]) -> NDArray[np.float64]:
    """Cosine of each row with the other's row, [N]."""
    one, two = first.astype(np.float64), second.astype(np.float64)
    lengths = np.linalg.norm(one, axis=1) * np.linalg.norm(two, axis=1)
    return np.asarray((one * two).sum(axis=1) / np.maximum(lengths, 1e-12))
