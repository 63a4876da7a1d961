"""Thumbnails are a cache: whatever happens to it, it can be used again."""

import random
import threading
from pathlib import Path

import pytest

from photo_finder.catalog import ThumbnailStore
from photo_finder.catalog.database import DamagedError


def filled(path: Path, count: int = 200) -> None:
    store = ThumbnailStore(path)
    store.put((b"%d" % number, bytes([number]) * 2_000) for number in range(count))
    store.close()


def test_what_is_put_is_got_and_replaced(tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path / "t.sqlite")
    store.put([(b"a", b"1"), (b"b", b"2")])
    store.put([(b"a", b"3")])
    assert (store.get(b"a"), store.get(b"b"), store.get(b"c")) == (b"3", b"2", None)
    assert store.size_bytes > 0
    store.close()


@pytest.mark.parametrize("content", [b"garbage" * 500, b"", b"SQLite format 3\0" + bytes(200)])
def test_a_damaged_file_is_replaced_by_an_empty_one(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "t.sqlite").write_bytes(content)
    store = ThumbnailStore(tmp_path / "t.sqlite")
    assert store.get(b"a") is None
    store.put([(b"a", b"1")])
    assert store.get(b"a") == b"1"
    store.close()


@pytest.mark.parametrize("seed", range(6))
def test_damage_in_the_middle_stops_nothing_and_the_next_start_begins_anew(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "t.sqlite"
    filled(path)
    content = bytearray(path.read_bytes())
    for start in range(4096, len(content), 4096):
        content[start : start + 64] = random.Random(seed + start).randbytes(64)
    path.write_bytes(content)
    store = ThumbnailStore(path)
    for number in range(200):
        assert store.get(b"%d" % number) in (None, bytes([number]) * 2_000)
        store.put([(b"new%d" % number, b"%d" % number)])
    store.close()
    again = ThumbnailStore(path)
    assert [again.get(b"%d" % number) for number in range(200)] == [None] * 200
    again.put([(b"a", b"1")])
    again.close()
    third = ThumbnailStore(path)
    assert third.get(b"a") == b"1"
    third.close()


def test_threads_read_while_one_writes(tmp_path: Path) -> None:
    store, errors, stop = ThumbnailStore(tmp_path / "t.sqlite"), [], threading.Event()
    store.put([(b"1", b"old")])

    def read() -> None:
        try:
            while not stop.is_set():
                assert store.get(b"1") in (b"old", b"new")
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(50):
        store.put([(b"1", b"new")])
    stop.set()
    for thread in threads:
        thread.join()
    assert not errors
    store.close()


def test_a_damaged_file_that_can_only_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "t.sqlite"
    path.write_bytes(b"garbage" * 500)
    with pytest.raises(DamagedError):
        ThumbnailStore(path, read_only=True)
    assert path.read_bytes() == b"garbage" * 500
