"""An import that a power cut ends at any step is finished or rolled back by the next start."""

import contextlib
import os
import shutil
from pathlib import Path

import pytest

from photo_finder.actions.bring_in import bring_in
from photo_finder.actions.put_back import put_back
from photo_finder.core.progress import NEVER, Step, silent
from tests.unit.actions.card import arrived, fill_card, import_all, plan_import, target_of
from tests.unit.actions.power_cut import WAYS, Fuse, PowerCut, fused_desk, fused_system
from tests.unit.actions.workshop import Workshop
from tests.unit.faults import disks


def _cut(shop: Workshop, way: str, steps: int, act) -> bool:
    fuse = Fuse(steps)
    desk = fused_desk(shop, way, fuse)
    try:
        with fused_system(fuse, target_of(shop)):
            act(desk)
    except PowerCut:
        shop.reopen()
        shop.removing.recover()
        return False
    return True


FILES = {"a/1.jpg": b"one", "a/1.xmp": b"about"}


def _settled(shop: Workshop) -> None:
    there = arrived(shop)
    assert there.items() <= FILES.items()
    assert not shop.catalog.journal.open_operations()
    made = {item.target for item in shop.catalog.journal.items(states=("made",)) if item.step == "copy"}
    assert made == {str(target_of(shop) / name) for name in there}
    card = shop.root / "card"
    assert {str(path.relative_to(card)) for path in card.rglob("*.*")} == FILES.keys()


@pytest.mark.parametrize("way", WAYS)
def test_importing_that_is_cut_off_at_any_step(shop: Workshop, way) -> None:
    fill_card(shop, **FILES)
    plan = plan_import(shop)
    for steps in range(200):
        done = _cut(shop, way, steps, lambda desk: bring_in(plan, "Imported", desk))
        _settled(shop)
        if done:
            break
        if arrived(shop):
            assert not shop.removing.undo(None).failed
        assert not target_of(shop).exists()
    assert steps > 30
    assert arrived(shop) == FILES


@pytest.mark.parametrize("way", WAYS)
def test_undoing_an_import_that_is_cut_off_at_any_step(shop: Workshop, way) -> None:
    fill_card(shop, **FILES)
    import_all(shop)
    for steps in range(200):
        items = shop.catalog.journal.items(states=("made",))
        done = _cut(shop, way, steps, lambda desk, items=items: put_back(items, desk))
        _settled(shop)
        if done:
            break
        if arrived(shop) != FILES:
            if arrived(shop):
                assert not shop.removing.undo(None).failed
            assert not target_of(shop).exists()
            import_all(shop)
    assert steps > 10
    assert not target_of(shop).exists()


def test_an_import_whose_card_is_away_after_a_crash_leaves_whole_files_alone(shop: Workshop) -> None:
    """The journal's last lines were lost with the power: nothing tells what the file must hold."""
    card = fill_card(shop, **{"1.jpg": b"one"})

    class Forgetful:
        def __getattr__(self, name: str) -> object:
            return getattr(shop.catalog.journal, name)

        def learn(self, item: object, digest: object) -> None:
            pass

        def mark(self, items: object, state: object) -> None:
            raise PowerCut if state == "made" and (target_of(shop) / "1.jpg").exists() else KeyError

    (target_of(shop)).mkdir()
    with pytest.raises(PowerCut):
        bring_in(plan_import(shop), "Imported", shop.desk(journal=Forgetful()))
    card.rename(shop.root / "away")
    shop.reopen()
    shop.removing.recover()
    assert arrived(shop) == {"1.jpg": b"one"}
    assert not shop.catalog.journal.open_operations()


def _cut_after_one(shop: Workshop, into: Path) -> None:
    """An import into a folder that was there, which ends with one of two photos copied."""
    card = fill_card(shop, **{"1.jpg": b"one", "2.jpg": b"two"})
    new = [str(path) for path in sorted(card.iterdir())]

    def progress(_step: Step) -> None:
        raise PowerCut

    with pytest.raises(PowerCut):
        bring_in(
            shop.removing.plan_import(new, str(card), str(into), silent, NEVER),
            "Imported",
            shop.desk(),
            progress=progress,
        )
    shop.reopen()


def test_an_import_into_a_folder_that_was_deleted_after_the_crash_is_settled_and_told_once(
    shop: Workshop,
) -> None:
    shop.put("a/1.jpg", b"another")
    (target_of(shop) / "inner").mkdir(parents=True)
    _cut_after_one(shop, target_of(shop) / "inner")
    shutil.rmtree(target_of(shop))
    assert "ended while it moved files" in (shop.removing.recover() or "")
    assert not shop.catalog.journal.open_operations()
    assert shop.removing.recover() is None


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
@pytest.mark.parametrize("others", [False, True])
def test_an_import_onto_a_drive_that_is_away_waits_for_it_and_says_nothing(
    shop: Workshop, others: bool
) -> None:
    drives = shop.root / "drives"
    with disks.small_disk(drives / "stick", 256):
        _cut_after_one(shop, drives / "stick")
    os.rmdir(drives / "stick")
    with contextlib.ExitStack() as stack:
        if others:
            stack.enter_context(disks.small_disk(drives / "other", 256))
        assert [shop.removing.recover(), shop.removing.recover()] == [None, None]
        assert shop.catalog.journal.open_operations() == (1,)
    (drives / "stick").mkdir()
    assert "ended while it moved files" in (shop.removing.recover() or "")
    assert not shop.catalog.journal.open_operations()
