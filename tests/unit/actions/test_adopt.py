"""The way back without a catalog: from the manifests beside the held files."""

import json
import os
import shutil
from pathlib import Path

import pytest

from photo_finder.core.operations import HOLDING_FOLDER
from tests.unit.actions.workshop import DELETE, LOOK_ONLY, Workshop
from tests.unit.faults import disks


def test_a_lost_catalog_loses_no_way_back(shop: Workshop) -> None:
    pairs = [shop.pair(number) for number in range(3)]
    there, before = shop.there(), shop.remove(*pairs)
    listed = shop.removing.removed()
    shop.removing.restore([str(pairs[0][0])])
    shop.lose_catalog()
    assert shop.removing.removed() == tuple(item for item in listed if item.was != str(pairs[0][0]))
    (told,) = shop.removing.history()
    assert (told.id, told.what, told.files, told.undone) == (before.operation, "Cleaned up", 2, False)
    assert len(shop.removing.undo(None).moves) == 2
    assert shop.there() == there
    assert not shop.holding_folders()


def test_what_is_known_is_not_taken_in_twice(shop: Workshop) -> None:
    shop.remove(shop.pair())
    shop.lose_catalog()
    for _ in range(3):
        shop.reopen()
        assert (len(shop.held()), len(shop.removing.history())) == (1, 1)


def test_emptying_still_knows_the_keepers(shop: Workshop) -> None:
    one, two = shop.pair(1), shop.pair(2)
    shop.remove(one, two)
    shop.lose_catalog()
    two[1].unlink()
    report = shop.removing.empty(None, DELETE)
    assert [item.was for item in report.emptied] == [str(one[0])]
    assert [kept.path for kept in report.kept] == [str(two[0])]


def test_odd_names_survive(shop: Workshop) -> None:
    name = os.fsdecode(b"a/\xff\xfe \xc3\xa9\n.jpg")
    going, kept = shop.put(name, b"odd"), shop.put("keep.jpg", b"odd")
    shop.remove((going, kept))
    shop.lose_catalog()
    assert len(shop.removing.undo(None).moves) == 1
    assert going.read_bytes() == b"odd"


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_a_drive_with_its_holding_folder_is_understood_wherever_it_is_mounted(shop: Workshop) -> None:
    with disks.small_disk(shop.photos, 1024):
        shop.remove(shop.pair())
        elsewhere = shop.root / "elsewhere"
        shutil.copytree(shop.photos, elsewhere)
    other = Workshop(shop.root / "other computer")
    other.catalog.folders.add(str(elsewhere))
    assert other.held() == [str(elsewhere / "a/000.jpg")]
    assert len(other.removing.undo(None).moves) == 1
    assert (elsewhere / "a/000.jpg").read_bytes() == b"picture 0"
    other.close()


def _foreign(shop: Workshop, **facts: object) -> Path:
    """A manifest that came with somebody's drive."""
    folder = shop.photos / HOLDING_FOLDER / "20260101-000000-0badf00d"
    (folder / "1").mkdir(parents=True)
    (folder / "1" / "x.jpg").write_bytes(b"x")
    item = {"file": "1/x.jpg", "was": "/x.jpg", "below": "x.jpg", "role": "photo", "unit": 0, "bytes": 1}
    item |= {"modified_ns": 0, "digest": None, "keeper": None, "keeper_digest": None, **facts}
    document = {"format": 1, "key": folder.name, "operation": 1, "what": "w", "when": "2026-01-01T00:00:00"}
    (folder / "manifest.json").write_text(json.dumps({**document, "items": [item]}))
    return folder


def test_a_foreign_manifest_is_believed_below_its_own_folder(shop: Workshop) -> None:
    _foreign(shop)
    assert shop.held() == [str(shop.photos / "x.jpg")]
    assert [kept.reason for kept in shop.removing.empty(None, LOOK_ONLY).kept]


@pytest.mark.parametrize(
    "facts",
    [
        {"below": None},
        {"below": "../outside/x.jpg"},
        {"below": "/etc/x.jpg"},
        {"below": ""},
        {"file": "../../../keep/secret.jpg"},
        {"file": "manifest.json/../1/x.jpg"},
        {"role": "programme"},
    ],
)
def test_a_foreign_manifest_has_no_file_put_anywhere_else(shop: Workshop, facts) -> None:
    _foreign(shop, **facts)
    assert shop.held() == []


def test_a_foreign_manifest_leads_out_through_no_link(shop: Workshop) -> None:
    outside = shop.root / "outside"
    outside.mkdir()
    folder = _foreign(shop, below="way/x.jpg")
    (shop.photos / "way").symlink_to(outside)
    assert shop.held() == []
    shutil.rmtree(folder)
    folder = _foreign(shop)
    (folder / "1" / "x.jpg").rename(outside / "x.jpg")
    (folder / "1").rmdir()
    (folder / "1").symlink_to(outside)
    assert shop.held() == []


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"items": 1}', "{"])
def test_what_is_no_manifest_is_passed_over_and_left(shop: Workshop, text) -> None:
    folder = _foreign(shop)
    (folder / "manifest.json").write_text(text)
    assert shop.held() == []
    assert (folder / "1" / "x.jpg").exists()


def test_a_file_that_another_library_is_moving_is_not_touched(shop: Workshop) -> None:
    folder = _foreign(shop)
    (shop.photos / "x.jpg").hardlink_to(folder / "1" / "x.jpg")
    assert shop.held() == []
    assert (shop.photos / "x.jpg").stat().st_nlink == 2
