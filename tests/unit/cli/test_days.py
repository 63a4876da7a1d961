"""A year, a month or a day stands for its first or last day."""

from datetime import date

import pytest

from photo_finder.cli.days import first_day, last_day
from photo_finder.core.errors import UsageError


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-12", date(2023, 12, 1), date(2023, 12, 31)),
        ("2023-05-17", date(2023, 5, 17), date(2023, 5, 17)),
        ("2023-05-17T23:59:59+02:00", date(2023, 5, 17), date(2023, 5, 17)),
    ],
)
def test_days(text, first, last) -> None:
    assert (first_day(text), last_day(text)) == (first, last)


def test_no_text_is_no_limit() -> None:
    assert first_day(None) is None
    assert last_day(None) is None


@pytest.mark.parametrize(
    "text", ["", "23", "2023-13", "2023-02-29", "17.5.2023", "2023-05-17 evening", "0000"]
)
def test_what_is_no_date_is_said_to_be_none(text) -> None:
    with pytest.raises(UsageError, match="is no date"):
        first_day(text)
