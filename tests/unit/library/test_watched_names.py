"""A folder has one name in the library, whatever links lead to it."""

from pathlib import Path

import pytest

from photo_finder.core.query import PhotoFilter
from photo_finder.library import Library
from photo_finder.library.watched_names import as_watched
from tests.unit.sandbox import Sandbox, put


@pytest.fixture
def linked(sandbox: Sandbox) -> Path:
    """A link beside the folder of photos, to it."""
    put(sandbox.photos / "a", range(3))
    put(sandbox.photos / "b", range(3, 5))
    link = sandbox.root / "link"
    link.symlink_to(sandbox.photos, target_is_directory=True)
    return link


def _paths(library: Library) -> set[str]:
    return {file.path for photo in library.photos(library.photo_ids().tolist()) for file in photo.files}


def test_a_link_to_a_watched_folder_is_that_folder(sandbox: Sandbox, linked: Path) -> None:
    library = sandbox.open()
    library.index([sandbox.photos])
    before = _paths(library)
    report = library.index([linked])
    assert (report.copies, report.unchanged) == (0, 5)
    assert [folder.path for folder in library.folders()] == [str(sandbox.photos)]
    assert _paths(library) == before


def test_a_folder_that_is_watched_by_a_link_is_not_taken_twice(sandbox: Sandbox, linked: Path) -> None:
    library = sandbox.open()
    library.index([linked])
    report = library.index([sandbox.photos])
    assert (report.copies, report.unchanged) == (0, 5)
    assert [folder.path for folder in library.folders()] == [str(linked)]


def test_a_folder_below_a_link_is_the_one_in_the_watched_folder(sandbox: Sandbox, linked: Path) -> None:
    library = sandbox.open()
    library.index([sandbox.photos])
    report = library.index([linked / "a"])
    assert (report.copies, report.unchanged) == (0, 3)
    assert library.index().offline == 0


def test_a_link_to_what_is_above_a_watched_folder_has_its_photos_once(sandbox: Sandbox, linked: Path) -> None:
    library = sandbox.open()
    library.index([sandbox.photos / "a"])
    assert library.index([linked]).indexed == 2
    assert len(_paths(library)) == 5
    assert library.index().offline == 0


def test_a_watched_folder_can_be_let_go_by_a_link(sandbox: Sandbox, linked: Path) -> None:
    library = sandbox.open()
    library.index([sandbox.photos])
    assert library.remove_folder(linked).path == str(sandbox.photos)
    assert library.folders() == ()


def test_photos_are_looked_for_in_the_folder_that_a_link_leads_to(sandbox: Sandbox, linked: Path) -> None:
    library = sandbox.open()
    library.index([sandbox.photos])
    folder = library.known_folder(linked / "b")
    assert folder == sandbox.photos / "b"
    assert len(library.photo_ids(PhotoFilter(folder=folder))) == 2


def test_a_folder_that_is_away_keeps_its_name(sandbox: Sandbox, linked: Path) -> None:
    library = sandbox.open()
    library.index([sandbox.photos])
    sandbox.photos.rename(sandbox.root / "elsewhere")
    assert library.known_folder(sandbox.photos / "b") == sandbox.photos / "b"


def test_a_link_in_a_watched_folder_to_elsewhere_keeps_its_name(tmp_path: Path) -> None:
    (tmp_path / "top").mkdir()
    (tmp_path / "elsewhere").mkdir()
    inner = tmp_path / "top" / "inner"
    inner.symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert as_watched(str(inner), [str(tmp_path / "top")]) == str(inner)
    assert as_watched(str(inner), [str(tmp_path / "top"), str(tmp_path / "elsewhere")]) == str(
        tmp_path / "elsewhere"
    )


def test_names_that_only_begin_alike_are_not_the_same(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos2").mkdir()
    assert as_watched(str(tmp_path / "photos2"), [str(tmp_path / "photos")]) == str(tmp_path / "photos2")
