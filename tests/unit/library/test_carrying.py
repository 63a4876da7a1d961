"""What a keeper lacks of what its copies tell, and the sidecars that say it."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from photo_finder.core.carrying import Carried, Described
from photo_finder.core.duplicates import Removal
from photo_finder.imaging.reading import digest
from photo_finder.imaging.xmp import described
from photo_finder.imaging.xmp_writing import with_values
from photo_finder.library.carrying import NO_XMP, PROTECTED, READ_ONLY, Carrying, lacking_of
from tests.unit.faults import disks
from tests.unit.imaging.pictures import corners_picture, encoded

TAKEN = datetime(2021, 5, 6, 7, 8, 9)
CARRYING = Carrying(1_000_000)


def xmp(**values: object) -> bytes:
    data = with_values(None, Described(**values))
    assert data is not None
    return data


def photo(path: Path, **values: object) -> Path:
    """Each of them has other bytes, by what it says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encoded(corners_picture(), xmp=xmp(**values)))
    return path


def removal(path: Path, keeper: Path) -> Removal:
    data, kept = path.read_bytes(), keeper.read_bytes()
    return Removal(str(path), digest(data), len(data), str(keeper), digest(kept))


def plan(keeper: Path, *copies: Path, never: Path | None = None) -> tuple[Carried, ...]:
    removals = [removal(copy, keeper) for copy in copies]
    return CARRYING.plan(removals, lambda path: never is not None and path.startswith(str(never)))


def written(carried: tuple[Carried, ...]) -> Described:
    """What the keeper's sidecar will say."""
    (sidecar,) = CARRYING.extras(carried).sidecars
    assert sidecar.keeper == carried[0].keeper
    return described(sidecar.data)


def test_copies_are_merged_and_what_the_keeper_has_stays() -> None:
    has = Described(None, (1.0, 2.0), 3, ("Sea",), None, None)
    told = [
        Described(None, (5.0, 6.0), 5, ("sea", "Sun"), "First", None),
        Described(TAKEN, None, 4, ("SUN", "Sand"), "Second", "Long"),
    ]
    assert lacking_of(has, told) == Described(TAKEN, None, None, ("Sun", "Sand"), "First", "Long")
    assert lacking_of(Described(), [Described(rating=-1)]).empty
    assert lacking_of(Described(rating=-1), [Described(rating=5)]).empty


def test_a_new_sidecar_has_the_keepers_keywords_too(tmp_path: Path) -> None:
    keeper = photo(tmp_path / "keep.jpg", keywords=("Sea",), rating=2)
    copies = [
        photo(tmp_path / "a.jpg", keywords=("Sun",)),
        photo(tmp_path / "b.jpg", keywords=("Sea",), rating=5),
        photo(tmp_path / "c.jpg", taken=TAKEN, keywords=("Sand",)),
    ]
    (carried,) = found = plan(keeper, *copies)
    assert carried.values == Described(TAKEN, keywords=("Sun", "Sand"))
    assert carried.sources == (str(copies[0]), str(copies[2]))
    assert (carried.sidecar, carried.problem) == (f"{keeper}.xmp", "")
    assert not os.path.exists(carried.sidecar)
    assert written(found) == Described(TAKEN, keywords=("Sea", "Sun", "Sand"))
    assert plan(keeper, copies[1]) == ()


def test_of_the_same_bytes_the_sidecars_are_read_and_the_keepers_own_is_added_to(tmp_path: Path) -> None:
    keeper, copy = photo(tmp_path / "keep.jpg", title="Same"), photo(tmp_path / "copy.jpg", title="Same")
    assert plan(keeper, copy) == ()
    (tmp_path / "copy.xmp").write_bytes(xmp(rating=5, title="Other", description="Long"))
    own, shared = tmp_path / "keep.jpg.xmp", tmp_path / "keep.xmp"
    shared.write_bytes(xmp(rating=1))
    (carried,) = found = plan(keeper, copy)
    assert (carried.sidecar, carried.values) == (str(shared), Described(description="Long"))
    assert written(found) == Described(rating=1, description="Long")
    own.write_bytes(xmp(keywords=("Sea",)))
    assert plan(keeper, copy)[0].sidecar == str(own)
    (sidecar,) = CARRYING.extras(plan(keeper, copy)).sidecars
    assert sidecar.was == digest(own.read_bytes())


def test_what_was_said_meanwhile_is_not_said_twice(tmp_path: Path) -> None:
    keeper, copy = photo(tmp_path / "keep.jpg"), photo(tmp_path / "copy.jpg", rating=5, title="Sea")
    found = plan(keeper, copy)
    Path(found[0].sidecar).write_bytes(xmp(rating=1))
    assert written(found) == Described(rating=1, title="Sea")
    Path(found[0].sidecar).write_bytes(xmp(rating=1, title="Sky"))
    assert CARRYING.extras(found).sidecars == []


def test_no_two_keepers_write_into_one_sidecar(tmp_path: Path) -> None:
    keepers = [photo(tmp_path / f"keep.{ending}") for ending in ("jpg", "jpeg")]
    copies = [photo(tmp_path / f"{rating}.jpg", title=f"T{rating}") for rating in (1, 2)]
    (tmp_path / "keep.xmp").write_bytes(xmp(rating=1))
    removals = [removal(copy, keeper) for copy, keeper in zip(copies, keepers, strict=True)]
    found = CARRYING.plan(removals, lambda _path: False)
    assert [carried.sidecar for carried in found] == [str(tmp_path / "keep.xmp"), f"{keepers[1]}.xmp"]


@pytest.mark.parametrize("case", ["never", "junk", "read only", "folder"])
def test_where_nothing_can_be_written_it_is_told_and_the_copy_stays(tmp_path: Path, case: str) -> None:
    keeper, copy = photo(tmp_path / "a/keep.jpg"), photo(tmp_path / "copy.jpg", rating=5)
    reason = {"never": PROTECTED, "junk": NO_XMP.format(name="keep.xmp"), "read only": READ_ONLY}.get(case)
    if case == "junk":
        (keeper.parent / "keep.xmp").write_bytes(b"<x/>")
    if case == "folder":
        (keeper.parent / "keep.jpg.xmp").mkdir()
        reason = "its sidecar keep.jpg.xmp cannot be read: it is a folder, not a file"
    if case == "read only":
        if os.geteuid() == 0 and not disks.can_mount():
            pytest.skip("this user may write everywhere, and may not mount")
        with disks.read_only(keeper.parent):
            found = plan(keeper, copy)
    else:
        found = plan(keeper, copy, never=keeper.parent if case == "never" else None)
    assert [carried.problem for carried in found] == [reason]
    assert found[0].values == Described(rating=5)
    extras = CARRYING.extras(found)
    assert (extras.sidecars, extras.unwritten) == ([], {str(copy): reason})


def test_a_sidecar_that_was_spoilt_since_the_plan_is_left_alone(tmp_path: Path) -> None:
    keeper, copy = photo(tmp_path / "keep.jpg"), photo(tmp_path / "copy.jpg", rating=5)
    found = plan(keeper, copy)
    Path(found[0].sidecar).write_bytes(b"<x/>")
    extras = CARRYING.extras(found)
    assert (extras.sidecars, extras.unwritten) == ([], {str(copy): NO_XMP.format(name="keep.jpg.xmp")})
