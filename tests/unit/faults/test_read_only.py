"""A library in a folder that cannot be written."""

import os
from pathlib import Path

import pytest

from photo_finder.core.errors import LibraryError
from photo_finder.core.query import PhotoFilter
from tests.unit.faults.disks import can_mount, read_only
from tests.unit.sandbox import Sandbox, paths_of_hits, put

pytestmark = pytest.mark.skipif(
    os.geteuid() == 0 and not can_mount(), reason="root may write anywhere where nothing can be mounted"
)
SENTENCE = r"^The library in .* cannot be written.*; nothing was changed\.$"


@pytest.fixture
def photos(sandbox: Sandbox) -> list[Path]:
    paths = put(sandbox.photos, range(20))
    sandbox.open().index([sandbox.photos])
    sandbox.close_all()
    return paths


def test_it_is_searched_and_shown_and_refuses_everything_else(sandbox: Sandbox, photos: list[Path]) -> None:
    before = {path: path.stat() for path in sandbox.paths.library.rglob("*")}
    with read_only(sandbox.paths.library):
        library = sandbox.open()
        assert library.notices() == ()
        assert len(library.photo_ids(PhotoFilter())) == 20
        assert paths_of_hits(library, photos[3])[0] == str(photos[3])
        assert library.thumbnail(int(library.photo_ids()[0]))
        assert library.status().vectors == 20
        assert all(check.ok for check in library.doctor() if check.name != "disk")
        for change in (
            library.index,
            lambda: library.add_folder(sandbox.root),
            lambda: library.remove_folder(sandbox.photos),
            library.retry_unreadable,
        ):
            with pytest.raises(LibraryError, match=SENTENCE):
                change()
        with pytest.raises(LibraryError, match="The settings could not be kept"):
            library.change_settings(library.settings())
        sandbox.close(library)
    after = {path: path.stat() for path in sandbox.paths.library.rglob("*")}
    assert {path: (s.st_size, s.st_mtime_ns) for path, s in before.items()} == {
        path: (s.st_size, s.st_mtime_ns) for path, s in after.items()
    }
    assert sandbox.open().index().unchanged == 20


def test_damaged_thumbnails_there_do_not_hinder(sandbox: Sandbox, photos: list[Path]) -> None:
    sandbox.paths.thumbnails.write_bytes(b"garbage" * 1_000)
    with read_only(sandbox.paths.library):
        library = sandbox.open()
        assert library.thumbnail(int(library.photo_ids()[0])), "made from the photo"
        assert len(paths_of_hits(library, photos[3])) == 20
        sandbox.close(library)


def test_a_damaged_catalog_there_is_told(sandbox: Sandbox, photos: list[Path]) -> None:
    sandbox.paths.catalog.write_bytes(b"garbage" * 1_000)
    with read_only(sandbox.paths.library), pytest.raises(LibraryError, match="is damaged"):
        sandbox.open()


def test_no_library_can_be_made_there(sandbox: Sandbox) -> None:
    sandbox.paths.library.mkdir()
    with (
        read_only(sandbox.paths.library),
        pytest.raises(LibraryError, match="cannot be opened or made"),
    ):
        sandbox.open()
