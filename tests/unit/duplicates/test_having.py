"""What the library has already of a folder outside it."""

import hashlib
from pathlib import Path

import pytest

from photo_finder.core.duplicates import Member, Present
from photo_finder.core.errors import Cancelled, UnreadablePhotoError, VanishedPhotoError
from photo_finder.core.photo import DIGEST_BYTES, PhotoFile
from photo_finder.core.progress import Cancel, Step
from photo_finder.core.reports import Skipped
from photo_finder.duplicates.having import Having, Sorted
from tests.unit.duplicates.members import member


class Shelf:
    """Files of a library on the disk, by content, and a reader that counts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.read: list[str] = []
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
        digest = hashlib.blake2b(path.read_bytes(), digest_size=DIGEST_BYTES).digest()
        self._places.setdefault(digest, []).append(Member(file, digest, member(str(path)).metadata))

    def digest(self, path: str) -> tuple[bytes, int]:
        self.read.append(path)
        if path.endswith("broken"):
            raise UnreadablePhotoError("reading it is not permitted")
        if path.endswith("gone"):
            raise VanishedPhotoError("the file is no longer there")
        data = Path(path).read_bytes()
        return hashlib.blake2b(data, digest_size=DIGEST_BYTES).digest(), len(data)

    def sort(self, folder: Path, *paths: Path, **others: object) -> Sorted:
        having = Having(str(folder), self.digest, lambda digest: self._places.get(digest, []))
        return having.sort([str(path) for path in paths], **others)  # type: ignore[arg-type]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "library")


@pytest.fixture
def card(tmp_path: Path) -> Path:
    (tmp_path / "card").mkdir()
    return tmp_path / "card"


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_new_and_present_are_told_apart_and_each_file_is_read_once(shelf: Shelf, card: Path) -> None:
    known = shelf.put("a.jpg", b"known")
    new, old = _write(card / "new.jpg", b"new"), _write(card / "old.jpg", b"known")
    found = shelf.sort(card, new, old)
    assert found.new == [str(new)]
    assert found.present == [Present(str(old), str(known), "identical")]
    assert shelf.read == [str(new), str(old)]


def test_what_cannot_be_read_is_named_and_counts_as_neither(shelf: Shelf, card: Path) -> None:
    found = shelf.sort(card, card / "broken", card / "gone", _write(card / "empty.jpg", b""))
    assert (found.new, found.present) == ([], [])
    assert found.skipped == [
        Skipped(str(card / "broken"), "reading it is not permitted"),
        Skipped(str(card / "gone"), "it is no longer there"),
        Skipped(str(card / "empty.jpg"), "the file is empty"),
    ]


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


def test_it_tells_how_far_it_is_and_can_be_stopped(shelf: Shelf, card: Path) -> None:
    photos = [_write(card / f"{number}.jpg", b"%d" % number) for number in range(3)]
    steps: list[Step] = []
    shelf.sort(card, *photos, progress=steps.append)
    assert steps == [Step("compare", done, 3) for done in range(4)]
    cancel = Cancel()
    shelf.read.clear()

    def stop_after_one(step: Step) -> None:
        if step.done == 1:
            cancel.set()

    with pytest.raises(Cancelled):
        shelf.sort(card, *photos, progress=stop_after_one, cancel=cancel)
    assert len(shelf.read) == 2
