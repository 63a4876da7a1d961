"""From a picture file's bytes to the network's input, in TensorFlow's graph.

Gives what ``trainer.data.pixels`` gives, on all cores without Python's lock: JPEGs that any decoder reads
alike are decoded and squashed by TensorFlow, all others by Pillow. Knows nothing of records.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.data.host_tensorflow import host_tensorflow
from trainer.data.pixels import DRAFT_FACTOR, Box, Pixels, model_input_of

_REDUCTIONS = (1, 2, 4, 8)


def decoded(encoded: Any, plain: Any, side: int, box: Any) -> Any:
    """Decode and squash one picture.

    Args:
        encoded: tf.string [], a picture file's bytes.
        plain: tf.bool [], what ``is_plain_jpeg`` says of them.
        side: of the square output in pixels.
        box: tf.float32 [4], the part to show, as ``pixels.Box``.

    Returns:
        tf.uint8 [side, side, 3]. Running it raises an ``OpError`` if the bytes are no whole picture.
    """
    tensorflow = host_tensorflow()
    image = tensorflow.cond(
        plain, lambda: _by_tensorflow(encoded, side, box), lambda: _by_pillow(encoded, side, box)
    )
    return tensorflow.ensure_shape(image, (side, side, 3))


def _by_pillow(encoded: Any, side: int, box: Any) -> Any:
    tensorflow = host_tensorflow()

    def prepared(data: Any, edges: NDArray[np.float32]) -> Pixels:
        left, top, right, bottom = (float(edge) for edge in edges)
        part: Box = (left, top, right, bottom)
        return model_input_of(np.asarray(data, dtype=object).item(), side, part)

    return tensorflow.numpy_function(prepared, (encoded, box), tensorflow.uint8)


def _by_tensorflow(encoded: Any, side: int, box: Any) -> Any:
    tensorflow = host_tensorflow()
    full = tensorflow.cast(tensorflow.io.extract_jpeg_shape(encoded)[:2], tensorflow.float32)
    shown = full * tensorflow.stack((box[3] - box[1], box[2] - box[0]))
    image = _reduced(encoded, tensorflow.cast(tensorflow.reduce_min(shown), tensorflow.int32), side)
    squashed = tensorflow.image.resize(_part(image, box), (side, side), "bicubic", antialias=True)
    return tensorflow.cast(tensorflow.round(tensorflow.clip_by_value(squashed, 0, 255)), tensorflow.uint8)


def _reduced(encoded: Any, shown: Any, side: int) -> Any:
    """Decode at the fraction that Pillow's draft mode chooses, so that ``shown`` stays twice the side."""
    tensorflow = host_tensorflow()

    def at(reduction: int) -> Any:
        return tensorflow.io.decode_jpeg(
            encoded, channels=3, ratio=reduction, fancy_upscaling=True, dct_method="INTEGER_ACCURATE"
        )

    most = shown // (DRAFT_FACTOR * side)
    choice = sum(tensorflow.cast(most >= reduction, tensorflow.int32) for reduction in _REDUCTIONS[1:])
    return tensorflow.switch_case(choice, [lambda by=by: at(by) for by in _REDUCTIONS])


def _part(image: Any, box: Any) -> Any:
    """The pixels of a box, at least one."""
    tensorflow = host_tensorflow()
    size = tensorflow.cast(tensorflow.shape(image)[:2], tensorflow.float32)
    edges = tensorflow.stack((box[1], box[0], box[3], box[2])) * tensorflow.concat((size, size), 0)
    top, left, bottom, right = tensorflow.unstack(tensorflow.cast(tensorflow.round(edges), tensorflow.int32))
    return image[top : tensorflow.maximum(bottom, top + 1), left : tensorflow.maximum(right, left + 1)]
