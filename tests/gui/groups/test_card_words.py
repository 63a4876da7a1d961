"""Words that are too long for a card."""

import pytest
from PySide6.QtGui import QFontMetrics

from photo_finder.gui.groups.card_words import broken
from photo_finder.gui.theme import SMALL, font

WHY = "taken on 1 February 2025, 9:02 AM – 1:53 PM in Tokyo"


@pytest.fixture
def face(application):
    return font(SMALL)


def width_of(face, text):
    return QFontMetrics(face).horizontalAdvance(text)


def test_a_text_that_fits_stays_on_one_line(face):
    assert broken(WHY, face, width_of(face, WHY) + 2, 2) == [WHY]
    assert broken("", face, 100, 2) == [""]


def test_a_longer_text_goes_on_on_the_next_line_and_is_whole_there(face):
    first, second = broken(WHY, face, width_of(face, WHY) * 2 // 3, 2)
    assert f"{first} {second}" == WHY


def test_what_fits_on_no_line_is_elided_at_its_end(face):
    width = width_of(face, WHY) // 3
    lines = broken(WHY, face, width, 2)
    assert len(lines) == 2
    assert WHY.startswith(lines[0])
    assert lines[1] != WHY[len(lines[0]) + 1 :]
    assert all(width_of(face, line) <= width for line in lines)


def test_letters_that_qt_counts_twice_are_not_cut_apart(face):
    text = " ".join(["\N{SNOWMAN}\N{GRINNING FACE}\N{CAMERA}"] * 12)
    lines = broken(text, face, width_of(face, text) * 2 // 3, 2)
    assert " ".join(lines) == text
