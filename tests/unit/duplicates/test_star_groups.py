"""Groups of copies: who is kept, who goes, and what no rule can make go."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from photo_finder.core.duplicates import DuplicateGroup, Kind, Member, Scope
from photo_finder.duplicates.boundaries import Boundaries
from photo_finder.duplicates.pairs import Bond
from photo_finder.duplicates.plan import plan_of
from photo_finder.duplicates.rule_text import AMONG_COPIES, parse_rules
from photo_finder.duplicates.star_groups import Made, StarGroups
from tests.unit.duplicates.members import member, paths

_AGAINST_D = {
    "ad": {"forward": ("resized",), "backward": ("resized",)},
    "bd": {"forward": ("mirrored",), "backward": ("mirrored",)},
    "cd": {"forward": ("recoloured",), "backward": ("recoloured",)},
}
LARGE = {"width": 400, "height": 300}


def _digest(content: str) -> bytes:
    return member("/x", content=content).digest


def bonds(text: str, **facts: object) -> list[Bond]:
    """``ab bc``: of contents a and b, and of b and c."""
    ends = [(_digest(word[0]), _digest(word[1])) for word in text.split()]
    return [Bond(one, other, 0.9, 0.99, **facts) for one, other in ends]  # type: ignore[arg-type]


def groups(
    members: Sequence[Member],
    linked: Sequence[Bond],
    *,
    keep: str = "default",
    kind: Kind = "copy",
    apart: str = "",
    made: Made | None = None,
    **scope: object,
) -> list[DuplicateGroup]:
    contents = defaultdict(list)
    for each in sorted(members, key=lambda m: m.file.path):
        contents[each.digest].append(each)
    said = {frozenset(map(_digest, word)) for word in apart.split()}
    grouping = StarGroups(
        kind,
        parse_rules([keep], AMONG_COPIES),
        Boundaries(Scope(**scope)),  # type: ignore[arg-type]
        lambda one, other: frozenset((one, other)) in said,
    )
    return grouping.of(contents, linked, made=made)


def test_edits_against_what_is_in_another_group_or_none_do_not_count() -> None:
    """The large one is tilted against all three; that they are three shots of it is not its fault."""
    tilted = bonds("ab ac ad", forward=("tilted 1°",), backward=("tilted 1°",))
    members = [member("/a", content="a", **LARGE), *(member(f"/{name}", content=name) for name in "bcd")]
    (group,) = groups(members, tilted, apart="bc bd cd")
    assert (group.keeper.file.path, group.decided, group.why) == ("/a", True, "the largest of 2")


def test_the_largest_is_kept_and_the_others_go() -> None:
    (group,) = groups([member("/a", content="a"), member("/b", content="b", **LARGE)], bonds("ab"))
    assert (group.keeper.file.path, paths(group.going)) == ("/b", ["/a"])
    assert (group.why, group.decided, group.weakest) == ("the largest of 2", True, 0.99)


def test_what_was_cropped_or_framed_is_not_kept_though_it_is_larger() -> None:
    members = [member("/a", content="a"), member("/b", content="b", **LARGE)]
    (group,) = groups(members, bonds("ab", forward=("framed",), backward=("without the frame",)))
    assert group.keeper.file.path == "/a"
    assert group.why == "the least edited of 2"
    assert group.members[1].relation == ("framed",)


def test_what_is_edited_against_most_others_is_not_the_original() -> None:
    members = [member("/a", content="a"), *(member(f"/{c}", content=c, **LARGE) for c in "bc")]
    linked = [
        *bonds("ab", forward=("mirrored",), backward=("mirrored",)),
        *bonds("ac", forward=("recoloured", "resized"), backward=("recoloured",)),
        *bonds("bc", forward=("mirrored", "recoloured"), backward=("mirrored", "recoloured")),
    ]
    (tie,) = groups(members, linked)
    assert tie.keeper.file.path != "/a"  # each is edited against both others: the largest are left
    plain = [*linked, *(bond for text in ("ad", "bd", "cd") for bond in bonds(text, **_AGAINST_D[text]))]
    (group,) = groups([*members, member("/d", content="d", width=20)], plain)
    assert (group.keeper.file.path, group.why[:23]) == ("/a", "the least edited of 4, ")


def test_the_relation_is_told_from_the_keeper_on() -> None:
    members = [member("/a", content="a"), member("/b", content="b", **LARGE)]
    (group,) = groups(members, bonds("ab", forward=("shows more: 120 %",), backward=("cropped to 83 %",)))
    assert (group.keeper.file.path, group.members[1].relation) == ("/b", ("cropped to 83 %",))


def test_files_of_the_same_bytes_travel_with_their_content() -> None:
    members = [
        *(member("/a1", content="a", year=2001), member("/a2", content="a", year=2002)),
        *(member("/b1", content="b", **LARGE), member("/b2", content="b", year=2021, **LARGE)),
    ]
    (group,) = groups(members, bonds("ab"))
    assert paths(group.members) == ["/b1", "/b2", "/a1", "/a2"]
    assert paths(group.going) == ["/b2", "/a1", "/a2"]
    assert [(m.similarity, m.relation) for m in group.members[:2]] == [(1.0, ()), (1.0, ())]


def test_a_group_is_around_what_all_others_were_compared_with_and_nothing_goes_for_it_that_is_better() -> (
    None
):
    members = [member("/a", content="a"), *(member(f"/{c}", content=c, **LARGE) for c in "bc")]
    (group,) = groups(members, bonds("ab ac"))
    assert (group.keeper.file.path, group.why) == ("/a", "all others were compared with it")
    assert (group.decided, group.going) == (False, ())
    members = [member("/a", content="a", **LARGE), *(member(f"/{c}", content=c) for c in "bc")]
    (group,) = groups(members, bonds("ab ac"))
    assert (group.keeper.file.path, paths(group.going)) == ("/a", ["/b", "/c"])


def test_a_protected_copy_stays_without_being_kept_for_others() -> None:
    members = [member("/vault/a", content="a"), member("/b", content="b", **LARGE), member("/c", content="c")]
    (group,) = groups(members, bonds("ab ac bc"), keep="never:/vault,default")
    assert (group.keeper.file.path, paths(group.going)) == ("/b", ["/c"])
    assert paths(group.untouched) == ["/vault/a"]


def test_of_the_kept_content_a_protected_file_is_the_keeper() -> None:
    members = [
        *(member(path, content="b", **LARGE) for path in ("/b", "/vault/b")),
        member("/c", content="c"),
    ]
    (group,) = groups(members, bonds("bc"), keep="never:/vault,default")
    assert (group.keeper.file.path, paths(group.going)) == ("/vault/b", ["/b", "/c"])


def test_doubtful_copies_are_shown_with_the_keeper_and_never_go() -> None:
    members = [member("/a", content="a", **LARGE), member("/b", content="b"), member("/c", content="c")]
    (group,) = groups(members, [*bonds("ab"), *bonds("ac", doubtful=True)])
    assert paths(group.members) == ["/a", "/b", "/c"]
    assert [m.doubtful for m in group.members] == [False, False, True]
    assert paths(group.going) == ["/b"]
    (alone,) = groups(members, bonds("ac", doubtful=True))
    assert (paths(alone.members), alone.going) == (["/a", "/c"], ())


def test_two_that_are_no_duplicates_are_in_no_group_together() -> None:
    members = [member("/a", content="a", **LARGE), member("/b", content="b"), member("/c", content="c")]
    (group,) = groups(members, bonds("ab bc ca"), apart="ab")
    assert {m.file.path for m in group.members} in ({"/a", "/c"}, {"/b", "/c"})
    assert groups(members, bonds("ab"), apart="ab") == []


def test_a_raw_never_goes_for_what_was_made_of_it() -> None:
    raw = member("/a.dng", content="a", format="DNG")
    (group,) = groups([raw, member("/b.jpg", content="b", **LARGE)], bonds("ab"), keep="largest")
    assert (group.keeper.file.path, group.going) == ("/b.jpg", ())
    (other,) = groups([raw, member("/b.jpg", content="b", **LARGE)], bonds("ab"), keep="format")
    assert paths(other.going) == ["/b.jpg"]


def test_nothing_goes_where_no_rule_decides_or_the_keeper_is_away() -> None:
    tie = [member("/a", content="a"), member("/b", content="b")]
    (group,) = groups(tie, bonds("ab"), keep="largest")
    assert (group.decided, group.going, group.why) == (False, (), "")
    away = [member("/usb/a", content="a", offline=True, **LARGE), member("/b", content="b")]
    (group,) = groups(away, bonds("ab"))
    assert (group.keeper.file.path, group.going) == ("/b", ())


def test_bursts_and_look_alikes_are_only_shown() -> None:
    members = [member("/a", content="a"), member("/b", content="b", **LARGE)]
    for kind in ("burst", "lookalike"):
        (group,) = groups(members, bonds("ab"), kind=kind)
        assert (group.kind, group.decided, group.going) == (kind, True, ())


def test_an_archive_keeps_and_nothing_in_it_goes() -> None:
    members = [
        *(member("/old/a", content="a", width=50), member("/old/c", content="c")),
        member("/b", content="b", **LARGE),
    ]
    (group,) = groups(members, bonds("ab bc ca"), against=Path("/old"))
    assert (group.keeper.file.path[:5], paths(group.going)) == ("/old/", ["/b"])
    assert groups(members, bonds("ac"), against=Path("/old")) == []


def test_files_of_one_folder_that_is_left_alone_are_no_duplicates() -> None:
    members = [member("/best/a", content="a", **LARGE), member("/best/b", content="b")]
    assert groups(members, bonds("ab"), not_within=(Path("/best"),)) == []
    more = [*members, member("/c", content="c")]
    (group,) = groups(more, bonds("ab bc ca"), not_within=(Path("/best"),))
    assert group.keeper.file.path == "/c"  # what is in the folder is compared with what is not


names = st.sampled_from(["a", "b", "c", "d", "e"])
folders = st.sampled_from(["/none/p", "/none/q", "/none/vault"])


@st.composite
def libraries(draw: st.DrawFn) -> list[Member]:
    places = draw(st.lists(st.tuples(folders, st.integers(0, 3)), unique=True, max_size=10))
    reals = [(draw(names), draw(st.integers(0, 4)) == 0) for _ in range(6)]
    sizes = {content: draw(st.integers(1, 3)) for content in "abcde"}
    raws = draw(st.sets(names, max_size=1))
    found = []
    for folder, number in places:
        inode = draw(st.integers(0, 5))
        content, offline = reals[inode]
        found.append(
            member(
                f"{folder}/{number}",
                content=content,
                offline=offline,
                inode=inode + 1 if draw(st.booleans()) else None,
                year=draw(st.integers(1980, 1985)),
                width=sizes[content],
                format="DNG" if content in raws else "JPEG",
            )
        )
    return found


webs = st.lists(st.tuples(names, names, st.booleans()), max_size=8)
rules = st.lists(
    st.sampled_from(["largest", "oldest", "never:/none/vault", "in:/none/q", "default", "alphabetical"]),
    min_size=1,
    max_size=3,
)
scopes = st.sampled_from(
    [{}, {"folder": Path("/none/p")}, {"not_within": (Path("/none/q"),)}, {"against": Path("/none/vault")}]
)


@settings(deadline=None, database=None, max_examples=400)
@given(libraries(), webs, rules, scopes, st.sets(st.frozensets(names, min_size=2, max_size=2), max_size=2))
def test_whatever_the_copies_and_rules_each_removal_was_compared_with_a_keeper_that_stays(
    members, web, keep, scope, apart
) -> None:
    linked = [
        Bond(_digest(one), _digest(other), 0.9, 0.99, doubtful)
        for one, other, doubtful in web
        if one != other
    ]
    found = groups(members, linked, keep=",".join(keep), apart=" ".join(map("".join, apart)), **scope)
    plan = plan_of(found)
    known = {each.file.path: each for each in members}
    gone = {removal.path for removal in plan.removals}
    sure = {frozenset((bond.first, bond.second)) for bond in linked if not bond.doubtful}
    told = {frozenset(map(_digest, pair)) for pair in apart}
    for removal in plan.removals:
        going, keeper = known[removal.path], known[removal.keeper]
        assert removal.keeper not in gone
        assert going.real_file != keeper.real_file
        assert not going.file.offline
        assert not keeper.file.offline
        assert (removal.digest, removal.keeper_digest) == (going.digest, keeper.digest)
        pair = frozenset((going.digest, keeper.digest))
        assert len(pair) == 1 or pair in sure
        assert pair not in told
        if going.metadata.format == "DNG":
            assert keeper.metadata.format == "DNG"
        if "never:/none/vault" in keep or "against" in scope:
            assert not removal.path.startswith("/none/vault/")
    for group in found:
        inside = {m.digest for m in group.members}
        assert not any(pair <= inside for pair in told)
    grouped = [m.file.path for group in found for m in group.members]
    assert len(grouped) == len(set(grouped))
    names_of = defaultdict(set)
    for each in members:
        names_of[each.real_file].add(each.file.path)
    assert all(not (paths_ & gone) or paths_ <= gone for paths_ in names_of.values())


@settings(deadline=None, database=None, max_examples=200)
@given(libraries(), st.lists(webs, min_size=2, max_size=4), rules, scopes)
def test_groups_that_were_made_before_are_those_that_would_be_made_now(members, asked, keep, scope) -> None:
    """As at one precision after another: the same contents, and other bonds."""
    made: Made = {}
    for web in asked:
        linked = [
            Bond(_digest(one), _digest(other), 0.9, 0.99, doubtful)
            for one, other, doubtful in web
            if one != other
        ]
        anew = groups(members, linked, keep=",".join(keep), **scope)
        assert groups(members, linked, keep=",".join(keep), made=made, **scope) == anew
        assert groups(members, linked, keep=",".join(keep), made=made, **scope) == anew
