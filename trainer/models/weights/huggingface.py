"""Reads the vision tower of a Hugging Face checkpoint folder: CLIP, or SigLIP for one input side.

Owns what transformers calls things. The config is read by transformers, the tensors from safetensors;
the text tower is not read. Knows nothing of our network but the names of its variables.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError
from trainer.frameworks import load_framework
from trainer.models.tower_shapes import MEAN_STD
from trainer.models.vision_transformer import CLASS_TOKEN, POSITIONS, PROBE, Activation, TowerShape
from trainer.models.weights.checkpoint import TowerCheckpoint, Triple
from trainer.models.weights.safetensors_files import SafetensorsFolder, open_safetensors

PROJECTION = "visual_projection.weight"
_KINDS = {
    "clip": "class",
    "clip_vision_model": "class",
    "siglip": "attention",
    "siglip_vision_model": "attention",
}
_ACTIVATIONS: dict[str, Activation] = {
    "quick_gelu": "quick_gelu",
    "gelu": "gelu",
    "gelu_pytorch_tanh": "gelu_tanh",
    "gelu_new": "gelu_tanh",
}
_WHOLE = {
    CLASS_TOKEN: "embeddings.class_embedding",
    POSITIONS: "embeddings.position_embedding.weight",
    PROBE: "head.probe",
    "projection/kernel": PROJECTION,
}
_LAYERS = {
    "patch_embedding": "embeddings.patch_embedding",
    "pre_norm": "pre_layrnorm",
    "post_norm": "post_layernorm",
    "pool_attended": "head.attention.out_proj",
    "pool_norm": "head.layernorm",
    "pool_mlp_in": "head.mlp.fc1",
    "pool_mlp_out": "head.mlp.fc2",
}
_IN_BLOCK = {
    "norm1": "layer_norm1",
    "query": "self_attn.q_proj",
    "key": "self_attn.k_proj",
    "value": "self_attn.v_proj",
    "attended": "self_attn.out_proj",
    "norm2": "layer_norm2",
    "mlp_in": "mlp.fc1",
    "mlp_out": "mlp.fc2",
}
_POOL_THIRDS = {"pool_query": 0, "pool_key": 1, "pool_value": 2}
"""PyTorch's attention keeps the three projections of the pooling head in one tensor."""

Array = NDArray[Any]


def read_huggingface(folder: Path) -> TowerCheckpoint:
    """Read what a checkpoint says of itself; its tensors are read when they are asked for.

    The projection belongs to the tower if the checkpoint holds one.

    Args:
        folder: with ``config.json``, safetensors, and ``preprocessor_config.json`` if there is one.

    Raises:
        TrainerError: a file is missing or damaged, or it is no checkpoint of these kinds.
    """
    config = _config(folder)
    vision = getattr(config, "vision_config", config)
    tensors = open_safetensors(folder)
    shape = _shape(folder, config, vision, _projection(config, tensors))
    mean, std = _mean_std(folder, shape)
    return TowerCheckpoint(
        folder.name,
        shape,
        mean,
        std,
        f"Hugging Face checkpoint {_published_name(folder)}",
        lambda path: _tensor(tensors, path),
    )


def _config(folder: Path) -> Any:
    transformers = load_framework("transformers")
    try:
        config = transformers.AutoConfig.from_pretrained(str(folder), local_files_only=True)
    except Exception as error:  # transformers checks configs by several libraries, each with its own errors
        sentence = " ".join(str(error).split())
        raise TrainerError(f"{folder / 'config.json'} cannot be read by transformers: {sentence}") from error
    if config.model_type not in _KINDS:
        raise TrainerError(
            f"{folder / 'config.json'} is of the kind {config.model_type}; the towers that can be read are "
            f"{', '.join(_KINDS)} (of SigLIP 2 those for one input side, which are of the kind siglip)"
        )
    return config


def _projection(config: Any, tensors: SafetensorsFolder) -> int:
    """Width of the projection, 0 if the checkpoint has none and does not claim to."""
    named = set(config.architectures or ())
    if PROJECTION in tensors or named & {"CLIPModel", "CLIPVisionModelWithProjection"}:
        return int(tensors.read(PROJECTION).shape[0])
    return 0


def _shape(folder: Path, config: Any, vision: Any, projection: int) -> TowerShape:
    clip = _KINDS[config.model_type] == "class"
    if not clip and not getattr(vision, "vision_use_head", True):
        raise TrainerError(f"the SigLIP checkpoint {folder} has no pooling head, which is needed")
    if vision.hidden_act not in _ACTIVATIONS:
        raise TrainerError(
            f"{folder / 'config.json'} names the activation {vision.hidden_act}; "
            f"those known are {', '.join(_ACTIVATIONS)}"
        )
    return TowerShape(
        width=vision.hidden_size,
        depth=vision.num_hidden_layers,
        heads=vision.num_attention_heads,
        mlp=vision.intermediate_size,
        patch=_one_side(vision.patch_size),
        side=_one_side(vision.image_size),
        pooling="class" if clip else "attention",
        pre_norm=clip,
        patch_bias=not clip,
        activation=_ACTIVATIONS[vision.hidden_act],
        epsilon=vision.layer_norm_eps,
        projection=projection,
    )


def _one_side(value: Any) -> int:
    """A side in pixels; transformers also takes the two sides of a square."""
    return int(value if isinstance(value, int) else value[0])


def _mean_std(folder: Path, shape: TowerShape) -> tuple[Triple, Triple]:
    """Of the image processor, or the family's own where the folder has none."""
    settings = _processor(folder / "preprocessor_config.json") or _processor(folder / "processor_config.json")
    if settings.get("do_normalize") is False:
        return (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
    mean, std = MEAN_STD[shape.pooling]
    return (
        _triple(folder, "image_mean", settings.get("image_mean", mean)),
        _triple(folder, "image_std", settings.get("image_std", std)),
    )


def _processor(path: Path) -> dict[str, Any]:
    """The settings of an image processor, alone or within those of a processor of photos and text."""
    if not path.is_file():
        return {}
    try:
        settings = json.loads(path.read_text(encoding="utf-8"))
        return dict(settings.get("image_processor", settings))
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise TrainerError(f"{path} cannot be read; download it anew") from error


def _triple(folder: Path, key: str, value: Any) -> Triple:
    try:
        red, green, blue = (float(number) for number in value)
    except (TypeError, ValueError) as error:
        raise TrainerError(
            f"the image processor in {folder} has {key} = {value}, not three numbers"
        ) from error
    return red, green, blue


def _published_name(folder: Path) -> str:
    """The folder's name, or that of one above where it is but a version's number or a snapshot's hash."""
    parts = reversed(folder.resolve().parts)
    return next((p for p in parts if not re.fullmatch(r"\d+|[0-9a-f]{40}|snapshots", p)), folder.name)


def _tensor(tensors: SafetensorsFolder, path: str) -> tuple[str, Array]:
    """One of our variables: the name of its tensor, and its numbers in our layout."""
    name, convert = _theirs(path)
    prefixed = f"vision_model.{name}"
    if name != PROJECTION and (prefixed in tensors or name not in tensors):
        name = prefixed
    array = tensors.read(name)
    try:
        return name, convert(array)
    except ValueError as error:
        raise TrainerError(
            f"in the checkpoint {tensors.folder}, the tensor {name} has the odd shape {array.shape}"
        ) from error


def _theirs(path: str) -> tuple[str, Callable[[Array], Array]]:
    layer, variable = path.split("/")
    if layer in _POOL_THIRDS:
        name = f"head.attention.in_proj_{'weight' if variable == 'kernel' else 'bias'}"
        return name, _Third(_POOL_THIRDS[layer])
    name = _WHOLE.get(path) or f"{_layer(layer)}.{'weight' if variable in ('kernel', 'gamma') else 'bias'}"
    return name, _CONVERSIONS.get(variable, _as_it_is)


def _layer(layer: str) -> str:
    block = re.fullmatch(r"block(\d+)_(\w+)", layer)
    return f"encoder.layers.{block[1]}.{_IN_BLOCK[block[2]]}" if block else _LAYERS[layer]


def _as_it_is(array: Array) -> Array:
    return array


def _kernel(array: Array) -> Array:
    """PyTorch: [out, in], or [out, in, h, w]. Keras: [in, out], or [h, w, in, out]."""
    return array.transpose((2, 3, 1, 0)) if array.ndim == 4 else array.T


_CONVERSIONS: dict[str, Callable[[Array], Array]] = {
    "kernel": _kernel,
    "token": lambda array: array.reshape(1, 1, -1),
}


@dataclass(frozen=True, slots=True)
class _Third:
    number: int

    def __call__(self, array: Array) -> Array:
        return np.split(array, 3)[self.number].T
