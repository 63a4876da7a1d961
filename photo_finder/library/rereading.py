"""Reads the files of two photos once more, in full, to see what small pictures can't tell.

Of two nearly equal ones, whether they are one exposure, not the next frame on a tripod: of JPEGs by how their
numbers were rounded (``duplicates.verification.resaved``), of others by pixels that are the same; and whether
both were saved in the same way. Of two of other sizes, whether the larger was made from the smaller
(``duplicates.verification.enlarged``). Only few pairs need it. Knows files, and nothing of pairs and groups.
"""

import numpy as np

from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.photo import Photo
from photo_finder.duplicates.verification.enlarged import LEAST_GROWTH, is_enlarged
from photo_finder.duplicates.verification.resaved import Levels, is_resaved
from photo_finder.duplicates.verification.vision import grey
from photo_finder.imaging.luma import jpeg_luma, jpeg_steps
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


def are_saved_otherwise(first: Photo, second: Photo, *, max_pixels: int) -> bool:
    """Whether two JPEGs were saved in steps of other sizes; False when their files don't tell."""
    one, other = content_of(first, max_pixels), content_of(second, max_pixels)
    if one is None or other is None:
        return False
    try:
        steps = [jpeg_steps(data, max_pixels=max_pixels) for data in (one, other)]
    except UnreadablePhotoError:
        return False
    return steps[0] is not None and steps[1] is not None and not np.array_equal(steps[0], steps[1])


def is_made_larger(photo: Photo, of: Photo, *, max_pixels: int) -> bool:
    """Whether a photo is surely an enlargement of another one; False when their files don't tell.

    What tells camera and capture time is believed to be the camera's own.
    """
    facts = photo.metadata
    by_camera = facts.camera is not None and facts.taken is not None
    if by_camera or of.metadata.format != "JPEG" or not _is_larger(photo, of):
        return False
    large, small = content_of(photo, max_pixels), content_of(of, max_pixels)
    if large is None or small is None:
        return False
    try:
        source = jpeg_luma(small, max_pixels=max_pixels)
        return source is not None and bool(is_enlarged(_luma(large, max_pixels), source.levels, source.steps))
    except UnreadablePhotoError:
        return False


def _is_larger(photo: Photo, other: Photo) -> bool:
    return photo.metadata.width >= LEAST_GROWTH * other.metadata.width


def _luma(data: bytes, max_pixels: int) -> Levels:
    """Of a file of any format."""
    stored = jpeg_luma(data, max_pixels=max_pixels)
    return grey(load_picture(data, max_pixels, max_pixels=max_pixels)) if stored is None else stored.levels


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
