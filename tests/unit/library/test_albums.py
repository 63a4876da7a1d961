"""Albums of a real library: they survive moves and a lost catalog, and leave it as folders, lists, links."""

import json
import os
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from photo_finder.core.duplicates import Removal
from photo_finder.core.errors import FolderError, LibraryError, UsageError
from photo_finder.library import Library


def shots(folder: Path, count: int = 4) -> list[Path]:
    """Photos of a colour each."""
    found = []
    for number in range(count):
        path = folder / f"IMG_{number}.jpg"
        Image.new("RGB", (32, 24), (number * 60, 40, 200 - number * 30)).save(path)
        found.append(path)
    return found


@pytest.fixture
def library(sandbox) -> Library:
    shots(sandbox.photos)
    (sandbox.photos / "IMG_1.xmp").write_text("<x/>")
    library = sandbox.open()
    library.index([sandbox.photos])
    return library


def _fill(library, sandbox, *numbers, name="Lake"):
    digests, unknown = library.albums.of_files([sandbox.photos / f"IMG_{n}.jpg" for n in numbers])
    assert not unknown
    return library.albums.fill(name, digests).after.named(name).id


def _shown(library, album):
    return [os.path.basename(path) for path in library.albums.paths(album)]


def test_an_album_keeps_its_photos_when_they_move_and_when_the_catalog_is_lost(library, sandbox) -> None:
    album = _fill(library, sandbox, 3, 0, 2)
    (sandbox.photos / "IMG_3.jpg").rename(sandbox.photos / "lake.jpg")
    (sandbox.photos / "IMG_0.jpg").unlink()
    library.index()
    assert _shown(library, album) == ["lake.jpg", "IMG_2.jpg"]
    assert library.albums.photos(album).missing == 1
    sandbox.close_all()
    sandbox.paths.catalog.unlink()
    library = sandbox.open()
    assert [(each.name, len(each.photos)) for each in library.albums.all()] == [("Lake", 3)]
    library.index()
    assert _shown(library, album) == ["lake.jpg", "IMG_2.jpg"]


def test_a_folder_stands_for_its_photos_and_what_is_not_known_is_named(library, sandbox) -> None:
    digests, unknown = library.albums.of_files([sandbox.photos, sandbox.photos / "none.jpg"])
    assert len(digests) == 4
    assert [os.path.basename(each.path) for each in unknown] == ["none.jpg"]


def test_of_a_copy_that_was_cleaned_up_the_one_that_stayed_is_shown(library, sandbox) -> None:
    album = _fill(library, sandbox, 0, 1)
    first, second = library.albums.of_files([sandbox.photos / f"IMG_{n}.jpg" for n in (1, 3)])[0]
    gone, stays = (sandbox.photos / f"IMG_{number}.jpg" for number in (1, 3))
    removal = Removal(str(gone), first, gone.stat().st_size, str(stays), second)
    library.remove([removal], "Cleaned up copies")
    assert _shown(library, album) == ["IMG_0.jpg", "IMG_3.jpg"]
    shown = library.albums.photos(album)
    assert shown.digests([int(shown.ids[1])]) == [first]
    library.undo()
    assert _shown(library, album) == ["IMG_0.jpg", "IMG_1.jpg"]


def test_another_program_changes_albums_too(library, sandbox) -> None:
    other = sandbox.open()
    album = _fill(library, sandbox, 0)
    assert [each.name for each in other.albums.all()] == ["Lake"]
    change = other.albums.add(album, [b"x" * 20])
    assert len(library.albums.all()[0].photos) == 2
    library.albums.undo(change)
    assert len(other.albums.all()[0].photos) == 1


def test_what_another_program_put_into_a_new_album_is_not_lost_when_that_is_undone(library, sandbox) -> None:
    made = library.albums.fill("Lake", [b"x" * 20])
    more = [bytes([number]) * 20 for number in range(50)]
    sandbox.open().albums.fill("Lake", more)
    library.albums.undo(made)
    assert library.albums.all() == ()
    library.albums.restore("Lake")
    assert library.albums.find("Lake").photos == (b"x" * 20, *more)


@pytest.mark.parametrize("damage", ["", "[]", "{", '{"format": 1, "albums": [7], "deleted": []}'])
def test_a_damaged_file_is_set_aside_and_told_and_nothing_of_it_is_lost(sandbox, damage) -> None:
    sandbox.paths.library.mkdir(parents=True, exist_ok=True)
    sandbox.paths.albums.write_text(damage)
    library = sandbox.open()
    (told,) = library.notices()
    (kept,) = sandbox.paths.library.glob("albums.json.damaged-*")
    assert str(kept) in told
    assert kept.read_text() == damage
    assert library.albums.all() == ()
    library.albums.fill("New")
    assert [each.name for each in sandbox.open().albums.all()] == ["New"]


def test_what_can_be_read_of_a_damaged_file_stays(library, sandbox) -> None:
    _fill(library, sandbox, 0)
    found = json.loads(sandbox.paths.albums.read_text())
    found["albums"].append({"id": "x", "name": "Torn"})
    sandbox.paths.albums.write_text(json.dumps(found))
    again = sandbox.open()
    assert "1 of the albums could be read" in again.notices()[0]
    assert [each.name for each in again.albums.all()] == ["Lake"]


def test_a_newer_file_is_left_alone(sandbox) -> None:
    sandbox.paths.library.mkdir(parents=True, exist_ok=True)
    sandbox.paths.albums.write_text('{"format": 2}')
    library = sandbox.open()
    assert "newer Photo Finder" in library.notices()[0]
    with pytest.raises(LibraryError, match="newer Photo Finder"):
        library.albums.fill("New")
    assert sandbox.paths.albums.read_text() == '{"format": 2}'


def test_albums_that_cannot_be_written_stay_as_they_were(library, sandbox, monkeypatch) -> None:
    _fill(library, sandbox, 0)
    before = sandbox.paths.albums.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(LibraryError, match="they stay as they were"):
        library.albums.fill("New")
    assert sandbox.paths.albums.read_bytes() == before
    assert len(library.albums.all()) == 1
    assert not sandbox.paths.albums.with_suffix(".new").exists()


# --- exporting ---


def test_a_folder_of_copies_takes_companions_along_and_can_be_undone(library, sandbox, tmp_path) -> None:
    album = _fill(library, sandbox, 2, 1)
    done = library.albums.export(album, tmp_path, "copies", in_order=True)
    assert sorted(os.listdir(tmp_path / "Lake")) == ["1 IMG_2.jpg", "2 IMG_1.jpg", "2 IMG_1.xmp"]
    assert (done.files, done.linked, done.failed) == (3, 0, ())
    with pytest.raises(UsageError, match="is there already"):
        library.albums.export(album, tmp_path, "copies")
    library.undo(done.operation)
    assert not (tmp_path / "Lake").exists()


def test_what_two_photos_have_in_common_comes_along_with_one_of_them(library, sandbox, tmp_path) -> None:
    with Image.open(sandbox.photos / "IMG_0.jpg") as other:
        other.rotate(180).save(sandbox.photos / "IMG_1.png")
    library.index()
    done = library.albums.export(_fill(library, sandbox, 1), tmp_path, "copies")
    assert sorted(os.listdir(done.path)) == ["IMG_1.jpg", "IMG_1.xmp"]


@pytest.mark.parametrize("way", ["hard links", "symbolic links"])
def test_a_folder_of_links(library, sandbox, tmp_path, way) -> None:
    album = _fill(library, sandbox, 1, 2)
    done = library.albums.export(album, tmp_path, way)
    assert sorted(os.listdir(done.path)) == ["IMG_1.jpg", "IMG_1.xmp", "IMG_2.jpg"]
    assert (done.files, done.linked, done.operation) == (3, 3, None)
    assert (tmp_path / "Lake" / "IMG_2.jpg").samefile(sandbox.photos / "IMG_2.jpg")
    assert (tmp_path / "Lake" / "IMG_2.jpg").is_symlink() is (way == "symbolic links")


def test_what_cannot_be_linked_is_copied(library, sandbox, tmp_path, monkeypatch) -> None:
    album = _fill(library, sandbox, 0, 2)
    real = os.link

    def across(source: str, target: str, **options: bool) -> None:
        if source.endswith("IMG_2.jpg"):
            raise OSError(18, "Invalid cross-device link")
        real(source, target, **options)

    monkeypatch.setattr(os, "link", across)
    done = library.albums.export(album, tmp_path, "hard links")
    assert sorted(os.listdir(done.path)) == ["IMG_0.jpg", "IMG_2.jpg"]
    assert (done.files, done.linked) == (2, 1)
    library.undo(done.operation)
    assert os.listdir(done.path) == ["IMG_0.jpg"]


def test_a_folder_that_gets_no_link_goes_with_its_copies(library, sandbox, tmp_path, monkeypatch) -> None:
    album = _fill(library, sandbox, 0, 2)

    def across(_source: str, _target: str, **_options: bool) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", across)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=1))
        with pytest.raises(FolderError, match="Nothing was copied"):
            library.albums.export(album, tmp_path / "new", "hard links")
    assert not (tmp_path / "new").exists()
    for _again in range(2):
        done = library.albums.export(album, tmp_path / "new", "hard links")
        assert sorted(os.listdir(done.path)) == ["IMG_0.jpg", "IMG_2.jpg"]
        library.undo(done.operation)
        assert not (tmp_path / "new").exists()


def test_lists_name_the_files_in_order(library, sandbox, tmp_path) -> None:
    album = _fill(library, sandbox, 2, 0)
    paths = [str(sandbox.photos / "IMG_2.jpg"), str(sandbox.photos / "IMG_0.jpg")]
    library.albums.export_list(album, tmp_path / "a.m3u8")
    assert (tmp_path / "a.m3u8").read_text().splitlines() == paths
    library.albums.export_list(album, tmp_path / "a.json")
    assert json.loads((tmp_path / "a.json").read_text()) == {"album": "Lake", "photos": paths}
    library.albums.export_list(album, tmp_path / "a.csv")
    assert [line.split(",")[:2] for line in (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()] == [
        ["number", "path"],
        ["1", paths[0]],
        ["2", paths[1]],
    ]
    with pytest.raises(UsageError, match="must end in"):
        library.albums.export_list(album, tmp_path / "a.doc")
