"""Names stand in the order in which people count."""

import random

import pytest

from photo_finder.core.natural_order import natural_key


@pytest.mark.parametrize(
    "names",
    [
        ["IMG_2.jpg", "IMG_10.jpg", "IMG_100.jpg"],
        ["img 1.jpg", "IMG 1 (2).jpg", "img 1a.jpg", "IMG 2.jpg"],
        ["9.jpg", "10.jpg", "a.jpg"],
        ["2024-6-9", "2024-06-10", "2024-11-1"],
        ["ecole.jpg", "École 2.jpg", "ecole 10.jpg", "Etang.jpg"],
        ["a-1", "a0", "a01b", "a2"],
        ["Zug.jpg", "\u0905.jpg", "照片.jpg"],
        ["99999999999999999999999998", "99999999999999999999999999"],
    ],
)
def test_numbers_count_and_neither_case_nor_accents_part_names(names: list[str]) -> None:
    mixed = list(names)
    random.Random(4).shuffle(mixed)
    assert sorted(mixed, key=natural_key) == names


def test_names_that_cannot_be_shown_have_a_place_too() -> None:
    assert sorted(["b\udcff.jpg", "a\udcff10", "a\udcff9"], key=natural_key) == [
        "a\udcff9",
        "a\udcff10",
        "b\udcff.jpg",
    ]


def test_names_that_are_equal_to_the_eye_have_the_same_key() -> None:
    assert natural_key("Ä.JPG") == natural_key("a\u0308.jpg") == natural_key("ä.jpg")
