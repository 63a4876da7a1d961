"""Groups: who belongs to one, who is kept, who may go."""

from pathlib import Path

from photo_finder.core.duplicates import Scope
from photo_finder.duplicates.groups import group_id
from tests.unit.duplicates.members import group_of, groups_of, member, paths


def test_a_group_has_its_keeper_first_and_is_named_by_its_content() -> None:
    group = group_of(member("/a.jpg", year=2021), member("/b.jpg"), member("/c.jpg", year=2022))
    assert paths(group.members) == ["/b.jpg", "/a.jpg", "/c.jpg"]
    assert group.keeper is group.members[0]
    assert paths(group.going) == ["/a.jpg", "/c.jpg"]
    renamed = group_of(member("/x/1.jpg"), member("/y/2.jpg"))
    assert renamed.id == group.id == group_id("identical", [group.keeper.digest])
    assert group_of(member("/a", content="y"), member("/b", content="y")).id != group.id


def test_the_name_of_a_group_does_not_depend_on_the_order_of_its_contents() -> None:
    assert group_id("copy", [b"a", b"b"]) == group_id("copy", [b"b", b"a"])
    assert group_id("copy", [b"a", b"b"]) != group_id("burst", [b"a", b"b"])


def test_groups_that_free_most_come_first() -> None:
    groups = groups_of(
        *(member(f"/small/{i}", content="s", size=10, year=2000 + i) for i in range(3)),
        *(member(f"/large/{i}", content="l", size=100, year=2000 + i) for i in range(2)),
    )
    assert [group.size_bytes for group in groups] == [100, 20]


# --- one file under several names ------------------------------------------------------------------


def test_names_of_one_real_file_alone_are_no_duplicates() -> None:
    assert groups_of(member("/a", inode=1), member("/b", inode=1)) == []


def test_another_name_of_the_keeper_stays() -> None:
    group = group_of(
        member("/a", inode=1), member("/b", inode=1), member("/c", inode=2, year=2021), keep="oldest"
    )
    assert group.decided  # between /a and /b there is nothing to decide
    assert group.keeper.file.path == "/a"
    assert paths(group.going) == ["/c"]
    assert group.size_bytes == 1000


def test_all_names_of_a_file_go_and_its_length_counts_once() -> None:
    group = group_of(member("/keep", year=2000), member("/a", inode=1), member("/b", inode=1), keep="oldest")
    assert paths(group.going) == ["/a", "/b"]
    assert group.size_bytes == 1000


def test_no_name_of_a_file_goes_if_one_of_them_must_stay() -> None:
    members = (member("/k/1", year=2000), member("/a/1", inode=1), member("/b/1", inode=1))
    assert group_of(*members, keep="oldest,never:/k,never:/b").going == ()


def test_no_name_goes_while_another_one_is_out_of_scope() -> None:
    members = (member("/in/1", year=2000), member("/in/2", inode=1), member("/out/2", inode=1))
    group = group_of(*members, keep="oldest", scope=Scope(folder=Path("/in")))
    assert paths(group.members) == ["/in/1", "/in/2"]
    assert group.going == ()


def test_the_same_number_on_a_drive_that_is_away_is_another_file() -> None:
    group = group_of(member("/a", inode=1), member("/usb/a", inode=1, offline=True))
    assert len(group.members) == 2


# --- drives that are away ----------------------------------------------------------------------------


def test_what_is_away_is_a_member_but_neither_keeper_nor_removed() -> None:
    group = group_of(member("/usb/a", year=2000, offline=True), member("/b", year=2001), keep="oldest")
    assert group.keeper.file.path == "/b"
    assert group.why == "the only one that is there"
    assert paths(group.members) == ["/b", "/usb/a"]
    assert group.going == ()


def test_where_all_are_away_nothing_is_decided() -> None:
    group = group_of(member("/a", offline=True), member("/b", offline=True, year=2001))
    assert not group.decided
    assert group.going == ()


# --- scope and protection ----------------------------------------------------------------------------


def test_only_files_in_the_folder_are_compared() -> None:
    scope = Scope(folder=Path("/in"))
    assert groups_of(member("/in/a"), member("/out/a"), scope=scope) == []
    group = group_of(member("/in/a"), member("/in/b/c", year=2001), member("/out/a", year=1999), scope=scope)
    assert paths(group.members) == ["/in/b/c", "/in/a"]


def test_files_of_one_folder_are_no_duplicates_of_each_other_if_the_user_says_so() -> None:
    scope = Scope(not_within=(Path("/f"),))
    assert groups_of(member("/f/a"), member("/f/b/c"), scope=scope) == []
    group = group_of(member("/f/a", year=2000), member("/f/b"), member("/g/c"), keep="oldest", scope=scope)
    assert paths(group.members) == ["/f/a", "/g/c"]
    assert paths(group.going) == ["/g/c"]
    group = group_of(member("/f/a"), member("/f/b"), member("/g/c", year=2000), keep="oldest", scope=scope)
    assert paths(group.going) == ["/f/a", "/f/b"]


def test_against_an_archive_its_files_are_the_keepers_and_all_of_them_stay() -> None:
    scope = Scope(against=Path("/archive"))
    assert groups_of(member("/archive/a"), member("/archive/b"), scope=scope) == []
    assert groups_of(member("/x/a"), member("/x/b"), scope=scope) == []
    group = group_of(
        member("/archive/a (1)", year=2010),
        member("/archive/b", year=2010),
        member("/x/a", year=2000),
        scope=scope,
    )
    assert group.keeper.file.path == "/archive/b"
    assert group.why == "in the archive, then its name has no mark of a copy"
    assert paths(group.going) == ["/x/a"]


def test_against_an_archive_that_is_away_nothing_goes() -> None:
    scope = Scope(against=Path("/archive"))
    group = group_of(
        member("/archive/a", offline=True), member("/x/a"), member("/x/b", year=2001), scope=scope
    )
    assert not group.decided
    assert group.keeper.file.path == "/archive/a"


def test_with_folder_and_archive_the_archive_counts_wherever_it_is() -> None:
    scope = Scope(folder=Path("/in"), against=Path("/archive"))
    group = group_of(member("/archive/a"), member("/in/a"), member("/out/a", year=1990), scope=scope)
    assert paths(group.members) == ["/archive/a", "/in/a"]


def test_what_is_never_touched_is_kept_whatever_else_the_rules_prefer() -> None:
    group = group_of(member("/a/old", year=2000), member("/safe/new"), keep="oldest,never:/safe")
    assert group.keeper.file.path == "/safe/new"
    assert group.why == "in a folder that is never touched"
    assert paths(group.going) == ["/a/old"]


def test_a_group_tells_which_of_its_files_never_go() -> None:
    members = member("/a/old", year=2000), member("/safe/new"), member("/safe 2/new")
    group = group_of(*members, keep="oldest,never:/safe")
    assert paths(group.untouched) == ["/safe/new"]
    assert group_of(*members, keep="oldest").untouched == ()
    against = group_of(member("/archive/a"), member("/x/a"), scope=Scope(against=Path("/archive")))
    assert paths(against.untouched) == ["/archive/a"]


def test_where_all_are_never_touched_nothing_goes() -> None:
    group = group_of(member("/safe/a"), member("/safe/b"), keep="never:/safe")
    assert (group.going, group.decided) == ((), True)
