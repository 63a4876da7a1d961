"""What a photo's file and its sidecars say of it: capture time, place, rating, keywords, title, description.

A sidecar has precedence over XMP in the file, that over IPTC, and that over EXIF. Pixels are not decoded.
What cannot be read says nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from PIL import Image, ImageFile, IptcImagePlugin

from photo_finder.core.carrying import Described
from photo_finder.core.errors import PhotoFinderError, UnreadablePhotoError
from photo_finder.imaging import camera_raw, formats, xmp
from photo_finder.imaging.decoding import check_pixels, exif_of, opened
from photo_finder.imaging.metadata import (
    DIGITISED,
    EXIF_IFD,
    GPS_IFD,
    TAKEN,
    directory,
    position,
    time_of,
)
from photo_finder.imaging.prepare import read_within
from photo_finder.imaging.reading import read_file
from photo_finder.imaging.xmp_tree import MAX_BYTES

_IMAGE_DESCRIPTION, _RATING = 0x010E, 0x4746
_XP_TITLE, _XP_KEYWORDS = 0x9C9B, 0x9C9E
_IPTC_CHARSET, _IPTC_TITLE, _IPTC_KEYWORDS, _IPTC_CAPTION = (1, 90), (2, 5), (2, 25), (2, 120)
_UTF8 = b"\x1b%G"

MOST_KEYWORDS = 50
"""Of one photo; programs that write more have not asked anybody."""

_HEAD = 256 << 10
_XMP_KEYWORDS = b":subject"
_OTHER_KEYWORDS = (b"\x1c\x02\x19", b"\x9e\x9c\x01\x00", b"\x9c\x9e\x00\x01")
"""How IPTC's keywords begin, and EXIF's in either order of bytes."""

_BY_CAMERA = re.compile(
    r"(?:\w+ )*digital (?:still )?camera|sony dsc|exif[ _]jpeg(?:[ _]picture)?|.*dcim\\.*|<.*>|default"
    r"|untitled|(?:\w*ozedf|\w*oznor\w*|dav|hdr\w*|rhdr|ptr|cof|mde|edf|fbt|nor|burst|sdr|btf|bty|qrf|vhdr)"
    r"|ascii|samsung|kodak|minolta|charset=\"?ascii\"? ?binary comment|screenshot",
    re.IGNORECASE,
)
"""What cameras and phones put where a description belongs."""

_LONG = 100
"""No camera writes so many characters."""


def describe(path: str, sidecars: Sequence[str], *, max_pixels: int) -> Described:
    """What a file and its sidecars say.

    Args:
        path: of the photo.
        sidecars: of it, in the order of their precedence.
        max_pixels: a larger picture says nothing.
    """
    try:
        data = read_within(path, max_pixels)
    except UnreadablePhotoError:
        data = b""
    return _merged([*_of_sidecars(sidecars), *_embedded(data, max_pixels)])


def keywords_in(data: bytes, *, max_pixels: int) -> tuple[str, ...]:
    """The keywords that the bytes of a picture's file tell; quick where there are none.

    Looked for where they stand: XMP anywhere, the others near the beginning.
    """
    head = data[:_HEAD]
    if _XMP_KEYWORDS not in data and not any(mark in head for mark in _OTHER_KEYWORDS):
        return ()
    return _merged(_embedded(data, max_pixels)).keywords[:MOST_KEYWORDS]


def describe_by_sidecars(sidecars: Sequence[str]) -> Described:
    """What sidecars alone say, in the order of their precedence."""
    return _merged(_of_sidecars(sidecars))


def _of_sidecars(sidecars: Iterable[str]) -> Iterator[Described]:
    for path in sidecars:
        try:
            yield xmp.described(read_file(path, max_bytes=MAX_BYTES))
        except UnreadablePhotoError:
            continue


def _merged(levels: Iterable[Described]) -> Described:
    """Of each value the first that is told."""
    found = [_without_noise(level) for level in levels]
    return Described(
        taken=next((level.taken for level in found if level.taken is not None), None),
        place=next((level.place for level in found if level.place is not None), None),
        rating=next((level.rating for level in found if level.rating is not None), None),
        keywords=next((level.keywords for level in found if level.keywords), ()),
        title=next((level.title for level in found if level.title), None),
        description=next((level.description for level in found if level.description), None),
    )


def _without_noise(told: Described) -> Described:
    """Without what a camera wrote of itself, and without a title that is told twice."""
    title, description = _by_people(told.title), _by_people(told.description)
    return Described(
        taken=told.taken,
        place=told.place,
        rating=told.rating,
        keywords=told.keywords,
        title=title,
        description=None if description == title else description,
    )


def _by_people(text: str | None) -> str | None:
    if text is None or (len(text) < _LONG and _BY_CAMERA.fullmatch(" ".join(text.split()))):
        return None
    return text


def _embedded(data: bytes, max_pixels: int) -> list[Described]:
    """What is told in a picture's file, in the order of precedence."""
    names = formats.sniff(data)
    if not names:
        return []
    try:
        formats.make_ready(names)
        if formats.RAW in names or (names == ("TIFF",) and camera_raw.is_camera_raw(data)):
            return _in_raw(data, max_pixels)
        return _in_picture(data, names, max_pixels)
    except (Exception, MemoryError):  # decoders meet garbage in ways nobody foresaw
        return []


def _in_raw(data: bytes, max_pixels: int) -> list[Described]:
    exif = camera_raw.exif(data)
    found = [xmp.described(xmp.packet_in(data)), _of_exif(exif)]
    if len(exif):
        return found
    with camera_raw.opened(data) as raw:
        preview = camera_raw.preview_jpeg(raw, 1)
    return found if preview is None else [*found, *_in_picture(preview, ("JPEG",), max_pixels)]


def _in_picture(data: bytes, names: tuple[str, ...], max_pixels: int) -> list[Described]:
    with opened(data, names, max_pixels) as image:
        check_pixels(*image.size, max_pixels)
        packet = image.info.get("xmp")
        if not isinstance(packet, bytes) or not packet:
            packet = xmp.packet_in(data)
        return [xmp.described(packet), _of_iptc(_iptc(image)), _of_exif(exif_of(image))]


def _iptc(image: ImageFile.ImageFile) -> Mapping[Any, Any]:
    try:
        return IptcImagePlugin.getiptcinfo(image) or {}
    except Exception:  # damaged IPTC counts as none
        return {}


def _of_iptc(records: Mapping[Any, Any]) -> Described:
    def texts(key: tuple[int, int]) -> list[str]:
        value = records.get(key, [])
        values = value if isinstance(value, list) else [value]
        return [xmp.plain(_decoded(each, utf8=utf8)) for each in values if isinstance(each, bytes)]

    utf8 = records.get(_IPTC_CHARSET) == _UTF8
    return Described(
        keywords=xmp.distinct(texts(_IPTC_KEYWORDS)),
        title=next(iter(texts(_IPTC_TITLE)), "") or None,
        description=next(iter(texts(_IPTC_CAPTION)), "") or None,
    )


def _decoded(data: bytes, *, utf8: bool = False) -> str:
    """A text that is UTF-8 if it can be, whether that is told or not; else of Western Europe."""
    try:
        return data.decode("utf-8", "replace" if utf8 else "strict")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _of_exif(exif: Image.Exif) -> Described:
    try:
        shot, place = directory(exif, EXIF_IFD), directory(exif, GPS_IFD)
        shot = {**exif, **shot}
        north, east = position(place)
        rating = shot.get(_RATING)
        return Described(
            taken=time_of(shot.get(TAKEN)) or time_of(shot.get(DIGITISED)),
            place=None if north is None or east is None or (north, east) == (0, 0) else (north, east),
            rating=xmp.rating_of(str(rating)) if isinstance(rating, int) else None,
            keywords=xmp.distinct(_wide(shot.get(_XP_KEYWORDS)).split(";")),
            title=xmp.plain(_wide(shot.get(_XP_TITLE))) or None,
            description=xmp.plain(_narrow(shot.get(_IMAGE_DESCRIPTION))) or None,
        )
    except (ArithmeticError, TypeError, ValueError, PhotoFinderError):
        return Described()


def _narrow(value: Any) -> str:
    """Of EXIF's texts, which Pillow reads as if each byte were a letter, though many are UTF-8."""
    if isinstance(value, bytes):
        return _decoded(value).split("\0")[0]
    text = value.split("\0")[0] if isinstance(value, str) else ""
    try:
        return _decoded(text.encode("latin-1"))
    except UnicodeEncodeError:
        return text


def _wide(value: Any) -> str:
    """Of the texts that Windows writes."""
    if isinstance(value, tuple):
        value = bytes(part for part in value if isinstance(part, int) and 0 <= part < 256)
    return value.decode("utf-16-le", "replace").split("\0")[0] if isinstance(value, bytes) else ""
