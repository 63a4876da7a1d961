"""What can be taken back is found by looking at each item a few times, however many there are."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from photo_finder.actions.sidecars import Sidecars
from photo_finder.actions.undoable import Restorable, undoable
from photo_finder.core.carrying import Sidecar
from photo_finder.core.operations import ItemStep, JournalItem
from tests.unit.actions.workshop import Workshop

COUNT = 50
A_FEW = 10


class _Counted(list[JournalItem]):
    """Items that count how often somebody begins to go through them."""

    times = 0

    def __iter__(self) -> Iterator[JournalItem]:
        self.times += 1
        return super().__iter__()


def _held(count: int = COUNT) -> _Counted:
    return _Counted(
        JournalItem(n, 1, n, f"/a/{n}", f"/held/{n}", "photo", "held", 1, 1, keeper=f"/keep/{n}")
        for n in range(count)
    )


def _made(step: ItemStep, held: JournalItem) -> JournalItem:
    """What was made in the place of a held file, or beside the one that stays for it."""
    assert held.keeper is not None
    target = f"{held.keeper}.xmp" if step == "sidecar" else held.source
    return replace(held, id=held.id + COUNT, source=held.keeper, target=target, state="made", step=step)


@pytest.mark.parametrize("step", ["place", "copy", "link", "sidecar"])
def test_all_that_was_made_is_looked_at_a_few_times(step: ItemStep) -> None:
    held = _held()
    items = _Counted([*held, *(_made(step, item) for item in held)])
    assert len(undoable(items)) == 2 * COUNT
    assert items.times < A_FEW


def test_a_link_goes_with_the_file_whose_place_it_has_and_a_sidecar_while_no_photo_is_gone_for_good() -> None:
    first, second, third = _held(3)
    emptied = replace(second, state="emptied")
    links = [_made("link", item) for item in (first, second)]
    sidecars = [_made("sidecar", item) for item in (first, second, third)]
    earlier = replace(third, source=sidecars[2].target, keeper=None, role="sidecar", state="emptied")
    items = [first, emptied, third, earlier, *links, *sidecars]
    assert undoable(items) == (first, third, links[0], sidecars[0])


def test_held_files_are_found_without_going_through_all_of_them_for_each() -> None:
    items = _held()
    restorable = Restorable(items)
    for item in list(items):
        assert restorable.at(item.source) == restorable.at(item.target) == [item]
    assert items.times < A_FEW
    assert restorable.at("/elsewhere") == []


def test_what_went_along_and_what_was_made_in_its_place_come_back_with_a_photo_alone() -> None:
    photo, other = _held(2)
    half = replace(photo, id=7, source="/a/0.mov", target="/held/0.mov", role="half")
    link = _made("link", photo)
    restorable = Restorable([photo, half, other, link, _made("link", other)])
    assert restorable.at(photo.source) == [photo, half, link]
    assert restorable.at(half.source) == [half]


def test_of_several_that_were_in_one_place_the_last_is_found() -> None:
    first, second = _held(2)
    again = replace(second, operation=2, source=first.source)
    assert Restorable([first, again]).at(first.source) == [again]
    assert Restorable([first, again]).at(first.target) == [first]


def test_sidecars_for_which_no_photo_went_are_found_by_looking_at_each_photo_once(shop: Workshop) -> None:
    kept = [shop.put(f"keep/{n}.jpg", b"%d" % n) for n in range(COUNT)]
    wanted = [Sidecar(f"{path}.xmp", str(path), b"told", None) for path in kept]
    sidecars = Sidecars(wanted, "key", 1, shop.desk())
    sidecars.write([replace(item, id=n) for n, item in enumerate(sidecars.items)], {})
    held = _Counted(replace(item, keeper=str(kept[item.id])) for item in _held(COUNT // 2))
    sidecars.withdraw_idle(held)
    assert [item.source for item in sidecars.made] == [str(path) for path in kept[: COUNT // 2]]
    assert held.times < A_FEW
