import hashlib
from datetime import datetime

from photo_finder.core.group_editing import (
    dissolved,
    gathered,
    group_id,
    locked,
    merged,
    moved,
    parted,
    renamed,
)
from photo_finder.core.group_reasons import Reason
from photo_finder.core.grouping import GroupMember, GroupPlan, PhotoGroup


def member(number):
    return GroupMember(
        number, hashlib.blake2b(bytes([number])).digest(), (f"/p/{number}.jpg",), Reason("first")
    )


def group(name, *numbers, when=None):
    members = tuple(member(number) for number in numbers)
    return PhotoGroup(group_id(members), name, Reason("made"), members, when, when)


EARLY, LATE = datetime(2024, 1, 1), datetime(2024, 2, 2)
A, B, C = group("a", 1, 2, when=LATE), group("b", 3, 4, when=EARLY), group("c", 5)
PLAN = GroupPlan((A, B, C), (member(6),))


def shown(plan):
    groups = {each.name: sorted(m.photo for m in each.members) for each in plan.groups}
    return groups, sorted(m.photo for m in plan.ungrouped)


def test_merging_keeps_the_first_name_and_place():
    found = merged(PLAN, [B.id, A.id])
    assert shown(found) == ({"b": [1, 2, 3, 4], "c": [5]}, [6])
    whole = found.groups[0]
    assert (whole.first, whole.last, whole.id) == (EARLY, LATE, group_id(whole.members))
    assert merged(PLAN, [A.id]) == PLAN
    assert merged(PLAN, ["gone", A.id]) == PLAN


def test_photos_move_between_groups_and_out_of_all():
    found = moved(PLAN, [1, 5, 6], B.id)
    assert shown(found) == ({"a": [2], "b": [1, 3, 4, 5, 6]}, [])
    assert moved(PLAN, [3], B.id) == PLAN
    assert shown(moved(PLAN, [1, 5], None)) == ({"a": [2], "b": [3, 4]}, [1, 5, 6])
    whys = {m.photo: m.why for m in found.groups[1].members}
    assert (whys[1], whys[3]) == ("put here by hand", "the first of them")


def test_a_new_group_comes_first():
    found = gathered(PLAN, [2, 6], "mine")
    assert [each.name for each in found.groups] == ["mine", "a", "b", "c"]
    assert shown(found) == ({"mine": [2, 6], "a": [1], "b": [3, 4], "c": [5]}, [])
    assert gathered(PLAN, [], "none") == PLAN


def test_names_locks_and_dissolving():
    assert renamed(PLAN, A.id, "x/y").groups[0].name == "x/y"
    assert [each.locked for each in locked(PLAN, B.id, True).groups] == [False, True, False]
    assert shown(dissolved(PLAN, B.id)) == ({"a": [1, 2], "c": [5]}, [3, 4, 6])
    assert dissolved(PLAN, "gone") == PLAN


def test_parts_take_the_place_of_the_whole():
    parts = (group("a 1", 1), group("a 2", 2))
    assert [each.name for each in parted(PLAN, A.id, parts).groups] == ["a 1", "a 2", "b", "c"]


def test_groups_are_found_by_id_and_by_photo():
    assert PLAN.group(B.id) == B
    assert PLAN.group("gone") is None
    assert PLAN.group_of(5) == C
    assert PLAN.group_of(6) is None
    assert PLAN.files == 5


def test_no_photo_is_lost_or_twice_whatever_is_done():
    plan = moved(merged(gathered(moved(PLAN, [4], A.id), [1, 3], "n"), [A.id, C.id]), [2, 6], None)
    everywhere = [m.photo for each in plan.groups for m in each.members] + [m.photo for m in plan.ungrouped]
    assert sorted(everywhere) == [1, 2, 3, 4, 5, 6]
