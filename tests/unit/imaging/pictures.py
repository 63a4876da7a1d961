"""Pictures made for these tests: four corners of known colours, so that turning and colour can be seen."""

import io
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from photo_finder.core.model import InputSpec

RED, GREEN, BLUE, YELLOW = (210, 30, 30), (30, 180, 40), (30, 50, 200), (230, 220, 40)
UPRIGHT = (RED, GREEN, BLUE, YELLOW)
"""Top left, top right, bottom left, bottom right."""

MEGAPIXELS_250 = 250_000_000
SPEC = InputSpec(32)

ORIENTATION = 0x0112
STORED_FOR = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How an upright picture is turned to what a camera stores with this EXIF orientation."""


def corners_picture(width: int = 96, height: int = 64) -> Image.Image:
    """Upright, RGB, a quarter of the area for each corner's colour."""
    pixels = np.empty((height, width, 3), np.uint8)
    top, left = height // 2, width // 2
    pixels[:top, :left], pixels[:top, left:] = RED, GREEN
    pixels[top:, :left], pixels[top:, left:] = BLUE, YELLOW
    return Image.fromarray(pixels)


def encoded(image: Image.Image, picture_format: str = "JPEG", **options: Any) -> bytes:
    """The file of a picture, at good quality."""
    file = io.BytesIO()
    if picture_format in {"JPEG", "WEBP", "HEIF", "AVIF", "JXL"}:
        options.setdefault("quality", 95)
    if picture_format == "JPEG" and image.mode != "L":
        options.setdefault("subsampling", 0)
    image.save(file, picture_format, **options)
    return file.getvalue()


def exif_with(orientation: int) -> bytes:
    """EXIF that tells an orientation and nothing else."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return exif.tobytes()


def corner_colours(pixels: NDArray[np.uint8]) -> NDArray[np.int16]:
    """Mean colours [4, 3] of the middles of the four quarters."""
    height, width = pixels.shape[:2]
    rows = [
        slice(height // 8, max(height // 8 + 1, height * 3 // 8)),
        slice(height * 5 // 8, height * 7 // 8),
    ]
    columns = [slice(width // 8, max(width // 8 + 1, width * 3 // 8)), slice(width * 5 // 8, width * 7 // 8)]
    means = [pixels[row, column].reshape(-1, 3).mean(axis=0) for row in rows for column in columns]
    return np.round(means).astype(np.int16)


def assert_corners(pixels: NDArray[np.uint8], expected: object = UPRIGHT, tolerance: int = 6) -> None:
    """The four quarters have these colours."""
    found = corner_colours(pixels)
    difference = np.abs(found - np.asarray(expected, np.int16))
    assert difference.max() <= tolerance, f"found {found.tolist()}"


def thumbnail_pixels(jpeg: bytes) -> NDArray[np.uint8]:
    """A stored thumbnail, decoded."""
    with Image.open(io.BytesIO(jpeg)) as image:
        assert image.format == "JPEG"
        assert image.mode == "RGB"
        return np.asarray(image)


def swapped_profile() -> bytes:
    """An ICC profile (matrix/TRC, sRGB's curves) in which red and green have changed places."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile.replace(b"rXYZ", b"????").replace(b"gXYZ", b"rXYZ").replace(b"????", b"gXYZ")


def srgb_profile() -> bytes:
    """An ICC profile of sRGB itself."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


_FROM_XYZ = (32406, -15372, -4986, -9689, 18758, 415, 557, -2040, 10570)
"""Ten-thousandths of the matrix from CIE XYZ to linear sRGB, so that the camera sees as sRGB does."""


def dng(
    preview: bytes | None, sensor: NDArray[np.uint16], *, orientation: int = 1, make: str = "Testmaker"
) -> bytes:
    """A DNG as cameras write it: a tiny IFD0 with the preview's place, sensor data below it.

    Args:
        preview: a JPEG file; None for a DNG without.
        sensor: 16-bit values behind an RGGB colour filter [H, W].
        orientation: EXIF's number.
        make: who made the camera.
    """
    height, width = sensor.shape
    data = sensor.astype("<u2").tobytes()
    raw_ifd: list[tuple[int, int, object]] = [
        (254, 4, 0),
        (256, 4, width),
        (257, 4, height),
        (258, 3, 16),
        (259, 3, 1),
        (262, 3, 32803),
        (273, 4, ("data", data)),
        (277, 3, 1),
        (278, 4, height),
        (279, 4, len(data)),
        (33421, 3, (2, 2)),
        (33422, 1, (0, 1, 1, 2)),
        (50714, 3, 0),
        (50717, 3, 65535),
    ]
    colour: list[tuple[int, int, object]] = [
        (50721, 10, tuple((number, 10000) for number in _FROM_XYZ)),
        (50728, 5, ((1, 1), (1, 1), (1, 1))),
        (50778, 3, 21),
    ]
    head: list[tuple[int, int, object]] = [
        (271, 2, make.encode() + b"\0"),
        (272, 2, b"Model One\0"),
        (274, 3, orientation),
        (306, 2, b"2021:05:06 07:08:09\0"),
        (50706, 1, (1, 4, 0, 0)),
        (50707, 1, (1, 1, 0, 0)),
        (50708, 2, f"{make} Model One\0".encode()),
    ]
    if preview is None:
        return _tiff(sorted(head + raw_ifd + colour, key=lambda entry: entry[0]), [])
    head += [(254, 4, 1), (262, 3, 6), (259, 3, 7), (258, 3, (8, 8, 8)), (277, 3, 3)]
    with Image.open(io.BytesIO(preview)) as image:
        head += [(256, 4, image.width), (257, 4, image.height), (278, 4, image.height)]
    head += [(273, 4, ("data", preview)), (279, 4, len(preview))]
    return _tiff(sorted(head + colour, key=lambda entry: entry[0]), raw_ifd)


def _tiff(first: list[tuple[int, int, object]], below: list[tuple[int, int, object]]) -> bytes:
    """A little-endian TIFF of one directory, and one below it by the tag SubIFDs."""
    out = bytearray(b"II\x2a\x00\0\0\0\0")
    sub = _append_ifd(out, below) if below else None
    if sub is not None:
        first = sorted([*first, (330, 4, sub)], key=lambda entry: entry[0])
    struct.pack_into("<I", out, 4, _append_ifd(out, first))
    return bytes(out)


def _append_ifd(out: bytearray, entries: list[tuple[int, int, object]]) -> int:
    packed = [(tag, kind, *_packed(out, kind, value)) for tag, kind, value in entries]
    if len(out) % 2:
        out += b"\0"
    start = len(out)
    out += struct.pack("<H", len(packed))
    for tag, kind, count, field in packed:
        out += struct.pack("<HHI", tag, kind, count) + field
    out += struct.pack("<I", 0)
    return start


def _packed(out: bytearray, kind: int, value: object) -> tuple[int, bytes]:
    """Number of values, and the four bytes of a directory's entry; longer ones go before it."""
    if isinstance(value, tuple) and value and value[0] == "data":
        place = _append(out, value[1])
        return 1, struct.pack("<I", place)
    values = value if isinstance(value, tuple) else (value,)
    if isinstance(value, bytes):
        raw, count = value, len(value)
    elif kind in {5, 10}:
        raw, count = b"".join(struct.pack("<ii", *pair) for pair in values), len(values)
    else:
        layout = {1: "B", 3: "H", 4: "I"}[kind]
        raw, count = struct.pack(f"<{len(values)}{layout}", *values), len(values)
    return count, raw.ljust(4, b"\0") if len(raw) <= 4 else struct.pack("<I", _append(out, raw))


def _append(out: bytearray, data: bytes) -> int:
    if len(out) % 2:
        out += b"\0"
    place = len(out)
    out += data
    return place


def bayer(width: int, height: int, picture: Image.Image | None = None) -> NDArray[np.uint16]:
    """Sensor data behind an RGGB filter, in linear light, of a picture or of the four corners."""
    light = (np.asarray(picture or corners_picture(width, height), np.float64) / 255) ** 2.2 * 60000
    mosaic = light[:, :, 1].copy()
    mosaic[0::2, 0::2] = light[0::2, 0::2, 0]
    mosaic[1::2, 1::2] = light[1::2, 1::2, 2]
    return mosaic.astype(np.uint16)
