"""What a compared pair is, once times and names have been heard too. Reads no file."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from photo_finder.core.duplicates import DOUBTS_BELOW, ComparedPair, Member
from photo_finder.core.photo import PhotoMetadata
from photo_finder.duplicates.bursts import are_of_one_moment
from photo_finder.duplicates.names import numbered_apart, of_one_photo
from photo_finder.duplicates.quality import is_raw

LEAST_LIKELY = 0.5
"""Probability below which a pair is shown at no strictness, unless it is doubtful."""

WORST_TO_MEAN = 20
"""The least sure of the pairs that are shown may be wrong so many times as likely as all of them in the mean:
most copies are far surer than that."""

Judgement = Literal["copy", "doubtful", "other shot", "companion"]

_CLOCKS_AGREE = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class Bond:
    """Two contents that belong in one group.

    Attributes:
        first, second: their digests.
        forward: what was done to the first to make the second, in words; ``backward`` the other way round.
    """

    first: bytes
    second: bytes
    similarity: float
    probability: float
    doubtful: bool = False
    forward: tuple[str, ...] = ()
    backward: tuple[str, ...] = ()


def least_probability(precision: float) -> float:
    """Of a pair, so that of all pairs that are at least so probable the share ``precision`` is right."""
    return max(LEAST_LIKELY, 1 - WORST_TO_MEAN * (1 - precision))


def bond_of(
    pair: ComparedPair, first: Sequence[Member], second: Sequence[Member], precision: float
) -> Bond | None:
    """The bond of a pair at this precision, None if it is not to be shown as copies.

    Args:
        pair: as it was compared.
        first: all files of the one content.
        second: all files of the other.
        precision: share of shown pairs that are expected to be right.
    """
    judgement = judge(pair, first, second)
    doubtful = judgement == "doubtful"
    if judgement == "copy" and pair.probability < least_probability(precision):
        return None
    if judgement not in {"copy", "doubtful"} or (doubtful and precision >= DOUBTS_BELOW):
        return None
    return Bond(
        *(pair.first, pair.second, pair.similarity, pair.probability),
        doubtful=doubtful,
        forward=pair.forward,
        backward=pair.backward,
    )


def judge(pair: ComparedPair, first: Sequence[Member], second: Sequence[Member]) -> Judgement:
    """What two contents are to each other, if pixels say that they may be copies."""
    one, other = first[0].metadata, second[0].metadata
    if are_files_of_companions(first, second):
        return "companion"
    if are_of_one_moment(one, other):
        return "other shot"
    frames = pair.nearly_equal and may_be_frames(one, other)
    named = not frames or _named_as_copies(first, second)
    return "doubtful" if pair.doubtful or not (named or rests_on_saving(pair, first, second)) else "copy"


def are_never_copies(first: Sequence[Member], second: Sequence[Member]) -> bool:
    """Whether two contents are two shots, or a RAW and its picture, though both be copies of a third."""
    return are_files_of_companions(first, second) or are_of_one_moment(first[0].metadata, second[0].metadata)


def rests_on_saving(pair: ComparedPair, first: Sequence[Member], second: Sequence[Member]) -> bool:
    """Whether nearly equal pictures are no frames for nothing but that their files were saved in two ways.

    That counts where times don't tell, and names don't say that they were shot one after the other.
    """
    one, other = first[0].metadata, second[0].metadata
    untimed = one.taken is None or other.taken is None
    if not (pair.nearly_equal and pair.saved_otherwise and untimed and may_be_frames(one, other)):
        return False
    return not _named_as_copies(first, second) and not _any(numbered_apart, first, second)


def may_be_next_frames(pair: ComparedPair, first: Sequence[Member], second: Sequence[Member]) -> bool:
    """Whether nearly equal pictures may be shots one after the other, by their names too."""
    frames = pair.nearly_equal and may_be_frames(first[0].metadata, second[0].metadata)
    return frames and _any(numbered_apart, first, second) and not _named_as_copies(first, second)


def are_files_of_companions(first: Sequence[Member], second: Sequence[Member]) -> bool:
    """Whether a file of one content and a file of the other are companions."""
    return any(are_companions(one, other) for one in first for other in second)


def are_shots_apart(first: Sequence[Member], second: Sequence[Member]) -> bool:
    """Whether two contents taken within seconds are two shots: by their times, else by their names."""
    if are_of_one_moment(first[0].metadata, second[0].metadata):
        return True
    return _told_same_time(first[0].metadata, second[0].metadata) and _any(numbered_apart, first, second)


def are_companions(one: Member, other: Member) -> bool:
    """Whether two files are a RAW and the picture that the camera, or its owner, made of it."""
    if is_raw(one) == is_raw(other) or _contradict(one.metadata, other.metadata):
        return False
    return _without_ending(one) == _without_ending(other)


def may_be_frames(one: PhotoMetadata, other: PhotoMetadata) -> bool:
    """Whether a camera may have made both by itself: what was resized or converted, it did not."""
    return (one.width, one.height, one.format) == (other.width, other.height, other.format)


def _without_ending(member: Member) -> tuple[str, str]:
    folder, name = os.path.split(member.file.path)
    return folder, os.path.splitext(name)[0].casefold()


def _contradict(one: PhotoMetadata, other: PhotoMetadata) -> bool:
    both_told = one.taken is not None and other.taken is not None
    return both_told and abs(one.taken - other.taken) > _CLOCKS_AGREE  # type: ignore[operator]


def _named_as_copies(first: Sequence[Member], second: Sequence[Member]) -> bool:
    """Whether names decide that nearly equal pictures are one; where times agree, names need not."""
    if _told_same_time(first[0].metadata, second[0].metadata):
        return not _any(numbered_apart, first, second)
    return _any(of_one_photo, first, second)


def _told_same_time(one: PhotoMetadata, other: PhotoMetadata) -> bool:
    return one.taken is not None and one.taken == other.taken and one.camera == other.camera


def _any(says: Callable[[str, str], bool], first: Sequence[Member], second: Sequence[Member]) -> bool:
    return any(says(one.file.path, other.file.path) for one in first for other in second)
