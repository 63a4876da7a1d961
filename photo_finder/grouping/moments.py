"""When a photo was taken, as well as it can be told: by the camera, by a date in the name, by the file.

A pure matter of texts and numbers; reads no file.
"""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

MomentSource = Literal["camera", "name", "day", "file"]
"""Who tells it: the camera's clock; date and time in the file's name; a date alone there (the time is then
noon); the file's own time, which may be that of a copy: the weakest."""

_BEST_FIRST: tuple[MomentSource, ...] = ("camera", "name", "day", "file")
_NOON = 12
_DATE = r"(?P<year>(?:19|20)\d\d)(?P<s>[-_. ]?)(?P<month>0[1-9]|1[0-2])(?P=s)(?P<day>0[1-9]|[12]\d|3[01])"
_TIME = r"(?P<hour>[01]\d|2[0-3])(?P<t>[-_.:h]?)(?P<minute>[0-5]\d)(?:[-_.:m]?(?P<second>[0-5]\d))?"
_NAMED = re.compile(rf"(?<!\d){_DATE}(?:(?:[-_.T ]{{1,3}}|[-_ ]at[-_ ]|, ?){_TIME}(?:\d{{3}})?)?(?!\d)")
_STUCK = re.compile(rf"(?<!\d){_DATE.replace('(?P<s>[-_. ]?)', '(?P<s>)')}{_TIME}(?:\d{{3}})?(?!\d)")


@dataclass(frozen=True, slots=True)
class Moment:
    """A time by the local clock, and who tells it."""

    when: datetime
    source: MomentSource

    @property
    def weak(self) -> bool:
        """Whether it may be that of a copy."""
        return self.source == "file"

    @property
    def order(self) -> tuple[int, datetime]:
        """The best known comes first, of these the earliest."""
        return _BEST_FIRST.index(self.source), self.when


def moment_of(taken: datetime | None, path: str, modified_ns: int) -> Moment:
    """The moment of a photo.

    Args:
        taken: capture time, None if the file does not tell it.
        path: of the file; only its name counts.
        modified_ns: the file's time, nanoseconds since 1970.
    """
    if taken is not None:
        return Moment(taken, "camera")
    return moment_in_name(os.path.basename(path)) or Moment(_of_file(modified_ns), "file")


def moment_in_name(name: str) -> Moment | None:
    """The moment that a file's name tells, as those of phones, messengers and screenshots do."""
    for found in _found(name):
        parts = found.groupdict()
        year, month, day = (int(parts[part]) for part in ("year", "month", "day"))
        with suppress(ValueError):  # 30 February
            if parts["hour"] is None:
                return Moment(datetime(year, month, day, _NOON), "day")
            clock = (int(parts["hour"]), int(parts["minute"]), int(parts["second"] or 0))
            return Moment(datetime(year, month, day, *clock), "name")
    return None


def _found(name: str) -> Iterator[re.Match[str]]:
    yield from _STUCK.finditer(name)
    yield from _NAMED.finditer(name)


def _of_file(modified_ns: int) -> datetime:
    with suppress(ValueError, OverflowError, OSError):  # a time that no calendar has
        return datetime.fromtimestamp(modified_ns / 1e9).replace(microsecond=0)
    return datetime(1970, 1, 1)
