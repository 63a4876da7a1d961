"""Shots of one moment: one camera, seconds apart. Their times tell them from copies where pixels cannot."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from photo_finder.core.photo import PhotoMetadata

BURST_SECONDS = 10.0
"""Shots of one moment are at most so far apart."""

LOOK_AHEAD = 50
"""Shots after one that are looked at: more of one moment are in another group."""

Shot = tuple[int, str, datetime]
"""Id, camera, capture time."""


def are_of_one_moment(one: PhotoMetadata, other: PhotoMetadata) -> bool:
    """Whether two pictures are shots of one camera at different times, seconds apart.

    Times of cameras are whole seconds: at the same time, it may be one shot or two.
    """
    if one.camera is None or one.camera != other.camera or one.taken is None or other.taken is None:
        return False
    return timedelta(0) < abs(one.taken - other.taken) <= timedelta(seconds=BURST_SECONDS)


def moments(shots: Sequence[Shot]) -> Iterator[tuple[int, int]]:
    """Pairs of ids of shots of one camera, at most ``BURST_SECONDS`` apart, at the same second too.

    Args:
        shots: by camera, then by time.
    """
    longest = timedelta(seconds=BURST_SECONDS)
    for place, (own, camera, taken) in enumerate(shots):
        for other, other_camera, later in shots[place + 1 : place + 1 + LOOK_AHEAD]:
            if other_camera != camera or later - taken > longest:
                break
            yield own, other
