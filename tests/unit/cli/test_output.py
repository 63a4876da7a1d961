"""No name of a file can command a terminal or break a line."""

import pytest

from photo_finder.cli.output import bytes_in_words, count, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain name, with 'quotes'.jpg", "plain name, with 'quotes'.jpg"),
        ("été \U0001f44d\u200d\U0001f525.jpg", "été \U0001f44d\u200d\U0001f525.jpg"),
        ("a\nb\tc\rd", "a\\nb\\tc\\rd"),
        ("\x1b[31m", "\\x1b[31m"),
        ("\x9b31m", "\\x9b31m"),
        ("\udce9", "\\xe9"),
        ("\ud83d", "\\ud83d"),
        ("\u2028", "\\u2028"),
        ("\u202egpj", "\\u202egpj"),
    ],
)
def test_printable(text, shown) -> None:
    assert printable(text) == shown


def test_sizes_and_counts_in_words() -> None:
    assert [bytes_in_words(n) for n in (0, 999, 1000, 3_400_000, 2_000_000_000)] == [
        "0 bytes",
        "999 bytes",
        "1.0 kB",
        "3.4 MB",
        "2.0 GB",
    ]
    assert bytes_in_words(5_000_000_000_000) == "5.0 TB"
    assert (count(1, "photo"), count(12_925, "photo")) == ("1 photo", "12,925 photos")
