import numpy as np
import pytest

from trainer.data.edits.lettering import broken, date, fitted, lettered, phrase
from trainer.data.edits.stickers import STICKERS, sticker


def test_the_font_has_every_letter_of_every_phrase():
    rng = np.random.default_rng(0)
    for _ in range(300):
        assert phrase(rng, 1, 8).isascii()
        assert date(rng).isascii()


def test_text_is_as_large_as_its_room_allows():
    small, large = fitted("good morning", 60, 100), fitted("good morning", 240, 100)
    assert small.getlength("good morning") <= 63
    assert 200 < large.getlength("good morning") <= 252


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_text_is_broken_into_about_so_many_lines_and_loses_no_word(lines):
    text = "when you finally find the right one and it is still monday"
    rows = broken(text, lines)
    assert " ".join(rows) == text
    assert abs(len(rows) - lines) <= 1


def test_letters_have_ink_and_stay_in_their_room():
    mask = lettered(["Hello", "my friend"], 120, 60, 0.05)
    assert mask.width <= 125
    assert mask.height <= 65
    assert 0.1 < (np.asarray(mask) > 128).mean() < 0.8


def test_stickers_differ_and_are_transparent_around():
    drawn = {sticker(name).tobytes() for name in STICKERS}
    assert len(drawn) == len(STICKERS)
    for name in STICKERS:
        alpha = np.asarray(sticker(name))[..., 3]
        assert alpha[0, 0] == alpha[-1, -1] == 0
        assert 0.25 < (alpha > 128).mean() < 0.9, name
