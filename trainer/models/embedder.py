"""Puts a backbone and a linear head together to the embedder that the app gets.

The embedder takes the app's pixels as they are: scaling lies inside. Knows nothing of where the head's
numbers come from.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.frameworks import load_keras

EMBEDDING = "embedding"
COPY = "copy"
_LEAST_SQUARES = 1e-12
"""What Keras's UnitNormalization divides by at least, squared."""

Rows = NDArray[np.float32]
Colour = tuple[float, float, float]
"""Red, green, blue, each 0 … 1."""

HALF: Colour = (0.5, 0.5, 0.5)


@dataclass(frozen=True, slots=True)
class LinearHead:
    """Features to length one, ``@ weights + bias``, and to length one again.

    Attributes:
        weights: float32 [features, dim].
        bias: float32 [dim].
        root: take square roots of the features first, which makes the dot product the Hellinger kernel
            (Arandjelovic and Zisserman 2012, "Three things everyone should know", section 3); only for
            features that are never negative.
    """

    weights: Rows
    bias: Rows
    root: bool = False

    @property
    def dim(self) -> int:
        """Width of the embedding."""
        return int(self.weights.shape[1])

    def __call__(self, features: Rows) -> Rows:
        """Embeddings float32 [N, dim] of length one, for features float32 [N, features]."""
        return unit_rows(prepared_features(features, self.root) @ self.weights + self.bias)


def prepared_features(features: Rows, root: bool) -> Rows:
    """Features as the head multiplies them: float32 [N, D] of length one."""
    return unit_rows(np.sqrt(features) if root else features)


def unit_rows(rows: Rows) -> Rows:
    """Rows brought to length one, as the network does it."""
    squares = np.sum(np.square(rows), axis=1, keepdims=True)
    return np.asarray(rows / np.sqrt(np.maximum(squares, _LEAST_SQUARES)), dtype=np.float32)


def feature_model(network: Any, mean: Colour = HALF, std: Colour = HALF) -> Any:
    """A ``keras.Model`` from uint8 [N, S, S, 3] to the network's features, scaling inside.

    Args:
        network: takes pixels from which ``mean`` was taken and which were divided by ``std``, float32
            [N, S, S, 3], and gives one feature vector a picture.
        mean: of each colour.
        std: of each colour.
    """
    keras = load_keras()
    images = keras.Input(network.input_shape[1:], dtype="uint8", name="images")
    return keras.Model(images, network(scaled(images, mean, std)), name="features_of_images")


def embedder(network: Any, head: LinearHead, mean: Colour = HALF, std: Colour = HALF) -> Any:
    """A ``keras.Model`` from uint8 [N, S, S, 3] to ``{"embedding": float32 [N, dim]}`` of length one.

    Args:
        network: as for ``feature_model``.
        head: its input is as wide as those features.
        mean: of each colour.
        std: of each colour.
    """
    keras = load_keras()
    layers = keras.layers
    images = keras.Input(network.input_shape[1:], dtype="uint8", name="images")
    features = network(scaled(images, mean, std))
    rooted = keras.ops.sqrt(features) if head.root else features
    prepared = layers.UnitNormalization(name="prepared_features")(rooted)
    projection = layers.Dense(head.dim, name="projection")
    unit = layers.UnitNormalization(name=EMBEDDING)(projection(prepared))
    projection.set_weights([head.weights, head.bias])
    return keras.Model(images, {EMBEDDING: unit}, name="embedder")


def scaled(images: Any, mean: Colour, std: Colour) -> Any:
    """From 0 … 255 to what the weights were trained with, in float32 whatever the network computes in."""
    layers = load_keras().layers
    if mean == std == HALF:
        return layers.Rescaling(1 / 127.5, offset=-1.0, name="scaling", dtype="float32")(images)
    scale = [1 / (255 * value) for value in std]
    offset = [-middle / value for middle, value in zip(mean, std, strict=True)]
    return layers.Rescaling(scale, offset=offset, name="scaling", dtype="float32")(images)
