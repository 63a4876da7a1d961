from dataclasses import replace

import numpy as np

from photo_finder.grouping.habits import Habits
from photo_finder.grouping.timeline import timeline
from tests.unit.grouping.heaps import at, heap, photo


def events(found):
    return [event.rows.tolist() for event in found.events]


def test_photos_of_which_only_the_day_is_known_join_that_days_largest_event():
    made = heap(
        photo(0, at(1, 9)),
        photo(1, at(1, 9, 5)),
        photo(2, at(1, 20)),
        photo(3, at(1, 12), "day"),
        photo(4, at(3, 12), "day"),
        photo(5, at(3, 12), "day"),
    )
    assert events(timeline(made)) == [[0, 1, 3], [2], [4, 5]]


def test_weak_times_join_an_event_that_they_lie_in_and_are_else_apart():
    made = heap(
        photo(0, at(1, 9)),
        photo(1, at(1, 11)),
        photo(2, at(1, 10), "file"),
        photo(3, at(9, 10), "file"),
        photo(4, at(9, 10, 20), "file"),
    )
    found = timeline(made)
    assert events(found) == [[0, 2, 1], [3, 4]]
    assert [event.weak for event in found.events] == [False, True]


def test_files_of_a_copying_run_have_no_time():
    made = heap(*(photo(n, at(1, 10, 0, n), "file") for n in range(20)), photo(30, at(2), "file"))
    found = timeline(made)
    assert sorted(found.undated.tolist()) == list(range(20))
    assert events(found) == [[20]]


def test_what_is_one_has_the_time_of_the_best_known_of_it():
    made = heap(photo(0, at(1)), photo(1, at(20), "file"), photo(2, at(1, 10, 5)), units=[0, 0, 1])
    assert events(timeline(made)) == [[0, 1, 2]]


def test_nothing_has_no_events():
    found = timeline(heap(units=np.empty(0, np.int64)))
    assert (found.events, len(found.undated)) == ((), 0)


def habits_at(*place):
    """Somebody who takes two photos every fourth day, five hours apart, at home."""
    days = np.arange(0, 200, 4) * 86_400.0
    times = np.sort(np.concatenate((days, days + 5 * 3600)))
    return Habits.of(times, np.array([place] * len(times)))


def test_a_heap_that_is_all_of_one_journey_is_told_by_the_librarys_usual_places():
    days = [photo(day, at(day), place=(41.9, 12.5)) for day in range(1, 8)]
    alone = heap(*days)
    assert len(events(timeline(alone))) == 7
    assert events(timeline(replace(alone, habits=habits_at(48.1, 11.6)))) == [list(range(7))]
    assert len(events(timeline(replace(alone, habits=habits_at(41.9, 12.4))))) == 7, "at home"


def test_a_heap_of_few_photos_is_parted_by_the_gap_that_the_library_tells():
    few = heap(photo(0, at(1, 10)), photo(1, at(1, 18)), photo(2, at(5)))
    assert events(timeline(few)) == [[0], [1], [2]]
    assert events(timeline(replace(few, habits=habits_at(48.1, 11.6)))) == [[0, 1], [2]]
