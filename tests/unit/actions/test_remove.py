"""What goes, what is left alone and why, and where it lies then."""

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from photo_finder.actions.remove import remove
from photo_finder.actions.rename import move
from photo_finder.core.errors import LibraryBusyError, LibraryError
from photo_finder.core.operations import HOLDING_FOLDER
from photo_finder.core.progress import Cancel, Step
from photo_finder.library.write_lock import WriteLock
from tests.unit.actions.workshop import Workshop, reasons, removal
from tests.unit.faults import disks


def test_a_file_moves_into_the_librarys_own_folder_on_its_volume_and_is_told(shop: Workshop) -> None:
    going, kept = shop.pair()
    inode = going.stat().st_ino
    report = shop.remove((going, kept))
    (moved,) = report.moves
    assert moved.source == str(going)
    assert Path(moved.target).is_relative_to(shop.library / HOLDING_FOLDER)
    assert Path(moved.target).name == going.name
    assert os.stat(moved.target).st_ino == inode
    assert (report.operation, report.failed, report.cancelled) == (1, (), False)
    assert report.size_bytes == len(b"picture 0")
    assert shop.there() == shop.known() == {"keep/000.jpg"}
    assert shop.held() == [str(going)]


def test_the_manifest_says_where_each_file_was_in_ascii(shop: Workshop) -> None:
    name = os.fsdecode(b"b\xffd \xc3\xa9.jpg")
    going, kept = shop.put(f"a/{name}", b"odd"), shop.put("keep.jpg", b"odd")
    (moved,) = shop.remove((going, kept)).moves
    folder = Path(moved.target).parent.parent
    text = (folder / "manifest.json").read_bytes()
    assert text.isascii()
    document = json.loads(text)
    (item,) = document["items"]
    assert item["was"] == str(going)
    assert (folder / item["file"]) == Path(moved.target)
    assert item["keeper"] == str(kept)


def test_contents_of_removed_files_stay_known(shop: Workshop) -> None:
    going, kept = shop.pair()
    shop.remove((going, kept))
    kept.unlink()
    shop.catalog.places.forget([str(kept)])
    assert shop.catalog.photos.count() == 0
    shop.removing.undo(None)
    assert shop.catalog.photos.count() == 1


def test_names_cannot_meet_in_the_holding_folder(shop: Workshop) -> None:
    pairs = [(shop.put(f"{folder}/same.jpg", b"x"), shop.put("keep/x.jpg", b"x")) for folder in "abc"]
    report = shop.remove(*pairs)
    assert len({move.target for move in report.moves}) == 3
    shop.put("a/same.jpg", b"x")
    again = shop.remove((shop.photos / "a/same.jpg", shop.photos / "keep/x.jpg"))
    assert len(again.moves) == 1
    assert shop.contents() == {b"x": 5}


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda going, kept: kept.unlink(), "the file to keep, {kept}: it is no longer there"),
        (lambda going, kept: kept.write_bytes(b"other"), "the file to keep, {kept}, has changed"),
        (lambda going, kept: kept.write_bytes(b"PICTURE 0"), "the file to keep, {kept}, has changed"),
        (lambda going, kept: going.write_bytes(b"PICTURE 0"), "it has changed since the library read it"),
        (lambda going, kept: going.unlink(), "it is no longer there"),
        (lambda going, kept: (kept.unlink(), kept.hardlink_to(going)), "one and the same file"),
        (lambda going, kept: (kept.unlink(), kept.symlink_to(going)), "one and the same file"),
        (lambda going, kept: (going.unlink(), going.symlink_to(kept)), "a link or no ordinary file"),
        (lambda going, kept: (kept.unlink(), kept.mkdir()), "a link or no ordinary file"),
        (lambda going, kept: (going.unlink(), os.mkfifo(going)), "a link or no ordinary file"),
    ],
)
def test_what_changed_between_plan_and_action_is_left_alone(shop: Workshop, spoil, reason) -> None:
    going, kept = shop.pair()
    other = shop.pair(1)
    plan = [removal(going, kept), removal(*other)]
    spoil(going, kept)
    before = sorted(shop.photos.rglob("*"))
    report = shop.removing.remove(plan, "Cleaned up")
    assert reason.format(kept=kept) in reasons(report)["000.jpg"]
    assert [move.source for move in report.moves] == [str(other[0])]
    assert set(before) - set(shop.photos.rglob("*")) == {other[0]}


def test_a_keeper_that_is_a_link_to_a_third_file_is_not_trusted(shop: Workshop) -> None:
    going, kept = shop.pair()
    third = shop.put("third.jpg", b"picture 0")
    kept.unlink()
    kept.symlink_to(third)
    assert "a link or no ordinary file" in reasons(shop.remove((going, kept)))["000.jpg"]


def test_one_file_reached_by_two_paths_is_one_file(shop: Workshop) -> None:
    going, _kept = shop.pair()
    (shop.photos / "linked").symlink_to(going.parent)
    plan = removal(going, shop.photos / "linked" / going.name)
    report = shop.removing.remove([plan], "Cleaned up")
    assert "one and the same file" in reasons(report)["000.jpg"]
    assert report.operation is None
    assert going.exists()


def test_no_keeper_goes_in_the_same_operation_by_whatever_path(shop: Workshop) -> None:
    one, two = shop.pair()
    (shop.photos / "linked").symlink_to(one.parent)
    circle = [removal(one, two), removal(two, shop.photos / "linked" / one.name)]
    report = shop.removing.remove(circle, "Cleaned up")
    assert [left.reason for left in report.failed] == [
        f"the file to keep, {two}, is to go itself",
        f"the file to keep, {shop.photos / 'linked' / one.name}, is to go itself",
    ]
    assert shop.there() == {"a/000.jpg", "keep/000.jpg"}
    assert not shop.holding_folders()


def test_a_file_that_is_seen_by_two_names_but_goes_with_both_is_put_back(shop: Workshop) -> None:
    """A volume mounted twice under two numbers: nothing tells the two paths apart until one is gone."""
    going, kept = shop.pair()

    def move_both(source: str, target: str) -> None:
        move(source, target)
        if source == str(going):
            kept.rename(kept.with_name("hidden"))
        else:
            kept.with_name("hidden").rename(kept)

    report = remove([removal(going, kept)], "Cleaned up", shop.desk(move=move_both))
    assert "one and the same file" in reasons(report)["000.jpg"]
    assert shop.there() == {"a/000.jpg", "keep/000.jpg"}


def test_a_file_named_twice_goes_once(shop: Workshop) -> None:
    going, kept = shop.pair()
    report = shop.remove((going, kept), (going, kept))
    assert len(report.moves) == 1
    assert reasons(report) == {"000.jpg": "it is listed twice"}


def test_a_keeper_in_a_holding_folder_is_none(shop: Workshop) -> None:
    one, two = shop.pair()
    three = shop.put("three.jpg", b"picture 0")
    (held,) = shop.remove((one, two)).moves
    report = shop.removing.remove([removal(three, Path(held.target))], "Cleaned up")
    assert "lies in a holding folder" in reasons(report)["three.jpg"]


def test_a_held_file_is_not_removed_once_more(shop: Workshop) -> None:
    one, two = shop.pair()
    (held,) = shop.remove((one, two)).moves
    report = shop.removing.remove([removal(Path(held.target), two)], "Cleaned up")
    assert reasons(report)["000.jpg"] == "it lies in a holding folder already"


def test_a_keeper_is_read_once_unless_it_changes(shop: Workshop) -> None:
    kept = shop.put("keep.jpg", b"x")
    going = [shop.put(f"a/{number}.jpg", b"x") for number in range(5)]
    read: list[str] = []
    desk = shop.desk()

    def digest(path: str) -> bytes:
        read.append(path)
        return desk.digest(path)

    remove([removal(path, kept) for path in going], "Cleaned up", shop.desk(digest=digest))
    assert read.count(str(kept)) == 1


def test_cancelling_keeps_what_is_done_and_it_can_be_undone(shop: Workshop) -> None:
    pairs = [shop.pair(number) for number in range(6)]
    cancel, steps = Cancel(), []

    def progress(step: Step) -> None:
        steps.append(step)
        if step.done == 3:
            cancel.set()

    report = shop.removing.remove([removal(*pair) for pair in pairs], "Cleaned up", progress, cancel)
    assert report.cancelled
    assert len(report.moves) == len(shop.held()) == 3
    assert [(step.activity, step.done, step.total) for step in steps] == [("remove", n, 6) for n in (1, 2, 3)]
    assert len(shop.removing.undo(report.operation).moves) == 3
    assert shop.there() == shop.known() == {str(p.relative_to(shop.photos)) for pair in pairs for p in pair}


def test_nothing_to_do_leaves_no_trace(shop: Workshop) -> None:
    assert shop.removing.remove([], "Cleaned up").operation is None
    assert not shop.removing.history()
    assert not shop.holding_folders()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "there is no space left on its drive"),
        (errno.EROFS, "its drive can only be read"),
        (errno.EACCES, "moving it is not permitted"),
        (errno.EXDEV, "its drive does not let it be moved there without being copied"),
        (errno.EBUSY, "another program is using it"),
        (errno.EIO, "the disk reports: Input/output error"),
    ],
)
def test_what_the_disk_refuses_is_told_and_the_rest_goes_on(shop: Workshop, code, words) -> None:
    pairs = [shop.pair(number) for number in range(3)]

    def refuse(source: str, target: str) -> None:
        if source == str(pairs[1][0]):
            raise OSError(code, os.strerror(code), source)
        move(source, target)

    report = remove([removal(*pair) for pair in pairs], "Cleaned up", shop.desk(move=refuse))
    assert reasons(report) == {"001.jpg": words}
    assert len(report.moves) == 2
    assert "a/001.jpg" in shop.there() & shop.known()
    assert not shop.catalog.journal.open_operations()


def test_a_journal_that_cannot_be_written_stops_all_and_the_next_start_settles_it(shop: Workshop) -> None:
    pairs = [shop.pair(number) for number in range(4)]
    contents, marked = shop.contents(), 0

    class Full:
        def __getattr__(self, name: str) -> object:
            return getattr(shop.catalog.journal, name)

        def mark(self, items: object, state: object) -> None:
            nonlocal marked
            marked += 1
            if marked == 3:
                raise LibraryError("There is no space left for the library.")
            shop.catalog.journal.mark(items, state)  # type: ignore[arg-type]

    with pytest.raises(LibraryError, match="no space"):
        remove([removal(*pair) for pair in pairs], "Cleaned up", shop.desk(journal=Full()))
    shop.reopen()
    shop.removing.recover()
    assert shop.contents() == contents
    assert len(shop.held()) == 3
    assert len(shop.removing.undo(None).moves) == 3


def test_another_program_that_writes_is_not_disturbed(shop: Workshop) -> None:
    going, kept = shop.pair()
    other = WriteLock(shop.library / "lock")
    with other.held(), pytest.raises(LibraryBusyError):
        shop.remove((going, kept))
    assert going.exists()
    assert len(shop.remove((going, kept)).moves) == 1


def test_two_actions_of_one_program_do_not_meet(shop: Workshop) -> None:
    pairs = [shop.pair(number) for number in range(2)]
    refused: list[str] = []

    def progress(_step: Step) -> None:
        with pytest.raises(LibraryBusyError) as error:
            shop.removing.undo(None)
        refused.append(str(error.value))
        assert shop.removing.history()

    shop.removing.remove([removal(*pair) for pair in pairs], "Cleaned up", progress)
    assert refused == ["Files are being moved already; try again when that is done."] * 2


needs_mount = pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")


@needs_mount
def test_on_another_volume_files_are_held_at_the_top_of_the_watched_folder(shop: Workshop) -> None:
    with disks.small_disk(shop.photos, 1024):
        going, kept = shop.pair()
        (moved,) = shop.remove((going, kept)).moves
        assert Path(moved.target).is_relative_to(shop.photos / HOLDING_FOLDER)
        assert len(shop.removing.undo(None).moves) == 1
        assert shop.there() == shop.known() == {"a/000.jpg", "keep/000.jpg"}
        assert not shop.holding_folders()


@needs_mount
def test_in_a_volume_below_the_watched_folder_files_are_held_at_its_top(shop: Workshop) -> None:
    with disks.small_disk(shop.photos / "card", 1024):
        going = shop.put("card/dcim/1.jpg", b"x")
        (moved,) = shop.remove((going, shop.put("keep.jpg", b"x"))).moves
        assert Path(moved.target).is_relative_to(shop.photos / "card" / HOLDING_FOLDER)
        shop.lose_catalog()
        assert shop.held() == [str(going)]


@needs_mount
def test_a_bind_mount_of_the_same_volume_has_its_own_holding_folder(shop: Workshop) -> None:
    assert disks._mount("--bind", str(shop.photos), str(shop.photos))
    try:
        going, kept = shop.pair()
        (moved,) = shop.remove((going, kept)).moves
        assert Path(moved.target).is_relative_to(shop.photos / HOLDING_FOLDER)
    finally:
        subprocess.run(["umount", "--lazy", str(shop.photos)], check=True)


@needs_mount
def test_a_bind_mount_of_the_same_file_is_seen_through(shop: Workshop) -> None:
    going, kept = shop.pair()
    kept.unlink()
    assert disks._mount("--bind", str(going.parent), str(kept.parent))
    try:
        assert "one and the same file" in reasons(shop.remove((going, kept)))["000.jpg"]
    finally:
        subprocess.run(["umount", "--lazy", str(kept.parent)], check=True)


@needs_mount
def test_a_full_disk_is_told_and_nothing_is_half_done(shop: Workshop) -> None:
    with disks.small_disk(shop.photos, 256):
        going, kept = shop.pair()
        filler = shop.photos / disks.FILLER
        with pytest.raises(OSError, match="No space"):
            filler.write_bytes(b"x" * 512 * 1024)
        report = shop.remove((going, kept))
        assert "no space left" in reasons(report)["000.jpg"]
        assert shop.there() - {disks.FILLER} == {"a/000.jpg", "keep/000.jpg"}
        assert not shop.holding_folders()
        filler.unlink()
        assert len(shop.remove((going, kept)).moves) == 1


@needs_mount
def test_a_folder_that_can_only_be_read_is_told(shop: Workshop) -> None:
    going, kept = shop.pair()
    other = shop.pair(1, folder="b")
    with disks.read_only(going.parent):
        report = shop.remove((going, kept), other)
    assert reasons(report)["000.jpg"]
    assert [move.source for move in report.moves] == [str(other[0])]
    assert going.exists()


def test_a_folder_without_permission_is_told(shop: Workshop) -> None:
    """By a program that is not root, or by root without the right to write everywhere."""
    going, _kept = shop.pair(0, "0")
    going.parent.chmod(0o555)
    shop.close()
    plain = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]
    if os.geteuid() != 0:
        plain = []
    elif not shutil.which(plain[0]):
        pytest.skip("root may write everywhere")
    ran = subprocess.run(
        [*plain, sys.executable, "-m", "tests.unit.actions.mover", "remove", str(shop.root), "1"],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        check=True,
    )
    going.parent.chmod(0o755)
    begin, *_done, told = ran.stdout.splitlines()
    assert (begin, told) == (b"begin", b'["moving it is not permitted"]')
    assert going.read_bytes() == b"picture 0"
    shop.open()
    assert len(shop.removing.removed()) == 0


def test_the_library_may_lie_in_the_watched_folder(tmp_path: Path) -> None:
    shop = Workshop(tmp_path)
    shop.catalog.folders.add(str(tmp_path))
    going, kept = shop.pair()
    shop.remove((going, kept))
    shutil.rmtree(going.parent)
    assert len(shop.removing.undo(None).moves) == 1
    shop.close()
