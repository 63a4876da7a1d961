"""Converts a Keras model to ONNX by tf2onnx, the same bytes each time.

Owns the conversion and the names in the graph. Knows nothing of the model folder.
"""

from typing import Any

from trainer.errors import TrainerError
from trainer.frameworks import load_framework

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
    tf, tf2onnx = load_framework("tensorflow"), load_framework("tf2onnx.convert")

    def outputs_of(images: Any) -> Any:
        return model(images, training=False)

    signature = (tf.TensorSpec((None, *model.input_shape[1:]), tf.uint8, name=INPUT),)
    proto, _ = tf2onnx.from_function(tf.function(outputs_of), signature, opset=opset)
    graph = proto.graph
    names = [value.name for value in graph.input], sorted(value.name for value in graph.output)
    if names != ([INPUT], sorted(model.output)):
        raise TrainerError(f"the converted graph has the inputs and outputs {names}")
    _name_by_position(graph)
    return bytes(proto.SerializeToString(deterministic=True))


def _name_by_position(graph: Any) -> None:
    """Replace the converter's names, which count what was traced before in the process."""
    graph.name, graph.doc_string = "embedder", ""
    for value in (*graph.input, *graph.output):
        value.type.tensor_type.shape.dim[0].dim_param = BATCH
    constants = {tensor.name: tensor for tensor in graph.initializer}
    used = dict.fromkeys(name for node in graph.node for name in node.input if name in constants)
    names = _names(graph, tuple(used))
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


def _names(graph: Any, constants: tuple[str, ...]) -> dict[str, str]:
    """New names by old ones: inputs and outputs keep theirs, an input left out stays empty."""
    names = {"": ""} | {old: f"constant_{number}" for number, old in enumerate(constants)}
    for number, node in enumerate(graph.node):
        for position, old in enumerate(node.output):
            names[old] = f"{node.op_type}_{number}_output_{position}"
    return names | {value.name: value.name for value in (*graph.input, *graph.output)}
