"""Which files belong to a photo that goes, and when they stay."""

import pytest

from photo_finder.actions.companions import Endings, companions
from photo_finder.imaging.formats import RAW_SUFFIXES, SUFFIXES
from tests.unit.actions.workshop import DELETE, Workshop, reasons

ENDINGS = Endings(SUFFIXES, RAW_SUFFIXES)


@pytest.mark.parametrize(
    ("names", "going", "along"),
    [
        ("a.jpg a.xmp b.xmp", "a.jpg", {"a.xmp": "sidecar"}),
        ("a.jpg a.jpg.xmp A.JPG.XMP.txt", "a.jpg", {"a.jpg.xmp": "sidecar"}),
        ("IMG_1.HEIC IMG_1.AAE IMG_1.MOV", "IMG_1.HEIC", {"IMG_1.MOV": "half", "IMG_1.AAE": "sidecar"}),
        ("a.jpg a.cr2 a.xmp", "a.jpg", {"a.cr2": "half", "a.xmp": "sidecar"}),
        ("a.jpg a.cr2 a.cr2.xmp", "a.jpg", {"a.cr2": "half", "a.cr2.xmp": "sidecar"}),
        ("a.jpg a.cr2 a.xmp", "a.cr2", {}),
        ("a.jpg a.cr2 a.cr2.xmp a.mov", "a.cr2", {"a.cr2.xmp": "sidecar"}),
        ("a.jpg a.cr2 a.xmp", "a.jpg a.cr2", {"a.xmp": "sidecar"}),
        ("a.jpg a.heic a.cr2 a.mov a.xmp", "a.jpg", {}),
        ("a.jpg a.heic a.cr2 a.mov", "a.jpg a.heic", {"a.cr2": "half", "a.mov": "half"}),
        ("a.dng a.mov a.xmp", "a.dng", {"a.mov": "half", "a.xmp": "sidecar"}),
        ("a.jpg a.png a.xmp", "a.jpg", {}),
        ("a.jpg ab.jpg ab.xmp a", "a.jpg", {}),
        ("a.jpg A.jpg a.jpg.xmp", "a.jpg", {}),
        ("a.jpg", "a.jpg", {}),
        ("a.JPG A.Xmp", "a.JPG", {"A.Xmp": "sidecar"}),
    ],
)
def test_the_rule(names, going, along) -> None:
    assert companions(names.split(), set(going.split()), ENDINGS) == along


def test_a_half_that_must_stay_keeps_its_sidecars() -> None:
    found = companions(["a.jpg", "a.cr2", "a.xmp", "a.cr2.xmp"], {"a.jpg"}, ENDINGS, stay={"a.cr2"})
    assert found == {}


def _live_photo(shop: Workshop) -> None:
    for name in ("a/IMG_1.heic", "keep/IMG_7.heic"):
        shop.put(name, b"still")
    (shop.photos / "a/IMG_1.mov").write_bytes(b"video")
    (shop.photos / "a/IMG_1.aae").write_bytes(b"edits")


def test_they_travel_and_come_back_with_their_photo(shop: Workshop) -> None:
    _live_photo(shop)
    report = shop.remove((shop.photos / "a/IMG_1.heic", shop.photos / "keep/IMG_7.heic"))
    assert len(report.moves) == 3
    assert report.unmatched == (str(shop.photos / "a/IMG_1.mov"),)
    assert shop.there() == {"keep/IMG_7.heic"}
    assert len(shop.removing.restore([str(shop.photos / "a/IMG_1.heic")]).moves) == 3
    assert shop.there() == {"a/IMG_1.heic", "a/IMG_1.mov", "a/IMG_1.aae", "keep/IMG_7.heic"}


def test_a_half_without_another_copy_is_never_emptied_and_its_sidecar_waits(shop: Workshop) -> None:
    _live_photo(shop)
    shop.remove((shop.photos / "a/IMG_1.heic", shop.photos / "keep/IMG_7.heic"))
    report = shop.removing.empty(None, DELETE)
    assert [item.was for item in report.emptied] == [str(shop.photos / "a/IMG_1.heic")]
    assert reasons_of_kept(report) == {
        "IMG_1.mov": "no other copy of it is left: restore it",
        "IMG_1.aae": f"it belongs to {shop.photos / 'a/IMG_1.mov'}, which stays",
    }
    assert shop.contents() == {b"still": 1, b"video": 1, b"edits": 1}


def test_a_half_goes_when_the_keeper_has_the_same_one(shop: Workshop) -> None:
    _live_photo(shop)
    (shop.photos / "keep/IMG_7.mov").write_bytes(b"video")
    report = shop.remove((shop.photos / "a/IMG_1.heic", shop.photos / "keep/IMG_7.heic"))
    assert report.unmatched == ()
    assert len(shop.removing.empty(None, DELETE).emptied) == 3
    assert shop.contents() == {b"still": 1, b"video": 1}


def test_a_raw_goes_when_the_library_has_it_elsewhere(shop: Workshop) -> None:
    for name in ("a/1.jpg", "keep/1.jpg"):
        shop.put(name, b"jpeg")
    raw = shop.put("a/1.cr2", b"raw")
    report = shop.remove((shop.photos / "a/1.jpg", shop.photos / "keep/1.jpg"))
    assert report.unmatched == (str(raw),)
    assert len(shop.removing.empty(None, DELETE).kept) == 1
    shop.put("elsewhere/other name.cr2", b"raw")
    assert len(shop.removing.empty(None, DELETE).emptied) == 1
    assert shop.contents() == {b"jpeg": 1, b"raw": 1}


@pytest.mark.parametrize("lost_catalog", [False, True])
def test_a_sidecar_whose_photo_was_put_back_is_not_emptied(shop: Workshop, lost_catalog: bool) -> None:
    going, kept = shop.pair()
    sidecar = going.with_suffix(".xmp")
    sidecar.write_bytes(b"sidecar")
    shop.remove((going, kept))
    sidecar.write_bytes(b"taken")
    assert reasons(shop.removing.undo(None)) == {sidecar.name: "another file lies there now"}
    if lost_catalog:
        shop.lose_catalog()
    assert reasons_of_kept(shop.removing.empty(None, DELETE)) == {
        sidecar.name: f"it belongs to {going}, which stays"
    }
    sidecar.unlink()
    assert len(shop.removing.undo(None).moves) == 1
    assert sidecar.read_bytes() == b"sidecar"


def test_companions_of_a_photo_that_stays_stay(shop: Workshop) -> None:
    _live_photo(shop)
    plan = (shop.photos / "a/IMG_1.heic", shop.photos / "keep/IMG_7.heic")
    plan[1].unlink()
    report = shop.removing.remove([_removal_without_keeper(*plan)], "Cleaned up")
    assert reasons(report)["IMG_1.mov"] == f"it belongs to {plan[0]}, which stays"
    assert shop.there() == {"a/IMG_1.heic", "a/IMG_1.mov", "a/IMG_1.aae"}


def test_a_companion_of_two_photos_travels_once(shop: Workshop) -> None:
    pairs = []
    for name in ("a.jpg", "a.jpg.png"):
        pairs.append((shop.put(f"a/{name}", name.encode()), shop.put(f"keep/{name}", name.encode())))
    (shop.photos / "a/a.jpg.xmp").write_bytes(b"sidecar")
    report = shop.remove(*pairs)
    assert (len(report.moves), report.failed) == (3, ())
    assert len(shop.removing.undo(None).moves) == 3


def test_a_raw_that_is_kept_for_another_stays(shop: Workshop) -> None:
    for name, data in (("a/1.jpg", b"j"), ("keep/1.jpg", b"j"), ("a/1.cr2", b"r"), ("b/1.cr2", b"r")):
        shop.put(name, data)
    pairs = [("a/1.jpg", "keep/1.jpg"), ("b/1.cr2", "a/1.cr2")]
    report = shop.remove(*((shop.photos / one, shop.photos / two) for one, two in pairs))
    assert (len(report.moves), report.failed) == (2, ())
    assert shop.there() == {"keep/1.jpg", "a/1.cr2"}


def _removal_without_keeper(path, keeper):
    from photo_finder.core.duplicates import Removal
    from tests.unit.actions.workshop import digest

    known = digest(path.read_bytes())
    return Removal(str(path), known, path.stat().st_size, str(keeper), known)


def reasons_of_kept(report) -> dict[str, str]:
    return {kept.path.rpartition("/")[2]: kept.reason for kept in report.kept}
