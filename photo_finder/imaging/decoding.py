"""Bytes to an upright sRGB picture, no larger than asked for.

Owns the limit on pixels, the choice between decoders, shrinking while decoding, and orientation.
It must not know models, thumbnails or the catalog.
"""

import io
import threading
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from PIL import Image, ImageFile

from photo_finder.core.errors import UnreadablePhotoError, UsageError
from photo_finder.core.query import Box
from photo_finder.imaging import camera_raw, colour, formats
from photo_finder.imaging.damage import NO_PICTURE, told_in_words

_ORIENTATION = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = frozenset({5, 6, 7, 8})
_BACK = {5: 5, 6: 8, 7: 7, 8: 6}
"""What undoes a sideways orientation."""

_BIG_PIXELS = 40_000_000
_one_big = threading.Lock()
"""Held while more than ``_BIG_PIXELS`` are decoded, so that many workers don't do so at once."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """An upright picture.

    Attributes:
        image: sRGB of mode ``RGB``, possibly smaller than the file's picture.
        width, height: pixels of the upright picture as stored in the file.
        format: what the bytes are.
        exif: all that the file tells, empty if nothing or nonsense.
    """

    image: Image.Image
    width: int
    height: int
    format: str
    exif: Image.Exif


@dataclass(frozen=True, slots=True)
class Wanted:
    """How large a picture is needed.

    A picture that is larger by whole factors is reduced by them (a JPEG while it is decoded); a
    smaller one is left as it is.

    Attributes:
        longer: the least length of the longer side.
        shorter: the least length of the shorter side.
    """

    longer: int
    shorter: int = 1

    def factor(self, size: tuple[int, int]) -> int:
        """The whole factor by which a picture of this size may be reduced."""
        return max(1, min(max(size) // self.longer, min(size) // self.shorter))


def decode(data: bytes, wanted: Wanted, *, max_pixels: int, box: Box | None = None) -> Decoded:
    """Decode a picture, reduced as far as what is wanted allows.

    Args:
        data: the bytes of a file.
        wanted: the size that is needed, of the box if there is one.
        max_pixels: a picture of more is refused before it is decoded.
        box: the part to return, in pixels of the upright picture.

    Raises:
        UnreadablePhotoError: no picture, damaged, cut off, too large.
        UsageError: the box lies outside the picture.
    """
    names = formats.sniff(data)
    if not names:
        raise UnreadablePhotoError(NO_PICTURE)
    with told_in_words(data):
        formats.make_ready(names)
        if formats.RAW in names or (names == ("TIFF",) and camera_raw.is_camera_raw(data)):
            return _decode_raw(data, wanted, max_pixels, box)
        return _decode_plain(data, names, wanted, max_pixels, box)


def check_pixels(width: int, height: int, max_pixels: int) -> None:
    """Raise ``UnreadablePhotoError`` for a picture of more than ``max_pixels``."""
    if width * height > max_pixels:
        raise UnreadablePhotoError(
            f"it is {width:,} x {height:,} pixels, more than the limit of {max_pixels / 1e6:,.0f} megapixels"
        )


def _decode_plain(
    data: bytes, names: tuple[str, ...], wanted: Wanted, max_pixels: int, box: Box | None
) -> Decoded:
    with opened(data, names, max_pixels) as image:
        stored = image.size
        check_pixels(*stored, max_pixels)
        factor = wanted.factor(_part(stored, box))
        if factor > 1 and image.format in {"JPEG", "MPO"}:
            image.draft("RGB", (max(1, stored[0] // factor), max(1, stored[1] // factor)))
        with _one_at_a_time(image.size):
            image.load()
            plain = colour.to_plain(image)
            exif = exif_of(image)
            orientation = _orientation(image, exif)
            small = _reduced(plain, factor * plain.width // stored[0] // 2)
        size = stored[::-1] if orientation in _SIDEWAYS else stored
        srgb = colour.to_srgb(small, image.info.get("icc_profile"))
        upright = srgb.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else srgb
        shown = cut(upright, size, box) if box else upright
        return Decoded(shown, *size, _format(image), exif)


def opened(data: bytes, names: tuple[str, ...], max_pixels: int) -> ImageFile.ImageFile:
    """Open without decoding, but JPEG XL, whose plug-in decodes at once."""
    size = (0, 0)
    if names == ("JXL",):
        from photo_finder.imaging import jpeg_xl

        size = jpeg_xl.size(data) or size
    check_pixels(*size, max_pixels)
    with _one_at_a_time(size):
        return Image.open(io.BytesIO(data), formats=names)


def _decode_raw(data: bytes, wanted: Wanted, max_pixels: int, box: Box | None) -> Decoded:
    with camera_raw.opened(data) as raw:
        size = camera_raw.upright_size(raw)
        check_pixels(*size, max_pixels)
        factor = wanted.factor(_part(size, box))
        preview = camera_raw.preview_jpeg(raw, min(size) // factor // 2)
        exif = camera_raw.exif(data)
        if preview is None:
            image = camera_raw.developed(raw)
        else:
            least = Wanted(max(size) // factor, min(size) // factor)
            found = _decode_plain(preview, ("JPEG",), least, max_pixels, None)
            image = _upright_preview(found, camera_raw.exif_orientation(raw), size)
            exif = exif if len(exif) else found.exif
    shown = cut(image, size, box) if box else image
    return Decoded(shown, *size, camera_raw.format_name(data), exif)


def _upright_preview(preview: Decoded, orientation: int, size: tuple[int, int]) -> Image.Image:
    """A preview turned as the RAW file says, unless its own EXIF did so, or it lay right already.

    LibRaw gives a preview without EXIF one with the RAW file's orientation, also when the camera had
    turned the preview itself: then it now lies on its side.
    """
    told = preview.exif.get(_ORIENTATION)
    lies_right = (preview.width > preview.height) == (size[0] > size[1])
    if told in _SIDEWAYS and not lies_right:
        return preview.image.transpose(_UPRIGHT[_BACK[told]])
    if told is not None or orientation not in _UPRIGHT or (orientation in _SIDEWAYS and lies_right):
        return preview.image
    return preview.image.transpose(_UPRIGHT[orientation])


def _part(size: tuple[int, int], box: Box | None) -> tuple[int, int]:
    """Size of what is wanted of a picture, whichever way up it is stored."""
    if box is None:
        return size
    return min(max(1, box.width), max(size)), min(max(1, box.height), max(size))


def cut(image: Image.Image, size: tuple[int, int], box: Box) -> Image.Image:
    """The part of an upright picture of ``size`` pixels, of which ``image`` may be a smaller version.

    Raises: UsageError when no pixel of the box lies in the picture.
    """
    left, top = max(0, box.x), max(0, box.y)
    right, bottom = min(size[0], box.x + box.width), min(size[1], box.y + box.height)
    if right <= left or bottom <= top:
        raise UsageError(f"the box lies outside the picture, which is {size[0]} x {size[1]} pixels")
    across, down = image.width / size[0], image.height / size[1]
    x, y = int(left * across), int(top * down)
    return image.crop((x, y, max(x + 1, round(right * across)), max(y + 1, round(bottom * down))))


def _one_at_a_time(size: tuple[int, int]) -> AbstractContextManager[object]:
    return _one_big if size[0] * size[1] > _BIG_PIXELS else nullcontext()


def _reduced(image: Image.Image, factor: int) -> Image.Image:
    """Averages of squares; a coarse filter, so the caller keeps twice the size that is wanted."""
    return image.reduce(factor) if factor > 1 else image


def exif_of(image: Image.Image) -> Image.Exif:
    """What the file tells; damaged EXIF counts as none, since the picture can still be shown."""
    try:
        return image.getexif()
    except Exception:  # decoders meet garbage in ways nobody foresaw
        return Image.Exif()


def _orientation(image: Image.Image, exif: Image.Exif) -> int:
    """How to turn the decoded pixels. JPEG XL's codestream has its own, which its decoder applies."""
    if image.format == "JXL":
        return 1
    found = exif.get(_ORIENTATION, 1)
    return found if isinstance(found, int) else 1


def _format(image: Image.Image) -> str:
    return {"MPO": "JPEG", "DIB": "BMP"}.get(image.format or "", image.format or "")
