"""No space left: one clear sentence, nothing lost, and the next run completes."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from photo_finder.bootstrap import open_library
from photo_finder.core.errors import LibraryError
from photo_finder.library import neighbourhood
from photo_finder.paths import AppPaths
from photo_finder.search.neighbours import NeighbourIndex
from tests.unit.faults.disks import can_mount, fill, small_disk
from tests.unit.faults.program import run, same
from tests.unit.sandbox import Sandbox, paths_of_hits, put, state_of

mounts = pytest.mark.skipif(not can_mount(), reason="mounting is not allowed; limits of a process stand in")


@pytest.fixture
def photos(sandbox: Sandbox) -> list[Path]:
    return put(sandbox.photos, range(400))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", 4096):
        yield tmp_path / "disk"


def _fails_then_completes(paths: AppPaths, box: Sandbox, disk: Path, left: int) -> None:
    library = open_library(paths)
    filler = fill(disk, left)
    try:
        with pytest.raises(LibraryError, match=r"no space left|No space left") as failed:
            library.index([box.photos])
        assert str(failed.value).count("\n") == 0
        kept = library.status().photos
        assert kept < 400
        assert len(paths_of_hits(library, box.photos / "0001.jpg")) == kept
        filler.unlink()
        report = library.index()
        assert (report.indexed + kept, report.skipped) == (400, ())
        assert paths_of_hits(library, box.photos / "0001.jpg")[0] == str(box.photos / "0001.jpg")
    finally:
        library.close()
    library = open_library(paths)
    try:
        assert library.notices() == ()
        assert library.status().vectors == 400
    finally:
        library.close()


@mounts
@pytest.mark.parametrize("left", [0, 20_000, 100_000, 300_000])
def test_while_the_catalog_is_written(
    sandbox: Sandbox, photos: list[Path], disk: Path, tmp_path: Path, left: int
) -> None:
    paths = replace(sandbox.paths, library=disk / "library", cache=tmp_path / "cache")
    library = open_library(paths)
    library.add_folder(sandbox.photos)
    library.close()
    _fails_then_completes(paths, sandbox, disk, left)


@mounts
@pytest.mark.parametrize("left", [0, 20_000, 300_000])
def test_while_thumbnails_are_written(sandbox: Sandbox, photos: list[Path], disk: Path, left: int) -> None:
    paths = replace(sandbox.paths, cache=disk)
    open_library(paths).close()
    _fails_then_completes(paths, sandbox, disk, left)


@mounts
@pytest.mark.parametrize("there", [False, True])
def test_while_a_library_is_made_or_opened(sandbox: Sandbox, disk: Path, *, there: bool) -> None:
    paths = replace(sandbox.paths, library=disk / "library")
    if there:
        open_library(paths).close()
    filler = fill(disk, 0)
    with pytest.raises(LibraryError, match=r"no space left|No space left"):
        open_library(paths)
    filler.unlink()
    open_library(paths).close()


@mounts
def test_while_the_neighbour_index_is_written(
    sandbox: Sandbox, photos: list[Path], disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(neighbourhood, "NeighbourIndex", partial(NeighbourIndex, graph_from=50))

    class Places(AppPaths):
        @property
        def neighbours(self) -> Path:
            return disk

    found = sandbox.paths
    paths = Places(found.library, found.cache, found.settings, found.logs, found.assets)
    filler = fill(disk, 8_000)
    library = open_library(paths)
    assert library.index([sandbox.photos]).indexed == 400
    assert paths_of_hits(library, photos[7], 1) == [str(photos[7])]
    library.close()
    assert [path.name for path in disk.iterdir()] == [filler.name]
    filler.unlink()
    library = open_library(paths)
    library.index()
    assert paths_of_hits(library, photos[7], 1) == [str(photos[7])]
    library.close()
    assert len(list(disk.iterdir())) == 3


@pytest.mark.parametrize("limit", [1, 60_000, 150_000, 400_000])
def test_a_process_that_may_not_write_more(
    sandbox: Sandbox, photos: list[Path], tmp_path: Path, limit: int
) -> None:
    status, told = run("starved", sandbox, sandbox.photos, limit)
    assert status == 0
    assert told["error"] == "LibraryError"
    assert "space" in told["sentence"] or "too large" in told["sentence"]
    status, told = run("library", sandbox, sandbox.photos)
    assert (status, "error" in told) == (0, False)
    calm = Sandbox(tmp_path / "calm", sandbox.assets)
    calm.open().index([sandbox.photos])
    calm.close_all()
    assert same(state_of(sandbox.paths), state_of(calm.paths))
