"""The way back: everything, never over another file, and again for what could not."""

import errno
import os
import shutil

import pytest

from photo_finder.actions.put_back import put_back
from photo_finder.actions.rename import move
from photo_finder.core.errors import PhotoFinderError, UsageError
from photo_finder.core.progress import Cancel, Step
from tests.unit.actions.workshop import Workshop, reasons
from tests.unit.faults import disks


def test_undo_brings_all_back_as_it_was_and_the_catalog_knows(shop: Workshop) -> None:
    pairs = [shop.pair(number) for number in range(5)]
    before = {path: path.stat() for pair in pairs for path in pair}
    rows = shop.catalog.files.known([str(shop.photos)])
    operation = shop.remove(*pairs).operation
    report = shop.removing.undo(None)
    assert (report.operation, len(report.moves), report.failed) == (operation, 5, ())
    for path, status in before.items():
        assert (path.stat().st_ino, path.stat().st_mtime_ns) == (status.st_ino, status.st_mtime_ns)
    assert shop.catalog.files.known([str(shop.photos)]) == rows
    (told,) = shop.removing.history()
    assert (told.undone, told.files, told.what) == (True, 5, "Cleaned up")
    assert not shop.holding_folders()


def test_an_old_place_that_is_taken_is_left_and_can_be_tried_again(shop: Workshop) -> None:
    pairs = [shop.pair(number) for number in range(3)]
    shop.remove(*pairs)
    taken = pairs[1][0]
    taken.write_bytes(b"another")
    report = shop.removing.undo(None)
    assert reasons(report) == {"001.jpg": "another file lies there now"}
    assert (len(report.moves), taken.read_bytes()) == (2, b"another")
    assert shop.held() == [str(taken)]
    assert not shop.removing.history()[0].undone
    taken.unlink()
    assert len(shop.removing.undo(None).moves) == 1
    assert shop.removing.history()[0].undone


def test_a_folder_that_is_gone_is_made_again(shop: Workshop) -> None:
    going, kept = shop.put("a/b/c/1.jpg", b"x"), shop.put("keep.jpg", b"x")
    shop.remove((going, kept))
    shutil.rmtree(shop.photos / "a")
    assert len(shop.removing.undo(None).moves) == 1
    assert shop.there() == shop.known() == {"a/b/c/1.jpg", "keep.jpg"}


def test_a_file_in_the_way_of_the_folder_is_told_and_no_folder_is_left(shop: Workshop) -> None:
    going, kept = shop.put("a/b/1.jpg", b"x"), shop.put("keep.jpg", b"x")
    shop.remove((going, kept))
    shutil.rmtree(shop.photos / "a")
    (shop.photos / "a").write_bytes(b"a file")
    assert "1.jpg" in reasons(shop.removing.undo(None))
    assert (shop.photos / "a").read_bytes() == b"a file"
    assert shop.held() == [str(going)]


def test_what_another_hand_took_from_the_holding_folder_is_told(shop: Workshop) -> None:
    pairs = [shop.pair(number) for number in range(2)]
    report = shop.remove(*pairs)
    os.unlink(report.moves[0].target)
    back = shop.removing.undo(None)
    assert reasons(back) == {"000.jpg": "it is no longer in its holding folder"}
    assert len(back.moves) == 1
    assert shop.held() == []


def test_undo_takes_the_last_that_is_not_undone_then_the_one_before(shop: Workshop) -> None:
    one, two = shop.pair(1), shop.pair(2)
    first, second = shop.remove(one).operation, shop.remove(two).operation
    assert shop.removing.undo(None).operation == second
    assert shop.removing.undo(None).operation == first
    with pytest.raises(PhotoFinderError, match="nothing to undo"):
        shop.removing.undo(None)
    with pytest.raises(PhotoFinderError, match="undone already"):
        shop.removing.undo(first)
    with pytest.raises(UsageError, match="no operation 99"):
        shop.removing.undo(99)


def test_single_files_are_named_by_either_place(shop: Workshop) -> None:
    pairs = [shop.pair(number) for number in range(3)]
    moves = shop.remove(*pairs).moves
    assert len(shop.removing.restore([moves[0].source, moves[2].target]).moves) == 2
    assert shop.held() == [moves[1].source]
    with pytest.raises(UsageError, match="not among the removed files"):
        shop.removing.restore([moves[0].source])


def test_of_several_removed_from_one_place_the_last_is_restored(shop: Workshop) -> None:
    kept = shop.put("keep.jpg", b"x")
    for _ in range(2):
        shop.remove((shop.put("a/1.jpg", b"x"), kept))
    assert shop.removing.restore([str(shop.photos / "a/1.jpg")]).operation == 2
    assert [item.operation for item in shop.removing.removed()] == [1]


def test_cancelled_undo_can_be_gone_on_with(shop: Workshop) -> None:
    shop.remove(*(shop.pair(number) for number in range(4)))
    cancel = Cancel()

    def progress(step: Step) -> None:
        if step.done == 2:
            cancel.set()

    report = shop.removing.undo(None, progress, cancel)
    assert (report.cancelled, len(report.moves), len(shop.held())) == (True, 2, 2)
    assert len(shop.removing.undo(None).moves) == 2


def test_what_the_disk_refuses_stays_held(shop: Workshop) -> None:
    shop.remove(*(shop.pair(number) for number in range(3)))

    def refuse(source: str, target: str) -> None:
        if target.endswith("001.jpg"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), target)
        move(source, target)

    items = shop.catalog.journal.items(states=("held",))
    report = put_back(items, shop.desk(move=refuse))
    assert reasons(report) == {"001.jpg": "there is no space left on its drive"}
    assert shop.held() == [str(shop.photos / "a/001.jpg")]
    assert "a/001.jpg" not in shop.known()


def test_a_file_changed_while_it_was_held_is_read_at_the_next_run(shop: Workshop) -> None:
    going, kept = shop.pair()
    (moved,) = shop.remove((going, kept)).moves
    with open(moved.target, "ab") as file:
        file.write(b"!")
    shop.removing.undo(None)
    assert (going.exists(), shop.known()) == (True, {"keep/000.jpg"})


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_a_drive_that_is_away_is_told_and_its_mount_point_stays_empty(shop: Workshop) -> None:
    disk = shop.photos / "card"
    with disks.small_disk(disk, 1024):
        going, kept = shop.put("card/a/1.jpg", b"x"), shop.put("keep.jpg", b"x")
        shop.remove((going, kept))
        aside = shop.root / "aside"
        shutil.copytree(disk, aside)
    assert reasons(shop.removing.undo(None)) == {"1.jpg": "its drive is away"}
    assert list(disk.iterdir()) == []
    assert shop.held() == [str(going)]
    shutil.copytree(aside, disk, dirs_exist_ok=True)
    assert len(shop.removing.undo(None).moves) == 1
    assert going.read_bytes() == b"x"


def test_a_folder_that_was_relocated_gets_its_files_back(shop: Workshop) -> None:
    going, kept = shop.pair()
    shop.remove((going, kept))
    new = shop.root / "elsewhere"
    shop.photos.rename(new)
    shop.catalog.folders.relocate(str(shop.photos), str(new))
    shop.removing.relocate(str(shop.photos), str(new))
    assert len(shop.removing.undo(None).moves) == 1
    assert (new / "a/000.jpg").exists()
