"""What the library has already of a folder outside it."""

import hashlib
from pathlib import Path

import pytest

from photo_finder.core.duplicates import Member, Present
from photo_finder.core.photo import DIGEST_BYTES, PhotoFile
from photo_finder.core.reports import Skipped
from photo_finder.duplicates.having import Having, ReadFile, Sorted
from tests.unit.duplicates.members import member


class Shelf:
    """Files of a library on the disk, by content."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._places: dict[bytes, list[Member]] = {}

    def put(self, name: str, data: bytes, *, offline: bool = False) -> Path:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_bytes(data)
        self.note(path, offline=offline)
        return path

    def note(self, path: Path, *, offline: bool = False) -> None:
        status = path.stat()
        file = PhotoFile(str(path), status.st_size, status.st_mtime_ns, offline)
        digest = _digest(path)
        self._places.setdefault(digest, []).append(Member(file, digest, member(str(path)).metadata))

    def sort(self, folder: Path, *files: Path | ReadFile) -> Sorted:
        having = Having(str(folder), lambda digest: self._places.get(digest, []))
        return having.sort([file if isinstance(file, ReadFile) else _read(file) for file in files])


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "library")


@pytest.fixture
def card(tmp_path: Path) -> Path:
    (tmp_path / "card").mkdir()
    return tmp_path / "card"


def _digest(path: Path) -> bytes:
    return hashlib.blake2b(path.read_bytes(), digest_size=DIGEST_BYTES).digest()


def _read(path: Path, problem: str = "") -> ReadFile:
    return ReadFile(str(path), _digest(path), problem)


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_new_and_present_are_told_apart(shelf: Shelf, card: Path) -> None:
    known = shelf.put("a.jpg", b"known")
    new, old = _write(card / "new.jpg", b"new"), _write(card / "old.jpg", b"known")
    found = shelf.sort(card, new, old)
    assert found.new == [str(new)]
    assert found.present == [Present(str(old), str(known), "identical")]


def test_what_cannot_be_read_is_named_and_counts_as_neither(shelf: Shelf, card: Path) -> None:
    found = shelf.sort(card, ReadFile(str(card / "broken"), None, "reading it is not permitted"))
    assert (found.new, found.present) == ([], [])
    assert found.skipped == [Skipped(str(card / "broken"), "reading it is not permitted")]


def test_what_is_no_picture_is_new_all_the_same_as_nobody_else_has_its_bytes(
    shelf: Shelf, card: Path
) -> None:
    damaged = _write(card / "damaged.jpg", b"new")
    found = shelf.sort(card, _read(damaged, "it is damaged"))
    assert (found.new, found.skipped) == ([str(damaged)], [Skipped(str(damaged), "it is damaged")])
    known = shelf.put("known.jpg", b"known")
    found = shelf.sort(card, _read(_write(card / "same.jpg", b"known"), "it is damaged"))
    assert [present.library_path for present in found.present] == [str(known)]
    assert (found.new, found.skipped) == ([], [])


def test_places_in_the_folder_itself_do_not_count_as_it_may_be_emptied(shelf: Shelf, card: Path) -> None:
    own = shelf.put("dump/a.jpg", b"known")
    found = shelf.sort(own.parent, own)
    assert (found.new, found.own) == ([str(own)], 1)
    (card / "link").symlink_to(own.parent)
    assert shelf.sort(card / "link", card / "link" / "a.jpg").new == [str(card / "link" / "a.jpg")]
    other = shelf.put("kept/a.jpg", b"known")
    assert shelf.sort(own.parent, own).present == [Present(str(own), str(other), "identical")]


def test_a_place_that_vanished_or_changed_does_not_count(shelf: Shelf, card: Path) -> None:
    changed, gone = shelf.put("changed.jpg", b"known"), shelf.put("gone.jpg", b"known")
    changed.write_bytes(b"other data")
    gone.unlink()
    photo = _write(card / "a.jpg", b"known")
    assert shelf.sort(card, photo).new == [str(photo)]


def test_a_link_of_the_library_that_leads_into_the_folder_does_not_count(shelf: Shelf, card: Path) -> None:
    photo = _write(card / "a.jpg", b"known")
    shelf.folder.mkdir()
    (shelf.folder / "link.jpg").symlink_to(photo)
    shelf.note(shelf.folder / "link.jpg")
    assert shelf.sort(card, photo).new == [str(photo)]


def test_a_place_that_is_there_is_told_rather_than_one_that_is_away(shelf: Shelf, card: Path) -> None:
    away = shelf.put("away.jpg", b"known", offline=True)
    photo = _write(card / "a.jpg", b"known")
    assert shelf.sort(card, photo).present == [Present(str(photo), str(away), "identical", offline=True)]
    there = shelf.put("there.jpg", b"known")
    assert shelf.sort(card, photo).present == [Present(str(photo), str(there), "identical")]
