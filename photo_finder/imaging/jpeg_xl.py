"""JPEG XL as a format that Pillow opens, decoded by libjxl through ``pylibjxl``.

The plug-in that ``pylibjxl`` brings tells a picture's EXIF and colours only once its pixels were asked for.
"""

import pylibjxl
from PIL import Image, ImageFile

_STARTS = (b"\xff\x0a", b"\x00\x00\x00\x0cJXL \r\n\x87\n")
_TOLD = {"exif": "exif", "icc": "icc_profile", "xmp": "xmp"}
"""What libjxl hands out beside the pixels, and where Pillow's own formats keep it."""

_HEADLESS = {b"\x00\x00\x00\x08": b"MM\x00*", b"\x08\x00\x00\x00": b"II*\x00"}
"""How EXIF goes on after the four bytes that it begins with."""


class JpegXlFile(ImageFile.ImageFile):
    """The first frame, eight bits a channel, decoded on opening and lying as its codestream says."""

    format = "JXL"
    format_description = "JPEG XL"

    def _open(self) -> None:
        assert self.fp is not None
        pixels, told = pylibjxl.decode(self.fp.read(), metadata=True)
        picture = Image.fromarray(pixels)
        self._size, self._mode = picture.size, picture.mode
        self.im = picture.im
        self.tile = []
        self.info = {_TOLD[name]: value for name, value in told.items() if name in _TOLD}
        if "exif" in self.info:
            self.info["exif"] = _whole(self.info["exif"])


def _whole(exif: bytes) -> bytes:
    """EXIF, also of files whose writer left out the four bytes that a box begins with and a reader skips.

    ``pillow-jxl-plugin`` 1.3 writes such files.
    """
    return _HEADLESS.get(exif[:4], b"") + exif


def size(data: bytes) -> tuple[int, int] | None:
    """Width and height without decoding; None when the header is not there or damaged."""
    try:
        told = pylibjxl.probe(data)
    except RuntimeError:
        return None
    return told["width"], told["height"]


def register() -> None:
    """Let Pillow open JPEG XL."""
    Image.register_open(JpegXlFile.format, JpegXlFile, lambda prefix: prefix.startswith(_STARTS))
