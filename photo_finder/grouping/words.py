"""Why photos are in a group, in words. A pure matter of texts."""

from collections.abc import Sequence
from datetime import datetime, timedelta


def taken(first: datetime, last: datetime) -> str:
    """When photos were taken."""
    day = f"{first.day} {first:%B %Y}"
    if first.date() == last.date():
        clock = f"{first:%H:%M}"
        return f"taken on {day}, {clock}" + (f" to {last:%H:%M}" if f"{last:%H:%M}" != clock else "")
    return f"taken from {day} to {last.day} {last:%B %Y}"


def after(gap: timedelta, name: str) -> str:
    """How long after another photo one was taken."""
    seconds = int(gap.total_seconds())
    if seconds <= 0:
        return f"at the same time as {name}" if not seconds else f"belongs to {name}"
    for length, one, many in ((86_400, "day", "days"), (3600, "hour", "hours"), (60, "minute", "minutes")):
        if seconds >= length:
            count = seconds // length
            return f"{count} {one if count == 1 else many} after {name}"
    return f"{seconds} seconds after {name}" if seconds != 1 else f"1 second after {name}"


def name_of_file(path: str) -> str:
    """Its last part, by any system's separators."""
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def listed(names: Sequence[str]) -> str:
    """``a, b and c``."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
