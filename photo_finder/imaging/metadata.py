"""EXIF to ``PhotoMetadata``. It must not know pixels; whatever is nonsense is left out."""

import math
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from PIL import Image

from photo_finder.core.photo import PhotoMetadata

_MAKE, _MODEL, _CHANGED, _SOFTWARE = 0x010F, 0x0110, 0x0132, 0x0131
EXIF_IFD, GPS_IFD = 0x8769, 0x8825
TAKEN, DIGITISED = 0x9003, 0x9004
_EXPOSURE, _F_NUMBER, _ISO, _FOCAL_LENGTH, _LENS = 0x829A, 0x829D, 0x8827, 0x920A, 0xA434

_EDITORS = re.compile(
    r"photoshop|lightroom|camera raw|gimp|snapseed|affinity|darktable|rawtherapee|paint|picasa|pixelmator|"
    r"luminar|capture one|dxo|on1 |imagemagick|photoscape|picsart|vsco|canva|facetune|polarr|pixlr|fotor|"
    r"photopea|acdsee|corel|krita|skylum|topaz|beautyplus|meitu|prisma",
    re.IGNORECASE,
)
"""Programs that make another picture of one. Most cameras name their own software in the same place."""

Tags = Mapping[int, Any]


def read_metadata(exif: Image.Exif, width: int, height: int, picture_format: str) -> PhotoMetadata:
    """What EXIF tells of a picture of ``width`` x ``height`` upright pixels."""
    if not len(exif):
        return PhotoMetadata(width, height, picture_format)
    shot, place = directory(exif, EXIF_IFD), directory(exif, GPS_IFD)
    shot = {**exif, **shot}  # camera RAW may tell these things at the top
    latitude, longitude = position(place)
    return PhotoMetadata(
        width,
        height,
        picture_format,
        taken=time_of(shot.get(TAKEN)) or time_of(shot.get(DIGITISED)) or time_of(shot.get(_CHANGED)),
        camera=_camera(text_of(shot.get(_MAKE)), text_of(shot.get(_MODEL))),
        lens=text_of(shot.get(_LENS)) or None,
        exposure_seconds=_positive(shot.get(_EXPOSURE)),
        f_number=_positive(shot.get(_F_NUMBER)),
        iso=_whole(shot.get(_ISO)),
        focal_length_mm=_positive(shot.get(_FOCAL_LENGTH)),
        latitude=latitude,
        longitude=longitude,
        editor=_editor(text_of(shot.get(_SOFTWARE))),
    )


def directory(exif: Image.Exif, tag: int) -> Tags:
    """Tags of a directory below the first; none where it is damaged."""
    try:
        return exif.get_ifd(tag)
    except Exception:  # damaged EXIF counts as none
        return {}


def text_of(value: Any) -> str:
    """A value that is a text, on one line; else none."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return " ".join(value.split("\0")[0].split()) if isinstance(value, str) else ""


def time_of(value: Any) -> datetime | None:
    """A time by the camera's own clock."""
    text = text_of(value)
    for layout in ("%Y:%m:%d %H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y:%m:%d %H:%M"):
        with suppress(ValueError):
            return datetime.strptime(text[:19], layout)  # a camera's clock has no zone
    return None


def _camera(make: str, model: str) -> str | None:
    if make and model.casefold().startswith(make.split(maxsplit=1)[0].casefold()):
        return model
    return f"{make} {model}".strip() or None


def _editor(software: str) -> str | None:
    return software if _EDITORS.search(software) else None


def _number(value: Any) -> float | None:
    if isinstance(value, tuple | list) and value:
        value = value[0]
    try:
        number = float(value)
    except (TypeError, ValueError, ArithmeticError):
        return None
    return number if math.isfinite(number) else None


def _positive(value: Any) -> float | None:
    number = _number(value)
    return number if number is not None and number > 0 else None


def _whole(value: Any) -> int | None:
    number = _positive(value)
    return int(number) if number is not None and number < 2**31 else None


def position(place: Tags) -> tuple[float, float] | tuple[None, None]:
    """Degrees north and east; both or none."""
    latitude = _degrees(place.get(2), text_of(place.get(1)), "S", 90)
    longitude = _degrees(place.get(4), text_of(place.get(3)), "W", 180)
    if latitude is None or longitude is None:
        return None, None
    return latitude, longitude


def _degrees(parts: Any, side: str, negative: str, limit: int) -> float | None:
    if not isinstance(parts, tuple | list) or not 1 <= len(parts) <= 3:
        return None
    value = 0.0
    for part, share in zip(parts, (1, 60, 3600), strict=False):
        number = _number(part)
        if number is None:
            return None
        value += number / share
    if not 0 <= value <= limit:
        return None
    return -value if side.upper().startswith(negative) else value
