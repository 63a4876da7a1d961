from pathlib import Path

import numpy as np
import pytest

from photo_finder.grouping.gazetteer import City, Gazetteer

PLACES = Path(__file__).parents[3] / "assets" / "places"


@pytest.fixture(scope="module")
def gazetteer():
    return Gazetteer(PLACES)


@pytest.mark.parametrize(
    ("place", "city"),
    [
        ((41.885, 12.47), City("Rome", "Italy")),
        ((52.497, 13.39), City("Berlin", "Germany")),
        ((48.80, 2.12), City("Versailles", "France")),
        ((-17.8, 177.42), City("Nadi", "Fiji")),
    ],
)
def test_a_place_in_or_near_a_city_has_its_name(gazetteer, place, city):
    assert gazetteer.city(place) == city


def test_far_from_every_city_there_is_the_country_or_nothing(gazetteer):
    assert gazetteer.city((0.0, -30.0)) is None
    far = gazetteer.city((-24.9, 131.1))
    assert far is None or far.name == ""


def test_several_places_have_the_name_of_most(gazetteer):
    rome, milan, nowhere = (41.9, 12.5), (45.46, 9.19), (np.nan, np.nan)
    assert gazetteer.name_of(np.array([rome] * 9 + [milan])) == "Rome"
    assert gazetteer.name_of(np.array([rome, rome, milan, milan])) == "Italy"
    assert gazetteer.name_of(np.array([nowhere, rome])) == "Rome"
    assert gazetteer.name_of(np.array([nowhere])) == ""
    assert gazetteer.name_of(np.empty((0, 2))) == ""


def test_places_around_a_city_are_that_city(gazetteer):
    random = np.random.default_rng(0)
    around = np.array((41.9, 12.5)) + random.uniform(-0.2, 0.2, (40, 2))
    assert gazetteer.name_of(around) == "Rome"


def test_without_its_files_nothing_has_a_name(tmp_path):
    empty = Gazetteer(tmp_path)
    assert empty.city((41.9, 12.5)) is None
    assert empty.name_of(np.array([(41.9, 12.5)])) == ""
