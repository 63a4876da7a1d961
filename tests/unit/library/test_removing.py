"""Removing and the way back through the library: search, status and indexing are right at once."""

import dataclasses
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from photo_finder.core.duplicates import Removal
from photo_finder.core.errors import FolderError, LibraryError
from photo_finder.core.grouping import GroupMember, PhotoGroup
from photo_finder.core.operations import HOLDING_FOLDER, OperationReport
from photo_finder.core.progress import Step
from photo_finder.core.query import PhotoFilter
from photo_finder.core.watching import ChangedFolder
from photo_finder.indexing import run
from photo_finder.indexing.parts import scan_parts
from photo_finder.library import Library
from tests.unit.faults import disks
from tests.unit.sandbox import Sandbox, jpeg, paths_of_hits, put


def _library(box: Sandbox) -> Library:
    """Four photos, two of which lie in two places."""
    put(box.photos / "a", range(4))
    put(box.photos / "keep", range(2))
    library = box.open()
    library.index([box.photos])
    return library


def _clean(library: Library, box: Sandbox) -> OperationReport:
    removals = []
    for photo in library.photos(library.photo_ids(PhotoFilter()).tolist()):
        *others, keeper = (file.path for file in photo.files)
        removals += [Removal(path, photo.digest, 1, keeper, photo.digest) for path in others]
    return library.remove(removals, "Cleaned up identical files")


def test_search_and_status_know_at_once_and_nothing_is_read_again(sandbox: Sandbox) -> None:
    library = _library(sandbox)
    revision = library.revision
    assert len(_clean(library, sandbox).moves) == 2
    assert library.revision != revision
    assert (library.status().files, library.status().photos) == (4, 4)
    assert len(paths_of_hits(library, sandbox.photos / "keep/0000.jpg")) == 4
    run = library.index()
    assert (run.indexed, run.gone, run.copies, run.moved, run.unchanged) == (0, 0, 0, 0, 4)
    library.undo()
    assert (library.status().files, library.status().photos) == (6, 4)
    run = library.index()
    assert (run.indexed, run.gone, run.copies, run.moved, run.unchanged) == (0, 0, 0, 0, 6)


def test_a_photo_of_which_no_place_is_left_is_found_no_more_and_again_after_undo(sandbox: Sandbox) -> None:
    library = _library(sandbox)
    _clean(library, sandbox)
    (sandbox.photos / "keep/0000.jpg").unlink()
    library.index()
    query = sandbox.root / "query.jpg"
    query.write_bytes(jpeg(0))
    assert len(paths_of_hits(library, query)) == 3
    assert len(library.empty(to_trash=False).kept) == 1
    library.undo()
    assert paths_of_hits(library, query)[0] == str(sandbox.photos / "a/0000.jpg")
    assert library.index().indexed == 0


@pytest.mark.parametrize("excluded", [(), (".*",)])
def test_holding_folders_are_never_indexed_whatever_the_settings_say(sandbox: Sandbox, excluded) -> None:
    library = _library(sandbox)
    library.change_settings(dataclasses.replace(library.settings(), excluded=excluded))
    library.add_folder(sandbox.root)  # the library itself lies in it
    _clean(library, sandbox)
    held = Path(library.removed()[0].path)
    in_photos = sandbox.photos / HOLDING_FOLDER.upper() / "x"
    put(in_photos, [7])
    (sandbox.photos / "linked").symlink_to(held.parent)
    (sandbox.photos / "one.jpg").symlink_to(held)
    run = library.index()
    assert (run.indexed, run.copies, library.status().files) == (0, 0, 4)
    with pytest.raises(FolderError, match="removed files"):
        library.add_folder(held.parent)


def test_a_relocated_folder_gets_its_files_back(sandbox: Sandbox) -> None:
    library = _library(sandbox)
    _clean(library, sandbox)
    new = sandbox.root / "moved"
    sandbox.photos.rename(new)
    library.relocate_folder(sandbox.photos, new)
    assert len(library.undo().moves) == 2
    assert sorted(os.listdir(new / "a")) == [f"{number:04}.jpg" for number in range(4)]
    assert library.index().unchanged == 6


def test_a_rebuilt_catalog_knows_the_removed_files_and_their_operation(sandbox: Sandbox) -> None:
    library = _library(sandbox)
    operation = _clean(library, sandbox).operation
    listed = library.removed()
    sandbox.close(library)
    sandbox.paths.catalog.write_bytes(b"no database at all" * 1000)
    library = sandbox.open()
    assert library.needs_rebuild
    library.index()
    assert library.removed() == listed
    assert [told.id for told in library.history()] == [operation]
    library.restore([Path(listed[0].was)])
    assert library.status().files == 5
    assert library.index().unchanged == 5
    library.undo(operation)
    assert (library.status().files, library.history()[0].undone) == (6, True)


def test_files_removed_while_an_indexing_run_reads_are_not_noted_again(sandbox: Sandbox) -> None:
    library = _library(sandbox)
    put(sandbox.photos / "new", range(10, 20))
    known = {file.path: photo.digest for photo in library.photos([1, 2, 3, 4]) for file in photo.files}
    done: list[OperationReport] = []

    def progress(_step: object) -> None:
        if done:
            return
        done.append(_clean(library, sandbox))
        for move in done[0].moves:  # a run that had read them before notes them after
            library._catalog.places.put_back(move.source, os.lstat(move.target), known[move.source])

    library.index(progress=progress)
    assert len(done[0].moves) == 2
    assert library.status().files == 14
    assert library.index().unchanged == 14


def _sort(library: Library, box: Sandbox) -> None:
    group = PhotoGroup("g", "Best", "", tuple(_members(library)))
    library.arrange(library.plan_placing([group], box.photos / "Sorted"), "Sorted 4 photos into 1 folder")


def _import(library: Library, box: Sandbox) -> None:
    card = box.root / "card"
    new = [str(path) for path in put(card, range(2))]
    library.bring_in(library.plan_import(new, card, box.photos / "new"), "Imported new photos")


BEFORE: dict[str, Callable[[Library, Sandbox], object]] = {"remove": _clean, "sort": _sort}
DURING: dict[str, Callable[[Library, Sandbox], object]] = {
    "undo": lambda library, _box: library.undo(),
    "restore": lambda library, _box: library.restore([Path(item.was) for item in library.removed()]),
    "sort": _sort,
    "import": _import,
}


@pytest.mark.parametrize(
    ("before", "during"),
    [
        ("remove", "undo"),
        ("remove", "restore"),
        ("sort", "undo"),
        (None, "sort"),
        (None, "import"),
    ],
)
def test_files_that_come_and_go_while_an_indexing_run_looks_are_known_where_they_are(
    sandbox: Sandbox, before: str | None, during: str
) -> None:
    library = _library(sandbox)
    if before is not None:
        BEFORE[before](library, sandbox)
    looked = library.status().files
    done: list[str] = []

    def progress(step: Step) -> None:
        if (step.activity, step.done) == ("scan", looked) and not done:
            done.append(during)
            DURING[during](library, sandbox)

    report = library.index(progress=progress)
    assert done
    assert (report.indexed, report.copies, report.moved, report.gone) == (0, 0, 0, 0)
    report = library.index()
    assert (report.indexed, report.copies, report.moved, report.gone) == (0, 0, 0, 0)
    assert report.unchanged == library.status().files == len(list(_there(sandbox)))


def test_files_that_went_and_are_back_before_an_indexing_run_has_looked_are_known(sandbox: Sandbox) -> None:
    library = _library(sandbox)
    done: list[OperationReport] = []

    def progress(step: Step) -> None:
        if step.activity == "scan" and len(done) < 2:
            done.append(library.undo() if done else _clean(library, sandbox))

    assert library.index(progress=progress).gone == 0
    assert len(done[1].moves) == 2
    assert library.status().files == 6


def test_files_that_come_while_single_folders_are_looked_at_are_known(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = _library(sandbox)
    _clean(library, sandbox)

    def looked(*folders: object, **options: object) -> object:
        parts = scan_parts(*folders, **options)  # type: ignore[arg-type]
        library.undo()
        return parts

    monkeypatch.setattr(run, "scan_parts", looked)
    assert library.index_changed([ChangedFolder(str(sandbox.photos / "a"), False)]).gone == 0
    assert library.status().files == 6


def test_places_that_undoing_empties_while_a_run_reads_are_not_noted_again(sandbox: Sandbox) -> None:
    library = _library(sandbox)
    _sort(library, sandbox)
    put(sandbox.photos / "new", range(10, 12))
    (photo,) = (one for one in library.photos([1, 2, 3, 4]) if one.path.endswith("0000.jpg"))
    done: list[OperationReport] = []

    def progress(step: Step) -> None:
        if step.activity == "index" and not done:
            done.append(library.undo())
            library._catalog.places.put_back(photo.path, os.lstat(done[0].moves[0].target), photo.digest)

    library.index(progress=progress)
    assert {file.path for one in library.photos([1, 2, 3, 4]) for file in one.files} <= set(_there(sandbox))


def _there(box: Sandbox) -> Iterator[str]:
    return (str(path) for path in box.photos.rglob("*.jpg") if HOLDING_FOLDER not in path.parts)


def test_a_library_that_can_only_be_read_lists_and_refuses(sandbox: Sandbox) -> None:
    library = _library(sandbox)
    _clean(library, sandbox)
    sandbox.close(library)
    with disks.read_only(sandbox.paths.library):
        library = sandbox.open()
        assert len(library.removed()) == 2
        assert len(library.history()) == 1
        with pytest.raises(LibraryError, match="cannot be written"):
            library.undo()
        sandbox.close(library)


def test_another_library_on_the_same_photos_lists_the_same_removed_files(
    sandbox: Sandbox, tmp_path: Path, tiny_assets: Path
) -> None:
    if not disks.can_mount():
        pytest.skip("this user may not mount")
    with disks.small_disk(sandbox.photos, 2048):
        library = _library(sandbox)
        _clean(library, sandbox)
        other = Sandbox(tmp_path / "other", tiny_assets)
        guest = other.open()
        guest.add_folder(sandbox.photos)
        assert [item.was for item in guest.removed()] == [item.was for item in library.removed()]
        assert len(guest.undo().moves) == 2
        assert library.removed() == ()
        library.index()
        assert library.status().files == 6
        other.close_all()
        sandbox.close_all()


def test_each_operation_tells_where_its_files_stand_and_whether_it_can_be_undone(sandbox: Sandbox) -> None:
    def told() -> list[tuple[int, int, int, bool, bool]]:
        return [
            (one.held, one.restored, one.emptied, one.can_be_undone, one.operation.undone)
            for one in library.standings()
        ]

    library = _library(sandbox)
    assert told() == []
    _clean(library, sandbox)
    assert told() == [(2, 0, 0, True, False)]
    library.restore([sandbox.photos / "a/0000.jpg"])
    assert told() == [(1, 1, 0, True, False)]
    library.empty(to_trash=False)
    assert told() == [(0, 1, 1, False, False)]
    group = PhotoGroup("g", "Best", "", tuple(_members(library)))
    library.arrange(library.plan_placing([group], sandbox.photos / "Sorted"), "Sorted 4 photos into 1 folder")
    assert told()[0] == (0, 0, 0, True, False)
    library.undo()
    assert told() == [(0, 4, 0, False, True), (0, 1, 1, False, False)]


def _members(library: Library) -> Iterator[GroupMember]:
    for photo in library.photos(library.photo_ids(PhotoFilter()).tolist()):
        yield GroupMember(photo.id, photo.digest, (photo.path,), "")
