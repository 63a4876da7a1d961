"""Photos as edits leave them, in TensorFlow's graph: the views that a ``copy`` output is trained on.

Each view is a pure function of the photo, the seed and a number, so that a stream that goes on after an
interruption is the very same stream. Knows nothing of batches.
"""

import functools
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from trainer.data.edits.scenery import Scenery
from trainer.data.edits.views import Strength, training_view
from trainer.data.host_tensorflow import host_tensorflow
from trainer.data.inventory import Inventory, read_picture
from trainer.data.ordering import Records
from trainer.data.pixels import Pixels, photo_of

_OTHERS_KEPT = 256
"""Photos for backgrounds that are kept decoded; reading one takes as long as an edit."""


class EditedViews:
    """Makes views of photos with other photos as scenery."""

    def __init__(self, inventory: Inventory, others: Records, side: int, seed: int) -> None:
        """Take the photos that may stand beside another one, the views' side in pixels and the seed."""
        self._others, self._side, self._seed = others, side, seed
        self._other = functools.lru_cache(_OTHERS_KEPT)(
            lambda record: photo_of(read_picture(inventory, record), side // 2)
        )

    def several(self, encoded: Any, number: Any, views: int) -> Any:
        """A light view of a photo, then strong ones.

        Args:
            encoded: tf.string [], a picture file's bytes.
            number: tf.int64 [], which showing this is.
            views: how many, at least one.

        Returns:
            tf.uint8 [views, side, side, 3]. Running it raises an ``OpError`` if the bytes are no picture.
        """
        strengths: list[Strength] = ["light"]
        strengths += ["strong"] * (views - 1)

        def made(data: bytes, which: int) -> Pixels:
            return np.stack(self._views(data, which, strengths))

        return self._in_graph(encoded, number, made, views)

    def one(self, encoded: Any, number: Any) -> Any:
        """One strong view of a photo: tf.uint8 [side, side, 3]; see ``several``."""
        return self._in_graph(encoded, number, lambda data, which: self._views(data, which, ["strong"])[0])

    def _in_graph(
        self, encoded: Any, number: Any, made: Callable[[bytes, int], Pixels], *leading: int
    ) -> Any:
        tensorflow = host_tensorflow()
        found = tensorflow.numpy_function(
            lambda data, which: made(np.asarray(data, dtype=object).item(), int(which)),
            (encoded, number),
            tensorflow.uint8,
        )
        return tensorflow.ensure_shape(found, (*leading, self._side, self._side, 3))

    def _views(self, data: bytes, number: int, strengths: list[Strength]) -> list[NDArray[np.uint8]]:
        rng = np.random.default_rng((self._seed, number))
        photo, scenery = photo_of(data, self._side), Scenery(lambda: self._drawn(rng))
        return [training_view(photo, self._side, rng, strength, scenery) for strength in strengths]

    def _drawn(self, rng: np.random.Generator) -> Image.Image:
        return self._other(int(self._others[rng.integers(len(self._others))]))
