"""What becomes of a group: whatever is marked, one file that is there stays."""

from dataclasses import replace
from itertools import product

import pytest

from photo_finder.core.duplicates import CleanPlan, DuplicateGroup, Kind, Member, Removal
from photo_finder.core.errors import LibraryError
from photo_finder.core.photo import PhotoFile, PhotoMetadata
from photo_finder.core.reports import Skipped
from photo_finder.duplicates.rule_text import parse_rules
from photo_finder.gui.duplicates.drafting import draft_of
from photo_finder.gui.duplicates.facts import facts_of, likenesses_of
from photo_finder.gui.duplicates.judging import (
    Fate,
    Refusal,
    accepted,
    all_accepted,
    can_accept,
    judge,
    why_not_remove,
)
from photo_finder.gui.duplicates.keep_words import texts_of, words_of
from photo_finder.gui.duplicates.marks import Marks, NotThese, key_of, load, save
from photo_finder.gui.duplicates.tally import found_of
from photo_finder.gui.sentences import telling


def member(
    name: str, *, digest: bytes = b"a", offline: bool = False, inode: int = 0, **told: object
) -> Member:
    file = PhotoFile(f"/p/{name}", 100, 0, offline)
    identity = (1, inode) if inode else None
    return Member(file, digest, PhotoMetadata(40, 30, "JPEG"), identity=identity, **told)  # type: ignore[arg-type]


def group(*members: Member, kind: Kind = "identical", decided: bool = True) -> DuplicateGroup:
    going = members[1:] if decided and kind in ("identical", "copy") else ()
    return DuplicateGroup("g", kind, members[0], members, "why", decided, going)


def paths(members: tuple[Member, ...]) -> list[str]:
    return [one.file.path for one in members]


def test_identical_files_go_by_the_rules_and_copies_only_when_the_user_agrees():
    same, copies = group(member("a"), member("b")), group(member("a"), member("b", digest=b"b"), kind="copy")
    assert paths(judge(same, {}).going) == ["/p/b"]
    assert judge(copies, {}).going == ()
    assert judge(copies, {}).fates == (Fate.KEEP, Fate.SUGGESTED)
    assert paths(judge(copies, accepted(copies)).going) == ["/p/b"]
    assert judge(copies, accepted(copies)).settled


def test_what_was_said_of_a_file_counts_before_the_suggestion_that_is_accepted():
    one, two, three = member("a"), member("b", digest=b"b"), member("c", digest=b"c")
    copies = group(one, two, three, kind="copy")
    said = {key_of(two): "keep"}
    assert accepted(copies, said) == {key_of(one): "keep", key_of(three): "remove"}
    assert can_accept(copies, said)
    assert not can_accept(copies, {key_of(one): "remove"})
    assert not can_accept(replace(copies, decided=False), {})


def test_bursts_and_undecided_groups_suggest_nothing():
    burst = group(member("a"), member("b", digest=b"b"), kind="burst")
    assert judge(burst, {}).fates == (Fate.KEEP, Fate.STAYS)
    undecided = group(member("a"), member("b"), decided=False)
    assert judge(undecided, {}).fates == (Fate.OPEN, Fate.OPEN)
    assert accepted(undecided) == {}


def test_a_mark_overrides_the_suggestion():
    one, two = member("a"), member("b")
    judged = judge(group(one, two), {key_of(one): "remove", key_of(two): "keep"})
    assert paths(judged.going) == ["/p/a"]
    assert judged.stays_for == two


def test_a_mark_holds_for_the_content_that_was_seen():
    two = member("b")
    marks = {key_of(two): "keep"}
    assert judge(group(member("a"), two), marks).going == ()
    changed = replace(two, digest=b"x")
    assert paths(judge(group(member("a"), changed), marks).going) == ["/p/b"]


@pytest.mark.parametrize("kind", ["identical", "copy", "burst", "lookalike"])
@pytest.mark.parametrize("decided", [True, False])
def test_whatever_is_marked_a_file_that_is_there_stays(kind, decided):
    """All marks over files that are there, away, and two names of one."""
    shapes = [
        (member("a"), member("b"), member("c")),
        (member("a"), member("b", offline=True), member("c")),
        (member("a", inode=7), member("b", inode=7), member("c")),
        (member("a", offline=True), member("b"), member("c", offline=True)),
    ]
    for members, said in product(shapes, product([None, "keep", "remove"], repeat=3)):
        marks = {key_of(one): mark for one, mark in zip(members, said, strict=True) if mark}
        judged = judge(group(*members, kind=kind, decided=decided), marks)
        staying = [one for one in members if one not in judged.going]
        assert any(not one.file.offline for one in staying)
        assert {one.real_file for one in judged.going}.isdisjoint(one.real_file for one in staying)
        assert (judged.stays_for in staying) == bool(judged.going)
        assert judged.stays_for is None or not judged.stays_for.file.offline


def test_the_last_one_cannot_be_marked_for_removal():
    one, two, away = member("a"), member("b"), member("c", offline=True)
    both = group(one, two)
    assert why_not_remove(both, {}, one) is Refusal.LAST
    assert why_not_remove(both, {key_of(two): "keep"}, one) is None
    assert why_not_remove(group(one, away), {}, one) is Refusal.LAST
    assert why_not_remove(group(one, away), {}, away) is Refusal.AWAY
    linked = group(member("a", inode=3), member("b", inode=3), member("c"), decided=False)
    assert why_not_remove(linked, {}, linked.members[1]) is Refusal.SAME_FILE
    assert why_not_remove(replace(both, untouched=(two,)), {}, two) is Refusal.PROTECTED


@pytest.mark.parametrize("kind", ["identical", "copy", "burst", "lookalike"])
@pytest.mark.parametrize("decided", [True, False])
def test_what_a_rule_protects_stays_though_it_was_marked_before_the_rule_was_made(kind, decided):
    one, two, three = (member(name) for name in "abc")
    marks = {key_of(one): "keep", key_of(two): "remove", key_of(three): "remove"}
    free = group(one, two, three, kind=kind, decided=decided)
    assert paths(judge(free, marks).going) == ["/p/b", "/p/c"]
    protected = replace(free, going=(), untouched=(two,))
    judged = judge(protected, marks)
    assert paths(judged.going) == ["/p/c"]
    assert judged.fates[1] is (Fate.STAYS if decided else Fate.OPEN)
    plan = CleanPlan((), 0, 0, 0, 0, ())
    assert [removal.path for removal in draft_of(plan, [protected], marks).removals] == ["/p/c"]


def test_a_mark_that_a_rule_made_void_leaves_the_suggestion_to_be_accepted():
    one, two, three = member("a"), member("b", digest=b"b"), member("c", digest=b"c")
    copies = replace(group(one, two, three, kind="copy"), going=(three,), untouched=(two,))
    marks = all_accepted([copies], {key_of(two): "remove"})
    assert marks == {key_of(one): "keep", key_of(two): "keep", key_of(three): "remove"}


def test_all_suggestions_are_accepted_but_not_where_something_was_said():
    first = group(member("a"), member("b", digest=b"b"), kind="copy")
    second = replace(group(member("c"), member("d", digest=b"d"), kind="copy"), id="h")
    marks = all_accepted([first, second], {key_of(first.members[1]): "keep"})
    assert set(marks) == {key_of(one) for one in second.members}


def test_a_draft_takes_the_plan_but_where_the_user_said_something_else():
    one, two, three, four = (member(name) for name in "abcd")
    groups = [group(one, two), replace(group(three, four, kind="identical"), id="h")]
    plan = CleanPlan(
        (Removal("/p/b", b"a", 100, "/p/a", b"a"), Removal("/p/d", b"a", 100, "/p/c", b"a")), 2, 0, 0, 200, ()
    )
    assert [r.path for r in draft_of(plan, groups, {}).removals] == ["/p/b", "/p/d"]
    draft = draft_of(plan, groups, {key_of(one): "remove", key_of(two): "keep"})
    assert [(r.path, r.keeper) for r in draft.removals] == [("/p/a", "/p/b"), ("/p/d", "/p/c")]
    assert (draft.kept, draft.size_bytes, draft.undecided) == (2, 200, 0)


def test_a_draft_leaves_changed_files_alone_and_counts_the_undecided():
    one, two, three = (member(name) for name in "abc")
    plan = CleanPlan((), 0, 0, 0, 0, (Skipped("/p/b", "it was changed"),))
    marks = {key_of(one): "keep", key_of(two): "remove"}
    draft = draft_of(plan, [group(one, two, three, decided=False)], marks)
    assert draft.removals == ()
    assert (draft.undecided, draft.undecided_groups) == (2, 1)
    assert draft.changed == plan.changed


def test_in_a_draft_what_stays_for_one_goes_for_no_other():
    """Copies may stand in several groups."""
    one, two, three = member("a"), member("b", digest=b"b"), member("c", digest=b"c")
    groups = [group(one, two, kind="copy"), replace(group(three, one, kind="copy"), id="h")]
    plan = CleanPlan((), 0, 0, 0, 0, ())
    said = {key_of(one): "remove", key_of(two): "remove", key_of(three): "keep"}
    removals = draft_of(plan, groups, said).removals
    gone = {removal.path for removal in removals}
    assert all(removal.keeper not in gone for removal in removals)
    assert "/p/c" not in gone


def test_marks_are_kept_in_a_file_whatever_bytes_a_name_has(tmp_path):
    marks = Marks()
    marks.put("g", {("/p/\udcff odd", b"\x01"): "keep", ("/p/b", b"\x02"): "remove"})
    save(tmp_path / "review.json", marks.view())
    assert load(tmp_path / "review.json") == marks.view()


def test_what_is_said_before_earlier_marks_are_read_counts_before_them():
    marks = Marks()
    marks.put("g", {("/p/a", b"a"): "keep"})
    assert marks.add_kept({("/p/a", b"a"): "remove", ("/p/b", b"b"): "remove"})
    assert marks.view() == {("/p/a", b"a"): "keep", ("/p/b", b"b"): "remove"}
    assert not Marks().add_kept(marks.view())


def test_what_was_said_before_earlier_marks_were_read_is_taken_back_to_these():
    earlier = {("/p/a", b"a"): "remove", ("/p/b", b"b"): "remove"}
    marks = Marks()
    marks.put("g", {("/p/a", b"a"): "keep", ("/p/c", b"c"): "keep"})
    marks.put("g", {("/p/a", b"a"): "remove"})
    marks.note("h", NotThese(b"a", (b"b",)))
    marks.add_kept(earlier)
    assert marks.take_back().verdict == NotThese(b"a", (b"b",))
    marks.take_back()
    assert marks.view() == {**earlier, ("/p/a", b"a"): "keep", ("/p/c", b"c"): "keep"}
    marks.take_back()
    assert marks.view() == earlier


@pytest.mark.parametrize("content", ["", "[]", '{"marks": [{"path": "a"}]}', '{"marks": 3}', "\x00"])
def test_a_damaged_file_of_marks_is_no_hindrance(tmp_path, content, caplog):
    (tmp_path / "review.json").write_text(content)
    assert load(tmp_path / "review.json") == {}
    assert "cannot be read" in caplog.text
    (aside,) = tmp_path.glob("review.json.damaged-*")
    assert aside.read_text() == content


def test_one_wrong_entry_takes_no_other_mark_along(tmp_path, caplog):
    review = tmp_path / "review.json"
    save(review, {("/p/a", b"a"): "keep", ("/p/b", b"b"): "remove"})
    content = review.read_text().replace('"remove"', '"perhaps"')
    review.write_text(content)
    assert load(review) == {("/p/a", b"a"): "keep"}
    assert "cannot be read" in caplog.text
    (aside,) = tmp_path.glob("review.json.damaged-*")
    assert aside.read_text() == content
    assert load(review) == {("/p/a", b"a"): "keep"}


def test_marks_that_cannot_be_read_now_are_not_taken_for_none(tmp_path):
    (review := tmp_path / "review.json").mkdir()
    with pytest.raises(LibraryError, match=r"review.json cannot be read \(.+\)\."):
        load(review)
    assert telling.match(f"{review} cannot be read (Permission denied).") is not None


def test_steps_are_taken_back_one_by_one():
    marks = Marks()
    marks.put("g", {("/p/a", b"a"): "keep"})
    marks.put("h", {("/p/a", b"a"): "remove"})
    marks.note("i", NotThese(b"a", (b"b",)))
    assert marks.take_back().verdict == NotThese(b"a", (b"b",))
    assert marks.take_back().group == "h"
    assert marks.view() == {("/p/a", b"a"): "keep"}
    assert marks.take_back().group == "g"
    assert not marks.view()
    assert not marks.can_take_back


def test_a_tally_follows_a_group():
    same = group(member("a"), member("b"), member("c"))
    tally = found_of([same], {}).tally
    assert (tally.files, tally.size_bytes, tally.waiting) == (2, 200, 1)
    tally.put(same, judge(same, {key_of(one): "keep" for one in same.members}))
    assert (tally.files, tally.size_bytes, tally.waiting) == (0, 0, 0)


def test_what_differs_is_marked_so_for_all():
    lines = facts_of([member("a"), member("x/b")])
    assert [fact.differs for fact in lines[0]] == [False, False, False, False, True]
    assert lines[0][0].text == "40 × 30"


def test_how_a_copy_was_made_is_told(application):
    made = member("b", digest=b"b", relation=("cropped to 80 %", "black and white"), probability=0.991)
    (first, _), (second, sure) = likenesses_of([member("a"), made])
    assert first.text == "the suggested one"
    assert second.text == "cropped to 80 %, black and white"
    assert sure.text == "99 % sure"
    assert likenesses_of([member("a"), member("b")]) == [(), ()]


@pytest.mark.parametrize("keep", [(), ("largest", "oldest"), ("in:/a,,b", "never:/c"), ("best-quality",)])
def test_keep_rules_are_kept_as_they_are_read(keep):
    assert texts_of(words_of(keep)) == keep
    assert words_of(("largest,oldest",)) == ("largest", "oldest")
    assert words_of(("in:/a,,b",)) == ("in:/a,b",)


def test_a_folder_of_a_rule_may_have_a_name_that_ends_in_a_blank():
    words = words_of((" largest , oldest ", "never:/p/Keep "))
    assert words == ("largest", "oldest", "never:/p/Keep ")
    assert parse_rules(texts_of(words)).protects("/p/Keep /a.jpg")
