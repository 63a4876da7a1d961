"""Sidecars of files that stay: written before anything goes, and the earlier ones back by undoing."""

from pathlib import Path

import pytest

from photo_finder.actions.put_back import put_back
from photo_finder.actions.remove import Extras, remove
from photo_finder.core.carrying import Sidecar
from tests.unit.actions.power_cut import Fuse, PowerCut, fused_desk, fused_system
from tests.unit.actions.workshop import DELETE, Workshop, digest, reasons, removal

OLD, NEW = b"what it said", b"what it said, and more"


def _two(shop: Workshop, earlier: tuple[bytes | None, ...] = (OLD, None)):
    """Two keepers, one of which has a sidecar; or as many as are asked for."""
    pairs = [shop.pair(number) for number in range(len(earlier))]
    sidecars = []
    for (_going, kept), old in zip(pairs, earlier, strict=True):
        path = Path(f"{kept}.xmp")
        if old is not None:
            path.write_bytes(old)
        sidecars.append(Sidecar(str(path), str(kept), NEW, None if old is None else digest(old)))
    return pairs, Extras(sidecars=sidecars)


def _beside(pairs: list[tuple[Path, Path]]) -> list[bytes | None]:
    places = [Path(f"{kept}.xmp") for _going, kept in pairs]
    return [place.read_bytes() if place.exists() else None for place in places]


def _remove(shop: Workshop, pairs: list[tuple[Path, Path]], extras: Extras):
    return shop.removing.remove([removal(*pair) for pair in pairs], "Cleaned up", extras=lambda: extras)


def test_sidecars_are_written_and_undoing_brings_the_earlier_ones_back(shop: Workshop) -> None:
    pairs, extras = _two(shop)
    there = shop.there()
    report = _remove(shop, pairs, extras)
    assert _beside(pairs) == [NEW, NEW]
    assert [(made.step, made.source) for made in report.made] == [("sidecar", str(pair[1])) for pair in pairs]
    assert not any(going.exists() for going, _kept in pairs)
    report = shop.removing.undo(None)
    assert (report.failed, len(report.taken_away)) == ((), 2)
    assert _beside(pairs) == [OLD, None]
    assert shop.there() == there
    assert not shop.holding_folders()


def test_a_copy_whose_metadata_cannot_be_written_stays(shop: Workshop) -> None:
    pairs, extras = _two(shop)
    Path(f"{pairs[0][1]}.xmp").write_bytes(b"changed")
    unwritten = {str(pairs[1][0]): "there is no pen"}
    report = _remove(shop, pairs, Extras(False, extras.sidecars, unwritten))
    assert {name: "could not be written beside" in reason for name, reason in reasons(report).items()} == {
        "000.jpg": True,
        "001.jpg": True,
    }
    assert reasons(report)["001.jpg"].endswith("001.jpg: there is no pen")
    assert _beside(pairs) == [b"changed", None]
    assert all(going.exists() for going, _kept in pairs)
    assert (report.operation, shop.holding_folders()) == (None, [])


def test_a_sidecar_for_which_no_copy_went_is_taken_away_again(shop: Workshop) -> None:
    pairs, extras = _two(shop)
    plan = [removal(*pair) for pair in pairs]
    pairs[0][0].write_bytes(b"another")
    report = shop.removing.remove(plan, "Cleaned up", extras=lambda: extras)
    assert _beside(pairs) == [OLD, NEW]
    assert [made.path for made in report.made] == [f"{pairs[1][1]}.xmp"]


def test_a_sidecar_that_somebody_changed_since_stays_and_is_told(shop: Workshop) -> None:
    pairs, extras = _two(shop)
    _remove(shop, pairs, extras)
    Path(f"{pairs[1][1]}.xmp").write_bytes(b"by hand")
    report = shop.removing.undo(None)
    assert [Path(left.path).name for left in report.failed] == ["001.jpg.xmp"]
    assert _beside(pairs) == [OLD, b"by hand"]


def test_a_sidecar_stays_once_its_copies_are_emptied(shop: Workshop) -> None:
    pairs, extras = _two(shop)
    _remove(shop, pairs, extras)
    shop.removing.empty(None, DELETE)
    assert _beside(pairs) == [NEW, NEW]
    with pytest.raises(Exception, match="nothing to undo"):
        shop.removing.undo(None)


def _settled(shop: Workshop, pairs: list[tuple[Path, Path]], old: bytes | None) -> None:
    """Nothing is half done: what a copy that went told is written, and the earlier sidecar is somewhere."""
    held = shop.held()
    for (going, kept), now in zip(pairs, _beside(pairs), strict=True):
        assert going.exists() != (str(going) in held)
        assert now in (old, NEW)
        assert going.exists() or now == NEW
        assert now == old or old is None or f"{kept}.xmp" in held
    assert not [path for path in shop.photos.rglob(".photo-finder-*") if path.is_file()]
    assert not shop.catalog.journal.open_operations()


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


CASES = [("rename", OLD), ("rename", None), ("link", OLD)]


@pytest.mark.parametrize(("way", "old"), CASES)
def test_writing_that_is_cut_off_at_any_step(shop: Workshop, way, old) -> None:
    pairs, extras = _two(shop, (old,))
    plan = [removal(*pair) for pair in pairs]
    contents = shop.contents()
    for steps in range(200):
        done = _cut(shop, way, steps, lambda desk: remove(plan, "Cleaned up", desk, extras))
        _settled(shop, pairs, old)
        if done:
            break
        if shop.held():
            assert not shop.removing.undo(None).failed
        assert shop.contents() == contents
        assert not shop.holding_folders()
    assert steps > 15


@pytest.mark.parametrize(("way", "old"), CASES)
def test_undoing_that_is_cut_off_at_any_step(shop: Workshop, way, old) -> None:
    pairs, extras = _two(shop, (old,))
    contents, there = shop.contents(), shop.there()
    _remove(shop, pairs, extras)
    for steps in range(200):
        items = shop.catalog.journal.items(states=("held", "made"))
        done = _cut(shop, way, steps, lambda desk, items=items: put_back(items, desk))
        assert not [path for path in shop.photos.rglob(".photo-finder-*") if path.is_file()]
        if not done and shop.catalog.journal.items(states=("held", "made")):
            assert not shop.removing.undo(None).failed
        assert (shop.contents(), shop.there()) == (contents, there)
        if done:
            break
        _remove(shop, pairs, extras)
    assert steps > 10
