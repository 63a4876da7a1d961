"""New photos are copied whole, with what belongs to them, over nothing, and can be taken away again."""

import errno
import os
from pathlib import Path

import pytest

from photo_finder.actions.bring_in import bring_in
from photo_finder.actions.put_back import put_back
from photo_finder.actions.rename import move
from photo_finder.core.errors import FolderError, PhotoFinderError, UnreadablePhotoError, UsageError
from photo_finder.core.incoming import ImportPlan
from photo_finder.core.operations import OperationReport
from photo_finder.core.progress import NEVER, Cancel, Step, silent
from tests.unit.actions.power_cut import WAYS, Fuse, PowerCut, fused_desk, fused_system
from tests.unit.actions.workshop import Workshop, reasons
from tests.unit.faults import disks


def _card(shop: Workshop, **files: bytes) -> Path:
    card = shop.root / "card"
    for name, data in (files or {"100/1.jpg": b"one", "100/2.jpg": b"two", "101/1.jpg": b"three"}).items():
        (card / name).parent.mkdir(parents=True, exist_ok=True)
        (card / name).write_bytes(data)
        os.utime(card / name, ns=(1_600_000_000_123_456_789, 1_600_000_000_123_456_789))
    return card


def _into(shop: Workshop) -> Path:
    return shop.photos / "new"


def _plan(shop: Workshop) -> ImportPlan:
    card = shop.root / "card"
    new = [str(path) for path in sorted(card.rglob("*")) if path.suffix in (".jpg", ".cr2", ".heic")]
    return shop.removing.plan_import(new, str(card), str(_into(shop)), silent, NEVER)


def _bring(shop: Workshop) -> OperationReport:
    return shop.removing.bring_in(_plan(shop), "Imported")


def _there(shop: Workshop) -> dict[str, bytes]:
    into = _into(shop)
    return {str(path.relative_to(into)): path.read_bytes() for path in into.rglob("*") if path.is_file()}


def test_folders_and_times_are_kept_and_nothing_is_left_aside(shop: Workshop) -> None:
    _card(shop)
    report = _bring(shop)
    assert (report.operation, report.failed, report.size_bytes, report.moves) == (1, (), 11, ())
    assert _there(shop) == {"100/1.jpg": b"one", "100/2.jpg": b"two", "101/1.jpg": b"three"}
    copy = _into(shop) / "100/1.jpg"
    assert copy.stat().st_mtime_ns == 1_600_000_000_123_456_789
    assert [made.path for made in report.made if made.source.endswith("100/1.jpg")] == [str(copy)]
    assert not list(_into(shop).rglob(".*"))
    (told,) = shop.removing.history()
    assert (told.what, told.files, told.undone) == ("Imported", 3, False)
    assert shop.held() == []


def test_what_belongs_to_a_photo_comes_along(shop: Workshop) -> None:
    names = ("1.jpg", "1.cr2", "1.mov", "1.xmp", "1.jpg.xmp", "1.aae", "1.txt", "2.xmp", "3.mov")
    _card(shop, **{name: name.encode() for name in names})
    _bring(shop)
    assert _there(shop) == {name: name.encode() for name in names[:6]}


def test_a_photo_that_is_not_new_stays_and_keeps_nothing_back(shop: Workshop) -> None:
    card = _card(shop, **{"1.heic": b"new", "1.jpg": b"known", "1.mov": b"video", "1.xmp": b"about"})
    plan = shop.removing.plan_import([str(card / "1.heic")], str(card), str(_into(shop)), silent, NEVER)
    shop.removing.bring_in(plan, "Imported")
    assert _there(shop) == {"1.heic": b"new", "1.mov": b"video", "1.xmp": b"about"}


def test_a_taken_name_gets_a_letter_and_so_does_what_belongs_to_it(shop: Workshop) -> None:
    _card(shop, **{"1.jpg": b"new", "1.mov": b"video", "1.jpg.xmp": b"about", "2.jpg": b"two"})
    for name, data in (("1.jpg", b"another"), ("1b.mov", b"in the way")):
        (_into(shop) / name).parent.mkdir(exist_ok=True)
        (_into(shop) / name).write_bytes(data)
    _bring(shop)
    assert _there(shop) == {
        "1.jpg": b"another",
        "1b.mov": b"in the way",
        "1c.jpg": b"new",
        "1c.mov": b"video",
        "1c.jpg.xmp": b"about",
        "2.jpg": b"two",
    }


def test_the_same_bytes_at_the_place_count_as_there(shop: Workshop) -> None:
    _card(shop)
    _bring(shop)
    plan = _plan(shop)
    assert (plan.copies, len(plan.there)) == ((), 3)
    assert shop.removing.bring_in(plan, "Imported").operation is None
    (_into(shop) / "100/1.jpg").write_bytes(b"ONE")
    _bring(shop)
    assert _there(shop)["100/1b.jpg"] == b"one"
    assert _plan(shop).copies == ()


def test_the_same_bytes_on_the_card_come_in_once_unless_something_else_belongs_to_them(
    shop: Workshop,
) -> None:
    _card(shop, **{"a/1.jpg": b"same", "b/2.jpg": b"same", "c/3.jpg": b"same", "c/3.xmp": b"about"})
    plan = _plan(shop)
    assert [(os.path.basename(each.source), os.path.basename(each.target)) for each in plan.twice] == [
        ("2.jpg", "1.jpg")
    ]
    shop.removing.bring_in(plan, "Imported")
    assert _there(shop) == {"a/1.jpg": b"same", "c/3.jpg": b"same", "c/3.xmp": b"about"}


def test_names_that_differ_by_their_case_alone_do_not_meet(shop: Workshop) -> None:
    _card(shop, **{"1.jpg": b"small", "1.JPG": b"large"})
    card = shop.root / "card"
    new = [str(card / "1.JPG"), str(card / "1.jpg")]
    shop.removing.bring_in(
        shop.removing.plan_import(new, str(card), str(_into(shop)), silent, NEVER), "Imported"
    )
    assert {name.casefold() for name in _there(shop)} == {"1.jpg", "1b.jpg"} or len(_there(shop)) == 2


def test_names_that_are_no_text_survive(shop: Workshop) -> None:
    name = os.fsdecode(b"\xff\n.jpg")
    _card(shop, **{name: b"odd"})
    _bring(shop)
    assert _there(shop) == {name: b"odd"}


def test_folders_one_in_the_other_are_refused(shop: Workshop) -> None:
    card = _card(shop)
    (shop.root / "linked").symlink_to(card)
    for into in (card, card / "100", shop.root, shop.root / "linked" / "new"):
        with pytest.raises(UsageError, match="one in the other"):
            shop.removing.plan_import([], str(card), str(into), silent, NEVER)
    with pytest.raises(UsageError, match="is not a folder"):
        shop.removing.plan_import([], str(card / "100"), str(card / "101/1.jpg"), silent, NEVER)


def test_undo_takes_the_copies_away_and_the_folders_that_were_made(shop: Workshop) -> None:
    card = _card(shop)
    (_into(shop) / "101").mkdir(parents=True)
    _bring(shop)
    report = shop.removing.undo(None)
    assert (len(report.taken_away), report.moves, report.failed) == (3, (), ())
    assert _there(shop) == {}
    assert os.listdir(_into(shop)) == ["101"]
    assert len(list(card.rglob("*.jpg"))) == 3
    assert shop.removing.history()[0].undone
    with pytest.raises(PhotoFinderError, match="nothing to undo"):
        shop.removing.undo(None)


def test_undo_leaves_what_changed_and_what_has_lost_its_original(shop: Workshop) -> None:
    card = _card(shop)
    _bring(shop)
    (_into(shop) / "100/1.jpg").write_bytes(b"mine")
    (card / "100/2.jpg").unlink()
    (card / "101/1.jpg").write_bytes(b"THREE")
    report = shop.removing.undo(None)
    told = {os.path.relpath(left.path, _into(shop)): left.reason for left in report.failed}
    assert told["100/1.jpg"] == "it has changed since it was copied"
    assert told["100/2.jpg"].endswith("it is no longer there")
    assert told["101/1.jpg"].endswith("101/1.jpg, has changed")
    assert _there(shop) == {"100/1.jpg": b"mine", "100/2.jpg": b"two", "101/1.jpg": b"three"}
    (card / "101/1.jpg").write_bytes(b"three")
    assert len(shop.removing.undo(None).taken_away) == 1


def test_a_copy_that_became_its_own_original_is_not_taken_away(shop: Workshop) -> None:
    card = _card(shop, **{"1.jpg": b"one"})
    _bring(shop)
    (card / "1.jpg").unlink()
    (card / "1.jpg").hardlink_to(_into(shop) / "1.jpg")
    assert "one and the same file" in reasons(shop.removing.undo(None))["1.jpg"]


def test_what_came_into_the_place_at_the_last_instant_is_not_deleted(shop: Workshop) -> None:
    _card(shop, **{"1.jpg": b"one"})
    _bring(shop)
    copy = _into(shop) / "1.jpg"

    def swapped(source: str, target: str) -> None:
        if source == str(copy):
            copy.unlink()
            copy.write_bytes(b"put here by another program")
        move(source, target)

    items = shop.catalog.journal.items(states=("made",))
    assert reasons(put_back(items, shop.desk(move=swapped))) == {"1.jpg": "another file lies there now"}
    assert copy.read_bytes() == b"put here by another program"


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda path: path.unlink(), "it is no longer there"),
        (lambda path: (path.unlink(), path.mkdir()), "it is no ordinary file"),
        (lambda path: (path.unlink(), os.mkfifo(path)), "it is no ordinary file"),
    ],
)
def test_what_went_wrong_with_one_leaves_out_what_belongs_to_it_and_the_rest_goes_on(
    shop: Workshop, spoil, reason
) -> None:
    card = _card(shop, **{"1.jpg": b"one", "1.xmp": b"about", "2.jpg": b"two"})
    plan = _plan(shop)
    spoil(card / "1.jpg")
    report = shop.removing.bring_in(plan, "Imported")
    assert reasons(report)["1.jpg"] == reason
    assert reasons(report)["1.xmp"].startswith("it belongs to ")
    assert _there(shop) == {"2.jpg": b"two"}


def test_a_file_that_grows_while_it_is_read_is_not_copied(shop: Workshop, monkeypatch) -> None:
    card = _card(shop, **{"1.jpg": b"one"})
    plan, real = _plan(shop), os.fstat

    def growing(descriptor: int) -> os.stat_result:
        found = real(descriptor)
        with open(card / "1.jpg", "ab") as file:
            file.write(b"!")
        return found

    monkeypatch.setattr(os, "fstat", growing)
    report = shop.removing.bring_in(plan, "Imported")
    monkeypatch.undo()
    assert reasons(report) == {"1.jpg": "it is being changed by another program"}
    assert not _into(shop).exists()


def test_what_is_not_written_as_it_was_read_is_not_kept(shop: Workshop) -> None:
    _card(shop, **{"1.jpg": b"one"})
    report = bring_in(_plan(shop), "Imported", shop.desk(digest=lambda _path: b"wrong"))
    assert reasons(report) == {"1.jpg": "what was written is not what was read: the disk may be failing"}
    assert (report.operation, _into(shop).exists()) == (None, False)


def test_a_name_that_was_taken_meanwhile_is_not_overwritten(shop: Workshop) -> None:
    _card(shop)
    plan = _plan(shop)
    (_into(shop) / "100").mkdir(parents=True)
    (_into(shop) / "100/1.jpg").write_bytes(b"another")
    report = shop.removing.bring_in(plan, "Imported")
    assert reasons(report) == {"1.jpg": "another file lies there now"}
    assert _there(shop) == {"100/1.jpg": b"another", "100/2.jpg": b"two", "101/1.jpg": b"three"}
    assert not list(_into(shop).rglob(".*"))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "there is no space left on its drive"),
        (errno.EIO, "the disk reports: Input/output error"),
        (errno.EACCES, "copying it is not permitted"),
    ],
)
def test_what_the_disk_refuses_is_told_and_leaves_nothing_behind(
    shop: Workshop, monkeypatch, code, words
) -> None:
    _card(shop)
    real = os.fsync

    def refuse(descriptor: int) -> None:
        if os.path.basename(os.readlink(f"/proc/self/fd/{descriptor}")).endswith("-0.part"):
            raise OSError(code, os.strerror(code))
        real(descriptor)

    if not os.path.isdir("/proc/self/fd"):
        pytest.skip("the system does not tell the name of an open file")
    monkeypatch.setattr(os, "fsync", refuse)
    report = _bring(shop)
    assert set(reasons(report).values()) == {words}
    assert (report.operation, _into(shop).exists(), shop.removing.history()) == (None, False, ())


def test_a_name_that_is_too_long_for_the_drive_is_told(shop: Workshop) -> None:
    card = _card(shop, **{"1.jpg": b"one", "a" * 250 + ".jpg": b"long"})
    (_into(shop)).mkdir()
    (_into(shop) / ("a" * 250 + ".jpg")).write_bytes(b"another")
    for number in range(2, 5):  # the mark makes the name longer than 255 bytes from two letters on
        (_into(shop) / ("a" * 250 + "bcd"[number - 2] + ".jpg")).write_bytes(b"another")
    report = _bring(shop)
    assert len(report.made) + len(report.failed) == 2
    assert not list(_into(shop).rglob(".*"))
    assert len(list(card.rglob("*.jpg"))) == 2


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_a_disk_without_enough_space_is_told_before_anything_is_copied(shop: Workshop) -> None:
    _card(shop, **{f"{number}.jpg": bytes([number]) * 100_000 for number in range(4)})
    with disks.small_disk(_into(shop), 256):
        with pytest.raises(FolderError, match=r"0\.4 MB are needed and 0\.3 MB are free"):
            _bring(shop)
        assert _there(shop) == {}


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_a_disk_that_gets_full_is_told_and_no_part_of_a_file_is_left(shop: Workshop) -> None:
    _card(shop, **{f"{number}.jpg": bytes([number]) * 60_000 for number in range(4)})
    with disks.small_disk(_into(shop), 256):
        filled: list[Path] = []

        def progress(_step: Step) -> None:
            if not filled:
                filled.append(disks.fill(_into(shop), 70_000))

        report = shop.removing.bring_in(_plan(shop), "Imported", progress)
        assert set(reasons(report).values()) == {"there is no space left on its drive"}
        assert len(report.made) + len(report.failed) == 4
        assert {len(data) for name, data in _there(shop).items() if name != disks.FILLER} == {60_000}
        assert not list(_into(shop).rglob(".*"))
        filled[0].unlink()
        _bring(shop)
        assert len(_there(shop)) == 4


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_a_folder_that_can_only_be_read_is_told(shop: Workshop) -> None:
    _card(shop)
    _into(shop).mkdir()
    with disks.read_only(_into(shop)):
        report = _bring(shop)
        assert len(report.failed) == 3
        assert all("cannot be made" in left.reason for left in report.failed)
    assert (report.operation, shop.removing.history()) == (None, ())


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_a_card_that_vanishes_is_told_and_what_came_in_is_whole(shop: Workshop) -> None:
    card = shop.root / "card"
    with disks.small_disk(card, 1024):
        _card(shop)
        plan = _plan(shop)
        hidden = shop.root / "hidden"

        def progress(_step: Step) -> None:
            if (card / "100").exists():
                (card / "100").rename(card / "away")

        report = shop.removing.bring_in(plan, "Imported", progress)
    assert not hidden.exists()
    assert reasons(report) == {"2.jpg": "it is no longer there"}
    assert _there(shop) == {"100/1.jpg": b"one", "101/1.jpg": b"three"}


def test_cancelling_keeps_what_is_done_and_it_can_be_undone(shop: Workshop) -> None:
    _card(shop)
    cancel = Cancel()
    steps: list[Step] = []

    def progress(step: Step) -> None:
        steps.append(step)
        cancel.set()

    report = shop.removing.bring_in(_plan(shop), "Imported", progress, cancel)
    assert (report.cancelled, len(report.made)) == (True, 1)
    assert [(step.activity, step.done, step.total) for step in steps] == [("import", 1, 3)]
    assert len(shop.removing.undo(None).taken_away) == 1
    assert not _into(shop).exists()


def _cut(shop: Workshop, way: str, steps: int, act) -> bool:
    fuse = Fuse(steps)
    desk = fused_desk(shop, way, fuse)
    try:
        with fused_system(fuse, _into(shop)):
            act(desk)
    except PowerCut:
        shop.reopen()
        shop.removing.recover()
        return False
    return True


FILES = {"a/1.jpg": b"one", "a/1.xmp": b"about"}


def _settled(shop: Workshop) -> None:
    there = _there(shop)
    assert there.items() <= FILES.items()
    assert not shop.catalog.journal.open_operations()
    made = {item.target for item in shop.catalog.journal.items(states=("made",)) if item.step == "copy"}
    assert made == {str(_into(shop) / name) for name in there}
    card = shop.root / "card"
    assert {str(path.relative_to(card)) for path in card.rglob("*.*")} == FILES.keys()


@pytest.mark.parametrize("way", WAYS)
def test_importing_that_is_cut_off_at_any_step(shop: Workshop, way) -> None:
    _card(shop, **FILES)
    plan = _plan(shop)
    for steps in range(200):
        done = _cut(shop, way, steps, lambda desk: bring_in(plan, "Imported", desk))
        _settled(shop)
        if done:
            break
        if _there(shop):
            assert not shop.removing.undo(None).failed
        assert not _into(shop).exists()
    assert steps > 30
    assert _there(shop) == FILES


@pytest.mark.parametrize("way", WAYS)
def test_undoing_an_import_that_is_cut_off_at_any_step(shop: Workshop, way) -> None:
    _card(shop, **FILES)
    _bring(shop)
    for steps in range(200):
        items = shop.catalog.journal.items(states=("made",))
        done = _cut(shop, way, steps, lambda desk, items=items: put_back(items, desk))
        _settled(shop)
        if done:
            break
        if _there(shop) != FILES:
            if _there(shop):
                assert not shop.removing.undo(None).failed
            assert not _into(shop).exists()
            _bring(shop)
    assert steps > 10
    assert not _into(shop).exists()


def test_an_import_whose_card_is_away_after_a_crash_leaves_whole_files_alone(shop: Workshop) -> None:
    """The journal's last lines were lost with the power: nothing tells what the file must hold."""
    card = _card(shop, **{"1.jpg": b"one"})

    class Forgetful:
        def __getattr__(self, name: str) -> object:
            return getattr(shop.catalog.journal, name)

        def learn(self, item: object, digest: object) -> None:
            pass

        def mark(self, items: object, state: object) -> None:
            raise PowerCut if state == "made" and (_into(shop) / "1.jpg").exists() else KeyError

    (_into(shop)).mkdir()
    with pytest.raises(PowerCut):
        bring_in(_plan(shop), "Imported", shop.desk(journal=Forgetful()))
    card.rename(shop.root / "away")
    shop.reopen()
    shop.removing.recover()
    assert _there(shop) == {"1.jpg": b"one"}
    assert not shop.catalog.journal.open_operations()


def test_a_copy_that_cannot_be_read_back_is_not_kept(shop: Workshop) -> None:
    _card(shop, **{"1.jpg": b"one"})

    def refuse(path: str) -> bytes:
        raise UnreadablePhotoError("reading it is not permitted")

    report = bring_in(_plan(shop), "Imported", shop.desk(digest=refuse))
    assert reasons(report) == {"1.jpg": "reading it is not permitted"}
