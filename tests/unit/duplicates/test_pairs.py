"""What a pair is, once times and names have been heard too."""

from datetime import datetime, timedelta

import pytest

from photo_finder.core.duplicates import ComparedPair
from photo_finder.duplicates.bursts import moments
from photo_finder.duplicates.pairs import are_shots_apart, bond_of, judge, least_probability
from tests.unit.duplicates.members import member

NOON = datetime(2024, 5, 4, 12)
SHOT = {"camera": "Canon EOS R6", "taken": NOON}


def pair(**facts: object) -> ComparedPair:
    return ComparedPair(b"a", b"b", 0.9, 0.999, **facts)  # type: ignore[arg-type]


def judged(first, second, **facts: object) -> str:
    return judge(pair(**facts), [first], [second])


def at(seconds: float, path: str = "/p/b.jpg", **facts: object):
    return member(path, content="b", **{**SHOT, "taken": NOON + timedelta(seconds=seconds), **facts})


def test_a_sure_pair_is_a_copy() -> None:
    assert judged(member("/a.jpg"), member("/b.png", content="b", format="PNG")) == "copy"


@pytest.mark.parametrize("seconds", [1, 3, 10, -2])
def test_shots_of_one_camera_seconds_apart_are_never_copies(seconds) -> None:
    assert judged(member("/a.jpg", **SHOT), at(seconds), nearly_equal=True) == "other shot"
    assert judged(member("/a.jpg", **SHOT), at(seconds)) == "other shot"


def test_what_another_camera_took_or_a_copy_that_was_made_later_is_not_of_that_moment() -> None:
    assert judged(member("/a.jpg", **SHOT), at(3, camera="Nikon Z6")) == "copy"
    assert judged(member("/a.jpg", **SHOT), at(3600)) == "copy"


@pytest.mark.parametrize(
    ("first", "second", "judgement"),
    [
        ("/p/IMG_0001.jpg", "/p/IMG_0002.jpg", "doubtful"),
        ("/p/IMG_0001.jpg", "/p/IMG_0001 (1).jpg", "copy"),
        ("/p/IMG_0001.jpg", "/q/IMG_0001.jpg", "copy"),
        ("/p/IMG_0001.jpg", "/p/wedding.jpg", "copy"),
    ],
)
def test_nearly_equal_pictures_of_one_second_are_told_by_their_names(first, second, judgement) -> None:
    assert judged(member(first, **SHOT), at(0, second), nearly_equal=True) == judgement


@pytest.mark.parametrize(
    ("second", "facts", "judgement"),
    [
        ("/p/other.jpg", {}, "doubtful"),
        ("/p/frame-resaved.jpg", {}, "copy"),
        ("/p/frame (2).jpg", {}, "copy"),
        ("/p/frames.jpg", {}, "doubtful"),
        ("/p/other.jpg", {"width": 20, "height": 15}, "copy"),
        ("/p/other.png", {"format": "PNG"}, "copy"),
    ],
)
def test_without_times_nearly_equal_pictures_are_doubtful_unless_no_camera_makes_such_two(
    second, facts, judgement
) -> None:
    assert (
        judged(member("/p/frame.jpg"), member(second, content="b", **facts), nearly_equal=True) == judgement
    )


@pytest.mark.parametrize(
    ("second", "facts", "judgement"),
    [
        ("/p/3f9a.jpg", {}, "copy"),
        ("/p/IMG_0002.jpg", {}, "doubtful"),
        ("/p/3f9a.jpg", {"taken": NOON}, "copy"),
    ],
)
def test_of_files_without_times_that_were_saved_in_two_ways_only_numbered_ones_may_be_frames(
    second, facts, judgement
) -> None:
    ends = member("/p/IMG_0001.jpg"), member(second, content="b", **facts)
    assert judged(*ends, nearly_equal=True, saved_otherwise=True) == judgement


def test_a_camera_that_saves_each_frame_otherwise_is_believed_its_times() -> None:
    """At one second names tell; a minute apart nothing does."""
    first, later = member("/p/IMG_0001.jpg", **SHOT), at(60, "/p/3f9a.jpg")
    assert judged(first, later, nearly_equal=True, saved_otherwise=True) == "doubtful"


def test_a_raw_and_the_picture_beside_it_are_companions() -> None:
    raw = member("/p/IMG_1.CR3", format="CR3", **SHOT)
    assert judged(raw, at(0, "/p/img_1.jpg")) == "companion"
    assert judged(raw, at(1, "/p/img_1.heic", format="HEIF")) == "companion"
    assert judged(raw, at(0, "/q/img_1.jpg")) == "copy"
    assert judged(raw, at(3600, "/p/img_1.jpg")) == "copy"
    assert judged(member("/p/IMG_1.heic", format="HEIF"), member("/p/IMG_1.jpg", content="b")) == "copy"


def test_doubtful_pairs_are_bonds_only_where_strictness_is_loosened() -> None:
    ends = [member("/a.jpg")], [member("/b.png", content="b", format="PNG")]
    assert bond_of(pair(doubtful=True), *ends, 0.99) is None
    bond = bond_of(pair(doubtful=True), *ends, 0.95)
    assert bond is not None
    assert bond.doubtful


def test_the_stricter_the_surer_a_pair_must_be() -> None:
    least = [least_probability(share) for share in (0.999, 0.995, 0.99, 0.95)]
    assert least == sorted(least, reverse=True)
    ends = [member("/a.jpg")], [member("/b.png", content="b", format="PNG")]
    close = ComparedPair(b"a", b"b", 0.9, 0.97)
    assert [bond_of(close, *ends, share) is not None for share in (0.999, 0.995)] == [False, True]


def test_shots_of_one_camera_are_looked_at_within_seconds_only() -> None:
    shots = [
        (number, camera, NOON + timedelta(seconds=seconds))
        for number, (camera, seconds) in enumerate([("A", 0), ("A", 4), ("A", 11), ("B", 12), ("B", 12)])
    ]
    assert list(moments(shots)) == [(0, 1), (1, 2), (3, 4)]


def test_at_one_second_names_tell_shots_apart() -> None:
    first = [member("/p/IMG_1.jpg", **SHOT)]
    assert are_shots_apart(first, [at(2)])
    assert are_shots_apart(first, [at(0, "/p/IMG_2.jpg")])
    assert not are_shots_apart(first, [at(0, "/p/IMG_1-edited.jpg")])
