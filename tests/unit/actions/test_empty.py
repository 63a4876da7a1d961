"""What may go for good, what stays, and what space that frees."""

import errno
import os
from pathlib import Path

import pytest

from photo_finder.actions.empty import Way
from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.progress import Cancel, Step
from tests.unit.actions.test_companions import reasons_of_kept
from tests.unit.actions.workshop import DELETE, LOOK_ONLY, Workshop, digest

NO_COPY = "no other copy of it is left: restore it"


def test_what_has_its_keeper_goes_and_its_space_is_free(shop: Workshop) -> None:
    pairs = [shop.pair(number) for number in range(3)]
    shop.remove(*pairs)
    told = shop.removing.empty(None, LOOK_ONLY)
    assert (len(told.emptied), told.freed_bytes, len(shop.held())) == (3, 27, 3)
    report = shop.removing.empty(None, DELETE)
    assert (len(report.emptied), report.size_bytes, report.freed_bytes, report.kept) == (3, 27, 27, ())
    assert shop.held() == []
    assert not shop.holding_folders()
    with pytest.raises(PhotoFinderError, match="nothing to undo"):
        shop.removing.undo(None)
    with pytest.raises(PhotoFinderError, match="No file of operation 1 is held any more"):
        shop.removing.undo(1)
    assert not shop.removing.history()[0].undone


@pytest.mark.parametrize(
    "spoil",
    [
        lambda kept: kept.unlink(),
        lambda kept: kept.write_bytes(b"other"),
        lambda kept: (kept.rename(kept.with_name("x")), kept.symlink_to(kept.with_name("x"))),
    ],
)
def test_a_picture_whose_keeper_is_lost_stays_and_is_told(shop: Workshop, spoil) -> None:
    pairs = [shop.pair(number) for number in range(2)]
    shop.remove(*pairs)
    spoil(pairs[0][1])
    report = shop.removing.empty(None, DELETE)
    assert reasons_of_kept(report) == {"000.jpg": NO_COPY}
    assert shop.held() == [str(pairs[0][0])]
    assert len(shop.removing.undo(None).moves) == 1


def test_any_other_file_of_the_library_with_the_content_will_do(shop: Workshop) -> None:
    going, kept = shop.pair()
    shop.remove((going, kept))
    kept.unlink()
    shop.put("elsewhere/x.jpg", b"picture 0")
    assert len(shop.removing.empty(None, DELETE).emptied) == 1


def test_for_a_copy_the_keepers_content_will_do(shop: Workshop) -> None:
    from photo_finder.core.duplicates import Removal

    small, large = shop.put("small.jpg", b"small"), shop.put("large.jpg", b"large one")
    plan = Removal(str(small), digest(b"small"), 5, str(large), digest(b"large one"))
    shop.removing.remove([plan], "Cleaned up copies")
    moved = shop.put("moved/large.jpg", b"large one")
    large.unlink()
    assert len(shop.removing.empty(None, LOOK_ONLY).emptied) == 1
    moved.unlink()
    assert reasons_of_kept(shop.removing.empty(None, DELETE)) == {"small.jpg": NO_COPY}


def test_a_held_copy_is_no_copy_whatever_path_leads_to_it(shop: Workshop) -> None:
    one, two = shop.pair()
    three = shop.put("three.jpg", b"picture 0")
    first = shop.remove((one, three)).moves[0]
    shop.remove((two, three))
    three.unlink()
    (shop.photos / "linked").symlink_to(Path(first.target).parent)
    shop.note(shop.photos / "linked" / one.name)
    report = shop.removing.empty(None, DELETE)
    assert len(report.kept) == 2
    assert shop.contents() == {b"picture 0": 2}


def test_a_chain_of_keepers_ends_in_a_file_that_is_there(shop: Workshop) -> None:
    one, two = shop.pair()
    three = shop.put("three.jpg", b"picture 0")
    shop.remove((one, two))
    shop.remove((two, three))
    assert len(shop.removing.empty(1, DELETE).emptied) == 1
    assert len(shop.removing.empty(None, DELETE).emptied) == 1
    assert shop.contents() == {b"picture 0": 1}


def test_a_held_file_that_changed_stays(shop: Workshop) -> None:
    (moved,) = shop.remove(shop.pair()).moves
    Path(moved.target).write_bytes(b"edited in the holding folder")
    assert reasons_of_kept(shop.removing.empty(None, DELETE)) == {
        "000.jpg": "it has changed since it was removed"
    }


def test_what_another_hand_took_is_no_longer_listed_nor_told(shop: Workshop) -> None:
    one, two = shop.remove(shop.pair(1), shop.pair(2)).moves
    os.unlink(one.target)
    assert shop.held() == [two.source]
    report = shop.removing.empty(None, DELETE)
    assert (len(report.emptied), report.kept) == (1, ())
    with pytest.raises(PhotoFinderError, match="nothing to undo"):
        shop.removing.undo(None)


def test_a_file_with_another_name_frees_nothing(shop: Workshop) -> None:
    going, kept = shop.pair()
    (shop.root / "outside").hardlink_to(going)
    shop.remove((going, kept))
    report = shop.removing.empty(None, DELETE)
    assert (report.size_bytes, report.freed_bytes) == (9, 0)


def test_what_the_trash_does_not_take_stays_held(shop: Workshop) -> None:
    pairs = [shop.pair(number) for number in range(2)]
    shop.remove(*pairs)
    trash = shop.root / "trash"
    trash.mkdir()

    def discard(path: str) -> None:
        if path.endswith("000.jpg"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        os.rename(path, trash / os.path.basename(path))

    report = shop.removing.empty(None, Way(discard, frees=False))
    assert (len(report.emptied), report.freed_bytes) == (1, 0)
    assert set(reasons_of_kept(report)) == {"000.jpg"}
    assert shop.held() == [str(pairs[0][0])]
    assert sorted(os.listdir(trash)) == ["001.jpg"]


def test_cancelled_emptying_keeps_the_rest(shop: Workshop) -> None:
    shop.remove(*(shop.pair(number) for number in range(4)))
    cancel = Cancel()

    def progress(step: Step) -> None:
        if step.done == 2:
            cancel.set()

    report = shop.removing.empty(None, DELETE, progress, cancel)
    assert (report.cancelled, len(report.emptied), len(shop.held())) == (True, 2, 2)
    assert len(shop.removing.undo(None).moves) == 2
