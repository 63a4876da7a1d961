"""A catalog that is damaged, newer or in use: folders and photos are found again, or it is told why not."""

import os
import random
import sqlite3

import pytest

from photo_finder import bootstrap
from photo_finder.catalog import Catalog
from photo_finder.catalog.database import DamagedError
from photo_finder.core.errors import LibraryBusyError, LibraryError
from photo_finder.library import Library
from photo_finder.paths import AppPaths
from tests.unit.faults.program import run, same, start
from tests.unit.sandbox import Sandbox, paths_of_hits, put, state_of

ODD = os.fsdecode(b"odd \xff\n'\" \xf0\x9f\x98\x80")


@pytest.fixture
def library_of_300(sandbox: Sandbox) -> Sandbox:
    put(sandbox.photos / "a", range(150))
    put(sandbox.root / ODD, range(150, 300))
    library = sandbox.open()
    library.index([sandbox.photos, sandbox.root / ODD])
    sandbox.close(library)
    return sandbox


def _garbage_header(content: bytearray) -> bytes:
    content[:100] = random.Random(1).randbytes(100)
    return bytes(content)


def _garbage_pages(content: bytearray) -> bytes:
    for begin in range(4096 * 2, len(content) - 4096, 4096 * 3):
        content[begin : begin + 200] = random.Random(begin).randbytes(200)
    return bytes(content)


DAMAGES = {
    "garbage in the header": _garbage_header,
    "garbage in the middle": _garbage_pages,
    "zeros in the middle": lambda content: bytes(content[:8192] + bytes(8192) + content[16384:]),
    "cut in half": lambda content: bytes(content[: len(content) // 2]),
    "cut to a few bytes": lambda content: bytes(content[:50]),
    "nothing left": lambda content: b"",
    "all zeros": lambda content: bytes(len(content)),
    "a text file": lambda content: b"Dear diary, today I ...\n" * 100,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_it_is_set_aside_folders_are_kept_and_photos_are_found_again(
    library_of_300: Sandbox, damage: str
) -> None:
    box = library_of_300
    expected = state_of(box.paths)
    damaged = DAMAGES[damage](bytearray(box.paths.catalog.read_bytes()))
    box.paths.catalog.write_bytes(damaged)
    library = box.open()
    (notice,) = library.notices()
    assert notice.startswith("The catalog was damaged. It was set aside as ")
    assert library.notices() == ()
    assert library.needs_rebuild
    assert [folder.path for folder in library.folders()] == list(expected.folders)
    (kept,) = (p for p in box.paths.library.glob("*.damaged-*") if not p.name.endswith(("-wal", "-shm")))
    assert kept.read_bytes() == damaged
    assert library.index().indexed == 300
    assert not library.needs_rebuild
    source = box.photos / "a" / "0007.jpg"
    assert paths_of_hits(library, source)[0] == str(source)
    box.close(library)
    assert same(state_of(box.paths), expected)
    assert box.open().notices() == ()


def test_of_two_starts_that_find_the_damage_one_mends_it_for_both(
    library_of_300: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    box, real = library_of_300, bootstrap._sound_catalog
    box.paths.catalog.write_bytes(b"nonsense" * 1000)
    first: list[Library] = []

    def overtaken(paths: AppPaths, *, read_only: bool) -> Catalog:
        """Between the look and what follows from it, the other start mends the library and fills it."""
        monkeypatch.undo()
        try:
            return real(paths, read_only=read_only)
        except DamagedError:
            first.append(box.open())
            first[0].index()
            raise

    monkeypatch.setattr(bootstrap, "_sound_catalog", overtaken)
    second = box.open()
    assert len(first[0].notices()) == 1
    assert second.notices() == ()
    assert second.status().photos == first[0].status().photos == 300
    kept = [p for p in box.paths.library.glob("*.damaged-*") if not p.name.endswith(("-wal", "-shm"))]
    assert len(kept) == 1


def test_a_catalog_that_is_missing_is_made_anew_with_its_folders(library_of_300: Sandbox) -> None:
    box = library_of_300
    expected = state_of(box.paths)
    box.paths.catalog.unlink()
    box.paths.catalog.with_name(box.paths.catalog.name + "-wal").write_bytes(b"left behind")
    library = box.open()
    (notice,) = library.notices()
    assert notice.startswith("The catalog was missing. It is rebuilt")
    library.index()
    box.close(library)
    assert same(state_of(box.paths), expected)


def test_interrupted_while_it_is_set_aside_the_folders_are_still_there(library_of_300: Sandbox) -> None:
    box = library_of_300
    (box.paths.catalog.with_suffix(".new")).write_bytes(b"half of a new one")
    box.paths.catalog.rename(box.paths.catalog.with_name("catalog.sqlite.damaged-1"))
    library = box.open()
    assert len(library.folders()) == 2
    assert library.needs_rebuild


def test_the_bytes_of_a_vector_that_nothing_guards_never_stop_the_program(library_of_300: Sandbox) -> None:
    box = library_of_300
    content = bytearray(box.paths.catalog.read_bytes())
    rng = random.Random(3)
    for _ in range(40):
        content[rng.randrange(4096, len(content))] ^= 1 << rng.randrange(8)
    box.paths.catalog.write_bytes(content)
    library = box.open()
    library.index()
    assert paths_of_hits(library, box.photos / "a" / "0007.jpg")


def test_damaged_vectors_are_left_out_and_made_again(library_of_300: Sandbox) -> None:
    box = library_of_300
    expected = state_of(box.paths)
    with sqlite3.connect(box.paths.catalog) as connection:
        damaged = [bytes.fromhex("ffffffff") * 64, bytes(256), random.Random(0).randbytes(256)]
        connection.executemany(
            "UPDATE vector SET data = ? WHERE content_id = ?", zip(damaged, (3, 50, 200), strict=True)
        )
    connection.close()
    library = box.open()
    assert len(paths_of_hits(library, box.photos / "a" / "0000.jpg")) == 297
    assert library.index().indexed == 3
    assert len(paths_of_hits(library, box.photos / "a" / "0000.jpg")) == 300
    box.close(library)
    assert same(state_of(box.paths), expected)


def test_filling_one_of_two_folders_is_no_rebuild(library_of_300: Sandbox) -> None:
    box = library_of_300
    box.paths.catalog.write_bytes(b"nonsense" * 1000)
    library = box.open()
    library.index([box.photos])
    assert library.needs_rebuild
    library.index()
    assert not library.needs_rebuild


def test_without_a_list_of_folders_there_is_still_a_library(library_of_300: Sandbox) -> None:
    for content in ("[1, {}]", "no json", "{}"):
        library_of_300.paths.folder_list.write_text(content)
        library_of_300.paths.catalog.write_bytes(b"garbage" * 100)
        library = library_of_300.open()
        assert library.folders() == ()
        assert not library.needs_rebuild
        library_of_300.close(library)


def test_a_new_library_has_nothing_to_say(sandbox: Sandbox) -> None:
    library = sandbox.open()
    assert library.notices() == ()
    assert not library.needs_rebuild


def test_a_newer_catalog_is_refused_and_left_alone(library_of_300: Sandbox) -> None:
    connection = sqlite3.connect(library_of_300.paths.catalog)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = library_of_300.paths.catalog.read_bytes()
    with pytest.raises(LibraryError, match=r"newer Photo Finder \(schema 99; this program knows up to \d+\)"):
        library_of_300.open()
    assert library_of_300.paths.catalog.read_bytes() == before
    assert not list(library_of_300.paths.library.glob("*.damaged*"))


def test_a_second_program_on_the_same_library_is_told_and_may_search(library_of_300: Sandbox) -> None:
    box = library_of_300
    with start("hold", box, box.photos) as program:
        assert program.stdout is not None
        program.stdout.readline()
        program.stdout.readline()
        library = box.open()
        sentence = r"^Another Photo Finder is changing the library in .*; try again when it is done\.$"
        for change in (library.index, library.retry_unreadable, lambda: library.remove_folder(box.photos)):
            with pytest.raises(LibraryBusyError, match=sentence):
                change()
        assert len(paths_of_hits(library, box.photos / "a" / "0001.jpg")) == 300
        status, told = run("library", box, box.photos)
        assert (status, told["error"]) == (0, "LibraryBusyError")
        program.communicate(b"")
    assert library.index().unchanged == 300


def test_the_lock_of_a_killed_program_is_free(library_of_300: Sandbox) -> None:
    with start("hold", library_of_300, library_of_300.photos) as program:
        assert program.stdout is not None
        program.stdout.readline()
        program.stdout.readline()
        program.kill()
    assert library_of_300.open().index().unchanged == 300


def test_damaged_thumbnails_are_made_again_from_the_photos(library_of_300: Sandbox) -> None:
    box = library_of_300
    content = bytearray(box.paths.thumbnails.read_bytes())
    for begin in range(8192, len(content), 4096):
        content[begin : begin + 100] = b"\xa5" * 100
    box.paths.thumbnails.write_bytes(content)
    put(box.photos / "more", range(300, 330))
    library = box.open()
    assert library.index().indexed == 30
    for photo_id in library.photo_ids()[:40].tolist():
        assert (library.thumbnail(photo_id) or b"").startswith(b"\xff\xd8")
    library = box.reopen(library)
    photo_id = int(library.photo_ids()[0])
    thumbnail = library.thumbnail(photo_id)
    assert thumbnail
    for path in (*box.photos.rglob("*.jpg"), *(box.root / ODD).iterdir()):
        path.unlink()
    assert library.thumbnail(photo_id) == thumbnail, "it was kept"
