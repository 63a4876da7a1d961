"""A picture's layout: where it is light and where it is dark, at a glance.

The grey picture as a coarse grid, its mean taken off and its contrast evened out, is the tiny image of
Torralba, Fergus and Freeman 2008 ("80 million tiny images", section 3). It outlives what destroys detail, as
a halftone or a blur do, and a network's maps don't; it tells little of a crop, and these do. Knows nothing of
heads.
"""

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.frameworks import load_keras
from trainer.models.embedder import LinearHead

GRID = 14
"""Cells a side."""
_GREY = (0.299, 0.587, 0.114)
_LITTLE = 8.0
"""Spread of brightness, of 255, that counts as half: what is flat has no layout, whatever its noise."""


def layout_model(side: int) -> Any:
    """A ``keras.Model`` from uint8 [N, side, side, 3] to layouts float32 [N, GRID²], shorter than one."""
    keras = load_keras()
    images = keras.Input((side, side, 3), dtype="uint8", name="images")
    return keras.Model(images, _layout_layer()(side, name="layout")(images), name="layouts_of_images")


def with_layout(vectors: Any, images: Any, dim: int) -> Any:
    """Vectors that tell of the layout too, once ``fill_layout`` says how; until then with zeros for it.

    Args:
        vectors: Keras tensor float [N, D] of length one.
        images: Keras tensor uint8 [N, S, S, 3], what they are of.
        dim: numbers that are added.

    Returns:
        Float32 [N, D + dim] of length one. A cosine is the mean of both parts' cosines, the second part's
        with ``weight``² of the first one's weight.
    """
    layout = _layout_layer()(int(images.shape[1]), name="layout")(images)
    return _joining_layer()(dim, name="copy_layout")([vectors, layout])


def fill_layout(whole: Any, projection: LinearHead, weight: float) -> None:
    """Say what of the layout is told, and how much it counts.

    Args:
        whole: ``keras.Model`` that was made ``with_layout``.
        projection: its weights [GRID², dim] and bias [dim].
        weight: length of the second part, where the first one's is 1.
    """
    whole.get_layer("copy_layout").set_weights([projection.weights, projection.bias, np.float32(weight)])


@cache
def _layout_layer() -> Any:
    keras = load_keras()

    class Layout(keras.layers.Layer):  # type: ignore[misc, name-defined]
        def __init__(self, side: int, name: str) -> None:
            super().__init__(name=name, dtype="float32", trainable=False)
            self._shares = _shares(side)

        def call(self, images: Any) -> Any:
            ops = keras.ops
            grey = ops.matmul(ops.cast(images, "float32"), np.asarray(_GREY, np.float32)[:, None])[..., 0]
            # Rows to cells by one product, columns by another: areas are shared exactly at any side.
            cells = ops.matmul(ops.matmul(self._shares, grey), self._shares.T)
            flat = ops.reshape(cells, (-1, GRID * GRID))
            flat = flat - ops.mean(flat, axis=1, keepdims=True)
            spread = ops.sqrt(ops.mean(ops.square(flat), axis=1, keepdims=True))
            return flat / (GRID * (spread + _LITTLE))

        def compute_output_shape(self, input_shape: tuple[int, ...]) -> tuple[int, ...]:
            return (input_shape[0], GRID * GRID)

    return Layout


@cache
def _joining_layer() -> Any:
    keras = load_keras()

    class Joining(keras.layers.Layer):  # type: ignore[misc, name-defined]
        def __init__(self, dim: int, name: str) -> None:
            super().__init__(name=name, dtype="float32", trainable=False)
            self._dim = dim

        def build(self, input_shape: list[tuple[int, ...]]) -> None:
            fixed = {"initializer": "zeros", "trainable": False}
            self.kernel = self.add_weight(shape=(input_shape[1][-1], self._dim), name="kernel", **fixed)
            self.bias = self.add_weight(shape=(self._dim,), name="bias", **fixed)
            self.weight = self.add_weight(shape=(), name="weight", **fixed)

        def call(self, parts: list[Any]) -> Any:
            ops, (vectors, layout) = keras.ops, parts
            told = ops.normalize(ops.matmul(layout, self.kernel) + self.bias, axis=1)
            length = ops.sqrt(1.0 + ops.square(self.weight))
            joined = ops.concatenate([ops.cast(vectors, "float32"), self.weight * told], axis=1)
            return joined / length

        def compute_output_shape(self, input_shape: list[tuple[int, ...]]) -> tuple[int, ...]:
            return (input_shape[0][0], input_shape[0][-1] + self._dim)

    return Joining


def _shares(side: int) -> NDArray[np.float32]:
    """How much of each of ``side`` pixels counts in each cell of a row: [GRID, side], each row's sum is 1."""
    edges = np.arange(GRID + 1) * side / GRID
    pixels = np.arange(side)
    covered = np.minimum(edges[1:, None], pixels + 1) - np.maximum(edges[:-1, None], pixels)
    return np.asarray(np.maximum(covered, 0) * GRID / side, dtype=np.float32)
