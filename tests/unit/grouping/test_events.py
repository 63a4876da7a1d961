import numpy as np
import pytest

from photo_finder.grouping.events import HOUR, Shots, first_of_events, first_of_journeys, learnt_gap
from photo_finder.grouping.places import UsualPlaces, distance_km
from tests.unit.grouping.shooting import DAY, Photographer, boundary_f1

NOWHERE = (np.nan, np.nan)


def shots(*times, places=None):
    where = np.array(places if places is not None else [NOWHERE] * len(times), np.float64)
    return Shots(np.array(times, np.float64), where.reshape(-1, 2))


def starts(found):
    return np.flatnonzero(found).tolist()


@pytest.mark.parametrize("seed", range(6))
def test_events_of_simulated_years_are_found_better_than_by_a_fixed_gap(seed):
    years = Photographer(seed, journeys=False).years()
    found = boundary_f1(first_of_events(Shots(years.times, years.places)), years.events)
    fixed = boundary_f1(np.append(True, np.diff(years.times) > 6 * HOUR), years.events)
    assert found >= 0.9
    assert found > fixed


@pytest.mark.parametrize("located", [1.0, 0.5])
@pytest.mark.parametrize("seed", [11, 12, 13])
def test_days_of_a_journey_are_one_event(seed, located):
    years = Photographer(seed, located=located).years(3)
    told = Shots(years.times, years.places)
    usual = UsualPlaces.of(told.times, told.places)
    assert distance_km(usual.centres[0], years.home) < 30
    assert boundary_f1(first_of_journeys(told, first_of_events(told), usual), years.events) >= 0.9


HOME, CABIN, LAKE = (48.1, 11.6), (47.4, 10.3), (49.2, 12.9)
"""The cabin is 125 km from home, the lake 155 km in another direction."""


def one_event(*shots_away, home_for_days=200):
    """Whether shots (hours after a midnight, place) are one event of somebody with that home."""
    days = np.arange(0, home_for_days, 4)
    usual = UsualPlaces.of(days * DAY, np.array([HOME] * len(days)))
    hours, places = zip(*shots_away, strict=True)
    told = shots(*(HOUR * hour for hour in hours), places=places)
    return starts(first_of_journeys(told, first_of_events(told), usual)) == [0]


def test_a_night_away_makes_two_days_one_journey():
    assert one_event((14, CABIN), (19, CABIN), (24 + 9, CABIN), (24 + 12, CABIN))
    assert one_event((18, NOWHERE), (19, CABIN), (22, NOWHERE), (24 + 9, NOWHERE), (24 + 10, CABIN))
    assert one_event((22, CABIN), (24 + 9, LAKE)), "no time to sleep at home"


def test_trips_on_two_days_that_end_at_home_are_two():
    assert not one_event((10, CABIN), (15, CABIN), (24 + 11, LAKE), (24 + 14, LAKE))
    assert not one_event((14, CABIN), (24 + 10, CABIN), home_for_days=20), "no home is known"
    assert not one_event((2 * 24 + 14, HOME), (3 * 24 + 10, HOME))


@pytest.mark.parametrize("located", [1.0, 0.5])
@pytest.mark.parametrize("seed", [21, 22, 23])
def test_weekends_away_are_told_from_trips_that_end_at_home(seed, located):
    years = Photographer(seed, located=located, weekends=True).years()
    told = Shots(years.times, years.places)
    usual = UsualPlaces.of(told.times, told.places)
    assert boundary_f1(first_of_journeys(told, first_of_events(told), usual), years.events) >= 0.9


def test_without_places_nobody_is_on_a_journey():
    years = Photographer(3, located=0.0).years()
    told = Shots(years.times, years.places)
    usual = UsualPlaces.of(told.times, told.places)
    begins = first_of_events(told)
    assert not usual.known
    assert (first_of_journeys(told, begins, usual) == begins).all()


def test_pauses_that_never_or_always_end_an_event():
    minutes = [0, 1, 2, 30, 31, 13 * 60 + 31, 13 * 60 + 32]
    assert starts(first_of_events(shots(*(60 * m for m in minutes)))) == [0, 5]


def test_a_stretch_bears_longer_pauses():
    times = [0, 60, 120, 5 * HOUR, 5 * HOUR + 60, 30 * HOUR, 30 * HOUR + 60]
    found = [starts(first_of_events(shots(*times), stretch)) for stretch in (0.25, 4.0, 40.0)]
    assert found == [[0, 3, 5], [0, 5], [0]]


def test_the_gap_lies_between_lulls_and_the_time_between_events():
    random = np.random.default_rng(0)
    lulls = np.exp(random.normal(np.log(0.4 * HOUR), 0.3, 300))
    between = np.exp(random.normal(np.log(30 * HOUR), 0.5, 100))
    assert 1 * HOUR <= learnt_gap(np.concatenate((lulls, between))) <= 8 * HOUR
    assert learnt_gap([5.0, 7.0]) == 3 * HOUR, "nothing to learn from"
    assert learnt_gap([5.0, 7.0], 5 * HOUR) == 5 * HOUR


def test_no_shot_and_one_shot():
    assert first_of_events(shots()).tolist() == []
    assert first_of_events(shots(5.0)).tolist() == [True]


def test_a_home_is_where_one_comes_back_to_over_months():
    days = np.arange(0, 200, 4)
    places = np.array([(48.1, 11.6)] * len(days))
    usual = UsualPlaces.of(days * DAY, places)
    assert distance_km(usual.centres[0], np.array((48.1, 11.6))) < 5
    assert usual.are_away(np.array([(48.2, 11.5), (41.9, 12.5), NOWHERE])).tolist() == [False, True, False]
    holiday = UsualPlaces.of(np.arange(20) * DAY, places[:20])
    assert not holiday.known, "three weeks in one place are no home"


def test_distances_over_ground():
    berlin, rome, fiji, samoa = np.array([(52.52, 13.405), (41.9, 12.5), (-17, 179.9), (-17, -179.9)])
    assert distance_km(berlin, rome) == pytest.approx(1182, rel=0.01)
    assert distance_km(fiji, samoa) == pytest.approx(21.3, rel=0.05)
