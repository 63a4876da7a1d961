"""The heads that training fits on a backbone, and the embedder that they make.

The first is dropout and Dense(64) and length one, as in the team's entry to the Google Universal Image
Embedding challenge; normalised first if the config says so. The second, where wanted, is a linear map to
length one that tells pictures apart. Knows nothing of what is descended.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from trainer.config import CopySection, HeadSection, PoolingSection
from trainer.frameworks import load_keras
from trainer.models.backbones import Backbone
from trainer.models.embedder import COPY, EMBEDDING, LinearHead, Rows
from trainer.models.layout import with_layout
from trainer.models.pooling import pooled_model, standardising_layer

FEATURES = "features"
_STANDARD = "standard_features"
_NORM, _PROJECTION, _COPY_PROJECTION = "feature_norm", "head_projection", "copy_projection"
_LEAST_SPREAD = 1e-3


@dataclass(frozen=True, slots=True)
class Embedder:
    """A network in its two parts, which share their weights with the whole.

    Attributes:
        backbone: what it was built on.
        features: ``keras.Model`` from uint8 [N, S, S, 3] to what the heads read, [N, D + E]: the backbone's
            features and the pooled maps.
        head: ``keras.Model`` from that, float32, to vectors of length one, by the output's name.
        whole: ``keras.Model`` from uint8 [N, S, S, 3] to the same, ``copy`` with the layout where wanted.
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
        """The backbone's own features a photo."""
        return int(self.backbone.model.output_shape[-1])

    @property
    def outputs(self) -> dict[str, int]:
        """The width of each output by its name."""
        return {name: int(tensor.shape[-1]) for name, tensor in self.whole.output.items()}


def build_embedder(
    backbone: Backbone,
    wanted: HeadSection,
    seed: int = 0,
    *,
    pooling: PoolingSection | None = None,
    copy: CopySection | None = None,
) -> Embedder:
    """Put heads on a backbone.

    Args:
        backbone: with its weights.
        wanted: the first head; its weights are random whatever ``init`` says, see ``fill_head``.
        seed: of these weights and of dropout.
        pooling: what the heads read beside the backbone's features.
        copy: the second head.

    Raises:
        TrainerUsageError: the backbone has no such maps.
    """
    keras = load_keras()
    features = pooled_model(backbone, pooling or PoolingSection())
    head = _heads(int(features.output_shape[-1]), wanted, copy or CopySection(), seed)
    images = keras.Input(features.input_shape[1:], dtype="uint8", name="images")
    outputs = head(features(images))
    if copy is not None and copy.layout:
        outputs = {**outputs, COPY: with_layout(outputs[COPY], images, copy.layout)}
    return Embedder(backbone, features, head, keras.Model(images, outputs, name="embedder"))


def _heads(width: int, wanted: HeadSection, copy: CopySection, seed: int) -> Any:
    """In float32 whatever the backbone computes in.

    Two heads read standardised numbers, since maps of different depths differ in size.
    """
    keras = load_keras()
    layers, exact = keras.layers, {"dtype": "float32"}
    features = keras.Input((width,), name="features", dtype="float32")
    if copy.dim:
        x = standardising_layer()(name=_STANDARD, **exact)(features)
        outputs = {EMBEDDING: _embedding(x, wanted, seed), COPY: _copy(x, copy, seed + 1)}
    elif wanted.init == "pca":
        x = layers.UnitNormalization(name="unit_features", **exact)(features)
        outputs = {EMBEDDING: _embedding(x, wanted, seed)}
    else:
        outputs = {EMBEDDING: _embedding(features, wanted, seed)}
    return keras.Model(features, outputs, name="head")


def _embedding(x: Any, wanted: HeadSection, seed: int) -> Any:
    keras = load_keras()
    layers, exact = keras.layers, {"dtype": "float32"}
    if wanted.batch_norm:
        x = layers.BatchNormalization(name=_NORM, **exact)(x)
    if wanted.dropout:
        x = layers.Dropout(wanted.dropout, seed=seed, name="dropout", **exact)(x)
    start = keras.initializers.GlorotUniform(seed=seed)
    x = layers.Dense(wanted.dim, kernel_initializer=start, name=_PROJECTION, **exact)(x)
    return layers.UnitNormalization(name="unit_embedding", **exact)(x)


def _copy(x: Any, wanted: CopySection, seed: int) -> Any:
    keras = load_keras()
    layers, exact = keras.layers, {"dtype": "float32"}
    start = keras.initializers.GlorotUniform(seed=seed)
    x = layers.Dense(wanted.dim, kernel_initializer=start, name=_COPY_PROJECTION, **exact)(x)
    return layers.UnitNormalization(name="unit_copy", **exact)(x)


def at_side(embedder: Embedder, pooling: PoolingSection, side: int, *, features: bool = False) -> Any:
    """The whole network for another input side, sharing all weights; not for towers.

    Args:
        embedder: whose weights they are.
        pooling: what its heads read beside the backbone's features.
        side: of the input in pixels.
        features: tell the backbone's own features too.

    Returns:
        ``keras.Model`` from uint8 [N, side, side, 3] to what ``Embedder.head`` gives, and where wanted
        ``features``, float32 [N, D].

    Raises:
        TrainerUsageError: the backbone is a tower, whose positions fit one side.
    """
    keras = load_keras()
    images = keras.Input((side, side, 3), dtype="uint8", name="images")
    read = pooled_model(embedder.backbone, pooling, side)(images)
    outputs = dict(embedder.head(read))
    if features:
        outputs[FEATURES] = read[:, : embedder.width]
    return keras.Model(images, outputs, name="embedder")


def hold_embedding(embedder: Embedder, *, held: bool) -> None:
    """Let the first head stay as it is, or move again."""
    for layer in embedder.head.layers:
        if layer.name in {_NORM, _PROJECTION}:
            layer.trainable = not held


def fill_head(embedder: Embedder, start: LinearHead) -> None:
    """Give the first head the numbers of a fitted one, such as principal components."""
    embedder.head.get_layer(_PROJECTION).set_weights([start.weights, start.bias])


def fill_copy_head(embedder: Embedder, start: LinearHead) -> None:
    """As ``fill_head``, for the second head."""
    embedder.head.get_layer(_COPY_PROJECTION).set_weights([start.weights, start.bias])


def standardise(embedder: Embedder, features: Rows) -> None:
    """Measure what the heads' inputs are brought to a mean of 0 and a spread of 1 by.

    Args:
        embedder: with a ``copy`` output.
        features: float32 [N, D + E] that the heads read.
    """
    spread = np.maximum(features.std(axis=0), _LEAST_SPREAD)
    embedder.head.get_layer(_STANDARD).set_weights([features.mean(axis=0), 1 / spread])


def whiten_copies(embedder: Embedder, features: Rows, degree: float) -> None:
    """Even out the spreads along the principal directions of the copy vectors, and centre them.

    Whitening (Jégou and Chum 2012, "Negative evidences and co-occurrences in image retrieval", section 3)
    is folded into the projection.

    Args:
        embedder: with a ``copy`` output.
        features: float32 [N, D + E] that the heads read of photos that show anything.
        degree: 0 centres alone, 1 makes all spreads equal.
    """
    layer = embedder.head.get_layer(_COPY_PROJECTION)
    weights, bias = (np.asarray(part, dtype=np.float64) for part in layer.weights)
    mean, scale = (np.asarray(part) for part in embedder.head.get_layer(_STANDARD).weights)
    projected = ((features - mean) * scale) @ weights + bias
    lengths = np.linalg.norm(projected, axis=1, keepdims=True)
    typical = float(np.median(lengths))
    unit = projected / np.maximum(lengths, 1e-12)
    centre = unit.mean(axis=0)
    spreads, directions = np.linalg.eigh(np.cov((unit - centre).T))
    evened = np.maximum(spreads / spreads[-1], 1e-6) ** (-degree / 2)
    turn = directions * evened @ directions.T
    layer.set_weights(
        [(weights @ turn).astype(np.float32), ((bias - typical * centre) @ turn).astype(np.float32)]
    )
