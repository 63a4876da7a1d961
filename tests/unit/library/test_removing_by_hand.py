"""Removing photos that a person chose: what is left of each picture is known before and after."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from photo_finder.library import Library
from tests.unit.sample_copies import photo, smaller, write
from tests.unit.sandbox import Sandbox, put


@pytest.fixture
def library(sandbox: Sandbox) -> Iterator[Library]:
    """Three photos, the first of which lies in two places."""
    put(sandbox.photos / "a", range(3))
    put(sandbox.photos / "b", range(1))
    made = sandbox.open()
    made.index([sandbox.photos])
    return made


def _id(library: Library, path: Path) -> int:
    found = library.photos(library.photo_ids().tolist())
    return next(one.id for one in found if any(file.path == str(path) for file in one.files))


def test_the_last_copy_is_told_goes_comes_back_and_is_never_emptied(
    sandbox: Sandbox, library: Library
) -> None:
    path = sandbox.photos / "a/0001.jpg"
    path.with_suffix(".jpg.xmp").write_text("stars")
    photo_id = _id(library, path)
    offer = library.plan_removing([photo_id])
    assert not offer.differ
    assert offer.every.last == (photo_id,)
    assert offer.every.removals[0].keeper is None
    report = library.remove(offer.every.removals, "Removed photos")
    assert not path.exists()
    assert len(report.moves) == 2, "its sidecar travels along"
    assert photo_id not in library.photo_ids().tolist()
    (kept, _sidecar) = library.empty(to_trash=False).kept
    assert kept.path == str(path)
    assert len(library.undo().moves) == 2
    assert path.exists()
    assert photo_id in library.photo_ids().tolist()
    assert library.index().indexed == 0


def test_of_two_files_one_may_go_for_the_other_or_both(sandbox: Sandbox, library: Library) -> None:
    first, second = sandbox.photos / "a/0000.jpg", sandbox.photos / "b/0000.jpg"
    photo_id = _id(library, first)
    offer = library.plan_removing([photo_id])
    assert offer.differ
    assert [(one.path, one.keeper) for one in offer.shown.removals] == [(str(first), str(second))]
    assert offer.shown.last == ()
    assert [(one.path, one.keeper) for one in offer.every.removals] == [
        (str(first), None),
        (str(second), None),
    ]
    assert offer.every.last == (photo_id,)
    library.remove(offer.shown.removals, "Removed photos")
    assert [file.path for file in library.photos([photo_id])[0].files] == [str(second)]
    assert len(library.empty(to_trash=False).emptied) == 1


def test_what_was_changed_since_stays_and_is_told(sandbox: Sandbox, library: Library) -> None:
    path = sandbox.photos / "a/0001.jpg"
    plan = library.plan_removing([_id(library, path)]).every
    path.write_bytes(path.read_bytes() + b"more")
    (left,) = library.remove(plan.removals, "Removed photos").failed
    assert "changed" in left.reason
    assert path.exists()


def test_files_that_are_away_or_never_touched_stay_and_then_the_picture_is_not_lost(
    sandbox: Sandbox, library: Library
) -> None:
    photo_id = _id(library, sandbox.photos / "a/0000.jpg")
    library.change_settings(replace(library.settings(), keep=(f"never:{sandbox.photos / 'b'}",)))
    plan = library.plan_removing([photo_id]).every
    assert [Path(one.path).parent.name for one in plan.removals] == ["a"]
    assert [left.reason for left in plan.left] == ["it is in a folder that is never touched"]
    assert plan.last == ()
    library.change_settings(replace(library.settings(), keep=()))
    (sandbox.photos / "a").rename(sandbox.root / "unplugged")
    library.add_folder(sandbox.photos / "b")
    with library._catalog.database.write() as connection:
        connection.execute("UPDATE file SET offline = 1 WHERE name = CAST('0001.jpg' AS BLOB)")
    away = _id(library, sandbox.photos / "a/0001.jpg")
    offer = library.plan_removing([away])
    assert not offer.differ
    plan = offer.every
    assert plan.removals == ()
    assert [left.reason for left in plan.left] == ["its drive is away"]
    assert plan.last == ()


def test_a_copy_of_other_bytes_is_a_copy_too_unless_it_was_said_to_be_none(sandbox: Sandbox) -> None:
    large = write(photo(0), sandbox.photos / "large.jpg")
    small = smaller(0, sandbox.photos / "small.jpg")
    library = sandbox.open()
    library.index([sandbox.photos])
    library.match()
    photo_id = _id(library, large)
    (removal,) = library.plan_removing([photo_id]).every.removals
    assert removal.keeper == str(small)
    assert removal.keeper_digest != removal.digest
    library.say_not_duplicates(large, [small])
    assert library.plan_removing([photo_id]).every.last == (photo_id,)


def test_both_of_two_copies_leave_nothing(sandbox: Sandbox) -> None:
    large = write(photo(0), sandbox.photos / "large.jpg")
    small = smaller(0, sandbox.photos / "small.jpg")
    library = sandbox.open()
    library.index([sandbox.photos])
    library.match()
    both = [_id(library, large), _id(library, small)]
    assert sorted(library.plan_removing(both).every.last) == sorted(both)


def test_copies_that_were_deleted_since_are_not_left(sandbox: Sandbox, library: Library) -> None:
    first, second = sandbox.photos / "a/0000.jpg", sandbox.photos / "b/0000.jpg"
    second.unlink()
    photo_id = _id(library, first)
    assert library.plan_removing([photo_id]).shown.last == (photo_id,)
    large = write(photo(0), sandbox.photos / "large.jpg")
    small = smaller(0, sandbox.photos / "small.jpg")
    library.index()
    library.match()
    small.unlink()
    photo_id = _id(library, large)
    offer = library.plan_removing([photo_id])
    assert offer.every.last == (photo_id,)
    assert offer.every.removals[0].keeper is None
