"""The one function that makes a model's input, for the library's photos and for queries alike.

It must not know how a picture was decoded. The trainer's input pipeline has to match it.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photo_finder.core.model import InputSpec

FILTERS = {
    "nearest": Image.Resampling.NEAREST,
    "box": Image.Resampling.BOX,
    "bilinear": Image.Resampling.BILINEAR,
    "hamming": Image.Resampling.HAMMING,
    "bicubic": Image.Resampling.BICUBIC,
    "lanczos": Image.Resampling.LANCZOS,
}
"""Pillow's resampling filters by their names in model.json; all widen when shrinking (antialias)."""


def model_input(image: Image.Image, spec: InputSpec) -> NDArray[np.uint8]:
    """The model's input, uint8 [S, S, 3], of an upright sRGB picture of mode ``RGB``."""
    resample = FILTERS[spec.filter]
    side = (spec.size, spec.size)
    if spec.resize == "squash":
        return np.asarray(image.resize(side, resample))
    if spec.resize == "crop":
        return np.asarray(image.resize(side, resample, box=_centre_square(image.size)))
    return np.asarray(_padded(image, spec.size, resample))


def _centre_square(size: tuple[int, int]) -> tuple[float, float, float, float]:
    width, height = size
    side = min(size)
    left, top = (width - side) / 2, (height - side) / 2
    return left, top, left + side, top + side


def _padded(image: Image.Image, side: int, resample: Image.Resampling) -> Image.Image:
    scale = side / max(image.size)
    width, height = (max(1, round(length * scale)) for length in image.size)
    canvas = Image.new("RGB", (side, side))
    canvas.paste(image.resize((width, height), resample), ((side - width) // 2, (side - height) // 2))
    return canvas
