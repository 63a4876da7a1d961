"""A hard link in the place of a removed file: made for sure, known to the library, taken away by undoing."""

import errno
import os
from pathlib import Path

import pytest

from photo_finder.actions.put_back import put_back
from photo_finder.actions.remove import Extras, remove
from photo_finder.core.duplicates import Removal
from tests.unit.actions.power_cut import WAYS, Fuse, PowerCut, fused_desk, fused_system
from tests.unit.actions.workshop import DELETE, Workshop, digest, reasons, removal
from tests.unit.faults import disks

LINKED = Extras(link=True)


def test_the_place_gets_a_second_name_of_the_keeper_and_the_library_knows_it(shop: Workshop) -> None:
    going, kept = shop.pair()
    report = shop.remove((going, kept), link=True)
    assert [(made.step, made.path, made.source) for made in report.made] == [("link", str(going), str(kept))]
    assert going.stat().st_ino == kept.stat().st_ino
    assert shop.held() == [str(going)]
    assert shop.known() == shop.there() == {"a/000.jpg", "keep/000.jpg"}
    known = shop.catalog.files.known([str(shop.photos)])
    status = going.stat()
    assert known[os.fsencode(going.parent)].files == {
        b"000.jpg": (status.st_size, status.st_mtime_ns, status.st_ino)
    }
    assert shop.removing.history()[0].files == 1


def test_what_belongs_to_the_photo_stays_with_its_name(shop: Workshop) -> None:
    pairs = [shop.pair(number) for number in range(2)]
    for name in ("000.cr2", "000.mov", "000.jpg.xmp", "001.xmp"):
        (shop.photos / "a" / name).write_bytes(name.encode())
    there = shop.there()
    report = shop.remove(*pairs, link=True)
    assert [move.source for move in report.moves] == [str(going) for going, _kept in pairs]
    assert (shop.there(), report.unmatched) == (there, ())
    assert len(shop.removing.empty(None, DELETE).emptied) == 2
    assert shop.there() == there


def test_undo_takes_the_link_away_and_brings_the_file_back(shop: Workshop) -> None:
    going, kept = shop.pair()
    inode = going.stat().st_ino
    shop.remove((going, kept), link=True)
    report = shop.removing.undo(None)
    assert (len(report.moves), [made.step for made in report.taken_away]) == (1, ["link"])
    assert (going.stat().st_ino, kept.stat().st_nlink) == (inode, 1)
    assert shop.removing.history()[0].undone
    assert not shop.holding_folders()
    assert sorted(os.listdir(going.parent)) == ["000.jpg"]


def test_restoring_the_file_takes_its_link_away(shop: Workshop) -> None:
    pairs = [shop.pair(number) for number in range(2)]
    shop.remove(*pairs, link=True)
    assert len(shop.removing.restore([str(pairs[0][0])]).moves) == 1
    assert pairs[0][0].stat().st_nlink == 1
    assert pairs[1][0].stat().st_nlink == 2
    assert len(shop.removing.undo(None).moves) == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda going, kept: (going.unlink(), going.write_bytes(b"another")),
        lambda going, kept: kept.write_bytes(b"PICTURE 0"),
        lambda going, kept: kept.unlink(),
        lambda going, kept: (kept.unlink(), kept.write_bytes(b"picture 0")),
    ],
)
def test_what_is_no_longer_the_keepers_link_is_not_taken_away(shop: Workshop, spoil) -> None:
    going, kept = shop.pair()
    shop.remove((going, kept), link=True)
    spoil(going, kept)
    there = going.read_bytes()
    report = shop.removing.undo(None)
    assert "what was put in its place" in reasons(report)["000.jpg"]
    assert going.read_bytes() == there
    assert shop.held() == [str(going)]
    going.unlink()
    assert len(shop.removing.undo(None).moves) == 1
    assert going.read_bytes() == b"picture 0"


def test_a_link_that_somebody_took_away_is_no_hindrance(shop: Workshop) -> None:
    going, kept = shop.pair()
    shop.remove((going, kept), link=True)
    going.unlink()
    assert not shop.removing.undo(None).failed
    assert (going.read_bytes(), kept.stat().st_nlink) == (b"picture 0", 1)
    assert shop.removing.history()[0].undone


def test_emptying_leaves_the_link_and_then_there_is_nothing_to_undo(shop: Workshop) -> None:
    going, kept = shop.pair()
    shop.remove((going, kept), link=True)
    assert len(shop.removing.empty(None, DELETE).emptied) == 1
    assert going.stat().st_ino == kept.stat().st_ino
    for operation in (None, 1):
        with pytest.raises(Exception, match=r"nothing to undo|held any more"):
            shop.removing.undo(operation)
    assert going.exists()


def test_a_copy_of_other_bytes_is_left_alone(shop: Workshop) -> None:
    going, kept = shop.put("a/1.jpg", b"one"), shop.put("keep.jpg", b"other")
    plan = Removal(str(going), digest(b"one"), 3, str(kept), digest(b"other"))
    report = shop.removing.remove([plan], "Cleaned up", extras=lambda: LINKED)
    assert "only a file of the same bytes" in reasons(report)["1.jpg"]
    assert (report.operation, shop.there()) == (None, {"a/1.jpg", "keep.jpg"})


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.EXDEV, "is on another drive"),
        (errno.EPERM, "its drive does not know hard links"),
        (errno.EMLINK, "as many names as its drive allows"),
        (errno.ENOSPC, "there is no space left on its drive"),
    ],
)
def test_where_no_link_can_be_the_file_is_left_alone(shop: Workshop, monkeypatch, code, words) -> None:
    going, kept = shop.pair()

    def refuse(*_arguments: object, **_named: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "link", refuse)
    report = shop.remove((going, kept), link=True)
    assert words in reasons(report)["000.jpg"]
    assert (going.read_bytes(), report.operation, shop.held()) == (b"picture 0", None, [])
    assert not shop.holding_folders()


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_on_another_volume_the_file_is_left_alone(shop: Workshop) -> None:
    with disks.small_disk(shop.photos / "a", 256):
        going, kept = shop.pair()
        report = shop.remove((going, kept), link=True)
        assert reasons(report)["000.jpg"].endswith("is on another drive")
        assert os.listdir(going.parent) == ["000.jpg"]


def test_a_lost_catalog_knows_the_links_by_the_manifests(shop: Workshop) -> None:
    going, kept = shop.pair()
    shop.remove((going, kept), link=True)
    shop.lose_catalog()
    assert shop.held() == [str(going)]
    assert len(shop.removing.undo(None).taken_away) == 1
    assert (going.read_bytes(), kept.stat().st_nlink) == (b"picture 0", 1)


def _cut(shop: Workshop, way: str, steps: int, act) -> bool:
    """Do it until the power fails, and settle it; tells whether it came to its end."""
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


def _is_whole(shop: Workshop, pairs: list[tuple[Path, Path]]) -> None:
    held = shop.held()
    for going, kept in pairs:
        assert kept.read_bytes() == going.read_bytes()
        linked = going.stat().st_ino == kept.stat().st_ino
        assert linked == (str(going) in held)
        assert kept.stat().st_nlink == 1 + linked
    assert shop.known() == shop.there()
    assert not [path for path in shop.photos.rglob(".photo-finder-*") if path.is_file()]
    assert not shop.catalog.journal.open_operations()


@pytest.mark.parametrize("way", WAYS)
def test_linking_that_is_cut_off_at_any_step(shop: Workshop, way) -> None:
    pairs = [shop.pair()]
    plan = [removal(*pair) for pair in pairs]
    contents = shop.contents()
    for steps in range(200):
        done = _cut(shop, way, steps, lambda desk: remove(plan, "Cleaned up", desk, LINKED))
        _is_whole(shop, pairs)
        if done:
            break
        if shop.held():
            assert not shop.removing.undo(None).failed
        assert shop.contents() == contents
        assert not shop.holding_folders()
    assert steps > 12


@pytest.mark.parametrize("way", WAYS)
def test_undoing_links_that_is_cut_off_at_any_step(shop: Workshop, way) -> None:
    pairs = [shop.pair()]
    plan = [removal(*pair) for pair in pairs]
    shop.removing.remove(plan, "Cleaned up", extras=lambda: LINKED)
    for steps in range(200):
        items = shop.catalog.journal.items(states=("held", "made"))
        done = _cut(shop, way, steps, lambda desk, items=items: put_back(items, desk))
        _is_whole(shop, pairs)
        if done:
            break
        if not shop.held():
            shop.removing.remove(plan, "Cleaned up", extras=lambda: LINKED)
    assert steps > 12
