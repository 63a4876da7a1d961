"""An import that a power cut ends at any step is finished or rolled back by the next start."""

import pytest

from photo_finder.actions.bring_in import bring_in
from photo_finder.actions.put_back import put_back
from tests.unit.actions.card import arrived, fill_card, import_all, plan_import, target_of
from tests.unit.actions.power_cut import WAYS, Fuse, PowerCut, fused_desk, fused_system
from tests.unit.actions.workshop import Workshop


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
