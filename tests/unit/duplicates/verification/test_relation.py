"""The words hold for any arrangement, also for one that a wrong alignment gave."""

from dataclasses import replace

import pytest

from photo_finder.duplicates.verification.arrangement import arrangement
from photo_finder.duplicates.verification.comparison import compare
from photo_finder.duplicates.verification.relation import relation
from tests.unit.duplicates.verification.pictures import featured, texture


@pytest.mark.parametrize("shown", [0.0, 1e-6, 0.3, 1.0])
def test_pictures_of_which_hardly_anything_is_shared_get_words_too(shown: float) -> None:
    first, second = featured(texture(18)), featured(texture(18).resize((150, 110)))
    compared = compare(first, second)
    assert compared is not None
    placed = arrangement(first, second, compared)
    away = ((1.0, 0.0, 5.0), (0.0, 1.0, 5.0), (0.0, 0.0, 1.0))
    apart = replace(placed, transform=away, first_shown=shown, second_shown=shown)
    assert "resized" in relation(first, second, compared, apart)
