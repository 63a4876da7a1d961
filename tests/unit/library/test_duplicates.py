"""Duplicates, plans, and what is here already: with real files and a real library."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from photo_finder.core.duplicates import DuplicateQuery, Scope
from photo_finder.core.errors import Cancelled, FolderError, UsageError
from photo_finder.core.progress import Cancel, Step
from photo_finder.library import Library
from tests.unit.sandbox import Sandbox, jpeg, put


def _copy(source: Path, target: Path, *, days_later: int = 1) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    day = source.stat().st_mtime_ns + days_later * 86_400 * 10**9
    os.utime(target, ns=(day, day))
    return target


def _query(*keep: str, **scope: object) -> DuplicateQuery:
    return DuplicateQuery(keep=keep, scope=Scope(**scope))  # type: ignore[arg-type]


def _going(library: Library, query: DuplicateQuery = DuplicateQuery()) -> list[str]:
    return [removal.path for removal in library.plan_cleaning(query).removals]


@pytest.fixture
def pair(sandbox: Sandbox) -> tuple[Library, Path, Path]:
    """A library of three photos, one of them twice."""
    first, *_others = put(sandbox.photos / "a", [1, 2, 3])
    second = _copy(first, sandbox.photos / "b" / "again.jpg")
    library = sandbox.open()
    library.index([sandbox.photos])
    return library, first, second


def test_identical_files_are_a_group_with_the_oldest_as_its_keeper(pair) -> None:
    library, first, second = pair
    report = library.duplicates()
    (group,) = report.groups
    assert (group.keeper.file.path, group.why, group.kind) == (str(first), "the oldest of 2", "identical")
    assert [member.file.path for member in group.members] == [str(first), str(second)]
    assert (report.photos, group.size_bytes) == (3, first.stat().st_size)
    assert report.seconds >= 0


def test_renaming_the_files_leaves_the_groups_name(pair) -> None:
    library, first, second = pair
    before = library.duplicates().groups[0].id
    second.rename(second.with_name("other.jpg"))
    first.rename(first.with_name("another.jpg"))
    library.index()
    assert library.duplicates().groups[0].id == before


def test_a_plan_names_the_keeper_of_each_removal(pair) -> None:
    library, first, second = pair
    plan = library.plan_cleaning()
    ((removal),) = plan.removals
    assert (removal.path, removal.keeper) == (str(second), str(first))
    assert removal.digest == removal.keeper_digest
    assert (plan.kept, plan.undecided, plan.changed) == (1, 0, ())
    assert plan.size_bytes == removal.size_bytes == first.stat().st_size


def test_rules_of_the_settings_hold_where_none_are_given(pair, sandbox: Sandbox) -> None:
    library, first, second = pair
    library.change_settings(replace(library.settings(), keep=(f"in:{second.parent}", "default")))
    library = sandbox.reopen(library)
    assert _going(library) == [str(first)]
    assert _going(library, _query("oldest")) == [str(second)]


def test_unknown_rules_folders_and_kinds_are_refused_before_anything_is_looked_at(pair) -> None:
    library, _first, _second = pair
    wrong = [
        _query("bigest"),
        _query("never:/none/archive,default"),
        _query(folder=Path("/none")),
        _query(not_within=(Path("/none"),)),
        _query(against=Path("/none")),
        DuplicateQuery(kinds=("identical", "twin")),  # type: ignore[arg-type]
        DuplicateQuery(kinds=()),
    ]
    for query in wrong:
        with pytest.raises(UsageError):
            library.duplicates(query)
        with pytest.raises(UsageError):
            library.plan_cleaning(query, progress=lambda step: pytest.fail("looked"))


def test_a_folder_that_is_away_is_still_a_folder(pair, sandbox: Sandbox) -> None:
    library, _first, second = pair
    query = _query(f"never:{second.parent},default")
    sandbox.photos.rename(sandbox.root / "unplugged")
    library.index()
    assert _going(library, query) == []
    assert not library.duplicates(query).groups[0].decided


def test_what_changed_since_it_was_indexed_is_left_alone_and_named(pair) -> None:
    library, first, second = pair
    second.write_bytes(jpeg(9))
    plan = library.plan_cleaning()
    assert plan.removals == ()
    assert [skipped.path for skipped in plan.changed] == [str(second)]
    first.unlink()
    assert [skipped.path for skipped in library.plan_cleaning().changed] == [str(first), str(second)]
    outside = _query(folder=first.parent)
    assert [skipped.path for skipped in library.plan_cleaning(outside).changed] == [str(first)]


def test_a_keeper_that_vanished_is_replaced_by_one_that_is_there(pair, sandbox: Sandbox) -> None:
    library, first, second = pair
    third = _copy(second, sandbox.photos / "c" / "third.jpg")
    library.index()
    first.unlink()
    (removal,) = library.plan_cleaning().removals
    assert (removal.path, removal.keeper) == (str(third), str(second))


def test_hard_links_alone_are_no_duplicates(sandbox: Sandbox) -> None:
    (photo,) = put(sandbox.photos, [1])
    os.link(photo, sandbox.photos / "link.jpg")
    library = sandbox.open()
    assert library.index([sandbox.photos]).copies == 1
    assert library.duplicates().groups == ()
    assert library.plan_cleaning().kept == 0


def test_a_file_that_became_a_link_since_is_seen_as_one(pair) -> None:
    library, first, second = pair
    times = second.stat().st_mtime_ns
    second.unlink()
    os.link(first, second)
    os.utime(second, ns=(times, times))
    library.index()
    second.unlink()
    os.link(first, second)
    assert _going(library) == []


def test_the_same_file_reached_over_two_paths_is_no_duplicate(sandbox: Sandbox) -> None:
    real, linked = sandbox.root / "real", sandbox.photos
    put(real, [1])
    (linked / "way").symlink_to(real)
    library = sandbox.open()
    library.index([linked])
    library.index([real])
    assert library.status().files == 2  # when the link was followed, it led to no watched folder
    assert library.duplicates().groups == ()
    assert _going(library) == []


def test_an_archive_behind_a_link_is_protected(sandbox: Sandbox) -> None:
    archive, phone = sandbox.root / "archive", sandbox.photos / "phone"
    (kept,) = put(archive, [1])
    copy = _copy(kept, phone / "a.jpg", days_later=-9)
    (sandbox.root / "link").symlink_to(archive)
    library = sandbox.open()
    library.index([archive, sandbox.photos])
    assert _going(library, _query(f"never:{sandbox.root / 'link'},oldest")) == [str(copy)]
    assert _going(library, _query(against=sandbox.root / "link")) == [str(copy)]


def test_files_on_a_drive_that_is_away_are_neither_kept_for_others_nor_removed(sandbox: Sandbox) -> None:
    usb = sandbox.root / "usb"
    (old,) = put(usb, [1])
    new, newer = (_copy(old, sandbox.photos / f"{day}.jpg", days_later=day) for day in (1, 2))
    library = sandbox.open()
    library.index([usb, sandbox.photos])
    assert library.duplicates().groups[0].keeper.file.path == str(old)
    usb.rename(sandbox.root / "unplugged")
    library.index()
    (removal,) = library.plan_cleaning().removals
    assert (removal.path, removal.keeper) == (str(newer), str(new))
    assert library.plan_cleaning().kept == 2


def test_names_that_are_not_utf8_go_through(sandbox: Sandbox) -> None:
    (photo,) = put(sandbox.photos, [1])
    odd = _copy(photo, sandbox.photos / os.fsdecode(b"new\nline \xff.jpg"))
    library = sandbox.open()
    library.index([sandbox.photos])
    assert _going(library) == [str(odd)]


def test_a_plan_can_be_stopped(pair) -> None:
    library, _first, _second = pair
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        library.plan_cleaning(cancel=cancel)


def test_a_plan_that_is_carried_out_leaves_one_file_of_each_content(pair, sandbox: Sandbox) -> None:
    library, first, second = pair
    os.link(second, sandbox.photos / "second name.jpg")
    library.index()
    plan = library.plan_cleaning(_query(f"in:{first.parent}"))
    assert len(plan.removals) == 2
    report = library.remove(plan.removals, "Cleaned up identical files")
    assert report.failed == ()
    assert sorted(path.name for path in sandbox.photos.rglob("*.jpg") if ".photo" not in str(path)) == [
        "0001.jpg",
        "0002.jpg",
        "0003.jpg",
    ]
    assert library.duplicates().groups == ()


# --- have -----------------------------------------------------------------------------------------


def test_a_card_is_sorted_into_new_and_present_and_nothing_of_it_is_added(pair, sandbox: Sandbox) -> None:
    library, first, _second = pair
    card = sandbox.root / "card"
    old, new = put(card / "DCIM", [1, 7])
    (card / "notes.txt").write_text("no photo")
    steps: list[Step] = []
    report = library.have(card, progress=steps.append)
    assert report.new == (str(new),)
    (present,) = report.present
    assert (present.path, present.library_path, present.kind) == (str(old), str(first), "identical")
    assert (present.better, present.offline, report.skipped) == (False, False, ())
    assert steps[-1] == Step("compare", 2, 2)
    assert library.status().files == 4
    assert len(library.folders()) == 1


def test_a_watched_folder_does_not_vouch_for_itself(pair, sandbox: Sandbox) -> None:
    library, first, second = pair
    report = library.have(sandbox.photos)
    assert (report.present, len(report.new), report.own) == ((), 4, 4)
    report = library.have(first.parent)
    assert [(present.path, present.library_path) for present in report.present] == [(str(first), str(second))]


def test_damaged_and_empty_files_of_a_card_are_told(pair, sandbox: Sandbox) -> None:
    library, _first, _second = pair
    card = sandbox.root / "card"
    put(card, [8])
    (card / "empty.jpg").touch()
    (card / "gone.jpg").symlink_to("nowhere")
    report = library.have(card)
    assert [os.path.basename(skipped.path) for skipped in report.skipped] == ["empty.jpg", "gone.jpg"]
    assert len(report.new) == 1


def test_a_card_that_is_no_folder_is_refused(pair) -> None:
    library, first, _second = pair
    for path in (first, first.parent / "none"):
        with pytest.raises(FolderError):
            library.have(path)


def test_looking_through_a_card_can_be_stopped(pair, sandbox: Sandbox) -> None:
    library, _first, _second = pair
    put(sandbox.root / "card", range(20, 30))
    cancel = Cancel()

    def stop(step: Step) -> None:
        if step.activity == "compare" and step.done:
            cancel.set()

    with pytest.raises(Cancelled):
        library.have(sandbox.root / "card", progress=stop, cancel=cancel)
