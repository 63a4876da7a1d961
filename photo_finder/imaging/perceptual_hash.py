"""A perceptual hash: the signs of a picture's coarsest waves, by its thumbnail.

Close to the well-known pHash (Zauner 2010: DCT of 32 x 32 grey values, its lowest 8 x 8 coefficients), but
with signs in place of comparing with the median. So a turned or mirrored picture has the same coefficients
in other places and with other signs, and the hashes of all eight orientations follow from one.
"""

import io
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image

HASH_BITS = 63
"""Signs of 8 x 8 coefficients; the mean brightness, which is the first, has no sign that tells anything."""

_SIDE, _WAVES = 32, 8

Signs = NDArray[np.int8]


def _cosine_waves() -> NDArray[np.float32]:
    """The first rows of the DCT-II of 32 values, float32 [8, 32]."""
    wave, place = np.arange(_WAVES)[:, np.newaxis], np.arange(_SIDE)[np.newaxis]
    return np.cos(np.pi * wave * (2 * place + 1) / (2 * _SIDE)).astype(np.float32)


_DCT = _cosine_waves()


def perceptual_hash(thumbnail: bytes) -> Signs | None:
    """Signs int8 [63], each 1 or -1, of a JPEG thumbnail; None if it is none."""
    try:
        with Image.open(io.BytesIO(thumbnail), formats=("JPEG",)) as image:
            image.draft("L", (2 * _SIDE, 2 * _SIDE))
            grey = image.convert("L").resize((_SIDE, _SIDE), Image.Resampling.BILINEAR)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    waves = _DCT @ np.asarray(grey, np.float32) @ _DCT.T
    return _signs(waves)


def hash_orientations(signs: Signs) -> Signs:
    """The hashes, int8 [N, 8, 63], of the eight turned and mirrored forms [N, 63], its own first."""
    waves = np.concatenate((np.ones((len(signs), 1), np.int8), signs), axis=1)
    waves = waves.reshape(-1, _WAVES, _WAVES)
    odd = np.where(np.arange(_WAVES) % 2, -1, 1).astype(np.int8)
    forms = [
        form * down[:, np.newaxis] * across[np.newaxis]
        for form in (waves, waves.transpose(0, 2, 1))
        for down in (np.ones_like(odd), odd)
        for across in (np.ones_like(odd), odd)
    ]
    return cast("Signs", np.stack(forms, axis=1).reshape(len(signs), len(forms), -1)[:, :, 1:])


def _signs(waves: NDArray[np.float32]) -> Signs:
    return np.where(waves.reshape(-1)[1:] >= 0, 1, -1).astype(np.int8)
