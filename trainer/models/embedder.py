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
_LEAST_SQUARES = 1e-12
"""What Keras's UnitNormalization divides by at least, squared."""

Rows = NDArray[np.float32]


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


def feature_model(backbone: Any) -> Any:
    """A ``keras.Model`` from uint8 [N, S, S, 3] to the backbone's features, scaling inside."""
    keras = load_keras()
    images = keras.Input(backbone.input_shape[1:], dtype="uint8", name="images")
    return keras.Model(images, backbone(_scaled(images)), name="features_of_images")


def embedder(backbone: Any, head: LinearHead) -> Any:
    """A ``keras.Model`` from uint8 [N, S, S, 3] to ``{"embedding": float32 [N, dim]}`` of length one.

    Args:
        backbone: takes pixels in [-1, 1], gives one feature vector a picture.
        head: its input is as wide as those features.
    """
    keras = load_keras()
    layers = keras.layers
    images = keras.Input(backbone.input_shape[1:], dtype="uint8", name="images")
    features = backbone(_scaled(images))
    rooted = keras.ops.sqrt(features) if head.root else features
    prepared = layers.UnitNormalization(name="prepared_features")(rooted)
    projection = layers.Dense(head.dim, name="projection")
    unit = layers.UnitNormalization(name=EMBEDDING)(projection(prepared))
    projection.set_weights([head.weights, head.bias])
    return keras.Model(images, {EMBEDDING: unit}, name="embedder")


def _scaled(images: Any) -> Any:
    """From 0 … 255 to -1 … 1: mean 0.5 and standard deviation 0.5, as the weights were trained with."""
    return load_keras().layers.Rescaling(1 / 127.5, offset=-1.0, name="scaling")(images)
