"""The parts of the window that are plain reckoning."""

from datetime import datetime

import pytest
from PySide6.QtCore import QRect

from photo_finder.core.group_editing import group_id
from photo_finder.core.group_reasons import BY_HAND, NO_REASON, Reason
from photo_finder.core.grouping import GroupMember, GroupPlan, PhotoGroup
from photo_finder.core.photo import Photo, PhotoFile, PhotoMetadata
from photo_finder.core.query import COPY_FROM, Example, Hit
from photo_finder.gui import wording
from photo_finder.gui.grid.geometry import Geometry, Measures
from photo_finder.gui.groups.card_painter import mosaic
from photo_finder.gui.groups.editing import explained, rows_like
from photo_finder.gui.likeness import NEAREST, Nearness, Question, strata
from photo_finder.gui.pace import Pace

# Numbers are worded by the language of the program.
pytestmark = pytest.mark.usefixtures("application")

MEASURES = Measures(tile=100, gap=10, heading=40, caption=0, margin=20)


def _hit(
    number: int, similarity: float, probability: float, *, identical: bool = False, copy: float | None = None
) -> Hit:
    file = PhotoFile(f"/photos/{number}.jpg", 1, 0, offline=False)
    photo = Photo(number, bytes(20), PhotoMetadata(4, 3, "JPEG"), (file,))
    is_copy = copy is not None and copy >= COPY_FROM
    return Hit(photo, similarity, probability, identical, copy, copy, is_copy)


# --- geometry ---


def test_tiles_fill_the_width_and_sections_begin_on_new_lines():
    geometry = Geometry((5, 2), 480, MEASURES)
    assert geometry.columns == 4
    assert geometry.side == 102
    assert geometry.rect(0).y == 60
    assert geometry.rect(4).x == geometry.rect(0).x
    assert geometry.rect(5).y == geometry.rect(4).y + geometry.pitch_y + MEASURES.heading


@pytest.mark.parametrize("width", [120, 333, 480, 1999])
def test_each_tile_is_found_at_its_own_middle_and_nothing_between_them(width):
    geometry = Geometry((5, 1, 13), width, MEASURES)
    for row in range(geometry.rows):
        rect = geometry.rect(row)
        assert geometry.row_at(rect.x + rect.width // 2, rect.y + rect.height // 2) == row
        assert geometry.row_at(rect.x + rect.width + 3, rect.y + 5) == -1
        assert geometry.row_at(rect.x + 5, rect.y - 5) in (-1, row - geometry.columns)


def test_visible_rows_are_exactly_those_that_touch_the_heights():
    geometry = Geometry((7, 3, 40), 480, MEASURES)
    for top in range(0, geometry.height, 37):
        bottom = top + 200
        listed = {row for run in geometry.rows_between(top, bottom) for row in run}
        touching = {
            row
            for row in range(geometry.rows)
            if geometry.rect(row).y <= bottom and geometry.rect(row).y + geometry.side > top
        }
        assert touching <= listed
        assert len(listed - touching) <= 2 * geometry.columns


def test_up_and_down_are_each_others_inverse_within_a_section_and_cross_headings():
    geometry = Geometry((6, 8), 480, MEASURES)
    assert geometry.vertical(1, 1) == 5
    assert geometry.vertical(5, -1) == 1
    assert geometry.vertical(2, 1) == 5, "a shorter line takes its last tile"
    assert geometry.vertical(5, 1) == 7
    assert geometry.vertical(7, -1) == 5
    assert geometry.vertical(0, -1) == 0
    assert geometry.vertical(13, 1) == 13


def test_a_rubber_band_takes_what_it_touches():
    geometry = Geometry((8,), 480, MEASURES)
    first, sixth = geometry.rect(0), geometry.rect(5)
    assert geometry.rows_in(first.x + 5, first.y + 5, sixth.x - first.x, sixth.y - first.y) == [0, 1, 4, 5]


def test_a_hundred_thousand_tiles_are_laid_out_by_their_sections_alone():
    geometry = Geometry([500] * 200, 1200, MEASURES)
    assert geometry.rows == 100_000
    assert geometry.row_at(geometry.rect(99_999).x, geometry.rect(99_999).y) == 99_999


# --- headings of answers ---


def test_hits_are_sorted_by_probability_not_by_rank():
    hits = [_hit(1, 1.0, 1.0, identical=True), _hit(2, 0.9, 0.9), _hit(3, 0.7, 0.6), _hit(4, 0.2, 0.01)]
    found = {stratum.nearness: [hit.photo.id for hit in stratum.hits] for stratum in strata(hits, 0.5)}
    assert found == {Nearness.SAME: [1], Nearness.VERY: [2], Nearness.SIMILAR: [3]}


def test_the_same_picture_is_what_the_model_takes_for_a_copy():
    hits = [
        _hit(1, 1.0, 1.0, identical=True, copy=1.0),
        _hit(2, 0.2, 0.01, copy=0.99),
        _hit(3, 0.999, 0.999, copy=0.5),
        _hit(4, 0.7, 0.6, copy=0.0),
    ]
    for strictness in (0.0, 0.5, 1.0):
        found = {one.nearness: [hit.photo.id for hit in one.hits] for one in strata(hits, strictness)}
        assert found[Nearness.SAME] == [1, 2]
        assert found[Nearness.VERY] == [3]


def test_without_such_a_model_the_same_picture_is_what_looks_it():
    hits = [
        _hit(1, 0.6, 0.6, identical=True),
        _hit(2, 0.99, 0.999),
        _hit(3, 0.98, 0.999),
        _hit(4, 0.99, 0.99),
    ]
    found = {stratum.nearness: [hit.photo.id for hit in stratum.hits] for stratum in strata(hits, 0.5)}
    assert found == {Nearness.SAME: [1, 2], Nearness.VERY: [3, 4]}


def test_a_stricter_slider_shows_less_but_never_hides_the_same_picture():
    hits = [_hit(1, 1.0, 0.3, identical=True), _hit(2, 0.9, 0.9), _hit(3, 0.7, 0.6)]
    shown = [
        sum(len(stratum.hits) for stratum in strata(hits, step / 10) if stratum.nearness != Nearness.NEAREST)
        for step in range(11)
    ]
    assert shown == sorted(shown, reverse=True)
    assert (shown[0], shown[-1]) == (3, 1)


def test_when_only_the_photo_itself_is_found_the_nearest_others_follow():
    hits = [_hit(1, 1.0, 1.0, identical=True), _hit(2, 0.4, 0.1), _hit(3, 0.3, 0.05)]
    same, nearest = strata(hits, 0.5)
    assert (same.nearness, nearest.nearness) == (Nearness.SAME, Nearness.NEAREST)
    assert [hit.photo.id for hit in nearest.hits] == [2, 3]


def test_when_nothing_is_similar_the_nearest_are_told_as_such():
    hits = [_hit(number, 0.3, 0.01) for number in range(40)]
    (only,) = strata(hits, 0.5)
    assert only.nearness is Nearness.NEAREST
    assert len(only.hits) == NEAREST
    assert strata([], 0.5) == ()


def test_an_example_is_on_one_side_only():
    one, two = Example(1), Example(2)
    question = Question((one, two)).with_unlike(one)
    assert (question.like, question.unlike) == ((two,), (one,))
    assert question.with_like(one).unlike == ()
    assert question.without(two).like == ()


# --- rate and words ---


def test_the_pace_follows_the_last_seconds():
    pace = Pace()
    assert pace.per_second is None
    for second in range(30):
        pace.add(second, second * 10 if second < 15 else 150 + (second - 15) * 100)
    assert pace.per_second == pytest.approx(100, rel=0.05)
    assert pace.seconds_left(1550 + 1000) == pytest.approx(10, rel=0.1)


def test_the_pace_begins_anew_with_a_new_step():
    pace = Pace()
    pace.add(0, 500)
    pace.add(2, 900)
    pace.add(3, 0)
    assert pace.per_second is None


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(20, "less than a minute left"), (120, "2 min left"), (3 * 3600 + 240, "3 h 4 min left")],
)
def test_time_left_is_told_as_people_say_it(application, seconds, said):
    assert wording.remaining(seconds) == said


def test_sizes_counts_and_exposures(application):
    assert wording.size(8_493_465) == "8.1 MB"
    assert wording.size(12) == "12 B"
    assert wording.size(1024) == "1.0 KB"
    assert wording.count(3120) == "3,120"
    assert wording.dimensions(4032, 3024) == "4032 × 3024 · 12 MP"
    assert wording.exposure(1 / 125, 2.8, 200, 35) == "1/125 s · f/2.8 · ISO 200 · 35 mm"
    assert wording.exposure(None, None, None, None) == ""


def test_only_equality_reads_a_hundred_percent(application):
    assert wording.percent(1.0) == "100 %"
    assert wording.percent(0.9999) == "99 %"
    assert wording.percent(-0.3) == "0 %"


def test_the_same_picture_is_told_in_a_word(application):
    assert wording.likeness(_hit(1, 0.8, 1.0, identical=True, copy=1.0)) == "Same file"
    assert wording.likeness(_hit(1, 0.2, 0.1, copy=0.97)) == "Copy"
    assert wording.likeness(_hit(1, 0.86, 0.9, copy=0.5)) == "86 %"
    assert wording.likeness(_hit(1, 0.86, 0.9)) == "86 %"


def test_a_name_that_is_no_text_can_be_shown():
    for name in ("caf\udce9.jpg", "caf\ud83d.jpg"):
        assert wording.printable(name) == "caf\ufffd.jpg"


# --- groups ---


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (datetime(2026, 6, 12, 9), datetime(2026, 6, 12, 18), "12 Jun 2026"),
        (datetime(2026, 6, 12), datetime(2026, 6, 14), "12 – 14 Jun 2026"),
        (datetime(2026, 6, 28), datetime(2026, 7, 3), "28 Jun – 3 Jul 2026"),
        (datetime(2025, 12, 30), datetime(2026, 1, 2), "30 Dec 2025 – 2 Jan 2026"),
    ],
)
def test_days_of_a_group_are_told_as_briefly_as_can_be(first, last, said):
    assert wording.span(first, last) == said


def test_what_the_history_says_of_folders_is_known_whoever_made_them():
    assert wording.operation("Sorted 1,431 photos into 12 folders").endswith(": 1,431 into 12")
    assert wording.operation("Copied 1 photo into 1 folder").endswith(": 1 into 1")
    assert wording.operation("Copied the album Lake") == "Copied the album Lake"
    assert wording.operation("Sorted photos into folders of mine") == "Sorted photos into folders of mine"


def _photo_group(*photos: int, why: Reason = NO_REASON) -> PhotoGroup:
    members = tuple(GroupMember(n, bytes([n]), (f"/{n}.jpg",), why) for n in photos)
    return PhotoGroup(group_id(members), f"Group {photos[0]}", NO_REASON, members)


def test_a_group_is_found_again_where_most_of_its_photos_are():
    plan = GroupPlan((_photo_group(1, 2, 3), _photo_group(4, 5)), ())
    assert rows_like(plan, [_photo_group(3, 4, 5)]) == [1]
    assert rows_like(plan, [_photo_group(1, 2), _photo_group(3)]) == [0]
    assert rows_like(plan, [_photo_group(9)]) == []


def test_reasons_are_taken_over_for_groups_that_are_the_same():
    plan = GroupPlan((_photo_group(1, 2, 3), _photo_group(4, 5)), ())
    told = GroupPlan((_photo_group(4, 5, why=BY_HAND), _photo_group(1, 2, why=BY_HAND)), ())
    assert [[m.why for m in g.members] for g in explained(plan, told).groups] == [
        [""] * 3,
        ["put here by hand"] * 2,
    ]


@pytest.mark.parametrize("count", range(5))
def test_the_pictures_of_a_cover_fill_it_without_lying_over_each_other(count):
    area = QRect(10, 20, 231, 154)
    places = mosaic(area, count)
    assert len(places) == count
    assert all(area.contains(place) for place in places)
    assert not any(one.intersects(other) for n, one in enumerate(places) for other in places[:n])
    if count:
        assert max(place.right() for place in places) == area.right()
        assert abs(max(place.bottom() for place in places) - area.bottom()) <= 1
