"""Whatever a decoder raises on bad data, as a reason in plain words.

Owns the words and the signs of a file that is cut off. It must not decode anything.
"""

import struct
from collections.abc import Iterator
from contextlib import contextmanager

from photo_finder.core.errors import Cancelled, PhotoFinderError, UnreadablePhotoError

NO_PICTURE = "it is not a picture of a known format"
DAMAGED = "the picture is damaged"
CUT_OFF = "the file is cut off"
EITHER = "the picture is damaged or cut off"
NO_DECODER = "pictures of its format cannot be read on this computer"
NO_MEMORY = "there is not enough memory to read it"

_SAY_CUT_OFF = ("truncat", "premature", "end of file", "unexpected end", "not enough data", "eof")
"""Parts of the decoders' messages that mean it."""

_JXL_CODESTREAM = b"\xff\x0a"
"""Without a container it does not tell its length, and its decoder does not tell what is wrong."""


@contextmanager
def told_in_words(data: bytes) -> Iterator[None]:
    """Turn any exception of a decoder that works on ``data`` into ``UnreadablePhotoError``.

    Decoders meet garbage in ways that nobody foresaw (``SyntaxError``, ``struct.error``,
    ``KeyError``, ``AttributeError`` … have all been seen), hence the wide net.
    """
    try:
        yield
    except (PhotoFinderError, Cancelled):
        raise
    except MemoryError as error:
        raise UnreadablePhotoError(NO_MEMORY) from error
    except ImportError as error:
        raise UnreadablePhotoError(NO_DECODER) from error
    except Exception as error:
        raise UnreadablePhotoError(_reason(error, data)) from error


def _reason(error: Exception, data: bytes) -> str:
    message = str(error).lower()
    said = isinstance(error, EOFError) or any(part in message for part in _SAY_CUT_OFF)
    if said or is_cut_off(data):
        return CUT_OFF
    return EITHER if data.startswith(_JXL_CODESTREAM) else DAMAGED


def is_cut_off(data: bytes) -> bool:
    """Whether a picture's outermost structure needs more bytes than there are."""
    if data.startswith(b"\xff\xd8"):
        return b"\xff\xd9" not in data[-65536:]
    if data.startswith(b"\x89PNG"):
        return b"IEND" not in data[-65536:]
    if data.startswith(b"RIFF"):
        return _number("<I", data, 4) + 8 > len(data)
    if data.startswith(b"GIF8"):
        return b";" not in data[-16:]
    if data.startswith(b"BM"):
        return _number("<I", data, 2) > len(data)
    if data.startswith((b"ftyp", b"JXL "), 4):
        return _boxes_end(data) > len(data)
    if data.startswith((b"II", b"MM")):
        return _directory_end(data) > len(data)
    return False


def _number(layout: str, data: bytes, start: int) -> int:
    end = start + struct.calcsize(layout)
    return int(struct.unpack(layout, data[start:end])[0]) if end <= len(data) else len(data) + 1


def _directory_end(data: bytes) -> int:
    """Where the first directory of a TIFF would end."""
    order = "<" if data.startswith(b"II") else ">"
    start = _number(order + "I", data, 4)
    return start + 2 + 12 * _number(order + "H", data, start) + 4


def _boxes_end(data: bytes) -> int:
    """Where the last of the boxes of an ISO media file would end."""
    start = 0
    while start < len(data):
        size = _number(">I", data, start)
        if size == 1:
            size = _number(">Q", data, start + 8)
        if size == 0:
            return len(data)
        start += max(size, 8)
    return start
