"""The backbones that a config can name, with their weights and the pixels that they want."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import version
from typing import Any

from trainer.errors import TrainerUsageError
from trainer.models import efficientnet_lite, vision_transformer
from trainer.models.efficientnet_lite import LITE0, LiteShape
from trainer.models.tower_shapes import FAMILIES, MEAN_STD, SHAPES, check_shape, resized
from trainer.models.vision_transformer import TowerShape
from trainer.models.weights.checkpoint import fill_tower
from trainer.models.weights.locate import read_checkpoint
from trainer.models.weights.random_weights import fill_at_random

NAMES = (*efficientnet_lite.SHAPES, *SHAPES, *FAMILIES)
RANDOM = "random"
_LITE_STRIDE = 32
_HALF = (0.5, 0.5, 0.5)
_FIRST = ("patch_embedding", "class_token", "positions", "pre_norm", "stem_conv")
"""Layers before the first block."""


@dataclass(frozen=True, slots=True)
class Backbone:
    """A network and the pixels that it wants.

    Attributes:
        model: a ``keras.Model`` from float32 [N, side, side, 3], standardised, to features float32 [N, D].
        mean: of RGB in 0 … 1; standardised pixels are (RGB - mean) / std.
        std: likewise.
        side: of the square input in pixels.
        depths: of each variable by its path: 0 before the first block, 1 for the first block, up to
            ``depth_count`` behind the last; for rates that fall from layer to layer.
        depth_count: the greatest depth.
        source: where the weights are from, in words, for the model card.
        shape: which network it is.
        maps: those that can be pooled besides the features, by name: Keras tensors [N, …, C] of the model.
    """

    model: Any
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    side: int
    depths: Mapping[str, int]
    depth_count: int
    source: str
    shape: TowerShape | LiteShape
    maps: Mapping[str, Any]


def build_backbone(name: str, *, side: int = 0, weights: str = "", seed: int = 0) -> Backbone:
    """Build a backbone under the policy that is set in Keras, and give it its weights.

    Args:
        name: one of ``NAMES``; ``clip`` and ``siglip`` take whatever size the weights have.
        side: of the input in pixels; 0 for the weights' own. Positions of a tower are interpolated.
        weights: ``random``, the folder of a Hugging Face checkpoint or of a KerasHub preset, or the name
            of a KerasHub preset; empty for the weights that an EfficientNet-Lite's package brings.
        seed: of random weights, which are the same on every backend.

    Raises:
        TrainerUsageError: there is no such backbone, or not with this side or these weights.
        TrainerError: the weights are missing or damaged.
    """
    _check_name(name)
    if name in efficientnet_lite.SHAPES:
        return _lite(efficientnet_lite.SHAPES[name], side, weights, seed)
    if not weights:
        raise TrainerUsageError(
            f"the backbone {name} brings no weights of its own; give --weights with the folder of a "
            "Hugging Face checkpoint or of a KerasHub preset, or a KerasHub preset's name"
        )
    return _random_tower(name, side, seed) if weights == RANDOM else _published_tower(name, side, weights)


def describe_backbone(backbone: Backbone) -> dict[str, Any]:
    """All of a backbone but its weights, for JSON."""
    return {
        "network": backbone.shape.name if isinstance(backbone.shape, LiteShape) else "tower",
        "shape": None if isinstance(backbone.shape, LiteShape) else asdict(backbone.shape),
        "side": backbone.side,
        "mean": list(backbone.mean),
        "std": list(backbone.std),
        "source": backbone.source,
    }


def rebuild_backbone(description: Mapping[str, Any]) -> Backbone:
    """A backbone with Keras's own random weights, from its description.

    Raises:
        TrainerUsageError: it is no description.
    """
    try:
        mean, std = tuple(description["mean"]), tuple(description["std"])
        source, shape = description["source"], description["shape"]
        if shape is None:
            lite = efficientnet_lite.SHAPES[description.get("network", LITE0.name)]
            model = efficientnet_lite.efficientnet_lite(lite, description["side"], folded=True)
            return _backbone(model, mean, std, source, lite)
        tower = TowerShape(**shape)
        return _backbone(vision_transformer.vision_transformer(tower), mean, std, source, tower)
    except (KeyError, TypeError) as error:
        raise TrainerUsageError(f"this describes no backbone: {error}") from error


def inference_backbone(name: str) -> Any:
    """A backbone with its published weights, normalisation folded into its convolutions.

    Returns:
        A ``keras.Model`` from float32 [N, S, S, 3] in [-1, 1] to float32 [N, D].

    Raises:
        TrainerUsageError: there is no such backbone, or it brings no weights.
        TrainerError: its weights are not installed or damaged.
    """
    _check_name(name)
    if name not in efficientnet_lite.SHAPES:
        raise TrainerUsageError(f"the backbone {name} brings no weights; {LITE0.name} does")
    return _published_lite(efficientnet_lite.SHAPES[name], 0)


def _check_name(name: str) -> None:
    if name not in NAMES:
        raise TrainerUsageError(f"there is no backbone {name}; there is {', '.join(NAMES)}")


def _published_lite(shape: LiteShape, side: int) -> Any:
    model = efficientnet_lite.efficientnet_lite(shape, side)
    efficientnet_lite.load_published_weights(model, shape)
    return efficientnet_lite.fold_batch_norm(model, shape)


def _lite(shape: LiteShape, side: int, weights: str, seed: int) -> Backbone:
    side = side or shape.side
    if side != shape.side and (side < _LITE_STRIDE or side % _LITE_STRIDE):
        raise TrainerUsageError(f"the input side of {shape.name} is {side}, no multiple of {_LITE_STRIDE}")
    if weights == RANDOM:
        model = efficientnet_lite.efficientnet_lite(shape, side, folded=True)
        fill_at_random(model, seed, rectified=lambda path: not path.endswith("_project_conv/kernel"))
        return _backbone(model, _HALF, _HALF, f"random, seed {seed}", shape)
    if weights:
        raise TrainerUsageError(
            f"{shape.name} takes no weights but its package's and {RANDOM}, not {weights}"
        )
    source = f"{shape.package} {version(shape.package)}, trained on ImageNet-1k"
    return _backbone(_published_lite(shape, side), _HALF, _HALF, source, shape)


def _random_tower(name: str, side: int, seed: int) -> Backbone:
    if name in FAMILIES:
        raise TrainerUsageError(
            f"{name} takes the size of its weights, so these can't be {RANDOM}; "
            f"name one of {', '.join(SHAPES)}"
        )
    shape = resized(SHAPES[name], side)
    model = vision_transformer.vision_transformer(shape)
    fill_at_random(model, seed)
    return _backbone(model, *MEAN_STD[shape.pooling], f"random, seed {seed}", shape)


def _published_tower(name: str, side: int, weights: str) -> Backbone:
    checkpoint = read_checkpoint(weights)
    check_shape(name, checkpoint.shape, checkpoint.name)
    shape = resized(checkpoint.shape, side)
    model = vision_transformer.vision_transformer(shape)
    fill_tower(model, checkpoint, shape)
    return _backbone(model, checkpoint.mean, checkpoint.std, checkpoint.source, shape)


def _backbone(
    model: Any,
    mean: tuple[float, float, float],
    std: tuple[float, float, float],
    source: str,
    shape: TowerShape | LiteShape,
) -> Backbone:
    places = {variable.path: _block(variable.path) for variable in model.variables}
    last = 2 + max(place for place in places.values() if place is not None)
    depths = {path: last if place is None else place + 1 for path, place in places.items()}
    side = int(model.input_shape[1])
    return Backbone(model, mean, std, side, depths, last, source, shape, _maps(model, shape))


def _maps(model: Any, shape: TowerShape | LiteShape) -> Mapping[str, Any]:
    names = (
        efficientnet_lite.map_names(shape)
        if isinstance(shape, LiteShape)
        else vision_transformer.map_names(shape)
    )
    return {name: model.get_layer(layer).output for name, layer in names.items()}


def _block(path: str) -> int | None:
    """The number of the block that a variable belongs to: -1 before the first, none behind the last."""
    block = re.match(r"block(\d+)_", path)
    if block:
        return int(block[1])
    return -1 if path.split("/", maxsplit=1)[0] in _FIRST else None
