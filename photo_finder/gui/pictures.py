"""Pixels to what Qt draws. Plain functions that may run on any thread; they know no widget."""

import math
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPolygon, QTransform

from photo_finder.core.query import Box

_JPEG_START = b"\xff\xd8"
_ALL = 1 << 20
"""A longer side than any picture has."""

_COMPARED_SIDE = 2_400

_OPAQUE = 255

_ASIDE = 56
"""Grey of what is not compared."""

_NOTICED = 24
"""Levels of 255 by which a pixel may differ after it was saved again."""


def from_pixels(pixels: NDArray[np.uint8]) -> QImage:
    """An RGB picture [height, width, 3] as an image that owns its memory."""
    height, width, _ = pixels.shape
    packed = np.ascontiguousarray(pixels)
    image = QImage(packed.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def square_tile(jpeg: bytes, side: int, radius: int) -> QImage:
    """A thumbnail cut to a square of ``side`` pixels with round corners; null if it is no JPEG."""
    whole = _read_at_least(jpeg, side)
    if whole.isNull():
        return whole
    return square(whole, side, radius)


def whole_tile(jpeg: bytes, side: int, radius: int) -> QImage:
    """A whole thumbnail, in the middle of a square of ``side`` pixels that is clear around it."""
    whole = _read_at_least(jpeg, side)
    if whole.isNull():
        return whole
    shape = Qt.AspectRatioMode.KeepAspectRatio
    scaled = rounded(whole.scaled(side, side, shape, Qt.TransformationMode.SmoothTransformation), radius)
    made = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    left, top = (side - scaled.width()) // 2, (side - scaled.height()) // 2
    _pixels(made)[top : top + scaled.height(), left : left + scaled.width()] = _pixels(scaled)
    return made


def whole_thumbnail(jpeg: bytes) -> QImage:
    """A thumbnail as it is; null if it is no JPEG."""
    return _read_at_least(jpeg, _ALL)


def square(whole: QImage, side: int, radius: int) -> QImage:
    """The middle of a picture as a square of ``side`` pixels with round corners."""
    edge = min(whole.width(), whole.height())
    part = QRect((whole.width() - edge) // 2, (whole.height() - edge) // 2, edge, edge)
    scaled = whole.copy(part).scaled(
        side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return rounded(scaled, radius)


def rounded(image: QImage, radius: int) -> QImage:
    """The image with its corners taken off.

    By arithmetic, because workers do it for each tile: a painter would keep Python's lock from the interface.
    """
    made = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    radius = min(radius, made.width() // 2, made.height() // 2)
    pixels, corner = _pixels(made), _corner(radius)
    for turned in (pixels, pixels[:, ::-1], pixels[::-1], pixels[::-1, ::-1]):
        turned[:radius, :radius] = turned[:radius, :radius] * corner // _OPAQUE
    return made


def _pixels(image: QImage) -> NDArray[np.uint8]:
    """The memory of an image of four bytes a pixel, as long as it lives [height, width, 4]."""
    return np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)


@cache
def _corner(radius: int) -> NDArray[np.uint16]:
    """How much of each pixel of the upper left corner is within the round, of 255 [radius, radius, 1]."""
    away = radius - 0.5 - np.arange(radius)
    within = np.clip(radius + 0.5 - np.hypot(away[:, np.newaxis], away), 0, 1)[:, :, np.newaxis]
    return np.asarray(np.rint(within * _OPAQUE), np.uint16)


def cut(image: QImage, box: Box) -> QImage:
    """The part of a picture that a box names."""
    return image.copy(QRect(box.x, box.y, box.width, box.height).intersected(image.rect()))


def transform(rows: Sequence[Sequence[float]]) -> QTransform:
    """Three rows that act on columns (x, y, 1), as Qt writes them."""
    (a, b, c), (d, e, f), (g, h, i) = rows
    return QTransform(a, d, g, b, e, h, c, f, i)


def laid_over(image: QImage, below: QSize, overlay: QTransform) -> QImage:
    """A picture where it lies in another one of this size; transparent where it shows nothing.

    Larger or smaller than that size as the picture is finer or coarser than the other one, up to a point.

    Args:
        image: the picture.
        below: width and height of the other one in pixels.
        overlay: from places in the picture to places in the other, in shares of width and height.
    """
    shares = QTransform.fromScale(1 / image.width(), 1 / image.height()) * overlay
    # A picture of n pixels is finer if it covers fewer than n of the other one's.
    covered = (shares * QTransform.fromScale(below.width(), below.height())).mapToPolygon(image.rect())
    finer = math.sqrt(image.width() * image.height() / max(1.0, _area(covered)))
    longest = max(below.width(), below.height())
    size = (below * min(finer, _COMPARED_SIDE / longest)).expandedTo(QSize(1, 1))
    made = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(shares * QTransform.fromScale(size.width(), size.height()))
    painter.drawImage(0, 0, image)
    painter.end()
    return made


def _area(polygon: QPolygon) -> float:
    points = [polygon.at(number) for number in range(polygon.count())]
    pairs = zip(points, points[1:] + points[:1], strict=True)
    return abs(sum(a.x() * b.y() - b.x() * a.y() for a, b in pairs)) / 2


def difference(first: QImage, second: QImage, gain: int = 6) -> tuple[QImage, float]:
    """Where two pictures of one shape differ: black where they are equal, the brighter the more they differ.

    Both are brought to the size of the smaller one. Where the first is transparent, nothing is compared,
    and a quiet grey stands there; what was laid over another one is a little soft, and so are both then.

    Returns:
        The picture, and the share of the compared pixels that differ by more than re-saving explains.
    """
    size = first.size() if first.width() <= second.width() else second.size()
    if max(size.width(), size.height()) > _COMPARED_SIDE:
        size.scale(_COMPARED_SIDE, _COMPARED_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    one, other = _grid(first, size), _grid(second, size)
    softened = _softened if first.hasAlphaChannel() else _as_it_is
    apart = np.abs(softened(one[:, :, :3]) - softened(other[:, :, :3])).max(axis=2)
    both = _inner(one[:, :, 3] == _OPAQUE)
    shown = np.where(both, np.minimum(apart.astype(np.int32) * gain, 255), _ASIDE).astype(np.uint8)
    share = float((apart[both] > _NOTICED).mean()) if both.any() else 0.0
    return from_pixels(np.repeat(shown[:, :, np.newaxis], 3, axis=2)), share


def _softened(colours: NDArray[np.int16]) -> NDArray[np.int16]:
    """Each pixel as the mean of itself and the eight around it; the edge stays as it is."""
    soft = colours.copy()
    high, wide = colours.shape[:2]
    parts = [colours[y : high - 2 + y, x : wide - 2 + x] for y in range(3) for x in range(3)]
    if high > 2 and wide > 2:
        soft[1:-1, 1:-1] = sum(part.astype(np.int16) for part in parts) // len(parts)
    return soft


def _as_it_is(colours: NDArray[np.int16]) -> NDArray[np.int16]:
    return colours


def _inner(shown: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Without a pixel's width along the edges of what is shown, where pictures are mixed with nothing."""
    if shown.all():
        return shown
    inner = shown.copy()
    for axis in (0, 1):
        for step in (-1, 1):
            inner &= np.roll(shown, step, axis)
    return inner


def _grid(image: QImage, size: QSize) -> NDArray[np.int16]:
    fitted = image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_ARGB32)
    return _pixels(fitted).astype(np.int16)


def from_bytes(encoded: bytes) -> QImage:
    """A pasted picture; null if Qt cannot read it."""
    return QImage.fromData(QByteArray(encoded))


def to_png(image: QImage) -> bytes:
    """A picture from the clipboard as bytes that the library reads; lightly packed, to be quick."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 80)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _read_at_least(jpeg: bytes, side: int) -> QImage:
    """Decode no more pixels than a square of ``side`` needs."""
    if not jpeg.startswith(_JPEG_START):
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # Guessing the format asks the SVG plug-in too, which connects a signal under a lock of Qt's while this
    # thread holds Python's: with luck as bad, the interface thread holds the one and waits for the other.
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if size.isValid() and min(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()
