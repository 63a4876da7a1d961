"""A graph whose weights need not lie in it, and its files.

protobuf cannot hold more than 2 GB in one message, and a converter that copies weights needs several times
their size in memory. So a large model is traced with its weights as inputs; these are then written beside
the graph, one at a time, and the graph is told where each lies. Knows nothing of what else is in the folder.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.export.model_folder import GRAPH
from trainer.export.onnx_graph import (
    INPUT,
    check_names,
    converted,
    images_of,
    name_by_position,
    order_by_use,
    serialised,
    trace,
)
from trainer.frameworks import load_framework

EXTERNAL = f"{GRAPH}.data"
EXTERNAL_THRESHOLD = 2 * 10**9
"""Bytes of weights from which on they lie outside the graph."""
PAGE = 4096
"""Each weight begins on a page, so that it can be mapped to memory (onnx/docs/ExternalData.md)."""

Array = NDArray[np.generic]


@dataclass(frozen=True, slots=True)
class Graph:
    """An ``onnx.ModelProto``, and by name those weights that are not in it, made when they are written."""

    proto: Any
    outside: Mapping[str, Callable[[], Array]] = field(default_factory=dict)


def weight_bytes(model: Any) -> int:
    """Size of a Keras model's weights in float32."""
    return sum(4 * int(np.prod(variable.shape)) for variable in model.variables)


def graph_of(model: Any, threshold: int = EXTERNAL_THRESHOLD) -> Graph:
    """Convert a model, its weights inside or outside as their size asks for.

    Args:
        model: a ``keras.Model`` from uint8 [N, S, S, 3] to a dict of outputs by name.
        threshold: bytes of weights from which on they lie outside.

    Raises:
        TrainerError: the graph came out with other inputs or outputs.
    """
    return Graph(converted(model)) if weight_bytes(model) < threshold else _without_weights(model)


def write_graph(graph: Graph, folder: Path) -> None:
    """Write ``model.onnx``, and ``model.onnx.data`` when weights lie outside.

    Raises:
        OSError: they cannot be written.
    """
    proto = type(graph.proto)()
    proto.CopyFrom(graph.proto)
    if graph.outside:
        with (folder / EXTERNAL).open("wb") as file:
            for name, make in graph.outside.items():
                array = np.ascontiguousarray(make())
                start = file.seek(-(-file.tell() // PAGE) * PAGE)
                file.write(array.data)
                proto.graph.initializer.append(_placed(name, array, start))
    (folder / GRAPH).write_bytes(serialised(proto))


def _placed(name: str, array: Array, start: int) -> Any:
    """A ``TensorProto`` that says where in the external file a weight lies."""
    onnx = load_framework("onnx")
    kind = onnx.helper.np_dtype_to_tensor_dtype(array.dtype)
    tensor = onnx.TensorProto(name=name, data_type=kind, dims=array.shape)
    tensor.data_location = onnx.TensorProto.EXTERNAL
    for key, value in (("location", EXTERNAL), ("offset", start), ("length", array.nbytes)):
        tensor.external_data.add(key=key, value=str(value))
    return tensor


def _without_weights(model: Any) -> Graph:
    """Trace with the weights as inputs, then take them out of the inputs."""
    tf = load_framework("tensorflow")
    trained, fixed = model.trainable_variables, model.non_trainable_variables
    variables = {f"weight_{number}": variable for number, variable in enumerate((*trained, *fixed))}

    def outputs_of(images: Any, *weights: Any) -> Any:
        some, others = weights[: len(trained)], weights[len(trained) :]
        return model.stateless_call(list(some), list(others), images, training=False)[0]

    specs = [tf.TensorSpec(v.shape, v.dtype, name=name) for name, v in variables.items()]
    proto = trace(outputs_of, (images_of(model), *specs))
    check_names(proto, [INPUT, *variables], model)
    del proto.graph.input[1:]
    order_by_use(proto.graph)
    used = {name for node in proto.graph.node for name in node.input} & set(variables)
    name_by_position(proto.graph, used)
    kept = {name: variables[name] for name in variables if name in used}
    return Graph(proto, {name: _reader(variable) for name, variable in kept.items()})


def _reader(variable: Any) -> Callable[[], Array]:
    return lambda: np.asarray(variable.numpy())
