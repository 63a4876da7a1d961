"""Folders that come, go, move and are away, seen through the Library."""

import os
import shutil
import threading
from pathlib import Path

import pytest

from photo_finder.core.errors import FolderError, LibraryBusyError
from photo_finder.core.progress import Cancel, Step
from photo_finder.core.query import Example, Query
from photo_finder.library import Library
from tests.unit.faults.program import run
from tests.unit.sandbox import Sandbox, jpeg, paths_of_hits, put


@pytest.fixture
def library(sandbox: Sandbox) -> Library:
    put(sandbox.photos / "a", range(10))
    put(sandbox.photos / "b", range(10, 20))
    made = sandbox.open()
    made.index([sandbox.photos])
    return made


def _renamed_away(folder: Path) -> Path:
    return folder.rename(folder.with_name(folder.name + "-elsewhere"))


def _empty_mount_point(folder: Path) -> Path:
    elsewhere = _renamed_away(folder)
    folder.mkdir()
    return elsewhere


@pytest.mark.parametrize("go", [_renamed_away, _empty_mount_point])
def test_an_absent_drive_removes_nothing_and_comes_back_without_reading(
    sandbox: Sandbox, library: Library, go: object
) -> None:
    before = library.photo_ids().tolist()
    elsewhere = go(sandbox.photos)  # type: ignore[operator]
    for _ in range(2):
        report = library.index()
        assert (report.offline, report.gone, report.indexed, report.unchanged) == (20, 0, 0, 0)
    assert library.status().offline_files == 20
    assert library.folders()[0].offline
    assert library.photo_ids().tolist() == before
    hits = library.search(Query((Example(before[0]),), limit=100)).hits
    assert len(hits) == 20
    assert all(hit.photo.offline for hit in hits)
    assert library.thumbnail(before[0])
    if sandbox.photos.exists():
        sandbox.photos.rmdir()
    elsewhere.rename(sandbox.photos)
    report = library.index()
    assert (report.unchanged, report.offline, report.indexed) == (20, 0, 0)
    assert library.status().offline_files == 0
    assert not library.folders()[0].offline
    assert not library.photos(before)[0].offline


def test_what_is_deleted_and_put_back_is_not_embedded_again(sandbox: Sandbox, library: Library) -> None:
    path = sandbox.photos / "a" / "0003.jpg"
    path.unlink()
    assert library.index().gone == 1
    assert len(library.photo_ids()) == library.status().vectors == 19
    assert str(path) not in paths_of_hits(library, jpeg(3))
    path.write_bytes(jpeg(3))
    report = library.index()
    assert (report.indexed, report.copies) == (0, 1)
    assert paths_of_hits(library, jpeg(3))[0] == str(path)


def test_moved_to_another_drive_by_content(sandbox: Sandbox, library: Library) -> None:
    other = sandbox.root / "other"
    other.mkdir()
    library.index([other])
    for path in sorted((sandbox.photos / "a").iterdir()):
        shutil.copyfile(path, other / path.name)  # as between drives: new inode, new time
        path.unlink()
    report = library.index()
    assert (report.moved, report.gone, report.copies, report.indexed) == (10, 0, 0, 0)
    assert len(library.photo_ids()) == 20
    assert paths_of_hits(library, jpeg(3))[0] == str(other / "0003.jpg")


def test_renamed_only_in_case(sandbox: Sandbox, library: Library) -> None:
    (sandbox.photos / "a" / "0001.jpg").rename(sandbox.photos / "a" / "0001.JPG")
    report = library.index()
    assert (report.moved, report.gone, report.indexed, report.copies) == (1, 0, 0, 0)
    assert paths_of_hits(library, jpeg(1))[0].endswith("0001.JPG")


def test_the_same_bytes_in_several_files_are_one_photo(sandbox: Sandbox, library: Library) -> None:
    for number in range(5):
        shutil.copyfile(sandbox.photos / "a" / "0001.jpg", sandbox.photos / f"copy{number}.jpg")
    report = library.index()
    assert (report.copies, report.indexed) == (5, 0)
    status = library.status()
    assert (status.photos, status.files, status.vectors) == (20, 25, 20)
    hits = library.search(Query((Example(sandbox.photos / "copy3.jpg"),), limit=3)).hits
    assert [hit.identical for hit in hits] == [True, False, False]
    assert len(hits[0].photo.files) == 6


def test_a_folder_that_is_no_longer_watched_is_forgotten_and_not_touched(
    sandbox: Sandbox, library: Library
) -> None:
    library.index([sandbox.photos / "b"])
    library.remove_folder(sandbox.photos)
    assert [folder.path for folder in library.folders()] == [str(sandbox.photos / "b")]
    assert len(library.photo_ids()) == 10
    assert all("/b/" in path for path in paths_of_hits(library, jpeg(1)))
    assert len(list(sandbox.photos.rglob("*.jpg"))) == 20
    assert library.index([sandbox.photos]).indexed == 0
    assert len(library.photo_ids()) == 20


def test_a_relocated_folder_is_not_read_again(sandbox: Sandbox, library: Library) -> None:
    library.add_folder(sandbox.photos / "b")
    new = sandbox.photos.rename(sandbox.root / "new place")
    put(new, [30])
    library.relocate_folder(sandbox.photos, new)
    assert [folder.path for folder in library.folders()] == [str(new), str(new / "b")]
    report = library.index()
    assert (report.unchanged, report.indexed, report.gone, report.offline) == (20, 1, 0, 0)
    assert paths_of_hits(library, jpeg(12))[0] == str(new / "b" / "0012.jpg")
    library = sandbox.reopen(library)
    assert library.status().photos == 21


def test_folders_are_refused_with_a_sentence(sandbox: Sandbox, library: Library) -> None:
    nowhere, file, other = sandbox.root / "nowhere", sandbox.photos / "a" / "0001.jpg", sandbox.root / "other"
    other.mkdir()
    for path, sentence in ((nowhere, "does not exist"), (file, "is not a folder")):
        with pytest.raises(FolderError, match=sentence):
            library.index([path])
    with pytest.raises(FolderError, match="is not one of the library's folders"):
        library.remove_folder(other)
    with pytest.raises(FolderError, match="is not one of the library's folders"):
        library.relocate_folder(other, sandbox.photos)
    with pytest.raises(FolderError, match="is not a folder"):
        library.relocate_folder(sandbox.photos, nowhere)
    library.add_folder(other)
    for taken in (other, sandbox.photos, sandbox.photos / "a"):
        with pytest.raises(FolderError, match="is in the library already"):
            library.relocate_folder(sandbox.photos, taken)
    assert len(library.folders()) == 2
    assert len(library.photo_ids()) == 20


def test_a_folder_may_be_removed_while_it_is_read(sandbox: Sandbox) -> None:
    put(sandbox.photos / "a", range(400))
    put(sandbox.photos / "b", range(400, 500))
    library = sandbox.open()
    library.add_folder(sandbox.photos / "a")
    library.add_folder(sandbox.photos / "b")
    removed = threading.Event()

    def remove(step: Step) -> None:
        if step.activity == "index" and not removed.is_set():
            removed.set()
            library.remove_folder(sandbox.photos / "a")

    library.index(progress=remove)
    assert removed.is_set()
    library.index()
    assert len(library.photo_ids()) == 100
    assert all("/b/" in path for path in paths_of_hits(library, jpeg(1)))


def test_photos_are_found_while_the_rest_is_still_read(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photo_finder.indexing.run._FLUSH_PHOTOS", 16)
    put(sandbox.photos, range(200))
    library = sandbox.open()
    seen: list[tuple[int, int, int]] = []

    def search(step: Step) -> None:
        if step.activity == "index":
            seen.append((step.done, len(paths_of_hits(library, jpeg(1))), library.revision))

    library.index([sandbox.photos], progress=search)
    assert [found for _done, found, _revision in seen] == [done for done, _found, _revision in seen]
    assert len({revision for _done, _found, revision in seen}) > 5


def test_cancelled_while_scanning_nothing_is_changed(sandbox: Sandbox, library: Library) -> None:
    put(sandbox.photos / "c", range(50, 60))
    cancel = Cancel()
    cancel.set()
    report = library.index(cancel=cancel)
    assert report.cancelled
    assert len(library.photo_ids()) == 20
    assert library.index().indexed == 10


def test_one_run_at_a_time(sandbox: Sandbox, library: Library) -> None:
    put(sandbox.photos / "c", [99])
    refused: list[Exception] = []

    def again(step: Step) -> None:
        try:
            library.index()
        except LibraryBusyError as error:
            refused.append(error)

    library.index(progress=again)
    assert refused
    assert "brought up to date already" in str(refused[0])


def test_photos_that_another_process_adds_and_removes_are_noticed(sandbox: Sandbox, library: Library) -> None:
    assert len(paths_of_hits(library, jpeg(1))) == 20
    revision = library.revision
    put(sandbox.photos / "c", range(40, 45))
    (sandbox.photos / "a" / "0001.jpg").unlink()
    assert run("library", sandbox, sandbox.photos)[1]["indexed"] == 5
    assert library.revision != revision
    found = paths_of_hits(library, jpeg(42))
    assert found[0] == str(sandbox.photos / "c" / "0042.jpg")
    assert len(found) == 24


def test_the_list_of_folders_lies_beside_the_catalog_whatever_their_bytes(sandbox: Sandbox) -> None:
    odd = sandbox.root / os.fsdecode(b"\xff\n")
    odd.mkdir()
    library = sandbox.open()
    library.add_folder(odd)
    text = sandbox.paths.folder_list.read_bytes()
    assert text.isascii()
    assert b"\\udcff" in text


def test_thirty_runs_leave_no_thread_and_no_open_file(sandbox: Sandbox, library: Library) -> None:
    def handles() -> int:
        return len(os.listdir("/proc/self/fd"))

    def one(number: int) -> None:
        (sandbox.photos / "a" / "0001.jpg").write_bytes(jpeg(1_000 + number))
        assert library.index().indexed == 1
        assert len(paths_of_hits(library, jpeg(2))) == 20

    for number in range(5):
        one(number)
    before = handles(), threading.active_count()
    for number in range(5, 35):
        one(number)
    assert handles() <= before[0] + 1
    assert threading.active_count() <= before[1]
