"""What is kept of a photo to compare it with others: local features and a small picture.

Owns the working size, the choice of keypoints, and the form in which they are kept. Must not know what is
compared with what.
"""

import struct
import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.vision import (
    Floats,
    Picture,
    Sift,
    decoded,
    encoded,
    grey,
    reduced,
)

WORKING_SIDE = 320
"""Longer side in pixels at which keypoints are sought; that of stored thumbnails too."""
SMALL_SIDE = 160
"""Longer side in pixels of the picture that is kept to be laid over another."""
MOST_KEYPOINTS = 256
VERSION = 1
"""Rises when features of an older version can't be compared with new ones."""

_MOST_GAIN = 4.0
_GRID = 6
_COARSE_DIAMETERS = (5.0, 11.0)
_LEVELS = 15
_BRIGHTEST = 0.35
_HEAD = struct.Struct("<BIIHHHI")
_STEPS_A_PIXEL = 64
_SIZE_STEPS = 24


@dataclass(frozen=True, slots=True, eq=False)
class LocalFeatures:
    """What is kept of one photo.

    Attributes:
        width, height: pixels of the photo itself.
        working: width and height of the picture in which the keypoints lie.
        places: float32 [n, 2], x and y in pixels of that.
        diameters: float32 [n], pixels of that.
        angles: float32 [n], radians from x towards y.
        descriptors: uint8 [n, 128], 4 x 4 places of 8 directions, square roots in 16 levels.
        small: uint8 [h, w, 3], RGB, at most ``SMALL_SIDE`` long.
    """

    width: int
    height: int
    working: tuple[int, int]
    places: Floats
    diameters: Floats
    angles: Floats
    descriptors: NDArray[np.uint8]
    small: Picture

    def __len__(self) -> int:
        """Number of keypoints."""
        return len(self.places)

    def to_bytes(self) -> bytes:
        """All of it, in about 20 KB."""
        picture = encoded(self.small)
        head = _HEAD.pack(VERSION, self.width, self.height, *self.working, len(self), len(picture))
        turns = np.rint(self.angles * (256 / (2 * np.pi))).astype(np.int64) % 256
        sizes = np.rint(_SIZE_STEPS * np.log2(np.maximum(self.diameters, 1))).clip(0, 255)
        columns = (
            np.rint(self.places * _STEPS_A_PIXEL).clip(0, 65535).astype("<u2").tobytes(),
            sizes.astype(np.uint8).tobytes(),
            turns.astype(np.uint8).tobytes(),
            (self.descriptors[:, ::2] << 4 | self.descriptors[:, 1::2]).tobytes(),
        )
        return head + picture + zlib.compress(b"".join(columns), 6)


def from_bytes(data: bytes) -> LocalFeatures:
    """What ``LocalFeatures.to_bytes`` gave.

    Raises: ValueError when the bytes are damaged or of another version: then they are computed anew.
    """
    try:
        return _unpacked(data)
    except (struct.error, zlib.error) as error:
        raise ValueError("these are no local features") from error


def _unpacked(data: bytes) -> LocalFeatures:
    if data[:1] != bytes([VERSION]):
        raise ValueError("local features of another version")
    _, width, height, *working, count, length = _HEAD.unpack_from(data)
    rows = zlib.decompress(data[_HEAD.size + length :])
    if len(rows) != 70 * count:
        raise ValueError("these are no local features")
    columns = np.frombuffer(rows, np.uint8)
    packed = columns[6 * count :].reshape(count, 64)
    descriptors = np.stack((packed >> 4, packed & 15), axis=-1).reshape(count, 128)
    return LocalFeatures(
        width=width,
        height=height,
        working=(working[0], working[1]),
        places=columns[: 4 * count].view("<u2").reshape(count, 2) * np.float32(1 / _STEPS_A_PIXEL),
        diameters=np.exp2(columns[4 * count : 5 * count].astype(np.float32) / _SIZE_STEPS),
        angles=columns[5 * count : 6 * count].astype(np.float32) * np.float32(2 * np.pi / 256),
        descriptors=descriptors,
        small=decoded(data[_HEAD.size : _HEAD.size + length]),
    )


def features_of(picture: Picture, size: tuple[int, int] | None = None) -> LocalFeatures:
    """Features of a picture.

    Args:
        picture: uint8 [h, w, 3], upright sRGB; reduced to ``WORKING_SIDE`` if it is larger, never enlarged.
        size: width and height of the photo itself, if ``picture`` is a smaller version of it.

    Raises: ValueError for another shape or type.
    """
    if picture.dtype != np.uint8 or picture.ndim != 3 or picture.shape[2] != 3 or 0 in picture.shape:
        raise ValueError(f"a picture must be uint8 [h, w, 3], not {picture.dtype} {picture.shape}")
    width, height = size or (picture.shape[1], picture.shape[0])
    working = reduced(np.ascontiguousarray(picture), WORKING_SIDE)
    sift = Sift(_stretched(grey(working)))
    points = sift.keypoints()
    rows = spread_out(points, working.shape[:2], MOST_KEYPOINTS)
    return LocalFeatures(
        width=width,
        height=height,
        working=(working.shape[1], working.shape[0]),
        places=points[rows, :2],
        diameters=points[rows, 2],
        angles=points[rows, 3],
        descriptors=_levels(sift.describe(rows)),
        small=reduced(working, SMALL_SIDE),
    )


def spread_out(points: Floats, shape: tuple[int, ...], most: int) -> NDArray[np.int64]:
    """Rows of the keypoints to keep: the strongest of each part of the picture by turns.

    Args:
        points: float32 [n, 5], as ``Sift.keypoints`` gives them.
        shape: height and width of the picture.
        most: how many at most.
    """
    if not len(points):
        return np.empty(0, np.int64)
    cells = (points[:, :2] * (_GRID / np.array([shape[1], shape[0]]))).astype(np.int64).clip(0, _GRID - 1)
    bands = np.searchsorted(_COARSE_DIAMETERS, points[:, 2])
    cells >>= (bands == len(_COARSE_DIAMETERS))[:, None]  # coarse keypoints are few: larger parts
    parts = (bands * _GRID + cells[:, 1]) * _GRID + cells[:, 0]
    order = np.lexsort((-points[:, 4], parts))
    ordered = parts[order]
    first = np.searchsorted(ordered, ordered)
    turn = np.empty(len(points), np.int64)
    turn[order] = np.arange(len(points)) - first
    chosen: NDArray[np.int64] = np.lexsort((-points[:, 4], turn))[:most]
    return chosen


def _stretched(plain: Picture) -> Picture:
    """Dark and flat pictures with their tones spread, at most fourfold."""
    low, high = np.percentile(plain, (1, 99))
    gain = min(_MOST_GAIN, 235 / max(1.0, float(high - low)))
    if gain <= 1:
        return plain
    table = (np.arange(256) - low) * gain + 10
    stretched: Picture = table.clip(0, 255).astype(np.uint8)[plain]
    return stretched


def _levels(descriptors: Floats) -> NDArray[np.uint8]:
    """Square roots of shares (Arandjelović and Zisserman, CVPR 2012, section 3) in 16 levels."""
    sums = np.maximum(descriptors.sum(axis=1, keepdims=True), 1e-6)
    levels: NDArray[np.uint8] = (
        np.rint(np.sqrt(descriptors / sums) * (_LEVELS / _BRIGHTEST)).clip(0, _LEVELS).astype(np.uint8)
    )
    return levels
