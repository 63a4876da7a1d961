"""Days as people type them: a year, a month, or a day stands for its first or last day."""

import calendar
import re
from datetime import date

from photo_finder.core.errors import UsageError


def first_day(text: str | None) -> date | None:
    """The first day of ``2023``, ``2023-05``, ``2023-05-17`` or of an ISO 8601 time. Raises UsageError."""
    return None if text is None else _day(text, last=False)


def last_day(text: str | None) -> date | None:
    """The last day of it. Raises UsageError."""
    return None if text is None else _day(text, last=True)


def _day(text: str, *, last: bool) -> date:
    found = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:[T ][\d:.,+\-Z]*)?", text.strip())
    try:
        if found is None:
            raise ValueError(text)
        year, month, day = (None if part is None else int(part) for part in found.groups())
        if year is None:
            raise ValueError(text)
        if month is None:
            return date(year, 12, 31) if last else date(year, 1, 1)
        if day is None:
            return date(year, month, calendar.monthrange(year, month)[1] if last else 1)
        return date(year, month, day)
    except ValueError as error:
        raise UsageError(f"{text!r} is no date: write 2023, 2023-05 or 2023-05-17.") from error
