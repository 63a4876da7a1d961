"""Each keep rule prefers what its word says, and lets pass what it cannot tell apart."""

from dataclasses import replace
from datetime import datetime

import pytest

from photo_finder.core.duplicates import Member
from photo_finder.core.keep_rules import KEEP_RULES, PRESETS
from photo_finder.duplicates.choosing import choose
from photo_finder.duplicates.rule_text import AMONG_COPIES, parse_rules
from photo_finder.duplicates.rules import PLAIN_RULES
from tests.unit.duplicates.members import group_of, member, paths

CAMERA = {"camera": "Maker 1", "taken": datetime(2019, 5, 4)}


@pytest.mark.parametrize(
    ("rule", "better", "worse"),
    [
        ("largest", member("/a", width=4000, height=3000), member("/b", width=3000, height=3999)),
        ("least-compressed", member("/a", size=2001), member("/b", size=2000)),
        ("least-compressed", member("/a", size=10, format="PNG"), member("/b", size=9_000_000)),
        ("least-compressed", member("/a", size=10, format="NEF"), member("/b", size=9_000_000)),
        ("least-compressed", member("/a", size=1000, format="HEIF"), member("/b", size=1500)),
        ("least-compressed", member("/a", size=1600), member("/b", size=1000, format="WEBP")),
        ("least-compressed", member("/a", size=500), member("/b", size=1000, format="GIF")),
        ("least-compressed", member("/a", width=20), member("/b", width=40)),
        ("original", member("/a.jpg", **CAMERA), member("/b.jpg")),
        ("original", member("/a.jpg", **CAMERA), member("/b.jpg", camera="Maker 1")),
        ("original", member("/a.jpg", **CAMERA), member("/b-edited.jpg", **CAMERA)),
        ("plain-name", member("/a.jpg"), member("/a (1).jpg")),
        ("format", member("/a", format="CR2"), member("/b", format="TIFF")),
        ("format", member("/a", format="TIFF"), member("/b", format="PNG")),
        ("format", member("/a", format="PNG"), member("/b", format="HEIF")),
        ("format", member("/a", format="HEIF"), member("/b", format="JPEG")),
        ("format", member("/a", format="JPEG"), member("/b", format="WEBP")),
        ("format", member("/a", format="WEBP"), member("/b", format="GIF")),
        ("most-metadata", member("/a", iso=100, camera="x"), member("/b", iso=100)),
        ("oldest", member("/a", year=2001), member("/b", year=2002)),
        ("newest", member("/a", year=2002), member("/b", year=2001)),
        ("shortest-name", member("/long folder/ab"), member("/a/abc")),
        ("longest-name", member("/a/abc"), member("/long folder/ab")),
        ("shallowest", member("/a/long name"), member("/a/b/c")),
        ("shortest-path", member("/a/b/c"), member("/a/long name")),
        ("alphabetical", member("/a/c"), member("/b/a")),
        ("in:/a", member("/a/b/c"), member("/ab/c")),
    ],
)
def test_a_rule_decides_for_what_it_prefers_in_any_order(rule, better, worse) -> None:
    for members in ((better, worse), (worse, better)):
        group = group_of(*members, keep=rule)
        assert group.keeper == better
        assert group.decided
        assert paths(group.going) == [worse.file.path]
        assert group.why


@pytest.mark.parametrize("rule", [rule for rule in PLAIN_RULES if rule != "alphabetical"])
def test_what_a_rule_cannot_tell_apart_it_leaves_undecided(rule) -> None:
    group = group_of(member("/a/1.jpg"), member("/b/2.jpg"), keep=rule)
    assert not group.decided
    assert group.why == ""
    assert group.going == ()


def test_two_seconds_are_no_age_because_drives_round_times() -> None:
    first, second = member("/a/1.jpg"), member("/a/2.jpg")
    assert not group_of(first, _later(second, 1_900_000_000), keep="oldest").decided
    assert group_of(first, _later(second, 2_100_000_000), keep="oldest").keeper == first


def test_a_clock_that_was_never_set_makes_no_file_the_oldest() -> None:
    assert group_of(member("/a", year=1970), member("/b", year=2005), keep="oldest").keeper.file.path == "/b"
    assert not group_of(member("/a", year=1970), member("/b", year=1971), keep="oldest").decided


def test_the_file_with_most_names_is_kept_so_that_fewest_places_go() -> None:
    group = group_of(member("/a", inode=1), member("/b", inode=2), member("/c", inode=2), keep="most-names")
    assert group.keeper.file.path == "/b"
    assert paths(group.going) == ["/a"]


def test_the_first_rule_that_can_tell_decides_and_the_reason_names_all_that_did() -> None:
    members = (
        member("/good/old.jpg", year=2001),
        member("/good/new.jpg", year=2002),
        member("/bad/oldest.jpg", year=2000),
    )
    group = group_of(*members, keep="largest,in:/good,oldest")
    assert group.keeper.file.path == "/good/old.jpg"
    assert group.why == "in a folder that you prefer, then the oldest of 2"
    assert paths(group.going) == ["/bad/oldest.jpg", "/good/new.jpg"]
    assert group_of(*members, keep="oldest,in:/good").why == "the oldest of 3"


@pytest.mark.parametrize(
    ("kept", "others", "why"),
    [
        ("/p/IMG_1.jpg", ["/p/IMG_1 (1).jpg", "/IMG_1 - Copy.jpg"], "its name has no mark of a copy"),
        ("/p/2020/IMG_1.jpg", ["/p/IMG_1.jpg"], "the oldest of 2"),
        ("/p/IMG_1.jpg", ["/p/2020/IMG_1.jpg"], "the shortest path of 2"),
    ],
)
def test_the_default_decides_as_people_expect(kept, others, why) -> None:
    old = why.startswith("the oldest")
    group = group_of(member(kept, year=2000 if old else 2020), *map(member, others))
    assert (group.keeper.file.path, group.why, group.decided) == (kept, why, True)


def test_a_file_of_the_cameras_own_goes_before_what_a_program_made_of_it_however_large() -> None:
    camera, edited = member("/p/b.jpg", **CAMERA), member("/p/a.jpg", width=80, editor="GIMP 2.10", **CAMERA)
    sent = member("/p/IMG-20240504-WA0001.jpg", width=20)
    rules = parse_rules(["default"], AMONG_COPIES).rules
    kept = lambda *members: choose(members, rules, stays=lambda _: "", may_keep=lambda _: True)  # noqa: E731
    assert kept(edited, camera).keeper is camera
    assert kept(edited, camera).why == "the least edited of 2"
    # Messengers leave no trace of a program: that makes nothing of theirs an original.
    assert kept(sent, edited).keeper is edited


def kept_of_copies(*members: Member) -> Member:
    rules = parse_rules(["default"], AMONG_COPIES).rules
    return choose(members, rules, stays=lambda _: "", may_keep=lambda _: True).keeper


def test_an_edit_by_its_name_goes_though_it_is_larger_but_not_for_a_preview() -> None:
    photo, edited = member("/p/a.jpg", width=40), member("/p/a-edited.jpg", width=160)
    assert kept_of_copies(edited, photo) is photo
    larger = member("/p/a-edited.jpg", width=400)
    assert kept_of_copies(larger, photo) is larger
    enlarged = member("/p/a-upscaled.jpg", width=400)
    assert kept_of_copies(enlarged, photo) is photo
    other = member("/p/b-edited.jpg", width=160)
    assert kept_of_copies(other, photo) is other, "not of this photo by its name"


def test_of_many_copies_a_small_one_is_not_kept_because_it_seems_to_be_edited_against_fewer() -> None:
    def seen(path: str, edits: int, **facts: object) -> Member:
        return replace(member(path, **facts), relation=("captioned",) * edits)

    photo, small = seen("/p/b.jpg", 1, width=80), seen("/p/a.jpg", 0, width=20)
    assert kept_of_copies(small, photo) is small
    edited = [seen(f"/p/c{number}.jpg", 8, width=100) for number in range(6)]
    assert kept_of_copies(small, photo, *edited) is photo
    made = replace(member("/p/a.jpg", width=160), relation=("enlarged",))
    assert kept_of_copies(made, small, photo, *edited) is photo
    by_program = seen("/p/e.jpg", 0, width=160, editor="GIMP 2.10")
    camera = seen("/p/d.jpg", 1, width=80, **CAMERA)
    assert kept_of_copies(by_program, camera, *edited) is camera


def test_what_was_enlarged_by_its_own_numbers_goes_for_its_source() -> None:
    source, made = member("/p/b.jpg"), replace(member("/p/a.jpg", width=80), relation=("enlarged",))
    assert kept_of_copies(made, source) is source


def test_the_default_does_not_draw_lots() -> None:
    assert not group_of(member("/p/2019/a.jpg"), member("/p/2020/a.jpg")).decided
    assert group_of(member("/p/2019/a.jpg"), member("/p/2020/a.jpg"), keep="default,alphabetical").decided


def test_every_word_has_a_rule_and_a_meaning() -> None:
    assert {word for word in KEEP_RULES if ":" not in word} == set(PLAIN_RULES)
    assert {rule for rules in PRESETS.values() for rule in rules} <= set(PLAIN_RULES)
    assert not set(PRESETS) & set(PLAIN_RULES)


def _later(found: Member, nanoseconds: int) -> Member:
    file = replace(found.file, modified_ns=found.file.modified_ns + nanoseconds)
    return replace(found, file=file)
