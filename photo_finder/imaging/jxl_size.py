"""Width and height of a JPEG XL picture without decoding it (ISO/IEC 18181-1, SizeHeader).

The plug-in decodes as soon as it opens a file, so the limit on pixels needs this first.
"""

import struct

_RATIOS = ((1, 1), (6, 5), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))
_WIDE = (9, 13, 18, 30)
_CODESTREAM = b"\xff\x0a"


def jxl_size(data: bytes) -> tuple[int, int] | None:
    """Width and height as stored, before its orientation; None when the header is not there."""
    start = 0 if data.startswith(_CODESTREAM) else _codestream(data)
    header = data[start + 2 : start + 14] if start is not None else b""
    if start is None or data[start : start + 2] != _CODESTREAM or len(header) < 4:
        return None
    bits = _Bits(header)
    small = bits.take(1)
    height = _side(bits, small)
    ratio = bits.take(3)
    if ratio == 0:
        return _side(bits, small), height
    over, under = _RATIOS[ratio - 1]
    return height * over // under, height


def _side(bits: "_Bits", small: int) -> int:
    if small:
        return 8 * (1 + bits.take(5))
    return 1 + bits.take(_WIDE[bits.take(2)])


class _Bits:
    """Bits from the least significant one of the first byte on."""

    def __init__(self, data: bytes) -> None:
        self._left = int.from_bytes(data, "little")

    def take(self, count: int) -> int:
        taken = self._left & ((1 << count) - 1)
        self._left >>= count
        return taken


def _codestream(data: bytes) -> int | None:
    """Where the codestream starts inside the boxes of a container."""
    start = 0
    while start + 16 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, start)
        head = 8
        if size == 1:
            size, head = struct.unpack_from(">Q", data, start + 8)[0], 16
        if kind == b"jxlc":
            return start + head
        if kind == b"jxlp":
            return start + head + 4
        if size < head:
            return None
        start += size
    return None
