"""Varies photos in TensorFlow's graph, each time differently, and each time the same if asked again.

Every choice comes from numbers drawn for the photo's place in the stream, so that a stream that goes on
after an interruption is the very same stream. Knows nothing of files.
"""

import math
from typing import Any

from trainer.config import AugmentationSection
from trainer.data.host_tensorflow import host_tensorflow
from trainer.data.randaugment import DRAWS_AN_OPERATION, randaugment

GREY = 128.0
_ASPECT = math.log(4 / 3)
_HUE = 0.1
"""At full strength, of the whole circle."""
_CROP_DRAWS, _FLIP_DRAWS, _COLOUR_DRAWS, _CUTOUT_DRAWS = 4, 1, 4, 2
_DRAWS = _CROP_DRAWS + _FLIP_DRAWS + _COLOUR_DRAWS + _CUTOUT_DRAWS


def draws(section: AugmentationSection, seed: int, position: Any) -> Any:
    """The numbers that all choices for one photo are made by.

    Args:
        section: decides how many are drawn.
        seed: of the whole stream.
        position: tf.int64 [], the photo's place in the endless stream.

    Returns:
        tf.float32 [n], each in [0, 1).
    """
    tensorflow = host_tensorflow()
    count = _DRAWS + DRAWS_AN_OPERATION * section.randaugment
    key = tensorflow.stack((tensorflow.constant(seed, tensorflow.int64), position))
    return tensorflow.random.stateless_uniform((count,), key, alg="philox")


def crop_box(section: AugmentationSection, numbers: Any) -> Any:
    """Which part of a photo is shown.

    Args:
        section: ``crop`` is the least share of the area.
        numbers: what ``draws`` gave.

    Returns:
        tf.float32 [4], as ``pixels.Box``; its aspect, relative to the photo's own, is within 3/4 … 4/3
        (Szegedy et al. 2015, section 6) but never so that it would stand out of the photo.
    """
    tensorflow = host_tensorflow()
    area = section.crop + (1 - section.crop) * numbers[0]
    aspect = tensorflow.exp(_ASPECT * (2 * numbers[1] - 1))
    width = tensorflow.minimum(1.0, tensorflow.sqrt(area * aspect))
    height = tensorflow.minimum(1.0, area / width)
    width = tensorflow.minimum(1.0, area / height)
    left, top = numbers[2] * (1 - width), numbers[3] * (1 - height)
    return tensorflow.stack((left, top, left + width, top + height))


def augmented(section: AugmentationSection, numbers: Any, image: Any) -> Any:
    """Mirror, RandAugment, colour and cutout, as far as the section wants them.

    Args:
        section: what to do.
        numbers: what ``draws`` gave.
        image: tf.uint8 [S, S, 3].

    Returns:
        tf.uint8 [S, S, 3].
    """
    tensorflow = host_tensorflow()
    if section == AugmentationSection(crop=section.crop):
        return image
    _, flip, colour, cutout, rest = tensorflow.split(
        numbers, (_CROP_DRAWS, _FLIP_DRAWS, _COLOUR_DRAWS, _CUTOUT_DRAWS, -1)
    )
    if section.flip:
        mirrored = tensorflow.reverse(image, (1,))
        image = tensorflow.cond(flip[0] < 0.5, lambda: mirrored, lambda: tensorflow.identity(image))
    if section == AugmentationSection(flip=section.flip, crop=section.crop):
        return image
    varied = tensorflow.cast(image, tensorflow.float32)
    if section.randaugment:
        varied = randaugment(varied, rest, section.randaugment, section.magnitude)
    if section.colour:
        varied = _recoloured(varied, section.colour, 2 * colour - 1)
    if section.cutout:
        varied = _cut_out(varied, section.cutout, cutout)
    return tensorflow.cast(tensorflow.round(tensorflow.clip_by_value(varied, 0, 255)), tensorflow.uint8)


def _recoloured(image: Any, strength: float, signed: Any) -> Any:
    """Brightness, contrast and saturation by 1 ± 0.8 strength, hue by ± a tenth of the circle times it.

    The ranges of Chen et al. 2020 (SimCLR, appendix A), in a fixed order.
    """
    tensorflow = host_tensorflow()
    factors = 1 + 0.8 * strength * signed
    varied = tensorflow.clip_by_value(image * factors[0], 0, 255)
    mean = tensorflow.reduce_mean(tensorflow.image.rgb_to_grayscale(varied))
    varied = tensorflow.clip_by_value(mean + (varied - mean) * factors[1], 0, 255)
    grey = tensorflow.image.rgb_to_grayscale(varied)
    varied = tensorflow.clip_by_value(grey + (varied - grey) * factors[2], 0, 255)
    return tensorflow.image.adjust_hue(varied / 255, _HUE * strength * signed[3]) * 255


def _cut_out(image: Any, share: float, numbers: Any) -> Any:
    """A grey square around any point, cut by the edges (DeVries and Taylor 2017, section 3)."""
    tensorflow = host_tensorflow()
    side = image.shape[0]
    from_centre = tensorflow.abs(
        (tensorflow.range(side, dtype=tensorflow.float32) + 0.5) / side - numbers[:, None]
    )
    inside = from_centre <= share / 2
    hidden = inside[0][:, None] & inside[1][None, :]
    return tensorflow.where(hidden[:, :, None], GREY, image)
