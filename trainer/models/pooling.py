"""What the heads read: a backbone's own features, and generalised means of some of its inner maps.

The last map tells what is in a picture; inner ones, which are finer and less abstract, tell which picture it
is. Generalised-mean pooling is that of Radenović, Tolias and Chum 2019 ("Fine-tuning CNN image retrieval with
no human annotation", equation 3): power 1 is the mean, a large one the maximum. Knows nothing of heads.
"""

from functools import cache
from typing import Any

from trainer.config import PoolingSection
from trainer.errors import TrainerUsageError
from trainer.frameworks import load_keras
from trainer.models.backbones import Backbone
from trainer.models.embedder import scaled
from trainer.models.vision_transformer import TowerShape

_LEAST = 1e-6
"""Keeps the root's slope finite where a channel is silent."""


def pooled_model(backbone: Backbone, wanted: PoolingSection, side: int = 0) -> Any:
    """A ``keras.Model`` from uint8 [N, S, S, 3] to what the heads read, scaling inside.

    Args:
        backbone: with its weights, which the model shares.
        wanted: the maps to pool besides the backbone's features; none for the features alone.
        side: of the input in pixels; 0 for the backbone's.

    Returns:
        A model whose output is float32 [N, D + E]: D features, then the means of each channel of each map, in
        the order of ``wanted.maps``.

    Raises:
        TrainerUsageError: the backbone has no such map, or is a tower, whose positions fit one side.
    """
    keras, side = load_keras(), side or backbone.side
    images = keras.Input((side, side, 3), dtype="uint8", name="images")
    pixels = scaled(images, backbone.mean, backbone.std)
    trunk = _trunk(backbone, wanted.maps)
    if side != backbone.side:
        trunk = _for_side(trunk, backbone, side)
    if not wanted.maps:
        return keras.Model(images, trunk(pixels), name="features_of_images")
    features, *maps = trunk(pixels)
    means = [
        _mean_layer()(wanted.power, name=f"mean_{name}")(found)
        for name, found in zip(wanted.maps, maps, strict=True)
    ]
    joined = keras.layers.Concatenate(name="pooled", dtype="float32")([features, *means])
    return keras.Model(images, joined, name="features_of_images")


def _trunk(backbone: Backbone, wanted: tuple[str, ...]) -> Any:
    """From standardised pixels to the features, and the maps if there are any."""
    if not wanted:
        return backbone.model
    known = backbone.maps
    missing = [name for name in wanted if name not in known]
    if missing:
        raise TrainerUsageError(f"the backbone has no map {missing[0]}; it has {', '.join(known)}")
    outputs = [backbone.model.output, *(known[name] for name in wanted)]
    return load_keras().Model(backbone.model.input, outputs, name="trunk")


def _for_side(trunk: Any, backbone: Backbone, side: int) -> Any:
    """The same layers with the same weights, for another input."""
    if isinstance(backbone.shape, TowerShape):
        raise TrainerUsageError(f"a tower is trained with one input side: {backbone.side} pixels, not {side}")
    keras = load_keras()
    pixels = keras.Input((side, side, 3), name="pixels")
    return keras.models.clone_model(trunk, input_tensors=pixels, clone_function=lambda layer: layer)


@cache
def _mean_layer() -> Any:
    """A layer class from a map [N, …, C] to float32 [N, C]; what is negative counts as nothing."""
    keras = load_keras()

    class GeneralisedMean(keras.layers.Layer):  # type: ignore[misc, name-defined]
        def __init__(self, power: float, name: str) -> None:
            super().__init__(name=name, dtype="float32")
            self._power = float(power)

        def call(self, found: Any) -> Any:
            ops = keras.ops
            places = tuple(range(1, len(found.shape) - 1))
            raised = _raised(ops.relu(ops.cast(found, "float32")), self._power)
            return ops.power(ops.mean(raised, axis=places) + _LEAST, 1 / self._power)

        def compute_output_shape(self, input_shape: tuple[int, ...]) -> tuple[int, ...]:
            return (input_shape[0], input_shape[-1])

    return GeneralisedMean


def _raised(numbers: Any, power: float) -> Any:
    """Numbers to a power. Whole ones by multiplication, over which a graph's layouts need not change."""
    if not power.is_integer():
        return load_keras().ops.power(numbers, power)
    raised = numbers
    for _ in range(int(power) - 1):
        raised = raised * numbers
    return raised


@cache
def standardising_layer() -> Any:
    """A layer class that brings each of [N, D] numbers to a mean of 0 and a spread of 1.

    Its variables ``mean`` and ``scale``, float32 [D], are measured and not trained.
    """
    keras = load_keras()

    class Standardising(keras.layers.Layer):  # type: ignore[misc, name-defined]
        def build(self, input_shape: tuple[int, ...]) -> None:
            shape = (input_shape[-1],)
            self.mean = self.add_weight(shape=shape, initializer="zeros", trainable=False, name="mean")
            self.scale = self.add_weight(shape=shape, initializer="ones", trainable=False, name="scale")

        def call(self, numbers: Any) -> Any:
            mean, scale = (keras.ops.convert_to_tensor(part) for part in (self.mean, self.scale))
            return (numbers - mean) * scale

        def compute_output_shape(self, input_shape: tuple[int, ...]) -> tuple[int, ...]:
            return input_shape

    return Standardising
