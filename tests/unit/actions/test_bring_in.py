"""New photos are copied whole, with what belongs to them, over nothing, and can be taken away again."""

import os
import shutil
from typing import Any

import pytest

from photo_finder.actions.put_back import put_back
from photo_finder.actions.rename import move
from photo_finder.core.errors import PhotoFinderError, UsageError
from photo_finder.core.progress import NEVER, Cancel, Step, silent
from tests.unit.actions.card import arrived, fill_card, import_all, plan_import, target_of
from tests.unit.actions.workshop import Workshop, reasons


def test_folders_and_times_are_kept_and_nothing_is_left_aside(shop: Workshop) -> None:
    fill_card(shop)
    report = import_all(shop)
    assert (report.operation, report.failed, report.size_bytes, report.moves) == (1, (), 11, ())
    assert arrived(shop) == {"100/1.jpg": b"one", "100/2.jpg": b"two", "101/1.jpg": b"three"}
    copy = target_of(shop) / "100/1.jpg"
    assert copy.stat().st_mtime_ns == 1_600_000_000_123_456_789
    assert [made.path for made in report.made if made.source.endswith("100/1.jpg")] == [str(copy)]
    assert not list(target_of(shop).rglob(".*"))
    (told,) = shop.removing.history()
    assert (told.what, told.files, told.undone) == ("Imported", 3, False)
    assert shop.held() == []


def test_what_belongs_to_a_photo_comes_along(shop: Workshop) -> None:
    names = ("1.jpg", "1.cr2", "1.mov", "1.xmp", "1.jpg.xmp", "1.aae", "1.txt", "2.xmp", "3.mov")
    fill_card(shop, **{name: name.encode() for name in names})
    import_all(shop)
    assert arrived(shop) == {name: name.encode() for name in names[:6]}


def test_a_photo_that_is_not_new_stays_and_keeps_nothing_back(shop: Workshop) -> None:
    card = fill_card(shop, **{"1.heic": b"new", "1.jpg": b"known", "1.mov": b"video", "1.xmp": b"about"})
    plan = shop.removing.plan_import([str(card / "1.heic")], str(card), str(target_of(shop)), silent, NEVER)
    shop.removing.bring_in(plan, "Imported")
    assert arrived(shop) == {"1.heic": b"new", "1.mov": b"video", "1.xmp": b"about"}


def test_a_taken_name_gets_a_letter_and_so_does_what_belongs_to_it(shop: Workshop) -> None:
    fill_card(shop, **{"1.jpg": b"new", "1.mov": b"video", "1.jpg.xmp": b"about", "2.jpg": b"two"})
    for name, data in (("1.jpg", b"another"), ("1b.mov", b"in the way")):
        (target_of(shop) / name).parent.mkdir(exist_ok=True)
        (target_of(shop) / name).write_bytes(data)
    import_all(shop)
    assert arrived(shop) == {
        "1.jpg": b"another",
        "1b.mov": b"in the way",
        "1c.jpg": b"new",
        "1c.mov": b"video",
        "1c.jpg.xmp": b"about",
        "2.jpg": b"two",
    }


def test_the_same_bytes_at_the_place_count_as_there(shop: Workshop) -> None:
    fill_card(shop)
    import_all(shop)
    plan = plan_import(shop)
    assert (plan.copies, len(plan.there)) == ((), 3)
    assert shop.removing.bring_in(plan, "Imported").operation is None
    (target_of(shop) / "100/1.jpg").write_bytes(b"ONE")
    import_all(shop)
    assert arrived(shop)["100/1b.jpg"] == b"one"
    assert plan_import(shop).copies == ()


def test_the_same_bytes_on_the_card_come_in_once_unless_something_else_belongs_to_them(
    shop: Workshop,
) -> None:
    fill_card(shop, **{"a/1.jpg": b"same", "b/2.jpg": b"same", "c/3.jpg": b"same", "c/3.xmp": b"about"})
    plan = plan_import(shop)
    assert [(os.path.basename(each.source), os.path.basename(each.target)) for each in plan.twice] == [
        ("2.jpg", "1.jpg")
    ]
    shop.removing.bring_in(plan, "Imported")
    assert arrived(shop) == {"a/1.jpg": b"same", "c/3.jpg": b"same", "c/3.xmp": b"about"}


def test_files_of_one_length_are_not_each_compared_with_all_others(
    shop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_card(shop, **{f"{number:03}.jpg": b"%03d" % (number % 60) for number in range(120)})
    looks = 0
    real = os.lstat

    def counted(*args: Any, **options: Any) -> os.stat_result:
        nonlocal looks
        looks += 1
        return real(*args, **options)

    monkeypatch.setattr(os, "lstat", counted)
    plan = plan_import(shop)
    assert len(plan.copies) == 60
    assert [os.path.basename(twice.target) for twice in plan.twice] == [f"{n:03}.jpg" for n in range(60)]
    assert looks < 20 * 120


def test_names_that_differ_by_their_case_alone_do_not_meet(shop: Workshop) -> None:
    fill_card(shop, **{"1.jpg": b"small", "1.JPG": b"large"})
    card = shop.root / "card"
    new = [str(card / "1.JPG"), str(card / "1.jpg")]
    shop.removing.bring_in(
        shop.removing.plan_import(new, str(card), str(target_of(shop)), silent, NEVER), "Imported"
    )
    assert {name.casefold() for name in arrived(shop)} == {"1.jpg", "1b.jpg"} or len(arrived(shop)) == 2


def test_names_that_are_no_text_survive(shop: Workshop) -> None:
    name = os.fsdecode(b"\xff\n.jpg")
    fill_card(shop, **{name: b"odd"})
    import_all(shop)
    assert arrived(shop) == {name: b"odd"}


def test_folders_one_in_the_other_are_refused(shop: Workshop) -> None:
    card = fill_card(shop)
    (shop.root / "linked").symlink_to(card)
    for into in (card, card / "100", shop.root, shop.root / "linked" / "new"):
        with pytest.raises(UsageError, match="one in the other"):
            shop.removing.plan_import([], str(card), str(into), silent, NEVER)
    with pytest.raises(UsageError, match="is not a folder"):
        shop.removing.plan_import([], str(card / "100"), str(card / "101/1.jpg"), silent, NEVER)


def test_undo_takes_the_copies_away_and_the_folders_that_were_made(shop: Workshop) -> None:
    card = fill_card(shop)
    (target_of(shop) / "101").mkdir(parents=True)
    import_all(shop)
    report = shop.removing.undo(None)
    assert (len(report.taken_away), report.moves, report.failed) == (3, (), ())
    assert arrived(shop) == {}
    assert os.listdir(target_of(shop)) == ["101"]
    assert len(list(card.rglob("*.jpg"))) == 3
    assert shop.removing.history()[0].undone
    with pytest.raises(PhotoFinderError, match="nothing to undo"):
        shop.removing.undo(None)


def test_undo_leaves_what_changed_and_what_has_lost_its_original(shop: Workshop) -> None:
    card = fill_card(shop)
    import_all(shop)
    (target_of(shop) / "100/1.jpg").write_bytes(b"mine")
    (card / "100/2.jpg").unlink()
    (card / "101/1.jpg").write_bytes(b"THREE")
    report = shop.removing.undo(None)
    told = {os.path.relpath(left.path, target_of(shop)): left.reason for left in report.failed}
    assert told["100/1.jpg"] == "it has changed since it was copied"
    assert told["100/2.jpg"].endswith("it is no longer there")
    assert told["101/1.jpg"].endswith("101/1.jpg, has changed")
    assert arrived(shop) == {"100/1.jpg": b"mine", "100/2.jpg": b"two", "101/1.jpg": b"three"}
    (card / "101/1.jpg").write_bytes(b"three")
    assert len(shop.removing.undo(None).taken_away) == 1


def test_an_import_whose_card_was_wiped_is_not_the_last_to_be_undone(shop: Workshop) -> None:
    going, kept = shop.pair()
    shop.remove((going, kept))
    card = fill_card(shop)
    import_all(shop)
    shutil.rmtree(card)
    assert [one.can_be_undone for one in shop.removing.standings()] == [False, True]
    assert [move.target for move in shop.removing.undo(None).moves] == [str(going)]
    with pytest.raises(PhotoFinderError, match="nothing to undo"):
        shop.removing.undo(None)
    assert len(shop.removing.undo(2).failed) == 3, "who names it is told why"
    fill_card(shop)
    assert len(shop.removing.undo(None).taken_away) == 3


def test_what_changed_of_an_import_does_not_keep_earlier_operations_from_being_undone(shop: Workshop) -> None:
    shop.remove(shop.pair())
    fill_card(shop)
    import_all(shop)
    (target_of(shop) / "100/1.jpg").write_bytes(b"with stars now")
    report = shop.removing.undo(None)
    assert (len(report.taken_away), len(report.failed)) == (2, 1)
    assert len(shop.removing.undo(None).moves) == 1


def test_a_copy_that_became_its_own_original_is_not_taken_away(shop: Workshop) -> None:
    card = fill_card(shop, **{"1.jpg": b"one"})
    import_all(shop)
    (card / "1.jpg").unlink()
    (card / "1.jpg").hardlink_to(target_of(shop) / "1.jpg")
    assert "one and the same file" in reasons(shop.removing.undo(None))["1.jpg"]


def test_what_came_into_the_place_at_the_last_instant_is_not_deleted(shop: Workshop) -> None:
    fill_card(shop, **{"1.jpg": b"one"})
    import_all(shop)
    copy = target_of(shop) / "1.jpg"

    def swapped(source: str, target: str) -> None:
        if source == str(copy):
            copy.unlink()
            copy.write_bytes(b"put here by another program")
        move(source, target)

    items = shop.catalog.journal.items(states=("made",))
    assert reasons(put_back(items, shop.desk(move=swapped))) == {"1.jpg": "another file lies there now"}
    assert copy.read_bytes() == b"put here by another program"


def test_cancelling_keeps_what_is_done_and_it_can_be_undone(shop: Workshop) -> None:
    fill_card(shop)
    cancel = Cancel()
    steps: list[Step] = []

    def progress(step: Step) -> None:
        steps.append(step)
        cancel.set()

    report = shop.removing.bring_in(plan_import(shop), "Imported", progress, cancel)
    assert (report.cancelled, len(report.made)) == (True, 1)
    assert [(step.activity, step.done, step.total) for step in steps] == [("import", 1, 3)]
    assert len(shop.removing.undo(None).taken_away) == 1
    assert not target_of(shop).exists()
