"""Reasons in English."""

from datetime import datetime, timedelta

import pytest

from photo_finder.core.group_reasons import NO_REASON, Reason, after, in_english

FIRST, LAST = datetime(2024, 1, 6, 14), datetime(2024, 1, 6, 14, 25)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (NO_REASON, ""),
        (Reason("first"), "the first of them"),
        (after(timedelta(seconds=1), "a.jpg"), "1 second after a.jpg"),
        (after(timedelta(minutes=90), "a.jpg"), "1 hour after a.jpg"),
        (after(timedelta(days=3), "a.jpg"), "3 days after a.jpg"),
        (after(timedelta(0), "a.jpg"), "at the same time as a.jpg"),
        (after(timedelta(seconds=-1), "a.jpg"), "belongs to a.jpg"),
        (Reason("looks like", ("a", "b", "c")), "looks like a, b and c"),
        (Reason("alike", ("a",), 7), "7 photos that look alike, most of all like a"),
        (Reason("like folder", ("Hats",), 1), "like the photo in Hats"),
        (
            Reason("taken", first=FIRST, last=LAST, place="Rome"),
            "taken on 6 January 2024, 14:00 to 14:25 in Rome",
        ),
        (
            Reason("taken", first=FIRST, last=LAST + timedelta(days=30)),
            "taken from 6 January 2024 to 5 February 2024",
        ),
        (
            Reason("month", first=FIRST),
            "single shots of January 2024, too few at a time for a group of their own",
        ),
        (Reason("clock", ("EOS R6",), seconds=3720), "The clock of EOS R6 was 1 h 2 min behind."),
        (Reason("clock", ("EOS R6",), seconds=-60), "The clock of EOS R6 was 1 min ahead."),
    ],
)
def test_a_reason_is_told(reason, words) -> None:
    assert in_english(reason) == words
    assert bool(reason) == bool(words)
