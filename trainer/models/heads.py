"""The head that training fits on a backbone, and the embedder that the two make.

Dropout and Dense(64) and length one, as in the team's entry to the Google Universal Image Embedding
challenge; normalised first if the config says so. Knows nothing of what is descended.
"""

from dataclasses import dataclass
from typing import Any

from trainer.config import HeadSection
from trainer.frameworks import load_keras
from trainer.models.backbones import Backbone
from trainer.models.embedder import EMBEDDING, LinearHead, feature_model


@dataclass(frozen=True, slots=True)
class Embedder:
    """A network in its two parts, which share their weights with the whole.

    Attributes:
        backbone: what it was built on.
        features: ``keras.Model`` from uint8 [N, S, S, 3] to features [N, D].
        head: ``keras.Model`` from features float32 [N, D] to float32 [N, dim] of length one.
        whole: ``keras.Model`` from uint8 [N, S, S, 3] to ``{"embedding": float32 [N, dim]}``.
    """

    backbone: Backbone
    features: Any
    head: Any
    whole: Any

    @property
    def side(self) -> int:
        """Side of the square input in pixels."""
        return self.backbone.side

    @property
    def width(self) -> int:
        """Features a photo."""
        return int(self.features.output_shape[-1])


def build_embedder(backbone: Backbone, wanted: HeadSection, seed: int = 0) -> Embedder:
    """Put a head on a backbone.

    Args:
        backbone: with its weights.
        wanted: the head; its weights are random whatever ``init`` says, see ``fill_head``.
        seed: of these weights and of dropout.
    """
    keras = load_keras()
    features = feature_model(backbone.model, backbone.mean, backbone.std)
    head = _head(int(features.output_shape[-1]), wanted, seed)
    images = keras.Input(features.input_shape[1:], dtype="uint8", name="images")
    embedding = head(features(images))
    return Embedder(backbone, features, head, keras.Model(images, {EMBEDDING: embedding}, name="embedder"))


def _head(width: int, wanted: HeadSection, seed: int) -> Any:
    """In float32 whatever the backbone computes in."""
    keras = load_keras()
    layers, exact = keras.layers, {"dtype": "float32"}
    features = keras.Input((width,), name="features", dtype="float32")
    x = (
        layers.UnitNormalization(name="unit_features", **exact)(features)
        if wanted.init == "pca"
        else features
    )
    if wanted.batch_norm:
        x = layers.BatchNormalization(name="feature_norm", **exact)(x)
    if wanted.dropout:
        x = layers.Dropout(wanted.dropout, seed=seed, name="dropout", **exact)(x)
    start = keras.initializers.GlorotUniform(seed=seed)
    x = layers.Dense(wanted.dim, kernel_initializer=start, name="head_projection", **exact)(x)
    return keras.Model(features, layers.UnitNormalization(name="unit_embedding", **exact)(x), name="head")


def fill_head(embedder: Embedder, start: LinearHead) -> None:
    """Give the head the numbers of a fitted one, such as principal components."""
    embedder.head.get_layer("head_projection").set_weights([start.weights, start.bias])
