"""Reads the files of two nearly equal photos once more, in full, to see if they are one exposure.

Small pictures can't tell a copy from the next frame on a tripod. Files can: a JPEG by how its numbers were
rounded (``duplicates.verification.resaved``), others by pixels that are the same. Only few pairs need it.
Knows files, and nothing of pairs and groups.
"""

import numpy as np

from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.photo import Photo
from photo_finder.duplicates.verification.resaved import is_resaved
from photo_finder.imaging.luma import jpeg_luma
from photo_finder.imaging.prepare import load_picture, read_within
from photo_finder.imaging.reading import digest

SAME_PIXELS = 0.9
"""Least share of pixels that are the same in two files of a format that keeps them."""


def are_resaved(first: Photo, second: Photo, *, max_pixels: int) -> bool:
    """Whether one of two photos is surely the other one saved anew; False when their files don't tell."""
    one, other = content_of(first, max_pixels), content_of(second, max_pixels)
    if one is None or other is None:
        return False
    try:
        return _same_exposure(one, other, max_pixels)
    except UnreadablePhotoError:
        return False


def _same_exposure(one: bytes, other: bytes, max_pixels: int) -> bool:
    first, second = jpeg_luma(one, max_pixels=max_pixels), jpeg_luma(other, max_pixels=max_pixels)
    if first is not None and second is not None:
        return is_resaved(first.levels, first.steps, second.levels, second.steps) is True
    pixels = [load_picture(data, max_pixels, max_pixels=max_pixels) for data in (one, other)]
    if pixels[0].shape != pixels[1].shape:
        return False
    return float(np.mean((pixels[0] == pixels[1]).all(axis=2))) >= SAME_PIXELS


def content_of(photo: Photo, max_pixels: int) -> bytes | None:
    """By the first of its files that can be read and still has this content; None if none can."""
    for file in photo.files:
        if file.offline:
            continue
        try:
            data = read_within(file.path, max_pixels)
        except UnreadablePhotoError:
            continue
        if digest(data) == photo.digest:
            return data
    return None
