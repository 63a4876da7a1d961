"""What a photo outside the library is to one of the library's, once their pixels were compared."""

from collections.abc import Sequence
from typing import Literal

from photo_finder.core.duplicates import DEFAULT_PRECISION, DOUBTS_BELOW, ComparedPair, Member
from photo_finder.duplicates.edits import first_edit
from photo_finder.duplicates.pairs import LEAST_LIKELY, bond_of, judge
from photo_finder.duplicates.quality import bytes_a_pixel, format_rank, is_raw

Standing = Literal["copy", "near"]

_MORE_PIXELS = 1.05
_LESS_COMPRESSED = 1.3
_LOOSE = DOUBTS_BELOW - 0.01


def standing(pair: ComparedPair, outside: Member, places: Sequence[Member]) -> Standing | None:
    """Whether the library has the picture, or may have it; None if it has not.

    A RAW is not there because its JPEG is, nor the other way round.

    Args:
        pair: first the photo outside, second the library's.
        outside: the file.
        places: all files of the library with the other content.
    """
    if is_raw(outside) != is_raw(places[0]):
        return "near" if pair.probability >= LEAST_LIKELY else None
    if bond_of(pair, [outside], places, DEFAULT_PRECISION) is not None:
        return "copy"
    if bond_of(pair, [outside], places, _LOOSE) is not None:
        return "near"
    shot = judge(pair, [outside], places) == "other shot"
    return "near" if shot and pair.probability >= LEAST_LIKELY else None


def is_better(outside: Member, place: Member, pair: ComparedPair) -> bool:
    """Whether the file outside is rather to be kept than the library's copy of it.

    Args:
        outside: the file.
        place: the library's.
        pair: first the photo outside, second the library's.
    """
    outside_is_edit, place_is_edit = bool(first_edit(pair.backward)), bool(first_edit(pair.forward))
    if outside_is_edit != place_is_edit:
        return place_is_edit
    pixels, known = _pixels(outside), _pixels(place)
    if pixels > _MORE_PIXELS * known or known > _MORE_PIXELS * pixels:
        return pixels > known
    if format_rank(outside) != format_rank(place) and not _are_lossy(outside, place):
        return format_rank(outside) > format_rank(place)
    return bytes_a_pixel(outside) > _LESS_COMPRESSED * bytes_a_pixel(place)


def _pixels(member: Member) -> int:
    return member.metadata.width * member.metadata.height


def _are_lossy(one: Member, other: Member) -> bool:
    return max(bytes_a_pixel(one), bytes_a_pixel(other)) != float("inf")
