"""Photos go into other folders with what belongs to them, over nothing, and come back."""

import os
from pathlib import Path

import pytest

from photo_finder.actions.arrange import arrange
from photo_finder.actions.holding import HoldingFolders
from photo_finder.actions.put_back import put_back
from photo_finder.core.errors import FolderError, UsageError
from photo_finder.core.operations import OperationReport
from photo_finder.core.placing import PlacingPlan
from photo_finder.core.progress import NEVER, Cancel, Step, silent
from tests.unit.actions.power_cut import WAYS, Fuse, PowerCut, fused_desk, fused_system
from tests.unit.actions.workshop import DELETE, Workshop, reasons
from tests.unit.faults import disks


def _plan(shop: Workshop, wanted: dict[str, str], into: Path | None = None) -> PlacingPlan:
    """``wanted``: names of folders below ``into`` by places below ``photos``."""
    top = into or shop.photos / "Sorted"
    whole = {str(shop.photos / place): str(top / folder) for place, folder in wanted.items()}
    return shop.removing.plan_placing(whole, str(top), silent, NEVER)


def _sort(shop: Workshop, wanted: dict[str, str], into: Path | None = None) -> OperationReport:
    return shop.removing.arrange(_plan(shop, wanted, into), "Sorted")


def test_photos_go_and_come_back_and_the_library_knows_where_they_are(shop: Workshop) -> None:
    for name in ("a/1.jpg", "a/2.jpg", "b/3.jpg"):
        shop.put(name, name.encode())
    before = shop.contents()
    report = _sort(shop, {"a/1.jpg": "2024/Rome", "a/2.jpg": "2024/Rome", "b/3.jpg": "Dogs"})
    assert (report.operation, report.failed, len(report.moves)) == (1, (), 3)
    placed = {"Sorted/2024/Rome/1.jpg", "Sorted/2024/Rome/2.jpg", "Sorted/Dogs/3.jpg"}
    assert shop.there() == shop.known() == placed
    assert shop.held() == []
    (told,) = shop.removing.history()
    assert (told.what, told.files, told.undone) == ("Sorted", 3, False)
    back = shop.removing.undo(None)
    assert (len(back.moves), back.failed) == (3, ())
    assert shop.there() == shop.known() == {"a/1.jpg", "a/2.jpg", "b/3.jpg"}
    assert not (shop.photos / "Sorted").exists()
    assert shop.contents() == before
    assert shop.removing.history()[0].undone


def test_what_belongs_to_a_photo_goes_along(shop: Workshop) -> None:
    for name in ("1.jpg", "1.cr2", "1.mov", "1.xmp", "1.jpg.xmp", "1.txt", "2.jpg", "2.xmp"):
        shop.put(f"a/{name}", name.encode())
    _sort(shop, {"a/1.jpg": "x"})
    stay = {"a/1.txt", "a/2.jpg", "a/2.xmp"}
    assert shop.there() == stay | {f"Sorted/x/1.{end}" for end in ("jpg", "cr2", "mov", "xmp", "jpg.xmp")}
    shop.removing.undo(None)
    assert len(shop.there()) == 8
    assert all(name.startswith("a/") for name in shop.there())


def test_copies_of_a_raw_take_along_what_its_jpeg_has_in_common_with_it(shop: Workshop) -> None:
    for name in ("1.cr2", "1.jpg", "1.xmp", "1.jpg.xmp", "1.cr2.xmp"):
        shop.put(f"a/{name}", name.encode())
    wanted, top = {str(shop.photos / "a/1.cr2"): str(shop.root / "out")}, str(shop.root / "out")
    copied = shop.removing.plan_placing(wanted, top, silent, NEVER, copy=True)
    moved = shop.removing.plan_placing(wanted, top, silent, NEVER)
    names = [sorted(Path(each.source).name for each in plan.placements) for plan in (copied, moved)]
    assert names == [["1.cr2", "1.cr2.xmp", "1.xmp"], ["1.cr2", "1.cr2.xmp"]]


def test_photos_of_one_name_go_where_the_first_goes(shop: Workshop) -> None:
    for name in ("1.jpg", "1.png", "1.xmp"):
        shop.put(f"a/{name}", name.encode())
    _sort(shop, {"a/1.jpg": "x", "a/1.png": "y"})
    assert shop.there() == {"Sorted/x/1.jpg", "Sorted/x/1.png", "Sorted/x/1.xmp"}


def test_a_taken_name_gets_a_letter_and_nothing_is_overwritten(shop: Workshop) -> None:
    for place in ("a/1.jpg", "b/1.jpg", "c/1.JPG", "Sorted/x/1.jpg"):
        shop.put(place, place.encode())
    shop.put("b/1.xmp", b"about b")
    _sort(shop, {"a/1.jpg": "x", "b/1.jpg": "x", "c/1.JPG": "x"})
    found = {name: (shop.photos / name).read_bytes() for name in shop.there()}
    assert found["Sorted/x/1.jpg"] == b"Sorted/x/1.jpg"
    assert found["Sorted/x/1b.jpg"] == b"a/1.jpg"
    assert found["Sorted/x/1c.xmp"] == b"about b"
    assert len(found) == 5


def test_what_lies_in_its_folder_already_stays(shop: Workshop) -> None:
    shop.put("Sorted/x/1.jpg", b"there")
    shop.put("a/1.jpg", b"one")
    plan = _plan(shop, {"Sorted/x/1.jpg": "x", "a/1.jpg": "x"})
    assert [move.source for move in plan.there] == [str(shop.photos / "Sorted/x/1.jpg")]
    shop.removing.arrange(plan, "Sorted")
    assert (shop.photos / "Sorted/x/1b.jpg").read_bytes() == b"one"
    assert _sort(shop, {"Sorted/x/1.jpg": "x"}).operation is None


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda path: path.unlink(), "it is no longer there"),
        (lambda path: path.write_bytes(b"changed"), "it has changed since it was planned"),
        (lambda path: (path.unlink(), path.mkdir()), "it is a link or no ordinary file"),
    ],
)
def test_what_changed_since_the_plan_stays_with_what_belongs_to_it(shop: Workshop, spoil, reason) -> None:
    for name in ("1.jpg", "1.xmp", "2.jpg"):
        shop.put(f"a/{name}", name.encode())
    plan = _plan(shop, {"a/1.jpg": "x", "a/2.jpg": "x"})
    spoil(shop.photos / "a/1.jpg")
    report = shop.removing.arrange(plan, "Sorted")
    assert reasons(report)["1.jpg"] == reason
    assert reasons(report)["1.xmp"].startswith("it belongs to ")
    assert (shop.photos / "Sorted/x/2.jpg").exists()
    assert not (shop.photos / "Sorted/x/1.xmp").exists()


def test_a_name_that_was_taken_meanwhile_is_not_overwritten(shop: Workshop) -> None:
    shop.put("a/1.jpg", b"one")
    plan = _plan(shop, {"a/1.jpg": "x"})
    shop.put("Sorted/x/1.jpg", b"another")
    assert reasons(shop.removing.arrange(plan, "Sorted")) == {"1.jpg": "another file lies there now"}
    assert (shop.photos / "Sorted/x/1.jpg").read_bytes() == b"another"


def test_undo_after_other_changes(shop: Workshop) -> None:
    for name in ("1.jpg", "2.jpg", "3.jpg", "4.jpg"):
        shop.put(f"a/{name}", name.encode())
    _sort(shop, {f"a/{number}.jpg": "x" for number in (1, 2, 3, 4)})
    placed = shop.photos / "Sorted" / "x"
    (placed / "1.jpg").write_bytes(b"edited since")
    (placed / "2.jpg").rename(placed / "2 renamed.jpg")
    shop.put("a/3.jpg", b"another in its old place")
    (placed / "mine.txt").write_text("mine")
    report = shop.removing.undo(None)
    assert reasons(report) == {
        "2.jpg": "it is no longer where it was moved to",
        "3.jpg": "another file lies there now",
    }
    assert (shop.photos / "a/1.jpg").read_bytes() == b"edited since"
    assert (shop.photos / "a/4.jpg").read_bytes() == b"4.jpg"
    assert {path.name for path in placed.iterdir()} == {"2 renamed.jpg", "3.jpg", "mine.txt"}
    (shop.photos / "a/3.jpg").unlink()
    assert shop.removing.undo(None).failed[0].path.endswith("2.jpg")
    assert (shop.photos / "a/3.jpg").read_bytes() == b"3.jpg"


def test_what_belongs_to_a_photo_that_cannot_come_back_stays_with_it(shop: Workshop) -> None:
    for name in ("1.jpg", "1.xmp"):
        shop.put(f"a/{name}", name.encode())
    _sort(shop, {"a/1.jpg": "x"})
    shop.put("a/1.jpg", b"another in its old place")
    report = shop.removing.undo(None)
    assert reasons(report)["1.xmp"].startswith("it belongs to ")
    assert shop.there() == {"a/1.jpg", "Sorted/x/1.jpg", "Sorted/x/1.xmp"}


def test_a_folder_that_is_gone_is_made_again_by_undoing(shop: Workshop) -> None:
    shop.put("a/b/1.jpg", b"one")
    _sort(shop, {"a/b/1.jpg": "x"})
    (shop.photos / "a" / "b").rmdir()
    (shop.photos / "a").rmdir()
    assert shop.removing.undo(None).failed == ()
    assert shop.there() == {"a/b/1.jpg"}


def test_places_that_are_no_folder_are_refused(shop: Workshop) -> None:
    shop.put("a/1.jpg", b"one")
    with pytest.raises(UsageError, match="is not a folder"):
        _plan(shop, {"a/1.jpg": "x"}, shop.photos / "a/1.jpg")
    with pytest.raises(UsageError, match="removed files"):
        _plan(shop, {"a/1.jpg": "x"}, shop.photos / ".photo-finder-removed")


def test_a_folder_that_cannot_be_made_is_told(shop: Workshop) -> None:
    shop.put("a/1.jpg", b"one")
    shop.put("Sorted/x", b"in the way")
    report = _sort(shop, {"a/1.jpg": "x"})
    assert "cannot be made" in reasons(report)["1.jpg"]
    assert (report.operation, shop.removing.history()) == (None, ())


def test_cancelling_keeps_what_is_done_and_it_can_be_undone(shop: Workshop) -> None:
    for name in ("1.jpg", "2.jpg"):
        shop.put(f"a/{name}", name.encode())
    cancel = Cancel()
    steps: list[Step] = []

    def progress(step: Step) -> None:
        steps.append(step)
        cancel.set()

    plan = _plan(shop, {"a/1.jpg": "x", "a/2.jpg": "x"})
    report = shop.removing.arrange(plan, "Sorted", progress, cancel)
    assert (report.cancelled, len(report.moves)) == (True, 1)
    assert [(step.activity, step.done, step.total) for step in steps] == [("arrange", 1, 2)]
    assert len(shop.removing.undo(None).moves) == 1
    assert shop.there() == {"a/1.jpg", "a/2.jpg"}


# --- cuts ----------------------------------------------------------------------------------------

FILES = {"a/1.jpg": b"one", "a/1.xmp": b"about", "a/2.jpg": b"two"}
WANTED = {"a/1.jpg": "x", "a/2.jpg": "y"}


def _fill(shop: Workshop) -> None:
    for name, data in FILES.items():
        shop.put(name, data)


def _cut(shop: Workshop, way: str, steps: int, act) -> bool:
    fuse = Fuse(steps)
    desk = fused_desk(shop, way, fuse)
    try:
        with fused_system(fuse, shop.photos):
            act(desk)
    except PowerCut:
        shop.reopen()
        shop.removing.recover()
        return False
    return True


def _settled(shop: Workshop) -> None:
    """Each file is there once, with its sidecar beside it, and journal and catalog say where."""
    there = shop.there()
    assert sorted((shop.photos / name).read_bytes() for name in there) == sorted(FILES.values())
    assert not shop.catalog.journal.open_operations()
    assert shop.known() == there
    placed = {item.target for item in shop.catalog.journal.items(states=("made",)) if item.step == "place"}
    assert placed == {str(shop.photos / name) for name in there if name.startswith("Sorted")}
    homes = {os.path.dirname(name) for name in there if "1." in name}
    assert len(homes) == 1


@pytest.mark.parametrize("way", WAYS)
def test_sorting_that_is_cut_off_at_any_step(shop: Workshop, way) -> None:
    _fill(shop)
    for steps in range(300):
        plan = _plan(shop, WANTED)
        done = _cut(shop, way, steps, lambda desk, plan=plan: arrange(plan, "Sorted", desk))
        _settled(shop)
        if done:
            break
        while any(name.startswith("Sorted") for name in shop.there()):
            assert shop.removing.undo(None).failed == ()
    assert done
    assert len(list((shop.photos / "Sorted").rglob("*.*"))) == 3


@pytest.mark.parametrize("way", WAYS)
def test_undoing_that_is_cut_off_at_any_step(shop: Workshop, way) -> None:
    _fill(shop)
    for steps in range(300):
        if not any(name.startswith("Sorted") for name in shop.there()):
            _sort(shop, WANTED)
        made = shop.catalog.journal.items(states=("made",))
        done = _cut(shop, way, steps, lambda desk, made=made: put_back(made, desk))
        _settled(shop)
        if done:
            break
    assert done
    assert shop.there() == FILES.keys()


# --- to another drive ----------------------------------------------------------------------------

needs_disks = pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")


@needs_disks
def test_on_another_drive_copies_lie_and_the_originals_are_held(shop: Workshop) -> None:
    _fill(shop)
    into = shop.root / "drive"
    with disks.small_disk(into, 512):
        report = _sort(shop, WANTED, into)
        assert (report.failed, len(report.moves), len(report.made)) == ((), 3, 3)
        copies = {str(path.relative_to(into)): path.read_bytes() for path in into.rglob("*.*")}
        assert copies == {"x/1.jpg": b"one", "x/1.xmp": b"about", "y/2.jpg": b"two"}
        assert shop.there() == shop.known() == set()
        assert len(shop.held()) == 3
        assert shop.removing.history()[0].files == 3
        back = shop.removing.undo(None)
        assert back.failed == ()
        assert shop.there() == shop.known() == FILES.keys()
        assert not list(into.rglob("*.*"))


@needs_disks
def test_what_nothing_can_hold_is_told_and_that_is_no_cancelling(shop: Workshop, monkeypatch) -> None:
    _fill(shop)
    into = shop.root / "drive"
    with disks.small_disk(into, 512):
        plan = _plan(shop, WANTED, into)
        monkeypatch.setattr(HoldingFolders, "of", lambda _self, _path: None)
        report = shop.removing.arrange(plan, "Sorted")
    assert set(reasons(report).values()) == {"there is no folder on its drive that could hold it"}
    assert (report.cancelled, report.moves) == (False, ())
    assert shop.there() == FILES.keys()


@needs_disks
def test_emptying_after_that_keeps_what_has_no_copy_any_more(shop: Workshop) -> None:
    _fill(shop)
    into = shop.root / "drive"
    with disks.small_disk(into, 512):
        _sort(shop, WANTED, into)
        (into / "y/2.jpg").write_bytes(b"spoilt")
        report = shop.removing.empty(None, DELETE)
        assert [Path(item.was).name for item in report.emptied] == ["1.jpg", "1.xmp"]
        assert [Path(kept.path).name for kept in report.kept] == ["2.jpg"]


@needs_disks
def test_what_lies_on_the_other_drive_alone_is_not_the_last_to_be_undone(shop: Workshop) -> None:
    shop.remove(shop.pair())
    _fill(shop)
    into = shop.root / "drive"
    with disks.small_disk(into, 512):
        _sort(shop, WANTED, into)
        assert shop.removing.last() == 2
        shop.removing.empty(2, DELETE)
        assert len(shop.removing.undo(None).moves) == 1
        assert shop.removing.last() is None


@needs_disks
def test_a_drive_without_enough_space_is_told_before_anything_is_moved(shop: Workshop) -> None:
    for number in range(4):
        shop.put(f"a/{number}.jpg", bytes([number]) * 100_000)
    into = shop.root / "drive"
    with (
        disks.small_disk(into, 256),
        pytest.raises(FolderError, match=r"0\.4 MB are needed and 0\.3 MB are free"),
    ):
        _sort(shop, {f"a/{number}.jpg": "x" for number in range(4)}, into)
    assert len(shop.there()) == 4


@needs_disks
def test_a_drive_that_gets_full_is_told_and_nothing_is_lost(shop: Workshop) -> None:
    for number in range(4):
        shop.put(f"a/{number}.jpg", bytes([number]) * 60_000)
    before, into = shop.contents(), shop.root / "drive"
    with disks.small_disk(into, 256):
        plan = _plan(shop, {f"a/{number}.jpg": "x" for number in range(4)}, into)
        filled: list[Path] = []

        def progress(_step: Step) -> None:
            if not filled:
                filled.append(disks.fill(into, 70_000))

        report = shop.removing.arrange(plan, "Sorted", progress)
        filled[0].unlink()
        assert set(reasons(report).values()) == {"there is no space left on its drive"}
        assert report.moves
        assert shop.removing.undo(None).failed == ()
    assert shop.contents() == before


@needs_disks
@pytest.mark.parametrize("act", ["sort", "undo"])
def test_going_to_another_drive_that_is_cut_off_at_any_step(shop: Workshop, act) -> None:
    _fill(shop)
    into = shop.root / "drive"
    with disks.small_disk(into, 512):
        for steps in range(400):
            if act == "sort":
                plan = _plan(shop, WANTED, into)
                done = _cut(shop, "rename", steps, lambda desk, plan=plan: arrange(plan, "Sorted", desk))
            else:
                if not any(into.rglob("*.*")):
                    _sort(shop, WANTED, into)
                items = shop.catalog.journal.items(states=("made", "held"))
                done = _cut(shop, "rename", steps, lambda desk, items=items: put_back(items, desk))
            everywhere = {path.read_bytes() for path in shop.root.rglob("*") if path.is_file()}
            assert everywhere >= set(FILES.values())
            seen = [os.path.basename(name) for name in shop.there()]
            seen += [path.name for path in into.rglob("*.*")]
            assert sorted(seen) == ["1.jpg", "1.xmp", "2.jpg"], "each is at one place"
            assert not shop.catalog.journal.open_operations()
            assert shop.known() == shop.there()
            if done:
                break
            while shop.there() != FILES.keys():
                assert shop.removing.undo(None).failed == ()
        assert done
