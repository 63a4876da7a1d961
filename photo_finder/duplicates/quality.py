"""How much of a picture a format keeps."""

import math

from photo_finder.core.duplicates import Member

_RANKS = {"TIFF": 8, "PNG": 7, "BMP": 6, "JXL": 5, "HEIF": 4, "AVIF": 4, "JPEG": 3, "WEBP": 2, "GIF": 1}
_RAW_RANK = 9

_BYTES_WORTH = {"JPEG": 1.0, "WEBP": 1.35, "HEIF": 2.0, "AVIF": 2.2, "JXL": 2.2, "GIF": 0.25}
"""Bytes of JPEG that look like one byte of this: about, from published comparisons of these coders."""


def format_rank(member: Member) -> float:
    """Higher for what keeps more; what is none of the common formats is a camera's RAW."""
    return _RANKS.get(member.metadata.format, _RAW_RANK)


def is_raw(member: Member) -> bool:
    """Whether it is what the camera's sensor saw, and not yet a picture."""
    return member.metadata.format not in _RANKS


def bytes_a_pixel(member: Member) -> float:
    """Bytes a pixel as JPEG would need them; infinite where nothing is lost.

    Of WebP and JPEG XL it cannot be told which ones are lossless; they count as lossy.
    """
    worth = _BYTES_WORTH.get(member.metadata.format)
    pixels = member.metadata.width * member.metadata.height
    return math.inf if worth is None else worth * member.file.size_bytes / max(1, pixels)
