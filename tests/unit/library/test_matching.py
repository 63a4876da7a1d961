"""Copies in a real library: real photos, what was done to them, and what is remembered of it.

The tiny model names photos of the same mean colour, and in so small a library all others too; what they are
is told by their pixels.
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from photo_finder.core.duplicates import DuplicateGroup, DuplicateQuery, Scope
from photo_finder.core.errors import UsageError
from photo_finder.core.progress import Cancel, Step
from photo_finder.imaging.reading import digest as content_digest
from photo_finder.library import Library, comparing, matching
from tests.tiny_model import write_tiny_model
from tests.unit.sample_copies import NAMES, SAMPLE, photo, smaller, write
from tests.unit.sandbox import MODEL_SIZE, Sandbox, own_model

COPIES = DuplicateQuery(kinds=("copy",))


@pytest.fixture(scope="session")
def copy_assets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assets = tmp_path_factory.mktemp("matching-assets")
    own_model(assets, copy_dim=64)
    return assets


@pytest.fixture
def sandbox(tmp_path: Path, copy_assets: Path) -> Iterator[Sandbox]:
    box = Sandbox(tmp_path, copy_assets)
    box.photos.mkdir()
    for number, name in enumerate(NAMES):
        shutil.copyfile(SAMPLE / f"{name}.jpg", box.photos / f"photo{number}.jpg")
    yield box
    box.close_all()


def opened(sandbox: Sandbox) -> Library:
    library = sandbox.open()
    library.index([sandbox.photos])
    return library


@pytest.fixture
def library(sandbox: Sandbox) -> Library:
    """Four photos, and of the first a smaller and a mirrored copy."""
    smaller(0, sandbox.photos / "small.jpg")
    write(ImageOps.mirror(photo(0)), sandbox.photos / "turned" / "mirrored.jpg")
    return opened(sandbox)


def names(group: DuplicateGroup) -> list[str]:
    return [os.path.basename(member.file.path) for member in group.members]


def grouped(library: Library) -> dict[str, set[str]]:
    """Files of groups of copies by their keepers."""
    groups = library.duplicates(COPIES).groups
    return {group.keeper.file.path: {member.file.path for member in group.members} for group in groups}


def only(library: Library, query: DuplicateQuery = COPIES) -> DuplicateGroup:
    (group,) = library.duplicates(query).groups
    return group


def test_copies_are_one_group_around_the_largest_with_what_was_done_to_them(library: Library) -> None:
    steps: list[Step] = []
    report = library.match(progress=steps.append)
    assert (report.photos, report.pairs, report.waiting, report.skipped) == (6, 15, 0, ())
    assert {step.activity for step in steps} == {"candidates", "match"}
    assert steps[-1] == Step("match", 15, 15)
    group = only(library)
    assert sorted(names(group)) == ["mirrored.jpg", "photo0.jpg", "small.jpg"]
    assert (group.kind, group.decided) == ("copy", True)
    assert group.keeper.file.path.endswith(("photo0.jpg", "mirrored.jpg"))
    relations = {name: member.relation for name, member in zip(names(group), group.members, strict=True)}
    assert "resized" in relations["small.jpg"]
    assert group.weakest >= 0.95
    assert library.duplicates().groups == ()


def test_what_was_compared_once_is_not_compared_again_and_new_photos_are(
    library: Library, sandbox: Sandbox
) -> None:
    assert library.to_match() == 6
    library.match()
    assert (library.to_match(), library.match().pairs) == (0, 0)
    smaller(1, sandbox.photos / "small1.jpg")
    library.index()
    report = library.match()
    assert (report.photos, report.pairs) == (1, 6)
    assert len(library.duplicates(COPIES).groups) == 2


def test_when_the_rule_rises_all_pairs_are_compared_anew_once(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.match()
    told = only(library).weakest
    verify = comparing.verify
    monkeypatch.setattr(comparing, "verify", lambda *both: replace(verify(*both), probability=told / 2 + 0.5))
    assert library.match().pairs == 0
    monkeypatch.setattr(matching, "RULE", matching.RULE + 1)
    assert library.match().pairs == 15
    assert only(library).weakest == pytest.approx(told / 2 + 0.5)
    assert library.match().pairs == 0


def test_photos_that_come_later_end_in_the_groups_they_would_have_been_in_from_the_start(
    sandbox: Sandbox, tmp_path: Path, copy_assets: Path
) -> None:
    later = tmp_path / "later"
    for number in range(3):
        smaller(number, sandbox.photos / f"small{number}.jpg")
        write(ImageOps.mirror(photo(number)), later / f"mirrored{number}.jpg")
        write(photo(number).crop((40, 30, 250, 250)), later / f"cropped{number}.jpg")
    library = opened(sandbox)
    library.match()
    for file in later.iterdir():
        file.rename(sandbox.photos / file.name)
    library.index()
    assert library.match().photos == 6
    grown = grouped(library)
    fresh = Sandbox(tmp_path / "fresh", copy_assets)
    try:
        anew = fresh.open()
        anew.index([sandbox.photos])
        anew.match()
        assert grouped(anew) == grown
    finally:
        fresh.close_all()
    assert sorted(len(files) for files in grown.values()) == [4, 4, 4]


def test_a_photo_that_was_away_while_its_copy_came_is_compared_with_it_once_it_is_back(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    library = opened(sandbox)
    library.match()
    gone = tmp_path / "gone.jpg"
    (sandbox.photos / "photo0.jpg").rename(gone)
    library.index()
    smaller(0, sandbox.photos / "small.jpg")
    library.index()
    library.match()
    assert grouped(library) == {}
    gone.rename(sandbox.photos / "photo0.jpg")
    library.index()
    library.match()
    paths = {str(sandbox.photos / name) for name in ("photo0.jpg", "small.jpg")}
    assert list(grouped(library).values()) == [paths]


def test_groups_stay_while_another_model_names_likely_copies_anew(library: Library, sandbox: Sandbox) -> None:
    library.match()
    other = library.install_model(
        write_tiny_model(sandbox.root / "other", size=MODEL_SIZE, copy_dim=64, seed=3)
    )
    library.use_model(other.id)
    assert len(only(library).members) == 3
    assert library.to_match() == 6
    report = library.match()
    assert (report.photos, report.pairs) == (6, 0)


def test_a_model_without_the_copy_output_finds_what_its_embedding_finds(
    library: Library, sandbox: Sandbox
) -> None:
    plain = library.install_model(write_tiny_model(sandbox.root / "plain", size=MODEL_SIZE))
    library.use_model(plain.id)
    assert library.match().photos == 6
    assert {"photo0.jpg", "small.jpg"} <= set(names(only(library)))


def test_it_can_be_stopped_and_goes_on(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "AT_ONCE", 4)
    cancel = Cancel()

    def stop(step: Step) -> None:
        if step.activity == "match" and step.done >= 4:
            cancel.set()

    report = library.match(progress=stop, cancel=cancel)
    assert (report.cancelled, report.pairs, report.waiting) == (True, 4, 11)
    again = library.match()
    assert (again.cancelled, again.photos, again.pairs, again.waiting) == (False, 0, 11, 0)
    assert len(only(library).members) == 3


def test_files_that_changed_or_went_are_named_and_compared_when_they_are_back(
    library: Library, sandbox: Sandbox
) -> None:
    small = sandbox.photos / "small.jpg"
    held = small.read_bytes()
    small.write_bytes(b"something else")
    report = library.match()
    ((skipped),) = report.skipped
    assert (skipped.path, skipped.reason) == (str(small), comparing.CHANGED)
    assert report.waiting == 5
    small.write_bytes(held)
    report = library.match()
    assert (report.pairs, report.waiting, report.skipped) == (5, 0, ())
    assert "small.jpg" in names(only(library))


def test_features_that_were_lost_are_made_again(library: Library, sandbox: Sandbox) -> None:
    library.match()
    sandbox.close(library)
    for file in sandbox.paths.cache.glob("features*"):
        file.unlink()
    library = sandbox.open()
    smaller(2, sandbox.photos / "small2.jpg")
    library.index()
    assert library.match().pairs == 6
    assert len(library.duplicates(COPIES).groups) == 2


def test_a_plan_removes_the_copies_for_the_keeper_and_they_come_back(
    library: Library, sandbox: Sandbox
) -> None:
    library.match()
    query = DuplicateQuery(kinds=("copy",), keep=("in:" + str(sandbox.photos / "turned"), "default"))
    plan = library.plan_cleaning(query)
    keeper = sandbox.photos / "turned" / "mirrored.jpg"
    assert {Path(removal.path).name for removal in plan.removals} == {"photo0.jpg", "small.jpg"}
    assert {removal.keeper for removal in plan.removals} == {str(keeper)}
    assert all(removal.digest != removal.keeper_digest for removal in plan.removals)
    report = library.remove(plan.removals, "copies")
    assert (len(report.moves), report.failed) == (2, ())
    assert library.duplicates(COPIES).groups == ()
    library.undo()
    assert len(only(library).members) == 3


def test_a_plan_decides_as_the_groups_do_also_beside_shots_that_are_in_none(sandbox: Sandbox) -> None:
    """Both frames are parts of the first, and no copies of each other: one of them is in its group."""
    noon = datetime(2024, 5, 4, 12)
    for number in range(2):
        part = photo(0).crop((10 + 4 * number, 8, 230 + 4 * number, 200)).rotate(1 + number)
        write(part, sandbox.photos / f"IMG_{number}.jpg", taken=noon + timedelta(seconds=2 * number))
    library = opened(sandbox)
    library.match()
    group, plan = only(library), library.plan_cleaning(COPIES)
    assert [removal.path for removal in plan.removals] == [member.file.path for member in group.going]
    assert plan.undecided_groups == (not group.decided)


def test_copies_and_the_same_bytes_are_cleaned_in_one_go(library: Library, sandbox: Sandbox) -> None:
    shutil.copyfile(sandbox.photos / "small.jpg", sandbox.photos / "small (1).jpg")
    library.index()
    library.match()
    plan = library.plan_cleaning(DuplicateQuery(kinds=("identical", "copy")))
    assert len(plan.removals) == 3
    assert (plan.kept, plan.undecided, plan.undecided_groups) == (1, 0, 0)


def test_a_folder_limits_what_is_compared(library: Library, sandbox: Sandbox) -> None:
    library.match()
    assert library.duplicates(DuplicateQuery(("copy",), Scope(folder=sandbox.photos / "turned"))).groups == ()


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no links")
def test_photos_are_counted_in_the_folder_that_a_link_leads_to(library: Library, sandbox: Sandbox) -> None:
    library.match()
    link = sandbox.photos.with_name("link")
    link.symlink_to(sandbox.photos, target_is_directory=True)
    found = library.duplicates(DuplicateQuery(("copy",), Scope(folder=link)))
    assert found.photos == 6
    assert len(found.groups) == 1


def test_photos_said_to_be_no_duplicates_part_at_once_and_for_good(
    library: Library, sandbox: Sandbox
) -> None:
    library.match()
    first, small = sandbox.photos / "photo0.jpg", sandbox.photos / "small.jpg"
    mirrored = sandbox.photos / "turned" / "mirrored.jpg"
    library.say_not_duplicates(small, [first, mirrored])
    assert sorted(names(only(library))) == ["mirrored.jpg", "photo0.jpg"]
    small.rename(sandbox.photos / "moved.jpg")
    library.index()
    library = sandbox.reopen(library)
    assert len(only(library).members) == 2
    assert len(library.verdicts()) == 2
    assert {str(sandbox.photos / "moved.jpg")} < {
        path for v in library.verdicts() for path in v.first + v.second
    }
    assert library.take_back_not_duplicates(sandbox.photos / "moved.jpg", [first, mirrored]) == 2
    assert len(only(library).members) == 3
    assert library.verdicts() == ()


def test_verdicts_survive_a_lost_catalog(library: Library, sandbox: Sandbox) -> None:
    first, small = sandbox.photos / "photo0.jpg", sandbox.photos / "small.jpg"
    library.say_not_duplicates(first, [small])
    said = library.verdicts()
    sandbox.close(library)
    for file in sandbox.paths.library.glob("catalog.sqlite*"):
        file.unlink()
    library = sandbox.open()
    assert library.needs_rebuild
    library.index()
    assert library.verdicts() == said
    library.match()
    assert not {"photo0.jpg", "small.jpg"} <= set(names(only(library)))


def test_a_verdict_on_the_same_bytes_or_on_nothing_is_refused(library: Library, sandbox: Sandbox) -> None:
    first = sandbox.photos / "photo0.jpg"
    again = sandbox.photos / "again.jpg"
    shutil.copyfile(first, again)
    for other in (again, sandbox.photos / "nowhere.jpg"):
        with pytest.raises(UsageError):
            library.say_not_duplicates(first, [other])


def test_shots_seconds_apart_are_a_burst_and_no_copies(sandbox: Sandbox) -> None:
    noon = datetime(2024, 5, 4, 12)
    for number in range(3):
        frame = photo(1).resize((600, 400)).rotate(0, translate=(number, 0))
        write(frame, sandbox.photos / f"IMG_{number}.jpg", taken=noon + timedelta(seconds=2 * number))
    library = opened(sandbox)
    library.match()
    frames = {f"IMG_{number}.jpg" for number in range(3)}
    for group in library.duplicates(DuplicateQuery(("copy",), precision=0.95)).groups:
        assert len(frames & set(names(group))) <= 1
    burst = only(library, DuplicateQuery(("burst",)))
    assert (burst.kind, burst.going, set(names(burst))) == ("burst", (), frames)
    assert library.plan_cleaning(DuplicateQuery(("burst",))).removals == ()


def test_a_photo_saved_anew_under_another_name_is_a_copy_and_the_next_frame_is_not(sandbox: Sandbox) -> None:
    """Neither of them tells when it was taken, and both are of the size of the first."""
    shot = sandbox.photos / "photo2.jpg"
    photo(2).save(sandbox.photos / "holiday.jpg", quality=80)
    grain = np.random.default_rng(4).normal(0, 3, (*photo(2).size[::-1], 3))
    frame = Image.fromarray((np.asarray(photo(2)) + grain).clip(0, 255).astype(np.uint8))
    frame.save(sandbox.photos / "photo9.jpg", quality=92)
    library = opened(sandbox)
    library.match()
    assert sorted(names(only(library))) == ["holiday.jpg", shot.name]
    loosened = only(library, replace(COPIES, precision=0.95))
    assert "photo9.jpg" in names(loosened)
    assert next(one.doubtful for one in loosened.members if one.file.path.endswith("photo9.jpg"))


def test_an_edit_of_the_same_size_is_a_copy_whatever_its_name_if_it_was_saved_otherwise(
    sandbox: Sandbox,
) -> None:
    """Grain alone would leave open whether it is the next frame."""
    grain = np.random.default_rng(4).normal(0, 3, (*photo(2).size[::-1], 3))
    edit = Image.fromarray((np.asarray(photo(2)) + grain).clip(0, 255).astype(np.uint8))
    edit.save(sandbox.photos / "holiday.jpg", quality=80)
    library = opened(sandbox)
    library.match()
    assert sorted(names(only(library))) == ["holiday.jpg", "photo2.jpg"]


@pytest.mark.parametrize("ending", ["jpg", "png"])
def test_what_was_enlarged_goes_for_the_photo_that_it_was_made_from(sandbox: Sandbox, ending: str) -> None:
    """Though it has most pixels, and neither names, times nor EXIF tell."""
    made = sandbox.photos / f"another.{ending}"
    photo(2).resize(tuple(2 * side for side in photo(2).size), Image.Resampling.BICUBIC).save(
        made, quality=92
    )
    os.utime(made, (0, 0))
    library = opened(sandbox)
    library.match()
    group = only(library)
    assert (names(group), group.why) == (["photo2.jpg", made.name], "the least edited of 2")
    assert group.members[1].relation == ("enlarged",)
    assert [Path(one.file.path).name for one in group.going] == [made.name]


def test_a_soft_photo_is_kept_for_its_smaller_copy(sandbox: Sandbox) -> None:
    """It tells no more than the copy but for its grain."""
    soft = photo(2).resize(tuple(2 * side for side in photo(2).size), Image.Resampling.BICUBIC)
    grain = np.random.default_rng(3).normal(0, 2, (soft.height, soft.width, 1))
    original = Image.fromarray((np.asarray(soft) + grain).clip(0, 255).astype(np.uint8))
    original.save(sandbox.photos / "soft.jpg", quality=92)
    (sandbox.photos / "photo2.jpg").unlink()
    write(original.resize(photo(2).size, Image.Resampling.LANCZOS), sandbox.photos / "copy.jpg")
    library = opened(sandbox)
    library.match()
    assert names(only(library)) == ["soft.jpg", "copy.jpg"]


def test_where_a_photo_lies_in_another_is_told_also_of_files_that_are_gone(
    library: Library, sandbox: Sandbox
) -> None:
    library.match()
    group = only(library)
    digests = {Path(member.file.path).name: member.digest for member in group.members}
    mirror = [[-1, 0, 1], [0, 1, 0], [0, 0, 1]]
    first, mirrored = digests["photo0.jpg"], digests["mirrored.jpg"]
    assert np.allclose(library.overlay(first, mirrored), mirror, atol=1e-3)
    (sandbox.photos / "photo0.jpg").unlink()
    assert np.allclose(library.overlay(first, mirrored), mirror, atol=1e-2)
    other = sandbox.photos / "photo1.jpg"
    assert library.overlay(first, content_digest(other.read_bytes())) is None
    assert library.overlay(first, b"nothing") is None


def test_look_alikes_are_shown_and_never_go(library: Library) -> None:
    group = only(library, DuplicateQuery(("lookalike",), keep=("alphabetical",)))
    assert {"photo0.jpg", "small.jpg"} <= set(names(group))
    assert (group.kind, group.going) == ("lookalike", ())


def test_groups_go_by_what_is_asked_now(library: Library, sandbox: Sandbox) -> None:
    """Not by what was made for the same photos and other rules, folders or files a moment ago."""
    library.match()
    shortest = replace(COPIES, keep=("shortest-name",))
    within = replace(COPIES, scope=Scope(folder=sandbox.photos / "turned"))
    for _again in range(2):
        assert names(only(library))[0] == "photo0.jpg"
        assert names(only(library, shortest))[0] == "small.jpg"
        assert library.duplicates(within).groups == ()
        assert names(only(library, replace(COPIES, precision=0.95))) == names(only(library))
    (sandbox.photos / "small.jpg").rename(sandbox.photos / "a very long name.jpg")
    library.index()
    assert names(only(library, shortest))[0] == "photo0.jpg"


def test_a_precision_that_cannot_be_is_refused(library: Library) -> None:
    for precision in (0.3, 1.0):
        with pytest.raises(UsageError):
            library.duplicates(DuplicateQuery(("copy",), precision=precision))


def test_the_size_of_the_features_is_told(library: Library) -> None:
    before = library.status().size_bytes
    library.match()
    assert library.status().size_bytes > before
