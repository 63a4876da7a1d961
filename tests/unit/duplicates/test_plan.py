"""The plan: each file of the groups goes, stays, or is undecided."""

from dataclasses import replace

from photo_finder.core.duplicates import Removal
from photo_finder.core.reports import Skipped
from photo_finder.duplicates.plan import plan_of
from tests.unit.duplicates.members import group_of, groups_of, member, plan


def test_a_plan_counts_what_goes_what_stays_and_what_is_undecided() -> None:
    keeper = member("/a", content="1", year=2000)
    found = plan(
        keeper,
        member("/b", content="1"),
        member("/usb/c", content="1", offline=True),
        *(member(f"/tie/{i}", content="2") for i in range(3)),
        member("/alone", content="3"),
        keep="oldest",
    )
    assert found.removals == (Removal("/b", keeper.digest, 1000, "/a", keeper.digest),)
    assert (found.kept, found.undecided, found.undecided_groups, found.size_bytes) == (2, 3, 1, 1000)


def test_names_of_one_file_are_two_removals_and_free_it_once() -> None:
    found = plan(member("/a", year=2000), member("/b", inode=1), member("/c", inode=1), keep="oldest")
    assert [removal.path for removal in found.removals] == ["/b", "/c"]
    assert found.size_bytes == 1000


def test_what_was_left_out_is_named() -> None:
    changed = [Skipped("/x", "it is no longer there")]
    assert plan_of([], changed).changed == tuple(changed)


def test_what_one_group_keeps_no_other_removes() -> None:
    a, b, c = (member(f"/{name}", year=2000 + number) for number, name in enumerate("abc"))
    first, second = group_of(a, b, keep="oldest"), group_of(a, c, keep="newest")
    assert [removal.path for removal in plan_of([first, second]).removals] == ["/b"]


def test_a_group_whose_keeper_goes_in_another_one_is_left_alone() -> None:
    a, b, c = (member(f"/{name}", year=2000 + number) for number, name in enumerate("abc"))
    first, second = group_of(a, b, keep="oldest"), group_of(b, c, keep="oldest")
    found = plan_of([first, second])
    assert [(removal.path, removal.keeper) for removal in found.removals] == [("/b", "/a")]
    assert (found.kept, found.undecided) == (1, 1)


def test_another_name_of_a_kept_file_goes_in_no_other_group() -> None:
    a, link, c = member("/a", inode=1), member("/link", inode=1), member("/c", inode=2, year=2021)
    first = group_of(a, c, keep="oldest")
    second = replace(first, keeper=member("/d", inode=3), members=(link,), going=(link,))
    assert [removal.path for removal in plan_of([first, second]).removals] == ["/c"]


def test_no_groups_are_no_plan() -> None:
    found = plan_of(groups_of())
    assert (found.removals, found.kept, found.undecided, found.size_bytes) == ((), 0, 0, 0)
