"""Names of any bytes, and broken pictures among good ones, all the way through the library."""

import io
import json
import os
import random
import struct
import zlib
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from photo_finder.core.query import Example, PhotoFilter, Query
from tests.unit.sandbox import Sandbox, jpeg, paths_of_hits, put

NAMES = (
    b"new\nline.jpg",
    b"'single\"double.jpg",
    b"\xf0\x9f\x98\x80\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7.jpg",
    b"\xff\xfe\x80.jpg",
    b"n" * 251 + b".jpg",
    b"e\xcc\x81.jpg",
    b"\xc3\xa9.jpg",
    b" leading and trailing .JPG",
    b"-rf * $(x) `y`; %s %41 #?&.jpg",
    b"tab\tbell\x07del\x7f.jpg",
    b"\xed\xa0\x80.jpg",
)


def test_odd_names_are_indexed_found_moved_and_told_as_json(sandbox: Sandbox) -> None:
    folder = os.path.join(os.fsencode(sandbox.photos), b"dir \xff\n\"'")
    os.mkdir(folder)
    paths = [os.path.join(folder, name) for name in NAMES]
    for number, path in enumerate(paths):
        with open(path, "wb") as file:
            file.write(jpeg(number))
    library = sandbox.open()
    report = library.index([Path(os.fsdecode(folder))])
    assert (report.indexed, report.skipped) == (len(NAMES), ())
    for path in paths:
        text = os.fsdecode(path)
        hits = library.search(Query((Example(Path(text)),), limit=3)).hits
        assert hits[0].photo.path == text
        assert hits[0].identical
        told = json.dumps(text)
        assert told.isascii()
        assert os.fsencode(json.loads(told)) == path
        assert library.picture(hits[0].photo.id, 20).shape == (15, 20, 3)
    library = sandbox.reopen(library)
    assert {os.fsencode(path) for path in paths_of_hits(library, jpeg(1))} == set(paths)
    assert len(library.photo_ids(PhotoFilter(folder=Path(os.fsdecode(folder))))) == len(NAMES)
    os.rename(paths[3], paths[3] + b"\xfd.jpg")
    report = library.index()
    assert (report.moved, report.unchanged, report.gone) == (1, len(NAMES) - 1, 0)
    (sandbox.photos / "moved").mkdir()
    moved = os.path.join(os.fsencode(sandbox.photos), b"moved", b"to \xfe")
    os.rename(folder, moved)
    library.relocate_folder(Path(os.fsdecode(folder)), Path(os.fsdecode(moved)))
    assert library.index().unchanged == len(NAMES)


def test_files_of_any_time_are_indexed_told_and_removed(sandbox: Sandbox) -> None:
    paths = put(sandbox.photos, range(3))
    for path, year in zip(paths, (1601, 2300, 2020), strict=True):
        twin = path.with_stem(f"{path.stem} copy")
        twin.write_bytes(path.read_bytes())
        sidecar = twin.with_suffix(".xmp")
        sidecar.write_text("<x/>")
        time_ns = (datetime(year, 1, 1) - datetime(1970, 1, 1)) // timedelta(seconds=1) * 10**9
        for file in (path, twin, sidecar):
            os.utime(file, ns=(time_ns, time_ns))
    library = sandbox.open()
    assert library.index([sandbox.photos]).indexed == 3
    assert library.index().unchanged == 6
    assert len(library.photo_ids(PhotoFilter())) == 3
    removed = library.remove(library.plan_cleaning().removals, "Cleaned up")
    assert (len(removed.moves), removed.failed) == (6, ())
    assert library.undo().failed == ()
    assert library.index().unchanged == 6


def _png_header(width: int, height: int) -> bytes:
    """A PNG that claims this size, with next to nothing in it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _saved(image: Image.Image, form: str) -> bytes:
    file = io.BytesIO()
    image.save(file, form)
    return file.getvalue()


def zoo() -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Files that cannot be read, and odd ones that can, by name."""
    good = jpeg(1_000)
    broken = {
        "zero bytes.jpg": b"",
        "one byte.jpg": b"\xff",
        "cut.jpg": good[: len(good) // 2],
        "cut header.png": _saved(Image.new("RGB", (50, 50), "red"), "PNG")[:20],
        "text.jpg": b"I am a picture, believe me.\n" * 50,
        "html.png": b"<!doctype html><html><body>404</body></html>",
        "zeros.jpg": bytes(5_000),
        "bomb.png": _png_header(60_000, 60_000),
        "claims.png": _png_header(2_000, 2_000),
        "header only.heic": b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00heicmif1",
        "raw.cr2": b"II\x2a\x00\x10\x00\x00\x00CR\x02\x00" + bytes(100),
        "archive.gif": b"PK\x03\x04" + bytes(100),
    }
    readable = {
        "1x1.png": _saved(Image.new("RGB", (1, 1), "blue"), "PNG"),
        "wide.png": _saved(Image.new("RGB", (30_000, 10), "green"), "PNG"),
        "tall.png": _saved(Image.new("L", (10, 30_000), 90), "PNG"),
        "jpeg named.heic": jpeg(1_001),
        "png named.jpg": _saved(Image.new("RGB", (40, 30), "yellow"), "PNG"),
        "rest behind.jpg": jpeg(1_002) + b"rubbish" * 100,
    }
    return broken, readable


def test_a_zoo_of_broken_pictures_costs_none_of_the_good_ones(sandbox: Sandbox) -> None:
    broken, readable = zoo()
    put(sandbox.photos, range(20))
    for name, data in (broken | readable).items():
        (sandbox.photos / name).write_bytes(data)
    library = sandbox.open()
    report = library.index([sandbox.photos])
    assert {os.path.basename(skipped.path) for skipped in report.skipped} == set(broken)
    assert report.indexed == 20 + len(readable)
    assert library.unreadable() == report.skipped
    for skipped in report.skipped:
        assert skipped.reason
        assert "\n" not in skipped.reason
        assert "Error" not in skipped.reason
    again = library.index()
    assert (again.indexed, again.unchanged, len(again.skipped)) == (0, 20 + len(readable) + len(broken), 12)
    for name in readable:
        assert paths_of_hits(library, sandbox.photos / name)[0] == str(sandbox.photos / name)
    (sandbox.photos / "cut.jpg").write_bytes(jpeg(1_000))
    assert library.index().indexed == 1
    assert len(library.unreadable()) == len(broken) - 1


BEGINNINGS = (
    b"\xff\xd8\xff\xe0",
    b"\x89PNG\r\n\x1a\n",
    b"GIF89a",
    b"II\x2a\x00",
    b"MM\x00\x2a",
    b"BM",
    b"RIFF\xff\xff\x00\x00WEBPVP8 ",
    b"\x00\x00\x00\x18ftypavif",
    b"\xff\x0a",
    b"FUJIFILMCCD-RAW ",
)


@pytest.mark.parametrize("suffix", [".jpg", ".heic", ".dng", ".jxl", ".avif", ".tif", ".gif", ".bmp"])
def test_random_bytes_behind_every_beginning_are_only_skipped(sandbox: Sandbox, suffix: str) -> None:
    for number, beginning in enumerate(BEGINNINGS):
        data = beginning + random.Random(number).randbytes(3_000)
        (sandbox.photos / f"{number}{suffix}").write_bytes(data)
    put(sandbox.photos, [1])
    report = sandbox.open().index([sandbox.photos])
    assert report.indexed >= 1
    assert report.indexed + len(report.skipped) == len(BEGINNINGS) + 1
