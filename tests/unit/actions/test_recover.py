"""Whatever instant an action ends at, the next start settles it: nothing is lost, twice, or half moved."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from photo_finder.actions.empty import Way, empty
from photo_finder.actions.put_back import put_back
from photo_finder.actions.remove import remove
from photo_finder.core.by_hand import HandRemoval
from photo_finder.core.duplicates import Removal
from photo_finder.core.operations import JournalItem
from tests.unit.actions.power_cut import WAYS, Fuse, PowerCut, fused_desk
from tests.unit.actions.workshop import Workshop, removal

MANY = 200


def _fill(shop: Workshop) -> list[tuple[Path, Path]]:
    pairs = [shop.pair(number, folder) for number, folder in enumerate("aa")]
    (shop.photos / "a/000.xmp").write_bytes(b"sidecar")
    (shop.photos / "a/001.mov").write_bytes(b"video")
    return pairs


def _cut_at_every_step(shop: Workshop, act: Callable[[Fuse], object], check: Callable[[], None]) -> int:
    """Cut the action at its first step, then at its second … until it comes to its end."""
    for step in range(MANY):
        try:
            act(Fuse(step))
        except PowerCut:
            shop.reopen()
            shop.removing.recover()
            check()
        else:
            return step
    raise AssertionError("it never came to its end")


def _settled(shop: Workshop, contents: object) -> None:
    assert shop.contents() == contents
    held = {os.path.relpath(path, shop.photos) for path in shop.held()}
    assert not held & shop.there()
    assert shop.known() == {name for name in shop.there() if name.endswith(".jpg")}
    assert not shop.catalog.journal.open_operations()
    assert {item.state for item in shop.catalog.journal.items()} <= {"held", "restored", "emptied", "left"}
    # A photo and what belongs to it are never torn apart.
    for photo, companion in (("a/000.jpg", "a/000.xmp"), ("a/001.jpg", "a/001.mov")):
        assert (photo in held) == (companion in held)


@pytest.mark.parametrize(("way", "by_hand"), [*((way, False) for way in WAYS), (next(iter(WAYS)), True)])
def test_removing_that_is_cut_off_at_any_step(shop: Workshop, way, by_hand) -> None:
    plan: list[Removal | HandRemoval] = [removal(*pair) for pair in _fill(shop)]
    if by_hand:
        plan = [HandRemoval(one.path, one.digest, one.size_bytes) for one in plan]
    contents, there = shop.contents(), shop.there()

    def check() -> None:
        _settled(shop, contents)
        if shop.held():
            shop.removing.undo(None)
        assert shop.there() == there
        assert not shop.holding_folders()

    steps = _cut_at_every_step(
        shop, lambda fuse: remove(plan, "Cleaned up", fused_desk(shop, way, fuse)), check
    )
    assert steps > 20
    assert len(shop.held()) == 4


@pytest.mark.parametrize("way", WAYS)
def test_undo_that_is_cut_off_at_any_step(shop: Workshop, way) -> None:
    plan = [removal(*pair) for pair in _fill(shop)]
    contents, there = shop.contents(), shop.there()
    shop.removing.remove(plan, "Cleaned up")

    def check() -> None:
        assert shop.contents() == contents
        assert not shop.catalog.journal.open_operations()
        if len(shop.held()) < 4:
            if shop.held():
                shop.removing.undo(None)
            assert shop.there() == there
            assert shop.known() == {name for name in there if name.endswith(".jpg")}
            shop.removing.remove(plan, "Cleaned up")

    def act(fuse: Fuse) -> None:
        put_back(_held(shop), fused_desk(shop, way, fuse))

    assert _cut_at_every_step(shop, act, check) > 20
    assert shop.there() == there


def test_emptying_that_is_cut_off_at_any_step(shop: Workshop) -> None:
    plan = [removal(*pair) for pair in _fill(shop)]
    contents = shop.contents()
    shop.removing.remove(plan, "Cleaned up")
    trash = shop.root / "trash"
    trash.mkdir()

    def act(fuse: Fuse) -> None:
        def discard(path: str) -> None:
            fuse.burn()
            os.rename(path, trash / f"{len(os.listdir(trash))}")
            fuse.burn()

        empty(_held(shop), fused_desk(shop, "rename", fuse), Way(discard, frees=False))

    def check() -> None:
        assert shop.contents() == contents
        assert not shop.catalog.journal.open_operations()
        assert len(shop.held()) + len(os.listdir(trash)) == 4

    _cut_at_every_step(shop, act, check)
    assert shop.held() == [str(shop.photos / "a/001.mov")]


def _held(shop: Workshop) -> tuple[JournalItem, ...]:
    return shop.catalog.journal.items(states=("held",))


def test_a_keeper_that_vanished_while_the_program_was_dead_brings_the_file_back(shop: Workshop) -> None:
    going, kept = shop.pair()
    for step in range(MANY):
        try:
            remove([removal(going, kept)], "Cleaned up", fused_desk(shop, "rename", Fuse(step)))
        except PowerCut:
            if not going.exists():
                break
            shop.reopen()
            shop.removing.recover()
    kept.unlink()
    shop.reopen()
    assert "ended while it moved files" in (shop.removing.recover() or "")
    assert going.read_bytes() == b"picture 0"
    assert "a/000.jpg" in shop.known()
    assert not shop.removing.history()


def test_an_operation_whose_drive_is_away_waits_for_it(shop: Workshop) -> None:
    going, kept = shop.pair()
    with pytest.raises(PowerCut):
        remove([removal(going, kept)], "Cleaned up", fused_desk(shop, "link", Fuse(3)))
    assert going.stat().st_nlink == 2
    hidden = [(path, path.with_name(f"{path.name} away")) for path in (shop.photos, *shop.holding_folders())]
    for path, away in hidden:
        path.rename(away)
    shop.reopen()
    shop.removing.recover()
    assert shop.catalog.journal.open_operations() == (1,)
    for path, away in hidden:
        away.rename(path)
    shop.removing.recover()
    assert not shop.catalog.journal.open_operations()
    assert going.stat().st_nlink == 1


def test_one_name_that_two_paths_lead_to_is_not_taken_away(shop: Workshop) -> None:
    going, kept = shop.pair()
    (moved,) = shop.remove((going, kept)).moves
    going.parent.rmdir()
    going.parent.symlink_to(Path(moved.target).parent)
    shop.catalog.journal.reopen(_held(shop), "intended")
    shop.removing.recover()
    assert not shop.catalog.journal.open_operations()
    assert Path(moved.target).read_bytes() == b"picture 0"
    assert shop.removing.undo(None).failed
    assert Path(moved.target).read_bytes() == b"picture 0"


def test_nothing_to_settle_says_nothing(shop: Workshop) -> None:
    shop.remove(shop.pair())
    assert shop.removing.recover() is None
