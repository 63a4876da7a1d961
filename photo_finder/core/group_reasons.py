"""Why photos are together, as facts that each front end can word; and their words in English.

A pure matter of values and texts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

ReasonKind = Literal[
    "",
    "first",
    "alone",
    "after",
    "looks like",
    "unsure",
    "by hand",
    "taken",
    "month",
    "alike",
    "merged",
    "made",
    "like folder",
    "clock",
]
"""What kind of reason it is.

Of a photo: ``first`` of an event, ``alone`` in it, so long ``after`` another one, ``looks like`` others,
``unsure`` which of the folders of others it belongs to, ``by hand``.
Of a group: ``taken`` at one time, single shots of a ``month``, ``alike``, ``merged`` or ``made`` by hand,
``like folder``. Of a plan: the ``clock`` of a camera was put right. Empty: it is not told.
"""

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason.

    Attributes:
        names: of files (or a folder, or a camera) that it tells of.
        count: photos (or groups, if they were merged).
        seconds: how long after; by how much a clock was behind (or, below 0, ahead).
        first, last: moments of an event, or one in the month.
        place: where it was, or empty.
        weak: times are those of the files themselves, which may be copies.
    """

    kind: ReasonKind = ""
    names: tuple[str, ...] = ()
    count: int = 0
    seconds: int = 0
    first: datetime | None = None
    last: datetime | None = None
    place: str = ""
    weak: bool = False

    def __bool__(self) -> bool:
        """Whether anything is told."""
        return bool(self.kind)


NO_REASON = Reason()
BY_HAND = Reason("by hand")


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words of a language that names of groups are made of.

    Attributes:
        group, part: what groups are called of which nothing else is known.
        to: between two dates.
        months: from January on.
    """

    group: str = "Group"
    part: str = "part"
    to: str = "to"
    months: tuple[str, ...] = MONTHS


ENGLISH = NameWords()


def after(gap: timedelta, name: str) -> Reason:
    """How long after another photo (the name of its file) one was taken."""
    return Reason("after", (name,), seconds=int(gap.total_seconds()))


def duration(seconds: int) -> tuple[int, Literal["day", "hour", "minute", "second"]]:
    """A length of time in its largest whole unit."""
    if seconds >= 86_400:
        return seconds // 86_400, "day"
    if seconds >= 3600:
        return seconds // 3600, "hour"
    return (seconds // 60, "minute") if seconds >= 60 else (seconds, "second")


def in_english(reason: Reason) -> str:
    """The words of a reason."""
    names = listed(reason.names)
    fixed = {
        "": "",
        "first": "the first of them",
        "alone": "alone",
        "looks like": f"looks like {names}",
        "unsure": f"no folder is sure; looks like {names}",
        "by hand": "put here by hand",
        "alike": f"{reason.count} photos that look alike, most of all like {names}",
        "merged": f"{reason.count} groups that were put together by hand",
        "made": "made by hand",
        "like folder": f"like the {reason.count} photos in {names}"
        if reason.count != 1
        else f"like the photo in {names}",
    }
    if reason.kind in fixed:
        return fixed[reason.kind]
    if reason.kind == "after":
        return _after(reason.seconds, names)
    if reason.kind == "clock":
        return _clock(names, reason.seconds)
    assert reason.first is not None
    if reason.kind == "month":
        month = f"{MONTHS[reason.first.month - 1]} {reason.first.year}"
        return f"single shots of {month}, too few at a time for a group of their own"
    return _taken(reason, reason.first, reason.last or reason.first)


def _after(seconds: int, name: str) -> str:
    if seconds <= 0:
        return f"at the same time as {name}" if not seconds else f"belongs to {name}"
    count, unit = duration(seconds)
    return f"{count} {unit}{'' if count == 1 else 's'} after {name}"


def _taken(reason: Reason, first: datetime, last: datetime) -> str:
    day = _day(first)
    if first.date() == last.date():
        clock = f"{first:%H:%M}"
        told = f"taken on {day}, {clock}" + (f" to {last:%H:%M}" if f"{last:%H:%M}" != clock else "")
    else:
        told = f"taken from {day} to {_day(last)}"
    told += f" in {reason.place}" if reason.place else ""
    return told + (", by the files' own times, which may be those of copies" if reason.weak else "")


def _day(when: datetime) -> str:
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def _clock(camera: str, off: int) -> str:
    """As in: The clock of EOS R6 was 1 h 2 min behind."""
    parts = [f"{count} {unit}" for count, unit in clock_parts(off)]
    return f"The clock of {camera} was {' '.join(parts)} {'behind' if off > 0 else 'ahead'}."


def clock_parts(off: int) -> list[tuple[int, str]]:
    """By how much a clock was off: days, hours and minutes, as far as there are any, with their units."""
    days, minutes = divmod(round(abs(off) / 60), 1440)
    hours, minutes = divmod(minutes, 60)
    return [(count, unit) for count, unit in ((days, "d"), (hours, "h"), (minutes, "min")) if count]


def listed(names: Sequence[str]) -> str:
    """``a, b and c``."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def name_of_file(path: str) -> str:
    """Its last part, by any system's separators."""
    return path.replace("\\", "/").rsplit("/", 1)[-1]
