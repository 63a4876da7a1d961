"""Writes a tiny but complete model folder, for tests that need an embedder and not its quality.

The graph averages the picture to a grid of 8x8 colours, projects that by a fixed random matrix and
normalises: pictures with similar colours in similar places get similar vectors (``embedding``). A second
output, ``copy``, takes two pictures for the same one if their mean colours are all but equal, wherever the
colours lie; so a mirrored or turned picture, which is not near by ``embedding``, is near by ``copy``. Its
numbers are random Fourier features of the mean colour (Rahimi and Recht, NIPS 2007), whose cosine is a bell
curve of the distance between the two colours. The module must not know the app; everything is computed here
a second time, with numpy, so that it can catch the app's faults.
"""

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

GRID = 8
"""Cells per side of the colour grid."""

SAME_COLOUR = 0.015
"""Distance of two mean colours (from 0 to 1 each) at which the bell curve has fallen to 0.61."""

CALIBRATIONS = {
    "embedding": {
        "cosine": [-1, 0.5, 1],
        "probability": [0, 0.2, 1],
        "event": "two pictures have similar colours in similar places",
    },
    "copy": {
        "cosine": [-1, 0.6, 0.9, 1],
        "probability": [0, 0.1, 0.95, 1],
        "event": "two pictures have the same mean colour",
    },
}


def write_tiny_model(
    folder: Path, size: int = 32, dim: int = 64, *, copy_dim: int = 0, seed: int = 0, name: str = "tiny"
) -> Path:
    """Write model.onnx, model.json, golden.npz and MODEL_CARD.md into ``folder`` and return it.

    Args:
        folder: is made if it is not there.
        size: side of the input; a multiple of 8.
        dim: width of the output ``embedding``.
        copy_dim: width of the output ``copy``; 0 for a model without it.
        seed: another one gives another model, with another id and other vectors.
        name: its name in model.json.
    """
    folder.mkdir(parents=True, exist_ok=True)
    dims = {"embedding": dim} | ({"copy": copy_dim} if copy_dim else {})
    weights = {output: _projection(seed, output, width) for output, width in dims.items()}
    (folder / "model.onnx").write_bytes(_graph(size, weights).SerializeToString())
    images = golden_images(size)
    vectors = {output: tiny_vectors(images, output, weight) for output, weight in weights.items()}
    np.savez(folder / "golden.npz", allow_pickle=False, images=images, **vectors)
    (folder / "MODEL_CARD.md").write_text(f"# {name}\nA model for tests.\n", encoding="utf-8")
    write_tiny_description(folder, size, dims, name)
    return folder


def write_tiny_description(folder: Path, size: int, dims: dict[str, int], name: str = "tiny") -> None:
    """Write model.json, with the id of the model.onnx that lies there."""
    description = {
        "format": 1,
        "id": hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest()[:16],
        "name": name,
        "version": "1.0",
        "input": {"size": size, "resize": "squash", "filter": "bicubic"},
        "outputs": {
            output: {"dim": width, "calibration": _calibration(output)} for output, width in dims.items()
        },
        "backbone": "colour grid",
        "training_data": ["nothing"],
        "licence": "Apache-2.0",
        "metrics": {},
        "exported_with": {"onnx": onnx.__version__},
    }
    (folder / "model.json").write_text(json.dumps(description, indent=1), encoding="utf-8")


def _calibration(output: str) -> dict[str, object]:
    return CALIBRATIONS.get(output, CALIBRATIONS["embedding"])


def golden_images(size: int) -> NDArray[np.uint8]:
    """Four pictures [4, size, size, 3]: two ramps, stripes, and noise."""
    row, column = np.mgrid[0:size, 0:size].astype(np.float64) / (size - 1)
    noise = np.random.default_rng(7).random((size, size, 3))
    planes = [
        np.stack([row, column, 1 - row], -1),
        np.stack([1 - column, row * column, row], -1),
        np.stack([np.round(row * 3 % 1), np.round(column * 3 % 1), row * 0], -1),
        noise,
    ]
    return np.round(np.stack(planes) * 255).astype(np.uint8)


def tiny_vectors(images: NDArray[np.uint8], output: str, weight: NDArray[np.float32]) -> NDArray[np.float32]:
    """What the graph computes, in double precision: [N, S, S, 3] -> [N, D]."""
    count, side = images.shape[0], images.shape[1] // GRID
    cells = images.reshape(count, GRID, side, GRID, side, 3).astype(np.float64).mean(axis=(2, 4))
    planes = np.moveaxis(cells / 255 - 0.5, -1, 1)
    seen = planes.mean(axis=(2, 3)) if output == "copy" else planes.reshape(count, -1)
    raw = np.concatenate([seen, np.ones((count, 1))], axis=1) @ weight
    if output == "copy":
        raw = np.sin(raw)
    return np.asarray(raw / np.linalg.norm(raw, axis=1, keepdims=True), np.float32)


def _projection(seed: int, output: str, width: int) -> NDArray[np.float32]:
    """What is seen and a constant: [8*8*3 + 1, D] for a colour grid, so that plain grey has a direction too;
    [3 + 1, D] for a mean colour.
    """
    generator = np.random.default_rng([seed, *output.encode()])
    if output == "copy":
        phases = generator.uniform(0, 2 * np.pi, (1, width))
        return np.concatenate([generator.standard_normal((3, width)) / SAME_COLOUR, phases]).astype(
            np.float32
        )
    return generator.standard_normal((GRID * GRID * 3 + 1, width)).astype(np.float32)


def _graph(size: int, weights: dict[str, NDArray[np.float32]]) -> onnx.ModelProto:
    side = size // GRID
    nodes = [
        helper.make_node("Cast", ["images"], ["float"], to=TensorProto.FLOAT),
        helper.make_node("Div", ["float", "white"], ["unit"]),
        helper.make_node("Sub", ["unit", "grey"], ["centred"]),
        helper.make_node("Transpose", ["centred"], ["planes"], perm=[0, 3, 1, 2]),
        helper.make_node("AveragePool", ["planes"], ["cells"], kernel_shape=[side] * 2, strides=[side] * 2),
        helper.make_node("Flatten", ["cells"], ["grid"]),
        helper.make_node("GlobalAveragePool", ["cells"], ["mean"]),
        helper.make_node("Flatten", ["mean"], ["mean_colour"]),
    ]
    constants = {"white": np.asarray(255, np.float32), "grey": np.asarray(0.5, np.float32)}
    for output, weight in weights.items():
        seen, bent = ("mean_colour", "Sin") if output == "copy" else ("grid", "Identity")
        nodes += [
            helper.make_node("Gemm", [seen, f"{output}_weight", f"{output}_bias"], [f"{output}_raw"]),
            helper.make_node(bent, [f"{output}_raw"], [f"{output}_bent"]),
            helper.make_node("LpNormalization", [f"{output}_bent"], [output], axis=1, p=2),
        ]
        constants |= {f"{output}_weight": weight[:-1], f"{output}_bias": weight[-1]}
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("images", TensorProto.UINT8, ["N", size, size, 3])],
        [helper.make_tensor_value_info(o, TensorProto.FLOAT, ["N", w.shape[1]]) for o, w in weights.items()],
        [numpy_helper.from_array(value, key) for key, value in constants.items()],
    )
    return helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17)])
