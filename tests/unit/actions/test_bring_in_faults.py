"""What goes wrong in an import is told of the file it happened to, and leaves nothing half done behind."""

import errno
import os
from pathlib import Path

import pytest

from photo_finder.actions.bring_in import bring_in
from photo_finder.core.errors import FolderError, UnreadablePhotoError
from photo_finder.core.progress import Step
from tests.unit.actions.card import arrived, fill_card, import_all, plan_import, target_of
from tests.unit.actions.workshop import Workshop, reasons
from tests.unit.faults import disks


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
    card = fill_card(shop, **{"1.jpg": b"one", "1.xmp": b"about", "2.jpg": b"two"})
    plan = plan_import(shop)
    spoil(card / "1.jpg")
    report = shop.removing.bring_in(plan, "Imported")
    assert reasons(report)["1.jpg"] == reason
    assert reasons(report)["1.xmp"].startswith("it belongs to ")
    assert arrived(shop) == {"2.jpg": b"two"}


def test_a_file_that_grows_while_it_is_read_is_not_copied(shop: Workshop, monkeypatch) -> None:
    card = fill_card(shop, **{"1.jpg": b"one"})
    plan, real = plan_import(shop), os.fstat

    def growing(descriptor: int) -> os.stat_result:
        found = real(descriptor)
        with open(card / "1.jpg", "ab") as file:
            file.write(b"!")
        return found

    monkeypatch.setattr(os, "fstat", growing)
    report = shop.removing.bring_in(plan, "Imported")
    monkeypatch.undo()
    assert reasons(report) == {"1.jpg": "it is being changed by another program"}
    assert not target_of(shop).exists()


def test_what_is_not_written_as_it_was_read_is_not_kept(shop: Workshop) -> None:
    fill_card(shop, **{"1.jpg": b"one"})
    report = bring_in(plan_import(shop), "Imported", shop.desk(digest=lambda _path: b"wrong"))
    assert reasons(report) == {"1.jpg": "what was written is not what was read: the disk may be failing"}
    assert (report.operation, target_of(shop).exists()) == (None, False)


def test_a_name_that_was_taken_meanwhile_is_not_overwritten(shop: Workshop) -> None:
    fill_card(shop)
    plan = plan_import(shop)
    (target_of(shop) / "100").mkdir(parents=True)
    (target_of(shop) / "100/1.jpg").write_bytes(b"another")
    report = shop.removing.bring_in(plan, "Imported")
    assert reasons(report) == {"1.jpg": "another file lies there now"}
    assert arrived(shop) == {"100/1.jpg": b"another", "100/2.jpg": b"two", "101/1.jpg": b"three"}
    assert not list(target_of(shop).rglob(".*"))


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
    fill_card(shop)
    real = os.fsync

    def refuse(descriptor: int) -> None:
        if os.path.basename(os.readlink(f"/proc/self/fd/{descriptor}")).endswith("-0.part"):
            raise OSError(code, os.strerror(code))
        real(descriptor)

    if not os.path.isdir("/proc/self/fd"):
        pytest.skip("the system does not tell the name of an open file")
    monkeypatch.setattr(os, "fsync", refuse)
    report = import_all(shop)
    assert set(reasons(report).values()) == {words}
    assert (report.operation, target_of(shop).exists(), shop.removing.history()) == (None, False, ())


def test_a_name_that_is_too_long_for_the_drive_is_told(shop: Workshop) -> None:
    card = fill_card(shop, **{"1.jpg": b"one", "a" * 250 + ".jpg": b"long"})
    (target_of(shop)).mkdir()
    (target_of(shop) / ("a" * 250 + ".jpg")).write_bytes(b"another")
    for number in range(2, 5):  # the mark makes the name longer than 255 bytes from two letters on
        (target_of(shop) / ("a" * 250 + "bcd"[number - 2] + ".jpg")).write_bytes(b"another")
    report = import_all(shop)
    assert len(report.made) + len(report.failed) == 2
    assert not list(target_of(shop).rglob(".*"))
    assert len(list(card.rglob("*.jpg"))) == 2


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_a_disk_without_enough_space_is_told_before_anything_is_copied(shop: Workshop) -> None:
    fill_card(shop, **{f"{number}.jpg": bytes([number]) * 100_000 for number in range(4)})
    with disks.small_disk(target_of(shop), 256):
        with pytest.raises(FolderError, match=r"0\.4 MB are needed and 0\.3 MB are free"):
            import_all(shop)
        assert arrived(shop) == {}


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_a_disk_that_gets_full_is_told_and_no_part_of_a_file_is_left(shop: Workshop) -> None:
    fill_card(shop, **{f"{number}.jpg": bytes([number]) * 60_000 for number in range(4)})
    with disks.small_disk(target_of(shop), 256):
        filled: list[Path] = []

        def progress(_step: Step) -> None:
            if not filled:
                filled.append(disks.fill(target_of(shop), 70_000))

        report = shop.removing.bring_in(plan_import(shop), "Imported", progress)
        assert set(reasons(report).values()) == {"there is no space left on its drive"}
        assert len(report.made) + len(report.failed) == 4
        assert {len(data) for name, data in arrived(shop).items() if name != disks.FILLER} == {60_000}
        assert not list(target_of(shop).rglob(".*"))
        filled[0].unlink()
        import_all(shop)
        assert len(arrived(shop)) == 4


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_a_folder_that_can_only_be_read_is_told(shop: Workshop) -> None:
    fill_card(shop)
    target_of(shop).mkdir()
    with disks.read_only(target_of(shop)):
        report = import_all(shop)
        assert len(report.failed) == 3
        assert all("cannot be made" in left.reason for left in report.failed)
    assert (report.operation, shop.removing.history()) == (None, ())


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_a_card_that_vanishes_is_told_and_what_came_in_is_whole(shop: Workshop) -> None:
    card = shop.root / "card"
    with disks.small_disk(card, 1024):
        fill_card(shop)
        plan = plan_import(shop)
        hidden = shop.root / "hidden"

        def progress(_step: Step) -> None:
            if (card / "100").exists():
                (card / "100").rename(card / "away")

        report = shop.removing.bring_in(plan, "Imported", progress)
    assert not hidden.exists()
    assert reasons(report) == {"2.jpg": "it is no longer there"}
    assert arrived(shop) == {"100/1.jpg": b"one", "101/1.jpg": b"three"}


def test_a_copy_that_cannot_be_read_back_is_not_kept(shop: Workshop) -> None:
    fill_card(shop, **{"1.jpg": b"one"})

    def refuse(path: str) -> bytes:
        raise UnreadablePhotoError("reading it is not permitted")

    report = bring_in(plan_import(shop), "Imported", shop.desk(digest=refuse))
    assert reasons(report) == {"1.jpg": "reading it is not permitted"}
