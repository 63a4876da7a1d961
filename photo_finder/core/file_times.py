"""The time of a file: as the library keeps it, and as people read it."""

import os
from datetime import datetime, timedelta

_EARLIEST_NS, _LATEST_NS = -(2**63), 2**63 - 1
_EPOCH = datetime(1970, 1, 1)


def modified_ns(status: os.stat_result) -> int:
    """When a file was changed, in nanoseconds since 1970, as it is kept and compared everywhere.

    Disks tell times that 64 bits do not hold (before 1677, after 2262): they count as the nearest that do.
    """
    return min(max(status.st_mtime_ns, _EARLIEST_NS), _LATEST_NS)


def local_time(time_ns: int) -> datetime:
    """The hour here at a time that is kept; by UTC where the system's clock does not go back that far."""
    try:
        return datetime.fromtimestamp(time_ns / 1e9)
    except (OverflowError, OSError, ValueError):  # Windows before 1970
        return _EPOCH + timedelta(microseconds=time_ns // 1000)
