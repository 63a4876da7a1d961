"""Reads the vision tower of a KerasHub preset: CLIP or SigLIP, by name or from a folder.

Owns what KerasHub calls things. KerasHub loads the whole model, text tower included, and keeps it in
memory until its weights are copied. A preset of ``CLIPBackbone`` holds the projection beside the two
encoders, and then our tower has it too; one of ``CLIPVisionEncoder`` alone has none, and our tower gives
the class token behind the last normalisation. SigLIP has no projection.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError, TrainerUsageError
from trainer.frameworks import load_framework
from trainer.models.tower_shapes import MEAN_STD
from trainer.models.vision_transformer import CLASS_TOKEN, POSITIONS, PROBE, Activation, TowerShape
from trainer.models.weights.checkpoint import TowerCheckpoint, Triple

_CLIP_EPSILON, _SIGLIP_EPSILON = 1e-5, 1e-6
"""KerasHub sets CLIP's itself, and that of SigLIP's last normalisation."""
_ACTIVATIONS: dict[str, Activation] = {
    "quick_gelu": "quick_gelu",
    "gelu": "gelu",
    "gelu_approximate": "gelu_tanh",
}
_CLIP_BLOCK = {
    "norm1": "layer_norm_1",
    "query": "attention/query",
    "key": "attention/key",
    "value": "attention/value",
    "attended": "attention/attention_output",
    "norm2": "layer_norm_2",
    "mlp_in": "dense_1",
    "mlp_out": "dense_2",
}
_SIGLIP_BLOCK = {
    "norm1": "layer_norm1",
    "query": "self_attn/query",
    "key": "self_attn/key",
    "value": "self_attn/value",
    "attended": "self_attn/attention_output",
    "norm2": "layer_norm2",
    "mlp_in": "mlp/fc1",
    "mlp_out": "mlp/fc2",
}
_SIGLIP_POOL = {
    "query": "attention/query",
    "key": "attention/key",
    "value": "attention/value",
    "attended": "attention/attention_output",
    "norm": "layernorm",
    "mlp_in": "mlp/fc1",
    "mlp_out": "mlp/fc2",
}

Array = NDArray[Any]


def read_kerashub(preset: str | Path) -> TowerCheckpoint:
    """Load a preset with KerasHub.

    Args:
        preset: a name such as ``clip_vit_base_patch32``, a handle such as ``kaggle://…``, or the folder
            that ``save_to_preset`` makes and Kaggle attaches.

    Raises:
        TrainerUsageError: KerasHub has no such preset of CLIP or SigLIP.
        TrainerError: KerasHub is not installed, or the preset cannot be downloaded, is damaged, or is of
            another kind.
    """
    hub = _keras_hub()
    if isinstance(preset, str):
        _check_name(hub, preset)
    try:
        backbone = hub.models.Backbone.from_preset(str(preset), dtype="float32")
    except Exception as error:  # KerasHub, Keras, h5py and the downloaders each have errors of their own
        sentence = " ".join(str(error).split())
        raise TrainerError(f"KerasHub cannot load the preset {preset}: {sentence}") from error
    encoder = getattr(backbone, "vision_encoder", backbone)
    clip = isinstance(encoder, hub.models.CLIPVisionEncoder)
    if not clip and not isinstance(encoder, hub.models.SigLIPVisionEncoder):
        raise TrainerError(f"the preset {preset} is {type(backbone).__name__}; CLIP and SigLIP can be read")
    projection = getattr(backbone, "vision_projection", None)
    shape = _shape(encoder, projection, clip=clip)
    mean, std = _mean_std(hub, str(preset), shape)
    tensors = _Tensors(encoder, projection, clip)
    name = _preset_name(preset)
    return TowerCheckpoint(name, shape, mean, std, f"KerasHub preset {name}", tensors)


def _keras_hub() -> Any:
    try:
        return load_framework("keras_hub")
    except TrainerError as error:
        raise TrainerError(
            "keras_hub is not installed; KerasHub presets need: pip install photo-finder[train,hub]"
        ) from error


def _check_name(hub: Any, preset: str) -> None:
    """Tell a misspelt name before KerasHub looks for it in the network."""
    known = {*hub.models.CLIPBackbone.presets, *hub.models.SigLIPBackbone.presets}
    if "://" not in preset and preset not in known:
        raise TrainerUsageError(
            f"{preset} is neither a folder nor a KerasHub preset of CLIP or SigLIP "
            f"(those are: {', '.join(sorted(known))})"
        )


def _preset_name(preset: str | Path) -> str:
    """The name, or a folder's; of Kaggle's folders the last part is but a version's number."""
    parts = re.split(r"[/\\]", str(preset if isinstance(preset, str) else preset.resolve()))
    return next((part for part in reversed(parts) if part and not part.isdigit()), str(preset))


def _shape(encoder: Any, projection: Any, *, clip: bool) -> TowerShape:
    activation = encoder.intermediate_activation
    if activation not in _ACTIVATIONS:
        raise TrainerError(
            f"the preset has the activation {activation}; those known are {', '.join(_ACTIVATIONS)}"
        )
    return TowerShape(
        width=encoder.hidden_dim,
        depth=encoder.num_layers,
        heads=encoder.num_heads,
        mlp=encoder.intermediate_dim,
        patch=encoder.patch_size,
        # The middle one is a side whether channels come first or last.
        side=encoder.image_shape[1],
        pooling="class" if clip else "attention",
        pre_norm=clip,
        patch_bias=not clip,
        activation=_ACTIVATIONS[activation],
        epsilon=_CLIP_EPSILON if clip else _SIGLIP_EPSILON,
        projection=0 if projection is None else projection.units,
    )


def _mean_std(hub: Any, preset: str, shape: TowerShape) -> tuple[Triple, Triple]:
    """Of the preset's image converter, or the family's own where the preset has none.

    The converter computes x * scale + offset for x in 0 … 255; we (x / 255 - mean) / std.
    """
    try:
        converter = hub.layers.ImageConverter.from_preset(preset)
    except Exception:  # a preset without a converter: which error that is differs between versions
        return MEAN_STD[shape.pooling]
    scale = np.broadcast_to(1.0 if converter.scale is None else converter.scale, 3).astype(float)
    offset = np.broadcast_to(0.0 if converter.offset is None else converter.offset, 3).astype(float)
    std = 1 / (255 * scale)
    return _triple(-offset * std), _triple(std)


def _triple(numbers: Array) -> Triple:
    red, green, blue = (float(number) for number in numbers)
    return red, green, blue


@dataclass(frozen=True, slots=True)
class _Tensors:
    """From the path of one of our variables to KerasHub's variable, in our layout."""

    encoder: Any
    projection: Any
    clip: bool

    def __call__(self, path: str) -> tuple[str, Array]:
        layer, kind = path.split("/")
        if path == POSITIONS:
            return path, self._positions()
        if path == CLASS_TOKEN:
            return path, np.asarray(self.encoder.embedding.class_embedding).reshape(1, 1, -1)
        if path == PROBE:
            return path, np.asarray(self.encoder.head.probe)
        owner, part = self._place(layer)
        name, array = _variable(owner, f"{part}/{kind}")
        return name, _in_our_layout(array, layer, kind)

    def _positions(self) -> Array:
        """Rows in the order in which the embedding looks them up."""
        embedding = self.encoder.embedding
        table = np.asarray(embedding.position_embedding.embeddings)
        return np.asarray(table[np.asarray(embedding.position_ids)[0]])

    def _place(self, layer: str) -> tuple[Any, str]:
        """KerasHub's layer that holds our layer's variables, and the end of their path in it."""
        block = re.fullmatch(r"block(\d+)_(\w+)", layer)
        if block:
            parts = _CLIP_BLOCK if self.clip else _SIGLIP_BLOCK
            return self.encoder.encoder_layers[int(block[1])], parts[block[2]]
        if layer.startswith("pool_"):
            return self.encoder.head, _SIGLIP_POOL[layer.removeprefix("pool_")]
        if layer == "patch_embedding":
            return self.encoder.embedding, layer
        if layer == "projection":
            return self.projection, ""
        if layer == "pre_norm":
            return self.encoder.pre_layer_norm, ""
        return (self.encoder.layer_norm if self.clip else self.encoder.post_layer_norm), ""


def _variable(owner: Any, end: str) -> tuple[str, Array]:
    found = next((v for v in owner.variables if f"/{v.path}".endswith(f"/{end.lstrip('/')}")), None)
    if found is None:
        raise TrainerError(f"the layer {owner.name} of this KerasHub has no variable {end}")
    return found.path, np.asarray(found)


def _in_our_layout(array: Array, layer: str, kind: str) -> Array:
    """KerasHub's attention keeps heads as an axis of their own; we keep them side by side."""
    part = layer.rsplit("_", 1)[-1]
    if part in ("query", "key", "value"):
        return array.reshape(len(array), -1) if kind == "kernel" else array.reshape(-1)
    if part == "attended" and kind == "kernel":
        return array.reshape(-1, array.shape[-1])
    return array
