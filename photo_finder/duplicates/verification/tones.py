"""In words: how light and colours of two photos differ that lie over each other."""

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.arrangement import Rows
from photo_finder.duplicates.verification.fitting import applied
from photo_finder.duplicates.verification.vision import Picture, box_mean

_PLACES = 16
_CELL = 9
_GREY = 3.0
"""Mean distance of the channels from their mean up to which a picture has no colours …"""
_COLOURED = 5.0
"""… and from which it has."""
_OTHER_COLOURS = 9.0
_OTHER_LIGHT = 16.0
_MOST_GAIN = 4.0
"""A picture that is so many times darker has fainter colours, but no others."""


def tone_words(first: Picture, second: Picture, transform: Rows) -> list[str]:
    """What was done to light and colours of the first small RGB picture, by what both show.

    Args:
        first: uint8 [h, w, 3].
        second: uint8 [h, w, 3] of another size.
        transform: from the first to the second, in shares of width and height.
    """
    places = _grid()
    moved = applied(np.array(transform), places)
    both = ((moved > 0.02) & (moved < 0.98)).all(axis=1)
    if both.sum() < _PLACES:
        return []
    one, two = _colours(first, places[both]), _colours(second, moved[both])
    return _words(one, two)


def _words(one: NDArray[np.float64], two: NDArray[np.float64]) -> list[str]:
    before, after = one.mean(axis=1), two.mean(axis=1)
    level, lighter = float(np.median(before)), float(np.median(after - before))
    brighter = min(_MOST_GAIN, max(1 / _MOST_GAIN, (level + lighter + 1) / (level + 1)))
    tints = one - one.mean(axis=1, keepdims=True), two - two.mean(axis=1, keepdims=True)
    colour, other = (float(np.abs(tint).mean()) for tint in tints)
    words = []
    if other <= _GREY * min(1.0, brighter) and colour >= _COLOURED:
        words.append("black and white")
    elif colour <= _GREY * min(1.0, 1 / brighter) and other >= _COLOURED:
        words.append("coloured")
    elif float(np.median(np.abs(tints[1] / brighter - tints[0]).max(axis=1))) >= _OTHER_COLOURS:
        words.append("recoloured")
    if abs(lighter) >= _OTHER_LIGHT:
        words.append("brighter" if brighter > 1 else "darker")
    return words


def _grid() -> NDArray[np.float64]:
    steps = (np.arange(_PLACES) + 0.5) / _PLACES
    x, y = np.meshgrid(steps, steps)
    made: NDArray[np.float64] = np.column_stack((x.ravel(), y.ravel()))
    return made


def _colours(picture: Picture, places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean colours around places, float64 [k, 3]."""
    height, width = picture.shape[:2]
    soft = box_mean(picture.astype(np.float32), _CELL)
    columns = (places[:, 0] * width).astype(np.int64).clip(0, width - 1)
    rows = (places[:, 1] * height).astype(np.int64).clip(0, height - 1)
    shown: NDArray[np.float64] = soft[rows, columns].astype(np.float64)
    return shown
