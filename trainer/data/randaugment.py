"""RandAugment (Cubuk et al. 2020) in TensorFlow's graph: a few operations, each any of fourteen.

Each operation takes a picture tf.float32 [S, S, 3] of 0 … 255 and an amount in -1 … 1, whose sign tells
the direction where there is one, and gives such a picture. Ranges are those of the paper's code; what
comes in from outside the picture is grey. Draws nothing itself.
"""

import math
from collections.abc import Callable
from typing import Any

from trainer.data.host_tensorflow import host_tensorflow

DRAWS_AN_OPERATION = 2
_MOST = 10.0
_GREY = 128.0
_ENHANCE = 0.9
_SHEAR, _SHIFT, _TURN = 0.3, 0.45, math.radians(30)
_BITS_LOST = 4

Operation = Callable[[Any, Any], Any]


def randaugment(image: Any, numbers: Any, operations: int, magnitude: float) -> Any:
    """Apply some operations, one after the other.

    Args:
        image: tf.float32 [S, S, 3] of 0 … 255.
        numbers: tf.float32 [2 x operations] in [0, 1), which decide.
        operations: how many.
        magnitude: of each, 0 … 10.

    Returns:
        tf.float32 [S, S, 3] of 0 … 255.
    """
    tensorflow = host_tensorflow()
    for turn in range(operations):
        which, way = numbers[2 * turn], numbers[2 * turn + 1]
        amount = magnitude / _MOST * tensorflow.where(way < 0.5, -1.0, 1.0)
        branches = [_branch(operation, image, amount) for operation in OPERATIONS.values()]
        index = tensorflow.cast(which * len(branches), tensorflow.int32)
        image = tensorflow.ensure_shape(tensorflow.switch_case(index, branches), image.shape)
    return image


def _branch(operation: Operation, image: Any, amount: Any) -> Callable[[], Any]:
    tensorflow = host_tensorflow()
    return lambda: tensorflow.clip_by_value(operation(image, amount), 0, 255)


def _identity(image: Any, _amount: Any) -> Any:
    return image


def _autocontrast(image: Any, _amount: Any) -> Any:
    tensorflow = host_tensorflow()
    low = tensorflow.reduce_min(image, (0, 1), keepdims=True)
    high = tensorflow.reduce_max(image, (0, 1), keepdims=True)
    return (image - low) * 255 / tensorflow.maximum(high - low, 1)


def _equalize(image: Any, _amount: Any) -> Any:
    """Each channel's values spread evenly: a value becomes the share of pixels at or below it."""
    tensorflow = host_tensorflow()
    levels = tensorflow.cast(image, tensorflow.int32)
    channels = []
    for channel in range(3):
        values = levels[:, :, channel]
        counts = tensorflow.math.bincount(tensorflow.reshape(values, (-1,)), minlength=256, maxlength=256)
        below = tensorflow.cast(tensorflow.cumsum(counts), tensorflow.float32)
        lowest = tensorflow.reduce_min(tensorflow.where(below > 0, below, math.inf))
        spread = (below - lowest) * 255 / tensorflow.maximum(below[-1] - lowest, 1)
        channels.append(tensorflow.gather(spread, values))
    return tensorflow.stack(channels, 2)


def _posterize(image: Any, amount: Any) -> Any:
    tensorflow = host_tensorflow()
    step = 2 ** tensorflow.round(_BITS_LOST * tensorflow.abs(amount))
    return tensorflow.floor(image / step) * step


def _solarize(image: Any, amount: Any) -> Any:
    tensorflow = host_tensorflow()
    return tensorflow.where(image < 256 * (1 - tensorflow.abs(amount)), image, 255 - image)


def _colour(image: Any, amount: Any) -> Any:
    grey = host_tensorflow().image.rgb_to_grayscale(image)
    return grey + (image - grey) * (1 + _ENHANCE * amount)


def _contrast(image: Any, amount: Any) -> Any:
    tensorflow = host_tensorflow()
    mean = tensorflow.reduce_mean(tensorflow.image.rgb_to_grayscale(image))
    return mean + (image - mean) * (1 + _ENHANCE * amount)


def _brightness(image: Any, amount: Any) -> Any:
    return image * (1 + _ENHANCE * amount)


def _sharpness(image: Any, amount: Any) -> Any:
    """Away from or towards a smoothed version, by Pillow's kernel (1 1 1, 1 5 1, 1 1 1) / 13."""
    tensorflow = host_tensorflow()
    rows = tensorflow.transpose(image, (2, 0, 1))[..., None]
    kernel = tensorflow.reshape(
        tensorflow.constant([1, 1, 1, 1, 5, 1, 1, 1, 1], image.dtype) / 13, (3, 3, 1, 1)
    )
    padded = tensorflow.pad(rows, ((0, 0), (1, 1), (1, 1), (0, 0)), "SYMMETRIC")
    smooth = tensorflow.transpose(tensorflow.nn.conv2d(padded, kernel, 1, "VALID")[..., 0], (1, 2, 0))
    return smooth + (image - smooth) * (1 + _ENHANCE * amount)


def _rotate(image: Any, amount: Any) -> Any:
    tensorflow = host_tensorflow()
    angle = _TURN * amount
    cos, sin = tensorflow.cos(angle), tensorflow.sin(angle)
    return _mapped(image, (cos, -sin, 0.0, sin, cos, 0.0))


def _shear_x(image: Any, amount: Any) -> Any:
    return _mapped(image, (1.0, _SHEAR * amount, 0.0, 0.0, 1.0, 0.0))


def _shear_y(image: Any, amount: Any) -> Any:
    return _mapped(image, (1.0, 0.0, 0.0, _SHEAR * amount, 1.0, 0.0))


def _translate_x(image: Any, amount: Any) -> Any:
    return _mapped(image, (1.0, 0.0, _SHIFT * amount * image.shape[1], 0.0, 1.0, 0.0))


def _translate_y(image: Any, amount: Any) -> Any:
    return _mapped(image, (1.0, 0.0, 0.0, 0.0, 1.0, _SHIFT * amount * image.shape[0]))


def _mapped(image: Any, affine: tuple[Any, Any, Any, Any, Any, Any]) -> Any:
    """Take each pixel from where an affine map, about the picture's centre, sends it."""
    tensorflow = host_tensorflow()
    a, b, c, d, e, f = affine
    x, y = (image.shape[1] - 1) / 2, (image.shape[0] - 1) / 2
    values = (a, b, c + x - a * x - b * y, d, e, f + y - d * x - e * y, 0.0, 0.0)
    transform = tensorflow.stack([tensorflow.cast(value, tensorflow.float32) for value in values])
    return tensorflow.raw_ops.ImageProjectiveTransformV3(
        images=image[None],
        transforms=transform[None],
        output_shape=image.shape[:2],
        fill_value=_GREY,
        interpolation="BILINEAR",
        fill_mode="CONSTANT",
    )[0]


OPERATIONS: dict[str, Operation] = {
    "identity": _identity,
    "autocontrast": _autocontrast,
    "equalize": _equalize,
    "posterize": _posterize,
    "solarize": _solarize,
    "colour": _colour,
    "contrast": _contrast,
    "brightness": _brightness,
    "sharpness": _sharpness,
    "rotate": _rotate,
    "shear x": _shear_x,
    "shear y": _shear_y,
    "translate x": _translate_x,
    "translate y": _translate_y,
}
