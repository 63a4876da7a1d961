"""A watched library takes in what changed, and looks at nothing else."""

import os
import shutil
import time
from pathlib import Path

import pytest

from photo_finder.core.watching import ChangedFolder
from photo_finder.indexing import parts
from photo_finder.indexing import run as indexing_run
from photo_finder.library import Library
from tests.unit.sandbox import Sandbox, jpeg, put


@pytest.fixture
def library(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Library:
    put(sandbox.photos / "a", range(4))
    put(sandbox.photos / "b", range(4, 8))
    put(sandbox.photos / "b" / "inner", range(8, 10))
    made = sandbox.open()
    made.index([sandbox.photos])

    def refuse(*_arguments: object, **_others: object) -> None:
        raise AssertionError("the whole tree was looked at")

    monkeypatch.setattr(indexing_run, "scan", refuse)
    monkeypatch.setattr(parts, "UNFINISHED_SECONDS", 0.0)
    return made


def _shallow(*folders: Path) -> list[ChangedFolder]:
    return [ChangedFolder(str(folder)) for folder in folders]


def _deep(*folders: Path) -> list[ChangedFolder]:
    return [ChangedFolder(str(folder), deep=True) for folder in folders]


def test_new_changed_and_deleted_photos_of_one_folder(sandbox: Sandbox, library: Library) -> None:
    a, b = sandbox.photos / "a", sandbox.photos / "b"
    (a / "new.jpg").write_bytes(jpeg(20))
    (a / "0001.jpg").write_bytes(jpeg(21))
    (a / "0002.jpg").unlink()
    (b / "not-looked-at.jpg").write_bytes(jpeg(22))
    report = library.index_changed(_shallow(a))
    assert (report.indexed, report.gone, report.offline, report.unchanged) == (2, 1, 0, 2)
    assert library.status().files == 10
    report = library.index_changed(_shallow(b))
    assert (report.indexed, report.gone, report.unchanged) == (1, 0, 4)
    assert library.index_changed(_shallow(sandbox.root, a)).unchanged == 4  # outside is passed over


def test_a_file_that_is_being_written_waits_for_its_end(
    sandbox: Sandbox, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "UNFINISHED_SECONDS", 1.5)
    a, now = sandbox.photos / "a", time.time()
    for name, number, seconds in (
        ("new.jpg", 20, 0),
        ("0001.jpg", 21, 0),
        ("2.jpg", 22, 5),
        ("3.jpg", 23, -900),
    ):
        (a / name).write_bytes(jpeg(number))
        os.utime(a / name, (now - seconds, now - seconds))
    report = library.index_changed(_shallow(a))
    assert (report.indexed, report.gone, report.unchanged) == (2, 0, 4)
    monkeypatch.setattr(parts, "UNFINISHED_SECONDS", 0.0)
    report = library.index_changed(_shallow(a))
    assert (report.indexed, report.gone, report.unchanged) == (2, 0, 5)


def test_the_last_photo_of_a_folder_is_gone_not_away(sandbox: Sandbox, library: Library) -> None:
    for path in list((sandbox.photos / "a").iterdir()):
        path.unlink()
    report = library.index_changed(_shallow(sandbox.photos / "a"))
    assert (report.gone, report.offline) == (4, 0)


def test_moved_between_folders_by_inode_and_a_folder_renamed(sandbox: Sandbox, library: Library) -> None:
    a, b = sandbox.photos / "a", sandbox.photos / "b"
    before = library.photo_ids().tolist()
    (a / "0000.jpg").rename(b / "moved.jpg")
    report = library.index_changed(_shallow(a, b))
    assert (report.moved, report.gone, report.copies, report.indexed) == (1, 0, 0, 0)
    b.rename(sandbox.photos / "c")
    report = library.index_changed(_deep(b, sandbox.photos / "c"))
    assert (report.moved, report.gone, report.indexed) == (7, 0, 0)
    assert library.photo_ids().tolist() == before


def test_a_folder_deleted_with_all_that_is_in_it(sandbox: Sandbox, library: Library) -> None:
    shutil.rmtree(sandbox.photos / "b")
    report = library.index_changed(_deep(sandbox.photos / "b") + _shallow(sandbox.photos / "b" / "inner"))
    assert (report.gone, report.offline) == (6, 0)
    assert library.status().files == 4


def test_a_folder_that_came_with_folders_but_not_those_left_out(sandbox: Sandbox, library: Library) -> None:
    put(sandbox.photos / "d" / "e", range(30, 33))
    put(sandbox.photos / "d" / ".hidden", range(33, 35))
    report = library.index_changed(_deep(sandbox.photos / "d", sandbox.photos / "d" / ".hidden"))
    assert report.indexed == 3


def test_a_watched_folder_that_is_gone_is_away_and_links_ask_for_a_look_at_all(
    sandbox: Sandbox, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    os.symlink(sandbox.photos / "a" / "0000.jpg", sandbox.photos / "b" / "link.jpg")
    report = library.index_changed(_shallow(sandbox.photos / "b"))
    assert (report.copies, report.indexed, report.unchanged) == (0, 0, 10)
    elsewhere = sandbox.photos.rename(sandbox.root / "elsewhere")
    for changed in (_deep(sandbox.photos), _shallow(sandbox.photos / "a")):
        report = library.index_changed(changed)
        assert (report.offline, report.gone) == (10, 0)
    elsewhere.rename(sandbox.photos)
    assert library.index_changed(_deep(sandbox.photos)).unchanged == 10
    assert library.status().offline_files == 0


def test_a_link_to_another_watched_folder_lists_none_of_its_photos_twice(sandbox: Sandbox) -> None:
    first, second = sandbox.root / "first", sandbox.root / "second"
    put(first, range(2))
    put(second, range(2, 5))
    (first / "all").symlink_to(second)
    (first / "link.jpg").symlink_to(second / "0002.jpg")
    library = sandbox.open()
    library.index([first, second])
    for path in put(first, [5]):
        os.utime(path, (1, 1))
    report = library.index_changed(_shallow(first))
    assert (report.indexed, report.copies, report.unchanged) == (1, 0, 2)
    assert library.index([first]).copies == 0
    assert library.status().files == 6
    assert library.index().unchanged == 6


def test_watching_ends_with_the_library(sandbox: Sandbox, library: Library) -> None:
    first = library.watch()
    second = library.watch()
    assert first is not second
    library.close()
    assert not second._thread.is_alive()  # type: ignore[attr-defined]
    sandbox.open()
