"""Converts a Keras model to ONNX by tf2onnx, the same bytes each time.

Owns the conversion and the names in the graph. Knows nothing of the model folder.
"""

from collections.abc import Callable, Collection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError, TrainerUsageError
from trainer.frameworks import load_framework, load_keras

OPSET = 17
INPUT = "images"
BATCH = "N"


def convert(model: Any, opset: int = OPSET) -> bytes:
    """Convert a model to a serialised ONNX graph.

    Args:
        model: a ``keras.Model`` from uint8 [N, S, S, 3] to a dict of outputs by name.
        opset: ONNX operator set; 17 runs in every onnxruntime since 1.12.

    Returns:
        The bytes of ``model.onnx``: input ``images`` with free N, outputs by the dict's names.

    Raises:
        TrainerError: the graph came out with other inputs or outputs.
    """
    return serialised(converted(model, opset))


def converted(model: Any, opset: int = OPSET) -> Any:
    """As ``convert``, but the ``onnx.ModelProto`` itself."""

    def outputs_of(images: Any) -> Any:
        return model(images, training=False)

    proto = trace(outputs_of, (images_of(model),), opset)
    check_names(proto, [INPUT], model)
    order_by_use(proto.graph)
    name_by_position(proto.graph)
    return proto


def serialised(proto: Any) -> bytes:
    """The bytes of a proto, the same each time."""
    return bytes(proto.SerializeToString(deterministic=True))


def images_of(model: Any) -> Any:
    """The ``tf.TensorSpec`` of a model's input."""
    tf = load_framework("tensorflow")
    return tf.TensorSpec((None, *model.input_shape[1:]), tf.uint8, name=INPUT)


def trace(function: Callable[..., Any], signature: tuple[Any, ...], opset: int = OPSET) -> Any:
    """Convert a function of tensors to an ``onnx.ModelProto``.

    Raises:
        TrainerUsageError: Keras runs on a backend that tf2onnx cannot trace.
    """
    backend = load_keras().backend.backend()
    if backend != "tensorflow":
        raise TrainerUsageError(
            f"a model is converted under TensorFlow, but Keras runs on {backend} here: "
            "set KERAS_BACKEND=tensorflow for the export, whatever the model was trained under"
        )
    tf, tf2onnx = load_framework("tensorflow"), load_framework("tf2onnx.convert")
    handlers: dict[str, Any] = {"Erfc": (_erfc, [])}
    proto, _ = tf2onnx.from_function(
        tf.function(function), signature, opset=opset, custom_op_handlers=handlers
    )
    return proto


def check_names(proto: Any, inputs: list[str], model: Any) -> None:
    """Refuse a graph with other inputs or outputs than the model's.

    Raises:
        TrainerError: it is such a graph.
    """
    names = [value.name for value in proto.graph.input], sorted(value.name for value in proto.graph.output)
    if names != (inputs, sorted(model.output)):
        raise TrainerError(f"the converted graph has the inputs and outputs {names}")


def _erfc(context: Any, node: Any, name: str, _: Any) -> None:
    """1 - erf(x): ONNX has no erfc, which TensorFlow's exact GELU is made of."""
    one = context.make_const(f"{name}_one", _one())
    erf = context.make_node("Erf", [node.input[0]])
    shape, kind = context.get_shape(node.output[0]), context.get_dtype(node.output[0])
    context.remove_node(name)
    context.make_node(
        "Sub", [one.output[0], erf.output[0]], outputs=node.output, name=name, shapes=[shape], dtypes=[kind]
    )


def _one() -> NDArray[np.float32]:
    return np.asarray(1, dtype=np.float32)


def order_by_use(graph: Any) -> None:
    """Put nodes into an order that follows from the graph alone, not from the converter's names.

    Each node comes behind those whose outputs it reads, which come in the order in which it reads them.
    """
    maker = {name: number for number, node in enumerate(graph.node) for name in node.output if name}
    ordered: dict[int, None] = {}
    waiting = [maker[value.name] for value in sorted(graph.output, key=lambda v: v.name)[::-1]]
    while waiting:
        sources = [maker[name] for name in graph.node[waiting[-1]].input if name in maker]
        missing = [number for number in sources if number not in ordered]
        if missing:
            waiting += missing[::-1]
        else:
            ordered.setdefault(waiting.pop())
    nodes = [graph.node[number].__deepcopy__() for number in ordered]
    del graph.node[:]
    graph.node.extend(nodes)


def name_by_position(graph: Any, weights: Collection[str] = ()) -> None:
    """Replace the converter's names, which count what was traced before in the process.

    Args:
        graph: an ``onnx.GraphProto``; changed in place.
        weights: names that nodes read and the graph does not hold; they are kept.
    """
    graph.name, graph.doc_string = "embedder", ""
    for value in (*graph.input, *graph.output):
        value.type.tensor_type.shape.dim[0].dim_param = BATCH
    constants = {tensor.name: tensor for tensor in graph.initializer}
    used = dict.fromkeys(name for node in graph.node for name in node.input if name in constants)
    names = _names(graph, tuple(used), weights)
    kept = []
    for old in used:
        constants[old].name = names[old]
        kept.append(type(constants[old]).FromString(constants[old].SerializeToString()))
    del graph.value_info[:], graph.initializer[:]
    graph.initializer.extend(kept)
    for number, node in enumerate(graph.node):
        node.name = f"{node.op_type}_{number}"
        node.input[:] = [names[name] for name in node.input]
        node.output[:] = [names[name] for name in node.output]


def _names(graph: Any, constants: tuple[str, ...], weights: Collection[str]) -> dict[str, str]:
    """New names by old ones: inputs and outputs keep theirs, an input left out stays empty."""
    names = {name: name for name in ("", *weights)} | {
        old: f"constant_{number}" for number, old in enumerate(constants)
    }
    for number, node in enumerate(graph.node):
        for position, old in enumerate(node.output):
            names[old] = f"{node.op_type}_{number}_output_{position}"
    return names | {value.name: value.name for value in (*graph.input, *graph.output)}
