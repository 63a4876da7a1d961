"""Weights stored in float16 or int8 and widened to float32 as the graph is loaded.

Only what is stored shrinks, to a half or a quarter: onnxruntime folds the widening when it loads the graph,
so a run costs what it did, and gives the same on every processor. (Integer arithmetic would be quicker on
some, but rounds activations too and differs between processors, so golden vectors would not hold.)
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from trainer.export.graph_files import Array, Graph
from trainer.frameworks import load_framework

Weights = Literal["float32", "float16", "int8"]
LEAST_VALUES = 1024
"""Smaller constants stay as they are: shapes, scales and biases rather than weights."""
_STORED, _SCALE, _WIDE = "_stored", "_scale", "_wide"
_INT8 = 127

Make = Callable[[], Array]


def narrowed(graph: Graph, weights: Weights) -> Graph:
    """The same graph with its large float32 weights stored narrowly.

    Args:
        graph: as converted.
        weights: ``float16``; or ``int8``: whole multiples, -127 … 127, of a scale along the axis that
            keeps the weight best; ``float32`` changes nothing.
    """
    if weights == "float32":
        return graph
    proto = type(graph.proto)()
    proto.CopyFrom(graph.proto)
    narrow = _as_half if weights == "float16" else _as_int8
    outside: dict[str, Make] = {}
    nodes, inside = [], []
    for name, make in _weights(graph):
        parts, widening = narrow(name, make) if _is_large(make(), weights) else ({name: make}, [])
        nodes += widening
        if name in graph.outside:
            outside |= parts
        else:
            inside += [_tensor(part, made) for part, made in parts.items()]
    kept = [tensor for tensor in proto.graph.initializer if not _is_float(tensor)]
    nodes += proto.graph.node
    del proto.graph.initializer[:], proto.graph.node[:]
    proto.graph.initializer.extend((*kept, *inside))
    proto.graph.node.extend(nodes)
    return Graph(proto, outside)


def to_int8(values: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Whole numbers and their scale, which broadcasts; by the axis that loses least.

    Args:
        values: of two or more dimensions.
    """
    return min(
        (_by_axis(values, axis) for axis in range(values.ndim)), key=lambda found: _loss(values, *found)
    )


def _by_axis(values: NDArray[np.float32], axis: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    others = tuple(other for other in range(values.ndim) if other != axis)
    largest = np.abs(values).max(axis=others, keepdims=True)
    scale = np.where(largest > 0, largest / _INT8, 1).astype(np.float32)
    return np.rint(values / scale).astype(np.int8), scale


def _loss(values: NDArray[np.float32], stored: NDArray[np.int8], scale: NDArray[np.float32]) -> float:
    return float(np.square(values - stored * scale).sum())


def _is_large(values: Array, weights: Weights) -> bool:
    return values.size >= LEAST_VALUES and (weights == "float16" or values.ndim > 1)


def _weights(graph: Graph) -> Iterator[tuple[str, Make]]:
    """Float weights inside and outside: the name, and how to get it."""
    to_array = load_framework("onnx").numpy_helper.to_array
    for tensor in graph.proto.graph.initializer:
        if _is_float(tensor):
            yield tensor.name, partial(to_array, tensor)
    yield from graph.outside.items()


def _as_half(name: str, make: Make) -> tuple[dict[str, Make], list[Any]]:
    return {name + _STORED: lambda: _half(make())}, [_cast(name + _STORED, name)]


def _half(values: Array) -> Array:
    with np.errstate(over="ignore"):  # what overflows is found by comparing the outputs
        return values.astype(np.float16)


def _as_int8(name: str, make: Make) -> tuple[dict[str, Make], list[Any]]:
    parts: dict[str, Make] = {
        name + _STORED: lambda: to_int8(make().astype(np.float32))[0],
        name + _SCALE: lambda: to_int8(make().astype(np.float32))[1],
    }
    scaled = load_framework("onnx").helper.make_node(
        "Mul", [name + _WIDE, name + _SCALE], [name], name=f"scale_{name}"
    )
    return parts, [_cast(name + _STORED, name + _WIDE), scaled]


def _is_float(tensor: Any) -> bool:
    return bool(tensor.data_type == load_framework("onnx").TensorProto.FLOAT)


def _tensor(name: str, make: Make) -> Any:
    return load_framework("onnx").numpy_helper.from_array(make(), name)


def _cast(source: str, target: str) -> Any:
    onnx = load_framework("onnx")
    return onnx.helper.make_node(
        "Cast", [source], [target], name=f"widen_{target}", to=onnx.TensorProto.FLOAT
    )
