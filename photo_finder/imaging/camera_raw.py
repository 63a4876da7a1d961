"""Camera RAW by the JPEG preview that the camera put into it, or by a quick development.

Owns all use of LibRaw (rawpy). It must not know models or thumbnails.
"""

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    import rawpy

_SUB_IFDS, _PHOTOMETRIC, _DNG_VERSION = 0x014A, 0x0106, 0xC612
_SENSOR_DATA = frozenset({32803, 34892})
"""PhotometricInterpretation of a colour filter array, and of linear raw (TIFF/EP, DNG)."""

_ORIENTATION_OF_FLIP = {0: 1, 3: 3, 5: 8, 6: 6}
"""EXIF's number for LibRaw's: 3 is half a turn, 5 a quarter counterclockwise, 6 clockwise."""

_NAMES = (
    (b"FUJIFILMCCD-RAW", 0, "RAF"),
    (b"ftypcrx ", 4, "CR3"),
    (b"IIRO", 0, "ORF"),
    (b"IIRS", 0, "ORF"),
    (b"MMOR", 0, "ORF"),
    (b"IIU\x00", 0, "RW2"),
    (b"FOVb", 0, "X3F"),
    (b"\x00MRM", 0, "MRW"),
    (b"HEAPCCDR", 6, "CRW"),
    (b"CR\x02", 8, "CR2"),
)


def is_camera_raw(data: bytes) -> bool:
    """Whether a file with a TIFF header holds a sensor's data (most cameras' RAW files do so)."""
    if data.startswith(b"CR\x02", 8):
        return True
    return any(
        tag == _DNG_VERSION or (tag == _PHOTOMETRIC and value in _SENSOR_DATA) for tag, value in _tags(data)
    )


def format_name(data: bytes) -> str:
    """What kind of RAW it is, ``RAW`` when its bytes don't tell."""
    for magic, start, name in _NAMES:
        if data.startswith(magic, start):
            return name
    return "DNG" if any(tag == _DNG_VERSION for tag, _ in _tags(data)) else "RAW"


@contextmanager
def opened(data: bytes) -> Iterator["rawpy.RawPy"]:
    """LibRaw on these bytes; nothing is decoded yet."""
    import rawpy

    raw = rawpy.imread(io.BytesIO(data))
    try:
        yield raw
    finally:
        raw.close()


def upright_size(raw: "rawpy.RawPy") -> tuple[int, int]:
    """Width and height in pixels of the developed, upright picture."""
    sizes = raw.sizes
    return (sizes.height, sizes.width) if sizes.flip in {5, 6} else (sizes.width, sizes.height)


def exif_orientation(raw: "rawpy.RawPy") -> int:
    """How a preview that does not tell has to be turned, as EXIF numbers it."""
    return _ORIENTATION_OF_FLIP.get(raw.sizes.flip, 1)


def preview_jpeg(raw: "rawpy.RawPy", least: int) -> bytes | None:
    """The largest embedded JPEG, or None when there is none whose shorter side has ``least`` pixels."""
    import rawpy

    try:
        preview = raw.extract_thumb()
    except rawpy.LibRawError:
        return None
    if preview.format != rawpy.ThumbFormat.JPEG or not preview.data.startswith(b"\xff\xd8\xff"):
        return None
    data = bytes(preview.data)
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            return data if min(image.size) >= least else None
    except (OSError, ValueError, SyntaxError):
        return None


def developed(raw: "rawpy.RawPy") -> Image.Image:
    """The upright picture at half its size, with the white balance the camera chose."""
    return Image.fromarray(raw.postprocess(half_size=True, use_camera_wb=True, output_bps=8))


def exif(data: bytes) -> Image.Exif:
    """What the TIFF structure tells of the shot; empty when there is none."""
    found = Image.Exif()
    if data.startswith((b"IIRO", b"IIRS", b"IIU\x00")):
        data = b"II\x2a\x00" + data[4:]
    elif data.startswith(b"MMOR"):
        data = b"MM\x00\x2a" + data[4:]
    if not data.startswith((b"II\x2a\x00", b"MM\x00\x2a")):
        return found
    try:
        found.load(data)
    except Exception:  # damaged EXIF counts as none
        return Image.Exif()
    return found


def _tags(data: bytes) -> Iterator[tuple[int, int]]:
    """Tags and their first values of the first directories of a TIFF and of those below them."""
    order = "<" if data.startswith(b"II") else ">"
    waiting = list(_unpack(order + "I", data, 4))
    seen: set[int] = set()
    while waiting and len(seen) < 16:
        start = waiting.pop()
        if start in seen or start == 0:
            continue
        seen.add(start)
        count = next(iter(_unpack(order + "H", data, start)), 0)
        waiting += _unpack(order + "I", data, start + 2 + 12 * count)
        for entry in range(start + 2, min(start + 2 + 12 * count, len(data)), 12):
            fields = _unpack(order + "HHI", data, entry)
            if not fields:
                break
            tag, kind, number = fields
            layout = order + ("H" if kind == 3 else "I")
            yield tag, next(iter(_unpack(layout, data, entry + 8)), 0)
            if tag == _SUB_IFDS:
                waiting += _sub_ifds(data, order, entry, min(number, 8))


def _sub_ifds(data: bytes, order: str, entry: int, number: int) -> tuple[int, ...]:
    if number == 1:
        return _unpack(order + "I", data, entry + 8)
    place = next(iter(_unpack(order + "I", data, entry + 8)), len(data))
    return _unpack(order + f"{number}I", data, place)


def _unpack(layout: str, data: bytes, start: int) -> tuple[int, ...]:
    """Numbers at a place, none when it lies outside the file."""
    end = start + struct.calcsize(layout)
    return struct.unpack(layout, data[start:end]) if end <= len(data) else ()
